"""Turkish words of a reply that answers nothing: greetings, questions, requests, autoreplies."""

from typing import Final

TALK: Final[dict[str, str]] = {
    "greet": """
        merhaba, merhabalar, selam, selamlar, slm, mrb, günaydın, iyi günler, iyi akşamlar,
        iyi geceler, hayırlı günler, hayırlı akşamlar, hayırlı cumalar, hoşçakalın, görüşürüz,
        görüşmek üzere, alo, selamün aleyküm, kolay gelsin, nasılsınız, naber, nbr
    """,
    "ask": """
        kim, kimsiniz, kimsin, ne, neden, niye, niçin, nasıl, hangi, nerede, nereden, nereye, kaç,
        mi, mu, misiniz, musunuz, midir, miyim, miyiz, nedir, kimdir, hangisi, neyi, ne zaman,
        efendim
    """,
    "ask_anywhere": """
        mısın, musun, kimsiniz, kimsin, kimsiniz siz, bu ne, bu kim, nerede, nerde, niye, niçin,
        kaçta, kaça, var mı, var mıdır, kaç soru, kaç puan, kaç para, kaç, ne kadar, hangi numaraya,
        ne zaman, miyiz, misiniz, musunuz, dahil mi, açık mı, uygun mu, mümkün mü, geldi mi,
        gelir mi, nasıl cevap*, nasıl yanıt*, nasıl puan*, ne yazacağ*, ne yazmam*, nereye yaz*
    """,
    "ask_last": """
        mısın, musun, var mı, var mıdır, mi, mu, misiniz, musunuz, midir, miyim, kim, kimsiniz,
        kimsin, ne, neden, niye, nedir, nerede, nerde, nerdesiniz, neredesiniz, kaç, desem çok mu,
        versem çok mu, versem az mı, desem az mı, versem fazla mı, versem olmaz mı, desem olmaz mı,
        versem ayıp mı, kimdir, nasıl, hangisi, muyuz, miyiz, muyum, kadar, hangisine
    """,
    "ask_end": "misiniz, musunuz, midir, mudur, miyim, muyum",
    "exclaim": """
        ne güzel, ne kadar güzel, ne iyi, neyse, her ne kadar, ne yazık ki, ne de olsa, o kadar
    """,
    "want": """
        arayın, beni arayın, arayınız, ararsanız, ara, gönderin, yapın, çözün, düzeltin, yardım,
        yardım edin, istiyorum, istiyoruz, lazım, rica*, rica ederim, iade, para iadesi,
        arar mısınız, yazar mısınız, bilgi verin, yardımcı, yardımcı olun, geri arayın, ulaşın,
        değiştirin, iletişime, bağlayın, gelin, bildirin, söyleyin, anlatın, açıklayın, güncelleyin,
        iptal edin, iptal edilsin, kontrol edin, inceleyin, yollayın, haber verin, cevap verin,
        dönüş yapın, iade edin
    """,
    "auto": """
        otomatik yanıt, otomatik cevap, şu anda meşgulüm, şuan meşgulüm, meşgulüm,
        araba kullanıyorum, araç kullanıyorum, sizi daha sonra arayacağım, müsait değilim,
        izindeyim, ofis dışında, ofiste değilim, sonra ararım, seni sonra ararım, sizi sonra ararım,
        daha sonra arayabilir miyim, dönüş yapacağım, şu an müsait değilim, yıllık izindeyim,
        konuşamıyorum, konuşamam, müsait olamıyorum, derste*, toplantıda*
    """,
    "auto_sure": """
        otomatik yanıt*, otomatik cevap*, otomatik mesaj*, ofis dışındayım, araba kullanıyorum,
        araç kullanıyorum, toplantıdayım, yıllık izindeyim
    """,
    "call_last": """
        arayın, arayınız, ara, arasın, arasınlar, ararsanız, arayabilirsiniz, arayabilir misiniz,
        beni arayın, görüşelim, müsaitim, uygunum, gelin, gelsin, alın, alabilir, alabilirsiniz,
        erteleyin, kaydırın, çekin, alalım, alınsın
    """,
    # Whom a reply calls by name behind its score: "9 kardeşim".
    "address": """
        krdşm, kardş, krdş, gardş, kardşm, kardeşm, abicm, la oğlum, lan oğlum, ya oğlum, be oğlum,
        la kızım, kardeşim, kardeş, gardaş, gardaşım, bilader, birader, kanka, kankam, kanki, knk,
        reis, reisim, hocam, hojam, hcm, hoca, abi, abim, abicim, agabey, abla, ablam, ablacım,
        dayı, dayım, dayıcım, amca, amcam, teyzem, usta, ustam, ustacım, patron, şef, şefim, gülüm,
        canım, cnm, canımın içi, hayatım, tatlım, kuzum, yavrum, evladım, evlat, oğlum, kızım, aga,
        agam, dostum, dostlar, arkadaşım, arkadaşlar, güzelim, bacım, moruk, hacı, hacım, başkan,
        başkanım, müdürüm, efendim, beyefendi, hanımefendi, uşağum, uşağım, uşak, komşum, canlar,
        gençler, çocuklar, gari, panpa, bro, lan, ulan, be, bea, beya, yav, yavv, yahu, hee, la,
        gurban, kurban, be abicim, be ya, be kardeşim, ya, ha, hemşerim, hemşom, koçum, aslanım,
        paşam, kaptan, sultanım, gülom, bebeğim, birtanem, bi tanem, bir tanem, ellere sağlık,
        ellerinize sağlık, elinize sağlık, ellerine sağlık, emeğinize sağlık, emeğine sağlık,
        yüreğinize sağlık, ağzınıza sağlık, allah razı olsun, hayırlı işler, bol kazançlar
    """,
    "yes": """
        evet, tamam, olur, tabi, tabii, elbette, aynen, evt, he, peki, kabul, kesinlikle, tmm, tmam,
        okey, tabii ki, tabi ki, tabiki, memnuniyetle, seve seve
    """,
    "reject": """
        hayır, yok, olmaz, istemiyorum, istemem, hyr, gerek yok, kalsın, ilgilenmiyorum, istemiyoruz
    """,
    "ask_tail": "oluyor, oluyo, demek, acaba, ki, yani, lazım, gerekiyor, şimdi, anlamına, geliyor",
    "polite": "miyim, mıyım, misiniz, mısınız, muyum, müyüm, miyiz, mıyız, musunuz, müsünüz",
}
