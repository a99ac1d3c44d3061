"""The words that say how a free text is meant, in every language, by what they stand for."""

from collections.abc import Mapping, Sequence
from typing import Final

from stayline.domain.words.triage import (
    en_abuse,
    en_context,
    en_danger,
    en_everyday,
    en_indirect,
    en_opinion,
    en_spam,
    en_urgent,
    ko_abuse,
    ko_context,
    ko_danger,
    ko_everyday,
    ko_indirect,
    ko_opinion,
    ko_spam,
    ko_urgent,
    tr_abuse,
    tr_context,
    tr_danger,
    tr_everyday,
    tr_indirect,
    tr_opinion,
    tr_spam,
    tr_urgent,
)  # fmt: skip

# What stands for one thing in one language may be listed in several modules.
SPOKEN: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    language: [listed for module in modules for listed in module.SPOKEN.items()]
    for language, modules in {
        "en": (
            en_danger, en_indirect, en_abuse, en_urgent,
            en_opinion, en_everyday, en_context, en_spam,
        ),
        "ko": (
            ko_danger, ko_indirect, ko_abuse, ko_urgent,
            ko_opinion, ko_everyday, ko_context, ko_spam,
        ),
        "tr": (
            tr_danger, tr_indirect, tr_abuse, tr_urgent,
            tr_opinion, tr_everyday, tr_context, tr_spam,
        ),
    }.items()
}  # fmt: skip
# Turkish verbs denied in the third person, or that somebody was not able to, end like this.
DENYING_ENDINGS: Final = """miyor, muyor, miyo, muyo, miyorlar, muyorlar, medi, madı, mediler,
    madılar, mediniz, madınız, memiş, mamış, memişler, mamışlar, amıyorum, emiyorum, amadım, emedim,
    amadık, emedik, amıyoruz, emiyoruz"""
# Turkish words that make a question of what stands before them.
ASKING_PARTICLES: Final = """mi, mı, mu, mü, misin, mısın, misiniz, mısınız, musun, müsün, musunuz,
    müsünüz, miyim, mıyım, miyiz, mıyız, midir, mıdır"""
# Korean words of their own that deny the verb after them.
DENYING_WORDS: Final = "안, 못"
# Korean nouns of trouble: "no ..." makes them praise. The other words of trouble deny already.
DENIABLE: Final = """
    문제, 문제가, 문제점, 오류, 에러, 버그, 고장, 하자, 결함, 파손, 장애, 장애가, 지연, 실패,
    누락, 스크래치, 흠집, 기스, 소음, 끊김, 끊기, 이상이, 밀려, 늦게, 늦어, 늦지, 느리, 렉,
    말썽, 튕기, 꺼지, 멈추, 깨지, 잘못, 망가"""
