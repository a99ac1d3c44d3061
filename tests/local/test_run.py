"""What is remembered of a demo's run, so that it can be gone on with."""

from datetime import UTC, datetime
from pathlib import Path

from local.run import Run, forget

BEGAN = datetime(2026, 11, 22, 20, 57, tzinfo=UTC)


def test_where_nothing_ran_there_is_nothing_to_go_on_with(tmp_path: Path) -> None:
    assert Run.read(tmp_path) is None


def test_a_run_is_read_back_with_what_is_over(tmp_path: Path) -> None:
    Run(BEGAN).and_over("local.tour").keep(tmp_path)
    assert Run.read(tmp_path) == Run(BEGAN, ("local.tour",))


def test_a_fresh_start_forgets_it_before_all_else(tmp_path: Path) -> None:
    Run(BEGAN).keep(tmp_path)
    forget(tmp_path)
    forget(tmp_path)
    assert Run.read(tmp_path) is None
