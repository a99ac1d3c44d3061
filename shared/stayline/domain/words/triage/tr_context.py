"""Turkish words that turn, undo or soften what stands near them (see `mention`)."""

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "request": """
    misin*, mısın*, musun*, müsün*, lütfen, istiyorum, istiyoruz, istiyordum, edin, ediniz,
    ediyorum, rica*""",
    "resolved": """
    çözdünüz, çözdüler, çözdü, çözüldü, çözülmüş, düzeldi, düzelttiniz, düzeltmişsiniz, düzeltildi,
    halloldu, hallettiniz, hallettiler, halledildi, giderildi, giderdiniz, artık çalışıyor, şimdi
    çalışıyor, şu an ~2 çalışıyor, şimdi ~1 iyi/düzgün/sorunsuz, özür dilediniz, iade ettiniz, iade
    aldım, param* ~2 yattı/geldi/iade, telafi ettiniz, değiştirdiniz, yenisini gönder*, hediye
    gönder*, hemen ilgilen*, anında ilgilen*, çözüme kavuş*, yenisini ~1 yolla*/gönder*/verdi*/
    getir*, hemen yenisi*, düzelttiğiniz için, çözdüğünüz için, hallettiğiniz için""",
    "almost": """
    fikrimi değiştir*, düşünüyordum ama, düşünüyorduk ama, az kalsın, az daha, neredeyse, nerdeyse,
    iptal edecektim, iptal edecektik, edecektim, edecektik, bırakacaktım, ayrılacaktım, geçecektim,
    kapatacaktım, düşünmüştüm, düşünmüştük, düşünüyordum, düşünürken, vazgeçtim ~2 iptal*/
    ayrılmak*, iptalden vazgeç*, kalmaya karar*, iyi ki ~3 etmemiş*""",
    "away": """
    arkadaş* ~6 demiş*/dedi*/diyor*/söyle*, herkes ~3 demiş*/dedi*/diyor*/söyle*, yorumlar*, komşu*
    ~4 demiş*/dedi*, eşim ~4 demiş*/dedi*, korkuyordum, korkmuştum, tereddüt*, önyargı*, sanmıştım,
    sanıyordum, zannetti*, zannediyordum, bekliyordum ~1 ama, kardeş* ~4 demiş*/dedi*, annem ~4
    demiş*/dedi*""",
    "elsewhere": """
    diğer/eski/önceki/geçen ~1 salon*/kurs*/okul*/market*/restoran*/kafe*/doktor*/klinik*/
    operatör*/firma*/şirket*/sağlayıcı*/banka*/uygulama*/internet*/dişçi*/kuaför*/berber*/
    marka*/yer*/servis*/usta*, başka yer* ~2 göre, diğerleri*, eskisi*, eskiden, eski firma*,
    başka yerde ~2 kötü""",
    "asking": """
    nasıl, edebilir miyim, edebiliyor muyum, edersem, mümkün mü, olur mu, ne olur, ne kadar, ücreti
    ne, cayma bedeli, verirsem, düşünüyorum, düşünüyoruz, düşünmeye, kararsızım, iptal olur mu, var
    mı, gerekir mi, gerekiyor""",
    "contrast": """
    ama, fakat, ancak, lakin, yalnız, rağmen, yine de, gene de, amma, oysa, halbuki, ne var ki, da
    daha, buna rağmen""",
    "not": """
    istemiyor*, istemem, uğramadı*, diyemem, diyemiyorum, diyemeyeceğim, söyleyemem, sayılmaz,
    sayılmam, denemez, değil*, yok, yoktu*, olmadı*, kalmadı*, yaşamadı*, yaşamıyor*, çıkmadı*,
    görmedi*, olmuyor, etmiyor*, etmem*, etmedi*, etmeyece*, etmeyin*, edilmedi*, olmamış*,
    kalmıyor*, bulamadı*, olamadı*, duymadı*, duymuyor*, bilmez, olmaz, olmadan, yapmadı*, almadı*,
    yaşatmadı*, karşılaşmadı*, öyle değil*""",
    "nothing": """
    alerjisi var, alerjim var, sabahlar zor, henüz değil, başka paket*/tarife*/plana/güne/saate/
    tarihe ~1 geç*, avukat ~1 arkadaş*/kardeş*/kuzen*, arkadaşım avukat, önerdi, önerdiler,
    bugün*, geç gelirim, geç geliriz, uçağım*, uçuşum*, bugün olmaz, iptal etmeyin, yemiyorum,
    içmiyorum, kullanmıyorum henüz, başka zaman, kapanıyorsunuz, kaçta kapan*, kapanıyor mu*,
    gecikme ücret*, gecikme faiz*, gecikme ceza*, rica etsem, yok teşekkür*, yok sağ*, trafik*,
    kaybettim sandım, buldum, vaktim yok, zamanım yok, arabam yok, gelemi*, katılamı*,
    katılamayacağ*, gelemeyeceğ*, gelemem, konuşamı*, istemi*, istemem, bilmi*, bilmem,
    hatırlamı*, gerekmi*, gerekmez, acelem yok, acelesi yok, farketmi*, fark etmi*, kullanmadım
    henüz, henüz, daha ~1 karar verm*, karar vermedi*, karar veremedi*, sormak isti*, ne kadar
    ~1 dayan*, kaç ~1 yaş*, çok iyi olur, iyi olurdu, uygunum, uygun mu*, uygun değilim, uygun
    olduğ*, en uygun, hangisi, yarım saat, yarım kilo, yarım ekmek, yarısını, kuru temizleme,
    kuru yemiş, kuru üzüm, sert mi, pas geç*, uzun sürer mi, ne kadar sür*, çok mu, hoş geldin*,
    hoş bulduk, hoş geldiniz, böyle bir, uyar mı, dar kalıp, bekliyor olacağ*, sizi bekliyor*,
    bekliyoruz ~1 sizi, cevabınızı bekli*, dönüşünüzü bekli*, haber bekli*, tavsiye ~1 var/
    verir/istiyorum/edersiniz, ne tavsiye*, hangisini tavsiye*, çalışmıyoruz, çalışmıyor
    musunuz, açık değil mi*, müsait değil*, evde değil*, evde yok*, ofiste değil*, şehir dışı*,
    okulda, sorun değil*, problem değil*, önemli değil*, sorun yok ~1 yarın/görüş*, rica ederim,
    kusura bakm*, ben avukatım, avukatım ben, avukatlık büro*, hukuk büro*, dava dosya*, yangın
    söndür*/merdiven*/tüp*/alarm*/dedektör*/sigorta*, duman dedektör*/alarm*, acil değil*,
    acilen, randevu* ~3 iptal*, rezervasyon* ~3 iptal*, toplantı* ~3 iptal*, dersi* ~2 iptal*,
    iptal etmiyor*, iptal etmeyece*, iptal etmey*, iptal istemi*, iptal değil*, iptal etmek
    istemi*, kaba davrandıysam, kabalık ettiysem, kaba ~2 özür, kaba taslak, kırdıysam,
    üzdüysem, gecikeceğim, gecikicem, gecikeceğiz, geç ~1 kalacağım/kalıcam/geleceğim/gelirim/
    gelicem/kalabilirim/cevap*, geç yazdı*, geç oldu, geç saat*, biraz geç, yanlış numara*,
    yanlış kişi*, yanlış yazdım, yanlış anladım, özür dilerim, özür, iyi günler, iyi akşamlar,
    iyi geceler, iyi çalışmalar, iyi sabahlar, iyi haftalar, iyi bayramlar, iyi tatiller, iyi
    hafta sonları, iyi seneler, güzel bir gün, güzel günler, mutlu yıllar, kolay gelsin, hızlı
    ~1 dönüş*, hızlı internet, rahatsız ettim, rahatsız ettiysem, rahatsız ediyorum, endişe
    etmeyin, merak etmeyin, dert değil*, fark etmez, farketmez, boş yer*, boş masa*, boş oda*,
    boş ~1 mu/var, boş musunuz, müsait, daha iyi olur, iyi olur, uygun olur, iyi mi, en iyi ~2
    hangisi, yüzme havuzu, sıcak mı, kaç gündür, kaç saat*, ne kadar zor, hastane randevu*,
    hastanede çalış*, kan tahlil*, polis memur*, polisim, ağır mı, hakkınız*, hakkında, gününüz,
    tamam iyi, iyiyim, iyiyiz, ilgili ~1 bilgi/birim*/kişi*/departman*, ile ilgili, hastanedeyim
    ~2 sonra, fazla ~1 bilgi, para iadesi ~1 var mı, soru*, bir sorum*, anlaşıldı, devam ediyor,
    devam ediyoruz, üyelik iptal etmeden, kan verme*, eksik olmayın, elden gelen, sorun
    degildir, dava ~1 açmay*/açmıy*/açmam/açmıc*, dava açmak ~1 istemi*, dava niyet*, şikayet ~1
    etmeyeceğ*/etmiyor*/etmem, şikayetim yok, dolandırıcılık* ~2 korun*/eğitim*/önle*,
    dolandırıcılıktan korun*, hastaneden ~1 çık*/gel*, hastane* ~2 yakın*/karşı*/yan*/nerede/
    otobüs*, yok böyle, ayrılmıyor*, ayrılmayacağ*, silmeyin, kapatmayın, avukat* ~2 öner*,
    tehlikeli mi*, güvenli mi*, gerekir mi, gerekiyor mu, ertelendi ~4 gelirim/geliyorum/
    geleceğim, yangın çıkış*, temizli* ~2 iptal*, sene önce, yıl önce, geçen sene ~3 kaza/
    ameliyat, geçen yıl ~3 kaza/ameliyat, ameliyat* ~4 yapabilir miyim, aklıma gelmezdi, kortu,
    kort*, avukatlar için, avukatlara ~1 özel/paket*/indirim, hukuk öğrenci*, hukuk fakülte*,
    hukuk okuyor*, hukuk ~1 eğitim*/kurs*/kitap*/dersi, iş hukuk*, yangın güvenli*/eğitim*/
    tatbikat*/kapı*/çıkış*, unutmuşum, unuttum ~2 kime/nerede/nasıl, kaybettim ~2 kime/nerede/
    nasıl, için ölürüm, lezzet için ölü*, kart bilgi* ~2 değiştir*, tatil* ~2 iptal*, kızım/
    oğlum/eşim/kardeşim/annem/babam/arkadaşım ~1 avukat/polis/hakim/savcı, polis ~2 yol*/
    trafik*, soygun* ~2 film*/dizi*/kitap*, film* ~3 gösterim*/oynu*/başlıyor, yanık iz* ~3
    lazer/tedavi, eve gitmemek, hukuki danışman* ~2 dahil/var, antrenman* ~2 iptal*, dersi ~1
    iptal*, nereden güncelle*, tamam teşekkür*, tamam sağ*, okulda ~3 kırdı/düştü/yaralan*,
    düzelttiğiniz için, derse gelemeyiz, kızım/oğlum/çocuğum/eşim ~1 okulda/evde/maçta/parkta ~3
    kırdı/düştü/burktu, otomatik ödeme* ~2 nere*/nasıl, avukatım ~3 kopya*/fatura*/belge*/
    dekont*/makbuz*, avukatım faturanın, başka yere gitmem, ellerinden gelen*, kötü bir söz*, ne
    duman, ne koku, telefonu açamadım, telefonu duymadım, tatbikat*, duruşmam var, mahkemem var,
    yasak mı, iptal olan ~1 konser*/etkinlik*/uçuş*/maç*/ders*/gösteri*, iptal edilen ~1
    konser*/etkinlik*/uçuş*/maç*/ders*/gösteri*, karar verince, karar vermek, karar vereceğ*,
    cinayet temalı, hala var mı, hala açık mı, kaza sigorta*, polis lojman*/evi/okul*/akademi*,
    değil de ne, değilse ne, değil mi ya, bilirkişi, jüri, tanık olarak ~1 mahkeme*""",
    "plain": """
    pazartesi*, salı*, çarşamba*, perşembe*, cuma*, cumartesi*, pazar, yarın*, haftaya, akşam*,
    sabah*, saat*, öğle*, hafta sonu*, randevu*, rezervasyon*, masa*, ders*, seans*, otopark*,
    adres*, numara*, tamam*, olur, peki, evet, hayır, anlaştık, görüşürüz, ok, okey, oldu,
    lütfen, rica*, zaten, doldurdum, gelirim, geleceğim, gelicem, gelebilirim, geliyorum,
    olurum, ararım, yaparım, yapacağım, bakarım, veririm, yazarım, uygun*, müsait*, merhaba*,
    selam*, iyi günler, taşındık, taşınıyoruz, tatil*, henüz, yoldayım, çıktım, vardım, aldım,
    ödedim, gönderdim, yazdım, beden*, fiyat*, ücret* ~1 ne, fark*, arıyorum, ilgileniyorum,
    istiyorum, istiyoruz, istiyordum, adım, ismim, doğum, ne oluyo, dikkate alma*, başkasına,
    sokak*, cadde*, mahalle*, zil*, kapı*, kat, daire*, değişti, şifre*, kişiye, yanlış,
    oradayım, buradayım, geldim, farkı, kiminle, iş birliği, işbirliği, # yetişkin/kişi*/çocuk*,
    arayabilirsiniz, arayın, kırmızı/mavi/siyah/beyaz ~1 olan*, gelebiliriz, araç kullan*,
    kimsiniz, sanırım, tmm, tmmdır, grşrz, gorusuruz, zmn, kayıtlı, e posta*, mail*, eposta*,
    vardiya*, itfaiyeci*, hemşireyim, öğretmenim, öğrenciyim, yazılıyor, kalmış ~1 resepsiyon*,
    #, puan*, veriyorum, verdim, vermiştim, hak ediyor*, hak ettiniz, müşteriyim, kullanıyorum,
    yollayın, muhasebe*, karar veriyor*, patronum, söyleyin, olmasın""",
    "question": """
    nerede*, nerde*, nasıl, ne zaman, kaç*, hangi*, ne kadar, var mı, mümkün mü, nedir, ne oluyor,
    ne olur, kime ~1 sor*/danış*, fark* ne, şifresi ne, neler var, ne var, neler dahil""",
    "accuses": """
    neden, niye, niçin, kim ~2 verdi/aldı/çekti/yaptı/izin/dedi, ne hakla, nasıl ~2 olur/olabilir/
    yaparsınız/alırsınız, ne demek, hangi hakla, kime ~1 verdi*""",
    "stake": """
    bebeğ*/çocuğ*/oğlum*/kızım*/eşim*/karım*/kocam*/annem*/babam*/kardeşim*/dedem*/ninem*/yeğenim*/
    torun*/köpeğ*/kedim*, evim*/evime/kapım*, otoban*/otoyol*/trafik*, çıplak/sarhoş/silah/çingene/
    köle/yere, vücud*/kafas*/yüzü*/gözü*/elim*/kolum*/bacağ*/ayağ*/saçım/saçımı/saçıma/cildim*,
    kartım*/hesabım*/banka*/talimat*/maaş*/cüzdan*/emekli*""",
    "mine": """
    geleme*, gelmiyorum, istemiyor*, bilmiyor*, düşünmüyor*, edeceğim, geleceğim, gelirim,
    alacağım, ederim, yaparım, olacağım, lütfen, misiniz, mısınız, musunuz, müsünüz, miyim, miyiz,
    acaba, değiliz, değilim""",
    "speech": """
    bir, ve, bu, için, çok, ama, de, da, mi, mı, mu, mü, ne, o, ben, siz, var, yok, ile, daha,
    gibi, kadar, sonra, benim, sizin, bana, size, olarak, her, hiç, en, şu, ki, değil, lütfen""",
}
