"""A provider whose webhook is down, for tests of what is fetched from its list."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from local.phones.page import serve
from local.provider.carrier import Pace
from local.provider.double import Provider
from stayline.adapters.twilio_sms import TwilioSms
from tests.functions.conftest import ACCOUNT, RECEIPTS, SECRET, a_double

SERVICE = "MG" + "5" * 32
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
ANA, BEN = "+12025550101", "+12025550102"


@dataclass
class Phones:
    """A provider whose webhook is down, and whose clock is moved by hand."""

    double: Provider
    sms: TwilioSms
    clock: list[datetime]
    url: str

    def text(self, number: str, body: str, at: datetime) -> str:
        self.clock[0] = at
        return self.double.text_in(number, body)


def phones_in(directory: Path, now: datetime, service: str = "") -> Iterator[Phones]:
    clock = [now]
    pace = Pace(600, 600, 600)
    double = a_double(directory, pace, clock=lambda: clock[0], service=service)
    server = serve(double, lambda _: None, lambda _: None)
    sms = TwilioSms(ACCOUNT, SECRET, server.url, service or double.sender, RECEIPTS)
    yield Phones(double, sms, clock, server.url)
    sms.close()
    server.close()
    double.close()
