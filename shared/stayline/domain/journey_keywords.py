"""Journeys that a text begins: those whose keyword it starts with."""

from functools import lru_cache
from itertools import chain

from stayline.domain.journey import Journey, OnKeyword
from stayline.domain.playbook import Playbook
from stayline.domain.words.normalise import fold


def called(playbook: Playbook, body: str) -> tuple[Journey, OnKeyword, str] | None:
    """Give the journey whose keyword a text begins with, its start, and what stands after it."""
    for journey in playbook.journeys.values():
        for start in journey.starts:
            if isinstance(start, OnKeyword):
                for word in chain.from_iterable(start.words.values()):
                    rest = _after(word, body)
                    if rest is not None:
                        return journey, start, rest
    return None


# People write the same few words.
@lru_cache(maxsize=1024)
def _after(keyword: str, body: str) -> str | None:
    """Give what stands after a keyword; None where the text does not begin with it."""
    text, wanted = body.strip(), fold(keyword)
    # Folding may change lengths, so the end of the keyword is looked for in the text as typed.
    for end in range(len(wanted), min(len(text), 2 * len(wanted)) + 1):
        if fold(text[:end]) == wanted and not text[end : end + 1].isalnum():
            return text[end:].strip(" :,.-–!\n")
    return None
