"""What the tests of content share."""

import shutil
from pathlib import Path

import pytest

from stayline.content.load import HERE


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Give a copy of the real content, to be spoilt."""
    folder = tmp_path / "content"
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return folder
