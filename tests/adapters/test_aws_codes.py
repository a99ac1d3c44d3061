"""What AWS says when it refuses a text or gives it up, held against AWS's own model of its API."""

from collections.abc import Iterator
from typing import Any

import botocore.session
import pytest

from stayline.adapters import codes
from stayline.domain.refusals import Refusal

MODEL: Any = botocore.session.Session().get_service_model("pinpoint-sms-voice-v2")
SENDS = MODEL.operation_model("SendTextMessage")
# https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/CommonErrors.html
EVERY_SERVICES = {
    "ExpiredTokenException",
    "IncompleteSignature",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "NotAuthorized",
    "OptInRequired",
    "RequestExpired",
    "UnrecognizedClientException",
}
TABLE: dict[Refusal, str] = {
    "never_again": "DESTINATION_PHONE_NUMBER_OPTED_OUT TEXT_BLOCKED",
    "bad_number": "TEXT_INVALID INVALID_PARAMETER.DestinationPhoneNumber"
    " DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE",
    "our_set_up": "AccessDeniedException NotAuthorized ACCOUNT_DISABLED"
    " ServiceQuotaExceededException MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT"
    " DESTINATION_PHONE_NUMBER_NOT_VERIFIED ResourceNotFoundException REGISTRATION_NOT_COMPLETE",
    "our_route": "DESTINATION_COUNTRY_BLOCKED COUNTRY_NOT_ENABLED SENDER_ID_NOT_REGISTERED"
    " DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION",
    "content": "TEXT_CARRIER_BLOCKED TEXT_SPAM TEXT_INVALID_MESSAGE TEXT_PROTECT_BLOCKED",
    "transient": "ThrottlingException TEXT_UNREACHABLE TEXT_CARRIER_UNREACHABLE TEXT_TTL_EXPIRED"
    " TEXT_UNKNOWN",
    "ambiguous": "InternalServerException",
    "unheard_of": "INVALID_PARAMETER SOMETHING_NEW",
}
ROWS = [(code, refusal) for refusal, names in TABLE.items() for code in names.split()]


def reasons() -> Iterator[str]:
    """Give the exceptions of a send, and the reasons that they may name."""
    for error in SENDS.error_shapes:
        yield error.name
        yield from error.members["Reason"].enum if "Reason" in error.members else ()


def events() -> set[str]:
    kinds = MODEL.shape_for("EventType").enum
    return {kind for kind in kinds if kind.startswith("TEXT_") and kind != "TEXT_ALL"}


@pytest.mark.parametrize(("code", "refusal"), ROWS)
def test_the_file_has_the_class_of_the_reference(code: str, refusal: Refusal) -> None:
    assert codes.read("aws", code).refusal == refusal


def test_every_code_of_the_file_is_one_that_aws_gives() -> None:
    known = {*reasons(), *events(), *EVERY_SERVICES}
    assert {code.partition(".")[0] for code in codes.codes("aws")} <= known


def test_every_field_of_the_file_is_one_of_a_sends() -> None:
    fields = {code.partition(".")[2] for code in codes.codes("aws") if "." in code}
    assert fields <= set(SENDS.input_shape.members)


def test_every_way_in_which_a_text_fails_is_described() -> None:
    fine = {"TEXT_SENT", "TEXT_PENDING", "TEXT_QUEUED", "TEXT_SUCCESSFUL", "TEXT_DELIVERED"}
    assert events() - fine == {code for code in codes.codes("aws") if code.startswith("TEXT_")}
