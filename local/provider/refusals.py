"""What the provider refuses, and the code it gives: the part of Twilio's table we can meet."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

MOST_CHARACTERS = 1600
E164 = re.compile(r"\+[1-9]\d{6,14}")

# code: (HTTP status, Twilio's words). https://www.twilio.com/docs/api/errors
_CODES = {
    20001: (400, "Unknown parameter"),
    20003: (401, "Authenticate"),
    20009: (409, "Cannot change or delete a message before it is complete"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    21211: (400, "Invalid 'To' Phone Number"),
    21266: (400, "'To' and 'From' number cannot be the same"),
    21602: (400, "Message body is required"),
    21603: (400, "A 'From' phone number is required"),
    21604: (400, "A 'To' phone number is required"),
    21606: (400, "The 'From' phone number is not a message-capable number of this account"),
    21609: (400, "The 'StatusCallback' URL is not a valid URL"),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
}


class Refused(Exception):  # noqa: N818  named as Stayline names outcomes: accepted or refused
    """The provider will not do it; `code` is Twilio's, `status` the HTTP status it comes with."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code

    @property
    def status(self) -> int:
        return _CODES[self.code][0]

    @property
    def words(self) -> str:
        return _CODES[self.code][1]

    def as_json(self) -> dict[str, object]:
        return {
            "code": self.code,
            "message": self.words,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


class AwsRefused(Exception):  # noqa: N818  as above
    """AWS will not do it: `name` is the exception of its API, with its reason and the field."""

    def __init__(self, name: str, reason: str = "", field: str = "") -> None:
        super().__init__(name)
        self.name, self.reason, self.field = name, reason, field

    @property
    def status(self) -> int:
        return 500 if self.name == "InternalServerException" else 400

    def as_json(self) -> dict[str, object]:
        told: dict[str, object] = {"__type": self.name, "Message": self.reason or self.name}
        if self.reason:
            told["Reason"] = self.reason
        if self.field:
            told["Fields"] = [{"Name": self.field, "Message": "invalid"}]
        return told


@dataclass(frozen=True)
class Draft:
    """A text somebody asks the provider to send, not yet accepted.

    `status_callback` is where Twilio's receipts go, or what AWS's bring back: its context, as JSON.
    """

    to: str
    from_: str
    body: str
    status_callback: str = ""


def check(draft: Draft, our_number: str, *, is_stopped: bool) -> None:
    """Raise `Refused` with the first thing Twilio would find wrong."""
    wrong = {
        21604: not draft.to,
        21603: not draft.from_,
        21211: not E164.fullmatch(draft.to),
        21606: draft.from_ != our_number,
        21266: draft.to == draft.from_,
        21602: not draft.body.strip(),
        21617: len(draft.body) > MOST_CHARACTERS,
        21609: bool(draft.status_callback) and not _is_callable(draft.status_callback),
        21610: is_stopped,
    }
    for code, is_wrong in wrong.items():
        if is_wrong:
            raise Refused(code)


def _is_callable(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "_" not in parts.netloc
