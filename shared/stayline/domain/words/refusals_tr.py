"""How Turkish speakers refuse, offend or leave without naming texts: likely wishes only."""

from typing import Final

from stayline.domain.words.request import Request

REFUSALS: Final = (
    Request(
        "likely", "asks how to stop", first="nasıl, nereden, ne yapmam, ne yapmalıyım, nerden",
        second="""
            iptal, çıkış, çıkarım, çıkabilirim, çıkıyorum, çıkıyoruz, çıkacağım, durdururum,
            durdurabilirim, durdurur*, engellerim, engelleyebilirim, ret, reddederim, kapatırım,
            kapatabilirim, sonlandırırım, kurtulurum, çıkılıyor, çıkılır, ediliyor, kurtulabilirim,
            çıkıcam, vazgeçerim, ayrılırım
        """, gap=5, not_between="sipariş*, randevu*, uygulama*, rezervasyon*, otopark*",
    ),
    Request(
        "likely", "asks how to stop",
        first="""
            çıkmak, çıkış, iptal etmek?, ret, durdurmak, kurtulmak, engellemek, almamak, kapatmak
        """,
        second="ne yapma*, ne yapıyo*, nereye yaz*, ne yaz*, hangi numara*, nereyi ara*", gap=4,
        unless="sipariş*, randevu*, uygulama*, rezervasyon*, otopark*, kart*",
    ),
    Request(
        "likely", "asks how to stop", first="mesaj*, sms*", second="""
            nasıl, almamak için, gelmemesi için, kurtulmak için
        """, gap=4,
        not_between="ama, geldi, gelir, gönder*, yaz*, at*, cevap*",
    ),
    Request(
        "likely", "refuses calls", first="""
            arama, aramayın, aramayınız, aramayın*, aramalarınızı, aramasın*, aranmak
        """, then="""
            |, artık, lütfen, bir daha, beni, bizi, bu, yeter, ya, istemiyorum, istemiyoruz
        """, unless="""
            mesaj*, sms*, yaz*, sonra, önce, saat*, iş*, akşam, sabah, öğlen, bugün, yarın, motoru,
            gerek, boşuna, kimseyi
        """,
    ),
    Request(
        "likely", "refuses", first="""
            gerek/hayır/artık/ben/hiç/kesinlikle/yok? yok? istemiyorum/istemiyoruz/istemem
        """,
        not_before="*",
        then="""
            |, kardeşim, teşekkür*, sağol*, artık, ya, dedim, be, abi, arkadaşım, lütfen, efendim
        """,
    ),
    Request(
        "likely", "the wrong person", first="ben", second="değilim", gap=2, then="|",
        not_before="*",
        not_between="""
            memnun, mutlu, emin, hazır, evde, müsait, uygun, iyi, pişman, razı, kötü, rahat, uzman,
            orada, burada, sorumlu, suçlu, ilgili, şikayetçi, üzgün, kızgın, hasta, deli, robot,
            yanlış, haklı, haksız, farkında, yalnız, tek, ikna, hoşnut, tatmin, genç, yaşlı, de,
            hiç, pek, çok, artık, bot, taraftar, karşı, aynı, kararlı, zor, meraklı, aç
        """,
    ),
    Request(
        "likely", "the wrong person", first="""
            el değiştirdi, aradığınız kişi değilim/ben değilim, bana yeni verildi,
            numara yeni verildi, sahibi değişti, sahibi değişmiş, sahibi ben değilim, ait değil,
            başkasının numara*, numara başkasının, numara başkasına, yanlış numara*, yanlış kişi*,
            yanlış kişiye, yanlış yere, yanlış mesaj, numara yanlış, numara bana ait, numara benim,
            yanlışlıkla yazdınız, yanlış aradınız, yanlış birine, tanımıyorum, o ben değilim,
            ben o değilim, ben değilim, öyle biri yok, böyle biri yok, numara değişti,
            numaranın sahibi, yeni aldım bu, müşteriniz değilim, üye değilim, üye olmadım,
            kayıt olmadım, numaramı nereden, numaramı kimden, numaramı nerden, numaramı kim,
            izin vermedim, onay vermedim, bu numara artık, sizi tanımıyorum, isimli biri yok,
            adında biri yok, diye biri yok, üyeliğim yok, aboneliğim yok, o/bu kişi değilim,
            telefonu değil, numarası değil, hattı değil, telefonu değildir
        """, unless="""
            attım, atmışım, yazmışım, yazdım, girdim, girmişim, aramışım, kargo*, sipariş*, paket*,
            ürün*, teslim*, ödeme*, işlem*, güncel*, değiştirin
        """,
    ),
    Request(
        "likely", "hostile", first="""
            hastir*, cehennem*, yıkıl*, lanet olsun, terbiyesizler |, hassiktir*, git işine,
            işinize bakın, defol, defolun, defolup, kaybol*, şerefsiz*, namussuz*, ahlaksız*,
            yürü git, yürüyün gidin, hadi oradan, başka kapıya, dolandırıcısınız, dolandırıcılar |,
            oç, aptal*, siktir*, sg, s g, git başımdan, gidin başımdan, başımdan gid*, def ol,
            allah belanızı*, allah bela*, bıktım mesaj*, bıktım sms*, yeter artık |, yetti artık |,
            dava aç*, mahkemeye*, savcılığa*,
            btk ya, tüketici mahkemesi, gerizekalı*, orospu*, kapa çeneni, kapayın çenenizi,
            kes sesini, kesin sesinizi, taciz ediyor*,
            neden/niye sürekli/hala mesaj/yazıyorsunuz/atıyorsunuz/arıyorsunuz/gönderiyorsunuz,
            sürekli mesaj, her gün mesaj, çok mesaj, ne çok mesaj, rahatsız ediyorsunuz, darlama*,
            darlıyorsunuz
        """,
    ),
    Request(
        "likely", "hostile", first="""
            peşimi/yakamı bırak*, yakamdan düş*, düş/düşün/düşsenize yakamdan,
            bırakın peşimi/yakamı,
            bırak peşimi/yakamı, beni/bizi salın, salın beni/bizi, bi salın,
            yeter ama/be/ya/gayrı/gari/yahu/valla/dimi/lan |, yeter dimi
        """, not_before="kadar, bu, bana, bize, tek",
    ),
    Request(
        "likely", "asks not to be contacted",
        first="yazmasan*, atmasan*, göndermesen*, yollamasan*, rahatsız etmesen*",
        second="iyi/güzel/süper/makbule, sevinirim, seviniriz, memnun/mutlu olurum", gap=3,
        unless="kargo*, paket*, ürün*, sipariş*, kurye*, fatura*",
    ),
    Request(
        "likely", "hostile", first="şikayet edeceğim, şikayet edicem, şikayet ederim",
        unless="zabıta*, belediye*, sağlık*, müdür*",
    ),
    Request(
        "likely", "refuses", first="""
            ilgilenmiyorum, ilgilenmiyoruz, ilgimi çekmiyor, ilgilendirmiyor,
            sizinle işim yok/olmaz, size/buna/bunlara ihtiyacım/ihtiyacımız yok, ilgim yok,
            ilgi duymuyorum, cevaplamak istemiyorum, cevap vermek istemiyorum, katılmak istemiyorum,
            doldurmak istemiyorum, katılmıyorum ankete, uğraşmayın, uğraşmak istemiyorum,
            anket istemiyorum
        """, not_before="""
            değiştirmek, ürünü, iade, bunu, ekmek, çıkmak, durdurmak, kaçırmak, ayrılmak,
            iptal etmek, iptalini, kaybetmek
        """,
    ),
    Request(
        "likely", "ends the service", first="""
            abonelik*, aboneliğ*, üyelik*, üyeliğ*, hesabımı, hesabım, sözleşme*, hizmeti, hizmet,
            hizmetinizi, hattımı, taahhüt*, tarife*, paketimi
        """, second="""
            iptal, iptali, durdur*, kapat*, sonlandır*, bitir*, dondur*, fesh*, sil*, bırak*,
            vazgeç*, yenilemeyeceğim, yenilemek istemiyorum, yenilemiyorum, ayrıl*, istemiyorum,
            kullanmayacağım
        """, gap=3, unless="oldu, bıraktı*, ödeme*, sildim, randevu*, sipariş*", not_between="""
            oldu, edildi, etmeyin, olmadı, çalışan*, nasıl iptal ettiniz
        """,
    ),
    Request(
        "likely", "ends the service", first="""
            iptal edin, iptal et, kapatın, kapat, sonlandırın, sonlandır, bitirin, dondurun,
            durdurun, feshedin
        """, second="abonelik*, aboneliğ*, üyelik*, üyeliğ*, hesabımı, sözleşme*", gap=3,
        not_before="sipariş*, randevu*",
    ),
    Request(
        "likely", "ends the service", first="""
            iptal etmek istiyorum, iptal ediyorum, iptal etmek istiyoruz, iptal edeceğim,
            iptal istiyorum, iptal edelim, iptal edilmesini, iptal talep*, ayrılmak istiyorum,
            artık sizi? kullanmıyorum/kullanmayacağım/kullanmıyoruz, kullanmak istemiyorum,
            müşteriniz olmak istemiyorum, artık müşteriniz değilim, sizinle çalışmak/devam istemi*,
            sizinle devam etmek istemi*, rakibe geçtim, başka firmaya geçtim, çıkmak istiyorum,
            vazgeçtim, vazgeçiyorum
        """, not_before="""
            randevu*, sipariş*, rezervasyon*, siparişi*, kargo*, bileti*, bilet*, toplantı*, ürün*,
            kurs*, ders*, fatura*, masa*, oda*, talep*, talebi*, başvuru*, otel*, işten, evden,
            ödeme*, ziyaret*, kurulum*, görüşme*, işlemi, işlem*, arama*, siparisi*, siparişimi,
            randevumu
        """, unless="sipariş*, randevu*, rezervasyon*",
    ),
    Request(
        "likely", "refuses", first="ihtiyacım/ihtiyacımız yok", not_before="*",
        then="|, teşekkür*, sağ, sağol*",
    ),
    Request(
        "likely", "refuses", first="hayır/yok/istemem teşekkür*/sağol*/sağ", not_before="*",
        then="|, ol, olun, ederim",
    ),
)  # fmt: skip
