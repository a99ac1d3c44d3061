"""Turkish words of danger and of the law, by what they stand for (see `mention`)."""

from typing import Final

BODY: Final = """
    başım*/başın*/kafam*/kafas*/yüzüm*/yüzün*/gözüm*/gözün*/burnum*/burnun*/ağzım*/ağzın*/dudağım*/
    dudağın*/dilim*/dişim*/dişin*/boynum*/boynun*/omzum*/omzun*/kolum*/kolun*/dirseğim*/bileğim*/
    bileğin*/elim*/elin*/ellerim*/parmağım*/parmağın*/parmakların*/sırtım*/sırtın*/belim*/kaburga*/
    kalçam*/kalças*/bacağım*/bacağın*/bacakların*/dizim*/dizin*/ayağım*/ayağın*/cildim*/cildin*/
    derim*/derisi*/vücudum*"""

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    avukat tut*, hukuk birim*, hukuk departman*, hukukçu*, tebligat*, dava açıl*, hakim, icra
    takib*, şikayet ~2 kurum*, belediye* ~3 şikayet*/bildir*, zabıta*, sağlık bakanlığ*, tarım
    bakanlığ*, sosyal medya* ~3 ifşa*, ifşa*, epdk*, tüketici hattı, haklarımı ~2 ara*, hakkımı
    ~2 ara*, avukat*, dava, davası, davayı, davaya, davalı, davacı, davalık, mahkeme*, savcı*,
    suç duyuru*, hakem heyet*, tüketici ~1 hakem*/mahkeme*/dernek*/derneğ*/hak*/heyet*, heyet*,
    cimer*, btk*, bddk*, şikayetvar*, şikayet var* ~2 yaz*, yasal yol*/işlem*/hak*/süreç*/
    yoldan/mercii*/takip, hukuki, hukuk yol*, hukuksal, ihtarname*, noter* ~3 ihtar*/gönder*/
    çek*, polis*, emniyet*, karakol*, jandarma*, kvkk*, alo 175, bakanlığ*, ticaret bakanlığ*,
    rekabet kurum*, icraya, tazminat*, basına, medyaya, suç, yargı*, sizi/seni ~4 şikayet ~1
    ede*/edi*, şikayet ~1 edeceğ*/edicem, resmi ~2 şikayet*, 155, tüketici mahkeme*, yanınıza ~1
    kalma*, yanına ~1 kalma*, hesabını ~2 sor*, hesabı ~1 sorul*, dilekçe*, ihtar*, icra* ~1
    ver*/başvur*, arabulucu*, şikayetçi ol*, şikayetçiyim, bimer*, e devletten ~3 şikayet*,
    tüketici ~1 hakları, sanayi bakanlığ*, çalışma bakanlığ*, alo 153, alo 174, alo 184, reklam
    kurul*, denetle*, müfettiş*, vergi dairesi* ~3 şikayet*/bildir*/ihbar*, ihbar*, maliye* ~3
    şikayet*/bildir*, gazete* ~2 yaz*/ver*/haber*, televizyon* ~3 çık*/ver*, haberlere,
    muhabir*, baro, uzlaşma*, tazmin ~2 dava, kanuni*, yasalar*, kanun* ~3 aykırı, sözleşmeye
    aykırı, mevzuat*, yasal, gazeteci*, haber ~1 olacak/yap*/olur, müfettişli*, is müfettiş*,
    teftiş*, şikayet ~1 ettim ~1 sizi, sizi ~2 şikayet, şikayet ~1 ettik, aykırı davran*, hukuk
    ~1 süreç*/mücadele*/yol*/sava*/birim*/büro*dan, hukuka, hukuken, hukuki*, basınla, basın ~1
    kuruluş*/mensup*, duruşma*, denetçi*, ombudsman*, kamu denetçi*, peşinize düş*, peşinizi
    bırakma*, peşini bırakma*, davacı*, komiser*, karakola, karakolda, mahkemelik*, dava aç*,
    dava acıcam, dava acicam, hakime ~1 anlat*, hakimin karşı*, hakim karşı*, denetime gel*,
    kaymakam*, valilik*, mali suç*, masak, spk, sgk ~2 şikayet, tüketici ~2 başvur*, tüketiciye
    ~1 başvur*, dava ed*, dava ediyor*, mahkemeye, hakkınızda ~3 dava/suç/şikayet/işlem, cezai,
    hukuk önünde, adalet* ~2 hesap, adliye*, şikayet ~1 dilekçe*, sorumlu tutacağ*, sorumlu
    tutuyor*, uzlaştırma*, kamuoyu*, siber suç*, mahkemeye git* ~3 anlaş*, dosyam ~2 orada/
    savcı*/mahkeme*, anlaşsanız iyi, celp*, hukuki koruma, kurum ~1 karar ver*, milletvekili*,
    denetim kurum*, tarım ilçe*, ilçe tarım*, sağlık müdürlüğ*, hukuk bürosunun, hukuk
    bürosundan""",
    "safety": f"""
    alerjik reaksiyon*, alerji oldu*, alerji yap*, alerji geçir*, alerjim azdı, yaktı, ateşe
    ver*, omuz*/omzum/belim/bileğim ~2 yırtıl*/çık*/kır*/incin*/tutul*, kolumdan tut*, alev
    çık*, incit*, burk*, sakatla*, çöktü ~3 bel*/kol*/bacak*/üst*, yuttu*, yutmuş, kayıp ~3
    kır*/düş*, kalça*, düşüp ~3 kır*, kolunu kır*, bacağını kır*, ıslak zemin*, boğazına,
    boğazında, çarpıyordu, çarpacaktı, çarptı, eziliyordu*, kaza yap*, kaza oldu, kazası, az
    daha ~3 öl*/düş*/çarp*/ez*, düşüp, düştüm, kaydım düş*, kafasını, kafamı, alçı, doktor* ~3
    gitti*/raporu, mide fesad*, ishal, yanık iz*, patlayan, infilak, kısa devre, gaz sızıntı*,
    karbonmonoksit, cam parça*, jilet, canım yandı, canıma kast, seni/sizi ~2 bulurum/bulacağım/
    vur*/öldür*/yakar*, pişman ederim, pişman edeceğim, adresinizi biliyorum, nerede
    oturduğunu*, intikam, silah*, mahvederim, yandı, yanıyor*, yandım, yanmış, yanık, yanan,
    yanmaya, yangın*, duman*, alev*, patladı*, patlama*, patlıyor*, patlayacak*, kıvılcım*,
    elektrik ~1 çarp*, çarpıldı*, ceryan, cereyan*, elektrik kaça*, yaralan*, yaralı, yaraladı,
    kanıyor, kanadı, kanama*, kan, acile, acil servis*, acildeyiz, acildeyim, ambulans*, zehir*,
    nefes alam*, nefes ~1 daral*, boğul*, bayıldı kaldı, bayılıp, kolum*/kolu/bacağım/bacağı/
    ayağım/ayağı/eli/elim/parmağ*/burnu*/dişim/kafa* ~3 kırıl*/yan*/kesil*/ezil*/kop*/şiş*/
    kırdı, kaza geçir*, gaz ~1 kaça*/koku*/sız*, intihar*, ölmek isti*, ölmek, yaşamak istemi*,
    yaşamaktan ~2 bık*, kendime zarar, kendimi öldür*, canıma kıy*, öldür*, gebert*, kırarım,
    kıracağım, yakarım, yakacağım, bomba*, vururum, vuracağım, bıçak*, döverim, döveceğim,
    tehlike*, erimiş, eridi, eriyor, yanık koku*, kızıklık, döküntü*, kızarıklık*, kustu*,
    kusma*, kusuyor*, kalp krizi, felç, ölüyordu*, ölecekti*, ölümden, can güvenliğ*, hayati,
    kesik, dikiş at*, kırık ~2 kol*/bacak*, mideden, mide bulan*, besin zehir*, gıda zehir*,
    tehdit*, {BODY} ~3 kırıl*/kırdı*/çıktı/çıkık*/yan*/yak*/kesil*/kesti*/kop*/ezil*/sıkış*/
    şiş*/morar*/kana*/kanıyor*/incin*/burkul*/çatla*/soyul*/kabar*/uyuş*/yaral*/yarıl*/parçala*/
    tahriş*/iltihap*/enfeksiyon*/delin*/patla*/yırtıl*/dikiş*/çarp*/düş*, su topla*, tahriş*,
    iltihap*, enfeksiyon*, mikrop kap*, hastanelik, hastaneye ~2 kaldır*/düş*/koş*/yat*/git*/
    götür*, zehirlen*, midemiz*, ishal ol*, kustuk, çarpacak*, çarpıyor*, ezecek*, eziyor*,
    ezdi, az kalsın ~4 yan*/öl*/düş*/çarp*/ez*/patla*/kaza/boğ*/vur*, neredeyse ~4 öl*/çarp*/
    ez*/düş*/boğ*/yan*/kaza, kaza ~1 atlat*/yap*/geçir*/oldu, ölümle, canımı zor, alkollü*,
    alkol kok*, içki kok*, telefonla oyna*, direksiyon* ~4 telefon*/uyu*, fren* ~3 tutm*/patla*/
    boşal*, kırmızı ışık*, tutuş*, alev al*, duman* çık*, kömür ol*, simsiyah ol*, karardı ~1
    priz, priz* ~3 eri*/yan*/karar*/ısın*/patla*, kablo* ~3 eri*/yan*/açık/patla*/soyul*,
    elektrik ~2 veriyor*/kaçağ*/kaçır*/çarp*, gaz ~1 kok*/kaça*/sız*, gaz koku*, doğalgaz ~2
    kok*/sız*/kaç*, doğal gaz ~2 kok*/sız*, karbonmonoksit*, yemeğ*/yemek*/çorba*/ekmek*/
    salata*/pilav*/döner* ~4 cam/metal/vida/çivi/iğne/plastik/tel/jilet, cam çıktı, metal ~1
    parça*, plastik parça*, vida çıktı, iğne çıktı, yaşamanın ~2 anlam*, hayatın ~2 anlam*,
    yaşamak ~1 için, yaşamaya ~2 değ*, ölsem, keşke öl*, hayatıma son, kendimi ~2 as*/at*/
    öldür*/kes*/vur*, bensiz ~3 iyi, dayanacak ~1 güc*, bu hayat* ~2 bık*/yorul*/son*, uyanmak
    isteme*, uyanmasam, yok olmak ~1 isti*, her şeyi bitir*, hayatı* ~2 sonlandır*, bitirmek
    istiyorum ~1 hayat*, başınıza ~1 yık*/geçir*, başına ~1 yık*/geçir*, yıkarım, yakarım,
    basarım, dağıtırım, parçalarım, görürsünüz ~1 gün*, gününüzü göster*, gününü göster*,
    göstereceğim size, göstericem size, çıkışta ~2 bekle*/görüş*, mesai* ~3 bekle*, evinizi ~2
    bil*, adresin* ~2 bil*, nerede ~2 oturduğ*/çalıştığ*/yaşadığ*, kaçta çıktığ*, ayağınızı
    denk, ayağını denk, bedelini öde*, bedelini ~1 ağır, kemiklerini*, dişlerini*, kafasını
    kır*, kafanızı*, kafanı, ağzını* ~2 kır*/burnun*/dağıt*, ellerimle, mezar*, kan çıkar, kan
    dökül*, kurşun*, tabanca*, çocuğ* ~4 düş*/yut*/boğ*/yaral*/kayb*/yalnız/çarp*/ez*, oğlum ~3
    düş*/yut*/yaral*/yan*, kızım ~3 düş*/yut*/yaral*/yan*, bebeğ* ~3 yut*/boğ*/düş*/yan*,
    asansör* ~5 kal*/mahsur/sıkış*/düş*/kaydı/kayıyor/çakıl*/fırla*, mahsur kal*, yanlış ilaç*,
    yanlış doz*, yanlış iğne,
    tarihi geçmiş ilaç, köpe* ~3 ısır*, ısırdı, tavan* ~3 çök*/düş*, çöktü ~2 üzerim*, üstüm* ~2
    düş*/devril*, üzerime ~2 düş*/devril*, devrildi, başıma düş*, kafama düş*, güvenli değil*,
    112, nefesim* ~2 kesil*/daral*/çık*, nefes ala*, şişti, şişmiş, kaşıntı*, alerji* ~3 oldu/
    yap*/geçir*/kriz*/şok*, tel/cam/metal/plastik/vida/çivi/iğne/taş/jilet ~1 çıktı/çıkmış,
    damağ* ~2 bat*/kes*, deri* ~2 yara, yara ~1 oldu/açıl*/içinde, yaralar, gitmek istiyorum ~2
    dünya*, hiçbir şeyin ~1 anlam*, anlamı yok ~2 hayat*, sonu ~1 kötü, kötü olur ~1 sonu,
    kafasına ~2 gel*/düş*, tek başına ~2 bırak*, başıboş, bayıldı kimse, fenalaş*, saunada/
    havuzda/tuvalette/salonda ~1 bayıl*, köpe*/kedi*/yavru* ~3 kaybe*/öldü/ölmüş/kaç*/yaral*/
    hasta*/kayıp, kendime bir şey, kendime ~2 zarar/yap*/kıy*, kendimi kaybe*, burnundan getir*,
    güvende hisset*, güvende değil*, su/sular ~5 sigorta/priz*/elektrik*/pano*/kablo*, sigorta/
    priz*/elektrik*/pano* ~6 su/sular/ıslak, boğazı/boğazım/yüzü/yüzüm/gözü/gözüm/dili/dudağı/
    dudağım/vücudu ~1 şiş*/kapan*/kabar*/yan*, uçtu ~3 dikiş*, bu dünyadan ~2 git*/göç*, bu
    dünyada ~2 yer*/iste*, {BODY} ~1 su topla*, annem/babam/kızım/oğlum/eşim/dedem/anneannem/
    babaannem/çocuğum/bebeğim/kardeşim ~6 düştü/düşmüş/düşüp/kaydı/kırdı/yaralan*/yuttu, takıl*
    ~1 düş*, kemik*/kemiği* ~3 çatla*/kır*, kusarak, kusup, kusmak*, tıslama, ocak* ~4 tısla*/
    gaz/kok*, eski ~1 kocam/sevgilim/eşim ~4 bul*/adres*/öğren*, adresimi ~3 ver*/bul*/paylaş*/
    sızdır*/söyle*, rögar*, kapağı açık ~3 çocuk*, uyanmak istem*, uyanmak ~1 istem*, yaşamak ~1
    istem*, toprağa göm*, gömerim, mezara, gömeceğim, mosmor, morar*, buz tut* ~5 düş*, açık
    bırak* ~3 öl*, vana* ~3 açık, ölebilirdi*, ölürdük, ölüyorduk, sedye*, bir daha ~1 gelirse/
    ararsa/görürsem/dokunursa/yaparsa/yaklaşırsa, bitsin istiyorum, bitsin ~2 hayat*, her şeyden
    ~1 yoruldum, hayattan ~1 yoruldum, nöbet geçir*, kapı* ~2 kolum*/elim*/parmağım*/ayağım* ~1
    kapandı/sıkıştı, fenalaştı*, baygın*, bilinci* ~1 kap*/yit*/kayb*, şuuru*, felç*, körlük,
    kör ol*, görmüyor ~1 gözüm, sağır ol*, sakat kal*, menisküs*, bağlar* kop*, çıkık, burkul*,
    düşük yap*, hamile* ~5 düş*/kan*/hasta*, panik atak*, kriz geçir*, kasıl*, kalbim* ~2
    sıkış*/dur*, göğsüm* ~2 ağrı*/sıkış*, çarpıntı*, silahla, bıçakla, bıçak çek*, takip edil*,
    evime gir*, eve gir* ~2 izinsiz, tecavüz*, istismar*, fare ~3 çıktı/var/pislik, çiğ tavuk,
    pişmemiş tavuk, bozuk ~2 yedi*/zehir*, emniyet kemeri ~3 yok/bozuk/çalışm*, hız ~1 yap* ~4
    kaza, makas at*, fiş* ~3 eri*/yan*/ısın*, batarya* ~3 şiş*/patla*/ısın*/yan*, pil* ~3 şiş*/
    patla*/akmış, tüp* ~3 patla*/sız*/kaça*, soba* ~4 zehir*/duman, baca* ~3 zehir*/duman/sız*,
    kombi* ~4 gaz/patla*/duman/koku*, morluk*, yığıldı*, yere yığıl*, kızım*/oğlum*/bebeğim*/
    çocuğum* ~1 kafası/eli/kolu/ayağı/parmağı/bacağı/başı ~2 sıkış*/kaldı/kırıl*/kesil*,
    kabloları ~2 açık*, az kalsın ~2 dokunuyor*, otobanda ~2 uçtu/patladı/çıktı/koptu/kaldı,
    köpeği sal*, köpek sal*, üstüne sal*, bir daha ~1 yollar*/gönderirse*/yollarsanız, bitirmek
    geliyor içimden, içimden ~2 bitirmek, kimse fark etmez, her şeyi bitirmek, ameliyat ~1
    oldu*/oldum/olmak/gerek*/etti*, ameliyatlık, ameliyata, canı yanar, canınız yanar, yoğun
    bakım*, çift doz, dedektör* ~5 ötmedi/çalmadı/çalışmadı, yanarken, emniyet ~2 açıldı/koptu/
    çözül*, dönerken açıl*, araba çarptı, araba ezdi, eşim/annem/babam/oğlum/kızım/kardeşim/
    arkadaşım/müşteri* ~3 bayılıp/bayılmış/fenalaş*, bayıldı ~4 kimse/ambulans/hastane/düş*/
    kaldı/doktor, ısırmış, ısırıl*, işyerime/evime/kapıma/ofisime/okuluma ~2 geldi/gelmiş/
    dayan*/geliyor, peşimi bırakm*, beni rahat bırakm*, camlarını indir*, camını ~1 indir*/kır*,
    camları ~1 kır*/indir*, adresimi ~2 sor*/isti*, çöktü ~1 bebeğ*/çocuğ*, beşik ~2 çök*/kır*/
    devril*, bariyere çarp*, direksiyonda ~1 uyu*, boğazım ~1 daral*/şiş*/kapan*, boğazıma
    yapış*, boğazımı ~1 sık*, kileri ~1 yak*, evi ~1 yaktı, mutfağı ~1 yaktı, yakıp kül*, camına
    taş, camınıza taş, taş iner, kafanıza taş, dikiş ~1 at*/atıl*, dikişi ~1 patla*, # dikiş,
    kırmızıda geç*, kırmızı ışıkta geç*, kemersiz ~2 bindir*/götür*/taşı*/otur*/yolculuk/sür*,
    çocuk*/çocuğ*/öğrenci*/yolcu*/bebe*/kızım*/oğlum*/hepsi/herkes/servis* ~3 kemersiz,
    {BODY} ~1 alçı*, alçıda, alçıya, asbest*, radon""",
}
