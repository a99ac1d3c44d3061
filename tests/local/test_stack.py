"""The local stack keeps what AWS keeps, and leaves nothing behind."""

import json
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from local.aws import sam_cli
from local.aws.process import PYTHON, Emulator, EndedError, is_free
from local.aws.sam_cli import ROOT
from local.aws.stack import NAME, Stack

pytestmark = pytest.mark.local

SECRETS = {
    "/stayline/twilio/auth-tokens": "a made-up token",
    "/stayline/twilio/api-key": "SK" + "0" * 32 + ":a made-up secret",
    "/stayline/contact-key": "a made-up key",
}
PARAMETERS = {
    "TwilioAccountSid": "AC" + "0" * 32,
    "Sender": "+12025550100",
    "ProviderBaseUrl": "http://127.0.0.1:9",
}
BEGIN = """
import pathlib, sys, time
from local.aws import sam_cli
from local.aws.process import Emulator
emulator = Emulator(pathlib.Path(sys.argv[1]))
emulator.begin()
print(emulator.port, flush=True)
time.sleep(60)
"""


@pytest.fixture
def emulator(tmp_path: Path) -> Iterator[Emulator]:
    emulator = Emulator(tmp_path)
    emulator.begin()
    yield emulator
    emulator.stop()


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with Stack(SECRETS, PARAMETERS, data=tmp_path_factory.mktemp("stack")) as stack:
        yield stack


def make_table(emulator: Emulator) -> None:
    emulator.client("dynamodb").create_table(
        TableName="numbers",
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )


def add_one(emulator: Emulator) -> None:
    emulator.client("dynamodb").update_item(
        TableName="numbers",
        Key={"pk": {"S": "count"}},
        UpdateExpression="ADD n :one",
        ExpressionAttributeValues={":one": {"N": "1"}},
    )


def count(emulator: Emulator) -> int:
    found = emulator.client("dynamodb").get_item(
        TableName="numbers", Key={"pk": {"S": "count"}}, ConsistentRead=True
    )
    return int(found["Item"]["n"]["N"])


def wait_until(true: Any, *, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not (done := bool(true())) and time.monotonic() < deadline:
        time.sleep(0.1)
    return done


def test_killing_it_loses_and_repeats_nothing_that_the_table_was_told(emulator: Emulator) -> None:
    make_table(emulator)
    emulator.have("save")
    for _ in range(3):
        for _ in range(5):
            add_one(emulator)
        emulator.kill()
        emulator.begin()
    assert count(emulator) == 15


def test_a_queue_forgets_at_most_its_last_half_second(emulator: Emulator) -> None:
    queue = emulator.client("sqs").create_queue(QueueName="letters")["QueueUrl"]
    emulator.client("sqs").send_message(QueueUrl=queue, MessageBody="hello")
    time.sleep(1)
    emulator.kill()
    emulator.begin()
    kept = emulator.client("sqs").receive_message(QueueUrl=queue)["Messages"]
    assert [message["Body"] for message in kept] == ["hello"]


def test_it_keeps_its_address(emulator: Emulator) -> None:
    before = emulator.endpoint
    emulator.stop()
    emulator.begin()
    assert emulator.endpoint == before


def test_it_ends_with_the_process_that_began_it(tmp_path: Path) -> None:
    parent = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", BEGIN, tmp_path], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    port = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    assert wait_until(lambda: is_free(port), seconds=15)


def test_it_ends_at_once_where_that_process_went_before_it_had_begun(tmp_path: Path) -> None:
    """It has its folder's lock by then, and loads for seconds, on a busy machine for a minute."""
    command = (PYTHON, "-m", "local.aws.emulator", "0", tmp_path)
    ended = subprocess.run(  # noqa: S603 - our own code
        command,
        cwd=ROOT,
        check=False,
        stdin=subprocess.DEVNULL,  # closed, as a pipe whose other end is gone
        capture_output=True,
        start_new_session=True,
    )
    assert ended.returncode == -signal.SIGKILL
    assert ended.stderr == b"", "it has loaded ministack, which says what it lacks"


def test_a_start_waits_until_what_was_there_has_saved_and_ended(tmp_path: Path) -> None:
    emulator = Emulator(tmp_path)
    last = emulator.own_folder()
    began = time.monotonic()
    threading.Timer(1.5, last.close).start()
    emulator.begin()
    assert time.monotonic() - began > 1.5
    emulator.stop()


def test_an_emulator_that_was_killed_is_named_and_not_waited_for(emulator: Emulator) -> None:
    emulator.must_run()
    assert emulator.process is not None
    emulator.process.kill()
    with pytest.raises(EndedError, match=str(emulator.process.pid)), emulator.watched():
        emulator.client("sqs").list_queues()


def test_a_folder_in_use_is_nobody_elses(emulator: Emulator) -> None:
    with pytest.raises(RuntimeError, match="in use"):
        Emulator(emulator.data).own_folder(within=0.2)


def test_a_second_start_deploys_nothing(stack: Stack) -> None:
    said: list[str] = []
    stack.stop()
    stack.progress = said.append
    stack.start()
    assert said == []


def test_a_fresh_start_forgets_everything_but_what_was_deployed(stack: Stack) -> None:
    def stored() -> int:
        table = stack.outputs["TableName"]
        return int(stack.client("dynamodb").scan(TableName=table, Select="COUNT")["Count"])

    stack.stop()
    stack.start(fresh=True)  # the first fresh one deploys, and keeps what it has then
    key = {"pk": {"S": "contact#ana"}, "sk": {"S": "contact"}}
    stack.client("dynamodb").put_item(TableName=stack.outputs["TableName"], Item=key)
    assert stored() == 1
    stack.kill()
    said: list[str] = []
    stack.progress = said.append
    stack.start(fresh=True)
    assert (stored(), said) == (0, [])


def test_a_webhook_without_a_signature_is_refused_by_the_deployed_function(stack: Stack) -> None:
    request = urllib.request.Request(f"{stack.api_url}/twilio/texts", data=b"Body=hi")  # noqa: S310 - our own address
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=30)  # noqa: S310 - our own address
    refused.value.close()
    assert refused.value.code == 403


def test_an_activity_that_cannot_be_read_ends_among_the_dead_letters(stack: Stack) -> None:
    entry = {"Source": "shop", "DetailType": "nonsense", "Detail": json.dumps({"no": "contact"})}
    stack.client("events").put_events(Entries=[{"EventBusName": stack.outputs["BusName"], **entry}])
    letters: list[dict[str, Any]] = []

    def arrived() -> bool:
        queue = stack.outputs["ActivitiesDeadLettersUrl"]
        letters.extend(stack.client("sqs").receive_message(QueueUrl=queue).get("Messages", []))
        return bool(letters)

    assert wait_until(arrived, seconds=30)
    assert json.loads(letters[0]["Body"])["requestPayload"]["detail"] == {"no": "contact"}


def run(stack: Stack, command: str, *asked: str) -> str:
    """Run a command as `make redrive` and `make restore` do, at the emulator."""
    environment = sam_cli.local_environment(AWS_ENDPOINT_URL=stack.endpoint, PYTHONPATH="shared:.")
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-m", f"operations.{command}", NAME, *asked],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def redrive(stack: Stack, *asked: str) -> str:
    return run(stack, "redrive", *asked)


def test_dead_letters_go_back_to_the_deployed_function(stack: Stack) -> None:
    """What it still cannot read is soon a dead letter again, and lost to nobody."""
    entry = {"Source": "shop", "DetailType": "joined", "Detail": json.dumps({"phone": "none"})}
    stack.client("events").put_events(Entries=[{"EventBusName": stack.outputs["BusName"], **entry}])

    def letters() -> set[str]:
        asked = {"QueueUrl": stack.outputs["ActivitiesDeadLettersUrl"], "VisibilityTimeout": 0}
        found = stack.client("sqs").receive_message(MaxNumberOfMessages=10, **asked)
        return {one["MessageId"] for one in found.get("Messages", []) if "joined" in one["Body"]}

    kind = "1  joined, "  # and the error, which the emulator has a name of its own for
    assert wait_until(lambda: kind in redrive(stack), seconds=60), redrive(stack)
    before = letters()
    assert len(before) == 1
    assert "Nothing was changed" in redrive(stack, "--queue", "ActivitiesDeadLetters")
    assert letters() == before
    assert "went back" in redrive(stack, "--queue", "ActivitiesDeadLetters", "--go")
    # How soon it is one again is up to the machine; it is another letter then.
    assert wait_until(lambda: len(letters() - before) == 1, seconds=60)
    assert letters().isdisjoint(before)


def test_every_alarm_and_the_dashboard_are_there(stack: Stack) -> None:
    alarms = stack.client("cloudwatch").describe_alarms()["MetricAlarms"]
    topic = stack.outputs["PeopleTopicArn"]
    # Those with a condition are of a sender that this stack has not.
    always = r"Type: AWS::CloudWatch::Alarm\n(?!    Condition)"
    assert len(alarms) == len(re.findall(always, (ROOT / "template.yaml").read_text()))
    assert {tuple(alarm["AlarmActions"]) for alarm in alarms} == {(topic,)}
    board = stack.client("cloudwatch").get_dashboard(DashboardName=NAME)["DashboardBody"]
    shown = json.loads(board)["widgets"][0]["properties"]["alarms"]
    assert set(shown) == {alarm["AlarmArn"] for alarm in alarms}


def test_a_restored_table_has_what_the_stacks_own_has_and_its_settings(stack: Stack) -> None:
    table, new = stack.client("dynamodb"), f"{NAME}-restored"
    item = {"pk": {"S": "votes#of nobody"}, "sk": {"S": "1#0"}, "votes": {"N": "1"}}
    table.put_item(TableName=stack.outputs["TableName"], Item=item)
    moment = datetime.now(UTC).isoformat()
    for _ in range(2):
        said = run(stack, "restore", new, moment, "--go")
    assert f"deploy with RestoredTable={new}" in said
    assert table.get_item(TableName=new, Key={"pk": item["pk"], "sk": item["sk"]})["Item"] == item
    lives = table.describe_time_to_live(TableName=new)["TimeToLiveDescription"]
    assert lives["AttributeName"] == "expires_at"
    table.update_table(TableName=new, DeletionProtectionEnabled=False)
    table.delete_table(TableName=new)
