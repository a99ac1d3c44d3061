"""Turkish words that deny, correct, bound or lower a score."""

from typing import Final

CORRECTIONS: Final[dict[str, str]] = {
    "not_after": """
        olması için, olmanız için, vermem için, vermek için, almanız için, almak için, değil*,
        vermem, veremem, vermiyorum, veremiyorum, vermeyeceğim, olmaz, etmez, hak etmiyor,
        hak etmiyorsunuz, hak etmez, bile, bile çok, fazla, yerine, vermek isterdim, isterdim,
        isterdik, vermezdim, demem, diyemem, derdim, olurdu, olmuyor, verilemiyor, yok, veremediğim,
        veremiyoruz, vermek istemem, verirdi*, verecekt*, vericekt*, diyemeyeceğim, diyemeyiz,
        diyemiyorum, demiyorum, demeyeyim, etmiyor, yazamıyorum, yazamıyoruz, yazamıyom,
        yazamadığım, yazamadım, veremedim, giremiyorum, basamıyorum, seçemiyorum, koyamıyorum,
        yazılmıyor, girilmiyor, seçilmiyor, yokmuş, yazmam, basmam, yazmıyorum, basmıyorum,
        verilmez*, verilmiyor*, desem çok, desem az, desem fazla, desem yalan*, desem haksız*,
        desem ayıp olur, desem olmaz, versem çok, versem az, versem fazla, versem yalan*,
        versem haksız*, versem ayıp olur, versem olmaz, dersem yalan*, dersem haksız*, dersem ayıp*,
        dersem abart*, olmadığı, olmadığından, verecek old*, desem günah*, versem günah*,
        dersem günah*, dicem yalan*, desem abart*, versem abart*, desem inanma*,
        desem gerçekçi olmaz, versem gerçekçi olmaz, dersem gerçekçi olmaz, desem doğru olmaz,
        versem doğru olmaz, dersem doğru olmaz, desem hak geç*, ramak*, bir kala, vermeye elim*,
        vermeye dilim*, vermeye gönlüm*, vermeye kıyamadı*, vermeye vicdan*, yazmaya elim*,
        yazmaya dilim*, yazmaya gönlüm*, demeye dilim*, basmaya elim*, vermeye cesaret*,
        vermek içimden gel*, yazmak içimden gel*, vermedim, vermedik, yazmadım, yazmadık, basmadım,
        demedim, demedik, vermiycem, vermicem, vermicez, de olabilirdi, da olabilirdi, verebilirdim,
        verebilirdik, yazabilirdim, diyebilirdim, alabilirdiniz, verecek gibi ol*, diyecek old*,
        yazacak old*, verecekken
    """,
    "correct": """
        fikrim değişti, fikrimi değiştirdim, fikrimi değiştiriyorum, fikir değiştirdim,
        fikir değiştirdik, kararım değişti, kararımı değiştirdim, vazgeçtim, caydım, silin, silip,
        geri alıyorum, geri aldım, geri alıp, iptal edip, yok, yok yok, pardon, hayır, düzeltme,
        düzeltiyorum, yanlış, yanlışlıkla, aslında, daha doğrusu, pardon pardon, ters, tersmiş,
        ters anla*, tersini*, karıştır*, yanlışmış, silemed*, özür, dur, şey, demek istedim,
        diyecektim, düzelteyim, hata, unutun, saymayın, sayma, boş verin, boşverin, dikkate almayın,
        geçersiz, iptal edin, yazmışım, basmışım, demişim, vermişim, göndermişim, yollamışım,
        tıklamışım, atmışım, girmişim
    """,
    "bound": """
        taş çatlasa, en az, en fazla, en çok, en düşük, minimum, maksimum, asgari, azami, neredeyse,
        nerdeyse, yüksek, düşük, en iyi ihtimalle
    """,
    "bound_after": """
        den fazla*, üstü, üzeri, altında, üstünde, üzerinde, fazla, arası, arasında, ile, veya,
        ya da, yada, fazlası, azı, aşağısı, yukarısı, yakın, azdan, az, bile az, bile az gelir,
        bile az kalır
    """,
    "deducts": "eksi",
    "minus": "eksi",
    "deducted": """
        sakladım, saklıyorum, saklarım, kırdım, kırıyorum, kırarım, kestim, düştüm, düşürdüm,
        eksilttim, eksi, eksik, düşürüyorum, düşüyorum, kaybettiniz, kaybetti, puan gitti,
        puan götürdü, eksiği, eksiğim*, eksiğiniz*, kırmak, kırdık, kıstım, sildim
    """,
    "slip": "pardon, yanlış, yanlışlıkla, özür",
    "settles": """
        çeviriyorum, değiştiriyorum, değiştireyim, düşürüyorum, düşürdüm, yükseltiyorum, çekiyorum,
        çevirin, güncelliyorum, düştü*, yükseldi*, indi, indiniz, geriledi*, indirdim, indirdik,
        indiriyorum, yükselttim, yükselttik, düşürdük, yapın, yapalım, yapıyorum, çıktı*, çıkardım,
        çıkarttım, çıkarıyorum
    """,
    "blunder": "yanlışlıkla, yanlış bastım, yanlış yazdım, yanlış yazmışım, yanlış basmışım",
    "blunder_first": "yanlışlıkla",
    "rounds": "yuvarla*, yuvarlarsak, ten, tan, den, dan",
    "typed": "yazdım, yazmışım, bastım, basmışım, yazılmış, yollamışım, göndermişim, tıklamışım",
    "truth": "doğrusu, esas, asıl, doğru",
    "differs": "arttı*, yükseldi*, düştü*, daha, fazla, yukarı, aşağı, artmış*, düşmüş*",
}
