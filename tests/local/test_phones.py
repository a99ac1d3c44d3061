"""The virtual phones: the page, and the JSON behind it."""

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from local.phones.page import serve
from local.phones.web_server import Server
from local.provider.double import Provider
from tests.local.conftest import Webhook

JI = "+821000000101"
TEXTS = f"/phones/{quote(JI, safe='')}/texts"
STORY = {"contact": {"name": "지우"}, "entries": [{"kind": "text", "words": "안녕", "why": ["x"]}]}

WHY = {"contact_id": "ji", "standing": {}, "decisions": [{"verdict": "held", "because": "so"}]}


@pytest.fixture
def page(provider: Provider) -> Iterator[Server]:
    provider.add_phone(JI, "지우", "ko")
    server = serve(provider, {JI: STORY}.get, {JI: WHY}.get)
    yield server
    server.close()


def ask(server: Server, path: str, body: Any = None, kind: str = "application/json") -> Any:
    """The status and the JSON (or text) of the answer."""
    connection = HTTPConnection(urlsplit(server.url).netloc, timeout=5)
    method, data = ("GET", None) if body is None else ("POST", json.dumps(body).encode())
    connection.request(method, path, data, {"Content-Type": kind})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    is_json = answer.headers["Content-Type"].startswith("application/json")
    return answer.status, json.loads(text) if is_json else text


def test_the_page_needs_nothing_from_elsewhere(page: Server) -> None:
    status, html = ask(page, "/")

    assert status == 200
    assert "<title>Stayline" in html
    assert "<script src" not in html
    assert '<link rel="stylesheet"' not in html
    assert "innerHTML" not in html


def test_a_text_from_the_page_reaches_the_webhook(
    page: Server, provider: Provider, webhook: Webhook
) -> None:
    status, _ = ask(page, TEXTS, {"body": "안녕"})
    (call,) = provider.wait_for(lambda: list(webhook.calls), 2)

    assert status == 201
    assert (call.form()["From"], call.form()["Body"]) == (JI, "안녕")


def test_the_phones_come_with_their_texts(page: Server, provider: Provider) -> None:
    provider.text_in(JI, "STOP")
    _, (phone,) = ask(page, "/phones")

    assert (phone["number"], phone["name"], phone["language"]) == (JI, "지우", "ko")
    assert phone["is_stopped"]
    assert [text["direction"] for text in phone["messages"]] == ["inbound", "outbound-reply"]
    assert set(phone["messages"][0]) >= {"direction", "body", "at", "status", "error"}


def test_the_story_is_what_was_told(page: Server) -> None:
    assert ask(page, f"/phones/{JI}/story") == (200, STORY)
    assert ask(page, "/phones/+12025550101/story") == (200, None)


def test_the_reasons_are_what_was_told(page: Server) -> None:
    assert ask(page, f"/phones/{JI}/why") == (200, WHY)
    assert ask(page, "/phones/+12025550101/why") == (200, None)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        (("/phones/+12025550199/texts", {"body": "Hi"}), 404),
        ((TEXTS, {"body": " "}), 400),
        ((TEXTS, {"body": 1}), 400),
        ((TEXTS, ["Hi"]), 400),
        ((TEXTS, {"body": "Hi"}, "text/plain"), 415),
    ],
)
def test_what_is_no_text_of_a_known_phone_is_refused(
    page: Server, provider: Provider, asked: tuple[Any, ...], status: int
) -> None:
    answered, _ = ask(page, *asked)

    assert answered == status
    assert provider.conversation(JI) == []
