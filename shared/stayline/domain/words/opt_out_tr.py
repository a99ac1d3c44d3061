"""How people ask in Turkish for no more texts."""

from typing import Final

from stayline.domain.words.refusals_tr import REFUSALS
from stayline.domain.words.request import Request

KEYWORDS: Final[dict[str, str]] = {
    "stop": """
        ret, red, iptal, dur, durdur, durdurun, çık, çıkış, çıkar, abonelikten çık,
        abonelikten çıkar, abonelikten çıkarın, iptal et, iptal edin, iptal ediniz, iptal edilsin,
        iptal olsun, izin iptali istiyorum, ret et, reddet, reddediyorum, ret ediyorum,
        listeden çık, listeden çıkar, istemiyorum sms, yeter dur, dur artık, durun, durun artık,
        durunuz, durdurunuz, engelle, engel, engellendi, üyelikten çık, mesaj istemiyorum,
        sms istemiyorum, sms iptal, iptal sms, mesaj iptal, ret sms,
        sms red, red sms, mesaj red, sms almayı bırakmak istiyorum, mesaj almayı bırakmak istiyorum,
        çıkış yap, çıkış yapın, çıkın,
        red ediyorum, sms ret, abonelik iptal, izin iptal, izin iptali, sms iptali, stop mesaj,
        stop sms, abonelik iptali, izni iptal, bırak, bırakın, smsiptal, abone iptal, vazgeç,
        sonlandır, sonlandırın, ret veriyorum, durr, iptl, itpal, ipatl
    """,
    "start": """
        onay, başla, başlat, devam et, tekrar başla, tekrar başlat, tekrar başlatın, yeniden başla,
        yeniden başlat, yeniden başlatın, başlatın, baslt, başalt, tekrar mesaj almak istiyorum,
        mesajları tekrar almak istiyorum, mesajları yeniden almak istiyorum,
        tekrar sms almak istiyorum, smsleri tekrar almak istiyorum, tekrar abone olmak istiyorum,
        yeniden abone olmak istiyorum, tekrar abone olayım, yeniden abone olayım,
        mesajları tekrar açın, smsleri tekrar açın, mesajlar tekrar gelsin, tekrar mesaj gönderin,
        yeniden mesaj gönderin
    """,
    "help": "yardım, bilgi, yardm, yrdm, yadrım, yarıdm, yardıım",
    "likely": """
        yine mi siz, gene mi siz, yine siz mi, gene siz mi, of yine siz, yine mi siz of,
        sizden bıktım,
        bıktım sizden, usandım sizden, sizden usandım, usandım, bıktık, bıktık sizden, kimsin bırak,
        kesin şunu, kesin bunu, kes şunu, bırakın şunu, rahat verin, bi rahat verin, yok kalsın,
        kes, kes artık, kesin artık, istemiyorum, istemiyoruz, istemem, yeter, yeter be,
        yeter artık, ilgilenmiyorum,
        ilgilenmiyoruz, gerek yok, kalsın, spam, sus, susun, defol, sg, bıktım, bıktım artık,
        lazım değil, boşver, boşverin, vazgeçtim, ayrılıyorum, bırakıyorum, almayayım, taciz,
        dolandırıcılar, dolandırıcı, uğraşamam, çıkmak istiyorum, iptal etmek istiyorum,
        iptal istiyorum, iptal ediyorum
    """,
}
NOISE: Final = """
    lütfen, lutfen, artık, sağ, olun, ol, teşekkürler, teşekkür, ederim, tşk, sağol, sağolun, hemen,
    şimdi, ya, yeter, bunu, beni, şunu, allah, aşkına, allahaşkına, be, bi, hadi, merhaba, selam,
    iyi, günler, yazıyorum, diyorum, dedim, işte, direkt, gitsin, derhal, acilen, acil, yahu, hayır,
    tamam, rica, bu
"""
NOT_A_TYPO: Final = """
    dün, dar, der, dör, duru, durum, duy, dul, uç, at, et, ses, çok, çak, cep, ara, tür, net, ders,
    meret, rey, pet, jet, set, rot, var, bur, zur, vur, kur, sur, tur, yur, our, duro, dura, duran,
    durdu, durak, rest, reset, ref, çile, çıktı, onar, olay, kolay, başka, başta
"""
SPELLED: Final = """
    yazma, gönderme, yollama, iptal, reklam, yanlış, numara, siktir, defol, nasıl, silin, üyeliğimi,
    aboneliğimi, abonelikten, hesabımı, kapatın, ilgilenmiyorum, mesaj, mesajlar, mesajları,
    mesajlarınız, mesajlarınızı, atmayın, atmayınız, göndermeyin, göndermeyiniz, yollamayın,
    yazmayın, aramayın, istemiyorum, istemiyoruz, rahatsız, etmeyin, durdurun, atmayı, göndermeyi,
    yollamayı, yazmayı, gerek, blokladım, blokluyorum, numaramı, listeden, listenizden, çıkarın,
    bırakın, engelliyorum, engelledim
"""
SPELLED_LIKE: Final = """
    gönder, numarayı, numaran, yazmam, nasip, silen, sinli, kapatan, kapatıp, defo, numarada,
    reklamı, tatmayın, katmayın, satmayın, kazmayın,
    aramayı, taramayın, numaram, numara, mesaja, mesajı, listede, liste, çıkarı, çıkar, bırakı,
    engelli, istiyorum, istiyoruz, durduru, durdur, etmeyi, gitmeyin, mesajlara, mesajla, mısaj,
    bırak, çıkarım, çıkarin, mesajlarını, mesajların, mesajlarınıza, atmaya, yazmaya, etmeye, rahat
"""
RUN_TOGETHER: Final = """
    sms, msj, atma, gönderme, yazma, yollama, bana, beni, bize, artık, bir, bi, daha, etme, bırak,
    lütfen, sil, çıkar, et, edin, yeter, liste, bu, rahat
"""
FILLERS: Final = "lan, ulan, amk, aq, yaw, yav, gereksiz, saçma, sapan, aptal, salak, boktan"
_TEXTS: Final = """
    mesaj*, sms*, msj*, ileti, iletiler*, iletileri*, iletinizi, bildirim*, reklam*, spam*,
    kampanya*, anket*, toplu, tanıtım*, promosyon*, pazarlama*, bilgilendirme*, duyuru*, mesaaj*,
    hatırlatma*, whatsapp*, ticari
"""
# Verbs of sending, denied: "don't send", "that you don't send", "give up sending".
_SENDING: Final = """
    atma, atmayın*, atmayın, atmayalım, atmasan*, atmasın, atmasınlar, atmazsa*, atmamanız*,
    atmamanı, atmaz mısın/mısınız/misin/misiniz, atmanız* istemi*, atmanı istemi*,
    atmayı kes*/bırak*/durdur*, atmaktan vazgeç*, atıp durma*, atılmasın, atılmasını istemi*,
    gönderme, göndermeyin*, göndermesen*, göndermesin, göndermesinler, göndermezse*, göndermemeniz*,
    göndermemeni, göndermeyelim, göndermez misin/misiniz, göndermeniz* istemi*, göndermeni istemi*,
    göndermeyi kes*/bırak*/durdur*/sonlandır*, göndermekten vazgeç*, gönderip durma*, gönderilmesin,
    gönderilmesini istemi*, gönderilmemesini, gönderimini durdur*/kes*/iptal/sonlandır*,
    gönderimi durdur*/kes*/iptal/sonlandır*, yollama, yollamayın*, yollamasın, yollamasan*,
    yollamazsa*, yollamamanız*, yollamayı kes*/bırak*/durdur*, yollamaktan vazgeç*, yollanmasın,
    yazma, yazmayın*, yazmasın, yazmazsa*, yazmamanız*, yazıp durma*, çekme, çekmeyin, iletmeyin,
    paylaşmayın, yağdırma, yağdırmayın,
    atmanıza/göndermenize/yollamanıza/yazmanıza gerek/lüzum yok |,
    atmana/göndermene/yollamana/yazmana gerek/lüzum yok |
"""
_REFUSED: Final = """
    gelmesin, gelmesinler, gelmesini istemi*, gelmemesini, gelmesini engelle*, istemiyorum,
    istemiyoruz, istemem, istemiyom, istmiyorum, istemiyrum, istemiyoz, istemeyiz, istemez*,
    istemio*, kes |, kesin |, kes artık, kesin artık/lütfen/şu/bu/be/ya, kesiniz, kesilsin,
    kesilmesini istiyor*/talep/rica, kesmenizi istiyor*/rica, kapatmak istiyor*, durdurmak istiyor*,
    son |, kesermisiniz, keser misin*, durdur, durdurun, durdurunuz, durdurulsun, durdurur,
    durdurulmasını, durdurmanızı, sonlandır*, son ver*, yeter, bitsin, bitirin, engelle,
    engelliyorum, engelledim, iptal |, iptal et, iptal edin*, iptal ediyo*, iptal edilsin,
    iptal lütfen, iptal istiyorum, iptal eder*, iptal etmek, iptal edebilir*, iptal etmenizi,
    iptali istiyorum, iptalini istiyorum, kapat, kapatın, kapatınız, kapatır mısın*, olmasın,
    yok artık, çıkar, çıkarın, çıkarınız, çıkmak, ulaşmasın, reddediyorum, ret, rahatsız, bıktım,
    vazgeçin, gerek yok, almayayım, almayalım, kaldırın, kaldırınız, kaldır, alma, yapmayın,
    yapmayınız, yapılmasın, yapma, etmeyin, etmeyiniz,
    istemediğimi, istemediğim, artık yok, kabul etmiyorum, hayır
"""
_AT_END: Final = """
    |, artık, lütfen, yeter, bir daha, bidaha, birdaha, ya, beni, bizi, bana, bize, benimle,
    bizimle, ve, dedim, be, teşekkür*, rica*, kardeşim, yoksa, şunları, bunları, şunu, bunu
"""

CERTAIN: Final = (
    Request(
        "certain", "asks for no more texts", first=_TEXTS, second=f"""
            {_SENDING}, {_REFUSED}
        """, gap=5, not_between="""
            gelmedi, gelmiyor, alamadım, alamıyorum, durdurmak, kaçırmak, okumadan, unutma*,
            sipariş*, kaçırma*, arıza*, doldur*, cevap*, kesmek, kesilmesini, kesintisi, bekliyorum,
            randevu*, iptalini et*, için, ama, geldi, diye, yazıyor, atmanıza, göndermenize,
            yazmanıza, katılmak, gelince, nasıl, nereden, nerden, atın, gönderin, yazın, gibi
        """, unless="""
            atmayınca, göndermeyince, yazmayınca, yollamayınca, nasıl, unutma*, unuttu*, ihmal,
            değiştirmek
        """,
    ),
    Request(
        "certain", "asks for no more texts", first=f"{_SENDING}, {_REFUSED}", second=_TEXTS, gap=2,
        then="|, lütfen, bana, artık, yeter", not_before="sipariş*, randevu*, kargo*, kurye*",
        not_between="ve, ama, sipariş*, randevu*, cevap*, istedim, iptal mi, beni, için",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            benimle, bizimle, bize, bizi, bana, bir daha, bidaha, birdaha, beni, artık, sakın,
            lütfen, bi daha, bu numaraya, buraya, bu hatta, numarama, telefonuma, hattıma, tekrar,
            sürekli, rahatsız, bir şey, birşey, bişey, hiçbir şey, başka
        """, second="""
            atma, atmayın, atmayınız, gönderme, göndermeyin, göndermeyiniz, yollama, yollamayın,
            yollamayınız, yazma, yazmayın, yazmayınız, rahatsız etme, göndermezseniz, atmazsanız,
            yazmazsanız, atmamanızı, göndermemenizi, yazmamanızı, rahatsız etmemenizi,
            yazmayı/atmayı/göndermeyi/yollamayı bırak*/kes*, yazmaktan/atmaktan vazgeç*,
            iletişim kurmayın, iletişim kurma, ulaşmaya çalışma*, ulaşma, ulaşmayınız, bulaşmayın,
            bulaşma, rahatsız etmeyin, rahatsız etmeyiniz, etmeyin, etmeyiniz, etme, ulaşmayın,
            iletişime geçmeyin, mesajlamayın, uğraşmayın, uğraşma, taciz etmeyin
        """, gap=3, then="""
            |, lütfen, artık, bir daha, yeter, ya, be, teşekkür*, yoksa, ve, dedim, bana, beni,
            benimle, bizimle, sakın, rica*, sevinirim, kardeşim, demiştim, diyorum, şunları,
            bunları,
            şunu, bunu
        """,
        not_before="kurye*, usta*, eleman*, personel*, servis*, ürün*, sipariş*, kargo*, paket*",
        only_between="""
            aramayın, aramayınız, arayın, şekilde, kesinlikle, ve, artık, lütfen, bir, daha, bi,
            bana, beni, bize, bizi, benimle, hiç, hiçbir, asla, sakın, ya, şunları, bunları,
            şunlardan, bunlardan, böyle, şey, şeyler, birşey, falan, filan, boşuna, lütfen,
            telefonuma, numarama, buraya, rahatsız, taciz, mesaj*, sms*, msj, reklam*, kampanya*,
            anket*, spam*, yazıp, arayıp, sürekli, iletişim*, birdaha, bidaha, mail, yoluyla, ile,
            tekrar, ne, de, da, sizden, siz, bu, numaraya, hatta, buradan, bundan, sonra, şu,
            saatte, saatlerde, gece, gündüz, ikide, her, gün, lan, be
        """,
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            rahatsız edilmek istemi*, rahatsız etmeyi bırak*/kes*, rahatsız etme, rahatsız etmeyin,
            rahatsız etmeyiniz, rahat bırak, rahat bırakın, rahat bırakınız, rahat bırakır*,
            rahat bıraksan*, iletişim kurma*, listeye alma*/ekleme*, peşimi bırak*, yakamdan düş*,
            yakamı bırak*, iletişime geçme*, rahatsız etmemenizi
        """, then=_AT_END, not_before="sipariş*, paket*, servis*, kurye*, ürün*, ev*, kimseyi",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            kesin/kes/bırakın/bırak şu? mesajları/mesajlarınızı/smsleri/reklamları, yazma |,
            gönderme |, atma |, yollama |, mesajları/smsleri/reklamları bırak/bırakın, atmayın,
            göndermeyin, yazmayın, mesajlamayın, yollamayın, göndermeyiniz, atmayınız, yollamayınız,
            yazmayınız, atma/gönderme/yollama şunları/bunları, atma artık, gönderme artık,
            yazma artık, yollama artık
        """, then=_AT_END, not_before="*",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            geçmenizi, geçmeni, ulaşmanızı, ulaşmanı, yazmanızı, yazmanı, atmanızı, atmanı,
            göndermenizi, göndermeni, yollamanızı, yollamanı, rahatsız etmenizi, rahatsız etmeni,
            gönderilmesini, atılmasını, yollanmasını, iletişim kurulmasını, iletişim kurmanızı
        """, second="istemi*, reddediyorum, onaylamıyorum, kabul etmi*", gap=2, unless="""
            teknisyen, usta, kurye*, kargo*, fatura*, ürün*, eleman*, sipariş*, adres*, paket*
        """,
    ),
    Request(
        "certain", "asks to be taken off", first="""
            liste*, rehber*, kayıt*, kaydımı, kaydimi, sistem*, veritaban*, üyelikten, abonelikten,
            numaramı, numarami, telefonumu, numara*, beni, grup*, bilgilerimi, verilerim*, hattımı,
            adımı, ismimi, sms list*
        """, second="""
            çıkar, çıkarın, çıkarınız, çıkartın, çıkart, çıkartınız, çıkarır, çıkarsanız,
            çıkarılmak, çıkmak istiyorum, çıkmak, sil, silin, siliniz, siler, silsin*, silinsin,
            silinmesini, silmenizi, silebilir, çıkarabilir, çıkartır, çıkartabilir, kaldırabilir,
            silerseniz, olmak/bulunmak/kalmak istemi*, çıkarırsanız, çıkarmanız, silmeniz,
            çıkarmanızı, çıkartmanızı, kaldır, kaldırın, kaldırınız, çıkarılmasını, çıkayım,
            çıkarsın*
        """, gap=4, not_before="nasıl", unless="""
            eski*, yeni*, bekleme*, alışveriş*, adres*, kart*, sipariş*, hesap*
        """, not_between="""
            eski*, çıkarmayın, silmeyin, siparişi, evden, işten, zor*, hesap*, kart*, ürün*, nasıl
        """,
    ),
    Request(
        "certain", "asks to be taken off", first="""
            liste*, rehber*, sistem*, veritaban*, numaramı, numarayı, hattımı
        """,
        second="""
            alın, alınız, alır, alsanız, düş, düşün, düşürün, ayırın, unutun, unut, kullanmayın,
            kullanma, yok et*, temizle*
        """,
        gap=3, unless="ürün*, sipariş*, hediye*",
    ),
    Request(
        "certain", "asks to be taken off", first="""
            çıkmak istiyorum, çık, çıkar, çıkarın, çıkartın, sil, silin, kaldırın
        """,
        second="liste*, numaramı, beni, abonelikten, üyelikten", gap=2, then="|, lütfen, artık",
        not_before="nasıl, ürün*, siparişi", unless="bekleme*",
    ),
    Request(
        "certain", "blocks the number", first="""
            engelliyorum, engelledim, engelleyip, engelleyece*, engellerim, engelliyom, engelliyorm,
            engellice*, engelliyece*, engellendiniz, blokladım, blokluyorum, bloklayacağım,
            bloke ettim, bloke ediyorum, engele, engel koydum, engel attım, engel atıyor*,
            engelliyc*, kara listeye, engellendin, engelledik, engelleriz, engelleyecez,
            engelleyeceğiz, blokluycam, bloklarım, blokladık, bloklan*, engellenece*, blok attım,
            engeli bas*, engelleniyorsunuz, engel yedi*, engel yiye*, engellemek zorunda
        """, unless="nasıl", not_before="hesabım*, kartım*, siz, beni",
    ),
    Request(
        "certain", "blocks the number", first="""
            atarsan*, yazarsan*, gönderirsen*, yollarsan*, mesaj gelirse
        """,
        second="""
            engel*, şikayet*, dava*, savcılı*, suç duyuru*, blok*
        """, gap=4, not_before="para, paket",
    ),
    Request(
        "certain", "asks for no more texts", first="ret, iptal, dur, stop, çık, red",
        second="yazdım, yazdık, attım, gönderdim, yolladım, dedim, demiştim, yazmıştım", gap=2,
        then="|, hala, yine, ama, niye, neden, halen, kaç, mesaj*, sms*",
        not_before="sipariş*, randevu*, kargo*", unless="sipariş*, kargo*, paket*, randevu*",
    ),
    Request(
        "certain", "revokes consent", first="izin*, izni*, onay*, rıza*, muvafakat*",
        second="geri çek*, geri al*, iptal, vermiyorum, kaldır*, geri", gap=3,
        not_between="ver, kart*, ödeme*, nakit*",
    ),
    Request(
        "certain", "asks for no more texts", first="""
            mesaj yok, sms yok, ne arayın ne, artık mesaj yok, mesajlardan çıkmak, smslerden çıkmak,
            abonelikten çık*, abonelikten ayrıl*, üyelikten çık*, üyelikten ayrıl*, bülten*,
            ticari ileti*, reklam istemiyorum, almak istemiyorum, haber almak istemiyorum,
            duymak istemiyorum, sms almak, iys*
        """, then="""
            |, lütfen, istiyorum, istemiyorum, artık, bir daha, iptal, ret, mesaj, sms, ve, beni,
            çıkar*
        """, not_before="ürünü, ürün, ekmek, tadını", not_between="ürünü, ürün",
    ),
    Request(
        "certain", "asks not to be contacted", first="""
            iletişime geçmeyin, bana ulaşmayın, yazmayın bana, yazma bana, rahat bırakın beni,
            rahat bırak beni, atmayın bana, göndermeyin bana
        """,
    ),
)  # fmt: skip
REQUESTS: Final = CERTAIN + REFUSALS
TELLS: Final = "neden, niye, niçin, kim"
ASKS: Final = "nasıl, nereden, nerden"
UNDONE: Final = """
    iptal etmeyi düşünmü*, ayrılmayı düşünmü*, iptal etmekten vazgeç*, yanlışlıkla çıktım,
    yanlışlıkla iptal, yanlışlıkla ret, yanlışlıkla dur, durdurmayın, iptal etmeyin,
    iptal etmek istemiyorum, çıkmak istemiyorum, çıkarmayın, silmeyin, kapatmayın, sonlandırmayın,
    kaçırmak istemiyorum, ayrılmak istemiyorum, durmayın, kesmeyin, bırakmayın, tekrar başlat,
    tekrar abone, engellemedim, iptal etmedim, iptal ettirmedim, çıkmadım, iptal olmadı,
    durdurmak istemiyorum, kaybetmek istemiyorum, bırakmak istemiyorum, vazgeçmedim, dur durak
"""
ASKS_AMID: Final = ""
PLEADS: Final = "neden hala, niye hala"
