"""A deployed stack, as it is asked for by the names that template.yaml gives to things."""

import os
import sys
from collections.abc import Callable
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError


def run(command: Callable[[], None]) -> None:
    """Run a command; where AWS refuses it, or cannot be asked, say why in one line."""
    try:
        command()
    except (BotoCoreError, ClientError) as error:
        sys.exit(f"AWS: {error}")


def resources(stack: str) -> dict[str, str]:
    """Give what a stack is made of: the physical ids (a queue's is its URL) by logical ones.

    Credentials and, for an emulator, AWS_ENDPOINT_URL are the environment's.
    """
    pages = client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=stack)
    return {
        one["LogicalResourceId"]: one["PhysicalResourceId"]
        for page in pages
        for one in page["StackResourceSummaries"]
    }


def client(service: str) -> Any:
    """Give a client for the region that AWS_REGION names, as the AWS CLI has it and boto3 not."""
    region = os.environ.get("AWS_REGION")
    return boto3.client(service, region_name=region)  # type: ignore[call-overload]  # a literal each


def output(stack: str, name: str) -> str:
    """Give one output of a stack."""
    (found,) = client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    return str({one["OutputKey"]: one["OutputValue"] for one in found["Outputs"]}[name])
