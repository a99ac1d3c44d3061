"""The deployed service with the AWS sender alone: asked, answered, stopped, each text once."""

import json
import shutil
import subprocess
import sys
from typing import Any

import pytest

from local.aws.sam_cli import ROOT, SOURCES
from local.cast import ANA
from local.service import AWS_NUMBER

pytestmark = pytest.mark.local

SENDERS = "[aws]\nanswers_keywords = false\n"


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was seen of a talk with a deployment of other content, built in a folder of its own."""
    copy = tmp_path_factory.mktemp("project")
    for source in (*SOURCES, "local", "tests"):
        there = ROOT / source
        (shutil.copytree if there.is_dir() else shutil.copy2)(there, copy / source)
    for environment in ROOT.glob(".venv*"):
        (copy / environment.name).symlink_to(environment.resolve())
    kept = ROOT / ".stayline" / "layer"
    if kept.exists():
        shutil.copytree(kept, copy / ".stayline" / "layer")
    (copy / "shared/stayline/content/senders.toml").write_text(SENDERS)
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-m", "tests.local.aws_talk", str(copy / "data")],
        cwd=copy,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": f"{copy}:{copy / 'shared'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_each_text_goes_once_by_the_aws_sender(seen: dict[str, Any]) -> None:
    """The first of them although its answer was lost, and nobody could look it up."""
    assert seen["to"] == [ANA.phone] * 3
    assert seen["from"] == [AWS_NUMBER] * 3


def test_what_came_over_sns_was_heard(seen: dict[str, Any]) -> None:
    assert seen["tags"] == ["onboarding_high"]
    assert seen["opted_out"]


def test_after_the_stop_nothing_went_but_its_confirmation(seen: dict[str, Any]) -> None:
    question, eight, thanks, stop, confirmed, nine = seen["bodies"]
    assert (eight, stop, nine) == ("8", "stop texting me", "9")
    assert question != thanks != confirmed
