"""Twilio's log, asked about one text. Few texts need it, so nothing of it is loaded before."""

from dataclasses import dataclass

from stayline.adapters import aws, settings
from stayline.adapters.settings import Secrets
from stayline.domain.provider_log import Logged

_READ_SECONDS = 4.0  # with the connection's three it ends within the webhook's ten


@dataclass(frozen=True)
class TwilioLog:
    """The log of one account, read with the API key that is stored under a parameter's name."""

    account_sid: str
    base_url: str
    api_key_parameter: str
    secrets: Secrets

    def read(self, text_id: str, phone: str) -> Logged:
        """Give when Twilio took in this text from `phone`.

        Raises:
            NotSentError, AnswerLostError, TwilioException: Twilio could not be asked.
        """
        from stayline.adapters.twilio_sms import TwilioSms  # noqa: PLC0415  its client loads long

        api_key = self.secrets[self.api_key_parameter]
        provider = TwilioSms(self.account_sid, api_key, self.base_url, read_seconds=_READ_SECONDS)
        try:
            return provider.received(text_id, phone)
        finally:
            provider.close()


def from_environment() -> TwilioLog:
    """Build the log of a deployed function from its environment."""
    account_sid, base_url, api_key = settings.read(
        "TWILIO_ACCOUNT_SID", "PROVIDER_BASE_URL", "API_KEY_PARAMETER"
    )
    return TwilioLog(account_sid, base_url, api_key, Secrets(aws.ssm(), (api_key,)))
