"""What comes in over the API and the bus, checked before anything is stored."""

from datetime import UTC, date, datetime
from typing import Annotated, Literal
from zoneinfo import available_timezones

import phonenumbers
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from stayline.domain.law import Basis, ConsentTo
from stayline.domain.playbook import Playbook


def _phone(text: str) -> str:
    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        raise ValueError("not a phone number with its country code, such as +12025550101") from None
    # Possible, not valid: ranges kept for examples and newly opened ones are no mistake.
    if not phonenumbers.is_possible_number(number):
        raise ValueError("no number of that length exists in its country")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("not a time zone of the IANA list, such as Europe/Istanbul")
    return name


def _language(code: str, info: ValidationInfo) -> str:
    languages = _playbook(info).languages
    if code not in languages:
        raise ValueError(f"no wording for it; there is {', '.join(languages)}")
    return code


def _journey(journey_id: str, info: ValidationInfo) -> str:
    journeys = _playbook(info).journeys
    if journey_id not in journeys:
        raise ValueError(f"no such journey; there is {', '.join(journeys)}")
    return journey_id


def _announced(journey_id: str, info: ValidationInfo) -> str:
    announced = _playbook(info).announced
    if journey_id not in announced:
        raise ValueError(f"no journey that is announced; there is {', '.join(announced)}")
    return journey_id


def _playbook(info: ValidationInfo) -> Playbook:
    """Give what the caller validates against: context={"playbook": …}."""
    playbook: Playbook = (info.context or {})["playbook"]
    return playbook


def _past(at: datetime, info: ValidationInfo) -> datetime:
    # What is yet to come could outweigh a STOP until then.
    if at > (info.context or {})["now"]:
        raise ValueError("lies in the future")
    return at.astimezone(UTC)


def _one_line(text: object) -> object:
    # A name with a line break or a control character could forge a line of the text it stands in.
    return " ".join(text.split()) if isinstance(text, str) else text


def _capitals(text: object) -> object:
    return text.strip().upper() if isinstance(text, str) else text


Phone = Annotated[str, StringConstraints(max_length=30), AfterValidator(_phone)]
Zone = Annotated[str, AfterValidator(_zone)]
Postcode = Annotated[
    str, BeforeValidator(_capitals), StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]$")
]
Journey = Annotated[str, AfterValidator(_journey)]
Announced = Annotated[str, AfterValidator(_announced)]
Language = Annotated[str, AfterValidator(_language)]
Line = Annotated[str, BeforeValidator(_one_line), StringConstraints(max_length=60)]
Reference = Annotated[str, BeforeValidator(_one_line), StringConstraints(max_length=200)]
Past = Annotated[AwareDatetime, AfterValidator(_past)]
"""A moment that is over, in UTC: context={"now": …}."""
LanguageTag = Annotated[str, StringConstraints(pattern=r"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$")]
Source = Literal["form", "paper", "call", "shop", "system", "import"]
"""How a consent, or its end, reached the business; what comes by text is ours to hear."""
Word = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Id = Annotated[str, StringConstraints(min_length=1, max_length=128)]
ContactId = Annotated[str, StringConstraints(pattern=r"^[a-z2-7]{26}$")]
Dates = Annotated[dict[Word, date], Field(max_length=20)]
Attributes = Annotated[dict[Word, Line], Field(max_length=50)]


def problems(error: ValidationError) -> list[dict[str, str]]:
    """Name each field that is wrong, and why, without repeating what was given."""
    return [
        {"field": ".".join(str(part) for part in one["loc"]) or "body", "reason": one["msg"]}
        for one in error.errors(include_input=False, include_url=False)
    ]


class _Input(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ConsentInput(_Input):
    """POST /contacts/{contact_id}/consents: what a contact agreed to, when and how."""

    to: ConsentTo
    basis: Basis
    source: Source
    at: Past
    wording: Annotated[str, StringConstraints(max_length=500)] = ""
    language: LanguageTag = ""
    zone: Zone | None = None
    evidence: Reference = ""
    registry: Line = ""


class WithdrawalInput(_Input):
    """POST /contacts/{contact_id}/withdrawals: `all` is no more texts. Without `at` it is now."""

    to: ConsentTo | Literal["all"]
    source: Source = "system"
    at: Past | None = None


class OptOutInput(BaseModel):
    """A row of POST /suppressions. Without `at` it counts as now."""

    phone: Phone
    at: Past | None = None
    opt_out: Literal["ALL"] = "ALL"


class ContactInput(_Input):
    """PUT /contacts. What is absent stays as it was; `phone` says who it is."""

    phone: Phone
    name: Line | None = None
    language: Language | None = None
    zone: Zone | None = None
    postcode: Postcode | None = None
    paused_until: date | None = None
    tags: Annotated[frozenset[Word], Field(max_length=50)] | None = None
    attributes: Attributes = {}
    dates: Dates = {}
    consents: Annotated[tuple[ConsentInput, ...], Field(max_length=10)] = ()


class EnrolmentInput(_Input):
    """POST /contacts/{contact_id}/enrolments."""

    journey: Journey


class AnnouncementInput(_Input):
    """POST /announcements. Without `at` it begins when its journey says."""

    journey: Announced
    at: AwareDatetime | None = None


class ActivityInput(_Input):
    """The detail of an event on the bus; its detail-type is the activity's kind."""

    activity_id: Id | None = None
    phone: Phone | None = None
    contact_id: ContactId | None = None
    occurred_at: AwareDatetime | None = None
    name: Line = ""
    language: Language | None = None
    attributes: Attributes = {}
    dates: Dates = {}

    @model_validator(mode="after")
    def _says_who(self) -> "ActivityInput":
        if (self.phone is None) == (self.contact_id is None):
            raise ValueError("give phone or contact_id, and not both")
        return self
