"""Turkish words that carry a score, spoil one, or ask for no more texts.

A trailing * stands for any ending. Everything is folded before it is compared, so words typed
without Turkish letters match too.
"""

from typing import Final

from stayline.domain.words.opinions_tr import OPINIONS
from stayline.domain.words.stances_tr import STANCES

NUMBERS: Final[dict[str, int]] = {
    "sıfır": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7,
    "sekiz": 8, "dokuz": 9, "on": 10, "onbir": 11, "oniki": 12, "yirmi": 20, "otuz": 30,
    "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100,
    "bin": 1000, "milyon": 1_000_000, "yarım": 100, "seki": 8, "skiz": 8, "tokuz": 9,
    "sekizdir": 8, "dokuzdur": 9, "ondur": 10, "yedidir": 7, "altıdır": 6, "beştir": 5,
    "dörttür": 4, "üçtür": 3, "ikidir": 2, "birdir": 1, "sıfırdır": 0,
}  # fmt: skip
# With a case ending: "sekize" and "sekizi" say eight; "-den" and "-de" belong to other phrases.
ENDINGS: Final = ("e", "a", "ye", "ya", "i", "u", "yi", "yu", "lik", "luk", "er", "ar")
LOCATED: Final = "üçte, dörtte, beşte, altıda, yedide, sekizde, dokuzda, onda"
ORDINALS: Final[dict[str, int]] = {
    "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6,
    "yedinci": 7, "sekizinci": 8, "dokuzuncu": 9, "onuncu": 10,
}  # fmt: skip
SINGLES: Final = "tek"
SHY_NUMBERS: Final = "bir, on, yüz, yedi, bin, altı, kırk, elli"

UNITS: Final[dict[str, str]] = {
    "points": "puan*, not, notu, notum, lik, lık, luk, lük",
    "stars": "yıldız*",
    "copula": """
        di, dı, du, dü, ti, tı, tu, tü, ydi, ydı, ydu, ydü, idi, sunuz, siniz, sünüz, sınız, dunuz,
        diniz, tünüz, tiniz, tunuz, i, ı, u, ü, yi, yı, yu, yü, dir, dır, dur, dür, tir, tır, tur,
        tür, e, a, ye, ya, si, sı, su, sü, in, ın, un, ün, im, ım, um
    """,
    "about": "falan, filan, civarı, civarında, gibi, kadar, küsur, sularında, dolayında",
    "ordinal": "inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü, birinci",
    "locative": "de, da, te, ta",
    "bound": """
        üstü, altı, üzeri, den fazla*, ten fazla*, den az, ten az, dan fazla*, dan az, tan fazla*,
        ve üstü, ve üzeri, ve altı, veya üstü, den yüksek, ten yüksek, dan yüksek, den düşük,
        ten düşük, dan düşük, ten aşağı, den aşağı, dan aşağı, ten yukarı, den yukarı, artı, eksi
    """,
    "half": "buçuk*, nokta, virgül, çeyrek",
    "number_of": "numara, no, numaraya, numarada, numaradan, numaranın, numaradaki, numaralı",
    "quantity": """
        lahmacun*, simit*, döner*, ekmek*, bardak*, tabak*, porsiyon*, yetişkin*, öğrenci*, bilet*,
        koltuk*, masa, masalık, kargom*, kargolar*, bavul*, valiz*, kutu*, eşya*, arkadaş*, komşu*,
        tanıdık*, çocuğ*, tanıdığ*, sevdiğ*, aya, yıla, güne, saate, lik paket, dakika*, dk, saat*,
        sa, gün*, hafta*, ay, aydır, aylık, ayda, yıl*, sene*, yaş*, kere, kez, defa, sefer, kişi*,
        tane*, adet*, lira*, tl, kuruş, dolar*, euro*, avro*, kat, katı, yüzde, arıza*, sorun*,
        problem*, hata*, çağrı*, arama*, mail*, mesaj*, soru*, müşteri*, çalışan*, personel*,
        temsilci*, sipariş*, ürün*, kilo*, kg, km, metre*, gb, mb, cihaz*, telefon*, hat, hatta,
        hattım, şube*, oda*, çocuk*, aile*, kardeş*, araba*, fatura*, kupon*, paket*, koli*, parça*,
        sayfa*, adım*, kademe*, seviye*, aşama*, milyon*, bin, kelime*, sene, ders*, seans*,
        randevu*, kahve*, çeşit*, farklı, ayrı, yeni, gece*, dilim*, haftadır, gündür, saattir,
        yıldır, dakikadır, usta*, teknisyen*, garson*, şey, konu*, madde*, neden*, sebep*, deneme*,
        yanlış*, eksik*, başka, daha, büyük, küçük, kere*, kez*
    """,
}

_BESIDE_NUMBERS: Final[dict[str, str]] = {
    "opens": "ama, fakat, ancak, lakin, çünkü",
    "filler": """
        ben, bana, bence, benden, benim, bizce, bizden, bizim, puan, puanım, puanım da, puanı,
        notum, not, notu, cevap, cevabım, yanıt, yanıtım, oyum, oy, veriyorum, veririm, verdim,
        verelim, vereyim, vereceğim, versem, veriyoruz, veririz, veriy*, verio*, verek, virek,
        viririm, virdi*, virdu*, viriy*, bana sorarsanız, bana sorarsan, bana soracak olursanız,
        şaka değil, şaka yapmıyorum, şaka yapmıyom, veric*, verc*, veriv*, verd*, verey*, verel*,
        verec*, versek, verdim gitti, çektim, çekerim, çakarım, çaktım, bastık, basarım,
        yapıştırdım, yapıştırırım, yazarım, eder, alırsınız, alır, aldınız, anca, kafadan,
        gözüm kapalı, bana kalırsa, bize kalırsa, veren, kısaca, deyim, diyem, oluy, bakarsak,
        bakınca, baktığımda, düşününce, düşünürsek, toparlarsak, toplarsak, değerlendirirsek,
        katınca, hesaplayınca, puanım*, notum*, cevabım*, cevabı, bizim ev, bizim evden, derim,
        diyorum, diyelim, diyebilirim, dedim, deriz, olsun, olur, olabilir, olarak, olurdu,
        verebilirim, verilir, hak ediyor, hakediyor, hak ediyorsunuz, hakediyorsunuz, hak etti,
        hak ettiniz, merhaba, merhabalar, selam, slm, mrb, iyi günler, iyi akşamlar, günaydın,
        teşekkürler, teşekkür, ederim, ederiz, tşk, tşkler, sağolun, sağol, saolun, sağ olun,
        lütfen, evet, tamam, tabii, tabi, tabiki, tabii ki, elbette, kesinlikle, kesin, net, rahat,
        rahatlıkla, tam, tamı tamına, direkt, direk, açıkçası, dürüst olmak gerekirse,
        söylemek gerekirse, vermem gerekirse, puan vermem gerekirse, doğrusu, bir, ve, de, da,
        hizmet, hizmetiniz, hizmetinize, hizmetinizi, size, sizi, sizin, işte, şey, hmm, ya, valla,
        vallahi, gönül rahatlığıyla, puanla, puanlıyorum, değerlendirmem, değerlendiriyorum,
        değerlendirme, memnuniyet, memnuniyetim, memnuniyetimiz, cvp, hocam, abi, canım,
        kolay gelsin, saygılar, iyi çalışmalar, selamlar, seçiyorum, seçtim, seçerim, yazıyorum,
        yazın, yaz, puanınız, puanlama, skor, skorum, genel, anketi, ankete, anket, cevaben,
        benimki, o, bu, şu, en az değil, hepsine, herşeye, her şeye, sadece, ancak, yine, yine de,
        hala, hep, bile, kusura bakmayın, geç cevap, tam olarak, verdiğim puan, verdiğim,
        puan olarak, iyi, güzel, sağlam, koca, kocaman, idare eder, idare, eder, oldu, yazdım,
        yazmışım, bastım, yazacaktım, çıktı, gitti, olacaktı, olacak, olmalı, maalesef, ne yazık ki,
        için, arası, arasında, arasından, yaa, yaaa, yaaaa, hadi, yedi yirmi dört, yedi yirmidört,
        yedi gün, yedi 24, sayesinde, dolayı, yüzünden, nedeniyle, diye, birlikte, hanım, bey,
        aileden, ailece, ailemden, ailem, ailecek, ailemizden, olmuş, hımm, hımmm, razıyım, razıyız
    """,
    # Whom a reply calls by name behind its score: "9 kardeşim".
    "address": """
        kardeşim, kardeş, gardaş, gardaşım, bilader, birader, kanka, kankam, kanki, knk, reis,
        reisim, hocam, hoca, abi, abim, abicim, agabey, ağabey, abla, ablam, ablacım, dayı, dayım,
        dayıcım, amca, amcam, teyzem, usta, ustam, ustacım, patron, şef, şefim, gülüm, canım, cnm,
        canımın içi, hayatım, tatlım, kuzum, yavrum, evladım, evlat, oğlum, kızım, aga, agam, ağam,
        dostum, dostlar, arkadaşım, arkadaşlar, güzelim, bacım, moruk, hacı, hacım, başkan,
        başkanım, müdürüm, efendim, beyefendi, hanımefendi, uşağum, uşağım, uşak, komşum, canlar,
        gençler, çocuklar, gari, haci, panpa, bro, lan, ulan, be, bea, beya, yav, yavv, yahu, hee,
        la, gurban, kurban, be abicim, be ya, be kardeşim, ya, ha, hemşerim, hemşom, koçum, aslanım,
        paşam, kaptan, sultanım, gülom, bebeğim, birtanem, bi tanem, bir tanem, ellere sağlık,
        ellerinize sağlık, elinize sağlık, ellerine sağlık, emeğinize sağlık, emeğine sağlık,
        yüreğinize sağlık, ağzınıza sağlık, allah razı olsun, hayırlı işler, bol kazançlar
    """,
    "follow": """
        çünkü, ama, fakat, ancak, çok, gayet, teşekkür*, tşk*, sağol*, herşey, her, hiç, biraz,
        yani, hizmet, hizmetiniz, ilgi, ilginiz, ilgili, personel, ekip, ve, ile, iyi, güzel, süper,
        harika, memnun*, beğen*, gerçekten, oldukça, baya, bayağı, daha iyi, iyiydi, güzeldi, sizi,
        size, siz, bence, benden, kolay*, tek, yalnız, keşke, sadece, zira, için, böyle, devam,
        aynen, ellerinize, emeğinize, tavsiye*, başarılı*, fena, idare, bekle*, geç, fiyat*, kötü*,
        yavaş*, şimdilik, genel, o, bu, ne, nedeni, sebebi, çözüm*, sorunum, eksik, hızlı*, pahalı*,
        ilgisiz*, öneri*, önerm*, asla, yaa, yaaa, hakettin*, hak ettin*, aldınız, alırsınız,
        kazandın*, gider, verdik, versek, hakkınız*, değer, değersiniz, yakışır, helal*, helali*,
        puaniniz, daha fazla*, daha iyi*, daha güzel*, daha hızlı*, daha kolay*, daha çok*
    """,
    "hedge": """
        yaklaşık, aşağı yukarı, sanırım, galiba, herhalde, belki, muhtemelen, falan, filan, civarı,
        civarında, gibi, tahminen, şöyle böyle, diyebilirim, emin değilim, bilmiyorum, bilemedim,
        bilemiyorum, ortalama bir, kabaca, takriben, sanki, olabilir, heralde, her halde, kadar
    """,
    "label": """
        oda, sipariş, masa, iphone, galaxy, sürüm, versiyon, windows, kat, daire, kapı, gişe, peron,
        bilet, fatura, no, sezon, bölüm, kanal, numara, numarası, telefon, tel, hat, müşteri, abone,
        dosya, kayıt, talep, blok, sokak, cadde, şube, tam 2, günde, haftada, ayda, yılda, son, ilk,
        her, en az, yüzde, covid, ps, tarife, paket, seviye, sınıf, aşama, adım, madde, sayfa,
        koltuk, sıra, plaka, hol, zil, parsel, apartman, apt, mahalle, mah, dolap, kasa, vezne,
        otobüs, metrobüs, kabin, poliklinik, bina, kutu, katta*, kattan, katında*, blokta*, bloktan,
        daireye, dairede*, dairesi*, sokakta*, caddede*, sıradan, sırada*, nolu, numaralı
    """,
    "label_choice": "seçenek, numara, no, şık, cevap, yanıt, neden, sebep, olan, olanı",
    "at": """
        saat, saati, saatler, yarın, bugün saat, öğleden sonra, sabah, akşam, akşamüstü, gece, öğlen
    """,
    "date": """
        pazartesi*, salı*, çarşamba*, perşembe*, cuma*, cumartesi*, pazar, ocak, şubat, mart, nisan,
        mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, yarın, öbür gün, haftaya
    """,
    "not_after": """
        değil*, vermem, veremem, vermiyorum, veremiyorum, vermeyeceğim, verilmez, olmaz, etmez,
        hak etmiyor, hak etmiyorsunuz, hak etmez, bile, bile çok, fazla, yerine, verirdim,
        verecektim, verirdik, vermek isterdim, isterdim, isterdik, vermezdim, demem, diyemem,
        derdim, olurdu, olmuyor, verilmiyor, verilemiyor, yok, veremediğim, veremiyoruz,
        vermek istemem, verirdi*, verecekt*, vericekt*, diyemeyeceğim, diyemeyiz, diyemiyorum,
        demiyorum, demeyeyim, etmiyor, verilmez*, verilmiyor*
    """,
    "correct": """
        yok, yok yok, pardon, hayır, düzeltme, düzeltiyorum, yanlış, yanlışlıkla, aslında,
        daha doğrusu, pardon pardon, ters, tersmiş, ters anla*, tersini*, karıştır*, yanlışmış,
        silemed*, özür, dur, şey, demek istedim, diyecektim, düzelteyim, hata
    """,
    "bound": """
        en az, en fazla, en çok, en düşük, minimum, maksimum, asgari, azami, neredeyse, nerdeyse,
        yüksek, düşük, en iyi ihtimalle
    """,
    "bound_after": """
        den fazla*, üstü, üzeri, altında, üstünde, üzerinde, fazla, arası, arasında, ile, veya,
        ya da, yada, fazlası, azı, aşağısı, yukarısı, yakın, azdan, az
    """,
    "top": """
        tam puan*, tam not*, full puan*, en yüksek*, en yüksek puan*, maksimum puan, ful puan*,
        full, tam yıldız, fulledim, full çek*, puanım tam, puanımız tam, puan tam, notum tam,
        en üst puan*, en tepe, zirve
    """,
    "greet": """
        merhaba, merhabalar, selam, selamlar, günaydın, iyi günler, iyi akşamlar, iyi geceler,
        hoşçakalın, görüşürüz, görüşmek üzere, alo, selamün aleyküm, kolay gelsin, nasılsınız, naber
    """,
    "ask": """
        kim, kimsiniz, kimsin, ne, neden, niye, niçin, nasıl, hangi, nerede, nereden, nereye, kaç,
        mi, mı, mu, mü, misiniz, mısınız, musunuz, müsünüz, midir, mıdır, miyim, mıyım, miyiz,
        nedir, kimdir, hangisi, neyi, ne zaman, efendim
    """,
    "ask_anywhere": """
        kimsiniz, kimsin, kimsiniz siz, bu ne, bu kim, kaç soru, kaç puan, kaç para, kaç, ne kadar,
        hangi numaraya, ne zaman
    """,
    "ask_last": """
        mi, mı, mu, mü, misiniz, mısınız, musunuz, müsünüz, midir, mıdır, miyim, mıyım, kim,
        kimsiniz, kimsin, ne, neden, niye, nedir, nerede, nerde, nerdesiniz, neredesiniz, kaç,
        kimdir, nasıl, hangisi, muyuz, müyüz, miyiz, mıyız, muyum, müyüm, kadar, hangisine
    """,
    "ask_end": "misiniz, musunuz, midir, mudur, miyim, muyum",
    "exclaim": """
        ne güzel, ne kadar güzel, ne iyi, neyse, her ne kadar, ne yazık ki, ne de olsa, o kadar
    """,
    "want": """
        arayın, beni arayın, arayınız, ararsanız, ara, gönderin, yapın, çözün, düzeltin, yardım,
        yardım edin, istiyorum, istiyoruz, lazım, rica*, rica ederim, iade, para iadesi,
        arar mısınız, yazar mısınız, bilgi verin, yardımcı, yardımcı olun, geri arayın, ulaşın,
        değiştirin, iletişime, bağlayın, gelin, bildirin, söyleyin, anlatın, açıklayın, güncelleyin,
        iptal edin, iptal edilsin, kontrol edin, inceleyin, yollayın, haber verin, cevap verin,
        dönüş yapın, iade edin
    """,
    "auto": """
        otomatik yanıt, otomatik cevap, şu anda meşgulüm, şuan meşgulüm, meşgulüm,
        araba kullanıyorum, araç kullanıyorum, toplantıdayım, sizi daha sonra arayacağım,
        müsait değilim, izindeyim, ofis dışında, ofiste değilim, sonra ararım, seni sonra ararım,
        sizi sonra ararım, daha sonra arayabilir miyim, dönüş yapacağım, şu an müsait değilim,
        yıllık izindeyim, konuşamıyorum, konuşamam, müsait olamıyorum, derste*, dersteyim,
        toplantıda*
    """,
    "auto_sure": """
        otomatik yanıt*, otomatik cevap*, otomatik mesaj*, ofis dışındayım, araba kullanıyorum,
        araç kullanıyorum, toplantıdayım, yıllık izindeyim
    """,
    "call_last": """
        arayın, arayınız, ara, arasın, arasınlar, ararsanız, arayabilirsiniz, arayabilir misiniz,
        beni arayın, görüşelim, müsaitim, uygunum, gelin, gelsin, alın, alabilir, alabilirsiniz,
        erteleyin, kaydırın, çekin, alalım, alınsın
    """,
    "anchor": "en iyisi, en kötüsü, en iyi ise, iken",
    "scale_end": """
        en yüksek, en yükseği, en iyi, en iyisi, en yüksek puan, en düşük, en düşüğü, en kötü,
        en kötüsü, en üst, en fazlası, en çoğu
    """,
    "supposed": "ise, miş, mış, muş, müş, ymiş, ymış, se, sa, yse, ysa, mi, mı, mu, mü, değil mi",
    "offers": "vereyim, veririm, vericem, vereceğim, verelim, veririz, vercem, vereyim gitsin",
    "cue": """
        puanım*, notum*, bence, benden, bana göre, sanırım, puan, cevabım*, cevabı, yanıtım*, oyum*,
        değerlendirmem*, bana kalırsa, bize kalırsa, kafadan, gözüm kapalı, gözü kapalı, anca, ancak
    """,
    "article": "bir, tam, puan",
    "max_first": "üzerinden, puan üzerinden, üstünden, puan üstünden, tam puan üzerinden",
    "yes": """
        evet, tamam, olur, tabi, tabii, elbette, aynen, evt, he, peki, kabul, kesinlikle, tmm, tmam,
        okey, tabii ki, tabi ki, tabiki, memnuniyetle, seve seve
    """,
    "reject": """
        hayır, yok, olmaz, istemiyorum, istemem, hyr, gerek yok, kalsın, ilgilenmiyorum, istemiyoruz
    """,
    "joint": "mi, mı, mu, mü, bilemedin",
    "ask_tail": "oluyor, oluyo, demek, acaba, ki, yani, lazım, gerekiyor, şimdi, anlamına, geliyor",
    "decides": "derken, karar*",
    "deducts": "eksi",
    "minus": "eksi",
    "deducted": """
        kırdım, kırıyorum, kırarım, kestim, düştüm, düşürdüm, eksilttim, eksi, eksik, düşürüyorum,
        düşüyorum, kaybettiniz, kaybetti, puan gitti, puan götürdü, eksiği, eksiğim*, eksiğiniz*,
        kırmak, kırdık, kıstım, sildim
    """,
    "slip": "pardon, yanlış, yanlışlıkla, özür",
    "settles": """
        çeviriyorum, değiştiriyorum, değiştireyim, düşürüyorum, düşürdüm, yükseltiyorum, çekiyorum,
        çevirin, güncelliyorum, düştü*, yükseldi*, indi, indiniz, geriledi*, çıktınız, çıktı*,
        çıkardım, çıkarttım, çıkarıyorum
    """,
    "blunder": "yanlışlıkla, yanlış bastım, yanlış yazdım, yanlış yazmışım, yanlış basmışım",
    "blunder_first": "yanlışlıkla",
    "rounds": "yuvarla*, yuvarlarsak, ten, tan, den, dan",
    "concludes": "yani, o yüzden, bu yüzden, dolayısıyla, sonuç, demek ki, o zaman, böylece",
    "typed": "yazdım, yazmışım, bastım, basmışım, yazılmış, yollamışım, göndermişim, tıklamışım",
    "truth": "doğrusu, esas, asıl, doğru",
    "polite": "miyim, mıyım, misiniz, mısınız, muyum, müyüm, miyiz, mıyız, musunuz, müsünüz",
    "differs": "arttı*, yükseldi*, düştü*, daha, fazla, yukarı, aşağı, artmış*, düşmüş*",
    "undecided": "karar veremedim, karar veremiyorum, kararsızım, bilemiyorum",
    "mainly": "özellikle, ağırlıklı, çoğunlukla, asıl, esas",
}
ANSWERS: Final[dict[str, str]] = OPINIONS | STANCES | _BESIDE_NUMBERS
# Verbs close a Turkish clause, so that a score may follow one: "memnun kaldım 8".
VERB_ENDS: Final = """
    dim, dum, tim, tum, dik, duk, tik, tuk, di, du, ti, tu, yor, yorum, yoruz, siniz, diniz, dunuz,
    tiniz, izim, iyim, uyum, mis, mus, ayim, eyim, madi, medi, lar, ler
"""
CONDITION_ENDS: Final = """
    rse, rsa, lse, lsa, seydi, saydi, seniz, saniz, rsen, rsan, saydiniz, seydiniz, saydin, seydin,
    saydik, seydik
"""
NOT_A_CONDITION: Final = "gerekirse, neyse, yoksa, kimse, oysa, nedense, herkese"
