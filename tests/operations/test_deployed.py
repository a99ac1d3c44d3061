"""What a person runs against AWS asks in its CLI's region, and says in a line what it lacks."""

import os
import subprocess
import sys

import pytest

from operations import restore
from tests.conftest import ROOT

REGIONS = ("AWS_REGION", "AWS_DEFAULT_REGION")


def run(*arguments: str, **region: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in REGIONS}
    return subprocess.run(  # noqa: S603  our own program
        [sys.executable, *arguments],
        capture_output=True,
        cwd=ROOT,
        env={**kept, **region, "PYTHONPATH": f"{ROOT / 'shared'}:{ROOT}"},
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("named", REGIONS)
def test_it_asks_in_the_region_that_either_variable_names(named: str) -> None:
    asked = "from operations.deployed import client; print(client('sqs').meta.region_name)"
    assert run("-c", asked, **{named: "eu-west-1"}).stdout == "eu-west-1\n"


@pytest.mark.parametrize(
    "command",
    [
        ("operations.redrive", "stayline"),
        ("operations.restore", "stayline", "copy", "2026-03-02T12:00:00Z"),
    ],
)
def test_without_a_region_it_says_so_in_one_line(command: tuple[str, ...]) -> None:
    done = run("-m", *command)
    assert (done.returncode, done.stderr) == (1, "AWS: You must specify a region.\n")


def test_a_restore_to_a_moment_without_an_offset_is_refused() -> None:
    done = run("-m", "operations.restore", "stayline", "copy", "2026-03-02T12:00:00")
    assert done.returncode == 2
    assert "has no offset: write 2026-03-02T12:00:00+00:00 for UTC" in done.stderr
    assert restore.moment("2026-03-02T12:00:00Z") == restore.moment("2026-03-02T13:00:00+01:00")
