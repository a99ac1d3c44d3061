"""Words of an answer that people mistype, and words that only look like a slip for one."""

from typing import Final

SPELLED: Final = """
    points, stars, star, score, rating, three, seven, eight, nine, definitely, probably, deserve,
    overall, reckon, puan, puanım, puanımız, yıldız, yıldızı, veriyorum, veriyoruz, veririm,
    veririz, verdim, verdik, üzerinden, sıfır, dokuz, sekiz, teşekkürler, teşekkür, cevabım,
    değerlendirmem
"""
# One slip from a word above, and another word.
REAL: Final = """
    pint, pints, sore, core, tree, thee, there, seen, sven, even, tsar, staring, sta, sat, tar,
    nie, nin, veri, verim, verdi, pan, doku, seki, teker, serve, stare, overal, pun, cevap
"""
# Slips of other kinds, and how chats spell the word.
TYPED: Final[dict[str, str]] = {
    "points": "poinst, pnts", "stars": "starz, strs", "score": "skor, skore, scr",
    "ten": "tne, tehn", "six": "sicks, siks, sxi", "seven": "sevem", "nine": "nyne",
    "eight": "eihgt, eght",
    "definitely": "deffo, defo, defos, deff, definatly, definetly, definitly, defiantly",
    "probably": "prolly, probs, probly", "reckon": "rekon, reckin",
    "obviously": "obvs, obvi, obvz", "from": "frm, frum, fae, frae", "with": "wit, wiv, wif",
    "give": "giv, gve, giev, giz, gis, gie, gizz", "say": "saay, sya",
    "would": "wud, wuld, wld", "have": "hav, hve", "think": "tink, fink, thnk, thik",
    "getting": "gettin, gettn, gitting", "this": "dis", "giving": "givin",
    "outta": "outa, outt", "be": "b", "gonna": "gunna, gna, gona", "whoops": "woops, whops",
    "average": "avg, avrg", "anyway": "anyways, anyhoo, anyhow",
    "should": "shoud, shud, shld, shuld", "finally": "finaly, finnaly", "wont": "wnt",
    "that": "dat, tht", "thats": "dats, thts", "they": "dey",
    "nothing": "nuffin, nuthin, nuffink, nothin, nuttin", "good": "gud, guud, vgood", "you": "yew",
    "something": "sumthin, summat, sumfin", "was": "woz, wos, ws", "what": "wot, wat",
    "the": "teh, da",
    "service": "servise, serivce, servce", "excellent": "excelent, exellent, excellant, xlnt",
    "brilliant": "briliant, brillient, brill, bril", "terrible": "terible, terrable, terribel",
    "disappointed": "dissapointed, disapointed, dissappointed", "great": "grt, grate, graet",
    "though": "tho, altho, thou", "because": "becuz, bcz, bcoz, becos, bcuz, beacuse, becaus",
    "puan": "puvan, piuan, paun, pua, pn, pvan, ouan, puam, pusn, puab",
    "yıldız": "yldz, yıldıx, yıldıs, yildis",
    "güzel": "gzl, guzl, gzel, güsel", "süper": "spr, sper, süpper", "harika": "hrika, harka",
    "mükemmel": "mukemel, mükemel, mükkemmel, mkmml", "memnun": "memun, memnn, mennun",
    "olacak": "olcak, olucak, olck", "olacaktı": "olcaktı, olucaktı",
    "dört": "dörd, tört, drt, dötr, drot, döert, döet, dörr", "beş": "bess, ebş, bşe, veş, beç",
    "üç": "ucc", "dokuz": "doguz, dohuz, doquz, tokkuz", "altı": "alıt, altu, alri, slti",
    "sekiz": "skz, segiz, sekkiz, seggiz, sejiz, swkiz, sekuz, sekis, zekiz, sekıs",
    "yedi": "yeid, yei, yidi, eydi, yeddi, tedi, yrdi, yadi",
    "veriyorum": "vrym, vriyom, viriyom, virirem, verirem, veriom, veriyom, veriyorm",
    "verdim": "verdum, virdim", "teşekkürler": "tşkrlr, eyv, eyw, eyvallah, saolasın, sağolasın",
}  # fmt: skip
# A digit for a sound: written out before anything is counted.
SOUNDED: Final[dict[str, str]] = {
    "m8": "mate",
    "m8s": "mates",
    "gr8": "great",
    "l8": "late",
    "l8r": "later",
    "w8in": "waiting",
    "w8ing": "waiting",
    "w8": "wait",
    "w8ed": "waited",
    "h8": "hate",
    "h8d": "hated",
    "b4": "before",
    "4eva": "forever",
    "4ever": "forever",
    "4get": "forget",
    "4got": "forgot",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "2day": "today",
    "2nite": "tonight",
    "sum1": "someone",
    "some1": "someone",
    "any1": "anyone",
    "ne1": "anyone",
    "every1": "everyone",
    "evry1": "everyone",
    "str8": "straight",
    "f9": "fine",
    "2gether": "together",
    "9ne": "nine",
    "8ight": "eight",
    "7even": "seven",
    "6ix": "six",
    "5ive": "five",
    "4our": "four",
    "1o": "10",
    "l0": "10",
    "i0": "10",
    "1oo": "100",
}
# Words of an answer that run into a number, together or alone: "itsan8", "thx8".
LEADING: Final = """
    its, it, is, i, id, ill, im, say, give, giving, rate, rating, score, of, you, u, a, an, so,
    just, thats, get, gets, my, for, solid, from, me, grade, answer, vote
"""
LEADING_ALONE: Final = """
    its, say, give, rate, rating, score, just, thats, solid, grade, thx, thanks, ty, cheers, hi,
    hello, maybe, about, defo, def, prob, ill, overall, definitely, definately, deffo, giving you
"""
