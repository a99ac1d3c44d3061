"""Turkish words of how staff behaved, by what they stand for (see `mention`)."""

from typing import Final

STAFF: Final = """
    personel*/çalışan*/eleman*/görevli*/temsilci*/müdür*/şef*/kasiyer*/garson*/kurye*/şoför*/sürücü*/
    usta*/teknisyen*/tamirci*/hoca*/öğretmen*/antrenör*/eğitmen*/doktor*/hemşire*/sekreter*/güvenlik*/
    patron*/sahibi*/yönetici*/danışman*/kuaför*/berber*/masöz*/masör*/satıcı*/satış*/adam/adamınız/
    kadın/kız/çocuk"""

SPOKEN: Final[dict[str, str]] = {
    "staff": f"""
    fırlattı*, fırlatıp, engelimle, bana ~2 çöp/aptal/salak/yalancı/hırsız/cahil/yaşlı/dilenci/
    fakir ~1 dedi, yaşlısın, anlamazsın, sözümü kes*, lafımı kes*, kolumdan tut*, cahil,
    suçladı*, dinlemedi bile, konuşturmadı*, alaycı*, imalı, laf atıp, sarkıntılık, ağlattı*,
    ağladım, hor ~1 davran*, kabaca konuş*, kötü davran*, kötü muamele, laf söyle*, küfredip,
    küfreden, yalancı dedi, hırsız dedi, aptal dedi, aksanım* ~2 dalga*, ters ~1 cevap*/konuş*/
    davran*, sert ~1 konuş*/davran*, atarlı, artist*, laubali*, ciddiyetsiz*, sırıt*, güldüler,
    güldü yüz*, burnu havada, tepeden bak*, kibirli*, kendini beğenmiş, ilgilenmek yerine, elle
    taciz, saldır*, itip, kışkırt*, yobaz*, cinsiyetçi*, engelli ~2 diye, yabancı ~1 diye, kadın
    ~1 diye, suratına, kovar*, kaba, kabaydı*, kabalık*, kabaca, kaba davran*, saygısız*,
    terbiyesiz*, hakaret*, küfür*, küfret*, küfür et*, bağır*, azarla*, azar, tersle*, aşağıla*,
    taciz*, ayrımcı*, dalga geç*, alay ~1 et*/ed*/eder*, küstah*, ukala*, ırkçı*, edepsiz*,
    hadsiz*, ahlaksız*, yüzüme ~1 kapat*/kapa*, yüzümüze ~1 kapat*, suratıma/suratımıza ~2
    kapat*, telefonu kapattı*, nezaketsiz*, rencide*, hor gör*, küçümse*, itti, itekle*, tokat*,
    dövdü*, darp*, şiddet*, kovdu*, kovuldu*, tükür*, aptal, salak, gerizekalı*, laf attı*, laf
    soktu*, asık surat*, suratsız*, adam yerine, üslub*, cinsel*, el hareket*, görgüsüz*,
    densiz*, zorbalı*, dışladı*, parmak salla*, yalancı, {STAFF} ~5 bağır*/küfür*/küfret*/
    hakaret*/azarla*/tehdit*/itti/itekle*/vurdu/tokat*/dokun*/elledi*/elliyo*/ellemey*/
    sarkıl*/sarkınt*/asıl*/
    sulan*/laf/yavşa*/dalga/alay/kov*/güldü*/aşağıla*/terslen*/terslê*/tersle*/üstüme/üzerime/
    yürüdü/fırlat*, belime/bacağıma/kalçama/omzuma/elime/göğsüme/göğsümü/vücuduma/saçıma/saçımı/
    yüzüme/sırtıma/boynuma/popoma/kalçamı/bacağımı ~2 dokun*/elledi*/elliyo*/elleme*/ellenme*/
    sürt*/okşa*/el/koy*, dokundu
    ~1 bana, elledi*, elliyor*, sürtün*, okşadı*, kolumdan/saçımdan/yakamdan/kolundan/bileğimden
    ~3 tut*/çek*/sürük*/it*/kavra*, dışarı ~1 attı*/atıl*/itti*/kovdu*, kapı dışarı, kapının
    önüne koy*, içeri almadı*, içeri sokmadı*, mekana almadı*, başörtülü*/türbanlı*/siyahi*/
    kürt*/suriyeli*/alevi*/yabancı*/engelli*/kilolu*/şişman*/yaşlı*/roman*/arap*/kadın*/kız/
    eşcinsel* ~1 diye/olduğum, cahil/aptal/salak/gerizekalı/yalancı/hırsız/manyak/deli/köylü/
    fakir/dilenci/çirkin/şişman/inek/öküz/hayvan/eşek ~1 diye/dedi/demiş/gibi, mesaj* ~3 buluş*,
    numaramı iste*, instagram* ~3 yaz*/ekle*/mesaj* ~2 bana, evli misin, sevgilin var mı,
    asılıyor*, asıldı bana, sulanıyor*, sulandı, yavşıyor*, yavşadı, göz kırp*, ıslık çal*, laf
    atı*, el şaka*, üstüme yürü*, üzerime yürü*, yumruk*, tekme*, ite kaka, itip kak*, itiştir*,
    bana vurdu, vurdu bana, ağzı bozuk, ağza alınma*, galiz*, ana avrat, anama*, anneme ~2 söv*/
    küf*, sövdü*, sövüyor*, söverek, sesini yükselt*, ses yükselt*, höt*, çemkir*, azar işit*,
    azarlan*, hırla*, aşağıladı*, insan yerine, köpek gibi, it gibi, hayvan muamele*, hırsız
    muamele*, suçlu muamele*, çanta* ~2 ara*, fotoğrafımı ~2 çek*, gizlice ~2 çek*, sarhoş*,
    uygunsuz*, müstehcen*, edepsizce, ahlaksızca, öpmeye, sarılmaya, kaba kuvvet, zorbaca,
    kilomla, kilom* ~3 dalga/laf/alay/yorum, boyumla, aksanım*, konuşmamla, orta parmak*,
    şivem*/aksanım*/konuşmam* ~3 taklit*/dalga/alay/gül*, taklit ed* ~2 gül*, böcek* gibi,
    böcekmiş*, pislik* gibi, çöp gibi, önce zayıfla, kadın başına, kadın halin*, sen ne anlar*,
    ne anlarsın, defol* ~2 dedi*/diyor/diye, git ~1 dedi ~2 buradan, canım cicim, bebeğim ~2
    dedi/diye, güzelim ~2 dedi/diye, kocam ~2 evde/var, kocan ~2 evde/var, evde ~1 kimse ~1 var,
    yalnız ~2 yaşıyor, sevgilim ~1 var ~2 sor*, peşimde* ~2 dolaş*/gez*/gel*, takip etti* ~2
    beni, beni takip*, uygunsuz ~2 dokun*/yer*/söz*/teklif*, geri zekalı, adam olmaz*, senden ~2
    olmaz, mırıldan*, homurdan*, göçmen*, mülteci*, işedi, tuvaletini yap*, instagram* ~2 iste*,
    numarasını ~2 iste*, kızım* ~4 numara*/instagram*/snap* ~2 iste*, başörtüsünü, başörtüm*,
    gözlerini devir*, göz devir*, soyunma odas* ~6 çek*/kamera/kayd*, gizli kamera*, insanları
    çek*, kadın müşteri* ~3 mesaj*/yaz*/ara*, herkesin içinde ~3 suçla*/bağır*/azarla*/rezil,
    abartma* dedi, gece ~4 mesaj at*, 12de ~4 mesaj, çıkıştı ~1 bana, bana çıkıştı, kavga
    çıkar*, üzerime geldi, üstüme geldi, sinirini benden, bağırıp, çağırıp, trip at*, göz dev*,
    surat as*, somurt*, laf yetiştir*, kaba bir dil, kaba konuş*, çirkin ~1 konuş*/davran*/söz*,
    ağır ~1 söz*/laf*/konuş*, iğneleyici, kıkırda*, parmağını salla*, üst perdeden, horla*,
    itham et*, itham*, iftira*, hakir, insan yerine koy*, adam yerine koy*, köle*, edep*,
    haddini*, haddin*, pervasız*, sapık*, sapıkça*, röntgen*, soyun* ~2 izle*, kırıcı ~1 konuş*/
    davran*/söz*, benimle kavga, kavga etti, karıma ~1 asıl*/baktı/laf*/dokun*, eşime ~1 asıl*/
    laf*/dokun*, kızıma ~1 asıl*/laf*/dokun*/mesaj*, bana ~1 asıl*, güzelim, sakin ol ~1
    güzelim/canım/tatlım, çingene gibi, kötü davrandı, doktor güldü, güldü devam, şişko, diye
    güldü, diye gülüyor*, kekele*, üstüne/üstüme/üzerime/suratıma/yüzüme ~2 döktü/attı/fırlat*/
    tükür*/çarptı, kadından ~2 olur, kadınlar ~3 anlamaz/yapamaz/sürme*, kilom hakkında, kilom
    ~2 söyle*, ağlayarak ~1 çık*/ayrıl*, öpme*, sokmamakla, gibilere, sizin gibi ~1 insan*,
    senin gibi*, aşağılanmayı ~2 hayatımda, aşağılandım, aşağılandık,
    {STAFF} ~1 eli/elleri ~4 durmadı/durmuyor/durmaz/gezin*, çingeneyiz, suçlu gibi,
    hırsız gibi, dilenci gibi, beni öp*, öptü beni, domuz ~1 dedi/diye/gibi, tatlım dedi,
    terbiyesi*, terbiyeden, bana dokunuyor*, tepeden bakt*, senin gibiler, sizin gibiler, işe
    yaramazsın, sen bir işe, herkesin önünde ~6 dedi/demiş/bağır*/azarla*,
    bacaklarımdan/bacağımdan/belimden/omzumdan/kalçamdan/göğsümden/sırtımdan/üstümden/üzerimden ~2
    elini/ellerini ~1 çekm*, elini/ellerini ~2 bacaklarıma/bacaklarımda/bacağımda/belimde/kalçamda/
    göğsümde/dizimde/üstümde, bunak/moruk/kaçık/ahmak/dangalak/beyinsiz/zavallı/ezik/özürlü/ihtiyar/
    şerefsiz/cimri/cadı/kokona ~1 dedi/demiş/diyor/dediler/demişler""",
}
