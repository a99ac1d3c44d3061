"""What rings is explained, what is explained rings, and the dashboard shows it."""

import json
import re
from typing import Any

import pytest

from tests.conftest import ROOT, TEMPLATE

RESOURCES: dict[str, dict[str, Any]] = TEMPLATE["Resources"]
ALARMS = {
    name: one["Properties"]
    for name, one in RESOURCES.items()
    if one["Type"] == "AWS::CloudWatch::Alarm"
}
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
SECTIONS = {
    section.partition("\n")[0]: section
    for section in re.split(r"^### ", PAGE, flags=re.MULTILINE)[1:]
}
BODY, PARTS = RESOURCES["Dashboard"]["Properties"]["DashboardBody"]["Fn::Sub"]


def board(*, by_aws: bool) -> str:
    """Give the dashboard of a stack with the AWS sender, or without."""
    body: str = BODY
    for name, part in PARTS.items():
        condition, there, not_there = part["Fn::If"]
        assert (condition, not_there) == ("TextsByAws", "")
        body = body.replace(f"${{{name}}}", there["Fn::Sub"] if by_aws else "")
    return body


BOARD = board(by_aws=True)


def explained(section: str) -> set[str]:
    return set(re.findall(r"`(\w+Alarm)`", section.partition("- **Rings:**")[0]))


def test_every_alarm_has_its_page_and_every_page_its_alarms() -> None:
    on_the_page = [alarm for section in SECTIONS.values() for alarm in explained(section)]
    assert sorted(on_the_page) == sorted(ALARMS)


def test_no_page_names_an_alarm_that_there_is_not() -> None:
    assert set(re.findall(r"`(\w+Alarm)`", PAGE)) <= ALARMS.keys()


@pytest.mark.parametrize("title", SECTIONS)
def test_a_page_says_when_it_rings_where_to_look_and_what_to_do(title: str) -> None:
    parts = re.findall(r"^- \*\*(\w+):\*\* \S", SECTIONS[title], flags=re.MULTILINE)
    assert parts == ["Rings", "Look", "Do"]


@pytest.mark.parametrize("alarm", ALARMS)
def test_an_alarm_tells_people_what_it_means(alarm: str) -> None:
    watched = ALARMS[alarm]
    assert watched["AlarmActions"] == [{"Ref": "PeopleTopic"}]
    assert watched["AlarmDescription"].endswith((".", "?"))
    assert isinstance(watched["Threshold"], int)
    assert watched["TreatMissingData"] in ("breaching", "notBreaching")


def test_silence_rings_where_something_is_said_all_the_time_and_nowhere_else() -> None:
    silent = {name for name, one in ALARMS.items() if one["TreatMissingData"] == "breaching"}
    assert silent == {"OldestDueAlarm", "NoTextsInAlarm"}


def watched(metric: str, dimension: str) -> set[str]:
    """Give whatever has an alarm on this metric of its own."""
    return {
        value["Ref"] if "Ref" in value else value["Fn::GetAtt"][0]
        for one in ALARMS.values()
        if one["MetricName"] == metric
        for value in [one["Dimensions"][0]["Value"]]
        if one["Dimensions"][0]["Name"] == dimension
    }


def test_each_function_and_each_queue_has_an_alarm() -> None:
    of = {kind: {name for name, one in RESOURCES.items() if one["Type"] == kind}
          for kind in ("AWS::Serverless::Function", "AWS::SQS::Queue")}  # fmt: skip
    queues = {name: one for name, one in RESOURCES.items() if name in of["AWS::SQS::Queue"]}
    lanes = {name for name, one in queues.items() if "RedrivePolicy" in one["Properties"]}
    assert watched("Errors", "FunctionName") == of["AWS::Serverless::Function"]
    assert watched("ApproximateAgeOfOldestMessage", "QueueName") == lanes
    assert watched("ApproximateNumberOfMessagesVisible", "QueueName") == queues.keys() - lanes


def test_alarms_may_ring_no_longer_than_cloudwatch_remembers() -> None:
    """A day in all, or a week where a period is an hour or more.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
    """
    day = 86_400
    for one in ALARMS.values():
        most = 7 * day if one["Period"] >= 3600 else day
        assert one["Period"] * one["EvaluationPeriods"] <= most


def there(*, by_aws: bool) -> set[str]:
    return {name for name, one in RESOURCES.items() if by_aws or "Condition" not in one}


@pytest.mark.parametrize("by_aws", [True, False])
def test_the_dashboard_shows_every_alarm_and_fits_into_what_is_free(*, by_aws: bool) -> None:
    """Up to 50 metrics: https://aws.amazon.com/cloudwatch/pricing/."""
    widgets = json.loads(board(by_aws=by_aws))["widgets"]
    shown = {one[2:-5] for one in widgets[0]["properties"]["alarms"]}
    assert shown == ALARMS.keys() & there(by_aws=by_aws)
    assert sum(len(one["properties"].get("metrics", ())) for one in widgets) <= 50


@pytest.mark.parametrize("by_aws", [True, False])
def test_the_dashboard_names_what_there_is(*, by_aws: bool) -> None:
    named = re.findall(r"\$\{([\w.]+)\}", board(by_aws=by_aws))
    assert {one.partition(".")[0] for one in named} <= there(by_aws=by_aws)


@pytest.mark.parametrize("kind", ["AWS::Serverless::Function", "AWS::SQS::Queue"])
def test_the_dashboard_shows_each_function_and_each_dead_letter(kind: str) -> None:
    shown = set(re.findall(r'"(?:FunctionName|QueueName)", "\$\{(\w+)', BOARD))
    assert {name for name, one in RESOURCES.items() if one["Type"] == kind} <= shown


def test_the_dashboard_shows_the_metrics_that_are_counted() -> None:
    counted = {
        metric["MetricName"]
        for one in RESOURCES.values()
        if one["Type"] == "AWS::Logs::MetricFilter"
        for metric in one["Properties"]["MetricTransformations"]
    }
    shown = set(re.findall(r'"Stayline/\$\{AWS::StackName\}", "(\w+)"', BOARD))
    assert shown <= counted
    assert counted - shown == {"TextsIn"}  # which the function's own calls show
