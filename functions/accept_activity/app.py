"""An activity came over the bus: store it once, and start or end what it starts or ends."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger
from pydantic import TypeAdapter, ValidationError

from stayline import start
from stayline.adapters import aws, intake, settings
from stayline.adapters.inputs import ActivityInput, Word, problems
from stayline.adapters.settings import Secrets
from stayline.content import playbook
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ActivityReported

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook())
(CONTACT_KEY,) = settings.read("CONTACT_KEY_PARAMETER")
SECRETS = Secrets(aws.ssm(), (CONTACT_KEY,))
KIND: TypeAdapter[str] = TypeAdapter(Word)
start.over()


class ActivityError(Exception):
    """The event is no activity we can take; it goes to the dead-letter queue as it came."""


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> None:
    rules = accept(event, SECRETS[CONTACT_KEY].encode(), INTAKE, datetime.now(UTC))
    logger.info("activity", extra={"activity": event["detail-type"], "decided": rules})


def accept(event: "Mapping[str, Any]", key: bytes, take_in: "Intake", now: datetime) -> list[str]:
    """Take in one event of the bus; give the rules that were decided by, none for a repeat.

    Its own `activity_id` makes it count once; without one the bus's event id does.

    Raises:
        ActivityError: names each field that is wrong, and why; nothing is stored.
    """
    try:
        activity = KIND.validate_python(event["detail-type"])
        given = ActivityInput.model_validate(
            event["detail"], context={"playbook": take_in.playbook}
        )
    except ValidationError as error:
        wrong = (f"{one['field']}: {one['reason']}" for one in problems(error))
        raise ActivityError("; ".join(wrong)) from None
    phone = given.phone or ""
    stranger = Contact(id=given.contact_id or contact_id(phone, key), phone=phone)
    known = take_in.table.contact(stranger.id)
    if given.contact_id and (known is None or not known.phone):  # never heard of, or erased
        raise ActivityError("contact_id: no such contact")
    reported_at = datetime.fromisoformat(event["time"])
    if known and known.erased_at and reported_at <= known.erased_at:
        return []  # brought again, by the bus or a redrive: its fact went with the contact
    occurred_at = given.occurred_at or reported_at
    if occurred_at > now:
        raise ActivityError("occurred_at: lies in the future")
    fact = ActivityReported(
        id=given.activity_id or event["id"],
        activity=activity,
        at=occurred_at.astimezone(UTC),
        language=given.language or "",
        name=given.name,
        dates=given.dates,
        attributes=given.attributes,
    )
    seen = known if known and known.phone else None  # without a number, the one given here is news
    decision = take_in.take(fact, seen or stranger, now, is_read=seen is not None)
    return [line.rule for line in decision.lines] if decision else []
