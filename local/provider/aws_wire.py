"""The wire protocol of AWS End User Messaging, in front of the provider double."""

import json
import re
import time
from dataclasses import replace
from typing import Any

from local.phones.web_server import Answer, Request, Route, as_json
from local.provider.aws_account import AwsAccount
from local.provider.double import Provider
from local.provider.refusals import E164, MOST_CHARACTERS, AwsRefused, Draft

_TARGET = "PinpointSMSVoiceV2.SendTextMessage"
_SIGNED = re.compile(r"AWS4-HMAC-SHA256 Credential=[^/]+/\d{8}/[^/]+/sms-voice/aws4_request, .*")
_INVALID, _MISSING = "ValidationException", "ResourceNotFoundException"


def routes(provider: Provider) -> list[Route]:
    """SendTextMessage, as the AWS JSON protocol has it; signatures are looked at, not checked.

    https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
    """
    return [Route("POST", "/", _Api(provider, provider.aws).answer)] if provider.aws else []


class _Api:
    def __init__(self, provider: Provider, account: AwsAccount) -> None:
        self._provider, self._account = provider, account

    def answer(self, request: Request) -> Answer:
        try:
            _admit(request)
            return self._send(json.loads(request.body))
        except AwsRefused as refused:
            return as_json(refused.as_json(), refused.status)

    def _send(self, told: dict[str, Any]) -> Answer:
        fault = self._provider.mischief.next_send()
        if fault == "rate_limited":
            raise AwsRefused("ThrottlingException")
        if fault == "broken":
            raise AwsRefused("InternalServerException")
        self._check(told)
        draft = Draft(
            to=told["DestinationPhoneNumber"],
            from_=self._account.number,
            body=told["MessageBody"],
            status_callback=json.dumps(told.get("Context", {})),
        )
        message = self._provider.send_by_aws(draft)
        if fault == "broken_after":
            raise AwsRefused("InternalServerException")
        if fault == "hang_after":
            time.sleep(self._provider.mischief.hang_seconds)
        taken = as_json({"MessageId": message.sid})
        if fault == "garbled_after":
            return replace(taken, body=taken.body[: len(taken.body) // 2])
        return Answer(is_cut=True) if fault else taken

    def _check(self, told: dict[str, Any]) -> None:
        """Raise the first thing that AWS would find wrong."""
        body = told.get("MessageBody", "")
        valid = told.get("TimeToLive", 5)
        wrong = {
            "DestinationPhoneNumber": not E164.fullmatch(told.get("DestinationPhoneNumber", "")),
            "MessageBody": not body.strip() or len(body) > MOST_CHARACTERS,
            "TimeToLive": not (isinstance(valid, int) and 5 <= valid <= 259_200),  # noqa: PLR2004
        }
        for name, is_wrong in wrong.items():
            if is_wrong:
                raise AwsRefused(_INVALID, "INVALID_PARAMETER", name)
        if told.get("OriginationIdentity") not in {self._account.arn, self._account.number}:
            raise AwsRefused(_MISSING)
        if told.get("ConfigurationSetName") != self._account.configuration_set:
            raise AwsRefused(_MISSING)


def _admit(request: Request) -> None:
    if not _SIGNED.fullmatch(request.headers.get("authorization", "")):
        raise AwsRefused("UnrecognizedClientException")
    if request.headers.get("x-amz-target") != _TARGET:
        raise AwsRefused("UnknownOperationException")
