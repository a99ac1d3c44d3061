"""What the log may say of a failure: its kind and code, and no words that may be about somebody."""

from botocore.exceptions import ClientError


class InputError(Exception):
    """An input is not what it should be; the words name each field that is wrong, and no value."""


def told(failure: Exception) -> dict[str, str]:
    """Give a failure's kind, and its code or what was wrong with the input, for a line of the log.

    What an error says in words may be about somebody: the provider's name the number.
    """
    if isinstance(failure, ClientError):
        code = failure.response["Error"]["Code"]
    else:
        code = getattr(failure, "code", "")  # as Twilio's have it
    wrong = str(failure) if isinstance(failure, InputError) else ""
    found = {"error": type(failure).__name__, "code": f"{code or ''}", "wrong": wrong}
    return {name: said for name, said in found.items() if said}
