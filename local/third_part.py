"""The demo's third part: what may not go, or not now, and what the service says why."""

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from local.cast import (
    BEGAN,
    EMRE,
    EVE,
    ISTANBUL,
    JUDGED,
    NARI,
    OWL,
    SAM,
    SEOUL,
    WASHINGTON,
    Person,
)
from local.stage import PATIENCE, Stage, agree, id_of, meet
from stayline.adapters import keys
from stayline.adapters.writes import counter
from stayline.content import playbook
from stayline.domain import spend

_LAW = {SEOUL: "KR/night", ISTANBUL: "TR/hours", WASHINGTON: "US/hours"}
"""The rule that holds a promotion at night, by place."""


def play(stage: Stage) -> None:
    """Play what the law and the business's own limits say no to, printing each reason."""
    now = BEGAN
    stage.title("What may not go, or not now: each decision has its reason.")
    for person in JUDGED:
        meet(stage, person, dates={"born_on": _today(EMRE, now)} if person is EMRE else {})
    _may_be_enough(stage)
    _no_proof(stage, now)
    _by_night(stage, now)
    _capped(stage, now)
    _braked(stage, now)


def _may_be_enough(stage: Stage) -> None:
    stage.text(NARI, "번호 잘못 아신 것 같아요")
    _told(stage, NARI, "doubted", "a likely opt-out pauses marketing, and is asked about once")
    stage.service.business.enrol(id_of(NARI), "did_you_know")
    _told(stage, NARI, "not started", "so no promotion begins for her", "doubt")


def _no_proof(stage: Stage, now: datetime) -> None:
    agree(stage, EMRE, now)
    stage.service.business.enrol(id_of(EMRE), "birthday")
    _told(
        stage, EMRE, "not started", "a birthday greeting to Türkiye needs its entry in İYS", "TR/"
    )


def _by_night(stage: Stage, now: datetime) -> None:
    agree(stage, OWL, now, registry="made-up")
    stage.service.business.enrol(id_of(OWL), "inactivity")
    local = datetime.now(ZoneInfo(OWL.place.zone))
    what = f"it is {local:%H:%M} in {OWL.place.zone}: it waits for the morning"
    _told(stage, OWL, "held", what, _LAW[OWL.place])


def _capped(stage: Stage, now: datetime) -> None:
    agree(stage, EVE, now)
    stage.service.business.enrol(id_of(EVE), "inactivity")
    stage.expect("Eve gets a first promotion", partial(stage.came, EVE), PATIENCE)
    stage.service.business.enrol(id_of(EVE), "promotion")
    _told(stage, EVE, "held", "the second of the day waits for tomorrow", "cap/")


def _braked(stage: Stage, now: datetime) -> None:
    """Count a whole day's budget as used up, for as long as Sam's text is looked at."""
    agree(stage, SAM, now)
    table, name = stage.service.stack.client("dynamodb"), stage.service.stack.outputs["TableName"]
    book = playbook()
    _, day = spend.terms(datetime.now(UTC), book.business)
    shares = [keys.share(day, number) for number in range(spend.SHARES)]

    def change(by: int, mark: str, condition: str) -> None:
        # Marked, so that after a cut nothing is taken or given back twice.
        for key in shares:
            with suppress(table.exceptions.ConditionalCheckFailedException):
                table.update_item(
                    TableName=name,
                    Key=key,
                    UpdateExpression=f"ADD #used :by {mark}",
                    ConditionExpression=condition,
                    ExpressionAttributeNames={"#used": counter(day, spend.ALL), "#lent": "lent"},
                    ExpressionAttributeValues={":by": {"N": f"{by}"}},
                )

    used = book.budgets[spend.ALL].day or 0
    change(used, "SET #lent = :by", "attribute_not_exists(#lent)")
    stage.service.business.enrol(id_of(SAM), "inactivity")
    _told(stage, SAM, "held", "a day's budget is used up: nothing more goes today", "spend/")
    change(-used, "REMOVE #lent", "attribute_exists(#lent)")


def _told(stage: Stage, person: Person, verdict: str, what: str, rule: str = "") -> None:
    """Wait until it was decided so, by a rule that begins so, and print the reason given."""
    is_so = partial(_decided, stage, person, verdict, rule)
    stage.expect(what, lambda: bool(is_so()), PATIENCE, tell=True)
    for one in _decided(stage, person, verdict, rule)[:1]:
        name = one.get("rule", {}).get("id", "")
        stage.console.print(f"[dim]  {one['because']} · {name}[/dim]")


def _decided(stage: Stage, person: Person, verdict: str, rule: str) -> list[dict[str, Any]]:
    return [
        one
        for one in stage.why(person)
        if one["verdict"] == verdict and one.get("rule", {}).get("id", "").startswith(rule)
    ]


def _today(person: Person, now: datetime) -> str:
    today = now.astimezone(ZoneInfo(person.place.zone)).date()
    return today.replace(year=2000).isoformat()  # it had every day
