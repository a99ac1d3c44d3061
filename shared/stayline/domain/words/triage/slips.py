"""Key words of free text worth knowing with a slip of the thumb in them."""

from typing import Final

MEANT: Final = """
    lawyer, attorney, solicitor, refund, cancel, cancelled, cancelling, canceling, canceled,
    terrible, horrible, disgusting, ridiculous, furious, complaint, disappointed, unacceptable,
    fraud, scammed, scammers, subscription, account, expensive, broken, problem, delivery, damaged,
    frustrated, frustrating, annoying, excellent, amazing, awesome, fantastic, wonderful,
    brilliant, perfect, service, waiting, working, received, insulted, harassed, discrimination,
    unauthorised, unauthorized, chargeback, dispute, hospital, injured, dangerous, ombudsman,
    competitor, provider, membership, contract, happy, great, thanks, friendly, helpful, recommend,
    definitely, useless, delayed, wrong, missing, crashes, crashing, immediately, police, illegal,
    stolen, charged, avukat, mahkeme, dolandırıcı, dolandırıcılar, dolandırıldım, iptal,
    aboneliğimi, aboneliğim, üyeliğimi, üyelik, abonelik, hesabımı, şikayet, rezalet, berbat, kötü,
    memnun, değil, hakaret, terbiyesiz, saygısız, çalışmıyor, açılmıyor, gelmedi, bekliyorum, iade,
    sahtekar, hırsız, teşekkürler, teşekkür, mükemmel, harika, güzel, sorun, problem, pahalı,
    yangın, hastane, yanlış, eksik, istiyorum, ediyorum, gecikti, sürekli, personel, müşteri"""
# Words that are only one letter away from one of those.
REAL: Final = """
    thinks, chance, chances, italy, vital, curious, wording, extensive, provide, provides,
    provided, grant, grants, sound, sounds, compliant, splice, issuing, react, awaiting, wasting,
    kissing, clashing, clashes, messing, devil, trashing, crammed, receive, receives, receiver,
    insulate, muster, graft, forking, sordu, sorulu, gelmezdi, layer, layers, player, lover,
    sawyer, broker, brokers, changed, charge, charges, charger, warming, missed, mission, working,
    walking, marking, worming, words, weighting, canal, cancer, prefect, perfects, contact,
    contacts, contrast, tanks, thank, crash, crushes, hoppy, harpy, nappy, grate, treat, wring,
    prong, throng, strong, polite, policy, accent, amount, count, discount, refunds, problems,
    providers, deliver, delivers, delivered, services, served, private, wants, wanting, writing,
    waiting, baiting, hoping, great, green, greet, throw, fraught, stole, stolen, solen, accounts,
    happen, creat, create, reat, heat, eat, mount, worn, wrung, greats, hanks, parking, waring,
    waning, banking, mahkum, soru, torun, sorum, soran, sorar, güzle, memur, mezun, çalışıyor,
    açılıyor, gelme, gelmede, iadesi, ide, ida, sergi, eksi, hasta, hastane, kutu, kötüye, deil,
    isteriz, gider, geldi, gelmeli, gelmek, yanlı, yanış, güze, güzele, sokun, ekşi, yakın, yanın,
    alıştıyor"""
