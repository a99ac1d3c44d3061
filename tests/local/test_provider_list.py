"""The provider double's list of messages: its pages, its filters, its dates."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import requests
from twilio.http.http_client import (
    TwilioHttpClient,
)
from twilio.rest import Client

from local.phones.page import serve
from local.phones.web_server import Server
from local.provider.double import Provider
from local.provider.refusals import Draft
from tests.local.conftest import ACCOUNT, KEY, KEY_SECRET, STILL, US
from tests.local.test_provider import ANA, JI, refusal


def test_the_list_goes_through_its_pages(client: Client, provider: Provider) -> None:
    for number in range(5):
        provider.send(Draft(ANA, US, f"text {number}"))
    provider.send(Draft(JI, US, "another"))

    found = client.messages.list(to=ANA, page_size=2)
    assert [message.body for message in found] == [f"text {n}" for n in (4, 3, 2, 1, 0)]


def test_texts_arriving_between_two_pages_shift_nothing(client: Client, provider: Provider) -> None:
    for number in range(3):
        provider.send(Draft(ANA, US, f"text {number}"))
    pages = client.messages.stream(to=ANA, page_size=1)
    first = next(pages)
    provider.send(Draft(ANA, US, "late"))

    assert [first.body, *(message.body for message in pages)] == ["text 2", "text 1", "text 0"]


def test_inbound_texts_are_found_by_number_and_time(client: Client, provider: Provider) -> None:
    sid = provider.text_in(ANA, "Hi")
    now = datetime.now(UTC)
    hour = timedelta(hours=1)

    def found(after: datetime, before: datetime) -> list[str]:
        listed = client.messages.list(
            to=US, from_=ANA, date_sent_after=after, date_sent_before=before
        )
        return [message.sid for message in listed if message.direction == "inbound"]

    assert found(now - hour, now + hour) == [sid]
    assert found(now + hour, now + 2 * hour) == []
    assert found(now - 2 * hour, now - hour) == []
    assert [message.sid for message in client.messages.list(date_sent=now)] == [sid]


def test_texts_by_a_messaging_service_are_listed_with_it(start: Callable[..., Provider]) -> None:
    provider = start(STILL, service="MG" + "5" * 32)
    server = serve(provider, lambda _: None, lambda _: None)
    http = TwilioHttpClient(timeout=5)
    client = Client(KEY, KEY_SECRET, ACCOUNT, http_client=http)
    client.api.base_url = server.url
    provider.text_in(ANA, "Hi")
    client.messages.create(to=ANA, messaging_service_sid=provider.service, body="Hello")
    listed = client.messages.list()
    strange = refusal(client, from_="", messaging_service_sid="MG" + "6" * 32)
    http.session.close()
    server.close()

    assert [(one.direction, one.from_) for one in listed] == [
        ("outbound-api", US),
        ("inbound", ANA),
    ]
    assert {one.messaging_service_sid for one in listed} == {provider.service}
    assert strange.code == 21603


def test_a_page_and_its_dates_are_as_twilio_writes_them(server: Server, provider: Provider) -> None:
    for number in range(3):
        provider.text_in(ANA, f"text {number}")
    auth = (KEY, KEY_SECRET)
    url = f"{server.url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    page = requests.get(url, {"To": US, "PageSize": "2"}, auth=auth, timeout=5).json()
    following = requests.get(server.url + page["next_page_uri"], auth=auth, timeout=5).json()

    assert [one["body"] for one in page["messages"]] == ["text 2", "text 1"]
    assert [one["body"] for one in following["messages"]] == ["text 0"]
    assert (page["page_size"], following["next_page_uri"]) == (2, None)
    newest = page["messages"][0]
    assert re.fullmatch(
        r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000",
        newest["date_sent"],
    )
    assert (newest["direction"], newest["from"], newest["to"]) == ("inbound", ANA, US)
    assert (newest["num_media"], newest["messaging_service_sid"]) == ("0", None)
