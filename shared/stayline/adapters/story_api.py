"""The API's routes for one contact's story: told, explained, erased."""

from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError

from stayline.adapters.api import NOBODY, Api, known
from stayline.adapters.intake import Intake
from stayline.adapters.story import Story

logger = Logger()


def add_routes(api: Api, intake: Intake) -> None:
    """Add what the API says of a contact's story. Strangers have one too."""
    story = Story(intake.table.client, intake.table.name)

    @api.get("/contacts/<contact>/story")
    def get_story(contact: str) -> dict[str, Any]:
        if told := story.tell(contact):
            return told
        raise NotFoundError(NOBODY)

    @api.get("/contacts/<contact>/why")
    def get_why(contact: str) -> dict[str, Any]:
        if found := story.why(contact, intake.playbook, datetime.now(UTC)):
            return found
        raise NotFoundError(NOBODY)

    @api.delete("/contacts/<contact>")
    def delete_contact(contact: str) -> Response[None]:
        now = datetime.now(UTC)
        story.erase(known(intake.table, contact).id, now)
        # Should the table be lost, its restored copy is told of it from here (docs/operations.md).
        logger.info("erased", extra={"contact_id": contact, "erased_at": now.isoformat()})
        return Response(204)
