"""What the API's routes share: reading a body, naming a request, refusing what is wrong."""

from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, TypeVar

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from pydantic import BaseModel, ValidationError

from stayline.adapters.inputs import problems
from stayline.adapters.table import Table
from stayline.domain.contact import Contact
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
        """Give API Gateway's id of this request, the id of the fact it brings."""
        return str(self.current_event.request_context.request_id)


def known(table: Table, contact_id: str) -> Contact:
    """Read a contact whose number we have.

    Raises:
        NotFoundError: answered with 404: there is nobody of that id, or they were erased.
    """
    if (found := table.contact(contact_id)) and found.phone:
        return found
    raise NotFoundError(NOBODY)


def _refuse(error: ValidationError) -> Response[dict[str, Any]]:
    """Nothing was stored; say what is wrong without repeating it."""
    return Response(HTTPStatus.UNPROCESSABLE_ENTITY, "application/json", {"error": problems(error)})
