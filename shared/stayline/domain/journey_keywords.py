"""Texts that begin a journey by its keyword, or lead one on that waits."""

from collections.abc import Iterable
from itertools import chain

from stayline.domain.journey import Journey, OnKeyword
from stayline.domain.playbook import Playbook
from stayline.domain.step import Option
from stayline.domain.words.normalise import fold, plain


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


def option_said(options: Iterable[Option], body: str) -> Option | None:
    """Give the option that a text says in so many words, in any language; None for none or two.

    Nobody has been asked: so neither a number nor a single word of several is enough.
    """
    spoken = plain(body).split()
    said = [option for option in options if any(_says(spoken, one) for one in _wordings(option))]
    return said[0] if len(said) == 1 else None


def _wordings(option: Option) -> Iterable[str]:
    return chain(option.label.values(), *option.words.values())


def _says(spoken: list[str], wording: str) -> bool:
    """Tell whether the words of `wording` were said in a row; the last may have an ending."""
    *words, last = plain(wording).split()
    ends = range(len(words), len(spoken))
    return any(
        spoken[end - len(words) : end] == words and spoken[end].startswith(last) for end in ends
    )


def _after(keyword: str, body: str) -> str | None:
    """Give what stands after a keyword; None where the text does not begin with it."""
    text, wanted = body.strip(), fold(keyword)
    # Folding may change lengths, so the end of the keyword is looked for in the text as typed.
    for end in range(len(wanted), min(len(text), 2 * len(wanted)) + 1):
        if fold(text[:end]) == wanted and not text[end : end + 1].isalnum():
            return text[end:].strip(" :,.-–!\n")
    return None
