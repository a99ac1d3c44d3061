"""What is known of a history once it has been lived, sorted by what it is about."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.domain.message import Message
from tests.simulation.expressions import Item
from tests.simulation.plan import contact_of, content
from tests.simulation.run import Run
from tests.simulation.store import Key
from tests.simulation.world import Entry


class Thanked(NamedTuple):
    """Something that a function took in, and said so by ending well."""

    kind: str
    phone: str
    about: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """A history's entries, sorted by what they are about."""

    run: Run

    @cached_property
    def history(self) -> Sequence[Entry]:
        return self.run.world.history

    @cached_property
    def thanked(self) -> Sequence[tuple[float, Thanked]]:
        return [
            (one.at, Thanked(one.about[0], one.about[1], tuple(one.about[2:])))
            for one in self.history
            if one.what == "thanked for"
        ]

    @cached_property
    def written(self) -> Sequence[tuple[float, Key, Item | None]]:
        return [(one.at, *one.about) for one in self.history if one.what == "written"]

    @cached_property
    def messages(self) -> Mapping[str, Sequence[tuple[float, Item]]]:
        """Every state a message was ever saved in, by its id and how often it had been erased."""
        found: dict[str, list[tuple[float, Item]]] = {}
        erased: Counter[str] = Counter()
        for at, (_, sk), item in self.written:
            if not sk.startswith("message#"):
                continue
            if item is None:
                erased[sk] += 1
            else:
                name = f"{sk} {erased[sk]}"
                found.setdefault(name, []).append((at, item))
        return found

    @cached_property
    def saved_at(self) -> Mapping[Key, float]:
        """When each item was written first."""
        found: dict[Key, float] = {}
        for at, key, item in self.written:
            if item is not None:
                found.setdefault(key, at)
        return found

    @cached_property
    def erased(self) -> frozenset[str]:
        """The contacts who were to be forgotten, and what was known of them with them."""
        return frozenset(
            contact_of(event.phone) for event in self.run.plan.events if event.kind == "erase"
        )

    def era(self, phone: str, at: float) -> int:
        """Give how often a contact had been erased by then: who returns from it is a stranger."""
        contact = contact_of(phone)
        return sum(one == contact and erased_at < at for erased_at, one in self._erasures)

    @cached_property
    def _erasures(self) -> Sequence[tuple[float, str]]:
        """When each was written, whether or not whoever had asked for it was told."""
        found: list[tuple[float, str]] = []
        told: dict[str, str] = {}
        for at, (_, sk), item in self.written:
            if sk != "contact" or item is None or "erased_at" not in item:
                continue
            contact, erased_at = item["id"]["S"], item["erased_at"]["S"]
            if told.get(contact) != erased_at:
                found.append((at, contact))
            told[contact] = erased_at
        return found

    def item(self, key: keys.Key) -> Item | None:
        return self.run.deployment.dynamodb.store.get((key["pk"]["S"], key["sk"]["S"]))

    def status_at(self, message_id: str, at: float) -> str:
        """Give the status that a message had last been saved in by then; '' for none."""
        saved = [
            (when, status_of(item))
            for name, states in self.messages.items()
            if name.startswith(f"message#{message_id} ")
            for when, item in states
            if when <= at
        ]
        return max(saved, default=(0.0, ""))[1]

    def looks(self, message_id: str, after: float, until: float) -> int:
        """Count the looks for a text of unknown outcome that were put down between two moments.

        How far apart they were cannot be told: each was due by a clock that may be minutes off.
        """
        return len(
            {
                item["looks"]["N"]
                for name, states in self.messages.items()
                if name.startswith(f"message#{message_id} ")
                for when, item in states
                if after < when <= until and status_of(item) == "unknown" and "looks" in item
            }
        )

    @cached_property
    def seconds(self) -> frozenset[str]:
        """The texts that may be posted a second time: their journey would rather have two."""
        wanted = {
            one.id for one in content().journeys.values() if one.when_unknown == "resend_once"
        }
        return frozenset(claim.id for _, claim in self.claims if claim.journey in wanted)

    @cached_property
    def claims(self) -> Sequence[tuple[float, Message]]:
        """Each claim of a message, as it was saved, and when."""
        found = []
        for states in self.messages.values():
            before = None
            for at, item in states:
                owner = item.get("owner")
                if status_of(item) == "claimed" and owner != before:
                    found.append((at, from_item(Message, item)))
                before = owner
        return found

    def wishes(self, phone: str, contact: str) -> Sequence[tuple[float, float | None, bool]]:
        """Give when each wish of a contact was saved, when thanked for (None: never), and which.

        They come in the order in which they were texted. True is a wish for no more texts.
        """
        found: dict[str, tuple[float, float | None, bool]] = {}
        for event in self.run.plan.events:
            if event.phone == phone and event.wish is not None:
                fact = keys.fact(contact, f"text#{event.id}")
                saved = self.saved_at.get((fact["pk"]["S"], fact["sk"]["S"]))
                thanked = [at for at, one in self.thanked if one.about[:1] == (event.id,)]
                if saved is not None:
                    found[event.id] = saved, min(thanked, default=None), event.wish
        return list(found.values())


def status_of(item: Item) -> str:
    """Give the status of a saved message, which is left out where it is the first."""
    status: str = item["status"]["S"] if "status" in item else "planned"
    return status


Judge = Callable[[Evidence], Iterator[str]]
"""Says what is wrong with a history, thing by thing; nothing where all is well."""
