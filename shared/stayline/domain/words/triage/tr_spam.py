"""Turkish words of adverts, traps and chain letters (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "spam_sure": """
    banka bilgilerinizi, talihli, kredinizi ~4 yenile*/kapat*/arayın, konut kredi*, iban ~3 gönder*,
    kolay para, para kazan, krediniz ~1 onaylan*, ödemeniz ~2 başarısız, numaranız çekil*, temsilci*
    ~1 görüş*, depo boşalt*, kargo bedava, marka çanta*, stok eritme, dolar* almak için, size miras,
    miras kaldı, hgs ~6 borç*/borcu*/ceza*/öde*, ogs ~6 borç*/borcu*, ihlalli geçiş, vergi ~4
    borcu*/iade* ~6 öde*/tıkla*/http, takipçi* # tl, takipçi ~2 # tl, bin takipçi, replika, marka
    saat*, seçildiniz, seçilen şanslı, şanslı kişi, ücretsiz iphone, bedava iphone, kasko ~5 tıkla*/
    teklif*/hemen, sigorta ~5 tıkla*/teklif*, telefonum ~2 bozuldu ~3 yeni ~1 numaram, yeni numaram,
    kredi ~2 faizsiz, faizsiz kredi, ihtiyaç kredisi, hemen sipariş*, stoklarla sınırlı, süper
    fırsat, büyük indirim, dev indirim, kaçırılmayacak, tıkla kazan, oyna kazan, vip üye*, kayıp
    bonus*, kupon ~3 tut*/banko*, banko maç*, maç tahmin*, oranlar*, yüksek oran*, milli piyango ~3
    kazan*, arsa ~4 fırsat*/taksit*, devremülk, saadet zincir*, network ~2 iş, ayda # ~3 kazan*,
    sermayesiz, evinizden ~2 kazan*, fenomen ol*, izlenme ~2 satış*/satın, yatırım danışman* ~3
    kazan*, altın ~2 sinyal*, usdt, binance, airdrop*, ön satış, coin*, ptt ~6 http/tıkla*/adres*,
    hepsiburada ~4 kazan*, trendyol ~4 kazan*, e devlet ~6 tıkla*/http, banka ~3 kartınız,
    hesabınızdan ~4 şüpheli, şüpheli işlem ~5 tıkla*/doğrula*/arayın/onayla*, muska, fal, aşk
    büyüsü, cinsel gücü, geciktirici, bahis*, casino*, kumar*, deneme bonusu, hoşgeldin bonusu, hoş
    geldin bonusu, çevrimsiz*, bonus ~3 kazan*/veren/al*, iddaa*, rulet*, canlı casino, slot*,
    yatırım ~1 bonus*, freespin*, free spin*, kefilsiz*, sicile bakıl*, sicil affı, senetle kredi,
    anında kredi, kredi ~5 başvur*/çık*/onay*/anında/hemen/fırsat*, düşük faiz*, kart borc* ~5
    kapat*/yapılandır*, icralık*, tebrikler ~6 kazandınız/kazandın/hediye*/ödül*, kazandınız ~4
    tıkla*/http/ödül*, ödülünüz*, çekiliş* ~4 kazan*, hediye çeki ~4 kazan*, kargonuz ~6 edilemedi/
    beklemede/iade/teslim ~8 güncelle*/tıkla*/öde*/adres*, kargonuz teslim edilemedi, gümrük* ~4
    öde*, adresinizi ~2 güncelle*/doğrula*, hesabınız ~4 askıya*/bloke*/kısıtla*/kapat*/donduruldu
    ~10 giriş*/tıkla*/doğrula*/güncelle*, kimliğinizi doğrula*, bilgilerinizi ~2 güncelle*/doğrula*,
    kartınız ~3 bloke*, icraya ~2 veril*/sevk*, ödenmemiş ~2 ceza*/borc*/fatura* ~8 öde*/icra*/
    tıkla*, e devlet* ~4 iade*/başvur*, aidat iade*, kart aidat* ~3 iade*, evden çalış*, evde
    çalış*, ek gelir*, ek iş, ek işi, günde # ~2 kazan*/tl, günlük # ~3 kazan*/tl/gelir, haftada #
    ~2 kazan*, pasif gelir*, garantili ~1 kazanç*/kar/getiri, garanti ~1 kazanç, paranızı katla*,
    parana para, bitcoin* ~4 yatır*/kazan*/katla*, kripto* ~4 yatır*/kazan*/sinyal*, forex*, borsa
    ~3 sinyal*/grup*/kazan*, vip grup*, mesajı # kişiye, kişiye ~2 gönder*/ilet*, zincir*,
    şanssızlık*, takipçi ~2 satış*/satın/al*/hile*/kazan*, beğeni ~2 satış*/satın/al*, seo ~3
    hizmet*/paket*, google* ~3 ilk/üst/birinci ~1 sıra*/sayfa*, escort*, bayan arkadaş*, sohbet
    hattı, tanışmak için, zayıflama ~2 hap*/çay*/ürün*, viagra*, anne ~3 numaram/telefonum, yeni
    numaram ~4 whatsapp*, okey ~2 çip*, loto* ~3 tahmin*/kazan*, medyum*, büyü ~2 yap*/boz*, satılık
    ~3 hesap*/arsa, toplu sms*, izinli sms*, borçlarınız ~1 silin*, kesilecek ~4 öde*, bayanlar
    seni, güzel bayan*, yalnız mısın""",
    "spam_offer": """
    instagram reklam*, üreticisiyiz, üreticiyiz, imalatçı*, imalattan, fabrikadan ~2 fiyat*, toptan
    ~3 uygun fiyat*, alan adınız* ~5 doluyor/doldu/yenile*, kişiyle paylaş*, işletme* ~6 yorum*/
    takipçi*/kredi*/pos/web/reklam*/paket*, firmanız* ~6 yorum*/takipçi*/kredi*/pos/web/reklam*/
    paket*, dükkan* ~6 kampanya*/kamera*/pos/kredi*/tabela*, mağazanız* ~6 kampanya*/kamera*/pos/
    kredi*/web, firma yetkilisi, sayın firma/işletme/esnaf, # ~4 yorum* ~5 tl/lira/whatsapp*, google
    ~3 yorum* ~6 lira/sadece/adet/paket*, # ~2 yıldızlı ~2 yorum*, pos cihaz* ~6 komisyon*/başvur*/
    ara*/ücretsiz/bilgi, komisyonsuz*, komisyon yok/sıfır, sıfır komisyon*, web site* ~4 tasarım*,
    web sitesi tasarımı, web tasarım* ~6 tl/fiyat*/#/paket*, tl den başlayan, # den/dan başlayan,
    başlayan fiyat*/paket*/taksit*, sosyal medya* ~5 yönet*/paket*/ajans*, biz yönetelim, ilk ay ~1
    bizden/ücretsiz/bedava, toptan ~5 fiyat*/satış*/malzeme*/temizlik ~8 yaz*/ara*/liste*/iste*,
    fiyat liste* için ~1 yazın/arayın, güvenlik kamera* ~5 kampanya*/fiyat*/kurul*, kobi*, esnaf* ~3
    kredi*/özel, ticari kredi*, işletme kredisi, kredi* ~6 onay*/anında ~4 tc/gönder*/yaz*, icra
    dosya* ~5 saat/ara*/öde*, # saat içinde ~2 arayın/ödeyin, kişiye yolla*/gönder*/ilet*/at, bu
    duayı, duayı ~3 kişi*/yolla*/gönder*, muradın*, zinciri kırma*, silme sakın, uğursuzluk*,
    takipçi* ~3 lira/tl/teslim, bin takipçi*, haritalar* ~3 ilk/üst, ilk sırada ~1 çık*, arama* ~2
    ilk sıra*, seo ~3 paket*/uzman*/hizmet*/#, reklam ~2 ajans*/verin/paket*, logo ~3 tasarım* ~4
    tl/#, tabela ~5 kampanya*/indirim*/fiyat*, matbaa, broşür ~3 bas*/tl, iletişim için ~1 yaz* dm,
    hazır site, e ticaret ~3 paket*/site*/#, mobil uygulama ~3 yap*/geliştir*/tl ~5 #/fiyat*/tl,
    anne/baba telefonum bozul*, telefonum bozul* ~6 numara* ~4 yaz*/para/gönder*, acil para ~1
    lazım/gönder*, elektrik ~3 tasarruf ~3 cihaz*, güneş panel* ~5 kampanya*/ücretsiz/keşif""",
    "spam_topic": """
    takipçi*, sigorta*, kasko, saatlerde, indirim*, fırsat*, borcunuz, borç*, hgs, ödeme*, marka,
    satış*, bayi*, ücretsiz, kupon*, maç, oran*, kazan*, gelir*, şans*, hesabınız*, şifre*,
    kartınız*, adres*, teslim*, paketiniz, haciz, coin, tl, bonus*, kredi*, faiz*, bitcoin*,
    kripto*, yatırım*, borsa*, çekiliş*, hediye*, ödül*, kargo*, bahisler, kampanya*, arsa, satılık,
    web tasarım*, reklam*, kimlik*, ceza*, icra*, gümrük*, diyet, zayıfla*, iphone*, bedava""",
    "spam_lure": """
    dm, öde, ödeyin, sipariş ver*, için tıkla*, seçildiniz, hemen, fırsat*, şimdi ~1 al/başvur/
    katıl, bugüne özel, sadece bugün, acil, son şans, sayfamızı, ziyaret ed*, takip ed*, abone ol*,
    iletişime geç*, teklif al*, tıkla*, hemen ~1 üye/başvur*/katıl*/al*/ara*/öde*/tıkla*/kazan*/
    gel*, üye ol*, katıl*, kazan*, bedava*, ücretsiz*, kaçırma*, son gün*, sınırlı*, whatsapp*,
    telegram*, giriş yap*, doğrula*, güncelleyin*, başvur*, sayın ~1 müşteri*/üye*/abone*,
    tebrikler, acele*, garantili*, tecrübe gerekm*, tecrübe şartı, uygun fiyat*, en ucuz, bilgi
    için, yaz*, promosyon*, ilk gelen*, hemen öde*""",
    "own": """
    ben, benim, bana, bizim, biz, bize, numaramı, verdiğim*, istiyorum, aldım, ettim, yaptım,
    hesabım, kartım*, geliyor, alıyorum, rahatsızım, lütfen, paramı, aboneliğim*, üyeliğim*""",
}
