"""The environment, read once into one value; secrets, read once from SSM and kept."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient


class SettingsError(Exception):
    """The deployment lacks settings; all that are missing are named at once."""


def read(*names: str, environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Give the values of environment variables, in the order asked.

    Raises:
        SettingsError: names every variable that is missing or empty.
    """
    if missing := [name for name in names if not environ.get(name)]:
        raise SettingsError(f"not in the environment: {', '.join(missing)}")
    return tuple(environ[name] for name in names)


@dataclass
class Secrets:
    """Values of SSM parameters, fetched in one call and kept for `keep_seconds`.

    Five minutes keep the call off the warm path; a token rotated at the provider is picked up
    within them, or by `renew` when a signature does not fit.
    """

    client: "SSMClient"
    names: tuple[str, ...]
    keep_seconds: float = 300
    monotonic: Callable[[], float] = time.monotonic
    _values: Mapping[str, str] | None = None
    _read_at: float = 0

    def __getitem__(self, name: str) -> str:
        """Give a parameter's value.

        Raises:
            SettingsError: names the parameters that do not exist.
        """
        if self._values is None or self.monotonic() - self._read_at > self.keep_seconds:
            answer = self.client.get_parameters(Names=list(self.names), WithDecryption=True)
            if missing := answer.get("InvalidParameters"):
                raise SettingsError(f"no such SSM parameters: {', '.join(missing)}")
            self._values = {one["Name"]: one["Value"] for one in answer["Parameters"]}
            self._read_at = self.monotonic()
        return self._values[name]

    def renew(self, at_least: float = 60) -> bool:
        """Fetch afresh next time, if that is `at_least` so many seconds after the last; else False.

        So a flood of forged requests costs one call a minute and not one each.
        """
        if self.monotonic() - self._read_at < at_least:
            return False
        self._values = None
        return True
