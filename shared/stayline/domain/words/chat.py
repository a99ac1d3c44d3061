"""How words are cut short in chats, and pairs of words that are read as one."""

from typing import Final

CONTRACTIONS: Final[dict[tuple[str, str], str]] = {
    ("do", "not"): "dont", ("can", "not"): "cant", ("will", "not"): "wont", ("did", "not"): "didnt",
    ("no", "longer"): "nolonger", ("no", "more"): "nomore", ("turn", "off"): "turnoff",
    ("shut", "off"): "turnoff", ("switch", "off"): "turnoff",
    ("was", "not"): "wasnt", ("would", "not"): "wouldnt", ("any", "more"): "anymore",
    ("could", "not"): "couldnt", ("should", "not"): "shouldnt", ("does", "not"): "doesnt",
    ("is", "not"): "isnt", ("un", "subscribe"): "unsubscribe", ("do", "nt"): "dont",
    ("un", "sub"): "unsub", ("not", "to"): "dont", ("opt", "out"): "optout",
    ("must", "not"): "mustnt", ("have", "not"): "havent",
    ("atip", "durmayin"): "atmayin", ("gonderip", "durmayin"): "gondermeyin",
    ("yazip", "durmayin"): "yazmayin", ("yollayip", "durmayin"): "yollamayin",
}  # fmt: skip
_SPELLED: Final[dict[str, str]] = {
    "stop": "stp, sotp, stpo, tsop, stopo, atop, dtop, wtop, syop, sto, stopl, stahp, stawp, stap",
    "nothing": "nothin", "please": "pls, plz, plox, plse, plss", "you": "u", "your": "ur, yr, yur",
    "thanks": "thx, ty", "dont": "donot, dnt",
    "text": "txt, tx, tex, tect, rext, yext, texr, tezt, txet", "texts": "txts",
    "message": "msg, mssg", "messages": "msgs",
    "texting": "txting, txtn, textin, txtin, txttin, txtting",
    "messaging": "msging, msgn, msgin, messageing", "would": "wd, wld", "can": "cn",
    "anything": "nethin, nething", "anymore": "nemore", "sorry": "sry", "more": "mo", "leave": "lv",
    "be": "b", "edin": "edn", "me": "mw", "take": "tk, tke, tkae", "the": "da", "this": "dis",
    "that": "dat", "phone": "fone", "these": "dese", "through": "thru", "and": "nd", "could": "cld",
    "from": "frm", "again": "agn, agin", "ever": "evr", "never": "nvr", "remove": "rmv, remuv",
    "delete": "dlt, del", "want": "wnt", "just": "jst", "number": "num, nr", "people": "ppl",
    "fuck": "fuk, fck, fk", "yazmayin": "yazmiyin, yazmayun", "atmayin": "atmiyin, atmayun",
    "gondermeyin": "gondermiyin, gondermeyun",
    "yollamayin": "yollamayun", "istemiyorum": "istemiyom, istemiom, istemiorum",
    "ilgilenmiyorum": "ilgilenmiyom, ilgilenmiorum",
}  # fmt: skip
SHORT_FOR: Final[dict[str, str]] = {
    short: word for word, listed in _SPELLED.items() for short in listed.split(", ")
}
