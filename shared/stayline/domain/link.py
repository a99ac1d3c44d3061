"""Short links: what stands in a text for where it leads, and who opened it."""

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from stayline.domain.changing import changed
from stayline.domain.facts import LinkOpened, Reader
from stayline.domain.message import Message

MARK = "\ue000"
"""Stands in a planned body where the short link will: its address is known to who sends it.

A character for private use, which no text of ours holds; wording.fill takes it out of what others
told us, so nobody else can put it there.
"""

LONGEST = "m" * 72
"""A short link is counted so long: the API's address in AWS's longest region, /l/, a token."""

_ADDRESS = re.compile(
    r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w\-.~:/?#\[\]@!$&'()*+,;=%]*)?",
    re.ASCII | re.IGNORECASE,
)
_TOKEN = re.compile(r"[a-z2-7]{10}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Where a token leads (`target`, https), and which text of which contact it stands in."""

    token: str
    contact_id: str
    message_id: str
    journey: str
    step: str
    target: str

    @classmethod
    def of(cls, message: Message) -> "Link":
        """Give the link of a message that has one."""
        return cls(
            token=message.token,
            contact_id=message.contact_id,
            message_id=message.id,
            journey=message.journey,
            step=message.step,
            target=message.link,
        )

    def opened(self, by: Reader, at: datetime) -> LinkOpened:
        return LinkOpened(
            id=self.token,
            by=by,
            at=at,
            message_id=self.message_id,
            journey=self.journey,
            step=self.step,
            target=self.target,
        )


def linked(message: Message, target: str) -> Message:
    """Give a message its link, if its body has a place for one.

    The token is 50 bits of a hash of the message's id, in base32: the same whenever the fact is
    decided again, and nothing that could be counted up to the next one.
    """
    if not target or MARK not in message.body:
        return message
    digest = hashlib.sha256(f"link|{message.id}".encode()).digest()
    return changed(message, link=target, token=base64.b32encode(digest).decode()[:10].lower())


def addressed(message: Message, links_url: str) -> Message:
    """Put the short link into the body; `links_url` is what stands before the token's slash."""
    if not message.token:
        return message
    return changed(message, body=message.body.replace(MARK, f"{links_url}/{message.token}"))


def is_address(target: str) -> bool:
    """Tell whether a reader can be sent there: https, in RFC 3986's characters, no user name."""
    return _ADDRESS.fullmatch(target) is not None


def is_token(word: str) -> bool:
    """Tell whether this may be a token, so that the table need not be asked for anything else."""
    return _TOKEN.fullmatch(word) is not None
