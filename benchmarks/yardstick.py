"""The yardstick of what runs in memory: parsing the sample webhook, which every function does."""

import json
from collections.abc import Callable

from benchmarks.webhooks import EVENTS

NAME = "json.loads of the sample webhook"


def parse() -> Callable[[], object]:
    event = (EVENTS / "receive_message.json").read_text("utf-8")
    compact = json.dumps(json.loads(event))
    return lambda: json.loads(compact)
