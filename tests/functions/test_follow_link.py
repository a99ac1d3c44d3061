"""Short links: everybody is sent on, each kind of reader counts once."""

from dataclasses import replace
from datetime import datetime
from typing import Any, NoReturn

import pytest

from functions.follow_link.app import follow, lambda_handler
from stayline.adapters.story import Story
from stayline.adapters.table import Table
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import TextReceived
from stayline.domain.message import Message
from tests.builders import planned
from tests.conftest import load_event
from tests.functions.conftest import Context, Service

TOKEN = load_event("follow_link")["pathParameters"]["token"]
SPRING = "https://www.example.com/spring"
ANA = Contact(id="ana", phone="+12025550101", known=True)


@pytest.fixture
def text(service: Service, now: datetime) -> Message:
    """Plan a text with the sample event's link in it."""
    message = planned(now, journey="spring", step="offer", link=SPRING, token=TOKEN)
    decision = Decision(contact=ANA, messages=(message,))
    saved = service.intake.table.save(
        Contact(id="ana", phone=""), TextReceived(id="SM0", body="", at=now), now, decision
    )
    return saved.messages[0]


def openings(service: Service) -> list[str]:
    return [row["by"] for row in service.facts("ana") if row["fact"] == "link"]


def logged(log: pytest.LogCaptureFixture) -> str:
    """Give all that log lines hold, beside their words too."""
    return str([vars(record) for record in log.records])


class Full(Table):
    """A table that can be read and not be written to."""

    def save(self, *_: Any) -> NoReturn:
        raise ValueError(f"no room for +12025550101 and {TOKEN}")


@pytest.mark.usefixtures("text")
def test_the_sample_event_sends_the_reader_on(service: Service) -> None:
    answer = lambda_handler(load_event("follow_link"), Context())
    assert answer["statusCode"] == 302
    assert answer["headers"] == {
        "Location": SPRING,
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
    }
    assert openings(service) == ["human"]


def test_the_ledger_says_which_text_it_was(service: Service, text: Message, now: datetime) -> None:
    follow(TOKEN, "human", service.intake, now)
    (row,) = (row for row in service.facts("ana") if row["fact"] == "link")
    assert row["lines"] == [
        {
            "rule": "link opened",
            "because": "by a person",
            "journey": "spring",
            "step": "offer",
            "message_id": text.id,
        }
    ]
    story = Story(service.intake.table.client, "stayline").tell("ana")
    assert story is not None
    told = {entry["kind"]: entry["words"] for entry in story["entries"]}
    assert told["link"] == f"link opened by a human: {SPRING}"


@pytest.mark.usefixtures("text")
def test_a_preview_is_told_from_the_person_who_comes_after_it(service: Service) -> None:
    look = load_event("follow_link")
    look["requestContext"]["http"]["method"] = "HEAD"
    for event in (look, load_event("follow_link")):
        assert lambda_handler(event, Context())["statusCode"] == 302
    assert sorted(openings(service)) == ["human", "preview"]


@pytest.mark.usefixtures("text")
def test_opened_again_it_leads_on_and_changes_nothing(service: Service, now: datetime) -> None:
    follow(TOKEN, "human", service.intake, now)
    before = service.rows("ana")
    assert follow(TOKEN, "human", service.intake, now)["statusCode"] == 302
    assert service.rows("ana") == before


@pytest.mark.parametrize("token", ["aaaaaaaaaa", "x" * 4000, "../contacts", "", TOKEN.upper()])
@pytest.mark.usefixtures("text")
def test_what_is_no_token_of_ours_leads_nowhere(
    service: Service, now: datetime, token: str
) -> None:
    answer = follow(token, "human", service.intake, now)
    assert answer["statusCode"] == 404
    assert "Location" not in answer["headers"]
    assert openings(service) == []


@pytest.mark.usefixtures("text")
def test_a_reader_is_sent_on_where_the_opening_cannot_be_recorded(
    service: Service, now: datetime, log: pytest.LogCaptureFixture
) -> None:
    table = Full(service.intake.table.client, "stayline")
    answer = follow(TOKEN, "human", replace(service.intake, table=table), now)
    assert (answer["statusCode"], answer["headers"]["Location"]) == (302, SPRING)
    assert "'error': 'ValueError'" in logged(log)
    assert openings(service) == []


@pytest.mark.usefixtures("text")
def test_neither_number_nor_token_stands_in_the_log(
    service: Service, now: datetime, log: pytest.LogCaptureFixture
) -> None:
    lambda_handler(load_event("follow_link"), Context())
    full = Full(service.intake.table.client, "stayline")
    follow(TOKEN, "human", replace(service.intake, table=full), now)
    follow("aaaaaaaaaa", "human", service.intake, now)
    written = logged(log)
    assert len(log.records) == 3
    for private in (TOKEN, "12025550101", SPRING, "aaaaaaaaaa"):
        assert private not in written


@pytest.mark.usefixtures("text")
def test_erased_with_the_contact_it_leads_nowhere(service: Service, now: datetime) -> None:
    Story(service.intake.table.client, "stayline").erase("ana", now)
    assert follow(TOKEN, "human", service.intake, now)["statusCode"] == 404
    assert TOKEN not in str(service.intake.table.client.scan(TableName="stayline")["Items"])


class Late(Table):
    """A table whose contact was erased just after the link was read."""

    def contact(self, contact_id: str) -> Contact:
        return Contact(id=contact_id, phone="")


@pytest.mark.usefixtures("text")
def test_nothing_is_kept_of_somebody_erased_meanwhile(service: Service, now: datetime) -> None:
    table = Late(service.intake.table.client, "stayline")
    assert follow(TOKEN, "human", replace(service.intake, table=table), now)["statusCode"] == 302
    assert openings(service) == []
