"""What Twilio tells a webhook: the form of an inbound text, and of a delivery receipt."""

from datetime import UTC, datetime

from local.provider.store import Message

API_VERSION = "2010-04-01"
_PLACES = ("City", "State", "Zip", "Country")


def inbound_params(message: Message, account_sid: str) -> dict[str, str]:
    """The form posted for a text from a phone.

    Geography is sent blank, as Twilio does where it does not know: a blank counts in the signature.
    https://www.twilio.com/docs/messaging/guides/webhook-request
    """
    blanks = {f"{end}{place}": "" for end in ("From", "To") for place in _PLACES}
    return blanks | {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "SmsMessageSid": message.sid,
        "AccountSid": account_sid,
        "From": message.from_,
        "To": message.to_,
        "Body": message.body,
        "NumMedia": "0",
        "NumSegments": str(message.segments),
        "SmsStatus": "received",
        "ApiVersion": API_VERSION,
    }


def receipt_params(message: Message, account_sid: str) -> dict[str, str]:
    """The form posted to a StatusCallback.

    https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
    """
    params = {
        "MessageSid": message.sid,
        "SmsSid": message.sid,
        "MessageStatus": message.status,
        "SmsStatus": message.status,
        "To": message.to_,
        "From": message.from_,
        "AccountSid": account_sid,
        "ApiVersion": API_VERSION,
    }
    if message.error:
        params["ErrorCode"] = str(message.error)
    if message.status == "delivered":
        done = datetime.fromtimestamp(message.updated_at, UTC)
        params["RawDlrDoneDate"] = f"{done:%y%m%d%H%M}"
    return params
