"""Turkish words of complaint and of praise, by what they stand for (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "bad": """
    kadar ~1 iyiydi/güzeldi/çalışıyordu/sorunsuzdu, fena olmazdı, iyi olurdu ama, eskiden ~2
    iyiydi/güzeldi/severdim, uğrattı*, küçülmüş*, küçüldü*, azalmış*, özel bir şey* ~1 yok, bir
    özelliği yok, umutlarım*, umutluydum, umduk*, fena değil işte, sıradan*, heves* ~1 kır*/
    kaç*, uzun sür*, çok yüksek, yüksek fiyat*, fiyat* ~2 yüksek, tuzlu*, parasına değm*, paraya
    değm*, hak etmiyor*, etmez, keşke ~3 se/sa, beklentimi* ~3 yüksek, hüsran, fiyasko, kabus*,
    işkence*, eziyet*, çile*, perişan*, mahvol*, mahvetti*, batırdı*, rezil ol*, tatmin etm*,
    tatmin olma*, tatminkar değil*, güven verm*, güvenmiyor*, güvenilmez, dikkatsiz*, ihmal*,
    sorumsuz*, ciddiyetsiz, vurdumduymaz*, samimiyetsiz*, soğuk davran*, tatsız tuzsuz, yağlı,
    sert ~1 et/ekmek, kuru, acıydı, kokuyor*, kokmuş, leş, dar, sıkışık, kalabalık*, havasız,
    rahatsız edici, konforsuz*, ince ~1 kumaş, dandik, uyduruk, çürük, adi, basit kalmış, az ~1
    porsiyon, porsiyon ~2 küçük/az, küçük geldi, büyük geldi, dar geldi, bol geldi, hoşuma
    gitmedi, hoşlanmadı*, sevmedi*, sevmiyor*, bezdi*, bunaldı*, daral*, gına geldi, usandırdı*,
    yordu, yorucu*, uğraştırdı*, uğraşıyorum, zahmetli, meşakkatli, karman, çorman, anlaşılmaz,
    belirsiz*, tutarsız*, mantıksız*, adaletsiz*, haksızlık*, insafsız*, kolay değil*, hızlı
    değil*, ilgili değil*, temiz değil*, iyi ~1 değil*, gibi değil*, kötü*, berbat*, iğrenç*,
    felaket*, beter*, pişman*, hayal kırıklığ*, yetersiz*, pahalı*, şikayet*, çöp, çöptü, çöpe,
    zor, zordu, zorlan*, zorluyor, vasat*, sorunlu, beğenmedi*, beğenmiyor*, memnun değil*,
    memnun kalma*, memnun ol*madı*, memnuniyetsiz*, mağdur*, sıkıntı*, ilgisiz*, umursamaz*,
    umursamı*, lakayt*, karışık*, karmaşık*, anlaşılmıyor*, kullanışsız*, kalitesiz*, bayat*,
    soğuk geldi, soğuktu, buz gibi, soğumuş*, tatsız*, lezzetsiz*, çiğ, yanmış ~2 pizza/yemek/
    ekmek, kirli*, pis, pisti, gürültü*, küçücük, az geldi, azdı, eh işte, idare eder, şöyle
    böyle, beklediğim gibi değil*, beklentim* ~2 altında/karşıla*/değil*, beklentiyi karşıla*,
    yazık, tavsiye etmem, tavsiye etmiyor*, tavsiye etmeyeceğ*, tavsiye edilmez, önermem,
    önermiyor*, değmez, değmiyor, değmedi, zam, zamlar, zammı, zamlı, zam yap*, zamlan*,
    artmış*, arttı*, fahiş*, üzgünüm, üzücü, üzüldüm, üzdü*, rahatsız*, canım sıkıl*, kızdım,
    kırıldım, hiç iyi değil*, iyi değil*, güzel değil*, işe yaramaz*, işe yaramı*, boşuna, para
    tuzağ*, bozdu*, boşa, saçma*, garip, abartı*, düşünüyorum ~2 bırak*, bırakmayı düşün*, iptal
    ~2 etmeyi düşün*, ayrılmayı düşün*, geçmeyi düşün*, iptali düşün*, beceriksiz*, acemi*,
    profesyonel değil*, amatör*, lüzumsuz, özensiz*, baştan savma, eski ~2 iyiydi, eskisi gibi
    değil*, kalite* düş*, düştü, mesaj atmayın, mesaj atmayı ~1 bırak*, aramayın, kalmadı
    güven*, güven* ~2 kalmadı/yok, hiç ~4 değil*/öyle değil*, umduğum*, bulamadım ~2 umdu*, ne
    hızlı ne, ne iyi ne, sıkıcı*, çirkin*, aksı*, yavan, dert*, illallah, kafayı, kadar ~1
    yüksek, niye ~3 yüksek, neden ~3 yüksek, daha iyisini*, bu paraya, bu fiyata, bekler*, atıp
    durma*, mesaj atıp, mesaj at* ~1 durma*, yine mi, gene mi, canı isterse, keyfi isterse, çok
    ağır, sorun çıkarmak istem*, daha iyi hizmet gör*, daha iyi ~2 gördüm, saatim ~1 çöp*,
    vaktim ~2 çöp*/boşa, fazla ~1 yumuşak/sert/küçük/büyük/pahalı/tuzlu/uzun/kısa, bu fiyata
    göre, fiyatına göre, 10 üzerinden 0/1/2/3/4, 5 üzerinden 1/2, bir yıldız, tek yıldız, 1
    yıldız, ezberledim, daha ~1 büyük/iyi ~1 sanmıştım/sanıyordum/bekliyordum, eşit değil*,
    işkenceydi, yıldım, yıldık, yıldırdı*, istediğim gibi ~1 olmadı/değil/çıkmadı, yeterli
    değil*, zayıftı, söylenmek istem*, daha sıcak karşılan*, reklamları azalt*, çok fazla
    reklam, biri ~2 bakmıyor mu, olmamış, omuz silk*, yarıya indi, yarıya düş*""",
    "trouble": """
    bug, buglar, buglu, yağmurda, hafta oldu, gün oldu, ay oldu, sipariş ettiğim ~1 bu değil,
    istediğim ~1 bu değil, haber verilmeden, haber vermeden, bildirilmeden, bildirim yapılmadan,
    habersiz, kimse ~3 bilmiyor, ses yok, haber yok, arayacaktınız, arayacaktı, dönecektiniz,
    ödedim ~3 geldi/gelmedi, her seferinde, senkron değil, güncellenmedi, pilimi ~1 bitir*, pil*
    ~2 bitir*, yırtık*, yine gelmedi, hani, kimse ~4 söyle*/bilgi*/haber*/uyar*/açıkla*,
    ulaşmaya çalış*, kabul edilmi*, karıştırıcı*, kafam karış*, delik, son dakika iptal*, usta/
    kurye/teknisyen/satıcı/firma/doktor/hoca/eğitmen/şoför ~3 iptal etti*, iptal edilmiş*, iptal
    etmişsiniz, iptal ettiler, aktardı*, aktarıyor*, oradan oraya, departman* ~2 aktar*, alakası
    yok*, ilgisi yok*, dönüp duruyor, otomatik cevap, otomatik cevabı, kod istiyor, aynı ~1
    otomatik, yanmıyor*, kapanmıyor*, soğutmu*, ısıtmı*, ısınmı*, yıkamı*, kurutmu*, tutmadı*,
    uymamış, yokmuş, unutmuş*, unuttu*, unutuldu*, üçüncü kez, üçüncü kere, üçüncü ~1 defa/
    sefer, ikinci ~1 kez/kere/defa/sefer, dördüncü ~1 kez/kere/defa, kaçıncı ~1 kez/kere/defa,
    kaç kere, kaç defa, kaç kez, defalarca, kaç gündür ~3 bekl*, aynı şeyi, aynı şey, söyleyip
    duruyor, istedim ~2 geldi, istedim ~3 gönder*, sipariş ettim ~4 geldi/gelmedi, yerine ~3
    geldi/gönder*, beklett*, bekletil*, bekletiyor*, beklemek zorunda, uzun ~2 bekle*, çok
    bekle*, çok ~2 bekle*, saatlerce, günlerce, haftalarca, aylarca, nerede kald*, nerde kald*,
    gidip geliyor, kesik kesik, kopup, ses ~2 gidi*/kesil*/cızırtı*, cızırtı*, parazit*,
    bulanık, karardı, siyah ekran, beyaz ekran, yanıp sönü*, kendi kendine kapan*, kapanıp,
    açılıp kapan*, reset* atı*, çöp oldu, patlak, sökük*, leke*, pas*lan*, paslı, eğri, gevşek,
    soyul*, dökül*, parçalan*, dağılmış, ıslak, ıslanmış, yarım, yarısı, son kullanma, tarihi ~1
    geç*, kurtlu, uyarı ver*, hata kodu, başarısız*, işlem ~2 yapılam*, yapılamadı*,
    yapılamıyor*, onay ~2 gelmedi*, kod gelmi*, sms gelmi*, mail ~1 gelmi*, ertelen*, iptal ~1
    edilmiş, iptal ~1 ettiniz, tükendi*, stok* ~2 yok, muhatap bulam*, açan yok, telefon* ~2
    açm*/bakm*, telefonlara ~1 bak*/çık*, otomatik mesaj, oyala*, oyalıyor*, geçiştir*,
    sallama*, tık yok, ses seda, geri ~1 aramadı*/aranm*/dönülm*, söz ver*, söz verdi* ~4 yap*/
    gel*/ol*, çözüm ~2 üret*/sunul*/bulam*, hala aynı, halen aynı, hâlâ, gene aynı, yine aynı,
    yine ~3 bozul*/arıza*/hata*/yok/gecik*/geç/don*/çök*/unut*, geri ~1 gitmi*, yüklenm*,
    güncellem* ~2 sonra, çalışmaz*, anlamadım, anlayamadım, beceremedim, duyamadım, duyamıyorum,
    çalışmı*, çalışmadı*, açılmı*, açılmadı*, gelmedi*, gelmiyo*, gelmemiş*, gelen yok,
    ulaşmadı*, ulaşam*, ulaşılam*, ulaşılm*, teslim edilmedi*, teslim ~2 edilm*, gecik*, geç,
    geç geldi, geç kaldı*, yavaş*, donuyo*, dondu, donma*, kasıyor*, kasma*, takıl*, kapanıyor*,
    kapandı, atıyor, atıyo, çöküyor*, çöktü*, hata*, arıza*, bozuk*, bozul*, kırık*, kırıl*,
    çatlak*, çizik*, hasar*, ezik*, ezil*, yırtıl*, sızdır*, akıtı*, eksik*, yanlış*, sorun*,
    problem*, sıkıntı*, aksaklık*, kesinti*, kesik, kesiliyor*, kesildi, kopuyor*, kopuk*,
    bağlanam*, bağlanm*, giremi*, giremedi*, girilmiyo*, girmiyor*, bulamı*, bulamadı*, yapamı*,
    yapamadı*, açamı*, alamı*, alamadı*, alınmıyor*, ödeyemi*, göremi*, edemi*, edilemi*,
    kullanamı*, kullanılmı*, yükleyemi*, indiremi*, olmuyo*, görünmü*, gözükmü*, çıkmıyo*,
    düzelmedi*, düzelmiyor*, çözülmedi*, çözülmüyor*, çözemedi*, çözemi*, çözmedi*, çözüm yok,
    çözüm bulun*, çözülemedi*, halledilmedi*, halledemedi*, cevap ~2 yok*/ver*mi*/vermedi*/
    alam*/gelmedi*/veren, yanıt ~2 yok*/vermi*/vermedi*/alam*/gelmedi*, dönüş ~2 yap*m*/yok*/
    olmadı*/alam*, dönen yok, dönmedi*, dönmüyor*, aramadı*, arayan ~1 yok, arayıp soran, kimse
    ~4 yok/gelmedi*/aramadı*/dön*/ilgilen*/cevap*/bak*/aç*/yardım*/bil*, muhatap, ilgilenmedi*,
    ilgilenmi*, ilgilenen yok, bekliyorum, #/saattir/gündür/haftadır/aydır/dakikadır/dakika/
    saat/gün/hafta/dk ~4 bekl*/cevap*/gelmedi*/hatta/yok, saattir, gündür, haftadır, aydır,
    dakikadır, günlerdir, haftalardır, saatlerdir, aylardır, hala ~4 gelmedi*/yok*/bekl*/
    çalışm*/çözülm*/aynı/alam*/olm*/düzelm*/cevap*/ara*/yapılm*, halen ~4 gelmedi*/yok*/bekl*/
    çözülm*/alam*/olm*, kayıp, kaybol*, nerede kaldı*, nerde kaldı*, ne zaman ~2 gelecek*/
    düzel*/çözül*/yatacak, siparişim ~1 nerede/nerde, kargom ~1 nerede/nerde, tükenmiş, süresi
    dolmuş*, geçersiz*, reddedil*, onaylanmı*, onaylanmadı*, ödenmedi, yatmadı*, iade ~2
    yapılmadı*/edilmedi*/almadı*/etmi*/alam*/yatmadı*, iademi ~3 al*m*, anlamıyor*, anlamadım,
    kilitlen*, kilitli, şarj ~2 olmuyor*/tutmu*, şarjı ~2 bitiyor*, ısınıyor*, aşırı ısın*, ses
    gelmi*, görüntü yok, çekmi*, internet ~1 yok/gitti/kesik, elektrik yok, su akmı*, silindi*,
    silinmiş*, düşüyor*, tekrar ~1 tekrar, aynı hata, aynı sorun, neden ~3 artmış*/yok*/çalışm*/
    gelm*/geç*/bu kadar/hala/yine, niye ~3 artmış*/çalışm*/gelm*/geç*/hala, küf*, böcek*, kıl
    çıktı, saç çıktı, tarihi geçmiş*, uymuyor*, uymadı*, bitmedi, gitmiyor*, gitmedi*,
    basmıyor*, okumuyor*, tanımıyor*, görmüyor*, eşleşmi*, senkron* ~2 olmu*, güncellenmi*,
    tutmuyor*, bozdu, söz ~3 tutm*, gelecekti*, söylediniz ~3 gel*/ol*/yap*, dediniz ~3 gel*/
    ol*/yap*/hala, mesajları geliyor, spam*, rengi ~1 attı/gitti/soldu, soldu, çekti ~1 yıkama*,
    dönün artık, bi dönün, dönüş yapın, bir dönün, kalkmış, kabarmış ~1 parke/fayans, hafta önce
    ~4 iste*/yaz*/sor*, erteliyor*, erteledi*, nasıl ~3 gelmez, nasıl ~3 olmaz, kargo* ~4
    gelmez, temizlenme*, silinme*, değiştirilme*, uygulanma*, konuşulm*, sıfır cevap, sıfır
    dönüş, beri aynı, neden ~3 sürüyor*, niye ~3 sürüyor*, başkasının sipariş*, tanınmıyor*,
    uygun değilsiniz diyor, diyor halbuki, fazla yazmış*, bataryası ~3 bitti, şarjı ~3 bitti,
    sınıf parası, notlarımı ~1 sildi, gün sonra geldi, hafta sonra geldi""",
    "doubt": """
    sürekli, yine, gene, duruyor, durmadan, yokmuş, küçülmüş, azalmış, hiçbir, kim, biri, birisi,
    adam, herif, denen, dedi, dediniz, dediler, söylediler, attı, yaptı, gösterdi, siniz, ettiniz,
    yaptınız, aldınız, çektiniz, verdiniz, gönderdiniz""",
    "ask": """
    parça* değiştir*, değiştirebilir misiniz, tamir ed*, onarım, iade etmek, iade almak, geri
    göndermek, değiştirmek istiyorum, yardım edebilir, yardım eder, yardım ed*, geri almak
    istiyorum ~1 para*, garanti ~2 kapsam*, servise göndermek, iade*, para iade*, paramın iade*,
    geri ödeme*, değişim, değiştirmek istiyorum ~1 ürün*, nasıl ~3 iptal*, iptal ~2 nasıl/
    edebilir/edebiliyor/mümkün/edersem/etsem/için/koşul*/şart*/işlem*/süreci/ücreti/bedeli,
    aboneliği/aboneliğimi/üyeliğimi/üyeliği/hesabımı/hattımı ~3 nasıl ~2 iptal*/kapat*/sil*/
    sonlandır*/dondur*, nasıl ~3 kapat*/sonlandır*/sildir*/silebil*, iptal edebilir miyim, iptal
    edebiliyor muyum, kapatabilir miyim, sonlandırabilir miyim, ayrılabilir miyim, yardım ~1
    edin/edebilir*/lazım/eder/istiyorum/ihtiyac*, yardımcı ~1 olur/olabilir*/olun, yardım,
    yardıma, siparişimi ~2 iptal*, sipariş* ~2 iptal*, destek ~1 lazım/istiyorum/almak,
    gerçekten siz*, sizden mi, dolandırıcı ~1 mı/mısınız, sahte mi, güvenilir mi, yetkili* ~2
    görüş*/bağla*/istiyorum, tazmin, telafi*, cayma bedeli ~2 ne/var, sipariş* ~2 iptal* ~2 ed*/
    et*/lütfen/misiniz, depozito* ~2 geri, geri alabilir, depozitomu ~1 geri, iptal olan/edilen
    ~4 iade/para/parasını ~2 edin/iste*, dolandırıcılık ~1 mı/olmasın""",
    "sarcasm": """
    bravo size, bravo valla, helal olsun size, ne güzel hizmet, ne güzel ~4 yine/cevap yok/
    gelmedi*, tebrikler ~3 yine/başardınız/rezil*/batır*, tebrik ederim ~3 yine/batır*/kaybet*,
    alkışlıyorum, alkış, ancak bu kadar, tam da size yakış*, size yakışan, yine şaşırtmadınız,
    şaşırtmadınız, şaşırmadım, ne hız ama, ne hizmet ama, ne kalite ama, ellerinize sağlık ~2 yine,
    teşekkürler ~2 hiçbir, hiçbir şey için teşekkür*, sağ olun ~2 batır*, maşallah ~3 yine,
    düşmanıma, sayenizde ~4 kaldım/mahvol*/oldum/bekl*, bir bu eksikti, çok şükür ~1 yine, komik*,
    güldürmeyin, yok artık, hayret, müthişsiniz ~1 ya, mükemmelsiniz ya, harika/süper/güzel/
    mükemmel/şahane ~2 yine ~3 bozul*/gelmedi*/yok/aynı/geç/gecik*/hata*/çök*/arıza*/kesil*/unut*/
    yanlış*/iptal*/don*/kapal*, aferin size, aferin ~1 valla""",
    "good": """
    bu kadar memnun, hayran*, erken geldi, erken ulaştı, ellerinden gelen*, fiyat* ~2 iyi/uygun/
    makul, binlerce teşekkür, başka yere gitmem, başka ~1 yere ~1 gitmem/gitmeyiz, kötü bir
    söz*, söyleyecek kötü, kusur* ~2 gör*/bul*/yok, işime yara*, çok işime, tek kusur,
    yumuşacık*, tane tane, ne çabuk, çabuk geldi, çabucak, bu kadar iyi ~2 tahmin*, taş gibi,
    tahmin etmemiştim, beklemiyordum ~2 iyi, yine alırım, tekrar alırım, hiçbir sorun*, hiç
    sorun*, sorun olmadı, sorun çıkmadı, sıkıntı olmadı, fikrimi değiştirdi, yolunda, böyle
    devam, devam edin, çok iyi*, üstünde çıktı, beklentimin ~1 üst*, beklediğimden ~1 iyi*,
    beklentimi* ~1 aş*, kat kat, sapasağlam, çocuk oyuncağ*, işini görüyor, iş görüyor, iş
    görür, tanısaydım, muazzam*, olağanüstü*, eşsiz*, nefis*, leziz*, tertemiz, pırıl pırıl, mis
    gibi, ferah*, konforlu, kullanışlı*, ergonomik, şık, zarif, hoş, hoştu, hoşuma gitti,
    sıcacık, candan, cana yakın, anlayışlı*, sabırlı*, çözüm odaklı, hızır gibi, imdadı*, hayat
    kurtar*, iyi geldi, işe yaradı, yaradı, faydalı*, yararlı*, öğretici*, bilgilendirici*,
    ekonomik*, fiyat performans, kazançlı, avantajlı*, güven veri*, güveniyor*, güvenle,
    tavsiye*, tavsiye edeceğim, önereceğim, tekrar ~1 alacağım/geleceğim/alırım/gelirim, yine ~1
    alırım/gelirim/alacağım/geleceğim/bekleriz, müdavim*, vazgeçmem, tek kelimeyle, on üzerinden
    on, 10 üzerinden 10, full, çok şükür, allah razı, rabbim razı, hakkını veriyor, gözüm
    kapalı, içim rahat, gurur*, şaşırtıcı ~1 iyi/hızlı, düşündüğümden ~1 iyi/kolay, zevk*,
    keyif*, anında, zamanında, tam zamanında, vaktinde, hatasız*, pürüzsüz*, tıkır tıkır, cuk
    oturdu, iyi, iyidir, iyiydi, iyisiniz, güzel*, harika*, mükemmel*, süper*, şahane*, müthiş*,
    efsane*, muhteşem*, kusursuz*, kaliteli*, hızlı*, kolay*, başarılı*, ilgili, ilgiliydi*,
    ilgililer, kibar*, nazik*, güler yüz*, güleryüz*, tavsiye eder*, tavsiye ediyor*, tavsiye
    ederim, öneririm, öneriyorum, memnun*, beğendi*, beğeniyor*, bayıldı*, bayılıyor*,
    bayılırım, sevdi*, seviyor*, severek, sevindi*, mutlu*, rahat*, pratik*, lezzetli*, enfes*,
    temiz*, taze*, uygun fiyat*, daha ucuz, ucuz*, hesaplı*, sorunsuz*, eksiksiz*, problemsiz*,
    fena değil*, kötü değil*, sıkıntısız*, on numara, 10 numara, beş yıldız, 5 yıldız, bravo,
    tebrik*, helal, ellerinize sağlık, elinize sağlık, emeğinize sağlık, eline sağlık, çok
    teşekkür*, çok teşk*, çok sağ, iyi ki, daha iyisi olam*, daha iyi olam*, kusur bulam*, kusur
    yok, diyecek yok, diyecek bir şey yok, başarılar, devamını dil*, aynen devam, minnettar*,
    teşekkürü borç, yardımcı oldu*, yardımsever*, çözdünüz, çözdüler, çözüldü, düzeldi,
    halloldu, hallettiniz, anında çöz*, özenli*, titiz*, sağlam*, güvenilir*, içten, sıcakkanlı,
    samimi, profesyonel*, eğlenceli*, tatmin, gayet, vazgeçilmez*, en iyi*, tek geçerim, aşık,
    kral*, adamsınız, hiç hissetmedim, hissetmedim bile, acımadı, hiç acıma*, acıtma*, yok
    böyle, böyle ~1 lezzet, öldürdü ~3 eğlen*/güzel/harika, eğlendi*, olay olmuş, olay, hiç
    ağrımı*, ağrım* ~1 geçti, kalıyorum, daha tatlı olam*, daha ~1 olamazdı, yanılmışım,
    gelmişim iyi ki, efsanesiniz, kadar memnun ~1 kalmamıştım/olmamıştım, bu kadar iyi ~1
    olmamıştı, vay be, sessiz, sessizliğ*, tek bir şey yok, değiştireceğim ~2 şey yok, o kadar
    eğlen*, eğlenmiş*, efsane, bu kadar ~2 olması inanılmaz, hemen sildi, bekleme yok, sürpriz
    ~1 ücret yok, manyak güzel, deli güzel, hayatımı kurtar*, takdir, hayranınız*, emin değildim
    ~4 hayran*, uğraştırmadan, çiçek* ~1 bayıldı, bayıldı ~1 teşekkür*, geliştirilecek ~3
    bulam*, eleştirecek ~3 bulam*, annem/babam/eşim/kızım/oğlum ~2 çiçek*/pasta*/hediye*/yemek*
    ~1 bayıldı, içimi rahat*, üzmediniz, hiç üzme*, toplamından iyi*, melek, ikna etti, kalmaya
    karar, kaldım sizinle, sorun bekliyordum ~2 çıkmadı, hiç çıkmadı, parasını kurtardım,
    dünyanın parasını, şikayet edecek ~2 yok, dinlendim, her anına, öptüm, tatlısınız, sayenizde
    keşfet*""",
    "thanks": """
    teşekkür*, tşk*, sağol*, sağ olun, saol*, eyvallah, minnettarım""",
}
