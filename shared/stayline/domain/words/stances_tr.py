"""Turkish words that say whose a score is, of when, and on what condition."""

from typing import Final

STANCES: Final[dict[str, str]] = {
    "if": """
        ortası neyse, ortası kaçsa, ortalamasını alın, ortasını alın, siz karar verin, siz seçin,
        eğer, şartıyla, şartı ile, takdirde, koşuluyla, müddetçe, sürece, düzelince, düzeltince,
        çözülünce, çözünce, yatınca, yatırınca, iade edince, iade edilince, halinde, durumunda,
        olsaydı, olsaydınız, olmasaydı, olsa, olmasa, iyi günde, iyi gününde, iyi gününüzde, bazen,
        duruma göre, kimin baktığına*, değişir, değişiyor
    """,
    "hoped_for": """
        iyi olur*, iyi olurdu, güzel olur*, süper olur*, sevinirim, memnun olurum, iyi olacak,
        harika olur*
    """,
    "only_then": "o zaman, o vakit, ondan sonra, öyle, anca, ancak",
    "would": """
        yoksa, vermek istiyorum, vermek istiyoruz, vermek isterim, vermek isteriz, demek istiyorum,
        demek isterim, yazmak istiyorum, yazmak isterim
    """,
    "overall": """
        genel olarak, genel, total, totalde, toplam*, ortalamada, ortalamayla, ortalamaya vurursa*,
        ortalamam, ortalamasına, ortalama, genelde, genel anlamda, sonuç olarak, sonuçta,
        bütün olarak, genel puan, hepsi, hepsine, özetle, netice, toplu*, genele bak*,
        geneline bak*, geneli*, toparla*, ortalaması, komple, hepsini*, her şeyi düşün*,
        her şey dahil, herşey dahil, herşeyi düşün*, neticede, velhasıl*, kısacası, bir bütün ol*,
        son karar*
    """,
    "own": """
        ben, bana, bence, benim, benden, bana göre, kendim, şahsen, biz, bize, bizce, benimki,
        bana kalırsa, bize kalırsa, şahsım*, bendeniz, bana sorarsanız, bana sorarsan, benim için,
        bana sorsalar, bana sorsanız, bana sorsan, bana sorulsa
    """,
    "other": """
        sana göre, size göre, onlara göre, kimine göre, başkasına göre, dünürüm, eşim*, kocam*,
        karım*, arkadaş*, annem*, babam*, kardeş*, oğlum*, kızım*, komşu*, patron*, herkes*, diğer*,
        başkaları*, başkası*, insanlar*, yorumlar*, rakip*, rakib*, rakip firma*, rakip şirket*,
        rakip marka*, rakip otel*, diğer şube*, diğer firma*, diğer şirket*, diğer yer*,
        diğer market*, diğer otel*, öbür şube*, öteki şube*, başka şube*, başka firma*, ablam*,
        abim*, teyze*, sevgilim*, nişanlım*, google, internette, haritalarda, haritada,
        yemeksepetinde, trendyolda, kaynana*, müdür*, iş arkadaş*, millet*, turkcell*, vodafone*,
        telekom*, superonline*, avea*, turknet*, başka yer*, öbür*, öteki*, oraya, orası, çocuklar*,
        çocuğum*, bebeğ*, torun*, gelinim*, damad*, damat, dayım*, amcam*, yenge*, kuzen*, baldız*,
        görümce*, öğretmen*, kızlar*, oğlanlar*, eşin, kayınvalide*, kayınpeder*, ev arkadaş*,
        müşteriler*, ekip arkadaş*, hanım, bizim hanım, hatun, bizim bey, oğlan, bizim oğlan,
        bizim kız, bizimki, bizimkiler*, valide, peder, kayınço*, bacanak*, elti*, beybaba*, dedem*,
        ninem*, babaannem*, anneannem*, halam*
    """,
    "yours": "size, sizin, sizi, siz, sizinki, sizlere, sizde, burası, buraya, burayı",
    "says": """
        ile değerlen*, ile puanla*, ile noktala*, layıksınız, layıksın, layığınız, layık, diyor*,
        dedi*, veriyor*, verir*, göre, der, derdi, söyl*, diyelim, derim, olsun, versem, versek,
        verd*, çektim, çekerim, çakarım, layık gör*, uygun gör*, reva gör*, münasip gör*,
        takdir ediyor*, takdir ettim, takdir ettik, diyeyim, diyek, diyom, diyoz, deriz, dicem,
        dicez, diycem, diyicem, diyecem, diyeceğim, diyeceğiz, diyebiliriz, diyip, deyip,
        diyip geç*, deyip geç*, tuşladım, tuşluyorum, işaretledim, işaretliyorum, yolluyorum,
        gönderiyorum, atıyorum, koydum, patlattım, patlatıyorum, konduruyorum, tıkladım, tıklıyorum,
        girdim, giriyorum, seçiyorum, seçtim, puanlıyorum, puanladım, hak etmişsin*, haketmişsin*,
        hakketmişsin*, hak etmiş, haketmiş, hak edersin*, hakedersin*, hak etmekte*, basıyo*,
        yapıştırıyo*, çakıyo*, koyuyo*, atıyom, yolluyom, seçiyom, giriyom, koyun gitsin,
        koyun geçin, vermek istiyorum, vermek istiyoruz, vermek isterim, vermek isteriz,
        demek istiyorum, demek isterim, yazmak istiyorum, yazmak isterim, vermek boynum*,
        vermek farz*, vermek şart, vermek gerek*, vermek düşer, vermek borcum*, yolladım, yolladık,
        gönderdim, gönderdik, attım, attık, koyduk, çektik, olacaktır, olsa gerek, olucak,
        alıyorsunuz, alıyosunuz, alırsın, aldın, kaptınız
    """,
    # What the contact says in giving a score, and what somebody else is said to have given.
    "gives": """
        veriyorum, veriyoruz, veririm, veririz, verdim, verdik, vereyim, verelim, vereceğim,
        vereceğiz, vericem, vercem, veriyom, veriyoz, veriom, verebilirim, takdir ediyor*,
        takdir ettim, takdir ettik, layık gör*, uygun gör*, reva gör*, münasip gör*, derim, deriz,
        diyorum, diyoruz, diyeyim, diyelim, diyek, diyom, dicem, diycem, diyicem, diyecem,
        diyeceğim, uygundur, yeter, yeterli, yeterlidir, kafi, verilir, virilir, verilmeli,
        verilebilir, vermek lazım, verdim gitti, verdik gitti, vereyim gitsin, verelim gitsin,
        virdim, virdum, verdum, virdim gitti, verirem, virirem, viririm, diim, yapıştır gitsin,
        ver gitsin, bas gitsin, koy gitsin, çak gitsin, desem yeridir, versem yeridir,
        dersem yeridir, veriyim, veriyimm, veririk, verirük, verek, virek, verecem, verecez,
        vericez, vercez, veresim var, veresim geldi, veresim gel*, yaz geç, ver geç, bas geç,
        koy geç, çak geç, yaz gitsin, yaz bitsin, ver bitsin, virem, verem, verim
    """,
    "gave": """
        dedi, dediler, demiş, demişler, diyor, diyo, diyorlar, diyorlardı, diyordu, diyodu,
        diyolardı, der, derler, derlerdi, verdi, verdiler, vermiş, vermişler, veriyor, veriyo,
        veriyorlar, verir, verin diye, ver diye, verirsiniz diye, verir misin diye,
        verir misiniz diye, verin dedi*, ver dedi*, verin diyo*, ver diyo*, yazın diye, yaz diye,
        yazın dedi*, yaz dedi*, basın dedi*, bas dedi*, verin demiş*, ver demiş*
    """,
    # What one was going to give or to write, before changing one's mind.
    "meant_to": """
        yazacaktım, yazacaktık, yazıcaktım, yazcaktım, diyecektim, diyecektik, dicektim, diycektim,
        basacaktım, basıcaktım, koyacaktım, atacaktım, yapıştıracaktım, tıklayacaktım, seçecektim
    """,
    # Where the contact leaves a score that wavered: "3'te bıraktım".
    "stays": """
        bıraktım, bıraktık, bırakıyorum, bırakalım, kalayım, kalalım, kalıyorum, bağlayalım,
        bitirelim, bitiriyorum, kapatalım, fit ol*, anlaşalım, tamamlayalım, bırakayım, karar kıl*,
        karar kıldım, karar ver*, kaldım, sabit*, anlaştık, bağladım, bağladık, bağlıyorum, durdum,
        duruyorum, karar kılıyorum
    """,
    "past": """
        sene başında, yıl başında, ay başında, geçenlerde, geçende, geçenki*, evvelki, o zamanlar,
        bi zamanlar, vaktiyle, ilk zamanlar*, öncekinde, eskiden, geçen, geçen sefer, geçen ay,
        geçen yıl, geçen sene, geçen hafta, önceden, önce, önceki, dün, ilk başta, ilk, başta,
        başlangıçta, daha önce, evvelden, geçmişte, dünkü*, bir zamanlar, öncesinde, eski, iken,
        bugüne kadar, düne kadar, bu zamana kadar, geçen aya kadar, geçen haftaya kadar, evvelce,
        baharda, ilkbaharda, kışın, sonbaharda, yılbaşında
    """,
    "now": """
        şimdilerde, bu aralar, bugünlerde, bu günlerde, son günlerde, son dönemde, son aylarda,
        günümüzde, şu sıralar, şu aralar, şu ara, şimdiyse, bugünse, bu seferki*, şimdi, şu an,
        şuan, bugün, artık, bu sefer, bu seferlik, bu seferliğine, bu kez, bu defa, şu anda, şuanda,
        bu ay, bu yıl, bu sene, son zamanlarda, son, bu hafta, sonra, görünce, alışınca, alıştıkça,
        kullandıkça, kullanınca, tanıyınca, tanıdıkça, deneyince, bugünkü*, şimdilik, şimdiki,
        bundan sonra, henüz, yeni yer*, yeni hal*, yeni sistem*, yeni uygulama*, yeni ekip*,
        yeni personel*, gelinen nokta, şimdiye kadar, şu ana kadar
    """,
    "later": """
        bir dahaki, bir sonraki, ileride, gelecek, umarım, inşallah, belki sonra, sonraki, seneye,
        hedef*, ilerde, gelecekte
    """,
    "same": "aynı, gibi aynı",
    "past_behind": """
        beklerdim, bekliyordum, bekliyodum, bekliyorduk, beklemiştim, umuyordum, umardım, umuyorduk,
        sanmıştım, sanıyordum, zannetmiştim, zannediyordum, demiştim, vermiştim, yazmıştım,
        diyordum, demiştik, vermiştik, verdiydim, yazmıştık, dediydim, veriyordu*, alırdınız,
        alırdı, verdiydik, kıyasla, oranla, nazaran, nispeten
    """,
}
