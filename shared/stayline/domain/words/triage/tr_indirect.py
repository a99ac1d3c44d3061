"""Turkish that says a danger, a threat or a goodbye without its plain word (see `mention`)."""

from typing import Final

FAMILY: Final = """
    kızım*/oğlum*/çocuğ*/çocuk*/bebeğ*/bebek*/annem*/anneme/anneanne*/babam*/dedem*/ninem*/eşim*/
    karım*/kocam*/kardeşim*/yeğenim*/torunum*"""
BODY: Final = """
    kaf*/baş*/yüz*/göz*/burn*/diş*/çene*/boyn*/omuz*/omz*/kol*/dirse*/bile*/el*/parma*/tırna*/
    kaburga*/bel*/sırt*/kalça*/bacak*/bacağ*/diz*/ayak*/ayağ*/cild*/deri*"""

SPOKEN: Final[dict[str, str]] = {
    "legal": """
    hakimin önünde, hakim önünde, hakimin karşısında, hakem heyeti*, hakem heyetine, tüketici ~1
    hakem*/mahkeme*/haklar*/dernek*/başvuru*, celp*, tebligat*, savcılı*, savcıya, suç duyuru*,
    dilekçe*, dilekçeyi, ihtarname*, ihtar çek*, noter*, noterden, icra* ~2 başlat*/ver*, hakim ~1
    karşı*/bey/önünde, hakim karşısında, avukat* ~5 yolladı*/verdi*/gönderdi*/görüşürsünüz/
    konuşursunuz/arayacak/ilet*, avukatla*, kuzenime ~1 yolladım, mahkemede ~1 görüş*, mahkemelik*,
    cimer*, cimere, btk*, bddk*, btkya, bddkya, rekabet kurum*, kvkk ~3 şikayet*/başvur*, sağlık
    müdürlü* ~3 şikayet*/bildir*/ara*, alo #, 174, zabıta*, zabıtası, belediyeye ~2 şikayet*/
    bildir*/ilet*, bakanlı* ~3 şikayet*/bildir*/yaz*, ticaret bakanlı*, gazeteci*, gazeteye, basına
    ~1 ver*/taşı*/sız*, haberi bekleyin, haber kanal*, şikayetvar ~3, sosyal medyada ~2 paylaş*/
    ifşa*, ifşa*, tutanak* ~2 tut*, delil*, kayıt altında ~2, ses kaydı*, kamera kaydı* ~4 savcı*/
    polis*/mahkeme*/ver*, bilirkişi raporu""",
    "safety": f"""
    {BODY} ~2 yardı/yarıldı*/kesti*/kesil*/kırıl*/kırdı*/çatla*/ezil*/sıkış*/morar*/yan*/haşlan*/
    şiş*/kana*/kopt*/kopar*/soyul*/dikiş*/su topla*/düştü ~1 tırna*/dikiş/kan*/hastane*, # dikiş,
    bir/iki/üç/dört/beş/altı/yedi/sekiz dikiş, dikiş at*, dikişlik, su topla*, iltihap*,
    enfeksiyon*, kusuyo*, kusuyor*, kusuyoruz, kustu*, kusmak*, bayıldı hastane*, bayılmış*, esim
    bayıldı ~2, hastaneye ~1 götür*/kaldır*/git*/yat*, hastanelik*, serum taktı*, serum bağla*,
    acile ~1 git*/kaldır*/koş*, ambulans*, ilaç* ~4 yanlış/başkasının/karış*, başkasının ilaç*,
    yanlış ilaç*, bi avuç, bir avuç ~1 hap/ilaç, hap içtim, ilaç içtim ~1 hepsini/çok, bir kutu ~1
    hap/ilaç, bütün ilaçları*, gücüm kalma*, artık gücüm, dayanacak güc*, yaşamak iste*, yaşamak
    istemi*, yaşamanın anlam*, ne anlamı var ~1 yaşa*, uyanmasam*, uyanmak istemi*, uyanmazsam,
    uyanmayayım, bitireceğim ~1 her*/hayat*/kend*, her şeyi bitir*, bu gece bitir*, hayatıma son,
    kendime kıy*, canıma ~1 kıy*/tak* ~1 et* ~1 son*, ben olmasam, ben olmazsam, ben ölsem, yok
    olsam, yok olmak*, kimse fark etmez ~1 yok*/ölsem, kimsenin haberi olmaz, kimse üzülmez, veda
    mektub*, hakkınızı helal edin ~2 son, artık yokum, son mesajım, gaz koku*, gaz sız*, başım
    dönü*, nefes alama*, nefesim kes*, nefesi kes*, alerji* ~4 şok/nefes/hastane*, fıstık yok ~5,
    jilet çık*, içinden ~3 jilet/cam/vida/çivi/iğne/tel/metal/plastik/taş/böcek, jilet jilet, vida
    çık*, cam çık*, dişim kır*, dişi kır*, ayağı kop*, bel* ~1 tutul*, kalkamı*, kıpırdayamı*,
    kafama ~1 düş*, başıma ~1 düş*, üstüme düş*, üzerime düş*, tavan* ~3 düş*/çök*, kaldırıma çık*,
    az kalsın ~2 ez*/çarp*/öl*/düş*/değ*, değecekti az, ezecekti*, eziyordu*, çarpacaktı*, bebek
    araba* ~3 değ*/çarp*/ez*/vur*, kaynar su*, haşlan*, haşlandı*, fren* ~2 tutm*/boş*/patla*, takla
    at*, kapı önünde ~2 bekli*/dur*, kapımda ~2 bekli*/dur*/yat*, kapımın önünde*, evin önünde ~2
    bekli*/dur*/dolan*, evimin önünde*, evin önünden ayrıl*, evimi ~1 bili*/öğren*/bul*, adresimi ~1
    bili*/öğren*/bul*/ver*, evime kadar, eve kadar takip, korkuyorum, korkuyoruz, çok korkuyorum,
    iki gündür beni, gecedir evin, peşimden gel*, takip ediyo*, bileklerinden, bileğinden ~2 tut*,
    sürekli evime, evime gel*, evime geliyo*, yuvarlandı*, ameliyatta, bensiz herkes, bensiz ~2
    rahat/iyi/mutlu, kapıyı kilitle* ~1 git*/çocu*, üstüne kilitle*, çocuğu ~3 unut*/bırakmış*/
    bırakıp/kaybet*/kilitle*, bahçede unut*, serviste unut*, arabada unut*, yalnız bırak* ~1 çocu*,
    tahlil* ~4 eski koca*/başka*/gitmiş, sonuçlar* ~3 eski koca*/başka*, kişisel veri* ~3 sız*/
    paylaş*/ver*""",
    "staff": f"""
    laf attı*, laf atı*, kolumu ~1 tut*/sık*/çek*/morar*, kolumdan ~1 tut*/çek*, kolunu ~1 morar*/
    sık*/çek*, belime, kalçama, bacağıma ~1 dokun*/el*, göğsüme, dokunup dur*, dokunuyor* ~1 bana,
    dokundu* ~1 bana, elle taciz, elini ~3 olmaması/bacağ*/belim*/kalça*, olmaması gereken yer*,
    olmaması gereken, bakıp bakıp, aynadan bak*, tokat at*, tokat*, tokatla*, çimdik*, {FAMILY} ~3
    tokat*/vur*/döv*/bağır*/çimdik*/morar*/itti*/hırpala*, morartmış*, morarttı*, itti ~1 yere/düş*,
    yere düşürdü*, iteklediler, itekledi*, boğazıma sarıl*, boğazımı sık*, instagramını iste*,
    instagram* ~1 iste*, # yaşındaki ~4 istemiş*/istedi*/yazmış*/yazıyor*/mesaj*, engelliyim diye,
    yabancıyım diye, içeri almadılar, içeri alma*, ülkenize dön*, ülkene dön*, ülkene git*,
    memleketine ~1 dön*/git*, bağırıp tokat*, gece ~1 mesaj at*, gece yarısı ~2 mesaj/yaz*/ara*""",
    "fraud": """
    imzamı ~1 taklit*/at*, imza* taklit*, taklit edip, üstüme ~1 hat/kredi/abonelik ~1 aç*/çık*,
    üstüme hat, adıma ~2 hat/kredi/abonelik/sözleşme ~1 aç*/yap*/çık*, üzerime ~1 hat/kredi/
    abonelik, dolandırmayın*, dolandırıyor*, dolandırdı*, benim haberim yok*, haberim yok ~3 çek*/
    para, haberim olmadan, onay vermedi* ~3 çek*/para, onayım olmadan, iznim olmadan ~3 çek*/para*,
    habersiz ~2 çek*/para*, hesabımdan ~3 çekil*/çekmiş*/gitmiş*/eksil*, kartımdan ~3 çekil*/
    çekmiş*/gitmiş*/harca*, hırsızlık*, bu hırsızlık, soydunuz*, paramı çal*, paramı ye*, paramızı
    ye*, kasada ~4 fişte ~2, fişte ~3 kasada, kartımı ~2 kullan*/kopyala*, telefonda ~2 verdim ~4
    çek*/harca*/kullan*""",
    "leave": """
    müşavir* ~1 değiştir*, son ekstre*, taşıma başvuru*, numara* ~4 taşı*, numara taşıma, diğer
    operatör*, operatöre ~1 geç*/taşı*, size güle güle, güle güle size, hoşçakalın, elveda, başka ~1
    banka*/operatör*/salon*/firma*/okul*/kurs*/klinik*/spor* ~3 geç*/yazıl*/taşı*/aldım/gid*/aldır*,
    karşıdaki ~1 salon*/spor*/kurs* ~1 yazıl*/geç*, salona yazıldım, ödemeyi durdur*, talimat* ~1
    iptal*/durdur*, kaydımı ~1 sil*/çıkar*/al*, çıkarın kaydımı, kaydımı çıkar*, hesabımı ~1 sil*/
    kapat*/dondur*, hesabımı silin, sizdekini kapat*, sizdekini ~1 iptal*, kalan parami ~1 ver*,
    kalan paramı ~1 ver*/iade*, paramı alıp ~2 gid*, maaş hesab* ~3 aldım/taşı*/geç*, kapatıyorum
    hesab*, son ~1 gelişim/siparişim/ödemem, bu son, artık yokum ~2 üye*, üyeliği ~1 bitir*/iptal*,
    bırakıyorum sizi, sizi bırak*, sizinle işim bitti, işim bitti sizinle, yollarımızı ayır*,
    yollar* ~1 ayır*""",
}
