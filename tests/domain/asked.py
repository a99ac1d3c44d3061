"""The questions with options that the table of labelled choices is about."""

from typing import Final

from stayline.domain.survey import Choice

# One option a line, and behind "=" its synonyms.
_LISTED: Final = {
    "exit_en": """
        cheaper elsewhere = price, too expensive, cheaper, cost
        missing feature = feature, features
        no longer needed = not needed, don't need it, dont need it anymore
        too many technical problems = bugs, problems, crashes
        hard to use = too hard, complicated, confusing
        below expectations = expectations, disappointed, disappointing
        bad support = support, service
        other = something else, else
    """,
    "exit_ko": """
        다른 곳이 더 저렴함 = 가격, 비싸서, 비싸요
        기능이 부족함 = 기능, 기능 부족, 필요한 기능이 없음
        더 이상 필요 없음 = 필요 없어요, 안 써요
        오류가 많음 = 오류, 버그, 기술적인 문제
        사용하기 어려움 = 어려워요, 복잡해요
        기대에 못 미침 = 실망, 기대 이하
        고객 지원이 아쉬움 = 고객센터, 고객 지원, 상담
        기타 = 그 외, 다른 이유
    """,
    "exit_tr": """
        daha ucuzu var = fiyat, pahalı, çok pahalı, başka yerde daha ucuz
        özellik eksik = özellik, eksik özellik, özellik yok
        ihtiyacım kalmadı = gerek yok, artık gerekmiyor, ihtiyacım yok, artık ihtiyacım yok
        çok teknik sorun = hata, sorun, arıza
        kullanımı zor = zor, karışık
        beklentimin altında = beklenti, beklentimi karşılamadı, hayal kırıklığı
        destek yetersiz = destek, kötü destek, müşteri hizmetleri
        diğer = başka, başka bir sebep
    """,
    "plain_en": """
        Found a cheaper alternative
        Missing a feature I need
        No longer needed
        Too many technical problems
        Too hard to use
        It did not meet my expectations
        Bad customer support
        Other
    """,
    "plain_ko": """
        더 저렴한 곳을 찾았어요
        필요한 기능이 없어요
        더 이상 필요하지 않아요
        기술적인 문제가 많아요
        사용하기 어려워요
        기대에 못 미쳤어요
        고객 지원이 나빠요
        기타
    """,
    "plain_tr": """
        Daha ucuz bir yer buldum
        İhtiyacım olan özellik yok
        Artık ihtiyacım yok
        Çok fazla teknik sorun
        Kullanması zor
        Beklentimi karşılamadı
        Kötü müşteri desteği
        Diğer
    """,
    "renew_en": """
        renew = renew it, yes renew, renew please
        talk to a person = person, agent, human, call me
        no renewal = do not renew, don't renew, let it end
    """,
    "renew_ko": """
        연장 = 연장할게요, 연장해 주세요, 갱신, 갱신할게요
        상담 = 상담할게요, 상담원, 전화
        연장 안 함 = 연장 안 할게요, 안 할게요, 갱신 안 할게요, 갱신 안 함
    """,
    "renew_tr": """
        yenileyin = yenile, yenilensin, uzat
        beni arayın = yetkili, konuşmak istiyorum, arayın
        yenilemeyin = yenilemek istemiyorum, istemiyorum
    """,
    "prenew_en": """
        Renew
        Talk to someone
        Decline
    """,
    "prenew_ko": """
        갱신
        상담원 연결
        거절
    """,
    "prenew_tr": """
        Yenile
        Biriyle görüş
        Reddet
    """,
    "call_en": """
        please call me = call, call me, sure
        no call needed = no, no need, no thanks
    """,
    "call_ko": """
        전화해 주세요 = 전화, 통화
        전화는 괜찮아요 = 아니요, 괜찮아요, 필요 없어요
    """,
    "call_tr": """
        beni arayın = ara, arayın, olur
        hayır = şimdilik hayır, gerek yok, istemiyorum
    """,
    "yn_en": """
        Yes
        No
    """,
    "yn_ko": """
        네
        아니요
    """,
    "yn_tr": """
        Evet
        Hayır
    """,
    "slot_en": """
        Tue 3pm
        Wed 10am
        Thu 5pm
    """,
    "slot_ko": """
        화요일 오후 3시
        수요일 오전 10시
        목요일 오후 5시
    """,
    "slot_tr": """
        Salı 15:00
        Çarşamba 10:00
        Perşembe 17:00
    """,
    "away_en": """
        all good = fine, good, all fine
        stuck on something = stuck, need help, help me
        taking a break = break, on holiday, vacation
    """,
    "away_ko": """
        잘 지내요 = 괜찮아요, 문제없어요
        잘 안 되는 게 있어요 = 도와주세요, 도움이 필요해요
        잠시 쉬고 있어요 = 쉬는 중, 휴가
    """,
}


def _choice(listed: str) -> Choice:
    lines = [line.partition(" = ") for line in listed.strip().split("\n")]
    return Choice(
        tuple(option.strip() for option, _, _ in lines),
        tuple(tuple(words.strip().split(", ")) if words else () for _, _, words in lines),
    )


ASKED: Final = {name: _choice(listed) for name, listed in _LISTED.items()}
