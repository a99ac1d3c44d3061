"""The provider double, seen by the client that real services use."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from requests.exceptions import ConnectionError as LineCut
from twilio.base.exceptions import (
    TwilioRestException,
)
from twilio.rest import Client

from local.phones.web_server import Server
from local.provider.double import Provider
from local.provider.keywords import HELP_TEXT, STARTED_TEXT, STOPPED_TEXT
from local.provider.mischief import Fate, Fault
from local.provider.refusals import Draft, Refused
from tests.local.conftest import ACCOUNT, AUTH_TOKEN, KEY, STILL, US

ANA, JI, CAN = "+12025550101", "+821000000101", "+905000000101"


def refusal(client: Client, **changes: str) -> TwilioRestException:
    asked = {"to": ANA, "from_": US, "body": "Hello"} | changes
    with pytest.raises(TwilioRestException) as refused:
        client.messages.create(**asked)
    return refused.value


def test_a_text_is_accepted_as_queued(client: Client, provider: Provider) -> None:
    message = client.messages.create(to=JI, from_=US, body="안녕하세요")

    assert (message.status, message.direction, message.num_segments) == (
        "queued",
        "outbound-api",
        "1",
    )
    assert [(taken.sid, taken.body) for taken in provider.accepted(JI)] == [
        (message.sid, "안녕하세요")
    ]


def test_a_text_ends_delivered(client: Client, provider: Provider) -> None:
    message = client.messages.create(to=ANA, from_=US, body="Hello")

    provider.wait_for(lambda: message.fetch().status == "delivered", 2)
    statuses = [note.words for note in provider.notes("status")]
    assert statuses == ["sending", "sent", "delivered"]


def test_a_number_with_a_bad_fate_ends_undelivered(client: Client, provider: Provider) -> None:
    provider.mischief.fates[ANA] = Fate("undelivered", 30005)
    message = client.messages.create(to=ANA, from_=US, body="Hello")

    provider.wait_for(lambda: message.fetch().status == "undelivered", 2)
    assert message.fetch().error_code == 30005


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"to": "07700"}, 21211),
        ({"to": "+0123456789"}, 21211),
        ({"to": ""}, 21604),
        ({"from_": "+12025550199"}, 21606),
        ({"from_": ""}, 21603),
        ({"body": ""}, 21602),
        ({"body": "x" * 1601}, 21617),
        ({"to": US}, 21266),
        ({"status_callback": "ftp://example.com/receipt"}, 21609),
    ],
)
def test_bad_input_is_refused_with_its_code(
    client: Client, provider: Provider, changes: dict[str, str], code: int
) -> None:
    refused = refusal(client, **changes)

    assert (refused.status, refused.code) == (400, code)
    assert provider.accepted() == []


@pytest.mark.parametrize(("user", "secret"), [(KEY, "wrong"), ("SKstranger", "x"), (ACCOUNT, "")])
def test_a_stranger_is_refused(server: Server, user: str, secret: str) -> None:
    client = Client(user, secret or "x", ACCOUNT)
    client.api.base_url = server.url
    refused = refusal(client)
    client.http_client.session.close()

    assert (refused.status, refused.code) == (401, 20003)


def test_the_account_itself_may_send(server: Server) -> None:
    client = Client(ACCOUNT, AUTH_TOKEN)
    client.api.base_url = server.url
    message = client.messages.create(to=ANA, from_=US, body="Hello")
    client.http_client.session.close()

    assert message.account_sid == ACCOUNT


def test_one_text_is_read_with_its_sender_and_its_date(client: Client, provider: Provider) -> None:
    read = client.messages(provider.text_in(ANA, "START")).fetch()
    assert (read.direction, read.from_, read.to, read.body, read.status) == (
        "inbound",
        ANA,
        US,
        "START",
        "received",
    )
    assert read.date_created == read.date_sent
    assert timedelta() <= datetime.now(UTC) - read.date_created < timedelta(seconds=10)


def test_a_text_that_is_not_there_is_not_found(client: Client) -> None:
    with pytest.raises(TwilioRestException) as refused:
        client.messages("SM" + "0" * 32).fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


def test_a_stopped_pair_is_refused_until_it_starts_again(
    client: Client, provider: Provider
) -> None:
    provider.text_in(ANA, " stop ")
    assert refusal(client).code == 21610

    provider.text_in(ANA, "Start")
    assert client.messages.create(to=ANA, from_=US, body="Hello").status == "queued"


@pytest.mark.parametrize(
    ("texts", "pair", "answers"),
    [
        (["STOP"], "stopped", [STOPPED_TEXT]),
        (["unsubscribe"], "stopped", [STOPPED_TEXT]),
        (["STOP", "stop"], "stopped", [STOPPED_TEXT]),
        (["STOP please"], "open", []),
        (["Please stop"], "open", []),
        (["STOP", "unstop"], "open", [STOPPED_TEXT, STARTED_TEXT]),
        (["STOP", "Yes"], "open", [STOPPED_TEXT, STARTED_TEXT]),
        (["YES"], "open", []),
        (["Help"], "open", [HELP_TEXT]),
        (["STOP", "hello"], "stopped", [STOPPED_TEXT]),
        (["거부"], "open", []),
    ],
)
def test_keywords_are_whole_single_words(
    provider: Provider, texts: list[str], pair: str, answers: list[str]
) -> None:
    for text in texts:
        provider.text_in(ANA, text)

    shown = provider.conversation(ANA)
    assert [bubble.body for bubble in shown if bubble.direction == "outbound-reply"] == answers
    assert provider.is_stopped(ANA) is (pair == "stopped")


def test_a_complete_text_can_be_emptied_and_deleted(client: Client, provider: Provider) -> None:
    message = client.messages.create(to=CAN, from_=US, body="Çok gizli")
    provider.wait_for(lambda: message.fetch().status == "delivered", 2)

    message.update(body="")
    assert message.fetch().body == ""
    assert message.delete()
    with pytest.raises(TwilioRestException) as refused:
        message.fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


def test_a_text_on_its_way_cannot_be_emptied_or_deleted(start: Callable[..., Provider]) -> None:
    provider = start(STILL)
    sid = provider.send(Draft(ANA, US, "Hello")).sid

    for attempt in (provider.redact, provider.delete):
        with pytest.raises(Refused) as refused:
            attempt(sid)
        assert (refused.value.status, refused.value.code) == (409, 20009)


@pytest.mark.parametrize(
    ("fault", "status", "taken"),
    [("rate_limited", 429, 0), ("broken", 500, 0), ("broken_after", 500, 1)],
)
def test_a_fault_is_committed_once(
    client: Client, provider: Provider, fault: Fault, status: int, taken: int
) -> None:
    provider.mischief.sends.append(fault)

    assert refusal(client).status == status
    assert len(provider.accepted()) == taken
    assert client.messages.create(to=ANA, from_=US, body="Hello").sid


def test_a_cut_line_hides_that_the_text_was_taken(client: Client, provider: Provider) -> None:
    provider.mischief.sends.append("cut_after")

    with pytest.raises(LineCut):
        client.messages.create(to=ANA, from_=US, body="Hello")
    assert len(provider.accepted(ANA)) == 1


def test_a_restart_goes_on_where_it_was(start: Callable[..., Provider]) -> None:
    before = start()
    before.text_in(ANA, "STOP")
    sid = before.send(Draft(JI, US, "Hello")).sid
    notes = before.notes("accepted")
    before.close()

    after = start()
    assert after.is_stopped(ANA)
    assert after.notes("accepted") == notes
    assert after.conversation(ANA)[0].body == "STOP"
    after.wait_for(lambda: after.message(sid).status == "delivered", 2)


def test_a_killed_provider_loses_nothing(tmp_path: Path, start: Callable[..., Provider]) -> None:
    """Another process takes a text, hears a STOP, and ends without closing anything."""
    script = f"""
import os, pathlib
from local.provider.double import Provider
from local.provider.refusals import Draft
names = ("account_sid", "auth_token", "api_key_sid", "api_key_secret")
provider = Provider(pathlib.Path({str(tmp_path)!r}), sender={US!r}, **dict.fromkeys(names, "x"))
provider.send(Draft({JI!r}, {US!r}, "Hello"))
provider.text_in({ANA!r}, "STOP")
os._exit(9)
"""
    paths = {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", script], env=paths, check=False).returncode == 9  # noqa: S603  our own script

    provider = start()
    assert provider.is_stopped(ANA)
    assert provider.wait_for(lambda: provider.accepted(JI)[0].status == "delivered", 2)
