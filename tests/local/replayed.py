"""What the tests of the replay play with: a short year, one person, a file."""

from datetime import date, datetime
from pathlib import Path

from local.replay import contacts_file
from local.replay.crowd import Numbered, Scene
from local.replay.habits import Year
from local.replay.people import Person, made_up
from local.replay.year import play
from stayline.content import playbook
from stayline.domain.decision import Decision
from stayline.domain.facts import Fact

FIRST = date(2026, 12, 1)
PLAYBOOK = playbook()
SCENE = Scene(year=Year.of(FIRST, 90), playbook=PLAYBOOK, seed=1)
PERSON = Person(
    phone="+12025550101",
    name="Ana",
    language="en",
    zone="America/New_York",
    joined_on=date(2024, 1, 15),
    last_active_on=date(2026, 11, 20),
    plan="Plus",
    period="yearly",
    plan_ends_on=date(2027, 1, 15),
    answers="always",
    use="steady",
    renews="asked",
)
HEAD = ",".join(contacts_file.COLUMNS).removesuffix(",postcode")  # which may be missing
ROW = "+12025550101,Ana,en,UTC,2024-01-15,,,,,,,often,steady,early"


def crowd_of(count: int) -> list[Numbered]:
    return list(enumerate(made_up(count, FIRST, 1), start=2))


def file_of(folder: Path, *lines: str) -> Path:
    file = folder / "contacts.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def year_of(person: Person, scene: Scene = SCENE) -> list[tuple[datetime, Fact, Decision]]:
    seen: list[tuple[datetime, Fact, Decision]] = []
    play(person, scene.year, scene.playbook, scene.seed, lambda *one: seen.append(one))
    return seen
