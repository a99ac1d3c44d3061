"""A deployed stack, as it is asked for by the names that template.yaml gives to things."""

from typing import Any

import boto3


def resources(stack: str) -> dict[str, str]:
    """Give what a stack is made of: the physical ids (a queue's is its URL) by logical ones.

    Region, credentials and, for an emulator, AWS_ENDPOINT_URL are the environment's.
    """
    pages = client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=stack)
    return {
        one["LogicalResourceId"]: one["PhysicalResourceId"]
        for page in pages
        for one in page["StackResourceSummaries"]
    }


def client(service: str) -> Any:
    return boto3.client(service)  # type: ignore[call-overload]  # a literal for each service


def output(stack: str, name: str) -> str:
    """Give one output of a stack."""
    (found,) = client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    return str({one["OutputKey"]: one["OutputValue"] for one in found["Outputs"]}[name])
