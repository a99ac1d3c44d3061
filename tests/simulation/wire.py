"""What may befall a call to AWS on its way, and how botocore lets its caller know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError

from tests.simulation.expressions import RefusedError
from tests.simulation.world import CrashError, World

T = TypeVar("T")
_URL = "https://service.us-east-1.amazonaws.com/"
_MOST = 0.05  # seconds that a call takes at most, unless it is slow
_SLOW = 14.0  # three read time-outs of adapters/aws.py, almost


def refusal(code: str, message: str, operation: str, **more: Any) -> ClientError:
    """Give the exception that botocore makes of an error answer."""
    answer: Any = {"Error": {"Code": code, "Message": message}, **more}
    return ClientError(answer, operation)


def only(request: Mapping[str, Any], known: frozenset[str]) -> None:
    """Refuse a request that asks for what is not known here."""
    if not request.keys() <= known:
        raise RefusedError(f"not known here: {sorted(request.keys() - known)}")


@dataclass(frozen=True)
class Wire:
    """The way to AWS, with botocore's standard retries at this end.

    A single lost answer or throttled call is repeated by botocore itself, and the caller only sees
    what the repeat is told; what stays away for good is an exception, done or not.
    """

    world: World

    def call(
        self,
        operation: str,
        menu: tuple[str, ...],
        carry_out: Callable[[str], T],
        throttled: Callable[[str], ClientError],
    ) -> T:
        """Have `carry_out` done, which is told the fault; give what the caller would be given."""
        fault = self.world.call(menu, _MOST)
        if not fault:
            return carry_out(fault)
        if fault == "throttled":
            raise throttled(operation)
        if fault == "down":
            raise EndpointConnectionError(endpoint_url=_URL)
        answer = carry_out(fault)
        if fault == "lost":
            self.world.rest(self.world.chance() * 2)
            return carry_out(fault)
        if fault == "slow":
            self.world.rest(self.world.chance() * _SLOW)
        elif fault == "vanished":
            self.world.rest(self.world.chance() * _SLOW)
            raise ReadTimeoutError(endpoint_url=_URL)
        elif fault == "crash after":
            self.world.rest(self.world.chance())
            raise CrashError(fault)
        return answer
