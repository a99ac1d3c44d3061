"""The report: what was counted and some stories, as JSON and as one page that needs no other."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from local.replay.story import Story

_TEMPLATE = Path(__file__).with_name("report.html")
_PLACE = "/*the data*/"


def write(folder: Path, data: Mapping[str, Any]) -> Path:
    """Write report.json and report.html into `folder`; give the page."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data, ensure_ascii=False)
    (folder / "report.json").write_text(f"{text}\n", encoding="utf-8")
    page = folder / "report.html"
    page.write_text(_page(data), encoding="utf-8")
    return page


def stories(told: Iterable[tuple[str, Story]]) -> list[dict[str, Any]]:
    """Give stories as plain data, each with what it is an example of."""
    return [
        {
            "shows": shows,
            "line": story.line,
            "phone": story.person.phone,
            "name": story.person.name,
            "language": story.person.language,
            "zone": story.person.zone,
            "habit": f"answers {story.person.answers}, uses it {story.person.use}, "
            f"renews {story.person.renews}",
            "uses": story.uses,
            "entries": [
                {
                    "at": f"{entry.at:%Y-%m-%d %H:%M}",
                    "who": entry.who,
                    "words": entry.words,
                    "about": entry.about,
                }
                for entry in story.entries
            ],
        }
        for shows, story in told
    ]


def _page(data: Mapping[str, Any]) -> str:
    # A name may hold anything: no `<` is left that could end the script it stands in.
    embedded = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return _TEMPLATE.read_text(encoding="utf-8").replace(_PLACE, embedded)
