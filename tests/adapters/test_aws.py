"""The session is botocore's own in all that it does for the services we call."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.handlers import BUILTIN_HANDLERS
from botocore.session import Session

from stayline.adapters import aws

CONTENTS = Path(__file__).parents[2] / "layer" / "contents.toml"
OPERATIONS: dict[str, list[str]] = tomllib.loads(CONTENTS.read_text("utf-8"))["aws_operations"]
CALLS = [(service, operation) for service, called in OPERATIONS.items() for operation in called]
STAGES = {event.partition(".")[0] for event, *_ in BUILTIN_HANDLERS} - {"docs"}


class Client(NamedTuple):
    """What botocore offers about a client besides calling it, none of which has a type."""

    made: Any
    service: str

    def handlers(self, operation: str) -> Iterator[tuple[str, list[str]]]:
        """Give who is asked at each stage of a call.

        Not in which order: Powertools adds its name to the user agent before the others are asked.
        """
        emitter = self.made.meta.events._emitter  # noqa: SLF001  nothing public says who listens
        for stage in sorted(STAGES):
            for event in (stage, f"{stage}.{self.service}", f"{stage}.{self.service}.{operation}"):
                found = emitter._handlers.prefix_search(event)  # noqa: SLF001
                yield event, sorted(getattr(one, "__qualname__", repr(one)) for one in found)


def client(session: Session, service: str) -> Client:
    made = session.create_client(service, "eu-west-1", config=Config(signature_version=UNSIGNED))
    return Client(made, made.meta.service_model.service_id.hyphenize())


@pytest.mark.parametrize(("service", "operation"), CALLS)
def test_a_call_passes_the_same_handlers_as_with_all_of_botocores(
    service: str, operation: str
) -> None:
    ours, whole = client(aws.session(), service), client(Session(), service)
    assert list(ours.handlers(operation)) == list(whole.handlers(operation))


def test_a_session_without_a_service_lacks_its_handlers() -> None:
    ours, whole = client(aws.session(()), "sqs"), client(Session(), "sqs")
    assert list(ours.handlers("SendMessage")) != list(whole.handlers("SendMessage"))
