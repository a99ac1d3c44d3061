"""Turkish words of praise, blame and mockery, and the things they are said of."""

from typing import Final

OPINIONS: Final[dict[str, str]] = {
    "good": """
        harika*, mükemmel*, süper*, güzel*, iyi, iyiydi, iyidir, iyisiniz, iyiydiniz, memnun*,
        memnunuz, beğen*, muhteşem*, kusursuz*, kaliteli*, hızlı*, kolay*, başarılı*, ilgili*,
        ilgiliydi*, kibar*, nazik*, tavsiye*, bravo, şahane*, müthiş*, efsane*, enfes*, lezzetli*,
        sorunsuz*, fena değil, kötü değil, sorun yok, tebrik*, on numara, on numara beş yıldız*,
        10 numara, bayıl*,
        seviyor*, sevdim, en iyi, rahat*, pratik*, başarılar, öneririm, öneriyorum, öneririz, öner,
        önerdim, önerdik, sev*, keyifli*, keyif*, hoş*, tatlı*, güvenilir*, güven*, sıcak*, samimi*,
        profesyonel*, titiz*, özenli*, düzgün*, eksiksiz*, on üzeri, teşekkür*, sağolun*, sağ olun,
        minnettar*, çok iyi*, mis gibi, 10 numara*, on numara*, kral*, bomba gibi, cuk, aşk*, kalp*,
        muazzam*, olağanüstü*, fevkalade*, nefis*, temiz*, ferah*, güleryüzlü*, güler yüzlü*,
        güler yüz*, güleryüz*,
        yardımsever*, sabırlı*, anlayışlı*, becerikli*, çözümcü*, mutlu*, hayran*, bayılıyorum*,
        favori*, ideal*, dört dörtlük*, şikayetim yok, sorunum yok, sıkıntı yok, problem yok,
        şikayet yok, kusur yok, kusursuz, eksik yok, sorun yaşamadım, sıkıntı yaşamadım,
        kusur bulamadım, hiç sorun*, hiç sıkıntı*, sıfır şikayet*, sıfır sorun*, sıfır sıkıntı*,
        sıfır problem*, mutlu olamazdım, daha iyi olamazdı, bundan iyisi*, yardımcı ol*, ilgilendi*,
        çözdü*, hallet*, halledil*, işe yarıyor, işimi gör*
    """,
    "bad": """
        kötü*, berbat*, rezalet*, rezil*, iğrenç*, felaket*, yavaş*, saygısız*, kaba*, ilgisiz*,
        memnun değilim, memnun değiliz, memnun kalmadım, memnun kalmadık, memnuniyetsiz*,
        beğenmedim, beğenmedik, pişman*, hayal kırıklığı*, yetersiz*, pahalı*, şikayet*, sinir*,
        dolandır*, çöp*, zor, zordu, sorunlu*, bozuk*, tavsiye etmem, tavsiye etmiyorum, iyi değil,
        güzel değil, vasat, boktan*, bok*, skandal*, en kötü, rezillik, utanç*, kandır*, mağdur*,
        sıkıntı*, çözülmedi, çözmediniz, çözülemedi, kimse ilgilenmedi, lanet*, önermem,
        önermiyorum, önermeyiz, önermeyin, önermiyoruz, asla önermem, yaramaz*, işe yaramıyor,
        işe yaramaz, beceriksiz*, yalan*, yalancı*, hırsız*, soygun*, sahtekar*, ciddiyetsiz*,
        sorumsuz*, umursamaz*, ilgilenmiyor*, ilgilenmedi*, ilgilenmediler, çözmüyor*, çözmediler,
        çözülmüyor*, pis*, kirli*, soğuk*, gürültü*, bıktım, bıktık, usandım, yeter artık, yazık*,
        ayıp*, facia*, fiyasko*, leş*, salak*, aptal*, gerizekalı*, terbiyesiz*, nefret*, kızgın*,
        sinirli*, üzgün*, mutsuz*, kırgın*, sevmedim, sevmiyorum, sevmedik, beğenmiyorum,
        beğenmiyoruz, memnun değil*, memnun kalmad*, memnun olmad*, tavsiye etme*,
        kesinlikle tavsiye etmi*, hiç iyi*, hiç beğen*, hiç memnun*, kopuyor*, donuyor*,
        çalışmıyor*, çalışmadı*, bozuldu*, kırık*, hasarlı*, para tuzağı, kazık*, kazıkla*,
        soyuldum, zaman kaybı*, vakit kaybı*, bir daha asla, asla*, korkunç*, dandik*, sallapati*,
        özensiz*, kalitesiz*, saçma*, saçmalık*, boş*, çöktü*, çöküyor*, çöküp, çökme*,
        yardımcı olmad*, yardımcı olmu*, yardımcı olunma*, ilgilenmed*, çözmed*, halletme*,
        hallolma*, halledilme*, işe yaramad*, tiksin*, midem*, bulandırıcı, ilkel*, amatör*,
        laubali*, küstah*, edepsiz*, hakaret*, azarla*, bağır*, kavga*, tehdit*, yetersizsiniz,
        batsın, çekilmez, eziyet*, işkence*, çile*, kabus*, kâbus*, perişan*, rezilsiniz,
        berbatsınız, buz gibi*
    """,
    "view": """
        orta*, vasat*, pahalı*, ucuz*, geç*, uzun*, zor*, karışık*, temiz*, normal*, standart*,
        ortalama*, yorucu*, eksik*, şöyle böyle, eh, eh işte, uygun*, yeterli*, yeter, kalabalık*,
        çözül*, tatmin*, beklediğim*, anlaşılır*, sade*, kullanışlı*, nötr, tarafsız, kararsız*,
        sıradan*, tipik*
    """,
    "aspect": """
        güvenlik*, sıcak su*, sıcak yemek*, kahvaltı*, oda*, ekib*, çorba*, manzara*, doktor*,
        hemşire*, sekreter*, resepsiyon*, şoför*, kurye*, usta, kasiyer*, havuz*, otopark*, bina,
        hizmet*, fiyat*, kalite*, ürün*, kargo*, teslimat*, destek*, personel*, çalışan*, yemek*,
        lezzet*, uygulama*, kurulum*, temizlik*, konum*, ilgi*, hız*, servis*, garson*, eğitim*,
        deneyim*, firma*, şirket*, ekip*, müşteri hizmetleri, site*, internet*, otel*
    """,
    "contrast": """
        ama, fakat, ancak, lakin, yalnız, rağmen, keşke, tek sorun, tek eksik, tek sıkıntı*,
        tek problem*, tek eksi, tek eksiği*, tek derdim,
        tek kötü*, maalesef, dışında,
        hariç, yine de, gene de, buna rağmen, bir tek, yalnızca, tek kusur, tek şikayet*,
        tek olumsuz*, bir tek şey, o da, hatrına, hatırına, hürmetine, sırf, yüzü suyu
    """,
    "sarcasm": """
        tabii canım, tabi canım, hadi ordan, hadi oradan, güldürmeyin, güldürme, pes, bravo size,
        madalya tak*, madalya da tak*, madalya vere*, ödül vere*, heykelinizi dik*, şaka gibi,
        yersen, hıhı, he he, tabi tabi, tabii tabii, dalga mı, alay mı, çok beklersiniz, rüyanızda,
        ironi, inandık, yedik, külahıma, ya tabii, ya tabi
    """,
    "mock": "bravo size, aferin size, helal olsun size, aferin, bravo, alkışlıyorum",
    # Before blame these make it small: it does not contradict a good score.
    "slightly": "biraz, birazcık, azıcık, hafif, hafiften, bir tık, bi tık, az, az biraz",
    "worst": "berbat*, rezalet*, iğrenç*, felaket*, rezil*, dolandır*, skandal*, facia*, çöp*",
    "nuisance": "gürültü*, sıkıntılı*, yavaştı, soğuktu",
    "misdeed": """
        beklettiniz, bekletip*, bekletme*, beklettin*, bekletil*, aramadınız, dönmediniz,
        çözmediniz, çözemediniz, gelmediniz, ilgilenmediniz, açmadınız, kaybettiniz, bozdunuz,
        kestiniz, göndermediniz, yapmadınız, yanlış ürün, kırık geldi, bozuk geldi, hala çalışmıyor,
        hala yok, haftadır yok, gündür yok, haftadır internet*, gündür internet*, gelmedi,
        gelmediler, açmıyor*, açmadı*, aramadı*, dönmedi*, fazla kesmiş*, iki kere çek*,
        mahvettiniz, batırdınız, unuttunuz, salladınız, denemede*, denemenizde, deneyişte,
        seferde anca, haftada anca, ayda anca, ayda çöz*, haftada çöz*, ayda geldi*, üçüncü arıza*,
        dördüncü arıza*, yine arıza*, yine bozul*, yine kesildi*, yine gitti*, kaybettin*,
        kayboldu*, hala gelmedi*, hala bekliyor*, çaldığınız, çaldınız, mahvettiğiniz, harcadığınız,
        bozduğunuz, kaybettiğiniz, beklettiğiniz, harcattınız, bekletildim, soydunuz, kandırdınız,
        aldattınız, bir daha gelmem, bir daha almam, bir daha asla, iptal ediyorum, iptal edeceğim,
        ayrılıyorum, geçiş yapıyorum, yok sayıl*, görmezden gel*, yine kaybet*, başardınız,
        iki kat*, iki katı*, çifte, ay sürdü, hafta sürdü, yıl sürdü, haftalarca, aylarca, günlerce,
        saatlerce, hala bozuk*, hala arızalı*, hala kırık*, hala düzel*, hala çöz*, hala kapalı*,
        hala kesik*, hala açılm*, ağaç ett*, ağaç old*, kırıp*, kırdığınız*, kaçtığınız*,
        kaçırdığınız*, yağmurda bırak*, sokakta bırak*,
        ortada bırak*, yolda bırak*, susuz bırak*, aç bırak*, kapıda bırak*, mahsur*, kapattığınız*,
        ağlat*, çizdi*, kırdınız, kaçtınız, döktü*, kapattınız, uyandırdı*, ıslat*, düşürdünüz,
        patlat*, yaktınız, yırt*, parçala*, unuttuğunuz*, döktüğünüz*, çizdiğiniz*,
        yırttığınız*, düşürdüğünüz*, batırdığınız*, yaktığınız*, ağlattığınız*, uyandırdığınız*,
        patlattığınız*, kestiğiniz*, aramadığınız*, gelmediğiniz*, çözmediğiniz*, açmadığınız*,
        yapmadığınız*, dönmediğiniz*, ezdiğiniz*, dondurduğunuz*, ıslattığınız*, su bastı*,
        yüzüme kapat*, geciktiğiniz*, geciktirdiğiniz*, bağırdığınız*
    """,
    "joke": "şaka, şaka şaka, şaka yapıyorum, şakaydı, şakaydı bu, şaka bir yana, espri",
    "the_rest": "gerisi*, gerisine, kalanlar*, diğerleri*, geri kalan*",
}
