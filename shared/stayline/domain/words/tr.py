"""Turkish words that carry a score, spoil one, or ask for no more texts.

A trailing * stands for any ending. Everything is folded before it is compared, so words typed
without Turkish letters match too.
"""

from typing import Final

from stayline.domain.words.corrections_tr import CORRECTIONS
from stayline.domain.words.opinions_tr import OPINIONS
from stayline.domain.words.stances_tr import STANCES
from stayline.domain.words.talk_tr import TALK

NUMBERS: Final[dict[str, int]] = {
    "sıfır": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7,
    "sekiz": 8, "dokuz": 9, "on": 10, "onbir": 11, "oniki": 12, "yirmi": 20, "otuz": 30,
    "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100,
    "bin": 1000, "milyon": 1_000_000, "yarım": 100, "seki": 8, "skiz": 8, "tokuz": 9,
    "sekizdir": 8, "dokuzdur": 9, "ondur": 10, "yedidir": 7, "altıdır": 6, "beştir": 5,
    "dördü": 4, "dörde": 4, "dördün": 4, "altıyı": 6, "altıya": 6, "altılık": 6, "yediyi": 7,
    "yediye": 7, "yedilik": 7, "onluk": 10,
    "dörttür": 4, "üçtür": 3, "ikidir": 2, "birdir": 1, "sıfırdır": 0,
}  # fmt: skip
# With a case ending: "sekize" and "sekizi" say eight; "-den" and "-de" belong to other phrases.
ENDINGS: Final = (
    "e", "a", "ye", "ya", "i", "u", "yi", "yu", "lik", "luk", "er", "ar", "le", "la", "yle", "yla",
    "likti", "luktu", "sunuz", "siniz", "liksiniz", "luksunuz",
    # Run together: "sekizpuan", "dokuzveriyorum".
    "puan", "veriyorum", "veririm", "verdim", "veriyom", "yildiz",
)  # fmt: skip
LOCATED: Final = "üçte, dörtte, beşte, altıda, yedide, sekizde, dokuzda, onda"
ORDINALS: Final[dict[str, int]] = {
    "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6,
    "yedinci": 7, "sekizinci": 8, "dokuzuncu": 9, "onuncu": 10,
}  # fmt: skip
SINGLES: Final = "tek, bi"
SHY_NUMBERS: Final = "bir, on, yüz, yedi, bin, altı, kırk, elli"

UNITS: Final[dict[str, str]] = {
    "points": "puan*, p, not, notu, notum, lik, lık, luk, lük",
    "stars": "yıldız*, tane yıldız*, adet yıldız*",
    "copula": """
        liksiniz, luksunuz, di, du, ti, tu, ydi, ydu, idi, sunuz, siniz, dunuz, diniz, tünüz, tiniz,
        i, u, yi, yu, dir, dur, tir, tur, e, a, ye, ya, si, su, in, un, im, um
    """,
    "about": "falan, filan, civarı, civarında, gibi, kadar, küsur, sularında, dolayında",
    "ordinal": "inci, ıncı, uncu, üncü, nci, ncı, ncu, ncü, birinci",
    "locative": "de, da, te, ta",
    "time": "daydı, deydi, taydı, teydi, buçukta, buçuktaydı, buçuktan, çeyrekte",
    "bound": """
        üstü, altı, üzeri, den fazla*, ten fazla*, den az, ten az, dan fazla*, dan az, tan fazla*,
        ve üstü, ve üzeri, ve altı, veya üstü, den yüksek, ten yüksek, dan yüksek, den düşük,
        ten düşük, dan düşük, ten aşağı, den aşağı, dan aşağı, ten yukarı, den yukarı, artı, eksi
    """,
    "half": "buçuk*, buçuğ*, nokta, virgül, çeyrek",
    "number_of": "numara, no, numaraya, numarada, numaradan, numaranın, numaradaki, numaralı",
    "quantity": """
        yıldızlı otel*, yıldızlı tesis*, yıldızlı hotel*, ana yemek*, lahmacun*, simit*, döner*,
        ekmek*, bardak*, tabak*, porsiyon*, yetişkin*, öğrenci*, bilet*, koltuk*, masa, masalık,
        kargom*, kargolar*, bavul*, valiz*, kutu*, eşya*, arkadaş*, komşu*, tanıdık*, çocuğ*,
        tanıdığ*, sevdiğ*, aya, lik paket, dakika*, dk, saat*, sa, gün*, hafta*, ay, aydır, aylık,
        ayda, yıl*, sene*, yaş*, defa, sefer, kişi*, tane*, adet*, lira*, tl, kuruş, dolar*, euro*,
        avro*, kat, katı, yüzde, arıza*, problem*, hata*, çağrı*, arama*, mail*, mesaj*, soru*,
        müşteri*, çalışan*, personel*, temsilci*, sipariş*, ürün*, kilo*, kg, km, metre*, gb, mb,
        cihaz*, telefon*, hat, hatta, hattım, şube*, oda*, çocuk*, aile*, kardeş*, araba*, fatura*,
        kupon*, paket*, koli*, parça*, sayfa*, adım*, kademe*, seviye*, aşama*, arayış*, gelişim*,
        başvuru*, ziyaret*, talep*, talebim*, milyon*, bin, kelime*, ders*, seans*, randevu*,
        kahve*, çeşit*, farklı, ayrı, yeni, gece*, dilim*, beden*, poşet*, torba*, gram*, gr,
        litre*, cm, santim*, saniye*, sn, taksit*, fincan*, tepsi*, duble, düzine, usta*,
        teknisyen*, garson*, şey, konu*, madde*, neden, nedenden, nedenle, nedenim*, sebep*,
        sebebim*, deneme*, yanlış, yanlışı, yanlışım*, yanlışınız, eksik*, başka, daha, büyük,
        küçük, kere*, kez*
    """,
}

_BESIDE_NUMBERS: Final[dict[str, str]] = {
    # Phrases that mean something else than the words they begin with.
    "itself": """
        tamam mı, anlaştık mı, bu kadar, sınıra, sınırda, sınırı, kardeş, o ne anlar,
        onlar ne anlar, ona bakmayın, onlara bakmayın, eksik olmayın, herkese, herkeze,
        gerisi size kalmış, gerisi size galmış, gerisi sizde, gerisi size ait, gerisi boş,
        gerisi hikaye, gerisi fasa fiso, gerisi teferruat, gerisi allah kerim, gerisi mühim değil,
        gerisi önemli değil, gerisini siz bilirsiniz, gerisini siz düşünün, kırık not*, yalan yok,
        yalan değil, yalansız, yalan söylemeyeceğim
    """,
    "opens": "ama, fakat, ancak, lakin, çünkü",
    "filler": """
        gerisi size kalmış, gerisi size galmış, gerisi sizde, gerisi size ait, gerisi boş,
        gerisi hikaye, gerisi fasa fiso, gerisi teferruat, gerisi allah kerim, gerisi mühim değil,
        gerisi önemli değil, gerisini siz bilirsiniz, gerisini siz düşünün,
        bir puan vermem gerekirse, bir not vermem gerekirse, bir puan verecek olsam, kusura bakma,
        bir puan verecek olursam, puan verecek olsam, puan verecek olursam, puan vermem lazımsa,
        not vermem lazımsa, not vermem gerekirse, puan vermem istenirse, not verecek olsam,
        dürüstçe, samimiyetle, samimiyetimle, içtenlikle, açık söyleyeyim, açıkça, açık konuşayım,
        ne yalan söyliyim, ne yalan söyleyim, ne yalan diyeyim, yalan olmasın, doğruya doğru,
        bu kadar, bukadar, o ne anlar, onlar ne anlar, ona bakmayın, onlara bakmayın, inanmayın,
        kanmayın, aq, amk, mk, nys, efem, afiyet olsun, hayırlı olsun, hayırlısı, hayırlısıyla,
        canınız sağ olsun, canınız sağolsun, sağlık olsun, var olun, varolun, eksik olmayın,
        hürmetler, sevgiler, sevgilerle, öptüm, bb, vicdanen, tarafsızca, razı olun, gözümde,
        oldunuz, bakmayın, aldırmayın, takılmayın, kulak asmayın, edek, ederik, aha, haçan, daa, uy,
        abo, aboo, ula, eeh, ee, hee, off, uff, aman, vay, oh, aa, aaa, yaw, vallaha, vallaa,
        billah, billahi, ben, bana, bence, benden, benim, bizce, bizden, bizim, puan, puanım da,
        puanı, not, notu, cevap, yanıt, yanıtım, oyum, oy, veririm, versem, veririz, veriy*, verio*,
        verek, virek, viririm, virdi*, virdu*, viriy*, bana sorarsanız, bana sorarsan,
        bana soracak olursanız, şaka değil, şaka yapmıyorum, şaka yapmıyom, veric*, verc*, veriv*,
        verd*, verey*, verel*, verec*, versek, verdim gitti, yaptım gitti, çektim, çekerim, çakarım,
        çaktım, bastık, basarım, yapıştırdım, yapıştırırım, yazarım, eder, alırsınız, alır, aldınız,
        anca, kafadan, gözüm kapalı, bana kalırsa, bize kalırsa, veren, kısaca, deyim, diyem, oluy,
        bakarsak, bakınca, baktığımda, düşününce, düşünürsek, toparlarsak, toplarsak,
        değerlendirirsek, katınca, hesaplayınca, puanım*, notum*, cevabım*, cevabı, bizim ev, bizim
        evden, derim, diyorum, diyelim, diyebilirim, dedim, deriz, olsun, olur, olabilir, olarak,
        olurdu, verebilirim, verilir, hak ediyor, hakediyor, hak ediyorsunuz, hakediyorsunuz, hak
        etti, hak ettiniz, merhaba, merhabalar, selam, slm, mrb, iyi günler, iyi akşamlar, günaydın,
        teşekkürler, teşekkür, ederim, ederiz, tşk, tşkler, sağolun, sağol, saolun, sağ olun,
        lütfen, evet, tamam, tabii, tabi, tabiki, tabii ki, elbette, kesinlikle, kesin, net, rahat,
        rahatlıkla, tam, tamı tamına, direkt, direk, açıkçası, dürüst olmak gerekirse, söylemek
        gerekirse, vermem gerekirse, puan vermem gerekirse, doğrusu, bir, ve, de, da, hizmet,
        hizmetiniz, hizmetinize, hizmetinizi, size, sizi, sizin, işte, şey, hmm, ya, valla, vallahi,
        gönül rahatlığıyla, puanla, puanlıyorum, değerlendirmem, değerlendiriyorum, değerlendirme,
        memnuniyet, memnuniyetim, memnuniyetimiz, cvp, hocam, abi, canım, kolay gelsin, saygılar,
        iyi çalışmalar, selamlar, seçiyorum, seçtim, seçerim, yazıyorum, yazın, yaz, puanınız,
        puanlama, skor, skorum, genel, anket*, cevaben, cvb*, benimki, o, bu, şu, onu, bunu, en az
        değil, bana kalsa, bize kalsa, tamamdır, yazabilirsin*, verebilirsin*, girebilirsin*,
        kaydedin, u, i, yi, yu, ediyor, ediyo, ediyorsunuz, ediyosunuz, ederiniz, hak ediyosunuz,
        hakediyosunuz, hak ediyosun, hakediyosun, hak ediyorsun, hakediyorsun, hak eder, hakeder,
        hak edersiniz, hakettiniz, hakettin, haketti, hakkettiniz, hakkediyorsunuz, hakkediyosunuz,
        ne diyeyim, ne diyim, ne desem, ne diyebilirim, ne denir, ne denebilir, ne demeli, ne
        söyleyeyim, ne söylesem, emeği geçen*, ikide bir, iki de bir, beşi bir yerde, hepsine,
        herşeye, her şeye, sadece, ancak, yine, yine de, hala, hep, bile, kusura bakmayın, geç
        cevap, tam olarak, verdiğim puan, puan olarak, iyi, güzel, sağlam, koca, kocaman, idare
        eder, idare, oldu, yazdım, yazmışım, bastım, yazacaktım, çıktı, gitti, olacaktı, olacak,
        olmalı, maalesef, ne yazık ki, için, arası, arasında, arasından, bi, bişey, bişi, bişeyler,
        birşey, bir şey, bir şeyler, yalan yok, yalan değil, yalansız, yalan söylemeyeceğim, ne
        yalan söyleyeyim, kırık not*, çıktınız, çıktın, yapıyorum, yapıyom, yapalım, tarafımca,
        tarafımdan, bilginize, arz ederim, saygılarımla, saygılarımızla, saygılarım, esenlikler,
        allaha emanet, allaha emanet olun, kib, aeo, bye, hoşça kalın, hoşçakalın, görüşürüz,
        kendinize iyi bakın, hak ediyonuz, hakediyonuz, hak ediyon, hakediyon, dir, tir, ilk kez,
        ilk defa, ilk kere, emme, emma, naapalım, napalım, ne yapalım, napim, napayım, naparsın,
        diim, herkese, herkeze, bana sorsalar, bana sorsanız, bana sorsan, bana sorulsa, yapıştır
        gitsin, ver gitsin, bas gitsin, koy gitsin, çak gitsin, hayırlı cumalar, hayırlı günler,
        hayırlı akşamlar, hayırlı geceler, hayırlı sabahlar, hayırlı bayramlar, iyi bayramlar, iyi
        haftalar, iyi hafta sonları, mutlu yıllar, iyi seneler, hayırlı haftalar, hayırlı
        ramazanlar, iyi geceler, iyi sabahlar, şeklinde*, ne eksik ne fazla, ne fazla ne eksik, ne
        az ne çok, ne az ne fazla, ne bir eksik ne bir fazla, yaa, yaaa, yaaaa, hadi, yedi yirmi
        dört, yedi yirmidört, yedi gün, yedi 24, sayesinde, dolayı, yüzünden, nedeniyle, diye,
        birlikte, hanım, bey, aileden, ailece, ailemden, ailem, ailecek, ailemizden, olmuş, hımm,
        hımmm, razıyım, razıyız
    """,
    "follow": """
        daha ne olsun, daha ne isterim, daha ne diyeyim, daha ne diyim, daha ne denir,
        daha ne olacak, daha ne isteyeyim, daha ne istiyim, daha da iyi*, hakkım*, hakkımı helal*,
        allah, olmamış, olmadı, olmuyor, eskisi gibi, eskisi kadar, eskisinden, eskiye göre,
        gelişmeye açık, geliştirilebilir, düzelir, düzelsin, düzeltir*, param, paramı, paramız,
        paramızı, iadem, internetim, internetimiz, umarım, inşallah, az, çünkü, ama, fakat, ancak,
        çok, gayet, teşekkür*, tşk*, sağol*, herşey, her, hiç, biraz, yani, hizmet, hizmetiniz,
        ilgi, ilginiz, ilgili, personel, ekip, ve, ile, iyi, güzel, süper, harika, memnun*, beğen*,
        gerçekten, oldukça, baya, bayağı, daha iyi, iyiydi, güzeldi, sizi, size, siz, bence, benden,
        kolay*, tek, yalnız, keşke, sadece, zira, için, böyle, devam, aynen, ellerinize, emeğinize,
        tavsiye*, başarılı*, fena, idare, bekle*, geç, fiyat*, kötü*, yavaş*, şimdilik, genel, o,
        bu, ne, nedeni, sebebi, çözüm*, sorunum, eksik, hızlı*, pahalı*, ilgisiz*, öneri*, önerm*,
        asla, yaa, yaaa, hakettin*, hak ettin*, aldınız, alırsınız, kazandın*, gider, verdik,
        versek, hakkınız*, değer, değersiniz, yakışır, helal*, puaniniz, daha fazla*, daha iyi*,
        daha güzel*, daha hızlı*, daha kolay*, daha çok*, daha doğru, daha uygun, daha adil,
        daha isabetli, daha mantıklı, daha gerçekçi
    """,
    "hedge": """
        civarlarında, civarlarda, yaklaşık, aşağı yukarı, sanırım, galiba, herhalde, belki,
        muhtemelen, falan, filan, civarı, civarında, gibi, tahminen, şöyle böyle, diyebilirim,
        emin değilim, bilmiyorum, bilemedim, bilemiyorum, felan, fln, flan, ortalama bir, kabaca,
        takriben, sanki, olabilir, heralde, her halde, kadar
    """,
    "label": """
        oda, sipariş, masa, iphone, galaxy, sürüm, versiyon, windows, kat, daire, kapı, gişe, peron,
        bilet, fatura, no, sezon, bölüm, kanal, numara, numarası, telefon, tel, hat, müşteri, abone,
        dosya, kayıt, talep, blok, sokak, cadde, şube, tam 2, günde, haftada, ayda, yılda, son, ilk,
        her, en az, yüzde, covid, ps, tarife, paket, seviye, sınıf, aşama, adım, madde, sayfa,
        koltuk, sıra, plaka, hol, zil, parsel, apartman, apt, mahalle, mah, dolap, kasa, vezne,
        otobüs, metrobüs, kabin, poliklinik, bina, kutu, katta*, katında*, blokta*, numaram*, odam,
        odamız, masam, masamız, dairem, dairemiz, sıram, sıramız, koltuğum*, peronum*, kapım, katım,
        siparişim, yaş, yaşım, yaşı, yaşımız, yaşında, tarifem, paketim, rafı, raf, bulvar, bulvarı,
        caddesi, sokağı, mahallesi, apartmanı, daireye, dairede*, dairesi*, sokakta*, caddede*,
        sırada*, nolu, numaralı
    """,
    "label_choice": "seçenek, numara, no, şık, cevap, yanıt, neden, sebep, olan, olanı",
    "at": """
        saat, saati, saatler, yarın, bugün saat, öğleden sonra, sabah, akşam, akşamüstü, gece, öğlen
    """,
    "date": """
        pazartesi*, salı*, çarşamba*, perşembe*, cuma*, pazar, ocak, şubat, mart, nisan, mayıs,
        haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, yarın, öbür gün, haftaya
    """,
    "top": """
        tampuan*, fullpuan*, tm puan*, full pua*, tam puan*, tam not*, full puan*, en yüksek*,
        en yüksek puan*, maksimum puan, ful puan*, full, tam yıldız, fulledim, full çek*,
        puanım tam, puanımız tam, puan tam, notum tam, en üst puan*, en tepe, zirve
    """,
    "anchor": "en iyisi, en kötüsü, en iyi ise, iken",
    "scale_end": """
        en yüksek, en yükseği, en iyi, en iyisi, en yüksek puan, en düşük, en düşüğü, en kötü,
        en kötüsü, en üst, en fazlası, en çoğu
    """,
    "supposed": "ise, miş, mış, muş, müş, ymiş, ymış, se, sa, yse, ysa, mi, mı, mu, mü, değil mi",
    "offers": "vereyim, veririm, vericem, vereceğim, verelim, veririz, vercem, vereyim gitsin",
    "cue": """
        gözümde, bizce, bizden, bize göre, tarafımca, tarafımdan, bana kalsa, bize kalsa,
        puanlamam*, puanım*, notum*, bence, benden, bana göre, sanırım, puan, cevabım*, cevabı,
        puanı, notu, oyu, yanıtım*, oyum*, değerlendirmem*, bana kalırsa, bize kalırsa, kafadan,
        gözüm kapalı, gözü kapalı, anca, ancak, notunuz*, puanınız*, hakkınız, yıldız,
        yıldız sayısı, yıldızım, düşünmeden, tereddütsüz, tereddüt etmeden, şüphesiz, kuşkusuz,
        rakamla, rakam ile, yazıyla, yazı ile, helalinden, hakkıyla, gönülden, candan, yürekten,
        kalpten, temizinden, çatır çatır, dolu dolu, ucu ucuna, zar zor, idareten, mecburen, mecbur,
        zorla, istemeye istemeye, istemeyerek, bol keseden, cömertçe, hakkaniyetle, torpilsiz,
        gözümü kırpmadan, üzülerek, isteyerek, gururla, sevinerek, bismillah, maşallah, vicdanımla,
        düşüncem, fikrim, tercihim, seçimim, naçizane, acizane, fikrimce, kanımca, kanaatimce,
        kanaatim, kararım, unutmadan, abartmadan, uzatmadan, takdirim, tek kelime, tek kelimeyle,
        verebildiğim, dürüst olayım, içimden gelen, tekrar, tekrardan, yeniden, buyrun, buyurun,
        buyur, kere, kez, üstüne, sorarsanız, sorarsan, acımadan, çekinmeden, puan vermek gerekirse,
        not vermek gerekirse, vermek gerekirse, vermem gerekirse, puan vermem gerekirse,
        puan istiyorsanız, not istiyorsanız, cevap istiyorsanız, en düşük not olan,
        en düşük puan olan, en düşük olan, en yüksek not olan, en yüksek puan olan, en yüksek olan,
        tam puan olan
    """,
    "article": "bir, bi, tam, puan",
    "ratio": "bölü",
    "max_first": "üzerinden, puan üzerinden, üstünden, puan üstünden, tam puan üzerinden",
    "joint": "mi, mı, mu, mü, bilemedin, mi yoksa, mı yoksa, mu yoksa, mü yoksa",
    "decides": "derken, hadi, haydi, neyse, karar*, sonunda, en sonunda, nihayetinde",
    "concludes": "yani, o yüzden, bu yüzden, dolayısıyla, sonuç, demek ki, o zaman, böylece",
    "undecided": """
        karar veremedim, karar veremiyorum, kararsızım, bilemiyorum, bilemedim, bilmiyorum,
        kararsız kaldım, emin değilim
    """,
    "mainly": "özellikle, ağırlıklı, çoğunlukla, asıl, esas",
}
ANSWERS: Final[dict[str, str]] = OPINIONS | TALK | STANCES | CORRECTIONS | _BESIDE_NUMBERS
# Verbs close a Turkish clause, so that a score may follow one: "memnun kaldım 8".
# What oneself has done ends like this: "geldim", "bekledik".
I_DO: Final = "yorum, yoruz, yom, yoz"
I_DID: Final = "dim, dum, tim, tum, dik, duk, tik, tuk"
VERB_ENDS: Final = f"""
    sunuz, maz, mez, mam, mem, {I_DID}, di, du, ti, tu, yor, yorum,
    yoruz, siniz, diniz, dunuz,
    tiniz, izim, iyim, uyum, mis, mus, ayim, eyim, madi, medi, lar, ler
"""
CONDITION_ENDS: Final = """
    rsam, rsem, rsak, rsek, lseler, rseler, lsalar, rsalar, psalar, tseler, rse, rsa, lse, lsa,
    seydi, saydi, seniz,
    saniz, rsen, rsan, saydiniz, seydiniz, saydin, seydin,
    saydik, seydik
"""
NOT_A_CONDITION: Final = """
    gerekirse, neyse, yoksa, kimse, oysa, nedense, herkese, soruyorsanız, sorarsanız, sorduysanız,
    soruyorsan, sorarsan, özetlersem, özetlersek, söylersem, yuvarlarsam, puanlarsam, kıyaslarsam,
    kıyaslarsak, karşılaştırırsam, düşünürsem, bakarsam, toparlarsam, değerlendirirsem, zorlarsam,
    verirsem, sorarsa, sorarlarsa, sorulursa
"""
