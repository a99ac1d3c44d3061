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
SHORT_FOR: Final[dict[str, str]] = {
    **dict.fromkeys(("stp", "sotp", "stpo", "tsop", "stopo", "stpp", "stahp", "stawp"), "stop"),
    **dict.fromkeys(("pls", "plz", "plse", "plss"), "please"), "u": "you", "ur": "your",
    "thx": "thanks", "ty": "thanks", "donot": "dont", "dnt": "dont", "txt": "text", "txts": "texts",
    "msg": "message", "msgs": "messages", "mssg": "message", "txting": "texting",
    "txtn": "texting", "textin": "texting",
    "txtin": "texting", "msging": "messaging", "msgn": "messaging", "msgin": "messaging",
    "wd": "would", "cn": "can", "cld": "could", "wld": "would", "yr": "your", "yur": "your",
    "messageing": "messaging",
    "frm": "from", "tke": "take", "agn": "again", "agin": "again", "evr": "ever", "nvr": "never",
    "rmv": "remove", "dlt": "delete", "del": "delete", "wnt": "want", "jst": "just",
    "num": "number", "nr": "number", "ppl": "people", "fuk": "fuck", "fck": "fuck", "fk": "fuck",
    "yazmiyin": "yazmayin", "atmiyin": "atmayin", "gondermiyin": "gondermeyin",
    "istemiyom": "istemiyorum", "istemiom": "istemiyorum", "istemiorum": "istemiyorum",
    "ilgilenmiyom": "ilgilenmiyorum", "ilgilenmiorum": "ilgilenmiyorum",
}  # fmt: skip
