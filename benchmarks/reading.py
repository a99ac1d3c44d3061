"""Reading a reply as an answer: what it takes, over the replies people give in the transcripts."""

from benchmarks import yardstick
from benchmarks.row import Row, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.talks import overheard
from stayline.domain import answers, opt_out

_ROUNDS = 11
_TIMES = 3


def measure() -> list[Row]:
    _, replies = overheard()

    def read_all() -> None:
        for question, body, language in replies:
            answers.read(question, body, language)

    def look_for_opt_outs() -> None:
        for _, body, language in replies:
            opt_out.read(body, language)

    subjects = {
        "answers": processor_time(read_all, _TIMES),
        "opt_out": processor_time(look_for_opt_outs, _TIMES),
        "parse": processor_time(yardstick.parse(), 10_000),
    }
    times = time_all(subjects, _ROUNDS)
    rows = []
    for name in ("answers", "opt_out"):
        ratios = [one / len(replies) for one in times.ratios(name, "parse")]
        mean = times.median(name) / len(replies) * 1e6
        method = (
            f"mean of the {len(replies)} replies in all transcripts, {_ROUNDS} rounds; "
            f"{mean:,.0f} µs a reply here"
        )
        rows.append(ratio(f"{name}.read ÷ {yardstick.NAME}", ratios, method))
    return rows
