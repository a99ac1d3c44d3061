"""The API's routes for announcements and votes: have it counted, look, let it go."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools.event_handler.exceptions import NotFoundError, ServiceError

from stayline.adapters.announcements import Announcements, NotNowError
from stayline.adapters.api import Api
from stayline.adapters.inputs import AnnouncementInput
from stayline.adapters.intake import Intake
from stayline.domain import voting
from stayline.domain.announcement import Announcement, Count
from stayline.domain.playbook import Playbook

_FARES = ("contacts", "audience", "excluded", "put_off", "held", "not_sent")


def add_routes(api: Api, intake: Intake) -> None:
    """Add what the API says of announcements and votes."""
    table, playbook = intake.table, intake.playbook
    announcements = Announcements(table, playbook)

    def found(announcement_id: str) -> Announcement:
        if one := announcements.find(announcement_id):
            return one
        raise NotFoundError("no such announcement")

    @api.post("/announcements")
    def post_announcement() -> dict[str, Any]:
        given = api.given(AnnouncementInput)
        digest = hashlib.sha256(api.request_id().encode()).hexdigest()
        name, now = f"{given.journey}-{digest[:12]}", datetime.now(UTC)
        one = announcements.draft(name, given.journey, now, given.at)
        return _seen(one, playbook)

    @api.get("/announcements/<announcement>")
    def get_announcement(announcement: str) -> dict[str, Any]:
        return _seen(found(announcement), playbook)

    @api.post("/announcements/<announcement>/go")
    def post_go(announcement: str) -> dict[str, Any]:
        try:
            return _seen(announcements.make(found(announcement), datetime.now(UTC)), playbook)
        except NotNowError as refused:
            raise ServiceError(409, str(refused)) from None

    @api.get("/votes/<journey>/<step>")
    def get_votes(journey: str, step: str) -> dict[str, Any]:
        about = f"{journey}.{step}"
        if question := voting.counted(playbook, about):
            return {"question": about, **voting.tally(question, table.votes(about))}
        raise NotFoundError("no question whose answers are counted")


def _seen(one: Announcement, playbook: Playbook) -> dict[str, Any]:
    """Give what others may see of an announcement: money in US cents, moments in UTC."""
    finished_at = one.forecast.finished_at(playbook.senders)
    cents = one.forecast.cents(playbook.prices)
    return {
        "announcement_id": one.id,
        "journey": one.journey,
        "state": one.state,
        "begins_at": one.at.isoformat(),
        "forecast": {
            **_fares(one.forecast),
            "texts": one.forecast.texts,
            "segments": one.forecast.segments,
            "cents": {country: float(amount) for country, amount in cents.items()},
            "finished_at": finished_at.isoformat() if finished_at else None,
        },
        "so_far": _fares(one.so_far),
    }


def _fares(count: Count) -> dict[str, Any]:
    return {name: getattr(count, name) for name in _FARES}
