"""The counters of what texts cost, read: where one is full, and by the minute's alarm."""

from collections.abc import Iterable

from stayline.adapters import keys
from stayline.adapters.items import plain
from stayline.adapters.table import Table
from stayline.adapters.writes import counter
from stayline.domain.spend import SHARES, Counted, Term


def counted(table: Table, terms: Iterable[Term]) -> Counted:
    """Read what texts cost in these days and months, in one request."""
    asked = tuple(terms)
    wanted = [keys.share(term, number) for term in asked for number in range(SHARES)]
    found = {}
    for item in map(plain, table.items(wanted)):
        for term in asked:
            if keys.spent(term) != item["pk"]:
                continue
            mark = counter(term, "")
            found[term, int(item["sk"])] = {
                name.removeprefix(mark): int(value)
                for name, value in item.items()
                if name.startswith(mark)
            }
    return found
