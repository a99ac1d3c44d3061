"""The counters of what texts cost, read: where one is full, and by the minute's alarm."""

from collections.abc import Iterable

from stayline.adapters import keys
from stayline.adapters.items import plain
from stayline.adapters.table import Table
from stayline.adapters.writes import COUNTER
from stayline.domain.spend import SHARES, Counted, Term


def counted(table: Table, terms: Iterable[Term]) -> Counted:
    """Read what texts cost in these days and months, in one request."""
    by_key = {keys.spent(term): term for term in terms}
    wanted = [keys.share(term, number) for term in by_key.values() for number in range(SHARES)]
    found = {}
    for item in map(plain, table.items(wanted)):
        found[by_key[item["pk"]], int(item["sk"])] = {
            name.removeprefix(COUNTER): int(value)
            for name, value in item.items()
            if name.startswith(COUNTER)
        }
    return found
