"""What Twilio's error codes mean: twilio_codes.toml, by code."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple, cast, get_args

from stayline.domain.refusals import Refusal


class Code(NamedTuple):
    """The class of a code, and plain words."""

    refusal: Refusal
    words: str


def read(code: str) -> Code:
    """Say what a code means; '' is none, and nobody has described every one that Twilio gives."""
    if not code:
        return Code("", "")
    return codes().get(code) or Code("unheard_of", f"code {code}")


@cache
def codes() -> Mapping[str, Code]:
    """Give what the file says.

    Raises:
        ValueError: it has a class that domain/refusals.py does not know.
    """
    import tomllib  # noqa: PLC0415  most receipts bring no code, and need no reader

    text = files(__package__).joinpath("twilio_codes.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    if unknown := tables.keys() - set(get_args(Refusal)):
        raise ValueError(f"twilio_codes.toml: no class is called {', '.join(sorted(unknown))}")
    return {
        code: Code(cast("Refusal", refusal), words)
        for refusal, table in tables.items()
        for code, words in table.items()
    }
