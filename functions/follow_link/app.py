"""Somebody opened a short link: send them on, and take in who it was."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import intake, readers
from stayline.content import playbook
from stayline.domain.link import is_token

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake
    from stayline.domain.facts import Reader
    from stayline.domain.link import Link

logger = Logger()
INTAKE = intake.from_environment(playbook())
# Kept by nobody, so that every opening comes here and none is taken from a cache.
_UNKEPT = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
NOWHERE = {
    "statusCode": 404,
    "headers": {**_UNKEPT, "Content-Type": "text/plain; charset=utf-8"},
    "body": "This link leads nowhere (any more).\n",
}
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> dict[str, Any]:
    by = readers.who(event["requestContext"]["http"]["method"], event.get("headers") or {})
    return follow(event["pathParameters"]["token"], by, INTAKE, datetime.now(UTC))


def follow(token: str, by: "Reader", take_in: "Intake", now: datetime) -> dict[str, Any]:
    """Give the way on, if the token is one of ours, and take the opening in.

    It leads nowhere but to what a journey's file said when the text was planned.
    """
    link = take_in.table.link(token) if is_token(token) else None
    if link is None:
        logger.info("no such link")
        return NOWHERE
    try:
        logger.info("link opened", extra={"by": by, "decided": record(link, by, take_in, now)})
    except Exception as error:  # noqa: BLE001  whatever fails, the reader is sent on
        # Its kind and no more: what an error says may be about somebody.
        kind = type(error).__name__
        logger.error("an opening was not recorded", extra={"error": kind})  # noqa: TRY400  as above
    return {"statusCode": 302, "headers": {**_UNKEPT, "Location": link.target}, "body": ""}


def record(link: "Link", by: "Reader", take_in: "Intake", now: datetime) -> list[str]:
    """Take one opening in; give the rules that were decided by, none for one that came before."""
    contact = take_in.table.contact(link.contact_id)
    if contact is None or not contact.phone:  # erased since the link was read
        return []
    decision = take_in.take(link.opened(by, now), contact, now, is_read=True)
    return [line.rule for line in decision.lines] if decision else []
