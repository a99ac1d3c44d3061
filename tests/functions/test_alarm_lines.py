"""What the alarms count is what the functions really write: each line, and each pattern for it."""

import json
import logging
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import StringIO
from statistics import quantiles
from typing import Any

import pytest

from functions.accept_activity import app as accept_activity
from functions.advance_due import app as advance_due
from functions.advance_due.app import ROWS, SWEEP
from functions.receive_aws_text import app as receive_aws_text
from functions.receive_message import app as receive_message
from functions.record_aws_receipt import app as record_aws_receipt
from functions.record_receipt import app as record_receipt
from functions.send_messages import app as send_messages
from stayline.adapters import aws as clients
from stayline.adapters import keys
from stayline.adapters.items import to_item
from stayline.domain.due import Due
from tests.adapters.signed import Request, receipt, seeded, text
from tests.conftest import NOW, TEMPLATE, load_event
from tests.functions.aws_notices import event as queue_event
from tests.functions.conftest import Context, Service

FILTERS = {
    name: (
        one["Properties"]["FilterPattern"],
        *one["Properties"]["MetricTransformations"],
    )
    for name, one in TEMPLATE["Resources"].items()
    if one["Type"] == "AWS::Logs::MetricFilter"
}
ALARMS = {
    name: one["Properties"]
    for name, one in TEMPLATE["Resources"].items()
    if one["Type"] == "AWS::CloudWatch::Alarm"
}
QUERIES = re.findall(
    r'"query": "(.*?)"',
    TEMPLATE["Resources"]["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"][0],
)
OURS = {"Fn::Sub": "Stayline/${AWS::StackName}"}
Line = dict[str, Any]


def fits(pattern: str, line: Line) -> bool:
    """Tell whether a log line fits a pattern of CloudWatch's, as far as the template uses them."""
    test = re.fullmatch(r"\{ (.*) \}", pattern)
    assert test
    test_in_python = re.sub(r"\$\.(\w+) IS TRUE", r'(line.get("\1") is True)', test[1])
    test_in_python = re.sub(r"\$\.(\w+) = ", r'line.get("\1") == ', test_in_python)
    test_in_python = test_in_python.replace("&&", "and").replace("||", "or")
    assert "$" not in test_in_python
    return bool(eval(test_in_python, {"line": line}))  # noqa: S307  our own template


def counted(lines: list[Line]) -> dict[str, list[float]]:
    """Give the values that the template's filters make of lines, by metric."""
    values: dict[str, list[float]] = {}
    for pattern, metric in FILTERS.values():
        for line in lines:
            if fits(pattern, line):
                said = metric["MetricValue"]
                value = line[said.removeprefix("$.")] if said.startswith("$.") else said
                values.setdefault(metric["MetricName"], []).append(float(value))
    return values


@pytest.fixture
def lines() -> Iterator[Callable[[], list[Line]]]:
    """What is written to the log, as it is written."""
    out = StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(receive_message.logger.registered_formatter)
    log = logging.getLogger("stayline")
    log.disabled = False  # import-linter, asked by another test, turns loggers off
    log.addHandler(handler)
    yield lambda: [json.loads(line) for line in out.getvalue().splitlines()]
    log.removeHandler(handler)


def words(said: str) -> dict[str, Any]:
    genuine = text(seeded(1))
    given = dict(genuine.pairs) | {"Body": said, "From": "+12025550101"}
    return Request(genuine.path, tuple(given.items())).event()


def ended(status: str) -> dict[str, Any]:
    genuine = receipt(seeded(1))
    given = dict(genuine.pairs) | {"MessageStatus": status, "SmsStatus": status}
    return Request(genuine.path, tuple(given.items())).event()


def forged(event: dict[str, Any]) -> dict[str, Any]:
    return {**event, "headers": {**event["headers"], "x-twilio-signature": "A" * 28}}


@pytest.mark.parametrize(
    ("handler", "event", "expected"),
    [
        (receive_message.lambda_handler, words("8"), {"TextsIn": [1]}),
        (receive_message.lambda_handler, words("STOP"), {"TextsIn": [1], "OptOutShare": [100]}),
        (receive_message.lambda_handler, forged(words("8")), {"NotGenuine": [1]}),
        (record_receipt.lambda_handler, forged(ended("sent")), {"NotGenuine": [1]}),
        (record_receipt.lambda_handler, ended("sent"), {}),
        (
            record_receipt.lambda_handler,
            ended("delivered"),
            {"OptOutShare": [0], "UndeliveredShare": [0]},
        ),
        (record_receipt.lambda_handler, ended("undelivered"), {"UndeliveredShare": [100]}),
        (record_receipt.lambda_handler, ended("failed"), {"UndeliveredShare": [100]}),
        (receive_aws_text.lambda_handler, load_event("receive_aws_text"), {"TextsIn": [1]}),
        (receive_aws_text.lambda_handler, queue_event("no notice"), {"ErrorLines": [1]}),
        (
            record_aws_receipt.lambda_handler,
            load_event("record_aws_receipt"),
            {"OptOutShare": [0], "UndeliveredShare": [0]},
        ),
        (record_aws_receipt.lambda_handler, queue_event("no notice"), {"ErrorLines": [1]}),
        (advance_due.lambda_handler, load_event("advance_due"), {"OldestDue": [0]}),
        (accept_activity.lambda_handler, load_event("accept_activity"), {}),
    ],
)
def test_a_handlers_line_counts_for_what_it_says(
    service: Service,
    lines: Callable[[], list[Line]],
    handler: Callable[[Any, Any], Any],
    event: dict[str, Any],
    expected: dict[str, list[float]],
) -> None:
    assert service.is_empty()
    handler(event, Context())
    assert counted(lines()) == expected


def test_what_fails_within_a_sweep_is_a_line_of_errors(
    service: Service, lines: Callable[[], list[Line]]
) -> None:
    """A notice whose bus is gone fails; the sweep itself succeeds."""
    clients.events().delete_event_bus(Name="stayline")
    row = Due(kind="notice", id="ana.case", contact_id="ana", due_at=NOW, about="a case")
    item = to_item(keys.due(row), row)
    service.intake.table.client.put_item(TableName="stayline", Item=item)
    advance_due.lambda_handler(load_event("advance_due"), Context())
    assert counted(lines())["ErrorLines"] == [1]


def test_why_a_job_failed_is_a_line_of_errors_without_a_number_or_a_word(
    service: Service, lines: Callable[[], list[Line]]
) -> None:
    """Its text can be claimed in no table: the queue brings it again, and gives it up."""
    assert service.is_empty()
    service.intake.table.client.delete_table(TableName="stayline")
    event = load_event("send_messages")
    (record,) = event["Records"]
    answer = send_messages.lambda_handler(event, Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": record["messageId"]}]}
    assert counted(lines())["ErrorLines"] == [1]
    (line,) = (one for one in lines() if one["level"] == "ERROR")
    assert (line["message"], line["error"], line["code"]) == (
        "send failed",
        "ResourceNotFoundException",
        "ResourceNotFoundException",
    )
    message = json.loads(record["body"])["message"]
    assert not [said for said in (message["to"], message["body"]) if said in json.dumps(line)]


def test_the_dashboard_asks_for_numbers_that_the_lines_have(
    service: Service, lines: Callable[[], list[Line]]
) -> None:
    row = Due(kind="message", id="a.1.message", contact_id="a", due_at=NOW, about="a.1", place=1)
    item = to_item(keys.due(row), row)
    service.intake.table.client.put_item(TableName="stayline", Item=item)
    advance_due.lambda_handler(load_event("advance_due"), Context())
    (line,) = (one for one in lines() if one["message"] == "advanced")
    assert line["waiting"] == sum(line["left"].values()) == 1
    query = next(one for one in QUERIES if "'advanced'" in one)
    asked = re.findall(r"(?:max|sum)\((\w+)\)", query)
    assert [type(line[name]) for name in asked] == [int, int]


def test_what_need_not_wait_is_measured_and_what_waits_for_its_turn_is_not(
    service: Service,
) -> None:
    """Of an announcement and of planned texts a long row may wait, and nothing be wrong."""
    for kind, place, late in (("message", 0, 7), ("message", 4, 50), ("announcement", 0, 60)):
        row = Due(
            kind=kind,  # type: ignore[arg-type]  # a literal each
            id=f"{kind}{place}",
            contact_id="ana",
            due_at=NOW - timedelta(minutes=late),
            about="none",
            place=place,
        )
        service.intake.table.client.put_item(TableName="stayline", Item=to_item(keys.due(row), row))
    assert SWEEP.run([*ROWS.come(NOW)], NOW).oldest == timedelta(minutes=7)


@pytest.mark.parametrize("alarm", [name for name in ALARMS if ALARMS[name]["Namespace"] == OURS])
def test_an_alarm_on_lines_watches_what_a_filter_counts(alarm: str) -> None:
    fed = [metric for _, metric in FILTERS.values() if metric["MetricNamespace"] == OURS]
    assert ALARMS[alarm]["MetricName"] in {metric["MetricName"] for metric in fed}
    assert "Dimensions" not in ALARMS[alarm]


def rings(alarm: str, values: list[float]) -> bool:
    """Tell whether an alarm on a percentile rings, by the rule CloudWatch states for few values.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/percentiles-with-low-samples.html
    """
    watched = ALARMS[alarm]
    percent = int(watched["ExtendedStatistic"].removeprefix("p"))
    assert watched["EvaluateLowSampleCountPercentile"] == "ignore"
    if len(values) < 10 / (1 - percent / 100):
        return False
    at_percent = quantiles(values, n=100, method="inclusive")[percent - 1]
    return at_percent > int(watched["Threshold"])


@pytest.mark.parametrize(
    ("alarm", "bad", "good", "expected"),
    [
        ("UndeliveredAlarm", 1, 1, False),
        ("UndeliveredAlarm", 40, 50, False),
        ("UndeliveredAlarm", 9, 100, False),
        ("UndeliveredAlarm", 13, 100, True),
        ("OptOutsAlarm", 5, 5, False),
        ("OptOutsAlarm", 10, 400, False),
        ("OptOutsAlarm", 14, 400, True),
    ],
)
def test_a_share_rings_only_of_many(alarm: str, bad: int, good: int, *, expected: bool) -> None:
    assert rings(alarm, [100.0] * bad + [0.0] * good) is expected
