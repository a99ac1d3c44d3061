"""What the providers' error codes mean: `<provider>_codes.toml`, by code."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple, cast, get_args

from stayline.domain.refusals import Refusal


class Code(NamedTuple):
    """The class of a code, and plain words."""

    refusal: Refusal = ""
    words: str = ""


def read(provider: str, code: str) -> Code:
    """Say what a provider's code means; '' is none, and nobody has described every one."""
    if not code:
        return Code()
    return codes(provider).get(code) or Code("unheard_of", f"code {code}")


@cache
def codes(provider: str) -> Mapping[str, Code]:
    """Give what a provider's file says.

    Raises:
        ValueError: it has a class that domain/refusals.py does not know.
    """
    import tomllib  # noqa: PLC0415  most receipts bring no code, and need no reader

    name = f"{provider}_codes.toml"
    tables = tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
    if unknown := tables.keys() - set(get_args(Refusal)):
        raise ValueError(f"{name}: no class is called {', '.join(sorted(unknown))}")
    return {
        code: Code(cast("Refusal", refusal), words)
        for refusal, table in tables.items()
        for code, words in table.items()
    }
