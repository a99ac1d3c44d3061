"""A journey's own step takes a consent, or its end, from the text that led to it."""

from dataclasses import replace
from datetime import UTC, datetime

from local.conversation import Conversation
from stayline.domain.step import Ask, Consent, End, Option, Send
from tests.builders import ana, journey, without_law

BOOK = without_law()
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


def said(words: str) -> dict[str, str]:
    return dict.fromkeys(BOOK.languages, words)


OFFERS = journey(
    Ask(
        id="go_on",
        text=said("Shall we go on?"),
        options=(Option(label=said("go on"), go="ok"), Option(label=said("end"), go="ends")),
    ),
    End(id="ok", outcome="goes on"),
    Consent(id="ends", given=False),
    Send(id="bye", text=said("No more, then.")),
    name="offers",
    purpose="marketing",
)


def test_an_offer_may_end_the_consent_that_it_rests_on_and_say_so() -> None:
    book = replace(BOOK, journeys={**BOOK.journeys, "offers": OFFERS})
    talk = Conversation(book, ana(), NOW)
    for name in ("offers", "inactivity"):  # the second waits for its turn
        talk.enrol(name)
    talk.hear("2")
    assert talk.contact.consents["marketing"].withdrawn()
    assert [text.step for text in talk.texts] == ["go_on", "bye"]
    assert not talk.contact.enrolments
    assert talk.contact.called_off.keys() == {"inactivity"}
