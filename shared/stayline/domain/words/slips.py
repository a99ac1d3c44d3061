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
    "seven": "sevem", "nine": "nyne", "eight": "eihgt, eght",
    "definitely": "deffo, defo, defos, deff, definatly, definetly, definitly, defiantly",
    "probably": "prolly, probs, probly", "reckon": "rekon, reckin",
    "obviously": "obvs, obvi, obvz", "from": "frm, frum", "with": "wit, wiv, wif",
    "give": "giv, gve, giev", "say": "saay, sya", "would": "wud, wuld", "outta": "outa, outt",
    "though": "tho, altho, thou", "because": "becuz, bcz, bcoz, becos, bcuz, beacuse, becaus",
    "puan": "puvan, piuan, paun, pua, pn, pvan, ouan, puam, pusn, puab",
    "yıldız": "yldz, yıldıx, yıldıs, yildis",
    "olacak": "olcak, olucak, olck", "olacaktı": "olcaktı, olucaktı",
    "dört": "dörd, tört, drt", "beş": "bess", "üç": "ucc", "dokuz": "doguz, dohuz, doquz, tokkuz",
    "sekiz": "skz, segiz, sekkiz, seggiz",
    "veriyorum": "vrym, vriyom, viriyom, virirem, verirem, veriom, veriyom, veriyorm",
    "verdim": "verdum, virdim", "teşekkürler": "tşkrlr, eyv, eyw, eyvallah, saolasın, sağolasın",
}  # fmt: skip
