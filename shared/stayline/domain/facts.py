"""Facts: anything that happens to a contact. Each knows the key that lets it count only once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from stayline.domain.changing import filled
from stayline.domain.consent import Given
from stayline.domain.due import Due
from stayline.domain.judgement import Triage
from stayline.domain.law import ConsentTo
from stayline.domain.message import Message
from stayline.domain.provider_log import Logged
from stayline.domain.refusals import Refusal
from stayline.domain.senders import Provider


@dataclass(frozen=True, slots=True, kw_only=True)
class TextReceived:
    """The contact texted us. `keyword` is what the provider already acted on, if it said so.

    `sender` is whose number they texted: not always the one that their texts go by, as after a
    country moved from one to the other.

    `judged_by` says who judges it if it is a free text; a model's judgement is kept as `triage`.
    `logged` is what the provider's log says of it, where it had to be looked at.
    """

    id: str
    body: str
    at: datetime
    media: int = 0
    keyword: str = ""
    sender: Provider | None = None
    judged_by: Literal["words", "model"] = "words"
    triage: Triage | None = None
    logged: Logged | None = None

    @property
    def key(self) -> str:
        return f"text#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWaited:
    """The answer to a STOP waited for texts that were on their way; `id` is the text's.

    `left` are those that had not been recorded when it was given all the same.
    """

    id: str
    at: datetime
    milliseconds: int
    left: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"wait#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityReported:
    """The business told us of something the contact did: joined, cancelled, renewed."""

    id: str
    activity: str
    at: datetime
    language: str = ""
    name: str = ""
    dates: Mapping[str, date] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"activity#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilePut:
    """The business told us who the contact is. What is absent stays as it was."""

    id: str
    at: datetime
    name: str | None = None
    language: str | None = None
    zone: str | None = None
    postcode: str | None = None
    paused_until: date | None = None
    tags: frozenset[str] | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, date] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"profile#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRequested:
    """The business asked for a journey to begin now."""

    id: str
    journey: str
    at: datetime

    @property
    def key(self) -> str:
        return f"enrolment#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementMade:
    """The business announced a journey to an audience, and this contact is in it.

    `id` is the announcement's, which reaches nobody twice; `values` are for its texts to mention.
    """

    id: str
    journey: str
    at: datetime
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"announcement#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueCame:
    """The moment of a due row of kind start or step came."""

    due: Due
    at: datetime

    @property
    def key(self) -> str:
        return f"due#{self.due.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentGiven:
    """The business recorded a consent of the contact, or their texting us gave one.

    `wording` is what they agreed to. It stays here: the contact, who is read and written with every
    text, keeps no more than its hash.
    """

    id: str
    given: Given
    at: datetime
    wording: str = ""

    @property
    def key(self) -> str:
        return f"consent#{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentWithdrawn:
    """A consent was withdrawn otherwise than by text; `all` stops every text to the number."""

    id: str
    to: ConsentTo | Literal["all"]
    at: datetime
    source: str

    @property
    def key(self) -> str:
        return f"withdrawal#{self.id}"


Outcome = Literal["accepted", "refused", "released", "held", "unknown", "withheld"]


@filled
@dataclass(frozen=True, kw_only=True)
class SendEnded:
    """An attempt to send a message ended.

    outcome:
        accepted: the provider has it (`provider_message_id`)
        refused: the provider will not have it (`code`)
        released: provably not sent; to be tried again at `again_at`
        held: not claimed, because it may not go before `again_at`
        withheld: not claimed, because it may never go (`because`)
        unknown: the provider's answer never came; looked up at `again_at`, or never again if None

    `judged` is what it was let go, held or withheld by, `refusal` the class of `code`.
    """

    message: Message
    attempt: str
    outcome: Outcome
    at: datetime
    provider_message_id: str = ""
    code: str = ""
    because: str = ""
    again_at: datetime | None = None
    judged: Mapping[str, str] = field(default_factory=dict)
    refusal: Refusal = ""

    @property
    def key(self) -> str:
        return f"sent#{self.message.id}#{self.attempt}#{self.outcome}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptCame:
    """The provider's later word on a message; `refusal` is the class of `code`."""

    message: Message
    status: str
    provider_message_id: str
    at: datetime
    code: str = ""
    because: str = ""
    refusal: Refusal = ""

    @property
    def key(self) -> str:
        return f"receipt#{self.message.id}#{self.status}#{self.code}"


Reader = Literal["human", "preview"]
"""Who opens a link: a person, or software that looks at it for them (a preview, a scanner)."""

OPENED_LINK = "opened_link"
"""What a person's opening counts as among the activities."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkOpened:
    """Somebody opened the short link of a message. `id` is its token, `target` where it leads."""

    id: str
    by: Reader
    at: datetime
    message_id: str
    journey: str
    step: str
    target: str

    @property
    def key(self) -> str:
        return f"link#{self.id}#{self.by}"

    @property
    def activity(self) -> str:
        """The activity this counts as; none where no person did it."""
        return OPENED_LINK if self.by == "human" else ""


REPORTS = (ActivityReported, LinkOpened)
"""What says that an activity came."""

Fact = (
    TextReceived
    | AnswerWaited
    | ActivityReported
    | ProfilePut
    | EnrolmentRequested
    | AnnouncementMade
    | DueCame
    | SendEnded
    | ReceiptCame
    | LinkOpened
    | ConsentGiven
    | ConsentWithdrawn
)
