"""The real design holds in every history; each wrong one is caught, and shown shortly."""

import pytest

from tests.simulation.deployment import Design
from tests.simulation.judges import violations
from tests.simulation.mutants import MUTANTS
from tests.simulation.run import mode_of, run
from tests.simulation.shrink import shortest, told
from tests.simulation.wrong_senders import out_for_a_while

SEEDS = range(400)


@pytest.mark.parametrize("part", range(4))
def test_whatever_fails_the_promises_hold(part: int) -> None:
    for seed in SEEDS[part::4]:
        lived = run(seed, mode_of(seed))
        assert not violations(lived), told(shortest(lived))


def test_what_aws_published_outlasts_a_quarter_of_an_hour_in_which_nothing_is_taken_in() -> None:
    design = Design(receive_aws=out_for_a_while)
    for seed in SEEDS[::8]:
        lived = run(seed, "liveness", design)
        assert not violations(lived), told(shortest(lived))


@pytest.mark.parametrize("name", MUTANTS)
def test_a_wrong_design_is_caught_within_a_thousand_histories(name: str) -> None:
    design, judge = MUTANTS[name]
    assert any(
        wrong.startswith(judge)
        for seed in range(1_000)
        for wrong in violations(run(seed, mode_of(seed), design))
    )


def test_a_seed_is_a_history() -> None:
    first, second = (run(7, "liveness").world.history for _ in range(2))
    assert [(one.at, one.task, one.what) for one in first] == [
        (one.at, one.task, one.what) for one in second
    ]


def test_a_failing_history_is_made_shorter_and_fails_alike() -> None:
    design, judge = MUTANTS["checks, then sends"]
    lives = (run(seed, mode_of(seed), design) for seed in range(1_000))
    failed = next(one for one in lives if any(judge in wrong for wrong in violations(one)))
    shorter = shortest(failed)
    assert shorter.size < failed.size
    assert violations(shorter)
    assert told(shorter).startswith(f"seed {failed.seed}, ")
