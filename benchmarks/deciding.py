"""The engine alone: what one decision takes, and how many a warm core takes in a second."""

from benchmarks import yardstick
from benchmarks.row import Row, measured, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.talks import Moment, overheard
from benchmarks.years import lived
from stayline.content import playbook
from stayline.domain.engine import decide

_ROUNDS = 11
_CONTACTS = 100


def measure() -> list[Row]:
    rules = playbook()
    overall, _ = overheard()
    replayed = lived(_CONTACTS, rules)

    def decide_all(moments: list[Moment]) -> None:
        for contact, fact, now, taken in moments:
            decide(contact, fact, now, rules, taken)

    subjects = {
        "talks": processor_time(lambda: decide_all(overall), 1),
        "years": processor_time(lambda: decide_all(replayed), 1),
        "parse": processor_time(yardstick.parse(), 10_000),
    }
    times = time_all(subjects, _ROUNDS)
    rows = []
    for name, moments, whose in (
        ("talks", overall, "the facts in all transcripts"),
        ("years", replayed, f"the facts of {_CONTACTS} contacts' year in the replay"),
    ):
        method = f"mean of {len(moments):,}: {whose}; {_ROUNDS} rounds"
        per_second = [len(moments) / seconds for seconds in times.seconds[name]]
        rows += [
            ratio(
                f"decide() ÷ {yardstick.NAME}",
                [one / len(moments) for one in times.ratios(name, "parse")],
                method,
            ),
            measured(
                f"facts a warm core decides in a second, all {len(rules.journeys)} journeys loaded",
                per_second,
                "/s",
                f"{whose}, here",
            ),
        ]
    return rows
