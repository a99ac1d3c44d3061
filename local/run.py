"""The run that lies in a data folder: when it began, and which parts of its tour are over.

Whoever goes on with it plays the part that was cut from its beginning, as at that moment: the same
dates, the same texts under the same ids. What had been taken in changes nothing by coming again.
"""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Self


@dataclass(frozen=True)
class Run:
    """When it began, in UTC, and the parts that are over."""

    began: datetime
    over: tuple[str, ...] = ()

    @classmethod
    def read(cls, data: Path) -> Self | None:
        """Read the folder's run, None where there is none to go on with."""
        file = _file(data)
        if not file.exists():
            return None
        kept = json.loads(file.read_text())
        return cls(datetime.fromisoformat(kept["began"]), tuple(kept["over"]))

    def and_over(self, part: str) -> Self:
        return replace(self, over=(*self.over, part))

    def keep(self, data: Path) -> None:
        """Write it down, whole or not at all."""
        fresh = _file(data).with_suffix(".new")
        fresh.write_text(json.dumps({"began": self.began.isoformat(), "over": self.over}))
        fresh.replace(_file(data))


def forget(data: Path) -> None:
    """From here on, until the next run is kept, there is nothing to go on with."""
    _file(data).unlink(missing_ok=True)


def _file(data: Path) -> Path:
    return data / "run.json"
