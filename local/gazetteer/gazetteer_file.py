"""The gazetteer as the TOML file that the playbook is read from."""

import json
import textwrap
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from local.gazetteer import number_places, postcode_places
from stayline.content.load import HERE
from stayline.domain.whereabouts import Place

FILE = HERE / "gazetteer.toml"
_BY_HAND = Path(__file__).with_name("by_hand.toml")
_HEAD = """\
# Where numbers and postcodes may be. Written by `python -m local.gazetteer` from libraries and from
# local/gazetteer/by_hand.toml; not to be edited. `begin` is how numbers begin, after the +, or the
# country's postcodes; the longest that fits holds. Of zones that keep the same clock there is one.
"""


def text() -> str:
    """Give the file as the libraries installed here and what we know by hand have it."""
    by_hand = tomllib.loads(_BY_HAND.read_text(encoding="utf-8"))
    tables = [_HEAD, *_tables("numbers", number_places.places(by_hand))]
    for codes in postcode_places.places(by_hand).values():
        tables += _tables("postcodes", codes)
    return "\n".join(tables)


def _tables(kind: str, places: Mapping[str, Place]) -> Iterator[str]:
    alike = defaultdict(list)
    for begin, place in places.items():
        alike[place].append(begin)
    for place, begins in sorted(alike.items()):
        lines = [f"[[{place.country}.{kind}]]", _line("begin", sorted(begins))]
        if place.regions:
            lines.append(_line("regions", place.regions))
        yield "\n".join([*lines, _line("zones", place.zones), ""])


def _line(key: str, words: list[str] | tuple[str, ...]) -> str:
    written = f"{key} = {json.dumps(words)}"
    return "\n".join(textwrap.wrap(written, 100, subsequent_indent="  ", break_on_hyphens=False))
