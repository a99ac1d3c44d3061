"""What a run came to, as the phones' page tells it: texts, decisions and reasons, and no more.

Two runs came to the same if these are equal. When something happened, under which id, and how
often it had to be tried until it was done, may differ.
"""

import difflib
import json
import re
import urllib.request
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

Ledger = dict[str, list[str]]
"""Lines by phone: its texts in order, and then what was decided, sorted."""

_TRIED = ("accepted", "held for", "receipt", "released", "stale", "unknown")
"""Rules of how a text got to the provider. That it did, once, its phone tells."""
_TIME = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.+]+)?|\d{1,2}:\d\d")
_DIGITS = re.compile(r"\d+|BACK-[\w-]+|\([월화수목금토일]\)|(?<=/l/)\w+")


def read(url: str) -> Ledger:
    """Read the ledger of a running demo from its page.

    Raises:
        OSError: the page does not answer.
    """
    return {
        f"{phone['name']} {phone['number']}": lines(
            phone["messages"],
            _get(f"{url}/phones/{quote(phone['number'])}/story") or {},
            _get(f"{url}/phones/{quote(phone['number'])}/why") or {},
        )
        for phone in _get(f"{url}/phones")
    }


def lines(
    texts: Iterable[Mapping[str, Any]], story: Mapping[str, Any], why: Mapping[str, Any]
) -> list[str]:
    """Say what came of one contact, so that the same is said of every run that ended alike."""
    talk = [
        f"{text['direction']}: {_DIGITS.sub('#', text['body'])} ({text['status']})"
        if text["direction"] != "inbound"
        else f"inbound: {text['body']}"
        for text in texts
    ]
    told = [
        f"{one['kind']}: {_DIGITS.sub('#', one['words'])}: {_TIME.sub('…', reason)}"
        for one in story.get("entries", [])
        for reason in one.get("why", [""])
        if not reason.startswith(_TRIED)
    ]
    decided = [
        f"why: {one['verdict']}: {_TIME.sub('…', one['because'])} {_rule(one)}"
        for one in why.get("decisions", [])
        if not one["verdict"].startswith(_TRIED)
    ]
    contact = story.get("contact", {})
    state = [f"tag: {tag}" for tag in contact.get("tags", [])]
    state += ["opted out"] * ("opted_out_at" in contact)
    state += [f"under way: {one['journey']}" for one in contact.get("enrolments", [])]
    return [*talk, *sorted(told), *sorted(decided), *sorted(state)]


def difference(one: Ledger, other: Ledger) -> list[str]:
    """Say which lines only one of them has, - the first and + the second."""
    return [
        f"{phone}  {line}"
        for phone in sorted(one.keys() | other.keys())
        for line in difflib.unified_diff(one.get(phone, []), other.get(phone, []), n=0)
        if not line.startswith(("---", "+++", "@@"))
    ]


def _rule(decision: Mapping[str, Any]) -> str:
    return str(decision.get("rule", {}).get("id", ""))


def _get(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=30) as answer:  # noqa: S310  our own page
        return json.loads(answer.read())
