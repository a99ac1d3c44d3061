"""What DynamoDB bills a request: the sizes of the items it touched, in units of 1 KB and of 4 KB.

Sizes: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
Units: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
"""

from collections.abc import Iterable, Mapping
from typing import Any

Item = Mapping[str, Any]
_WRITTEN, _READ = 1024, 4096


def size(item: Item | None) -> int:
    """Give an item's bytes, names included; none where there is no item."""
    return sum(len(name.encode()) + _of(value) for name, value in (item or {}).items())


def written(before: Item | None, after: Item | None) -> int:
    """Give the units of one write: the larger of the item before and after; one at least.

    A change of what the index `contacts` projects would be a write of the index, too.
    """
    index = (before or {}).get("contacts") != (after or {}).get("contacts")
    return _up(max(size(before), size(after)), _WRITTEN) + index


def read(sizes: Iterable[int], *, is_consistent: bool, is_together: bool = False) -> float:
    """Give the units of a read: each item rounded up, or (a query) all of them together."""
    found = list(sizes)
    units = _up(sum(found), _READ) if is_together else sum(_up(one, _READ) for one in found)
    return units if is_consistent else units / 2


def _up(amount: int, unit: int) -> int:
    return max(1, -(-amount // unit))


def _of(value: Mapping[str, Any]) -> int:
    ((kind, content),) = value.items()
    match kind:
        case "S":
            return len(content.encode())
        case "N":
            return -(-len(content.strip("-").rstrip("0")) // 2) + 1
        case "L":
            return 3 + sum(1 + _of(part) for part in content)
        case "M":
            return 3 + sum(1 + len(name.encode()) + _of(part) for name, part in content.items())
        case "BOOL" | "NULL":
            return 1
        case "B":
            return len(content)
    raise TypeError(f"no item of ours holds a {kind}")
