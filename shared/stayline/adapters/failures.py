"""What the log may say of a failure: its kind and code, and none of its words."""

from botocore.exceptions import ClientError


def told(failure: Exception) -> dict[str, str]:
    """Give a failure's kind, and its code where it has one, for a line of the log.

    What an error says in words may be about somebody: the provider's name the number.
    """
    if isinstance(failure, ClientError):
        code = failure.response["Error"]["Code"]
    else:
        code = getattr(failure, "code", "")  # as Twilio's have it
    kind = {"error": type(failure).__name__}
    return kind | {"code": f"{code}"} if code else kind
