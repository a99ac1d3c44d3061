"""What the hostile requests found, a case each: a signature, and a form it was not made for."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

import pytest

from stayline.adapters.twilio_forms import RECEIPT, TEXT
from stayline.adapters.webhook import Webhook
from tests.adapters.signed import Pairs, Request, line, receipt, secrets, seeded, text

TEXTS, RECEIPTS = (Webhook(secrets(), "url", "tokens", one) for one in (TEXT, RECEIPT))
Said = Mapping[str, str | None]
"""Fields and their values; None where there is no such field."""
SID, VICTIM = "SM" + "0" * 32, "+12025550199"

# What the genuine form says, and by which cut other things were said under the same signature.
OTHER_TEXTS: dict[str, tuple[Said, Said]] = {
    "a message that nobody has seen before": (
        {"MessageSid": SID, "NumMedia": "0"},
        {"MessageSid": f"{SID}NumMedia0", "NumMedia": None},
    ),
    "another sender": (
        {"From": "+12025550101", "FromCity": "NEW YORK"},
        {"From": "+12025550101FromCityNEW YORK", "FromCity": None},
    ),
    "no words": (
        {"ApiVersion": "2010-04-01", "Body": "STOP"},
        {"ApiVersion": "2010-04-01BodySTOP", "Body": None},
    ),
    "the end of the words": (
        {"ApiVersion": "2010-04-01", "Body": "I left the Body Shop. STOP"},
        {"ApiVersion": "2010-04-01BodyI left the ", "Body": " Shop. STOP"},
    ),
    "the beginning of the words": (
        {"Body": "8 Dogs would be better"},
        {"Body": "8 ", "Dogs": " would be better"},
    ),
    "what looks like a second address's call": (
        {"Body": "8ErrorCode11200"},
        {"Body": "8", "ErrorCode": "11200"},
    ),
    "a sender whom the words name": (
        {"Body": f"STOPFrom{VICTIM}FromCity", "From": "+12025550101", "FromCity": ""},
        {"Body": "STOP", "From": VICTIM, "FromCity": "From+12025550101FromCity"},
    ),
    "no picture": (
        {"NumMedia": "1", "NumSegments": "1"},
        {"NumMedia1": "NumSegments1", "NumMedia": None, "NumSegments": None},
    ),
    "a keyword that was not acted on": (
        {"OptOutType": "START"},
        {"OptOutType": "", "ST": "ART"},
    ),
}  # fmt: skip
OTHER_RECEIPTS: dict[str, tuple[Said, Said]] = {
    "no code": (
        {"ApiVersion": "2010-04-01", "ErrorCode": "21610"},
        {"ApiVersion": "2010-04-01Error", "ErrorCode": None, "Code21610": ""},
    ),
    "another code": (
        {"ErrorCode": "30003", "ErrorMessage": "unreachable"},
        {"ErrorCode": "30003ErrorMessageunreachable", "ErrorMessage": None},
    ),
    "no status": (
        {"MessageSid": SID, "MessageStatus": "sent"},
        {"MessageSid": f"{SID}MessageStatussent", "MessageStatus": None},
    ),
}


def put(request: Request, said: Said) -> Request:
    form = {**dict(request.pairs), **said}
    pairs = tuple((name, value) for name, value in form.items() if value is not None)
    return replace(request, pairs=pairs)


@pytest.mark.parametrize(
    ("webhook", "make", "genuine", "other"),
    [
        *(pytest.param(TEXTS, text, *case, id=name) for name, case in OTHER_TEXTS.items()),
        *(pytest.param(RECEIPTS, receipt, *case, id=name) for name, case in OTHER_RECEIPTS.items()),
    ],
)
def test_a_form_that_is_signed_alike_is_refused(
    webhook: Webhook, make: Callable[[Random], Request], genuine: Said, other: Said
) -> None:
    request = put(make(seeded(1)), genuine)
    altered = replace(put(request, other), signature=request.signed)
    assert line(altered.pairs) == line(request.pairs)
    assert webhook.form(request.event()) == dict(request.pairs)
    assert webhook.form(altered.event()) is None


def moved(request: Request, path: str, *pairs: tuple[str, str]) -> Request:
    """Cut the address elsewhere: `path` is what it is now, `pairs` what comes first after it."""
    rest: Pairs = tuple(pair for pair in request.pairs if pair[0] != "AccountSid")
    return replace(request, path=path, pairs=(*pairs, *rest), signature=request.signed)


def test_a_receipts_address_ends_where_its_form_begins() -> None:
    request = receipt(seeded(1))
    account = dict(request.pairs)["AccountSid"]
    longer = moved(request, f"{request.path}AccountSid{account}")
    path = request.path.rpartition("/")[0] + "/7"
    digits = replace(request, path=f"{path}65", signature="")
    shorter = replace(digits, path=path, pairs=(("65", ""), *digits.pairs), signature=digits.signed)
    assert RECEIPTS.form(digits.event()) == dict(digits.pairs)
    assert [RECEIPTS.form(one.event()) for one in (longer, shorter)] == [None, None]


def test_a_fragment_is_no_part_of_a_request() -> None:
    request = text(seeded(1))
    assert TEXTS.form({**request.event(), "rawPath": f"{request.path}#rc=3"}) is None


def test_a_second_addresss_call_is_heard() -> None:
    """Twilio posts it where the first had failed, if one is set up."""
    failed = {"ErrorCode": "11200", "ErrorUrl": "https://example.com/twilio/texts"}
    request = put(text(seeded(1)), {"Body": "8", **failed})
    assert (TEXTS.form(request.event()) or {})["Body"] == "8"


@pytest.mark.parametrize("body", [f"it was From{VICTIM} that you called", "To+12025550100", "Sid"])
def test_words_that_name_a_field_are_heard(body: str) -> None:
    request = put(text(seeded(1)), {"Body": body})
    assert (TEXTS.form(request.event()) or {})["Body"] == body


@pytest.mark.parametrize("missing", sorted(TEXT))
def test_a_text_has_all_that_its_signature_is_read_by(missing: str) -> None:
    assert TEXTS.form(put(text(seeded(1)), {missing: None}).event()) is None


@pytest.mark.parametrize("count", ["-1", "1.5", "٣", "9" * 5000, ""])
def test_what_is_counted_is_counted_in_digits(count: str) -> None:
    assert TEXTS.form(put(text(seeded(1)), {"NumMedia": count}).event()) is None
