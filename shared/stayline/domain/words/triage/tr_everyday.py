"""Everyday Turkish of customers: food, rooms, shops, clinics, phones (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "good": """
    elinize/elinizden/elleriniz*/ellerine/eline ~1 sağlık/dert, istediğim gibi ~1 oldu/olmuş/çıktı,
    tam istediğim*, tam benlik, pasparlak*, hakkı ödenmez, hakkınız ödenmez, gelmeyen kaybeder,
    almayan kaybeder, hala ~2 anlat*, yağmurda ~3 bekledi, haklıymış*, tam oturdu, tam hayalimdeki,
    cuk, çıtır*, sıcacık*, sıcacıktı, hala sıcacık*, dumanı üstünde, yumuşacıktı, pamuk gibi, kuş
    gibi, deliksiz uyu*, mışıl mışıl, bebek gibi ~1 uyu*, lokum gibi, bal gibi, jilet gibi, ayna
    gibi, sıfır gibi, yeni gibi, çiçek gibi, ok gibi, jet gibi, roket gibi, şimşek gibi, uçuyor*,
    uçtu ~1 resmen, uçak gibi, cillop*, cillob*, mis, misler gibi, mis gibi kok*, misler gibi kok*,
    efso*, efsoydu, on numero, nokta atışı, süperdi, mükemmeldi, fevkalade, enfesti, şahaneydi,
    muazzamdı, parmaklarımızı ~1 yedik/yersin*, parmak yedir*, tadı damağ*, damakta, doyduk*,
    doyurucu*, bol ~1 porsiyon/malzeme*, porsiyon* ~2 kocaman/bol/büyük/doyurucu, tıka basa, anne
    yemeği, annemin yemeği, ev yemeği ~2 tad*, kocaman ~1 porsiyon/tabak, bayıldık, bayıldılar,
    hasta olduk tadına, bağımlı* oldum/oldu/oldum/yap*, bağımlısı, bırakamıyor*, vazgeçemiyor*,
    öldürüyor bu ~1 lezzet/tat, ölürüm ~1 size/sana/buna, yerim sizi, yerim, kurban olurum,
    canımsınız, canlarım, adamın dibi, adamsın*, kralsın*, kraliçe*, melek* gibi, melekler, allah ~2
    razı, allah ne muradın*, duacı*, dua ediyor*, hakkınızı helal, helal ~1 olsun ~1 size/valla/
    vallahi ~1 süper/harika, helal, aferin ~2 çok, işinin ehli, işini bilen, işini iyi yap*, işini
    sev*, işinde ~1 usta/uzman, elinden ~1 geleni, elinden iş gel*, usta ~1 eller*, sihirli*,
    sihir*, hamarat*, becerikli*, çalışkan*, tatlı, tatlıydı*, tatlılar, tatlı mı tatlı, pek tatlı,
    çok tatlı*, şeker gibi, sempatik*, şirin*, sevimli*, esprili*, hoşsohbet*, ilgi alaka,
    ilgilendi*, ilgilendiler, pervane ol*, el üstünde, baş tacı, misafirperver*, ikram et*,
    ikramlar*, hediye ~2 koymuş*/koydu*/verdi*/etti*, çay ısmarla*, çay ikram*, jest yap*, güle
    oynaya, gülerek ~1 çık*/gel*/ayrıl*, gülümse*, güler ~1 yüz*, yüzümüz* gül*, yüzüm gül*,
    kahkaha*, neşe*, neşeli*, keyifle, keyifli*, mutluluktan, sevinçten, sevinç*, içim açıl*,
    gözlerim doldu ~1 mutlu*/sevin*, rüya gibi, cennet*, huzur*, ferahla*, rahatlat*, rahatladım*,
    hafifledim*, ağrım kalma*, ağrılarım geç*, ağrı sızı yok, acımadı*, hiç acıma*, korktuğum kadar
    ~1 değil*/yok*, korktuğum* ~2 anla*, boşuna kork*, avut*, avuttu*, sakinleştir*, tek tek anlat*,
    güzel güzel anlat*, sabırla anlat*, açık açık anlat*, yardımcı oldular, söylemeden anla*,
    istemeden ~1 getir*/yap*/ver*, düşünceli*, ince düşün*, detaycı*, özenle, özen* göster*,
    titizlikle, ozenli*, itinayla, itina*, ayakkabı* ~2 çıkar* ~3 gir*, ayakkabılarını çıkar*,
    ortalığı bile ~1 süpür*/topla*, bile süpürdü*, temizleyip gitti*, toplayıp gitti*, tertemiz*,
    pırıl*, gıcır gıcır, parlıyor*, ışıl ışıl, bembeyaz ~1 ol*, leke* çıktı, lekeler ~2 çıkmış*/
    gitmiş*, tek leke kalma*, cildim ~2 parla*/pırıl*/güzelleş*, gençleş*, güzelleş*, ışıldı*, fit,
    kilo verdim, kilo ~2 gitti ~1 sayenizde, sayesinde ~5 geçtim/kazandım/verdim/öğrendi*/başard*/
    gitti/kurtul*, sınavı ~1 geçti*, ehliyet* ~1 aldım, sayenizde ~3 kazandı*/geçti*/öğrendi*/
    kurtul*/başar*/güzel*, faturam ~1 yarıya/düştü, faturam yarıya ~1 düş*/indi, fatura* ~2 düştü/
    azaldı/yarıya, tasarruf*, keşke ~1 önce*/daha, keşke daha önce, keşke ~2 gelseymişim/
    bilseymişim/alsaymışım/geçseymişim, neden daha önce ~1 gel*/alma*/bil*, geç tanıdım*, geç
    keşfet*, iyi ki ~3, beklediğimden ~1 iyi*/güzel*/hızlı*/önce/erken, umduğumdan ~1 iyi/güzel,
    beklenenden ~1 iyi/erken/önce, şaşırttınız, şaşırttı* ~3 kalite/güzel/iyi, bu fiyata bu ~1
    kalite/lezzet/hizmet, bu paraya bu ~1 kalite/lezzet/hizmet, parasının hakkını*, parasını hak*,
    hak ediyor, kuruşu kuruşuna, her kuruş*, fiyatı ~1 uygun/makul/iyi, uyguna*, hesaplı, cep
    yakma*, kusursuz*, kusur bulamadım*, eksik yok, eksiği yok, ne desem az, anlatılmaz yaşanır,
    kelimeler yetersiz, diyecek söz, söz bulam*, laf yok, lafım yok, toz kondurma*, herkese ~1
    tavsiye/öner*/anlat*, tavsiye ettim*, önerdim ~1 bile, herkese söyle*, komşulara ~1 anlat*/
    söyle*, kıskan*, kıskandı*, soran soran*, nereden yaptırdın*, herkes soruyor*, bi daha gidelim,
    bir daha gidelim, yine gidelim, tekrar gidelim, gitmek istiyor ~1 yine/tekrar, yine geliriz,
    yine gelicem, yine gelecem, yine gelcem, yine gelirim, gene gelirim, gene geliriz, tekrar
    gelirim, tekrar geliriz, tekrar gelecem, haftaya yine, haftaya gene, yine söyle*, yine sipariş
    ver*, hep buradan, hep burdan, hep buraya, artık hep, buradan/burdan başka ~1 yere ~1 gitmem/
    gitmeyiz, başka yere gitmem, başka ~1 yerden alma*, başkasına gitmem, gözüm kapalı, güvenip,
    güvendim*, emanet ede*, koşarak ~2 gir*/gid*/gel*, koşa koşa, ağladı ~1 mutlu*/sevin*,
    mutluluktan ağla*, duygulan*, çok duygulan*, zamanından önce, vaktinden önce, tam vaktinde, tam
    saatinde, dakikası dakikasına, saniyesinde, sabahına ~1 kapımda, sabah kapım*, gece söyledim ~2
    sabah, ertesi gün ~2 geldi/elimde/kapımda, aynı gün ~2 geldi/elimde/kapımda/hallet*, hemencecik,
    şıp diye, çat diye, şak diye, beş dakikada ~2 hallet*/çöz*/bit*/yap*, # dakikada ~2 hallet*/
    çöz*/bit*/yap*, hallettiler, hallediverdi*, tereyağ* gibi, yağ gibi, su gibi akıyor, kullanışlı,
    annem bile ~2 kullan*/anla*/çöz*, babam bile ~2 kullan*/anla*/çöz*, dedem bile ~2 kullan*/anla*/
    çöz*, dedem ~1 kullan*, çocuk bile, kolaylık*, kolaycacık, gözlük* gerek* yok, sağlam geldi,
    sapasağlam geldi, hasarsız*, paketleme ~1 özenli*/güzel/iyi/sağlam, iyi paketle*, güzel
    paketle*, renk tam, rengi tam, kalıbı tam, tam kalıp, bedeni tam, üstüme ~1 cuk/oturdu, manzara
    ~2 güzel/harika/efsane/süper, konum* ~1 güzel/harika/süper, dayalı döşeli, eğlence*, eğlendik*,
    eğlendiler, doyamadık, doyulmaz, çocuk* ~2 eğlen*/bayıl*/sevdi*/mutlu, kaçmaz, kaçırmayın derim,
    gidin görün, deneyin ~1 derim, pişman olmazsınız, pişman değilim, iyi ki varsınız, iyi ki gel*,
    iyi ki seç*, emeği geçen*, emeklerinize, başarılarınız*, selam* söyle*, selamlar ~1 hoca*,
    hocaya selam*, teşekkür yaz*, teşekkür ~1 borç*, teşekkürler hocam, şikayet değil ~1 teşekkür*/
    övgü, yok böyle ~1 bir, böylesi yok, böylesini görmedim, üstüne yok, üstüne tanımam, tek
    geçerim, bir numara, bi numara, 1 numara, zirve, zirvede, kalite* ~1 konuş*, kalite kokuyor,
    gönül rahatlığı*, gönülden, canı gönülden, candan, cömert*, bonkör*, insaflı*, dürüst*,
    ahlaklı*, esnaf ~1 gibi, gerçek esnaf, kızım ~2 güldü/sevdi*/bayıldı*, oğlum ~2 güldü/sevdi*/
    bayıldı*, velet ~4 gül*/sev*, korkak ~6 gül*/avut*, süper ekip, süper ~1 hizmet, ekip harika,
    yakalamışsınız, hemen yakala*, haber verdiniz, bloke edip ~2 haber, vallahi yalan yok, yalan yok
    ~2 süper/güzel/şaşır*/iyi, olay yer, mekan ~1 olay/efsane/süper/güzel, 👍, 😍, 🥰, 💯, 👏, ❤,
    😊, 💕, 🎉, 🙌, yakışmış*, yakıştı*, tuttu ~1 valla, mükemmelsiniz, harikasınız, süpersiniz, bir
    tanesiniz, birtanesiniz, kalp, aşığım, aşık oldum, afiyet*, ziyafet*, şölen*, yedik bitirdik,
    tabağı sıyır*, kapış kapış, dört dörtlük, 4 4lük, kıvamında, tam kıvam*, tadında, tam tadında,
    dozunda, bitirdi ~2 bağımlı*""",
    "bad": """
    buz gibi ~1 geldi/oda/su/çay/kahve/yemek, taş gibi ~3 ekmek/yastık/yatak/köfte/et/döndü*, taş
    gibiydi, yastık taş*, yatak taş*, yatak çukur, çukur, lapa*, hamur* gibi, hamurdu, lastik* gibi,
    lastik, kayış gibi, çiğnenmi*, kupkuru*, kupkuruydu, kurumuş*, pişmemiş*, çiğdi, yanıktı,
    yanmıştı, dünden kalma*, dünkü, bayattı, ekşimiş*, bozulmuş*, tadı kaç*, tadı yok, tadı tuzu,
    tat yok, tuz yok, lezzet yok, su gibi ~1 çorba/kahve/çay, çorba su gibi, kahve su gibi, sulu*,
    sapsarı, bulaşık suyu, ne olduğu belli değil*, leş gibi*, leş kok*, kokudan durul*, sigara kok*,
    rutubet*, küf kok*, lağım*, ter kok*, ağır koku*, pis kok*, yapış yapış*, yağ içinde, toz
    içinde, kir içinde, pislik içinde, saçlar, saç teli, sinek*, sinekler, karınca*, lekeli,
    lekeliydi, kirliydi, temizlenmemiş*, süpürülmemiş*, silinmemiş*, kağıt gibi ~1 duvar*, duvarlar
    kağıt*, ses geçir*, horultu*, yan oda*, uyku* ~2 haram/uyuyama*/kaçtı, gözümü kırp*, sabaha
    kadar ~3 dön*/uyu*/bekle*, uyuyamadı*, uyutma*, dona dona, donduk, üşüdük*, piştik, yandık ~1
    sıcaktan, ya dondurur, ortası yok, havasızdı, bunaltıcı*, eski püskü, dökülüyor*, dökük*,
    köhne*, harabe*, salaş*, yamuk*, eğri büğrü, paçası ~4 kısa/uzun, biri uzun ~2 biri kısa, kısa
    kesmiş*, kısacık kes*, yamuk kes*, yolmuş*, berbat et*, mahvet*, rezil et*, tüylen*, tüylendi*,
    boncuk* yap*, boyası ~2 akt*/çık*/gitti, boya* ~2 akt*, rengi sol*, çekti, çekmiş*, bebek bluzu,
    bluzu oldu, daraldı, bollaştı, söküldü*, ilk yıkama*, bir giyişte, bi giyişte, ilk giyiş*,
    suratsız*, surat asık, asık surat*, suratı asık, yüzüme bakma*, yüzümüze bakma*, yüzümüze bakan,
    yüzüne bakma*, kafasını kaldırma*, başını kaldırma*, selam vermi*, selamsız*, tersle*,
    tersliyor*, tersledi*, geçiştirdi*, baştan sav*, umurlarında değil*, umursayan, takmıyor*, takan
    yok, sallayan, salladı*, ilgilenen, ilgilenmedi*, ilgi yok, alaka yok, ilgi alaka yok, soğuk ~1
    tavır*/davran*, buz gibi davran*, duvar gibi, robot gibi, insan sesi, insan yok mu, insanla ~2
    konuş*, delirtti*, delirece*, deli etti*, çıldırt*, çıldıraca*, kafayı ye*, sinir ol*, sinir
    bozucu, sinirimi*, sinirlerim*, canımdan bez*, bezdir*, bıktır*, usandık, gına, yeter be, pes,
    pes yani, pes doğrusu, olacak iş değil, olur şey değil, olur iş değil, böyle iş ol*, böyle şey
    ol*, bu ne ya, bu ne böyle, bu nasıl ~2 iş/hizmet/yer/yemek, ayıp*, çok ayıp, yazıklar*, yazık
    param*, parama yazık, paraya yazık, param çöp*, paranın karşılığı, karşılığı değil*, para mı
    alınır, paraya değme*, bu fiyata ~2 olmaz/değmez/mı, soygun gibi, kazık*, kazıklan*, kazıkladı*,
    kazık gibi, ateş pahası, el yak*, cep yak*, uçuk fiyat*, fiyatlar ~1 uçmuş*/uçuk/abartı, uçmuş
    fiyat*, fiyat* ~1 büyü*, porsiyon* ~2 küçül*/ufal*/azal*/küçük*, ufalmış*, minicik*, kuş kadar,
    göstermelik*, iki lokma, aç kalktık, doymadık, doymadan, tadımlık, eh işte, eh, idare eder*,
    öylesine, sıradan, vasat*, ortalama, fena değil ama, abartıldığı*, abartılıyor, şişirme*,
    reklamı ~2 kendisi, fotoğraftakiyle, fotoğraftaki ~2 değil*/alaka*, resimdeki* ~2 değil*/alaka*,
    göründüğü gibi değil*, alakası ~1 yok, alakasız, bir daha ~1 asla/gelmem/almam/gitmem/yemem/
    uğramam, bi daha ~1 asla/gelmem/almam/gitmem/yemem/uğramam, tövbe*, uzak durun, uzak durulmalı,
    değmez*, zaman kaybı*, vakit kaybı*, vaktime yazık, zamanım*/vaktim*/günüm* ~1 çöp/gitti/heba,
    günüm heba, tatilim* ~3 yediniz/zehir/mahv*/heba, zehir oldu, burnumuzdan gel*, burnumdan gel*,
    rezillik*, rezillikti, kepazelik*, kepaze, skandal, felaketti, facia, sinirden, çekilmez*,
    çekilecek*, dayanılmaz*, özenmemiş*, acemice, üstünkörü, yarım yamalak, gelişigüzel, kafasına
    göre, daha iyisini ~1 bekle*/um*, beklerdim, umardım, eskiden ~2 iyi*/güzel*, eskisi gibi
    değil*, eski tadı, eski hali*, bozmuş*, bozmuşsunuz, bozdunuz, kalite ~1 kalma*/bitmiş/sıfır,
    sıfır kalite, sıfır hizmet, sıfır ilgi, sıfır, boş ~1 laf/vaat*, laf kalabalığı, ağız sulandır*,
    hüsran*, hayal kırıklı*, keyfimiz kaç*, keyfim kaç*, moralim*, moral bozucu, tadımız kaç*,
    garson ~4 yok/kayboldu/unut*/gelme*/bakma*, otopark çıktı, deniz manzara* ~3 otopark/duvar/
    çıktı""",
    "trouble": """
    sıcak üfle*, iptal edilen ders*, hattayım, süt mü var su mu, hatta ~1 bekle*/tut*, hatta
    beklet*, müziği dinle*, bekleme müziği, 1e bas*, basa basa, tuşla*, robot ~3 tekrarla*/cevap*/
    dön*, robot aynı*, aynı şeyi ~1 tekrar*, başa dön*, en baştan, baştan anlat*, her arayışımda,
    her aradığımda, her arayışta, ordan oraya, oradan oraya, bağladılar durdular, bağlayıp dur*,
    aktarıp dur*, topu ~2 at*, pinpon, arayan yok, arayan soran, arayan olmadı, arayacağız, ararız
    dediler, dönecez dediler, döneriz dediler, gelen giden yok, gelen yok, gelen giden, gelmediler,
    gelen olmadı, geleceğiz dediler, gün boyu ~3 bekle*, bütün gün ~3 bekle*, akşama kadar ~2
    bekle*, akşam üstü anca, anca ~1 geldi*, ancak akşam, dediler ~4 anca/ancak/geldi*/çıktı/gelme*,
    ağaç ol*, ağaç ettiniz, dikildim, dikildik, ayakta bekle*, ayakta kaldık, kuyruk*, sıra bekle*,
    sırada bekle*, sıramız geç*, tek kasa*, tek kişi çalış*, kasada tek, oturdum kimse*, randevum*
    ~5 oturdum/bekle*/kadar/alındım/aldılar, saat ~1 rötar*, rötar*, rötarlı*, gecikmeli*, tehir*,
    kapalıydı*, kapalı çıktı, kapalıymış*, kapı duvar, açık yazıyor ~2 kapalı, yarım saat ~3 bekle*/
    kayb*/gelme*/geç*, garson kaybol*, kaybolup git*, ortada yok, ortalıkta yok, kimse yok*, bakan
    yok, bakan olmadı, silen olmadı, silen yok, ilgilenen olmadı, gitmedi hala, aynı yerde, aynı
    yerde duruyor, güncellenmiyor*, hareket yok, takip numara* ~4 aynı/yok/çalışm*, yanlış ~1 kata/
    daireye/eve/kapıya/bedene/ürün/renk/sipariş/oda*, komşuya ~1 git*/bırak*/ver*, komşuya gitmiş*,
    başkasına ~1 git*/ver*/gitmiş*, çamura at*, yere at*, kapıya at*, duvardan at*, fırlat*, atıp
    git*, bırakıp kaç*, ıslandı*, sırılsıklam*, ezilmiş*, ezikti, yamulmuş*, buruş*, kutu* ~2
    yarısı/boş/ezik/yırtık/açık, yarısı boş, yarısı yok, eksik geldi*, eksikti, sos* ~2 yok/unut*/
    koyma*, soslar yine yok, unutulmuş*, koymamış*, koymamışlar, koymayı unut*, bir tane eksik, yarı
    ölü, solmuş*, solgun, ölü geldi, kırık geldi, kırılmış*, çatlamış*, bozuldu ~1 hemen, iki günde
    ~1 boz*/kır*/at*, bir haftada ~1 boz*/kır*, haftasına ~1 boz*/kır*, daha ilk gün*, ilk günden,
    ilk haftada, elimde kaldı, elinde kaldı, dağıldı, düştü koptu, koptu, kopuk, yapıştı kaldı,
    çöktü kaldı, minder* ~2 çök*/yapış*, tıkırtı*, gıcırda*, gıcırtı*, sallanıyor*, titriyor*,
    ötüyor, ötüp, ses yapıyor*, şakır şakır, ip gibi, damlıyor*, damlatıyor*, akmıyor*, sıcak su ~2
    yok*/akm*/gel*, su soğuk*, duş ~3 akm*/soğuk/ip*, yağmur yağdı mı, yağmurda ~2 git*/kes*,
    internet ~2 gidiyo*/gitti/kopu*/kesil*/yavaş*/çekm*, gidip geliyo*, çekmiyo*, pili ~3 bit*, pili
    öğleye, şarj ~2 dayanm*/bit*, beyaz kalıyo*, beyaz ekran*, ekran ~2 beyaz/siyah/dond*/kal*,
    dönüp duruyo*, döndü durdu, donup kal*, donup dur*, kapanıp duru*, atıp duruyo*, çıkış yaptırı*,
    sistemden atı*, mail ~2 gelmi*/gelmedi*, sms ~1 gelmi*/gelmedi*, kod ~1 gelmi*/gelmedi*, spamde
    de yok, şifre ~3 gelmi*/sıfırla* ~2 gelmi*/olm*, menü* ~2 değiştir*/bulam*, yerini değiştir*,
    aradığımı bulam*, bulamıyor*, hiçbir şey ~1 bulunmu*/bulam*, kılavuz* ~3 yok/almanca/ingilizce/
    anla*, kullanım kılavuz* ~2 yok, ne anlayayım, bi şey anlama*, asansör ~3 bozuk/çalışm*/yok/
    arıza*, gene çalışm*, yine çalışm*, gene bozuk, yine bozuk, hep bozuk, hep kapalı, hep geç, hep
    aynı, sürekli ~2 bozul*/arıza*/kop*/at*/don*/geç*, yarısı bozuk, yarısı çalışm*, yarısı kapalı,
    aletler* ~3 bozuk, tuvalet* ~3 yok/pis/kirli/kapalı, kağıt yok, sabun yok, havlu yok, park yeri
    yok, otopark yok, yer yok*, yer bulama*, oturacak yer, ayırtmıştım, ayırtmıştık ~4 baş*/yok/
    dolu, başkası otur*, başkasına verilmiş*, rezervasyon* ~4 görünm*/yok*/iptal et*/dolu, haber
    verme*, haber vermi*, haber etm*, habersiz*, söylemeden ~1 zam/iptal*/değiştir*, zam yapmış*,
    telefonla oyna*, telefonuyla ilgilen*, telefona baktı*, telefona bakıp, iki dakkada, iki
    dakikada ~1 yolla*/gönder*/bit*/sav*, yüzüme bakmadan, dinlemeden, dinlemedi* ~1 bile, bakmadan
    ~3 yolla*/gönder*/yaz*, soru sor* ~2 tersle*/cevap*/bakm*, puan* ~2 yatma*/gelme*/yüklenme*,
    kupon ~2 çalışm*/geçm*, indirim ~2 uygulanm*/yapılm*, yazıyorum cevap, kez yazıyorum, kere
    yazıyorum, kaçıncı oldu, üçüncü kez yaz*, sonunda kendim, kendim yaptım, kendim hallet*,
    kendimiz hallet*, mecbur kaldı*, duyamadık, duyamadım, duyulmuyor*, bağırarak konuş*, sesten,
    müzik ~3 yüksek/yüksekti/duyama*, birbirimizi duy*, kaldırıma ~1 at*/bırak*, çöpe ~1 at*/bırak*,
    çöpün yanına, adımı ~3 yanlış*, ismimi ~3 yanlış*, hep yanlış, temizlik yapıl* ~4 hala/saç*/
    kirli, hala lavaboda""",
    "sarcasm": """
    aman ne ~1 güzel/hoş/iyi/hızlı, ne güzel ~4 hafta*/vida/gün/saat, şımarttınız, rekor* ~1 sizde/
    kır*, rekor kırdınız, maşallah ne ~1 hız/hızlı/çabuk, ne hız ~4 ay*/hafta*/gün*, bir ayda
    cevap*, madalya*, ödül verin, nobel*, ellerinize sağlık ~3 tatil*/gün*/mahvet*/boz*/batır*/yed*,
    eline sağlık ~3 mahvet*/boz*/batır*/yak*, bravo ~2 yine/gene, helal olsun ~2 bir ay*/bu kadar/
    valla ~1 bekle*, çok hızlısınız ~2 ay*/hafta*, ışık hızı*, sağ olun ~3 uykusuz/aç/mahv*/bekle*,
    eksik olmayın ~3 bekle*, kutlarım ~2 yine, tebrikler ~3 mahvet*/unut*/kaybet*""",
    "nothing": """
    acil servis ~1 ilgili*/güzel/iyi/süper/temiz, acil servis ~1 çok, jilet gibi, ilk yardım ~1
    kurs*/eğitim*/çanta*, yangın ~1 söndürme ~1 eğitim*/tatbikat*, yangın eğitim*, karakolun yan*/
    karşı*, karakol ~1 yan*/karşı*, kaza yapan araba* ~6 gibi/güzel/süper/yeni, öldürüyor bu ~1
    lezzet/tat, ölürüm ~1 size/sana/buna, şüpheli işlem* ~5 yakala*/bloke/engelle*/fark*/haber*,
    dolandırıl* ~4 kurtar*/engel*/önle* ~4 sağ*/teşekkür*/allah*, bomba gibi, bombaydı, bomba ~1
    tatlı/burger/lezzet, katil ~1 manzara, deli ~1 gibi güzel, çıldırtan ~1 lezzet, taş gibi ~1
    araba/kız/delikanlı, eczane* yanı/yanında/yanındaki/karşısı/karşısında, hastane* ~1 yanı/
    yanında/yanındaki/karşısı/karşısında, yalan yok, hangi zil, kapının önünde bekliyorum, önünde
    bekliyorum, yalnız gönder*, yalnız gelebilir, şikayet değil, şikayet kutusu*, bebek sandalye*,
    mama sandalye*, adliye* ~1 karşı*/yan*/önün*/arka*,
    adliye/adliyenin/karakol/karakolun/mahkeme/mahkemenin ~1 şubeniz*/şubesi*/civar*/
    yakınında*/yakınlarında*/mahalle*/durağ*/durak*/metro*/otopark*/cadde*/sokağ*/taraf*, adliyeye/
    karakola/mahkemeye/adliyeden/karakoldan ~2 yakın/uzak/uzaklı* ~1
    şube*/mağaza*/bayi*/nokta*/mi/mı,
    suç sizde, suç bende,
    çırak*/çocuk/kız/oğlan/eleman*/usta* ~2 zehir gibi,
    kafası zehir, bana da lazım""",
    "plain": """
    şube*, yanı, yanında, karşısı, karşısında, sandalye*, lazım, bi tane, bir tane, kişi sayısı,
    giriş*, düğün, çarşı*, arkası, köşe*, gecikicem, gecikirim, yetişemem""",
}
