"""Reading a reply as an answer: what it takes, for replies in the transcripts and labelled ones."""

from benchmarks import yardstick
from benchmarks.row import Row, measured, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.talks import Reply, overheard
from stayline.domain import answers, opt_out
from stayline.domain.survey import Scale
from tests.domain.labelled import rows as labelled

_ROUNDS = 11
_TIMES = 3


def measure() -> list[Row]:
    _, heard = overheard()
    listed = [
        Reply(Scale(*map(int, scale.split("-"))), body, language)
        for scale, language, _, body in labelled("replies.tsv")
    ]

    def read_all(replies: list[Reply]) -> None:
        for question, body, language in replies:
            answers.read(question, body, language)

    def look_for_opt_outs() -> None:
        for _, body, language in heard:
            opt_out.read(body, language)

    subjects = {
        "answers": processor_time(lambda: read_all(heard), _TIMES),
        "opt_out": processor_time(look_for_opt_outs, _TIMES),
        "labelled": processor_time(lambda: read_all(listed), 1),
        "parse": processor_time(yardstick.parse(), 10_000),
    }
    times = time_all(subjects, _ROUNDS)
    rows = []
    for name, reader, replies, which in (
        ("answers", "answers", heard, "in all transcripts"),
        ("opt_out", "opt_out", heard, "in all transcripts"),
        ("labelled", "answers", listed, "in tests/domain/replies.tsv"),
    ):
        ratios = [one / len(replies) for one in times.ratios(name, "parse")]
        means = [seconds / len(replies) * 1e6 for seconds in times.seconds[name]]
        method = f"mean of the {len(replies):,} replies {which}, {_ROUNDS} rounds"
        rows += [
            ratio(f"{reader}.read ÷ {yardstick.NAME}", ratios, method),
            measured(f"{reader}.read of a reply", means, "µs", f"{method}, here"),
        ]
    return rows
