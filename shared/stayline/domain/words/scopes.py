"""The words that say which texts a wish is about: surveys, offers, or texts of any kind."""

from typing import Final

SURVEYS: Final = """
    survey*, questionnaire*, poll, polls, question, questions, quiz, quizzes, feedback, rating,
    ratings, review, reviews, rate, anket*, soru, soruları*, sorular*, değerlendirme*, memnuniyet*,
    puanlama*, encuesta*, sondage*, umfrage*
"""
OFFERS: Final = """
    offer, offers, promo, promos, promotion, promotions, promotional, deal, deals, coupon, coupons,
    ad, ads, advert, adverts, advertising, advertisement, advertisements, marketing, discount,
    discounts, sale, sales, specials, solicitation, solicitations, commercial, commercials,
    voucher, vouchers, reklam*, kampanya*, promosyon*, indirim*, tanıtım*, fırsat*, teklif*,
    pazarlama*, ticari, kupon*, publicidad, werbung
"""
# What is sent, of whatever kind, and words for all of it.
TEXTS: Final = """
    text, texts, message, messages, sms, smses, communication, communications, notification,
    notifications, alert, alerts, reminder, reminders, update, updates, contact, list, lists,
    database, mails, emails, newsletter, newsletters, calls, spam, stuff, these, those, mesaj*,
    sms*, msj*, ileti*, bildirim*, hatırlatma*, bilgilendirme*, liste*, everything, anything,
    nothing, altogether, completely, both, number, block, blocking, blocked, alone, hiçbir*,
    her şey*, herşey*, hepsi*, tüm, bütün, numaramı, engelle*, engelli*
"""
# Between the kind and the text in "survey text messages", "reklam içerikli mesaj".
JOINED: Final = """
    text, sms, elektronik, içerikli, amaçlı, türü, tarzı, dolu, ilgili, için, hakkında, related,
    type, style
"""
# Behind these in "texts about surveys" is the kind.
ABOUT: Final = "with, about, of, for, asking, containing, regarding, offering, that"
# Here a text is no noun, and "all" is all of one kind.
NO_NOUN: Final = """
    text/message/contact me/us/my/this/him/her, to this/my number, by text/texts/sms/message,
    mesajla, smsle,
    mesaj/sms yoluyla/ile/atıp, tüm/bütün anket*, tüm/bütün reklam*, tüm/bütün kampanya*
"""
# What is wanted follows: "no surveys, only the reminders".
BUT: Final = "but, except, just, only, keep, still, instead, ama, fakat, sadece, yalnız, yalnızca"

SURVEYS_KO: Final = "설문, 질문, 만족도, 평가, 리뷰, 후기, 앙케트, 앙케이트"
OFFERS_KO: Final = "광고, 홍보, 마케팅, 프로모션, 할인, 이벤트, 쿠폰, 판촉, 세일, 혜택, 특가"
TEXTS_KO: Final = """
    문자메시지, 문자, 메시지, 메세지, 알림톡, 카톡, 톡, 알림, 연락, sms, 푸시, 푸쉬, 안내, 메일,
    ㅁㅈ, 전화, 이런거, 이런것, 이딴거
"""
ALL_KO: Final = (
    "전부, 모두, 모든, 아무것도, 일체, 일절, 뭐든, 번호, 개인정보, 차단, 명단, 목록, 연락처"
)
JOINED_KO: Final = "조사, 성, 용, 관련, 요청, 참여, 링크, 정보, 행사, 수신, 같은, 전체"
NO_NOUN_KO: Final = """
    문자로, 톡으로, 메시지로, 전화로, 이번호로, 제번호로, 모든설문, 모든광고, 광고전부, 광고모두,
    설문전부, 설문모두
"""
