"""The demo's second part: a birthday, a win-back with a code, a booked call and a vote."""

from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from local.api import ApiError
from local.cast import ADA, BEGAN, DENIZ, GUESTS, HAEUN, HOME, LEO, Person
from local.stage import PATIENCE, Stage, agree, id_of, meet

_LEFT_AGO = timedelta(days=31)
"""Win-back starts 30 days after somebody has left."""


def play(stage: Stage) -> None:
    """Play four more programs, printing the talk as it happens."""
    _meet(stage, BEGAN)
    stage.console.print("A vote is announced, and counted before anybody is asked.")
    vote = stage.service.business.announce("vote", BEGAN)
    with stage.console.status("waiting for the next minute"):
        stage.expect("Ada is wished a happy birthday", partial(stage.came, ADA), PATIENCE)
        stage.expect("Deniz gets a code", partial(_said, stage, DENIZ, "BACK-"), PATIENCE)
    _come_back(stage)
    _book_a_call(stage)
    _vote(stage, vote)


def _meet(stage: Stage, now: datetime) -> None:
    today = now.astimezone(ZoneInfo(HOME.zone)).date()
    more: dict[Person, dict[str, object]] = {
        ADA: {"dates": {"born_on": today.replace(year=2000).isoformat()}},  # it had every day
        DENIZ: {"tags": ["left_for_price"], "attributes": {"lifetime_value": "640"}},
    }
    stage.title("Four more: one was born today, one left a month ago over the price.")
    for person in GUESTS:
        meet(stage, person, **more.get(person, {}))
        agree(stage, person, now)
    stage.service.business.report("cancelled", DENIZ.phone, now - _LEFT_AGO)


def _come_back(stage: Stage) -> None:
    stage.title("Deniz takes the offer.")
    stage.reply(DENIZ, "1", "wants_back")


def _book_a_call(stage: Stage) -> None:
    stage.title("하은 books a call in one of the calendar's real slots.")
    stage.service.business.enrol(id_of(HAEUN), "evaluation_call")
    stage.expect("하은 is offered slots", partial(stage.came, HAEUN), PATIENCE)
    stage.text(HAEUN, "2번이요")
    stage.expect("하은 has a slot", partial(_is_decided, stage, HAEUN, "slot booked"), tell=True)


def _vote(stage: Stage, announcement: str) -> None:
    business = stage.service.business
    stage.title("The vote was counted; now it goes.")
    stage.expect(
        "the vote is counted",
        lambda: business.announcement(announcement)["state"] != "counting",
        PATIENCE,
    )
    forecast = business.announcement(announcement)["forecast"]
    stage.console.print(
        f"[dim]{forecast['audience']} of {forecast['contacts']} contacts, "
        f"{sum(forecast['segments'].values())} segments, not for: {forecast['excluded']}[/dim]"
    )
    if business.announcement(announcement)["state"] == "counted":
        with suppress(ApiError):  # of two tries the second hears that it goes already
            business.let_go(announcement)
    with stage.console.status("waiting for the next minute"):
        stage.expect("Leo is asked", partial(_said, stage, LEO, "Vote with a number"), PATIENCE)
    stage.reply(LEO, "2", "voted_next_feature")
    stage.expect("his vote is counted", partial(_has_votes, stage, 1), tell=True)


def _said(stage: Stage, person: Person, words: str) -> bool:
    return any(words in text.body for text in stage.service.provider.accepted(person.phone))


def _is_decided(stage: Stage, person: Person, rule: str) -> bool:
    whys = (why for entry in stage.entries(person, "text") for why in entry["why"])
    return any(why.startswith(f"{rule}:") for why in whys)


def _has_votes(stage: Stage, count: int) -> bool:
    return bool(stage.service.business.votes("vote", "next_feature")["votes"] == count)
