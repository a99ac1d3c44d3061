"""python -m local.days_off: the public holidays of places whose law forbids texts on them.

Written from the holidays package into the content, as neither Lambda nor the user's build has it.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version
from itertools import groupby

import holidays

from stayline.content.load import HERE
from stayline.content.tables import toml

FILE = HERE / "days_off.toml"
YEARS = range(2026, 2030)
DEFAULT = "default"
HEAD = f"""\
# Public holidays on which a rule of countries/*.toml lets nothing go (holidays = false): those that
# a whole country or state keeps, not those of single regions. Where a government announces them
# they are estimates. [{DEFAULT}] has those that more than half of all countries keep.
# Written by `make docs` from the package holidays {version("holidays")}.
"""


def places() -> list[str]:
    """Give the places with a rule that holds texts back on public holidays.

    Read as plain TOML: the playbook refuses a place whose days are not in the file yet.
    """
    packs = [toml(path) for path in sorted((HERE / "countries").glob("*.toml"))]
    return [
        pack["place"]
        for pack in packs
        if any(rule.get("holidays") is False for rule in pack["rules"])
    ]


def days_of(place: str) -> list[date]:
    """Give the public holidays of a country (`FR`), a state (`US-LA`), or of most countries."""
    if place == DEFAULT:
        return _most_keep()
    country, _, region = place.partition("-")
    return sorted(holidays.country_holidays(country, subdiv=region or None, years=YEARS))


def _most_keep() -> list[date]:
    countries = holidays.list_supported_countries()
    kept = Counter(day for country in countries for day in days_of(country))
    return sorted(day for day, count in kept.items() if count > len(countries) / 2)


def written(days: Mapping[str, list[date]]) -> str:
    """Give the file that says so, with a line for each year."""
    parts = [HEAD]
    for place, dates in days.items():
        years = groupby(dates, lambda day: day.year)
        lines = [f"  {', '.join(map(str, of_year))}," for _, of_year in years]
        parts.append("\n".join((f"[{place}]", "days = [", *lines, "]", "")))
    return "\n".join(parts)


if __name__ == "__main__":
    FILE.write_text(written({place: days_of(place) for place in places()}), "utf-8")
