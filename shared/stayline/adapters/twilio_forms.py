"""The forms that Twilio posts, known so closely that what was signed can be read in one way only.

What is signed is the address and then every name and value, by name, with nothing between them. So
one signature fits many forms: `MessageSid=SM1, NumMedia=0` is signed like `MessageSid=SM1NumMedia0`
and would be a text that nobody has seen before. Nothing but the form of the fields tells them
apart: https://www.twilio.com/docs/messaging/guides/webhook-request
"""

import re
from collections.abc import Mapping

Fields = Mapping[str, str]
"""What a form must have: a pattern for the whole of each value."""

_SID = "(?:SM|MM)[0-9a-f]{32}"
_NUMBER = r"(?:[a-z]+:)?\+?[0-9]{3,15}"  # a short code has no plus, another channel a prefix
# Its first name seals the address off, its date the fields before those that are read.
_EVERY: Fields = {
    "AccountSid": "AC[0-9a-f]{32}",
    "ApiVersion": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "MessageSid": _SID,
}
TEXT: Fields = {
    **_EVERY,
    "Body": "(?s:.*)",
    "From": _NUMBER,
    "NumMedia": "[0-9]{1,2}",
    "NumSegments": "[0-9]{1,3}",
    "To": _NUMBER,
}
RECEIPT: Fields = {**_EVERY, "MessageStatus": "[a-z_]+"}

# As all of Twilio's are; what is moved into a name from a value or the address rarely is.
_NAME = re.compile("[A-Z][A-Za-z]*[0-9]*")
# What stands in the signed line like one of these is one of these, and no part of another field.
_MARKS = re.compile(
    rf"(?P<name>(?:Sms)?MessageSid(?={_SID})|SmsSid(?={_SID})|AccountSid(?=AC[0-9a-f]{{32}})"
    r"|(?:From|To)(?=(?:[a-z]+:)?\+[0-9]{6})|NumMedia(?=[0-9])|OptOutType(?=STOP|START|HELP)"
    r"|MessageStatus(?=[a-z])|Error(?:Code(?=[0-9]{5})|Url(?=http)))"
)
# Whatever a body says, it ends where the next name begins: so only these may come next, which it
# does when Twilio calls a second address because the first had failed. Who writes both into a text
# shortens their own words, and no more.
_AFTER_BODY = {"ErrorCode": "[0-9]{5}", "ErrorUrl": r"https?://\S+"}
_IF_ANY: Fields = {"ErrorCode": "[0-9]*", "OptOutType": "STOP|START|HELP"}


def is_plain(form: Mapping[str, str], fields: Fields) -> bool:
    """Tell whether a signed form has these fields, and is the only one that was signed like it."""
    known = {**fields, **{name: _IF_ANY[name] for name in _IF_ANY if name in form}}
    return (
        all(name in form and re.fullmatch(known[name], form[name]) for name in known)
        and all(map(_NAME.fullmatch, form))
        and _ends_its_body(form)
        and _is_cut_at_its_marks(form)
    )


def _ends_its_body(form: Mapping[str, str]) -> bool:
    after = {name for name in form if "Body" < name < "From"} if "Body" in form else set()
    return not after or (
        after == _AFTER_BODY.keys()
        and all(re.fullmatch(_AFTER_BODY[name], form[name]) for name in after)
    )


def _is_cut_at_its_marks(form: Mapping[str, str]) -> bool:
    """Tell whether every mark is a field's. In a body only sids count: nobody else writes one."""
    line, names, body = "", {}, range(0)
    for name in sorted(form):
        names[len(line)] = name
        line += name + form[name]
        if name == "Body":
            body = range(len(line) - len(form[name]), len(line))
    return all(
        names.get(mark.start()) == mark["name"]
        or (mark.start() in body and not mark["name"].endswith("Sid"))
        for mark in _MARKS.finditer(line)
    )
