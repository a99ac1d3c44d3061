"""An account to ask: the stand-ins, and those that they are compared with."""

from collections.abc import Iterator

import boto3
import pytest
from moto import mock_aws

from local.aws.process import Emulator
from tests.simulation.accounts import TABLE, Account, deployed, in_memory

GAPS = {
    "test_a_token_makes_the_same_transaction_count_once[moto]": "it takes no notice of tokens",
    "test_what_makes_no_sense_is_refused[moto-unused value]": "it does not look for them",
    "test_what_makes_no_sense_is_refused[moto-unknown name]": "it fails in its own code",
    "test_what_makes_no_sense_is_refused[moto-no sense]": "it fails in its own code",
}
"""Where another double is known to differ from AWS; once it does not, its test fails here."""


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    emulator = Emulator(tmp_path_factory.mktemp("ministack"))
    emulator.begin()
    yield emulator
    emulator.stop()


@pytest.fixture(
    params=["memory", "moto", pytest.param("ministack", marks=pytest.mark.local)],
)
def account(request: pytest.FixtureRequest) -> Iterator[Account]:
    if gap := GAPS.get(request.node.name):
        request.applymarker(pytest.mark.xfail(reason=gap, strict=True))
    if request.param == "memory":
        yield in_memory()
    elif request.param == "moto":
        with mock_aws():
            yield deployed(boto3.client)
    else:
        client = request.getfixturevalue("emulator").client
        account = deployed(client)
        yield account
        client("dynamodb").delete_table(TableName=TABLE)
        client("sqs").delete_queue(QueueUrl=account.queue)
