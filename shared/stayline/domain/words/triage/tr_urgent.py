"""Turkish words that a person must see at once, by what they stand for (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "fraud": """
    bankam* ~6 geri al*/iade/iptal/itiraz, bankamdan ~6 geri, hesabımdan ~2 para gid*, bloke
    koy*, bir kuruş daha, kuruş vermem, çekme yetkisi, yetkisi ~2 verdi, kim verdi ~2 yetki,
    bilmediğim ~2 ödeme*/çekim*/işlem*/harcama*, tanımadığım ~2 ödeme*/çekim*/işlem*/harcama*,
    yapmadığım ~2 ödeme*/alışveriş*/harcama*/işlem*, bana ait olmayan, haberim yokken, haberim
    ~1 yok, kartımdan ~4 gitmiş/çekilmiş/kesilmiş, bilgim yok, tanımıyorum ~2 işlem*/ödeme,
    işlemi tanımıyorum, ödemeyi tanımıyorum, itiraz etmek isti*, itirazım var, bilmediğim ~2
    ödeme/çekim/işlem, bana sormadan, sormadan ~3 çek*/kes*/para, izinsiz, gasp*, haram*,
    sahte*, taklit ürün, çakma, yalan reklam, yanıltıcı, aldatıcı, tuzağa düş*, emanet* ~2
    hıyanet, dolandır*, hırsız*, paramı/paramızı/parayı/param/para ~2 çal*, çaldınız, çalındı,
    çalınmış, çalıyorsunuz, soygun*, soydunuz, soyuyor*, izinsiz ~4 para*/çek*/ödeme*/kes*/
    işlem*/tahsil*/üye*/abone*/kart*, izin* olmadan, haberim olmadan, haberim yok ~5 çek*/para/
    kes*/ödeme, bilgim ~1 olmadan/dışında, onay* ~1 olmadan, onay vermedi*, onaylamadı*, rızam
    ~1 olmadan/dışında, habersiz ~4 çek*/para/kes*/üye*/abone*/ödeme, ben yapmadım, ödemeyi/
    harcamayı/işlemi ~2 ben yapmadım, bana ait değil, ters ibraz*, harcama itiraz*, itiraz ~2
    edece*/ettim/ediyor*/başlat*, bankaya ~2 itiraz*/şikayet*/bildir*/başvur*, bankam* ~3 iptal/
    iade/geri, kandırdı*, kandırıl*, kandırıyor*, kandırmaca, aldatıl*, aldattı*, üçkağıt*,
    hortum*, kart* ~2 kopyala*, kart* ~3 çalın*, hacklen*, hesabım ~2 çalın*/ele geçir*,
    yasadışı, yasa dışı, usulsüz*, hileli, hile, kazıkladı*, kazıklan*, kazık, kazıkçı*, soyan,
    vurgun*, paramın üstüne, paramı yedi*, parayı yedi*, hesab* ~4 başkas*/biri/birisi/birileri
    ~4 gir*/kullan*/sipariş*/değiş*, hesab* ~2 ele geçir*, hesab* ~2 çal*, hesab* ~3 boşalt*/
    boşalmış, başkası/biri/birisi/birileri ~3 hesab*/kart*/adım*/kimliğ* ~4 gir*/kullan*/
    sipariş*/alışveriş*/harca*/üye*, başkası girmiş, biri girmiş, şifrem ~2 değiş*, kimlik* ~2
    çal*/kullan*, kimliğim* ~3 kullan*/çal*, adıma ~4 hesap/hat/kredi/sipariş/abonelik/üyelik,
    imza* ~2 taklit*, sahtekar*, düzenbaz*, üç kağıt*, şarlatan*, soyguncu*, gaspç*, çarpıyor*
    ~1 para*, ben ~5 sipariş vermedim/almadım/başlatmadım/yapmadım, sipariş vermedim, sipariş
    etmedim, vermediğim ~2 sipariş*, almadığım ~3 ürün*/hizmet*/para*/ücret*, üye olmadığım, üye
    olmadım, abone olmadım, başlatmadım, satın almadım, kullanmadığım ~2 hizmet*, yapmadım ~2
    alışveriş*/harcama*, alışverişi yapmadım, harcama ~2 bana ait, bana ait ~1 değil*, benim
    değil ~2 harcama/işlem*/ödeme, harcamayı tanımı*, tanımadığım ~2 yer*/firma*, tanımadığım ~1
    bir, yurt dışı* ~4 harcama*/çekim*/giriş*, parayı alıp, para* alıp ~3 kaybol*/kaç*/ortadan/
    yok, ortadan kayboldu*, dolandir*, iptal ettiğim ~3 kart*, kapattığım ~3 kart*, kapalı
    kart*, kartım* ~3 çalın*/kopyala*/kullanıl*, kartımı ~2 bloke*/kapattır*, bankama ~2
    bildir*/şikayet*/itiraz*, chargeback*, izinsiz*, gizlice ~3 çek*/kes*/üye*/para, zorla ~2
    üye*/sat*/abone*, kandır*, aldatıyor*, tokat*çı*, söğüşle*, yoluyor*, milleti ~2 kandır*/
    soy*/yol*, cebe indir*, paramızı ~2 yedi*/çal*, üstüne yat*, iç et*, lira*/tl/para/param/
    paralar ~2 uçmuş/uçtu/gitmiş/yok olmuş/kaybol*/buhar, kim aldı, kim çekti, almadığım,
    yüzsüz*, arsız*, deyip ~4 çek*/aldı*/kes*, ücretsiz ~3 deyip, adıma ~2 açıl*/alın*, sormadan
    ~3 çek*/al*/kes*, emekli ~3 çal*/para, izn*/izin*/rıza*/onay*/bilg*/haber* ~1 olmadan/
    dışında/yokken/vermeden/almadan/yok ~4 para*/çek*/al*/kes*/üye*/hesab*/kart*, izn*/izin*/
    rıza* ~1 olmadan/yokken/almadan, bankadan/bankamdan/bankam/banka ~4 geri ~1 çek*/al*/
    çektir*, geri çektir*, parasına ~2 çök*, kuruşu kuruşuna, kuruşuna kadar, hesabım ~2 bomboş/
    boşal*/sıfır*, imza* ~3 ait değil*/benim değil*/sahte*/taklit, imza ~1 bana ait, onaylayan/
    yapan/alan/kullanan/giren/harcayan ~1 ben değil*, ben değilim ~2 onay*/alan/yapan, ekstre*
    ~6 görünüyor/çıkmış/var ~5 gitmedim/yapmadım/bilmiyorum, hiç gitmedim, istemediğim ~2
    poliçe*/sigorta*/ürün*/paket*/hizmet*, destek hattıyım, liramı ~1 çal*, liramızı ~1 çal*,
    çöktünüz, çöküyorsunuz, üyeliğim bile yok, üyeliğim yok, kim ~2 para çekiyor, kim ~1
    çekiyor, bakiye* ~2 harca*/gitmiş/sıfır*/boşal*, şifre* ~2 değiştirip, e posta* ~3
    değiştir*, değiştirip ~3 harca*, şüpheli ~1 çekim*/ödeme*/giriş*, garip ~1 çekim*/ödeme*,
    bilinmeyen ~1 çekim*/ödeme*/işlem*, tuhaf ~1 çekim*/ödeme*, verilerim ~3 sız*/çal*,
    bilgilerim ~3 sız*/çal*/sat*, sızdır* ~2 bilgi*/veri*, şantaj*, cüzdanım* ~3 çal*/yok/kayıp,
    yüzüğüm* ~3 çal*/yok/kayıp, evden ~3 çal*, odamdan ~3 çal*, çalışan* ~4 çal*, zimmet*,
    parayla kaç*, parayı alıp kaç*, onaysız*, rızasız, zorla para, keriz*, enayi*, parama ~1 el
    koy*, paraya ~1 el koy*, el koydu*, vermiyorsunuz paramı, ödememe rağmen ~4 yok, vermediğim
    ~3 talimat*/ödeme*/onay*/izin*, soyup, soğana çevir*, talimat* vermedim, bilmediğim ~4
    çekim*/ödeme*/işlem*, tanımadığım ~4 çekim*/ödeme*, rusyadan/yurtdışından/başka ülkeden ~2
    giri*, puanlar* ~1 gitmiş/yok/silin*, ne onay verdim, ne üye oldum, ne imza attım, çalmayı
    ~1 bırak*, başkasının ~3 bana ~1 kes*/yaz*, paramı ~2 almasına, paramı ~1 aldırt*, şifremi
    ~1 sıfırla* ~2 para*, şifremi sıfırlayıp, uydurup ~4 soy*, imza ~1 benim değil, imza bana
    ait, soyulduk, soyuluyoruz, kartımla ~5 almış/almışlar/alışveriş/harca*/sipariş, bankadan ~2
    devreye, bankam ~2 devreye, bankanın ~2 devreye, itiraz aç*, itirazda bulun*, itiraz kaydı""",
    "leave": """
    farklı bir yol*, başka bir yol*, faturalandırmayı ~1 durdur*/kes*, faturalamayı ~1 durdur*,
    temelli, gidiyorum sizden, sizden gidiyorum, sizi bırakıyor*, başka/rakip/farklı * ~1
    geçiyor*/geçece*/geçicem/geçti*/taşın*/taşıyor*/gideceğ*/gidiyor*/gidece*, veda vakti,
    vedalaş*, iptal edin, istemiyorum artık, aboneliğimi bitir*, aboneliğimizi ~1 bitir*/iptal*/
    sonlandır*, işim ~1 bitti, işimiz ~1 bitti, ne varsa kapat*, her şeyi kapat*, yenile* ~2
    düşünmü*, yenilemeyi ~2 düşünmü*, uzatmayı ~1 düşünmü*, başka ~1 salona/yere/firmaya/kursa
    ~2 yazıldı*/kayıt*/kaydol*, üyeliğimi iptal edelim, bir daha ~1 asla, asla ~3 alışveriş/
    almam/gelmem/kullanmam/çalışmam/uğramam, sizden ~2 almam/almayacağım, sadık ~2 müşteri* ~2
    kaybet*, müşterinizi kaybettiniz, ilişkimi* ~2 kes*/bitir*, ilişiğimi kes*, yollarımızı
    ayır*, yollarımız ~1 ayrıl*, hoşça kalın, hoşçakalın artık, hesabımızı ~1 kapat*, hesabımı
    ~1 kapat*, üyeliğimi ~1 dondur*/bitir*/sil*, aboneliğimi ~1 sonlandır*/durdur*, iptal
    ettir*, iptalini ~1 istiyor*/talep*/rica, iptal başvuru*, iptal işlemi* ~1 başlat*, otomatik
    yenileme* ~2 kapat*/iptal*/durdur*, yenilemeyin, başka firmayla, başka şirketle, başka
    markaya, başkasına geç*, diğerine geç*, ihtiyacım ~1 kalmadı, ihtiyacım yok ~2 üyelik*/
    hesab*, artık ihtiyacım yok, müşteriniz olmaktan, müşteriniz değil*, bitirmek istiyorum,
    sizi ~2 bırakıp, bırakıp ~3 gidiyor*/geçiyor*/gideceğ*/geçeceğ*/gidicem/geçicem/gidelim,
    çıkmak istiyorum, çıkışımı, kaydımı sil*, taahhüdüm* ~2 bit*, cayma hakk*,
    sözleşmemi ~2 fesh*/iptal*/yenileme*, abonelik*/aboneli*/üyeli*/hesab*/hesap*/hattım*/hattı/
    paket*/paketi*/sözleşme*/tarife*/kaydım*/aboneliğim*/internetim* ~3 iptal* ~1 ed*/et*/edi*/
    ol*/iste*/lütfen, iptal* ~4 ediyorum/ediyoruz/edeceğim/edeceğiz/edicem/edicez/ettim/ettik/
    ettiriyorum/ettireceğim/ettiricem/edin/ediniz/edelim/ettirin/etmek/ettirmek/edilsin/olsun/
    etsin*/eder/ederim/ederiz/edebilirsiniz/etmenizi/edilmesini/istiyor*/istiyoruz, iptal
    istiyorum, iptal talep*, iptal isti*, abonelik*/aboneli*/üyeli*/hesab*/hattım*/hattı*/
    sözleşme*/kaydım* ~3 kapat*/kapan*/sonlandır*/sil/silin/silmek/silinsin/siliyorum/bitir*/
    dondurup/feshe*/fesih*/bitsin/durdur*/bırak*, sonlandırmak/sonlandırıyor*/sonlandıracağ*/
    sonlandırın/sonlandırın*, fesih*, feshed*, feshetmek, cayma*, hattımı/hattımızı/numaramı/
    numaramızı ~3 taşı*/kapat*/taşıy*, başka/diğer/rakip/farklı ~1 firma*/operatör*/şirket*/
    yere/marka*/sağlayıcı*/banka*/salona/spor*/uygulama*/servise/yer ~3 geç*/gid*/taşı*/taşın*/
    gec*/git*/seç*/yönel*, rakib*/rakip* ~3 geç*/gid*, rakibinize, ayrılıyorum, ayrılıyoruz,
    ayrılacağım, ayrılacağız, ayrılmak isti*, ayrılmaya karar*, ayrılıcam, ayrıldım,
    bırakıyorum, bırakıyoruz, bırakacağım, bırakıcam, bırakmak isti*, bırakmaya karar*, devam
    etmi*, devam etmek istemi*, yenilemeyece*, yenilemiyor*, yenilemek istemi*, yenilemeyi
    düşünmü*, yenilenmesin, uzatmayaca*, uzatmıyor*, uzatmak istemi*, artık kullanm*, artık ~3
    kullanmayac*/kullanmak istemi*/kullanmıyor*/istemiyor*/çalışmayac*/müşteriniz değil*/bitti/
    alışveriş, kullanmayacağım, kullanmayacağız, kullanmak istemiyorum, üye ~1 olmak istemi*,
    üyelikten ~1 çık*/ayrıl*, abonelikten ~1 çık*/ayrıl*, hesabımı sil*, bir daha ~5 alm*/gelm*/
    kullanm*/sipariş*/asla/uğram*/tercih etm*/çalışm*/alışveriş, bi daha ~5 alm*/gelm*/kullanm*/
    asla, bir müşteri* ~1 kaybet*, müşteri* ~1 kaybettiniz, müşterinizi kaybet*, beni kaybet*,
    son ~2 alışveriş*/siparişim, bu son, sizinle ~3 bitti/çalışmak istemi*/işim, vazgeçtim ~1
    sizden/üyelik*, elveda, defolun, çıkış yapmak, geçiş yapıyorum, geçiş yapacağım, geçmeye
    karar*, taşınıyorum ~1 başka, kapatın artık, kapatmak istiyorum, bir daha ~5 girm*/gitm*/
    adım/basm*/yem*/görm*/tercih/uğra*/kapı*, bi daha ~5 girm*/gitm*/uğram*/sipariş*/basm*/yem*/
    çalışm*/adım, bundan sonra ~2 yok*/almam/gelmem/kullanmam/başka, ben yokum, artık yokum,
    yokum artık, hesab* ~3 silin*, son ödeme*, son ayım*, son dersim*, son gelişim*, bu ay son*,
    son kez, üyeliğim* ~3 istemi*, aboneliğim* ~3 istemi*, üyelik istemi*, abonelik istemi*,
    devam etmek iste*, devam etmeyi düşünm*, devam etmeyeceğ*, devam etmiycem, etmiycem devam,
    kullanmıycam*, kullanmicam*, kullanmiycam*, yenilemicem, yenilemeyec*, yenilemiyc*,
    yenilemiyoruz, uzatmıyc*, uzatmic*, vazgeçtim ~1 hizmet*/aboneli*/üyeli*, hizmet* ~1 almayı
    ~1 bırak*, hizmet* ~2 almak istemi*, hizmet* ~2 almayac*, çalışmayı bırak*, çalışmama
    karar*, çıkarın beni, beni ~2 çıkarın/silin/çıkar, üyelikten ~1 çıkar*, listeden çıkar*,
    kaydımı ~2 sil*/al*/kapat*/iptal*, kaydımızı*, kayıt sil*, hattı kapat*, hattımı ~2 kapat*/
    iptal*/taşı*, numara taşı*, numaramı taşı*, operatör değiş*, firma değiş*, banka değiş*,
    salon değiş*, sağlayıcı değiş*, başka ~2 bul*/anlaş*/tercih/yer*/salon*/okul*/kurs*/klinik*
    ~2 geç*/buldu*/anlaş*/gid*/başla*/yazıl*, başkasıyla anlaş*, başka biriyle, rakip*/rakib* ~4
    anlaş*/üye*/git*/geç*/tercih*/yazıl*, sizinle ~4 bitti/bitirdi*/bitiriyor*/çalışmayac*/
    yollar*, sizi ~1 terk*, terk ediyor*, defterini kapat*, köprüleri at*, pes ettim, gidiyorum
    ~2 ben, gidiyorum başka, kaçıyorum ~1 sizden, hakkınızı helal, talimat* ~1 iptal*/kaldır*,
    otomatik ödeme* ~3 iptal*/kapat*/kaldır*/durdur*, otomatik ödemeyi*, otomatik yenileme*,
    ödememi durdur*, para çekmeyin, artık çekmeyin, fesih, fesh*, sonlansın, sonlandırmak*,
    sonlandiriyor*, sonlandirin, kapatalım hesab*, kapatılsın, kapatılmasını, kapanmasını,
    silinmesini, iptalini, iptali ~2 istiyor*/talep*/rica/için başvur*, cayıyor*, caydım,
    ayrılmak ist*, ayrılma karar*, ayrılıyor*, ayrılma talep*, çıkış yap*, çıkmak isti*,
    üyeliği* ~2 bırak*, vodafon* ~2 geç*, türk telekom* ~2 geç*, turkcell* ~2 geç*, superonline*
    ~1 geç*, geçiyorum ~3 kolay gelsin, geçiyorum size, poliçe* ~3 sonlandır*/iptal*/yenileme*,
    sizi ~3 bırak*, üyeliği ~2 bırak*, hesabımı ~1 kaldır*, hesabımızı ~1 kaldır*, imzalamay*,
    imzalamıy*, çıkış süreci, çıkış işlem*, başka/farklı ~1 programa/sisteme/uygulamaya/
    yazılıma/platforma ~2 taşın*/geç*, çekmeyi ~1 bırak*/durdur*/kes*, formunu yollamayın, iptal
    ettm, aboneliği iptal, iptal ettim bb, abonelik/üyelik/hesap/sözleşme/paket/hat iptal,
    deneme* ~4 bitir*/iptal*/sonlandır*/kapat*, sistemden ~2 sil*, silin beni, beni ~1 silin,
    verilerimi ~1 sil*, bilgilerimi ~1 sil*, son siparişim*, son alışverişim*, kaydını ~1 al*/
    sil*, kaydımı ~1 ald*, çocuğumu ~2 al*/çek*, kızımı ~2 alıyor*/alacağ*/çekiyor*, oğlumu ~2
    alıyor*/alacağ*/çekiyor*, kurstan ~1 al*/ayrıl*/çık*, okuldan ~1 al*/ayrıl*, göndermeyin
    artık, artık göndermeyin, artık gelmiyor*, artık gelmeyece*, tercih etmeyece*, alışveriş
    yapmayaca*, alışveriş yapmam, çalışmayacağız, çalışmak istemiyor*, beni unutun, başka yere
    gidiyor*, başka yere gide*, yerinizi ~2 doldur*, sizden vazgeç*, daha ucuz* ~2 buldu*, daha
    iyisini buldu*, rakibiniz* ~2 geç*/seç*, sizinle yolumuz, buraya kadar, bu kadarmış, devam
    yok, yenileme yok, uzatma yok, kapatıyorum ~2 hesab*, siliyorum ~2 hesab*, uygulamayı sil*
    ~2 hesab*, rakibinizle, rakibiniz ile, sizi kullanmam, sizi ~1 kullanmayaca*, iptal zamanı,
    iptal vakti, sizden ayrıldı ~4 ben, feshediyor*, üçüncüsü ben*, netflixe geç*, geçtim ~1
    başka, geçtim netflix*, devam etmem, devam etmey*, devam etmemek*, devam etmek istem*, devam
    etmiyor*, işimizi ~1 başka, işimi ~1 başka, sizinle ~1 işim ~1 kalma*, sizinle ~1 işimiz ~1
    kalma*, tedarikçi* ~2 geç*, farklı/başka ~2 tedarikçi*/firmaya/şirkete/sağlayıcıya,
    müşteriniz ~1 olarak ~1 kalama*/kalmaya*, müşteriniz ~1 kalama*, başka takım*, iptal edin
    hepsini, hepsini iptal, teklif aldım ~2 kabul, kulüb* ~2 çıkar*, kulübünden çıkar*, kutuyu
    yollamayın, kutu ~1 göndermeyin, kutuyu göndermeyin, geçme karar*, değiştirme kararı,
    sigortam*/sigortay*/poliçe* ~2 bitir*/iptal*/sonlandır*/kapat*, okul* ~2 göndermiyor*/
    göndermeyece*, kurs* ~2 göndermiyor*/göndermeyece*, göndermiyoruz ~2 artık, başka yerde ~3
    müşteri*/alırım/yaparım, feshediyorum, itibaren iptal, kalmak istem*, kreş/okul/kurs/salon/
    klinik/firma/kuaför ~1 bulduk/buldum, sonra gelmeyece*, artık gelmeyecek, istemiyom ~3
    hizmet*/üyelik*/abonelik*/artık, istemiyorum ~1 artık, istemiyoz artık, turkcelle/vodafonea/
    telekoma/netflixe/superonlinea ~1 geç*, gelecek sezon ~1 gelmi*, gelecek yıl ~1 gelmi*,
    gelecek dönem ~1 gelmi*, önümüzdeki sezon ~1 yok*, başka ~1 servise/garaja/kuaföre/kliniğe/
    hastaneye/markete/yere/okula ~2 götür*/veri*/geç*/gid*""",
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
    artık ya, hemen iade, hemen şimdi, gününüzü, beyinsiz*, mal mısınız,
    dolandırıcı/hırsız/soyguncu mısınız/mısın/musunuz, manyak*, kafa buluyor*,
    pislik*, boş yapma*, rezalet*, rezil*, yeter, yeterr*, sinir*, öfke*, kızgın*, çıldır*, delir*,
    bıktım, bıktık, usandım, usandık, lanet*, allah kahr*, allah bela*, allahınız*, kahrolsun,
    utanmaz*, utanın, utanç*, skandal*, kepazelik, saçmalık, saçma, ayıp, yazıklar, yuh, yuuh, pes,
    şaka mı, dalga mı, alay mı, isyan, bok*, siktir*, amk, aq, sktir*, lan, ulan, şerefsiz*,
    namussuz*, haysiyetsiz*, yalan*, derhal, hesap vere*, burnumdan, canıma tak, sabrım* ~2 taş*/
    kal*/tük*, kabul edilemez, inanılmaz ~2 kötü/rezil, deli ol*, hakkımı helal""",
}
