"""The demo's third part: what may not go, or not now, and what the service says why."""

from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from local.cast import EMRE, EVE, JUDGED, NARI, OWL, SAM, Person
from local.stage import Stage, agree, id_of
from stayline.adapters import keys
from stayline.content import playbook
from stayline.domain import spend


def play(stage: Stage) -> None:
    """Play what the law and the business's own limits say no to, printing each reason."""
    now = datetime.now(UTC)
    stage.title("What may not go, or not now: each decision has its reason.")
    for person in JUDGED:
        stage.service.provider.add_phone(person.phone, person.name, person.language)
        stage.service.business.put_contact(
            phone=person.phone,
            name=person.name,
            language=person.language,
            zone=person.place.zone,
            dates={"born_on": _today(EMRE, now)} if person is EMRE else {},
        )
    _may_be_enough(stage)
    _no_proof(stage, now)
    _by_night(stage, now)
    _capped(stage, now)
    _braked(stage, now)


def _may_be_enough(stage: Stage) -> None:
    stage.text(NARI, "번호 잘못 아신 것 같아요")
    _told(stage, NARI, "doubted", "a likely opt-out pauses marketing, and is asked about once")
    stage.service.business.enrol(id_of(NARI), "did_you_know")
    _told(stage, NARI, "not started", "so no promotion begins for her")


def _no_proof(stage: Stage, now: datetime) -> None:
    agree(stage, EMRE, now)
    stage.service.business.enrol(id_of(EMRE), "birthday")
    _told(stage, EMRE, "not started", "a birthday greeting to Türkiye needs its entry in İYS")


def _by_night(stage: Stage, now: datetime) -> None:
    agree(stage, OWL, now)
    stage.service.business.enrol(id_of(OWL), "inactivity")
    local = datetime.now(ZoneInfo(OWL.place.zone))
    _told(stage, OWL, "held", f"it is {local:%H:%M} in {OWL.place.zone}: it waits for the morning")


def _capped(stage: Stage, now: datetime) -> None:
    agree(stage, EVE, now)
    stage.service.business.enrol(id_of(EVE), "inactivity")
    stage.expect("Eve gets a first promotion", partial(stage.came, EVE))
    stage.service.business.enrol(id_of(EVE), "promotion")
    _told(stage, EVE, "held", "the second of the day waits for tomorrow")


def _braked(stage: Stage, now: datetime) -> None:
    """Count a whole day's budget as used up, for as long as Sam's text is looked at."""
    agree(stage, SAM, now)
    table = stage.service.stack.client("dynamodb")
    name, book = stage.service.stack.outputs["TableName"], playbook()
    _, day = spend.terms(now, book.business)
    used = {f"#{spend.ALL}": {"N": f"{book.budgets[spend.ALL].day}"}}
    shares = [keys.share(day, number) for number in range(spend.SHARES)]
    before = [table.get_item(TableName=name, Key=key).get("Item") for key in shares]
    for key in shares:
        table.put_item(TableName=name, Item={**key, **used})
    stage.service.business.enrol(id_of(SAM), "inactivity")
    _told(stage, SAM, "held", "a day's budget is used up: nothing more goes today")
    for key, item in zip(shares, before, strict=True):
        table.put_item(TableName=name, Item=item or key)


def _told(stage: Stage, person: Person, verdict: str, what: str) -> None:
    """Wait until it was decided so, and print the reason that the API gives."""
    stage.expect(what, partial(_is_decided, stage, person, verdict), tell=True)
    for one in stage.why(person):
        if one["verdict"] == verdict:
            rule = one.get("rule", {})
            stage.console.print(f"[dim]  {one['because']} · {rule.get('id', '')}[/dim]")
            return


def _is_decided(stage: Stage, person: Person, verdict: str) -> bool:
    return any(one["verdict"] == verdict for one in stage.why(person))


def _today(person: Person, now: datetime) -> str:
    today = now.astimezone(ZoneInfo(person.place.zone)).date()
    return today.replace(year=2000).isoformat()  # it had every day
