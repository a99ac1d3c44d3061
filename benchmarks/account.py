"""An AWS account inside this process (moto's), with what the template puts in one.

To be imported before any function: moto answers only clients that were made after it came.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from moto import mock_aws
from samtranslator.yaml_helper import yaml_parse

from benchmarks.environment import FUNCTIONS, PARAMETERS
from stayline.adapters import aws

TEMPLATE = Path(__file__).parents[1] / "template.yaml"


@contextmanager
def account() -> Iterator[None]:
    """Give an account in which nothing has happened yet."""
    resources = yaml_parse(TEMPLATE.read_text(encoding="utf-8"))["Resources"]
    keys: dict[str, Any] = {
        name: resources["Table"]["Properties"][name]
        for name in (
            "AttributeDefinitions",
            "BillingMode",
            "GlobalSecondaryIndexes",
            "KeySchema",
        )
    }
    with mock_aws():
        aws.dynamodb().create_table(TableName=FUNCTIONS["TABLE_NAME"], **keys)
        for url in (FUNCTIONS["URGENT_QUEUE_URL"], FUNCTIONS["BULK_QUEUE_URL"]):
            aws.sqs().create_queue(QueueName=url.rpartition("/")[2])
        aws.events().create_event_bus(Name=FUNCTIONS["BUS_NAME"])
        for name, value in PARAMETERS.items():
            aws.ssm().put_parameter(Name=name, Value=value, Type="SecureString")
        yield
