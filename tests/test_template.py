"""The template says what the tree, the functions and the rules of least privilege say."""

import json
import re
from pathlib import Path
from typing import Any

import boto3
import pytest
from cfnlint import api
from cfnlint.config import ManualArgs
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

from stayline.adapters import sweep

ROOT = Path(__file__).resolve().parent.parent
TEMPLATE: dict[str, Any] = yaml_parse((ROOT / "template.yaml").read_text())
RESOURCES: dict[str, dict[str, Any]] = TEMPLATE["Resources"]
EVERY_FUNCTION = TEMPLATE["Globals"]["Function"]
FUNCTIONS = {
    name: resource["Properties"]
    for name, resource in RESOURCES.items()
    if resource["Type"] == "AWS::Serverless::Function"
}
QUEUES = {
    name: resource["Properties"]
    for name, resource in RESOURCES.items()
    if resource["Type"] == "AWS::SQS::Queue"
}
POLLED = [
    (name, event["Properties"]["Queue"]["Fn::GetAtt"][0])
    for name, function in FUNCTIONS.items()
    for event in function.get("Events", {}).values()
    if event["Type"] == "SQS"
]
# What naming a thing in a function's environment is for, by how the variable's name ends.
NEEDS = {
    "TABLE_NAME": "dynamodb:GetItem",
    "_QUEUE_URL": "sqs:SendMessage",
    "_PARAMETER": "ssm:GetParameters",
    "BUS_NAME": "events:PutEvents",
}


def translated() -> dict[str, Any]:
    """Return the CloudFormation that SAM makes of the template."""
    template = yaml_parse((ROOT / "template.yaml").read_text())
    for resource in template["Resources"].values():
        for uri in ("CodeUri", "ContentUri"):
            if uri in resource.get("Properties", {}):
                resource["Properties"][uri] = "s3://bucket/key"
    session = boto3.session.Session(region_name="eu-west-1")
    made: dict[str, Any] = Translator({}, Parser(), boto_session=session).translate(template, {})
    return made


def names(value: Any) -> set[str]:
    """Return what a value refers to: resources, parameters, and paths spelled out in a Sub."""
    if isinstance(value, list):
        return set().union(*map(names, value))
    if not isinstance(value, dict):
        return set()
    if "Ref" in value:
        return {value["Ref"]}
    if "Fn::GetAtt" in value:
        return {value["Fn::GetAtt"][0]}
    if "Fn::Sub" in value:
        path = value["Fn::Sub"].partition("parameter")[2].strip("${}")
        return {path or value["Fn::Sub"], *re.findall(r"table/\$\{(\w+)\}", value["Fn::Sub"])}
    return set().union(*map(names, value.values()))


def statements(function: str) -> list[dict[str, Any]]:
    role = RESOURCES[FUNCTIONS[function]["Role"]["Fn::GetAtt"][0]]["Properties"]
    shared = [RESOURCES[policy["Ref"]]["Properties"] for policy in role["ManagedPolicyArns"]]
    return [
        statement
        for policy in (*role["Policies"], *shared)
        for statement in policy["PolicyDocument"]["Statement"]
    ]


def environment(function: str) -> dict[str, Any]:
    own = FUNCTIONS[function].get("Environment", {"Variables": {}})["Variables"]
    return {**EVERY_FUNCTION["Environment"]["Variables"], **own}


def test_each_folder_is_a_function_and_each_function_a_folder() -> None:
    folders = {f"functions/{path.parent.name}/" for path in ROOT.glob("functions/*/app.py")}
    assert {function["CodeUri"] for function in FUNCTIONS.values()} == folders


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_has_the_handler_that_lambda_is_told_of(function: str) -> None:
    module, _, handler = EVERY_FUNCTION["Handler"].partition(".")
    source = ROOT / FUNCTIONS[function]["CodeUri"] / f"{module}.py"
    assert f"def {handler}(" in source.read_text()


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_is_named_after_its_folder(function: str) -> None:
    folder = Path(FUNCTIONS[function]["CodeUri"]).name
    assert folder.title().replace("_", "") == function


def test_logs_are_kept_for_a_stated_time() -> None:
    group = RESOURCES[EVERY_FUNCTION["LoggingConfig"]["LogGroup"]["Ref"]]
    assert all("LoggingConfig" not in function for function in FUNCTIONS.values())
    assert group["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}


def test_of_lambdas_own_lines_only_trouble_is_paid_for() -> None:
    logged = EVERY_FUNCTION["LoggingConfig"]
    assert (logged["SystemLogLevel"], logged["LogFormat"]) == ("WARN", "JSON")
    assert logged["ApplicationLogLevel"] == {"Ref": "LogLevel"}


@pytest.mark.parametrize(("function", "queue"), POLLED)
def test_a_message_stays_hidden_six_times_as_long_as_its_function_may_run(
    function: str, queue: str
) -> None:
    assert QUEUES[queue]["VisibilityTimeout"] >= 6 * FUNCTIONS[function]["Timeout"]


@pytest.mark.parametrize(("function", "queue"), POLLED)
def test_a_message_that_keeps_failing_ends_in_a_dead_letter_queue(
    function: str, queue: str
) -> None:
    redrive = QUEUES[queue]["RedrivePolicy"]
    assert names(redrive) <= QUEUES.keys() - {queue}
    assert redrive["maxReceiveCount"] >= 5
    assert {"sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"} <= {
        action
        for statement in statements(function)
        if queue in names(statement["Resource"])
        for action in statement["Action"]
    }


@pytest.mark.parametrize("topic", ["AwsTexts", "AwsReceipts"])
def test_what_a_topic_of_aws_published_waits_in_its_queue_and_is_tried_for_days(topic: str) -> None:
    queue, dead = f"{topic}Queue", f"{topic}DeadLetters"
    (subscription,) = [
        one["Properties"]
        for one in RESOURCES.values()
        if one["Type"] == "AWS::SNS::Subscription"
        and one["Properties"]["TopicArn"] == {"Ref": topic}
    ]
    assert (subscription["Protocol"], names(subscription["Endpoint"])) == ("sqs", {queue})
    assert "RawMessageDelivery" not in subscription  # it would lose when a text was published
    assert names(subscription["RedrivePolicy"]) == names(QUEUES[queue]["RedrivePolicy"]) == {dead}
    assert queue in {polled for _, polled in POLLED}
    tried = QUEUES[queue]["VisibilityTimeout"] * QUEUES[queue]["RedrivePolicy"]["maxReceiveCount"]
    assert 2 * 86_400 <= tried < QUEUES[queue]["MessageRetentionPeriod"] == 14 * 86_400


@pytest.mark.parametrize("topic", ["AwsTexts", "AwsReceipts"])
@pytest.mark.parametrize("queue", ["Queue", "DeadLetters"])
def test_nobody_but_its_topic_may_put_anything_into_a_queue_of_aws(topic: str, queue: str) -> None:
    (policy,) = [
        one["Properties"]["PolicyDocument"]["Statement"]
        for one in RESOURCES.values()
        if one["Type"] == "AWS::SQS::QueuePolicy"
        and one["Properties"]["Queues"] == [{"Ref": f"{topic}{queue}"}]
    ]
    (only,) = policy
    assert only["Principal"] == {"Service": "sns.amazonaws.com"}
    assert only["Condition"] == {"ArnEquals": {"aws:SourceArn": {"Ref": topic}}}


@pytest.mark.parametrize(("function", "queue"), POLLED)
def test_a_flood_in_a_queue_takes_no_more_than_a_few_functions(function: str, queue: str) -> None:
    (source,) = [
        event["Properties"]
        for event in FUNCTIONS[function]["Events"].values()
        if names(event["Properties"]["Queue"]) == {queue}
    ]
    assert source["ScalingConfig"]["MaximumConcurrency"] in (5, {"Ref": "SendConcurrency"})
    assert source["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


@pytest.mark.parametrize("queue", QUEUES)
def test_queues_are_encrypted(queue: str) -> None:
    assert QUEUES[queue]["SqsManagedSseEnabled"] is True


def test_nothing_is_allowed_by_a_wildcard() -> None:
    policies = json.dumps(
        [
            resource["Properties"]
            for resource in translated()["Resources"].values()
            if resource["Type"] in {"AWS::IAM::Role", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy"}
        ]
    )
    assert "*" not in policies


def test_no_function_has_a_policy_of_aws_that_reaches_the_whole_account() -> None:
    policies = json.dumps(
        [
            resource["Properties"].get("ManagedPolicyArns")
            for resource in translated()["Resources"].values()
            if resource["Type"] == "AWS::IAM::Role"
        ]
    )
    assert "service-role" not in policies


@pytest.mark.parametrize(
    ("function", "variable"),
    [(function, variable) for function in FUNCTIONS for variable in environment(function)],
)
def test_what_a_function_is_told_of_it_may_use(function: str, variable: str) -> None:
    needed = [action for ending, action in NEEDS.items() if variable.endswith(ending)]
    granted = {
        name
        for statement in statements(function)
        if set(needed) & set(statement["Action"])
        for name in names(statement["Resource"])
    }
    assert not needed or names(environment(function)[variable]) <= granted


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_is_told_of_every_secret_it_may_read(function: str) -> None:
    granted = {
        name
        for statement in statements(function)
        if "ssm:GetParameters" in statement["Action"]
        for name in names(statement["Resource"])
    }
    assert granted <= names(environment(function))


def test_who_goes_through_all_contacts_may_query_their_index() -> None:
    (index,) = RESOURCES["Table"]["Properties"]["GlobalSecondaryIndexes"]
    granted = json.dumps([one["Resource"] for one in statements("AdvanceDue")])
    assert f"/index/{index['IndexName']}" in granted
    assert index["Projection"] == {"ProjectionType": "KEYS_ONLY"}


def test_people_are_told_of_cases_and_stopped_senders_and_shown_no_promo_code() -> None:
    pattern = RESOURCES["TellPeople"]["Properties"]["EventPattern"]
    told = {kind for kind, _ in sweep.TOLD.values()}
    assert set(pattern["detail-type"]) == told - {"code given"}


def test_the_table_outlives_its_stack() -> None:
    table = RESOURCES["Table"]
    assert table["DeletionPolicy"] == table["UpdateReplacePolicy"] == "Retain"
    assert TEMPLATE["Parameters"]["ProtectData"]["Default"] == "true"


@pytest.mark.parametrize("made", ["as written", "as translated"])
def test_cfn_lint_finds_nothing(made: str) -> None:
    source = (ROOT / "template.yaml").read_text()
    text = source if made == "as written" else json.dumps(translated())
    found = api.lint(text, config=ManualArgs(regions=["eu-west-1"]))
    assert [f"{match.rule.id} {match.message}" for match in found] == []


@pytest.mark.parametrize(
    ("alarm", "metric", "threshold"),
    [
        ("SpendAlarm", "SpendShare", 80),
        ("SpendUsedUpAlarm", "SpendShare", 99),
        ("TextsFoundAlarm", "TextsFound", 0),
        ("UnknownSendsAlarm", "UnknownSends", 0),
    ],
)
def test_an_alarm_watches_the_metric_that_a_function_writes(
    alarm: str, metric: str, threshold: int
) -> None:
    watched = RESOURCES[alarm]["Properties"]
    assert (watched["Namespace"], watched["MetricName"]) == ("Stayline", metric)
    assert watched["Dimensions"] == [
        {"Name": "stack", "Value": {"Ref": "AWS::StackName"}},
        {"Name": "service", "Value": environment("AdvanceDue")["POWERTOOLS_SERVICE_NAME"]},
    ]
    assert environment("AdvanceDue")["BUS_NAME"] == {"Ref": "Bus"}
    assert RESOURCES["Bus"]["Properties"]["Name"] == {"Ref": "AWS::StackName"}
    assert environment("ReconcileMessages")["STACK_NAME"] == {"Ref": "AWS::StackName"}
    assert watched["Threshold"] == threshold
    assert watched["AlarmActions"] == [{"Ref": "PeopleTopic"}]
