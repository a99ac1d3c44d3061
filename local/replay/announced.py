"""The announcements of the played year, and what a vote might come to that nobody has held."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from local.replay.habits import Year
from stayline.domain import voting
from stayline.domain.facts import AnnouncementMade
from stayline.domain.journey import OnAnnouncement
from stayline.domain.playbook import Playbook


class Coming(NamedTuple):
    """When a journey is announced, and to whom it says it is."""

    at: datetime
    journey: str
    start: OnAnnouncement


def announcements(playbook: Playbook, year: Year) -> Iterator[Coming]:
    """Give the announcements whose moment lies in the year."""
    zone = ZoneInfo(playbook.business.zone)
    for journey, start in playbook.announced.items():
        if year.start <= (at := start.moment(zone)) < year.end:
            yield Coming(at, journey, start)


def made(coming: Coming, playbook: Playbook, language: str) -> AnnouncementMade:
    """Give the fact that a contact is told; a vote's result is an example, each option less."""
    values = {}
    if step := voting.counted(playbook, coming.start.tally):
        options = sorted(voting.labels(step), reverse=True)
        example = dict(zip(sorted(options), options, strict=True))
        values["result"] = voting.result(step, example, playbook.spoken(language))
    return AnnouncementMade(id=coming.journey, journey=coming.journey, at=coming.at, values=values)
