"""What the API's routes share: reading a body, naming a request, refusing what is wrong."""

import hashlib
import json
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, TypeVar

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from pydantic import BaseModel, ValidationError

from stayline.adapters import ledger
from stayline.adapters.inputs import problems
from stayline.adapters.intake import Intake
from stayline.adapters.table import Table
from stayline.domain.contact import Contact
from stayline.domain.decision import Line
from stayline.domain.facts import Fact
from stayline.domain.playbook import Playbook

NOBODY = "no such contact"
Given = TypeVar("Given", bound=BaseModel)


class Api(APIGatewayHttpResolver):
    """Powertools' resolver for our HTTP API."""

    def __init__(self, playbook: Playbook) -> None:
        super().__init__()
        self._playbook = playbook
        self.exception_handler(ValidationError)(_refuse)

    def given(self, kind: type[Given]) -> Given:
        """Read the request's body.

        Raises:
            ValidationError: answered with 422, each field that is wrong and why.
        """
        body = self.current_event.decoded_body or ""
        context = {"playbook": self._playbook, "now": datetime.now(UTC)}
        return kind.model_validate_json(body, context=context)

    def request_id(self) -> str:
        """Give the id of the fact that this request brings: API Gateway's, or one of its key.

        A write that broke off halfway is carried out again under its key, and its facts count once
        all the same. What is asked is part of it: after a day a key may be used for something else.
        """
        event = self.current_event
        if key := event.headers.get("idempotency-key"):
            told = json.dumps([key, event.http_method, event.path, event.body])
            return hashlib.sha256(told.encode()).hexdigest()[:32]
        return str(event.request_context.request_id)


def known(table: Table, contact_id: str) -> Contact:
    """Read a contact whose number we have.

    Raises:
        NotFoundError: answered with 404: there is nobody of that id, or they were erased.
    """
    if (found := table.contact(contact_id)) and found.phone:
        return found
    raise NotFoundError(NOBODY)


def taken(intake: Intake, fact: Fact, contact: Contact, now: datetime) -> tuple[Line, ...]:
    """Take a fact in; give what was decided of it, now or when it came before."""
    decision = intake.take(fact, contact, now)
    return decision.lines if decision else ledger.said(intake.table, contact.id, fact)


def _refuse(error: ValidationError) -> Response[dict[str, Any]]:
    """Nothing was stored; say what is wrong without repeating it."""
    return Response(HTTPStatus.UNPROCESSABLE_ENTITY, "application/json", {"error": problems(error)})
