"""A failure's line in the log says its kind and its code, and nothing that it says in words."""

import pytest
from botocore.exceptions import ClientError
from twilio.base.exceptions import TwilioRestException

from stayline.adapters import failures
from stayline.adapters.settings import SettingsError

PHONE = "+12025550101"


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (
            ClientError({"Error": {"Code": "ThrottlingException", "Message": PHONE}}, "UpdateItem"),
            {"error": "ClientError", "code": "ThrottlingException"},
        ),
        (
            TwilioRestException(403, "/Messages.json", PHONE, 20005),
            {"error": "TwilioRestException", "code": "20005"},
        ),
        (TwilioRestException(502, "/Messages.json", PHONE), {"error": "TwilioRestException"}),
        (SettingsError(PHONE), {"error": "SettingsError"}),
    ],
)
def test_it_is_told_by_kind_and_code(failure: Exception, told: dict[str, str]) -> None:
    assert failures.told(failure) == told
