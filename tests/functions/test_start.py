"""START: believed where the provider's log has it fresh, kept and not believed where it has not."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from functions.receive_message.app import receive
from local.phones.page import serve
from local.provider.double import Provider
from local.provider.refusals import Draft
from stayline.adapters import aws as clients
from stayline.adapters.items import from_item
from stayline.adapters.settings import Secrets
from stayline.adapters.story import Story
from stayline.adapters.twilio_http import NotSentError
from stayline.adapters.twilio_log import TwilioLog
from stayline.domain.engine import decide
from stayline.domain.facts import TextReceived
from stayline.domain.provider_log import Logged
from tests.functions.conftest import ACCOUNT, KEY, Service
from tests.functions.test_receive_message import ANA, PHONE, SM1, SM2, text

SM3 = f"SM{3:032}"
API_KEY = "/stayline/twilio/api-key"
STRANGE = "+12025550199"


@dataclass
class Log:
    """A provider's log with one answer; `asked` are the texts it was asked about."""

    logged: Logged
    asked: list[tuple[str, str]] = field(default_factory=list)

    def read(self, text_id: str, phone: str) -> Logged:
        self.asked.append((text_id, phone))
        return self.logged


def with_log(service: Service, log: Log) -> Service:
    return Service(replace(service.intake, log=log.read))


def start(
    service: Service, logged: Logged, now: datetime, body: str = "START", **more: str
) -> list[str]:
    """Text STOP and, a quarter of an hour later, START: what was decided."""
    receive(text("STOP"), KEY, service.intake, now - timedelta(minutes=15))
    taken_in = with_log(service, Log(logged)).intake
    return receive(text(body, SM2, **more), KEY, taken_in, now)


@pytest.mark.parametrize(("body", "more"), [("START", {}), ("ALTA", {"OptOutType": "START"})])
@pytest.mark.parametrize("seconds", [-60, 0, 1, 15 * 60 - 1])
def test_a_fresh_start_brings_a_contact_back(
    service: Service, now: datetime, seconds: int, body: str, more: dict[str, str]
) -> None:
    logged = Logged(now - timedelta(seconds=seconds))
    assert start(service, logged, now, body, **more)[0] == "opted in"
    assert service.contact(ANA).opted_out_at is None


@pytest.mark.parametrize(
    ("logged_before", "because"),
    [
        (
            timedelta(minutes=20),
            "it was written before the contact opted out, or as they did",
        ),
        # A START that was tried again, and a STOP that was not: in doubt the STOP is the last word.
        (
            timedelta(minutes=15),
            "it was written before the contact opted out, or as they did",
        ),
        (timedelta(hours=1, seconds=1), "the provider took it in more than an hour ago"),
        (timedelta(days=730), "the provider took it in more than an hour ago"),
        (None, "the provider's log has no such text"),
    ],
)
def test_any_other_start_is_kept_and_changes_nothing(
    service: Service, now: datetime, logged_before: timedelta | None, because: str
) -> None:
    logged = Logged(now - logged_before if logged_before else None)
    assert start(service, logged, now) == ["not believed"]
    assert service.contact(ANA).opted_out_at == now - timedelta(minutes=15)
    assert service.jobs("urgent") == []
    (row,) = [one for one in service.facts(ANA) if one["sk"].endswith(SM2)]
    assert (row["body"], row["lines"][0]["because"]) == ("START", because)


@pytest.mark.parametrize("body", ["START", "8", "STOP", "HELP", "yes"])
def test_the_log_is_asked_about_a_start_that_would_change_something_and_no_other_text(
    service: Service, now: datetime, body: str
) -> None:
    log = Log(Logged(now))
    listening = with_log(service, log)
    receive(text(body, SM1), KEY, listening.intake, now)  # nobody has opted out
    assert log.asked == []
    receive(text("STOP", SM2), KEY, listening.intake, now)
    receive(text(body, SM3), KEY, listening.intake, now)
    assert log.asked == ([(SM3, PHONE)] if body == "START" else [])


def test_a_start_that_comes_again_changes_nothing_and_asks_nobody(
    service: Service, now: datetime
) -> None:
    start(service, Logged(now), now)
    receive(text("STOP", SM3), KEY, service.intake, now)
    log = Log(Logged(now))
    assert receive(text("START", SM2), KEY, with_log(service, log).intake, now) == []
    assert log.asked == []
    assert service.contact(ANA).opted_out_at == now


@pytest.mark.parametrize("later", [timedelta(minutes=30), timedelta(days=730)])
def test_a_start_that_is_replayed_to_somebody_erased_changes_nothing(
    service: Service, now: datetime, later: timedelta
) -> None:
    start(service, Logged(now), now)
    stopped_at = now + timedelta(minutes=10)
    receive(text("STOP", SM3), KEY, service.intake, stopped_at)
    Story(service.intake.table.client, service.intake.table.name).erase(ANA, now)
    log = Log(Logged(now))
    rules = receive(text("START", SM2), KEY, with_log(service, log).intake, now + later)
    assert (rules, log.asked) == ([], [(SM2, PHONE)])
    assert service.contact(ANA).opted_out_at == stopped_at


def test_what_the_log_said_is_kept_so_that_a_replay_needs_none(
    service: Service, now: datetime
) -> None:
    start(service, Logged(now), now)
    stopped = replace(service.contact(ANA), opted_out_at=now - timedelta(minutes=15))
    key = {"pk": {"S": f"contact#{ANA}"}, "sk": {"S": f"fact#text#{SM2}"}}
    (item,) = service.intake.table.items([key])
    fact = from_item(TextReceived, {**item, "id": {"S": SM2}})
    assert fact.logged == Logged(now)
    again = decide(stopped, fact, now, service.intake.playbook)
    assert again.contact.opted_out_at is None


def test_where_the_provider_cannot_be_asked_the_text_fails_and_comes_again(
    service: Service, now: datetime
) -> None:
    receive(text("STOP"), KEY, service.intake, now)
    nobody = TwilioLog(ACCOUNT, "http://127.0.0.1:9", API_KEY, Secrets(clients.ssm(), (API_KEY,)))
    with pytest.raises(NotSentError):
        receive(text("START", SM2), KEY, replace(service.intake, log=nobody.read), now)
    assert service.contact(ANA).opted_out_at == now
    assert len(service.facts(ANA)) == 1


@pytest.fixture
def log(service: Service, double: Provider) -> Iterator[TwilioLog]:  # noqa: ARG001  its parameters
    """The log as the function reads it, at the double's wire."""
    server = serve(double, lambda _: None, lambda _: None)
    yield TwilioLog(ACCOUNT, server.url, API_KEY, Secrets(clients.ssm(), (API_KEY,)))
    server.close()


def test_the_providers_own_record_is_read(double: Provider, log: TwilioLog) -> None:
    sid = double.text_in(PHONE, "START")
    at = log.read(sid, PHONE).at
    assert at is not None
    assert timedelta() <= datetime.now(UTC) - at < timedelta(seconds=10)


@pytest.mark.parametrize("which", ["of another number", "of nobody", "that we sent"])
def test_a_record_that_is_no_text_of_theirs_is_none(
    double: Provider, log: TwilioLog, which: str
) -> None:
    double.text_in(STRANGE, "hello")
    sids = {
        "of another number": double.text_in(STRANGE, "START"),
        "of nobody": SM1,
        "that we sent": double.send(Draft(PHONE, double.sender, "START")).sid,
    }
    assert log.read(sids[which], PHONE) == Logged()


def test_what_was_texted_at_the_double_is_believed(
    service: Service, double: Provider, log: TwilioLog
) -> None:
    now, sid = datetime.now(UTC), double.text_in(PHONE, "START")
    receive(text("STOP"), KEY, service.intake, now - timedelta(seconds=1))
    taken_in = replace(service.intake, log=log.read)
    assert receive(text("START", sid), KEY, taken_in, now)[0] == "opted in"
    receive(text("STOP", SM2), KEY, taken_in, now)
    assert receive(text("START", SM3), KEY, taken_in, now) == ["not believed"]
