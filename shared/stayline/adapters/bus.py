"""The event bus: telling people, and the business's systems, of a case."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_events import EventBridgeClient

SOURCE = "stayline"


@dataclass(frozen=True)
class Bus:
    client: "EventBridgeClient"
    name: str

    def tell(self, kind: str, detail: dict[str, str]) -> None:
        """Put one event on the bus. It names ids, never a number or a contact's words.

        Raises:
            RuntimeError: the bus refused it; the due row brings it again.
        """
        answer = self.client.put_events(
            Entries=[
                {
                    "EventBusName": self.name,
                    "Source": SOURCE,
                    "DetailType": kind,
                    "Detail": json.dumps(detail),
                }
            ]
        )
        if answer["FailedEntryCount"]:
            raise RuntimeError(f"event not taken: {answer['Entries'][0].get('ErrorCode')}")
