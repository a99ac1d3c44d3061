"""Hostile requests: signed ones of both webhooks, altered in every way that we could think of.

    python -m tests.adapters.hostile 1000000 7      # so many, of this seed

Twilio signs the address and, after it, every name and value in the order of the names with nothing
between them. So one signature fits all forms that spell the same line. `recut` makes such forms;
whoever has seen one request can make them too, without the token.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from stayline.adapters.twilio_forms import RECEIPT, TEXT
from stayline.adapters.webhook import Webhook
from tests.adapters.alterations import ALTERATIONS
from tests.adapters.signed import Event, Request, receipt, secrets, seeded, text

Check = Callable[[Event], Mapping[str, str] | None]
"""A webhook's door: the form of a genuine request, None where it is refused."""

# What either webhook acts on, or is to act on one day.
_READ = (
    "AccountSid", "Body", "ErrorCode", "From", "MessageSid", "MessageStatus", "NumMedia",
    "OptOutType", "To",
)  # fmt: skip


@dataclass
class Verdict:
    """What came of an attack: how many requests by alteration, and whatever should not have been.

    `taken` are altered requests that were taken for genuine, `raised` those that ended in an error,
    `refused` genuine ones that were turned away.
    """

    tried: Counter[str] = field(default_factory=Counter)
    same: int = 0
    taken: Counter[str] = field(default_factory=Counter)
    raised: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    examples: dict[str, Event] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        return not (self.taken or self.raised or self.refused)


def requests(count: int, seed: int) -> Iterator[tuple[str, Request, Event]]:
    """Give so many altered requests: how it was altered, the genuine one, the event that comes."""
    rng = seeded(seed)
    names = list(ALTERATIONS)
    weights = [ALTERATIONS[name].weight for name in names]
    for name in rng.choices(names, weights, k=count):
        genuine = (text if rng.random() < 0.6 else receipt)(rng)
        yield name, genuine, ALTERATIONS[name].make(rng, genuine)


def attack(texts: Check, receipts: Check, count: int, seed: int) -> Verdict:
    """Send `count` altered requests, and every twentieth of their originals, to the two doors."""
    verdict = Verdict()
    for number, (name, genuine, event) in enumerate(requests(count, seed)):
        door = receipts if event["rawPath"].startswith("/twilio/receipts/") else texts
        verdict.tried[name] += 1
        try:
            form = door(event)
            if number % 20 == 0:
                own = receipts if genuine.path.startswith("/twilio/receipts/") else texts
                verdict.refused += own(genuine.event()) is None and not genuine.spells_a_sid
        except Exception as error:  # noqa: BLE001  any at all is a find
            found, kind = verdict.raised, f"{name}: {type(error).__name__}"
        else:
            if form is None:
                continue
            if _is_same(genuine, event, form):
                verdict.same += 1
                continue
            found, kind = verdict.taken, name
        found[kind] += 1
        verdict.examples.setdefault(kind, event)
    return verdict


def _is_same(genuine: Request, event: Event, form: Mapping[str, str]) -> bool:
    """Tell whether what was taken says what the genuine request says, under its signature."""
    signatures = [
        value
        for name, value in (event["headers"] or {}).items()
        if name.lower() == "x-twilio-signature"
    ]
    said = dict(genuine.pairs)
    return (
        signatures == [genuine.signed]
        and (event["rawPath"], event["rawQueryString"]) == (genuine.path, genuine.query)
        and all(form.get(name) == said.get(name) for name in _READ)
    )


def main(count: int, seed: int) -> int:
    """Print what came of an attack on the webhooks; 1 where anything was found."""
    began = time.process_time()
    verdict = attack(
        Webhook(secrets(), "url", "tokens", TEXT).form,
        Webhook(secrets(), "url", "tokens", RECEIPT).form,
        count,
        seed,
    )
    took = time.process_time() - began
    for name, tried in sorted(verdict.tried.items()):
        print(f"{tried:9,}  {name}")
    print(
        f"{count:,} altered requests, seed {seed}, {took:.1f} s: "
        f"{sum(verdict.taken.values())} taken, {sum(verdict.raised.values())} errors, "
        f"{verdict.refused} genuine ones refused; {verdict.same:,} meant the same and were taken"
    )
    for kind, event in verdict.examples.items():
        print(kind, verdict.taken[kind] or verdict.raised[kind], str(event)[:2000])
    return 0 if verdict.is_clean else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
