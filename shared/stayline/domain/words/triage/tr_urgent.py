"""Turkish words that a person must see at once, by what they stand for (see `mention`)."""

from typing import Final

BODY: Final = """
    başım*/başın*/kafam*/kafas*/yüzüm*/yüzün*/gözüm*/gözün*/burnum*/burnun*/ağzım*/ağzın*/dudağım*/
    dudağın*/dilim*/dişim*/dişin*/boynum*/boynun*/omzum*/omzun*/kolum*/kolun*/dirseğim*/bileğim*/
    bileğin*/elim*/elin*/ellerim*/parmağım*/parmağın*/parmakların*/sırtım*/sırtın*/belim*/kaburga*/
    kalçam*/kalças*/bacağım*/bacağın*/bacakların*/dizim*/dizin*/ayağım*/ayağın*/cildim*/cildin*/
    derim*/derisi*/saç dip*/vücudum*"""
STAFF: Final = """
    personel*/çalışan*/eleman*/görevli*/temsilci*/müdür*/şef*/kasiyer*/garson*/kurye*/şoför*/sürücü*/
    usta*/teknisyen*/tamirci*/hoca*/öğretmen*/antrenör*/eğitmen*/doktor*/hemşire*/sekreter*/güvenlik*/
    patron*/sahibi*/yönetici*/danışman*/kuaför*/berber*/masöz*/masör*/satıcı*/satış*/adam/adamınız/
    kadın/kız/çocuk"""

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    avukat tut*, hukuk birim*, hukuk departman*, hukukçu*, tebligat*, dava açıl*, hakim, icra
    takib*, şikayet ~2 kurum*, belediye* ~3 şikayet*/bildir*, zabıta*, sağlık bakanlığ*, tarım
    bakanlığ*, sosyal medya* ~3 ifşa*, ifşa*, epdk*, tüketici hattı, haklarımı ~2 ara*, hakkımı ~2
    ara*, avukat*, dava, davası, davayı, davaya, davalı, davacı, davalık, mahkeme*, savcı*, suç
    duyuru*, hakem heyet*, tüketici ~1 hakem*/mahkeme*/dernek*/derneğ*/hak*/heyet*, heyet*, cimer*,
    btk*, bddk*, şikayetvar*, şikayet var* ~2 yaz*, yasal yol*/işlem*/hak*/süreç*/yoldan/mercii*/
    takip, hukuki, hukuk yol*, hukuksal, ihtarname*, noter* ~3 ihtar*/gönder*/çek*, polis*,
    emniyet*, karakol*, jandarma*, kvkk*, alo 175, bakanlığ*, ticaret bakanlığ*, rekabet kurum*,
    icraya, tazminat*, basına, medyaya, suç, yargı*, sizi/seni ~4 şikayet ~1 ede*/edi*, şikayet ~1
    edeceğ*/edicem, resmi ~2 şikayet*, 155, tüketici mahkeme*, yanınıza ~1 kalma*, yanına ~1
    kalma*, hesabını ~2 sor*, hesabı ~1 sorul*, dilekçe*, ihtar*, icra* ~1 ver*/başvur*,
    arabulucu*, şikayetçi ol*, şikayetçiyim, bimer*, e devletten ~3 şikayet*, tüketici ~1 hakları,
    sanayi bakanlığ*, çalışma bakanlığ*, alo 153, alo 174, alo 184, reklam kurul*, denetle*,
    müfettiş*, vergi dairesi* ~3 şikayet*/bildir*/ihbar*, ihbar*, maliye* ~3 şikayet*/bildir*,
    gazete* ~2 yaz*/ver*/haber*, televizyon* ~3 çık*/ver*, haberlere, muhabir*, baro, uzlaşma*,
    tazmin ~2 dava, kanuni*, yasalar*, kanun* ~3 aykırı, sözleşmeye aykırı, mevzuat*, yasal,
    gazeteci*, haber ~1 olacak/yap*/olur, müfettişli*, is müfettiş*, teftiş*, şikayet ~1 ettim ~1
    sizi, sizi ~2 şikayet, şikayet ~1 ettik, aykırı davran*, hukuk ~1 süreç*/mücadele*/yol*/sava*/
    birim*/büro*dan, hukuka, hukuken, hukuki*, basınla, basın ~1 kuruluş*/mensup*, duruşma*,
    denetçi*, ombudsman*, kamu denetçi*, peşinize düş*, peşinizi bırakma*, peşini bırakma*,
    davacı*, komiser*, karakola, karakolda, mahkemelik*, dava aç*, dava acıcam, dava acicam, hakime
    ~1 anlat*, hakimin karşı*, hakim karşı*, denetime gel*, kaymakam*, valilik*, mali suç*, masak,
    spk, sgk ~2 şikayet, tüketici ~2 başvur*, tüketiciye ~1 başvur*, dava ed*, dava ediyor*,
    mahkemeye, hakkınızda ~3 dava/suç/şikayet/işlem, cezai, hukuk önünde, adalet* ~2 hesap,
    adliye*, şikayet ~1 dilekçe*, sorumlu tutacağ*, sorumlu tutuyor*, uzlaştırma*, kamuoyu*""",
    "safety": f"""
    alerjik reaksiyon*, alerji oldu*, alerji yap*, alerji geçir*, alerjim azdı, yaktı, ateşe ver*,
    omuz*/omzum/belim/bileğim ~2 yırtıl*/çık*/kır*/incin*/tutul*, kolumdan tut*, alev çık*, incit*,
    burk*, sakatla*, çöktü ~3 bel*/kol*/bacak*/üst*, yuttu*, yutmuş, kayıp ~3 kır*/düş*, kalça*,
    düşüp ~3 kır*, kolunu kır*, bacağını kır*, ıslak zemin*, boğazına, boğazında, çarpıyordu,
    çarpacaktı, çarptı, eziliyordu*, kaza yap*, kaza oldu, kazası, az daha ~3 öl*/düş*/çarp*/ez*,
    düşüp, düştüm, kaydım düş*, kafasını, kafamı, dikiş, ameliyat*, alçı, doktor* ~3 gitti*/raporu,
    mide fesad*, ishal, yanık iz*, patlayan, infilak, kısa devre, gaz sızıntı*, karbonmonoksit, cam
    parça*, jilet, canım yandı, canıma kast, seni/sizi ~2 bulurum/bulacağım/vur*/öldür*/yakar*,
    pişman ederim, pişman edeceğim, adresinizi biliyorum, nerede oturduğunu*, intikam, silah*,
    mahvederim, yandı, yanıyor*, yandım, yanmış, yanık, yanan, yanmaya, yangın*, duman*, alev*,
    patladı*, patlama*, patlıyor*, patlayacak*, kıvılcım*, elektrik ~1 çarp*, çarpıldı*, ceryan,
    cereyan*, elektrik kaça*, yaralan*, yaralı, yaraladı, kanıyor, kanadı, kanama*, kan, acile,
    acil servis*, acildeyiz, acildeyim, ambulans*, zehir*, nefes alam*, nefes ~1 daral*, boğul*,
    bayıldı kaldı, bayılıp, kolum*/kolu/bacağım/bacağı/ayağım/ayağı/eli/elim/parmağ*/burnu*/dişim/
    kafa* ~3 kırıl*/yan*/kesil*/ezil*/kop*/şiş*/kırdı, kaza geçir*, gaz ~1 kaça*/koku*/sız*,
    intihar*, ölmek isti*, ölmek, yaşamak istemi*, yaşamaktan ~2 bık*, kendime zarar, kendimi
    öldür*, canıma kıy*, öldür*, gebert*, kırarım, kıracağım, yakarım, yakacağım, bomba*, vururum,
    vuracağım, bıçak*, döverim, döveceğim, tehlike*, erimiş, eridi, eriyor, yanık koku*, kızıklık,
    döküntü*, kızarıklık*, kustu*, kusma*, kusuyor*, kalp krizi, felç, ölüyordu*, ölecekti*,
    ölümden, can güvenliğ*, hayati, kesik, dikiş at*, kırık ~2 kol*/bacak*, mideden, mide bulan*,
    besin zehir*, gıda zehir*, tehdit*, {BODY} ~3 kırıl*/kırdı*/çıktı/çıkık*/yan*/yak*/kesil*/
    kesti*/kop*/ezil*/sıkış*/şiş*/morar*/kana*/kanıyor*/incin*/burkul*/çatla*/soyul*/kabar*/uyuş*/
    yaral*/yarıl*/parçala*/tahriş*/iltihap*/enfeksiyon*/delin*/patla*/yırtıl*/dikiş*/çarp*/düş*, su
    topla*, tahriş*, iltihap*, enfeksiyon*, mikrop kap*, hastanelik, hastaneye ~2 kaldır*/düş*/
    koş*/yat*/git*/götür*, zehirlen*, midemiz*, ishal ol*, kustuk, çarpacak*, çarpıyor*, ezecek*,
    eziyor*, ezdi, az kalsın ~4 yan*/öl*/düş*/çarp*/ez*/patla*/kaza/boğ*/vur*, neredeyse ~4 öl*/
    çarp*/ez*/düş*/boğ*/yan*/kaza, kaza ~1 atlat*/yap*/geçir*/oldu, ölümle, canımı zor, alkollü*,
    alkol kok*, içki kok*, telefonla oyna*, direksiyon* ~4 telefon*/uyu*, fren* ~3 tutm*/patla*/
    boşal*, kırmızı ışık*, tutuş*, alev al*, duman* çık*, kömür ol*, simsiyah ol*, karardı ~1 priz,
    priz* ~3 eri*/yan*/karar*/ısın*/patla*, kablo* ~3 eri*/yan*/açık/patla*/soyul*, elektrik ~2
    veriyor*/kaçağ*/kaçır*/çarp*, gaz ~1 kok*/kaça*/sız*, gaz koku*, doğalgaz ~2 kok*/sız*/kaç*,
    doğal gaz ~2 kok*/sız*, karbonmonoksit*, yemeğ*/yemek*/çorba*/ekmek*/salata*/pilav*/döner* ~4
    cam/metal/vida/çivi/iğne/plastik/tel/jilet, cam çıktı, metal ~1 parça*, plastik parça*, vida
    çıktı, iğne çıktı, yaşamanın ~2 anlam*, hayatın ~2 anlam*, yaşamak ~1 için, yaşamaya ~2 değ*,
    ölsem, keşke öl*, hayatıma son, kendimi ~2 as*/at*/öldür*/kes*/vur*, bensiz ~3 iyi, dayanacak
    ~1 güc*, bu hayat* ~2 bık*/yorul*/son*, uyanmak isteme*, uyanmasam, yok olmak ~1 isti*, her
    şeyi bitir*, hayatı* ~2 sonlandır*, bitirmek istiyorum ~1 hayat*, başınıza ~1 yık*/geçir*,
    başına ~1 yık*/geçir*, yıkarım, yakarım, basarım, dağıtırım, parçalarım, görürsünüz ~1 gün*,
    gününüzü göster*, gününü göster*, göstereceğim size, göstericem size, çıkışta ~2 bekle*/görüş*,
    mesai* ~3 bekle*, evinizi ~2 bil*, adresin* ~2 bil*, nerede ~2 oturduğ*/çalıştığ*/yaşadığ*,
    kaçta çıktığ*, ayağınızı denk, ayağını denk, bedelini öde*, bedelini ~1 ağır, kemiklerini*,
    dişlerini*, kafasını kır*, kafanızı*, kafanı, ağzını* ~2 kır*/burnun*/dağıt*, ellerimle,
    mezar*, kan çıkar, kan dökül*, kurşun*, tabanca*, çocuğ* ~4 düş*/yut*/boğ*/yaral*/kayb*/yalnız/
    çarp*/ez*, oğlum ~3 düş*/yut*/yaral*/yan*, kızım ~3 düş*/yut*/yaral*/yan*, bebeğ* ~3 yut*/boğ*/
    düş*/yan*, asansör* ~4 kal*/mahsur/sıkış*/düş*, mahsur kal*, yanlış ilaç*, yanlış doz*, yanlış
    iğne, tarihi geçmiş ilaç, köpe* ~3 ısır*, ısırdı, tavan* ~3 çök*/düş*, çöktü ~2 üzerim*, üstüm*
    ~2 düş*/devril*, üzerime ~2 düş*/devril*, devrildi, başıma düş*, kafama düş*, güvenli değil*,
    112, nefesim* ~2 kesil*/daral*/çık*, nefes ala*, şişti, şişmiş, kabardı, kaşıntı*, alerji* ~3
    oldu/yap*/geçir*/kriz*/şok*, tel/cam/metal/plastik/vida/çivi/iğne/taş/jilet ~1 çıktı/çıkmış,
    damağ* ~2 bat*/kes*, deri* ~2 yara, yara ~1 oldu/açıl*/içinde, yaralar, gitmek istiyorum ~2
    dünya*, hiçbir şeyin ~1 anlam*, anlamı yok ~2 hayat*, sonu ~1 kötü, kötü olur ~1 sonu, kafasına
    ~2 gel*/düş*, tek başına ~2 bırak*, başıboş, eşim/annem/babam/oğlum/kızım/kardeşim/arkadaşım/
    müşteri* ~3 bayıldı/bayılıp/bayılmış/fenalaş*, bayıldı kimse, fenalaş*, saunada/havuzda/
    tuvalette/salonda ~1 bayıl*, köpe*/kedi*/yavru* ~3 kaybe*/öldü/ölmüş/kaç*/yaral*/hasta*/kayıp,
    kendime bir şey, kendime ~2 zarar/yap*/kıy*, kendimi kaybe*, burnundan getir*, güvende hisset*,
    güvende değil*, korkuyorum, su/sular ~5 sigorta/priz*/elektrik*/pano*/kablo*, sigorta/priz*/
    elektrik*/pano* ~6 su/sular/ıslak, boğazı/boğazım/yüzü/yüzüm/gözü/gözüm/dili/dudağı/dudağım/
    vücudu ~1 şiş*/kapan*/kabar*/yan*, uçtu ~3 dikiş*, bu dünyadan ~2 git*/göç*, bu dünyada ~2
    yer*/iste*, {BODY} ~1 su topla*, annem/babam/kızım/oğlum/eşim/dedem/anneannem/babaannem/
    çocuğum/bebeğim/kardeşim ~6 düştü/düşmüş/düşüp/kaydı/kırdı/yaralan*/yuttu, takıl* ~1 düş*,
    kemik*/kemiği* ~3 çatla*/kır*, kusarak, kusup, kusmak*, tıslama, ocak* ~4 tısla*/gaz/kok*, eski
    ~1 kocam/sevgilim/eşim ~4 bul*/adres*/öğren*, adresimi ~3 ver*/bul*/paylaş*/sızdır*/söyle*,
    rögar*, kapağı açık ~3 çocuk*, uyanmak istem*, uyanmak ~1 istem*, yaşamak ~1 istem*, toprağa
    göm*, gömerim, mezara, gömeceğim, mosmor, morar*, buz tut* ~5 düş*, açık bırak* ~3 öl*, vana*
    ~3 açık, ölebilirdi*, ölürdük, ölüyorduk, sedye*, bir daha ~1 gelirse/ararsa/görürsem/
    dokunursa/yaparsa/yaklaşırsa, bitsin istiyorum, bitsin ~2 hayat*, her şeyden ~1 yoruldum,
    hayattan ~1 yoruldum, nöbet geçir*, kapı* ~2 kolum*/elim*/parmağım*/ayağım* ~1 kapandı/sıkıştı,
    fenalaştı*, baygın*, bilinci* ~1 kap*/yit*/kayb*, şuuru*, felç*, körlük, kör ol*, görmüyor ~1
    gözüm, sağır ol*, sakat kal*, menisküs*, bağlar* kop*, çıkık, burkul*, düşük yap*, hamile* ~5
    düş*/kan*/hasta*, panik atak*, kriz geçir*, kasıl*, kalbim* ~2 sıkış*/dur*, göğsüm* ~2 ağrı*/
    sıkış*, çarpıntı*, silahla, bıçakla, bıçak çek*, takip edil*, evime gir*, eve gir* ~2 izinsiz,
    tecavüz*, istismar*, fare ~3 çıktı/var/pislik, çiğ tavuk, pişmemiş tavuk, bozuk ~2 yedi*/
    zehir*, emniyet kemeri ~3 yok/bozuk/çalışm*, hız ~1 yap* ~4 kaza, makas at*, fiş* ~3 eri*/yan*/
    ısın*, batarya* ~3 şiş*/patla*/ısın*/yan*, pil* ~3 şiş*/patla*/akmış, tüp* ~3 patla*/sız*/
    kaça*, soba* ~4 zehir*/duman, baca* ~3 zehir*/duman/sız*, kombi* ~4 gaz/patla*/duman/koku*""",
    "fraud": """
    bankam* ~6 geri al*/iade/iptal/itiraz, bankamdan ~6 geri, hesabımdan ~2 para gid*, bloke koy*,
    bir kuruş daha, kuruş vermem, çekme yetkisi, yetkisi ~2 verdi, kim verdi ~2 yetki, bilmediğim
    ~2 ödeme*/çekim*/işlem*/harcama*, tanımadığım ~2 ödeme*/çekim*/işlem*/harcama*, yapmadığım ~2
    ödeme*/alışveriş*/harcama*/işlem*, bana ait olmayan, haberim yokken, haberim ~1 yok, kartımdan
    ~4 gitmiş/çekilmiş/kesilmiş, bilgim yok, tanımıyorum ~2 işlem*/ödeme, işlemi tanımıyorum,
    ödemeyi tanımıyorum, itiraz etmek isti*, itirazım var, bilmediğim ~2 ödeme/çekim/işlem, bana
    sormadan, sormadan ~3 çek*/kes*/para, izinsiz, gasp*, haram*, sahte*, taklit ürün, çakma, yalan
    reklam, yanıltıcı, aldatıcı, tuzağa düş*, emanet* ~2 hıyanet, dolandır*, hırsız*, paramı/
    paramızı/parayı/param/para ~2 çal*, çaldınız, çalındı, çalınmış, çalıyorsunuz, soygun*,
    soydunuz, soyuyor*, izinsiz ~4 para*/çek*/ödeme*/kes*/işlem*/tahsil*/üye*/abone*/kart*, izin*
    olmadan, haberim olmadan, haberim yok ~5 çek*/para/kes*/ödeme, bilgim ~1 olmadan/dışında, onay*
    ~1 olmadan, onay vermedi*, onaylamadı*, rızam ~1 olmadan/dışında, habersiz ~4 çek*/para/kes*/
    üye*/abone*/ödeme, ben yapmadım, ödemeyi/harcamayı/işlemi ~2 ben yapmadım, bana ait değil, ters
    ibraz*, harcama itiraz*, itiraz ~2 edece*/ettim/ediyor*/başlat*, bankaya ~2 itiraz*/şikayet*/
    bildir*/başvur*, bankam* ~3 iptal/iade/geri, kandırdı*, kandırıl*, kandırıyor*, kandırmaca,
    aldatıl*, aldattı*, üçkağıt*, hortum*, kart* ~2 kopyala*, kart* ~3 çalın*, hacklen*, hesabım ~2
    çalın*/ele geçir*, yasadışı, yasa dışı, usulsüz*, hileli, hile, kazıkladı*, kazıklan*, kazık,
    kazıkçı*, soyan, vurgun*, paramın üstüne, paramı yedi*, parayı yedi*, hesab* ~4 başkas*/biri/
    birisi/birileri ~4 gir*/kullan*/sipariş*/değiş*, hesab* ~2 ele geçir*, hesab* ~2 çal*, hesab*
    ~3 boşalt*/boşalmış, başkası/biri/birisi/birileri ~3 hesab*/kart*/adım*/kimliğ* ~4 gir*/
    kullan*/sipariş*/alışveriş*/harca*/üye*, başkası girmiş, biri girmiş, şifrem ~2 değiş*, kimlik*
    ~2 çal*/kullan*, kimliğim* ~3 kullan*/çal*, adıma ~4 hesap/hat/kredi/sipariş/abonelik/üyelik,
    imza* ~2 taklit*, sahtekar*, düzenbaz*, üç kağıt*, şarlatan*, soyguncu*, soyul*, gaspç*,
    çarpıyor* ~1 para*, ben ~5 sipariş vermedim/almadım/başlatmadım/yapmadım, sipariş vermedim,
    sipariş etmedim, vermediğim ~2 sipariş*, almadığım ~3 ürün*/hizmet*/para*/ücret*, üye
    olmadığım, üye olmadım, abone olmadım, başlatmadım, satın almadım, kullanmadığım ~2 hizmet*,
    yapmadım ~2 alışveriş*/harcama*, alışverişi yapmadım, harcama ~2 bana ait, bana ait ~1 değil*,
    benim değil ~2 harcama/işlem*/ödeme, harcamayı tanımı*, tanımadığım ~2 yer*/firma*, tanımadığım
    ~1 bir, yurt dışı* ~4 harcama*/çekim*/giriş*, parayı alıp, para* alıp ~3 kaybol*/kaç*/ortadan/
    yok, ortadan kayboldu*, dolandir*, iptal ettiğim ~3 kart*, kapattığım ~3 kart*, kapalı kart*,
    kartım* ~3 çalın*/kopyala*/kullanıl*, kartımı ~2 bloke*/kapattır*, bankama ~2 bildir*/şikayet*/
    itiraz*, chargeback*, izinsiz*, gizlice ~3 çek*/kes*/üye*/para, zorla ~2 üye*/sat*/abone*,
    kandır*, aldatıyor*, tokat*çı*, söğüşle*, yoluyor*, milleti ~2 kandır*/soy*/yol*, cebe indir*,
    paramızı ~2 yedi*/çal*, üstüne yat*, iç et*, lira*/tl/para/param/paralar ~2 uçmuş/uçtu/gitmiş/
    yok olmuş/kaybol*/buhar, kim aldı, kim çekti, almadığım, yüzsüz*, arsız*, deyip ~4 çek*/aldı*/
    kes*, ücretsiz ~3 deyip, adıma ~2 açıl*/alın*, sormadan ~3 çek*/al*/kes*, emekli ~3 çal*/para,
    izn*/izin*/rıza*/onay*/bilg*/haber* ~1 olmadan/dışında/yokken/vermeden/almadan/yok ~4 para*/
    çek*/al*/kes*/üye*/hesab*/kart*, izn*/izin*/rıza* ~1 olmadan/yokken/almadan, bankadan/
    bankamdan/bankam/banka ~4 geri ~1 çek*/al*/çektir*, geri çektir*, parasına ~2 çök*, kuruşu
    kuruşuna, kuruşuna kadar, hesabım ~2 bomboş/boşal*/sıfır*, imza* ~3 ait değil*/benim değil*/
    sahte*/taklit, imza ~1 bana ait, onaylayan/yapan/alan/kullanan/giren/harcayan ~1 ben değil*,
    ben değilim ~2 onay*/alan/yapan, ekstre* ~6 görünüyor/çıkmış/var ~5 gitmedim/yapmadım/
    bilmiyorum, hiç gitmedim, istemediğim ~2 poliçe*/sigorta*/ürün*/paket*/hizmet*, destek
    hattıyım, liramı ~1 çal*, liramızı ~1 çal*, çöktünüz, çöküyorsunuz, üyeliğim bile yok, üyeliğim
    yok, kim ~2 para çekiyor, kim ~1 çekiyor, bakiye* ~2 harca*/gitmiş/sıfır*/boşal*, şifre* ~2
    değiştirip, e posta* ~3 değiştir*, değiştirip ~3 harca*, şüpheli ~1 çekim*/ödeme*/giriş*, garip
    ~1 çekim*/ödeme*, bilinmeyen ~1 çekim*/ödeme*/işlem*, tuhaf ~1 çekim*/ödeme*, verilerim ~3
    sız*/çal*, bilgilerim ~3 sız*/çal*/sat*, sızdır* ~2 bilgi*/veri*, şantaj*, cüzdanım* ~3 çal*/
    yok/kayıp, yüzüğüm* ~3 çal*/yok/kayıp, evden ~3 çal*, odamdan ~3 çal*, çalışan* ~4 çal*,
    zimmet*, parayla kaç*, parayı alıp kaç*, onaysız*, rızasız, zorla para, keriz*, enayi*, parama
    ~1 el koy*, paraya ~1 el koy*, el koydu*, vermiyorsunuz paramı, ödememe rağmen ~4 yok""",
    "staff": f"""
    fırlattı*, fırlatıp, engelimle, bana ~2 çöp/aptal/salak/yalancı/hırsız/cahil/yaşlı/dilenci/
    fakir ~1 dedi, yaşlısın, anlamazsın, sözümü kes*, lafımı kes*, kolumdan tut*, cahil, suçladı*,
    dinlemedi bile, konuşturmadı*, alaycı*, imalı, laf atıp, sarkıntılık, ağlattı*, ağladım, hor ~1
    davran*, kabaca konuş*, kötü davran*, kötü muamele, laf söyle*, küfredip, küfreden, yalancı
    dedi, hırsız dedi, aptal dedi, aksanım* ~2 dalga*, ters ~1 cevap*/konuş*/davran*, sert ~1
    konuş*/davran*, atarlı, artist*, laubali*, ciddiyetsiz*, sırıt*, güldüler, güldü yüz*, burnu
    havada, tepeden bak*, kibirli*, kendini beğenmiş, ilgilenmek yerine, elle taciz, saldır*, itip,
    kışkırt*, yobaz*, cinsiyetçi*, engelli ~2 diye, yabancı ~1 diye, kadın ~1 diye, suratına,
    kovar*, kaba, kabaydı*, kabalık*, kabaca, kaba davran*, saygısız*, terbiyesiz*, hakaret*,
    küfür*, küfret*, küfür et*, bağır*, azarla*, azar, tersle*, aşağıla*, taciz*, ayrımcı*, dalga
    geç*, alay ~1 et*/ed*/eder*, küstah*, ukala*, ırkçı*, edepsiz*, hadsiz*, ahlaksız*, yüzüme ~1
    kapat*/kapa*, yüzümüze ~1 kapat*, suratıma/suratımıza ~2 kapat*, telefonu kapattı*,
    nezaketsiz*, rencide*, hor gör*, küçümse*, itti, itekle*, tokat*, dövdü*, darp*, şiddet*,
    kovdu*, kovuldu*, tükür*, aptal, salak, gerizekalı*, laf attı*, laf soktu*, asık surat*,
    suratsız*, adam yerine, üslub*, cinsel*, el hareket*, görgüsüz*, densiz*, zorbalı*, dışladı*,
    parmak salla*, yalancı, {STAFF} ~5 bağır*/küfür*/küfret*/hakaret*/azarla*/tehdit*/itti/itekle*/
    vurdu/tokat*/dokun*/elle*/sarkıl*/sarkınt*/asıl*/sulan*/laf/yavşa*/dalga/alay/kov*/güldü*/
    aşağıla*/terslen*/terslê*/tersle*/üstüme/üzerime/yürüdü/fırlat*, belime/bacağıma/kalçama/
    omzuma/elime/göğsüme/göğsümü/vücuduma/saçıma/saçımı/yüzüme/sırtıma/boynuma/popoma/kalçamı/
    bacağımı ~2 dokun*/elle*/sürt*/okşa*/el/koy*, dokunuyor, dokundu ~1 bana, elledi*, elliyor*,
    sürtün*, okşadı*, kolumdan/saçımdan/yakamdan/kolundan/bileğimden ~3 tut*/çek*/sürük*/it*/
    kavra*, dışarı ~1 attı*/atıl*/itti*/kovdu*, kapı dışarı, kapının önüne koy*, içeri almadı*,
    içeri sokmadı*, mekana almadı*, başörtülü*/türbanlı*/siyahi*/kürt*/suriyeli*/alevi*/yabancı*/
    engelli*/kilolu*/şişman*/yaşlı*/roman*/arap*/kadın*/kız/eşcinsel* ~1 diye/olduğum, cahil/aptal/
    salak/gerizekalı/yalancı/hırsız/manyak/deli/köylü/fakir/dilenci/çirkin/şişman/inek/öküz/hayvan/
    eşek ~1 diye/dedi/demiş/gibi, mesaj* ~3 buluş*, buluşalım, numaramı iste*, instagram* ~3 yaz*/
    ekle*/mesaj* ~2 bana, evli misin, sevgilin var mı, asılıyor*, asıldı bana, sulanıyor*, sulandı,
    yavşıyor*, yavşadı, göz kırp*, ıslık çal*, laf atı*, el şaka*, üstüme yürü*, üzerime yürü*,
    yumruk*, tekme*, ite kaka, itip kak*, itiştir*, bana vurdu, vurdu bana, ağzı bozuk, ağza
    alınma*, galiz*, ana avrat, anama*, anneme ~2 söv*/küf*, sövdü*, sövüyor*, söverek, sesini
    yükselt*, ses yükselt*, höt*, parladı, çemkir*, azar işit*, azarlan*, hırla*, aşağıladı*, insan
    yerine, köpek gibi, it gibi, hayvan muamele*, hırsız muamele*, suçlu muamele*, potansiyel,
    çanta* ~2 ara*, fotoğrafımı ~2 çek*, gizlice ~2 çek*, sarhoş*, uygunsuz*, müstehcen*,
    edepsizce, ahlaksızca, öpmeye, öptü*, sarılmaya, kaba kuvvet, zorbaca, kilomla, kilom* ~3
    dalga/laf/alay/yorum, boyumla, aksanım*, konuşmamla, orta parmak*, şivem*/aksanım*/konuşmam* ~3
    taklit*/dalga/alay/gül*, taklit ed* ~2 gül*, böcek* gibi, böcekmiş*, pislik* gibi, çöp gibi,
    önce zayıfla, kadın başına, kadın halin*, sen ne anlar*, ne anlarsın, defol* ~2 dedi*/diyor/
    diye, git ~1 dedi ~2 buradan, canım cicim, tatlım, bebeğim ~2 dedi/diye, güzelim ~2 dedi/diye,
    kocam ~2 evde/var, kocan ~2 evde/var, evde ~1 kimse ~1 var, yalnız ~2 yaşıyor, sevgilim ~1 var
    ~2 sor*, peşimde* ~2 dolaş*/gez*/gel*, takip etti* ~2 beni, beni takip*, uygunsuz ~2 dokun*/
    yer*/söz*/teklif*, geri zekalı, adam olmaz*, senden ~2 olmaz, mırıldan*, homurdan*, göçmen*,
    mülteci*, işedi, tuvaletini yap*, instagram* ~2 iste*, numarasını ~2 iste*, kızım* ~4 numara*/
    instagram*/snap* ~2 iste*, başörtüsünü, başörtüm*, gözlerini devir*, göz devir*, soyunma odas*
    ~6 çek*/kamera/kayd*, gizli kamera*, insanları çek*, kadın müşteri* ~3 mesaj*/yaz*/ara*,
    herkesin içinde ~3 suçla*/bağır*/azarla*/rezil, abartma* dedi, gece ~4 mesaj at*, 12de ~4
    mesaj, çıkıştı ~1 bana, bana çıkıştı, kavga çıkar*, üzerime geldi, üstüme geldi, sinirini
    benden, bağırıp, çağırıp, trip at*, göz dev*, surat as*, somurt*, laf yetiştir*, kaba bir dil,
    kaba konuş*, çirkin ~1 konuş*/davran*/söz*, ağır ~1 söz*/laf*/konuş*, iğneleyici, kıkırda*,
    parmağını salla*, üst perdeden, tepeden, horla*, itham et*, itham*, iftira*, hakir, insan
    yerine koy*, adam yerine koy*, köle*, uşak, edep*, terbiye*, haddini*, haddin*, pervasız*,
    çapkın*, sapık*, sapıkça*, röntgen*, çıplak*, soyun* ~2 izle*, kırıcı ~1 konuş*/davran*/söz*,
    benimle kavga, kavga etti""",
    "leave": """
    farklı bir yol*, başka bir yol*, faturalandırmayı ~1 durdur*/kes*, faturalamayı ~1 durdur*,
    temelli, gidiyorum sizden, sizden gidiyorum, sizi bırakıyor*, başka/rakip/farklı * ~1 geçiyor*/
    geçece*/geçicem/geçti*/taşın*/taşıyor*/gideceğ*/gidiyor*/gidece*, veda vakti, vedalaş*, iptal
    edin, istemiyorum artık, aboneliğimi bitir*, aboneliğimizi ~1 bitir*/iptal*/sonlandır*, işim ~1
    bitti, işimiz ~1 bitti, ne varsa kapat*, her şeyi kapat*, yenile* ~2 düşünmü*, yenilemeyi ~2
    düşünmü*, uzatmayı ~1 düşünmü*, başka ~1 salona/yere/firmaya/kursa ~2 yazıldı*/kayıt*/kaydol*,
    üyeliğimi iptal edelim, bir daha ~1 asla, asla ~3 alışveriş/almam/gelmem/kullanmam/çalışmam/
    uğramam, sizden ~2 almam/almayacağım, sadık ~2 müşteri* ~2 kaybet*, müşterinizi kaybettiniz,
    ilişkimi* ~2 kes*/bitir*, ilişiğimi kes*, yollarımızı ayır*, yollarımız ~1 ayrıl*, hoşça kalın,
    hoşçakalın artık, hesabımızı ~1 kapat*, hesabımı ~1 kapat*, üyeliğimi ~1 dondur*/bitir*/sil*,
    aboneliğimi ~1 sonlandır*/durdur*, iptal ettir*, iptalini ~1 istiyor*/talep*/rica, iptal
    başvuru*, iptal işlemi* ~1 başlat*, otomatik yenileme* ~2 kapat*/iptal*/durdur*, yenilemeyin,
    başka firmayla, başka şirketle, başka markaya, başkasına geç*, diğerine geç*, ihtiyacım ~1
    kalmadı, ihtiyacım yok ~2 üyelik*/hesab*, artık ihtiyacım yok, müşteriniz olmaktan, müşteriniz
    değil*, bitirmek istiyorum, bırakıp, çıkmak istiyorum, çıkışımı, kaydımı sil*, taahhüdüm* ~2
    bit*, cayma hakk*, sözleşmemi ~2 fesh*/iptal*/yenileme*, abonelik*/aboneli*/üyeli*/hesab*/
    hesap*/hattım*/hattı/paket*/paketi*/sözleşme*/tarife*/kaydım*/aboneliğim*/internetim* ~3 iptal*
    ~1 ed*/et*/edi*/ol*/iste*/lütfen, iptal* ~4 ediyorum/ediyoruz/edeceğim/edeceğiz/edicem/edicez/
    ettim/ettik/ettiriyorum/ettireceğim/ettiricem/edin/ediniz/edelim/ettirin/etmek/ettirmek/
    edilsin/olsun/etsin*/eder/ederim/ederiz/edebilirsiniz/etmenizi/edilmesini/istiyor*/istiyoruz,
    iptal istiyorum, iptal talep*, iptal isti*, abonelik*/aboneli*/üyeli*/hesab*/hattım*/hattı*/
    sözleşme*/kaydım* ~3 kapat*/kapan*/sonlandır*/sil/silin/silmek/silinsin/siliyorum/bitir*/
    dondurup/feshe*/fesih*/bitsin/durdur*/bırak*, sonlandırmak/sonlandırıyor*/sonlandıracağ*/
    sonlandırın/sonlandırın*, fesih*, feshed*, feshetmek, cayma*, hattımı/hattımızı/numaramı/
    numaramızı ~3 taşı*/kapat*/taşıy*, başka/diğer/rakip/farklı ~1 firma*/operatör*/şirket*/yere/
    marka*/sağlayıcı*/banka*/salona/spor*/uygulama*/servise/yer ~3 geç*/gid*/taşı*/taşın*/gec*/
    git*/seç*/yönel*, rakib*/rakip* ~3 geç*/gid*, rakibinize, ayrılıyorum, ayrılıyoruz,
    ayrılacağım, ayrılacağız, ayrılmak isti*, ayrılmaya karar*, ayrılıcam, ayrıldım, bırakıyorum,
    bırakıyoruz, bırakacağım, bırakıcam, bırakmak isti*, bırakmaya karar*, devam etme*, devam
    etmi*, devam etmek istemi*, yenilemeyece*, yenilemiyor*, yenilemek istemi*, yenilemeyi
    düşünmü*, yenilenmesin, uzatmayaca*, uzatmıyor*, uzatmak istemi*, artık kullanm*, artık ~3
    kullanmayac*/kullanmak istemi*/kullanmıyor*/istemiyor*/çalışmayac*/müşteriniz değil*/bitti/
    alışveriş, kullanmayacağım, kullanmayacağız, kullanmak istemiyorum, üye ~1 olmak istemi*,
    üyelikten ~1 çık*/ayrıl*, abonelikten ~1 çık*/ayrıl*, hesabımı sil*, bir daha ~5 alm*/gelm*/
    kullanm*/sipariş*/asla/uğram*/tercih etm*/çalışm*/alışveriş, bi daha ~5 alm*/gelm*/kullanm*/
    asla, bir müşteri* ~1 kaybet*, müşteri* ~1 kaybettiniz, müşterinizi kaybet*, beni kaybet*, son
    ~2 alışveriş*/siparişim, bu son, sizinle ~3 bitti/çalışmak istemi*/işim, vazgeçtim ~1 sizden/
    üyelik*, elveda, defolun, çıkış yapmak, geçiş yapıyorum, geçiş yapacağım, geçmeye karar*,
    taşınıyorum ~1 başka, kapatın artık, kapatmak istiyorum, bir daha ~5 girm*/gitm*/adım/basm*/
    yem*/görm*/tercih/uğra*/kapı*, bi daha ~5 girm*/gitm*/uğram*/sipariş*/basm*/yem*/çalışm*/adım,
    bundan sonra ~2 yok*/almam/gelmem/kullanmam/başka, ben yokum, artık yokum, yokum artık, hesab*
    ~3 silin*, son ödeme*, son ayım*, son dersim*, son gelişim*, bu ay son*, son kez, üyeliğim* ~3
    istemi*, aboneliğim* ~3 istemi*, üyelik istemi*, abonelik istemi*, devam etmek iste*, devam
    etmeyi düşünm*, devam etmeyeceğ*, devam etmiycem, etmiycem devam, kullanmıycam*, kullanmicam*,
    kullanmiycam*, almıcam, gelmicem, gelmiycem, yenilemicem, yenilemeyec*, yenilemiyc*,
    yenilemiyoruz, uzatmıyc*, uzatmic*, vazgeçtim ~1 hizmet*/aboneli*/üyeli*, hizmet* ~1 almayı ~1
    bırak*, hizmet* ~2 almak istemi*, hizmet* ~2 almayac*, çalışmayı bırak*, çalışmama karar*,
    çıkarın beni, beni ~2 çıkarın/silin/çıkar, üyelikten ~1 çıkar*, listeden çıkar*, kaydımı ~2
    sil*/al*/kapat*/iptal*, kaydımızı*, kayıt sil*, hattı kapat*, hattımı ~2 kapat*/iptal*/taşı*,
    numara taşı*, numaramı taşı*, operatör değiş*, firma değiş*, banka değiş*, salon değiş*,
    sağlayıcı değiş*, başka ~2 bul*/anlaş*/tercih/yer*/salon*/okul*/kurs*/klinik* ~2 geç*/buldu*/
    anlaş*/gid*/başla*/yazıl*, başkasıyla anlaş*, başka biriyle, rakip*/rakib* ~4 anlaş*/üye*/git*/
    geç*/tercih*/yazıl*, sizinle ~4 bitti/bitirdi*/bitiriyor*/çalışmayac*/yollar*, sizi ~1 terk*,
    terk ediyor*, defterini kapat*, köprüleri at*, pes ettim, gidiyorum ~2 ben, gidiyorum başka,
    kaçıyorum ~1 sizden, hakkınızı helal, talimat* ~1 iptal*/kaldır*, otomatik ödeme* ~3 iptal*/
    kapat*/kaldır*/durdur*, otomatik ödemeyi*, otomatik yenileme*, ödememi durdur*, para çekmeyin,
    artık çekmeyin, fesih, fesh*, sonlansın, sonlandırmak*, sonlandiriyor*, sonlandirin, kapatalım
    hesab*, kapatılsın, kapatılmasını, kapanmasını, silinmesini, iptalini, iptali ~2 istiyor*/
    talep*/rica/için başvur*, cayıyor*, caydım, ayrılmak ist*, ayrılma karar*, ayrılıyor*, ayrılma
    talep*, çıkış yap*, çıkmak isti*, üyeliği* ~2 bırak*, bıraktım, bırakmaya, vodafon* ~2 geç*,
    türk telekom* ~2 geç*, turkcell* ~2 geç*, superonline* ~1 geç*, geçiyorum ~3 kolay gelsin,
    geçiyorum size, poliçe* ~3 sonlandır*/iptal*/yenileme*, sizi ~3 bırak*, üyeliği ~2 bırak*,
    hesabımı ~1 kaldır*, hesabımızı ~1 kaldır*, imzalamay*, imzalamıy*, çıkış süreci, çıkış işlem*,
    başka/farklı ~1 programa/sisteme/uygulamaya/yazılıma/platforma ~2 taşın*/geç*, çekmeyi ~1
    bırak*/durdur*/kes*, formunu yollamayın, iptal ettm, aboneliği iptal, iptal ettim bb, abonelik/
    üyelik/hesap/sözleşme/paket/hat iptal, deneme* ~4 bitir*/iptal*/sonlandır*/kapat*, sistemden ~2
    sil*, silin beni, beni ~1 silin, verilerimi ~1 sil*, bilgilerimi ~1 sil*, son siparişim*, son
    alışverişim*, kaydını ~1 al*/sil*, kaydımı ~1 ald*, çocuğumu ~2 al*/çek*, kızımı ~2 alıyor*/
    alacağ*/çekiyor*, oğlumu ~2 alıyor*/alacağ*/çekiyor*, kurstan ~1 al*/ayrıl*/çık*, okuldan ~1
    al*/ayrıl*, göndermeyin artık, artık göndermeyin, artık gelmiyor*, artık gelmeyece*, tercih
    etmeyece*, alışveriş yapmayaca*, alışveriş yapmam, çalışmayacağız, çalışmak istemiyor*, beni
    unutun, başka yere gidiyor*, başka yere gide*, yerinizi ~2 doldur*, sizden vazgeç*, daha ucuz*
    ~2 buldu*, daha iyisini buldu*, rakibiniz* ~2 geç*/seç*, sizinle yolumuz, buraya kadar, bu
    kadarmış, devam yok, yenileme yok, uzatma yok, kapatıyorum ~2 hesab*, siliyorum ~2 hesab*,
    uygulamayı sil* ~2 hesab*""",
    "charge": """
    defa ~1 para, kere ~1 para, defa ~1 çek*/kes*/tahsil*, kere ~1 çek*/kes*/tahsil*, fazladan,
    fazla para, çift ödeme, borcum yok, kullanmadığım ~3 ücret*/fatura*/para, hak etmediğiniz,
    hizmet bedeli adı altında, ek ücret*, gizli ~1 masraf*, iki/2/üç/3/çift/tekrar/fazla/ fazladan/
    mükerrer/dört/yine/ikinci ~3 para/çekim*/çekil*/çekmiş*/çekti*/tahsil*/ödeme*/ fatura*/kesil*/
    kesti*/kesmiş*/ücret*/alın*, para* ~3 iki/2/çift/tekrar/fazla ~1 kere/kez/ defa/çekil*/çek*,
    çekim yapıl*, mükerrer*, haksız ~2 ücret*/kes*/fatura*/para/çekim, param nerede, fazla ücret*,
    yanlış ücret*, yanlış ~1 fatura*, gizli ücret*, para çekil*, para çekti*, para kesil*, para
    kesti*, para çekmiş*, iptal etti* ~6 çek*/kes*/fatura*/ücret*""",
    "payback": """
    paramı, paramızı, param ~2 geri, para ~1 geri""",
    "anger": """
    vicdan*, insaf*, nedir ya, bu ne ya, bu nedir, bu ne biçim, ne biçim, yapmayın artık, yetti,
    yettiniz, artık yeter, kafayı yedim, insan değil, ayıptır, ayıp ya, hadsizlik, aptallar,
    salaklar, beceriksizler, derdiniz ne, dalga geçiyor*, alay ediyor*, defolun, kahretsin, yok
    artık ya, hemen iade, hemen şimdi, gününüzü, beyinsiz*, mal mısınız, manyak*, kafa buluyor*,
    pislik*, boş yapma*, rezalet*, rezil*, yeter, yeterr*, sinir*, öfke*, kızgın*, çıldır*, delir*,
    bıktım, bıktık, usandım, usandık, lanet*, allah kahr*, allah bela*, allahınız*, kahrolsun,
    utanmaz*, utanın, utanç*, skandal*, kepazelik, saçmalık, saçma, ayıp, yazıklar, yuh, yuuh, pes,
    şaka mı, dalga mı, alay mı, isyan, bok*, siktir*, amk, aq, sktir*, lan, ulan, şerefsiz*,
    namussuz*, haysiyetsiz*, yalan*, derhal, hesap vere*, burnumdan, canıma tak, sabrım* ~2 taş*/
    kal*/tük*, kabul edilemez, inanılmaz ~2 kötü/rezil, deli ol*, hakkımı helal""",
}
