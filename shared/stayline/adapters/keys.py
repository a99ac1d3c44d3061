"""The single table's keys.

    pk                  sk                              what
    contact#<id>        contact                         the contact's state, guarded by its version
    contact#<id>        fact#<kind>#<id>                a fact, and the ledger lines it led to
    contact#<id>        message#<id>                    an outbound message, and its receipts
    contact#<id>        case#<id>                       a case
    link#<token>        link                            where a short link leads, and whose it is
    slots#<calendar>    <at>#<seat>                     a seat that somebody has booked (TTL)
    due#<shard>         <due_at>#<id>                   what must happen later, oldest first
    announcement#<id>   announcement                    how far an announcement is
    votes#<question>    <answer>#<shard>                a count of one answer
    circuit#<sender>    <country>|everywhere            texts that are stopped for our set-up
    spend#<month>       <share>                         what texts cost, by program, in it and in
                                                        its last days (TTL)
    request             <function>#<hash of the key>    an API write already done (TTL)

The index `contacts` lists the keys of all contacts whom the business named, and nothing else: their
items alone have the attribute `contacts`, the number of one of its shards.

A fact's key holds nothing but its own id, so a repeat meets itself and changes nothing. A due row's
key begins with its moment, so what is overdue is always first and a missed minute heals itself.
"""

from datetime import UTC, datetime
from zlib import crc32

from stayline.domain.calendar import Seat
from stayline.domain.contact import Contact
from stayline.domain.due import Due
from stayline.domain.spend import Term

SHARDS = 8
"""Due rows are spread by contact: twice the peak of writes per second, divided by 1,000."""

Key = dict[str, dict[str, str]]


def contact(contact_id: str) -> Key:
    return _key(f"contact#{contact_id}", "contact")


def listed(contact: Contact) -> Key:
    """Give what puts a contact on the list of all; nothing for strangers and the erased."""
    if not (contact.known and contact.phone):
        return {}
    return {"contacts": {"S": f"{crc32(contact.id.encode()) % SHARDS}"}}


def announcement(announcement_id: str) -> Key:
    return _key(f"announcement#{announcement_id}", "announcement")


def fact(contact_id: str, fact_key: str) -> Key:
    return _key(f"contact#{contact_id}", f"fact#{fact_key}")


def message(contact_id: str, message_id: str) -> Key:
    return _key(f"contact#{contact_id}", f"message#{message_id}")


def case(contact_id: str, case_id: str) -> Key:
    return _key(f"contact#{contact_id}", f"case#{case_id}")


def link(token: str) -> Key:
    return _key(f"link#{token}", "link")


def votes(about: str, value: int, contact_id: str) -> Key:
    """A count of one answer. Many may vote in one second, so each count is spread like due rows."""
    shard = crc32(contact_id.encode()) % SHARDS
    return _key(f"votes#{about}", f"{value}#{shard}")


def spent(term: Term) -> str:
    return f"spend#{term.month.name}"


def share(term: Term, number: int) -> Key:
    """A share of what texts cost in a month; its days are counted in the same item."""
    return _key(spent(term), f"{number}")


def circuit(sender: str, where: str) -> Key:
    return _key(f"circuit#{sender}", where)


def slots(calendar: str) -> str:
    return f"slots#{calendar}"


def seat(one: Seat) -> Key:
    return _key(slots(one.calendar), f"{moment(one.at)}#{one.number}")


def due(row: Due) -> Key:
    return _key(shard_of(row.contact_id), f"{moment(row.due_at)}#{row.id}")


def shard_of(contact_id: str) -> str:
    return shard(crc32(contact_id.encode()) % SHARDS)


def shard(number: int) -> str:
    return f"due#{number}"


def moment(at: datetime) -> str:
    """Write an instant so that text order is time order."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _key(pk: str, sk: str) -> Key:
    return {"pk": {"S": pk}, "sk": {"S": sk}}
