"""A provider double with a real Twilio client in front of it and a webhook behind it."""

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from twilio.http.http_client import (
    TwilioHttpClient,
)
from twilio.rest import Client

from local.phones.page import serve
from local.phones.web_server import Answer, Request, Route, Server
from local.provider.carrier import Pace
from local.provider.double import Provider

ACCOUNT, AUTH_TOKEN = "AC" + "a" * 32, "made-up-token"
KEY, KEY_SECRET = "SK" + "b" * 32, "made-up-secret"
US = "+12025550100"
QUICK, STILL = Pace(0.01, 0.01, 0.01), Pace(queued=600)


class Webhook:
    """The service's end: keeps every call, and answers as told, else 204."""

    def __init__(self) -> None:
        self.calls: list[Request] = []
        self.answers: deque[Answer] = deque()
        self._server = Server([Route("POST", "/.*", self._answer)])
        self.url = self._server.url
        self.close = self._server.close

    def _answer(self, request: Request) -> Answer:
        self.calls.append(request)
        return self.answers.popleft() if self.answers else Answer(204)


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    webhook = Webhook()
    yield webhook
    webhook.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Provider]]:
    """Start a provider, each time on the same directory."""
    started: list[Provider] = []

    def start(pace: Pace = QUICK, service: str = "") -> Provider:
        provider = Provider(
            tmp_path,
            account_sid=ACCOUNT,
            auth_token=AUTH_TOKEN,
            api_key_sid=KEY,
            api_key_secret=KEY_SECRET,
            sender=US,
            service=service,
            pace=pace,
        )
        started.append(provider)
        return provider

    yield start
    for provider in started:
        provider.close()


@pytest.fixture
def provider(start: Callable[..., Provider], webhook: Webhook) -> Provider:
    provider = start()
    provider.webhook_url = f"{webhook.url}/inbound"
    return provider


@pytest.fixture
def server(provider: Provider) -> Iterator[Server]:
    server = serve(provider, lambda _: None, lambda _: None)
    yield server
    server.close()


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    http = TwilioHttpClient(timeout=5)
    client = Client(KEY, KEY_SECRET, ACCOUNT, http_client=http)
    client.api.base_url = server.url
    yield client
    http.session.close()
