"""The main job, played on the deployed service: who is texted, what they reply, what came of it."""

from datetime import UTC, datetime, timedelta
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from local.cast import ANA, BEGAN, BEN, CAN, CAST, ELIF, HOME, MINJI, SORA, Person
from local.stage import PATIENCE, Stage, agree, id_of, meet
from stayline.content import playbook
from stayline.domain.journey import OnHoliday


def play(stage: Stage) -> None:
    """Play everything, printing the talk as it happens."""
    _meet(stage, BEGAN)
    _first_texts(stage, BEGAN)
    _answers(stage)
    _somebody_leaves(stage)
    _somebody_has_enough(stage)
    _judge(stage)


def _meet(stage: Stage, now: datetime) -> None:
    local = now.astimezone(ZoneInfo(HOME.zone))
    stage.title(f"Six contacts, put through the API. Where they live it is {local:%H:%M}.")
    for person in CAST:
        more: dict[str, object] = {}
        if person is SORA:
            ends_on = local.date() + timedelta(days=7)
            more = {"dates": {"plan_ends_on": ends_on.isoformat()}}
        meet(stage, person, **more)
    agree(stage, CAN, now)
    joined = now - timedelta(days=8)
    stage.title("Activities on the bus: four joined 8 days ago, one was last active 31 days ago.")
    for person in (ANA, MINJI, ELIF, BEN):
        stage.service.business.report("joined", person.phone, joined)
    stage.service.business.report("was_active", CAN.phone, now - timedelta(days=31))


def _first_texts(stage: Stage, now: datetime) -> None:
    stage.title("The minute schedule finds what is due …")
    with stage.console.status("waiting for the next minute (no clock is faked)"):
        for person in CAST:
            stage.expect(f"{person.name} is texted", partial(stage.came, person), PATIENCE)
    took = (datetime.now(UTC) - now).total_seconds()
    stage.console.print(f"[dim]all six texts are out {took:.0f} s after the first activity[/dim]")


def _answers(stage: Stage) -> None:
    stage.title("… and the phones answer.")
    stage.reply(ANA, "8", "onboarding_high")
    stage.reply(MINJI, "여덟 점이요", "onboarding_high")
    stage.reply(ELIF, "dokuz", "onboarding_high")
    stage.reply(BEN, "3", "onboarding_low")
    stage.reply(BEN, "The menus. I never find anything.", "onboarding_low")
    stage.reply(BEN, "1", "wants_call")
    stage.reply(SORA, "1", "wants_renewal")
    stage.reply(CAN, "2", "needs_help")


def _somebody_leaves(stage: Stage) -> None:
    stage.title("Ana cancels: the exit survey asks why.")
    stage.service.business.report("cancelled", ANA.phone, BEGAN)
    with stage.console.status("waiting for the next minute"):
        stage.expect("Ana is asked why", lambda: stage.came(ANA, 3), PATIENCE)
    stage.reply(ANA, "1", "left_for_price")


def _somebody_has_enough(stage: Stage) -> None:
    stage.title("Elif has had enough.")
    stage.text(ELIF, "STOP")
    stage.expect("STOP is kept", lambda: bool(stage.contact(ELIF).get("opted_out_at")))
    stage.expect("nothing begins for her any more", partial(_enrolment_is_refused, stage))
    stage.expect("a forged text is refused", partial(_forgery_is_refused, stage))


def _judge(stage: Stage) -> None:
    stage.title("What the provider's ledger and the table say:")
    expected = {ANA: 4, MINJI: 2, ELIF: 2, BEN: 4, SORA: 2, CAN: 2}
    for person, count in expected.items():
        stage.expect(
            f"{person.name} got {count} texts, each once",
            partial(_is_exact, stage, person, count),
            tell=True,
        )
    stage.expect(
        "every text is delivered, also in the table", partial(_all_delivered, stage), tell=True
    )
    stage.expect("Ben's low score opened a case and a call back", partial(_cases, stage), tell=True)
    stage.expect("8 was scored as 8, 여덟 as 8, dokuz as 9", partial(_scores, stage), tell=True)


def _is_exact(stage: Stage, person: Person, count: int) -> bool:
    bodies = [text.body for text in stage.service.provider.accepted(person.phone)]
    greetings = 1 if _is_holiday() else 0
    return len(bodies) == len(set(bodies)) and 0 <= len(bodies) - count <= greetings


def _is_holiday() -> bool:
    """Tell whether some are greeted today, beside all that the tour is about."""
    today = datetime.now(ZoneInfo(HOME.zone)).date()
    starts = playbook().journeys["season_greetings"].starts
    return any(today in start.days for start in starts if isinstance(start, OnHoliday))


def _all_delivered(stage: Stage) -> bool:
    texts = [text for person in CAST for text in stage.service.provider.accepted(person.phone)]
    told = [entry for person in CAST for entry in stage.entries(person, "message")]
    states = [reason for entry in told for reason in entry["why"]]
    return (
        all(text.status == "delivered" for text in texts)
        and len(told) == len(texts)
        and set(states) == {"delivered"}
    )


def _cases(stage: Stage) -> bool:
    kinds = {entry["words"].partition(":")[0] for entry in stage.entries(BEN, "case")}
    return kinds == {"recovery", "call_back"}


def _scores(stage: Stage) -> bool:
    wanted = {ANA: 8, MINJI: 8, ELIF: 9, BEN: 3}
    return all(
        any(
            f"scored: {score} on 1–10" in reason
            for entry in stage.entries(person, "text")
            for reason in entry["why"]
        )
        for person, score in wanted.items()
    )


def _enrolment_is_refused(stage: Stage) -> bool:
    decided = stage.service.business.enrol(id_of(ELIF), "renewal")
    return [line["rule"] for line in decided] == ["not started"]


def _forgery_is_refused(stage: Stage) -> bool:
    """Post a text as anybody on the internet could."""
    url = urlsplit(f"{stage.service.stack.api_url}/twilio/texts")
    connection = HTTPConnection(url.netloc, timeout=30)
    form = f"From=%2B{ANA.phone[1:]}&Body=STOP&MessageSid=SM{'0' * 32}"
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Twilio-Signature": "forged",
    }
    connection.request("POST", url.path, form, headers)
    status = connection.getresponse().status
    connection.close()
    return status == HTTPStatus.FORBIDDEN and not stage.contact(ANA).get("opted_out_at")
