"""The year ahead: the same every time, counted right, said plainly."""

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from local.replay import crowd, report, story, summary
from local.replay.__main__ import main
from local.replay.draws import Draws
from local.replay.habits import Year, own_year
from local.replay.people import made_up
from local.replay.tally import Tally
from local.replay.year import RestlessError
from stayline.content.load import HERE as CONTENT
from stayline.domain.facts import LinkOpened, SendEnded, TextReceived
from stayline.domain.journey import OnActivity, OnDate
from stayline.domain.playbook import Budget
from stayline.domain.reasons import general
from stayline.domain.spend import ALL, CENT, DOLLAR
from stayline.domain.step import Send, Wait
from tests.local.replayed import (
    FIRST,
    HEAD,
    PERSON,
    PLAYBOOK,
    ROW,
    SCENE,
    crowd_of,
    file_of,
    year_of,
)


@pytest.fixture(scope="module")
def counted() -> Tally:
    return crowd.count(crowd_of(60), SCENE).tally


def test_a_contacts_year_is_the_same_every_time() -> None:
    assert year_of(PERSON) == year_of(PERSON)
    assert year_of(PERSON) != year_of(PERSON, replace(SCENE, seed=2))


def test_nothing_happens_before_the_year_or_after_it() -> None:
    moments = [at for at, _, _ in year_of(PERSON)]
    assert moments == sorted(moments)
    assert SCENE.year.start <= moments[0]
    assert moments[-1] < SCENE.year.end


def test_what_somebody_does_by_themselves_is_known_in_time_order() -> None:
    own = own_year(PERSON, SCENE.year, Draws(1, PERSON.phone))
    assert [one.at for one in own] == sorted(one.at for one in own)
    assert own[0].at == SCENE.year.start


def test_who_always_answers_answers_and_who_never_does_stays_silent() -> None:
    def texts(answers: str) -> int:
        year = year_of(replace(PERSON, answers=answers))
        return sum(isinstance(fact, TextReceived) for _, fact, _ in year)

    assert texts("always") > 0
    assert texts("never") == 0


def test_who_joins_later_is_not_known_before() -> None:
    joins = date(2027, 1, 10)
    person = replace(PERSON, joined_on=joins, last_active_on=None, plan_ends_on=None, period="")
    first, *_ = year_of(person)
    assert first[0] >= datetime(2027, 1, 10, tzinfo=UTC)


def test_a_playbook_that_never_rests_is_found_out() -> None:
    minute = timedelta(minutes=1)
    journey = replace(
        PLAYBOOK.journeys["birthday"],
        starts=(OnDate(date="joined_on", yearly=True),),
        steps={
            "tick": Wait(id="tick", lasts=minute, go="tock"),
            "tock": Wait(id="tock", lasts=minute, go="tick"),
        },
    )
    scene = replace(SCENE, playbook=replace(PLAYBOOK, journeys={"birthday": journey}))
    with pytest.raises(RestlessError, match="20000 moments"):
        year_of(PERSON, scene)


def test_links_are_opened_by_people_and_looked_at_by_software() -> None:
    journey = PLAYBOOK.journeys["birthday"]
    gift = Send(
        id="gift",
        text=dict.fromkeys(PLAYBOOK.languages, "A gift: {link}"),
        link="https://www.example.com/gift",
    )
    linked = replace(journey, starts=(OnActivity(activity="was_active"),), steps={"gift": gift})
    scene = replace(SCENE, playbook=replace(PLAYBOOK, journeys={"birthday": linked}))
    year = [one for _, person in crowd_of(40) for one in year_of(person, scene)]
    sent = sum(isinstance(fact, SendEnded) and fact.outcome == "accepted" for _, fact, _ in year)
    by = Counter(fact.by for _, fact, _ in year if isinstance(fact, LinkOpened))
    assert 0.15 < by["preview"] / sent < 0.45
    assert 0.05 < by["human"] / sent < 0.5


def test_two_processes_count_what_one_counts() -> None:
    people = crowd_of(220)
    year = replace(SCENE, year=Year.of(FIRST, 20))
    assert crowd.count(people, year, 2) == crowd.count(people, year, 1)


def test_the_order_of_contacts_makes_no_difference(counted: Tally) -> None:
    assert crowd.count(reversed(crowd_of(60)), SCENE).tally == counted


def test_every_text_that_went_is_counted_once_everywhere(counted: Tally) -> None:
    sent = counted.all_of("sent")
    outbound = sum(count for key, count in counted.texts.items() if key[3] == "outbound")
    accepted = sum(count for key, count in counted.rules.items() if key[0] == "accepted")
    assert sent == outbound == accepted == sum(counted.minutes.values()) > 0


def test_every_text_planned_went_or_has_a_reason_or_waits(counted: Tally) -> None:
    waits = counted.all_of("planned") - counted.all_of("sent")
    assert waits >= counted.all_of("withheld") + counted.all_of("refused") >= 0


def test_a_collision_names_the_question_that_was_open(counted: Tally) -> None:
    assert counted.collisions
    for journey, open_question in counted.collisions:
        assert {journey, open_question} <= PLAYBOOK.journeys.keys()
        assert journey != open_question


@pytest.mark.parametrize(
    ("because", "expected"),
    [
        ("quiet hours: it goes at 2026-03-03 09:00 EST", "quiet hours"),
        ("quiet hours: it goes at 2026-03-03 09:00Z", "quiet hours"),
        (
            "20 days too late: 30 days before plan_ends_on",
            "… too late: 30 days before plan_ends_on",
        ),
        ("the question of renewal is still open", "the question of renewal is still open"),
        ("not before 2027-01-11", "not before …"),
        ("until 2026-03-03 10:00 America/New_York", "until … local time"),
    ],
)
def test_a_reason_is_counted_without_its_particulars(because: str, expected: str) -> None:
    assert general(because) == expected


def test_the_report_adds_up(counted: Tally) -> None:
    data = summary.record(counted, SCENE)
    totals = data["totals"]
    assert sum(map(sum, data["days"]["sent"].values())) == totals["sent"]
    assert sum(row["cents"] for row in data["cost"]) == pytest.approx(totals["cents"])
    for what in ("held", "put off"):
        reasons = sum(row["count"] for row in data["reasons"] if row["what"] == what)
        assert reasons == totals[what]


def test_the_report_says_which_limits_would_not_have_held(counted: Tally) -> None:
    months = {
        term.name: amount
        for (term, program), amount in counted.spent.items()
        if (term.period, program) == ("month", ALL)
    }
    dearest = max(months.values())
    budgets = {ALL: Budget(day=DOLLAR * 1000, month=dearest - 1)}
    scene = replace(SCENE, playbook=replace(PLAYBOOK, budgets=budgets))
    data = summary.record(counted, scene)
    day, month = data["brake"]
    assert sum(months.values()) / CENT == pytest.approx(data["totals"]["cents"])
    assert (month["program"], month["period"], month["over"]) == (ALL, "month", 1)
    assert months[month["dearest"]] == dearest
    assert (day["program"], day["period"], day["over"]) == (ALL, "day", 0)
    assert day["dearest_cents"] > 0


def test_the_page_needs_no_other(tmp_path: Path, counted: Tally) -> None:
    told = story.tell(2, PERSON, SCENE.year, PLAYBOOK, 1)
    data = {
        **summary.record(counted, SCENE),
        "left_out": [],
        "stories": report.stories([("a year", told)]),
    }
    page = report.write(tmp_path, data).read_text(encoding="utf-8")
    assert not re.search(r"(src|href)=\"?(https?:)?//|@import|url\(", page)
    embedded = re.search(r'type="application/json">(.*?)</script>', page, re.DOTALL)
    assert embedded
    assert json.loads(embedded[1]) == json.loads((tmp_path / "report.json").read_text("utf-8"))


def test_a_name_cannot_break_out_of_the_page(tmp_path: Path) -> None:
    data = {"name": "</script><script>alert(1)</script>"}
    page = report.write(tmp_path, data).read_text(encoding="utf-8")
    assert "alert(1)</script>" not in page


def run(*arguments: str) -> tuple[int, str]:
    console = Console(file=StringIO(), width=100)
    code = main([*arguments, "--start", "2026-12-01", "--processes", "1"], console)
    assert isinstance(console.file, StringIO)
    return code, console.file.getvalue()


def test_a_replay_says_what_it_counted_and_where_the_report_is(tmp_path: Path) -> None:
    code, said = run("--n", "20", "--days", "40", "--out", str(tmp_path))
    assert code == 0
    assert "20 contacts" in said
    assert "report.html" in said
    data = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert data["totals"]["contacts"] == 20
    assert data["stories"]


def test_a_story_is_told_by_line_and_by_number(tmp_path: Path) -> None:
    code, said = run("--n", "5", "--out", str(tmp_path), "--story", "2")
    assert code == 0
    assert "Line 2" in said
    person = next(made_up(1, FIRST, 1))
    assert run("--n", "5", "--out", str(tmp_path), "--story", person.phone) == (0, said)


def test_a_bad_row_is_left_out_and_said(tmp_path: Path) -> None:
    file = file_of(tmp_path, HEAD, ROW, ROW.replace("UTC", "Moon").replace("101", "102"))
    code, said = run("--contacts", str(file), "--days", "10", "--out", str(tmp_path))
    assert code == 1
    assert "line 3, zone: 'Moon' is not in the IANA list" in said
    data = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [row["line"] for row in data["left_out"]] == [3]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--n", "0"),
        ("--n", "100001"),
        ("--contacts", "no/such.csv"),
        ("--against", "no/such/folder"),
        ("--n", "3", "--story", "99"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    code, said = run(*arguments, "--out", str(tmp_path))
    assert code == 2
    assert said.startswith("No replay.")
    assert not (tmp_path / "report.html").exists()


def test_a_change_is_said_in_one_sentence(tmp_path: Path) -> None:
    code, said = run("--n", "10", "--days", "30", "--against", str(CONTENT), "--out", str(tmp_path))
    assert code == 0
    assert "This change moves 0 texts, +0.00 USD" in said
    assert json.loads((tmp_path / "difference.json").read_text("utf-8"))["contacts"] == 10
