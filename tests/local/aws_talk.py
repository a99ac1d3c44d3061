"""A talk by the AWS sender with the deployed service; prints what was seen of it as JSON.

Run by test_aws_sender.py in a copy of the project whose content has that sender alone.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from local.cast import ANA, HOME
from local.service import CONTACT_KEY, Service
from stayline.domain.contact import contact_id

PATIENCE = 150.0  # a planned text waits for the minute
_ANA = contact_id(ANA.phone, CONTACT_KEY.encode())


def talk(service: Service) -> dict[str, Any]:
    """Ask Ana, have her answer and then stop everything; give what the ledger and the story say."""
    phones, business = service.provider, service.business

    def until(is_so: Callable[[], object]) -> None:
        phones.wait_for(is_so, PATIENCE)

    def texts() -> int:
        return len(phones.accepted(ANA.phone))

    def statuses() -> list[str]:
        told = service.story(ANA.phone) or {"entries": []}
        return [word for one in told["entries"] if one["kind"] == "message" for word in one["why"]]

    phones.mischief.sends.append("broken_after")
    business.put_contact(phone=ANA.phone, name=ANA.name, language=ANA.language, zone=HOME.zone)
    business.enrol(_ANA, "onboarding_check_in")
    until(lambda: texts() == 1)
    until(lambda: statuses() == ["delivered"])
    phones.text_in(ANA.phone, "8")
    until(lambda: texts() == 2)
    phones.text_in(ANA.phone, "stop texting me")
    until(lambda: texts() == 3)
    phones.text_in(ANA.phone, "9")
    business.enrol(_ANA, "nps")
    time.sleep(5)
    told = service.story(ANA.phone) or {"contact": {}}
    return {
        "to": [text.to for text in phones.accepted()],
        "from": [text.from_ for text in phones.accepted()],
        "tags": told["contact"].get("tags"),
        "opted_out": "opted_out_at" in told["contact"],
        "bodies": [bubble.body for bubble in phones.conversation(ANA.phone)],
    }


def main() -> None:
    with Service(lambda _: None, fresh=False, data=Path(sys.argv[1])) as service:
        json.dump(talk(service), sys.stdout)


if __name__ == "__main__":
    main()
