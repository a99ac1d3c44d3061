"""Sending at 50 in flight, beside a bare `http.client` sender and the same slow provider."""

import base64
import json
import os
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from statistics import median
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

from benchmarks import asked, slow_provider
from benchmarks.environment import BASE_URL, FUNCTIONS, PARAMETERS
from benchmarks.row import Row, measured, ratio
from benchmarks.stub import serving
from stayline.adapters import aws
from stayline.adapters.desk import Desk
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Outbox
from stayline.adapters.table import Table
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook

IN_FLIGHT = 50
_ROUNDS, _EACH = 7, 10
_ACCOUNT, _SENDER = FUNCTIONS["TWILIO_ACCOUNT_SID"], FUNCTIONS["SENDER"]
_KEY = PARAMETERS["/stayline/twilio/api-key"]
_TO, _BODY = "+12025550101", "Happy birthday, Ana! Everyone at Fernhill wishes you a wonderful day."
_MESSAGE = "pi54fyvok3lrr2qmzjss77z6oa.0123456789abcdef"
_RECEIPTS = f"{BASE_URL}/twilio/receipts"
Send = Callable[[], object]


class Round(NamedTuple):
    """What came of one round: texts a second, and processor seconds of a text."""

    rate: float
    processor: float


def measure() -> list[Row]:
    with slow_provider.answering() as url, serving() as aws_url:
        os.environ["AWS_ENDPOINT_URL"] = aws_url
        makers = {"bare": _bare, "ours": _ours, "desk": _desk}
        rounds = _rounds(
            {name: [make(url) for _ in range(IN_FLIGHT)] for name, make in makers.items()}
        )
    us = {name: median(one.processor for one in of) * 1e6 for name, of in rounds.items()}
    pairs = list(zip(rounds["ours"], rounds["bare"], strict=True))
    how = f"{IN_FLIGHT} in flight, {_ROUNDS} rounds of {IN_FLIGHT * _EACH} A B A B"
    return [
        ratio(
            "rate of sending ÷ that of a bare http.client sender",
            [ours.rate / bare.rate for ours, bare in pairs],
            f"{how}; the provider answers after 80 ms",
        ),
        ratio(
            "processor time of a send ÷ that of a bare http.client sender",
            [ours.processor / bare.processor for ours, bare in pairs],
            f"{how}; here {us['ours']:.0f} and {us['bare']:.0f} µs",
        ),
        measured("texts posted in a second", [one.rate for one in rounds["ours"]], "/s", how),
        measured(
            "texts claimed, posted and recorded in a second",
            [one.rate for one in rounds["desk"]],
            "/s",
            f"the whole desk in one process, AWS a local stub too; here {us['desk']:.0f} µs each",
        ),
    ]


def _rounds(senders: Mapping[str, list[Send]]) -> dict[str, list[Round]]:
    rounds: dict[str, list[Round]] = {name: [] for name in senders}
    with ThreadPoolExecutor(IN_FLIGHT) as threads:
        for number in range(_ROUNDS + 1):
            for name, sends in senders.items():
                one = _round(threads, sends)
                if number:  # the first connects, and counts for nobody
                    rounds[name].append(one)
    return rounds


def _round(threads: ThreadPoolExecutor, sends: list[Send]) -> Round:
    def work(send: Send) -> None:
        for _ in range(_EACH):
            send()

    began, spent = time.perf_counter(), time.process_time()
    list(threads.map(work, sends))
    texts = len(sends) * _EACH
    took = time.perf_counter() - began
    return Round(texts / took, (time.process_time() - spent) / texts)


def _ours(url: str) -> Send:
    """Post as the desk does: Twilio's client over the kept connection."""
    provider = TwilioSms(_ACCOUNT, _KEY, url, _SENDER, _RECEIPTS)

    def send() -> None:
        answer = provider.send(_MESSAGE, _TO, _BODY)
        if answer.meaning != "accepted":
            raise RuntimeError(answer.words)

    return send


def _desk(url: str) -> Send:
    """See a job to its end: claim, post, record."""
    provider = TwilioSms(_ACCOUNT, _KEY, url, _SENDER, _RECEIPTS)
    table = Table(aws.dynamodb(), FUNCTIONS["TABLE_NAME"])
    intake = Intake(table, Outbox(aws.sqs(), {}), playbook())
    desk = Desk(intake, lambda _: provider, f"{BASE_URL}/l")
    job = asked.job()

    def send() -> None:
        if (outcome := desk.send(job, "attempt", asked.NOW)) != "accepted":
            raise RuntimeError(outcome)

    return send


def _bare(url: str) -> Send:
    """Post the same form, and read the text's id from the answer."""
    connection = HTTPConnection(urlsplit(url).netloc)
    receipts = f"{_RECEIPTS}/{_MESSAGE}#rc=3&rp=all"
    form = {"To": _TO, "From": _SENDER, "StatusCallback": receipts, "Body": _BODY}
    headers = {
        "Authorization": f"Basic {base64.b64encode(_KEY.encode()).decode()}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    path = f"/2010-04-01/Accounts/{_ACCOUNT}/Messages.json"

    def send() -> None:
        connection.request("POST", path, urlencode(form).encode(), headers)
        if not json.loads(connection.getresponse().read())["sid"]:
            raise RuntimeError("no text came of it")

    return send
