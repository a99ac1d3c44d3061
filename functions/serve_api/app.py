"""The business's API: contacts in, stories out, journeys begun and announced, people forgotten."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import announcement_api, aws, consent_api, intake, settings, story_api
from stayline.adapters.api import Api, known
from stayline.adapters.inputs import ContactInput, EnrolmentInput
from stayline.adapters.once import once
from stayline.adapters.settings import Secrets
from stayline.content import playbook
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import EnrolmentRequested, ProfilePut
from stayline.domain.records import to_record
from stayline.domain.telling import profile

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.typing import LambdaContext

logger = Logger()
api = Api(playbook())
INTAKE = intake.from_environment(playbook())
(CONTACT_KEY,) = settings.read("CONTACT_KEY_PARAMETER")
SECRETS = Secrets(aws.ssm(), (CONTACT_KEY,))
ANSWER = once(api.resolve, INTAKE.table)


def _key() -> bytes:
    return SECRETS[CONTACT_KEY].encode()


announcement_api.add_routes(api, INTAKE)
consent_api.add_routes(api, INTAKE, _key)
story_api.add_routes(api, INTAKE)
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], context: "LambdaContext") -> dict[str, Any]:
    return ANSWER(event, context)


@api.put("/contacts")
def put_contact() -> dict[str, Any]:
    given = api.given(ContactInput)
    contact = Contact(id=contact_id(given.phone, _key()), phone=given.phone)
    now = datetime.now(UTC)
    described = given.model_dump(exclude={"phone", "consents"})
    INTAKE.take(ProfilePut(id=api.request_id(), at=now, **described), contact, now)
    consent_api.record(INTAKE, contact, given.consents, api.request_id())
    return {"contact_id": contact.id}


@api.get("/contacts/<contact>")
def get_contact(contact: str) -> dict[str, Any]:
    return profile(known(INTAKE.table, contact))


@api.post("/contacts/<contact>/enrolments")
def post_enrolment(contact: str) -> dict[str, Any]:
    journey, now = api.given(EnrolmentInput).journey, datetime.now(UTC)
    fact = EnrolmentRequested(id=api.request_id(), journey=journey, at=now)
    decision = INTAKE.take(fact, known(INTAKE.table, contact), now)
    return {"decided": [to_record(line) for line in decision.lines] if decision else []}
