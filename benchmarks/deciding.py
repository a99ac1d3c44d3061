"""The engine alone: what one decision takes, and how many a warm core takes in a second."""

from benchmarks import yardstick
from benchmarks.row import Row, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.talks import overheard
from stayline.content import playbook
from stayline.domain.engine import decide

_ROUNDS = 11


def measure() -> list[Row]:
    moments, _ = overheard()
    rules = playbook()

    def decide_all() -> None:
        for contact, fact, now, taken in moments:
            decide(contact, fact, now, rules, taken)

    subjects = {
        "decide": processor_time(decide_all, 1),
        "parse": processor_time(yardstick.parse(), 10_000),
    }
    times = time_all(subjects, _ROUNDS)
    ratios = [one / len(moments) for one in times.ratios("decide", "parse")]
    per_second = len(moments) / times.median("decide")
    method = (
        f"mean of the {len(moments):,} facts in all transcripts, {_ROUNDS} rounds; "
        f"{per_second:,.0f} facts a second on one core here"
    )
    return [ratio(f"decide() ÷ {yardstick.NAME}", ratios, method)]
