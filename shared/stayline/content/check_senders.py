"""What types alone cannot say about senders: each country that is texted has one, and one only."""

from collections import Counter
from collections.abc import Mapping
from math import inf
from typing import Any, get_args

from stayline.content.content_error import ContentError
from stayline.content.tables import build
from stayline.domain.playbook import Playbook
from stayline.domain.senders import Provider, Sender

_FILE = "senders.toml"
_PROVIDERS = frozenset(get_args(Provider))


def read(tables: Mapping[str, Any]) -> dict[str, Sender]:
    """Build the senders of senders.toml, by name.

    Raises:
        ContentError: names the sender, and what is wrong with it.
    """
    if not tables:
        raise ContentError(_FILE, f"no sender: write a table {_known()}")
    if odd := set(tables) - _PROVIDERS:
        raise ContentError(_place(min(odd)), f"no provider has this name: {_known()}")
    return {
        name: build(Sender, {**table, "name": name}, _place(name)) for name, table in tables.items()
    }


def senders(playbook: Playbook) -> None:
    """Refuse a sender without a pace, and a country with no sender or with two."""
    everyone = playbook.senders.values()
    texted = set(playbook.business.countries)
    for one in everyone:
        if not 0 < one.segments_per_second < inf:
            pace = f"segments_per_second = {one.segments_per_second}"
            raise ContentError(_place(one.name), f"{pace}: more than 0, or nothing would ever go")
        if unknown := set(one.countries) - texted:
            reason = f"countries: business.toml does not text to {min(unknown)}"
            raise ContentError(_place(one.name), reason)
    listed = Counter(country for one in everyone for country in one.countries)
    for one in everyone:
        if twice := [country for country in one.countries if listed[country] > 1]:
            raise ContentError(_place(one.name), f"countries: {twice[0]} is listed twice")
    rest = [one.name for one in everyone if not one.countries]
    if len(rest) > 1:
        reason = "countries: only one sender may leave it out, to text what no other lists"
        raise ContentError(_place(rest[1]), reason)
    if not rest and (unserved := texted - set(listed)):
        raise ContentError(_FILE, f"no sender texts to {min(unserved)}, which business.toml names")


def _place(name: str) -> str:
    return f"{_FILE}: [{name}]"


def _known() -> str:
    return " or ".join(f"[{name}]" for name in sorted(_PROVIDERS))
