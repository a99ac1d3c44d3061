"""The adapters of the providers as they are, over connections that lead to those in memory."""

from typing import Any
from urllib.parse import parse_qsl

from stayline.adapters.aws_sms import AwsSms
from stayline.adapters.twilio_http import KeptConnection
from stayline.adapters.twilio_sms import TwilioSms
from tests.simulation.aws_account import ARN, CONFIGURATION_SET, AwsAccount
from tests.simulation.callers import Clock
from tests.simulation.twilio_account import TwilioAccount

ACCOUNT, API_KEY = "AC" + "0" * 32, "SK" + "0" * 32 + ":a-secret"
SENDER, URL = "+12025550100", "https://api.twilio.com"
RECEIPTS = "https://our.example/twilio/receipts"


class _Connection:
    """What http.client gives, as far as the adapter's transport asks of it."""

    def __init__(self, provider: TwilioAccount) -> None:
        self._provider = provider
        self.status, self._text = 0, ""

    def request(self, method: str, target: str, body: bytes | None, _: object) -> None:
        form = dict(parse_qsl((body or b"").decode(), keep_blank_values=True))
        self.status, self._text = self._provider.answer(method, target, form)

    def getresponse(self) -> "_Connection":
        return self

    def read(self) -> bytes:
        return self._text.encode()

    def getheaders(self) -> list[tuple[str, str]]:
        return []

    def close(self) -> None:
        """Nothing is kept open."""


class _Transport(KeptConnection):
    """The adapter's transport; each request has a connection of its own, none is shared."""

    def __init__(self, provider: TwilioAccount) -> None:
        super().__init__()
        self._provider = provider

    def _connected(self, scheme: str, host: str) -> Any:
        del scheme, host
        return _Connection(self._provider)


class Sms(TwilioSms):
    """TwilioSms, with nothing changed but where its connection leads."""

    def __init__(self, provider: TwilioAccount) -> None:
        super().__init__(ACCOUNT, API_KEY, URL, SENDER, RECEIPTS)
        self._connection = self._client.http_client = _Transport(provider)


class Aws(AwsSms):
    """AwsSms, with nothing changed but its client; making botocore's would take longer than all."""

    def __init__(self, provider: AwsAccount, clock: Clock) -> None:
        self._client: Any = provider
        self._sender, self._configuration_set = ARN, CONFIGURATION_SET
        self._monotonic, self._used_at = clock.monotonic, 0.0
