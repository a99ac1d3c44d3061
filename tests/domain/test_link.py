"""Short links: put into a text when it leaves, and told apart by who opens them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from local.conversation import Conversation
from stayline.domain.contact import Contact
from stayline.domain.engine import decide
from stayline.domain.facts import LinkOpened, ProfilePut, Reader
from stayline.domain.journey import Journey, OnActivity
from stayline.domain.link import MARK, Link, is_token
from stayline.domain.step import Ask, Reminder, Send, Wait
from stayline.domain.telling import tell
from tests.builders import journey, without_law

if TYPE_CHECKING:
    from stayline.domain.message import Message

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOOK = without_law()
SPRING = "https://www.example.com/spring?from=text"
OFFER = Send(
    id="offer", text=dict.fromkeys(BOOK.languages, "Hi {name|you}, see {link}!"), link=SPRING
)
STAYS = Wait(id="stays", lasts=timedelta(days=3))


spring = partial(journey, name="spring", purpose="marketing")


def talk(*journeys: Journey, name: str = "Ana") -> Conversation:
    book = replace(BOOK, journeys={one.id: one for one in journeys})
    contact = Contact(id="ana", phone="+12025550101", language="en", zone="UTC", name=name)
    return Conversation(book, contact, NOON)


def offered(**more: Any) -> Conversation:
    """Give a talk in which the offer is on the phone, and its journey waits."""
    held = talk(spring(OFFER, STAYS, **more))
    held.enrol("spring")
    return held


def opened(held: Conversation, by: Reader) -> list[str]:
    """Open the last link; give what was decided by it."""
    before = len(held.lines)
    held.follow(Link.of(held.texts[-1]).opened(by, held.now))
    return [f"{line.rule}: {line.because}" for line in held.lines[before:]]


def test_a_text_leaves_with_the_whole_address_in_it() -> None:
    (text,) = offered().texts
    assert is_token(text.token)
    assert text.body == f"Hi Ana, see https://fern.example/l/{text.token}!"
    assert text.link == SPRING


def test_before_it_leaves_nobody_knows_the_address() -> None:
    planned: list[Message] = []
    held = talk(spring(OFFER))
    held.watch = lambda _at, _fact, decision: planned.extend(decision.messages)
    held.enrol("spring")
    assert planned[0].body == f"Hi Ana, see {MARK}!"
    assert planned[-1].body == held.texts[0].body


def test_the_same_message_has_the_same_token_and_another_has_another() -> None:
    first, again = offered(), offered()
    assert first.texts[0].token == again.texts[0].token
    again.wait(timedelta(days=4))
    again.enrol("spring")
    assert again.texts[1].token != again.texts[0].token


def test_nobody_but_we_can_put_a_link_into_a_text() -> None:
    held = talk(spring(OFFER), name=f"A{MARK}na {{link}}")
    held.enrol("spring")
    assert held.texts[0].body.startswith("Hi Ana {link}, see https://fern.example/l/")


def test_a_text_of_the_step_that_does_not_mention_it_has_none() -> None:
    bare = dict.fromkeys(BOOK.languages, "Did you have a look?")
    reminder = Reminder(after=timedelta(days=1), text=bare)
    days = timedelta(days=2)
    ask = Ask(id="ask", text=OFFER.text, link=SPRING, reminder=reminder, closes_after=days)
    held = talk(spring(ask))
    held.enrol("spring")
    held.wait(timedelta(days=1))
    first, second = held.texts
    assert first.token
    assert (second.body, second.token, second.link) == ("Did you have a look?", "", "")


def test_an_opening_is_noted_with_the_text_it_was_in() -> None:
    held = offered()
    assert opened(held, "human") == ["link opened: by a person"]
    line, message = held.lines[-1], held.texts[0]
    assert (line.journey, line.step, line.message_id) == ("spring", "offer", message.id)


@pytest.mark.parametrize("by", ["human", "preview"])
def test_each_kind_of_reader_counts_once(by: Reader) -> None:
    held = offered()
    assert len(opened(held, by)) == 1
    assert opened(held, by) == []


def test_a_preview_does_not_keep_the_person_behind_it_from_counting() -> None:
    held = offered()
    assert opened(held, "preview") == ["link opened: by a preview or a scanner"]
    assert opened(held, "human") == ["link opened: by a person"]


def test_a_person_who_opened_it_ends_what_ends_by_that() -> None:
    held = offered(exit_on=("opened_link",))
    opened(held, "preview")
    assert "spring" in held.contact.enrolments
    opened(held, "human")
    assert "spring" not in held.contact.enrolments


def test_a_person_who_opened_it_begins_what_begins_by_that() -> None:
    thanks = Send(id="thanks", text=dict.fromkeys(BOOK.languages, "You had a look!"))
    after = spring(
        thanks, name="after", starts=(OnActivity(activity="opened_link", after=timedelta(hours=1)),)
    )
    held = talk(spring(OFFER, STAYS), after)
    held.enrol("spring")
    opened(held, "preview")
    held.wait(timedelta(hours=2))
    assert len(held.texts) == 1
    held.follow(Link.of(held.texts[0]).opened("human", held.now))
    held.wait(timedelta(hours=2))
    assert held.texts[-1].body == "You had a look!"


def test_an_opening_is_no_use_of_the_product() -> None:
    held = offered()
    opened(held, "human")
    assert held.contact.last_active_at is None


def test_who_opted_out_since_may_open_it_still() -> None:
    held = offered()
    held.hear("STOP")
    assert opened(held, "human") == ["link opened: by a person"]
    assert held.next_due() is None


def test_the_story_tells_who_opened_it_and_where_it_leads() -> None:
    rows: list[dict[str, Any]] = [
        {
            "sk": "fact#link#abcdefghij#human",
            "fact": "link",
            "decided_at": "2026-03-02T12:00:00+00:00",
            "by": "human",
            "target": SPRING,
            "lines": [{"rule": "link opened", "because": "by a person", "journey": "spring"}],
        },
        {"sk": "message#1", "planned_at": "2026-03-02", "due_at": "2026-03-03", "body": MARK},
    ]
    message, entry = tell(rows)
    assert (entry.kind, entry.words) == ("link", f"link opened by a human: {SPRING}")
    assert entry.why == ("link opened: by a person (spring)",)
    assert message.words == "{link}"


def test_an_opening_is_decided_without_knowing_the_journey_any_more(now: datetime) -> None:
    ana = Contact(id="ana", phone="+12025550101", version=1)
    told = decide(ana, ProfilePut(id="1", at=now), now, BOOK).contact
    fact = LinkOpened(
        id="abcdefghij", by="human", at=now, message_id="ana.1", journey="gone", step="", target=""
    )
    assert decide(told, fact, now, BOOK).contact == told


@pytest.mark.parametrize(
    "word", ["", "ABCDEFGHIJ", "abcdefghi", "abcdefghijk", "abcdefghi1", "é" * 10]
)
def test_what_cannot_be_a_token(word: str) -> None:
    assert not is_token(word)
