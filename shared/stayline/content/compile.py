"""Writing the playbook as a module: python -m stayline.content.compile FILE, by the build."""

import sys
from pathlib import Path

from stayline.content.content_error import ContentError
from stayline.content.load import HERE, read

HEAD = """\
\"\"\"The playbook, compiled from the TOML files when this layer was built. Not to be edited.\"\"\"

import datetime
from decimal import Decimal

from stayline.domain.calendar import *
from stayline.domain.journey import *
from stayline.domain.law import *
from stayline.domain.playbook import *
from stayline.domain.moments import *
from stayline.domain.step import *
from stayline.domain.whereabouts import *

PLAYBOOK = """


def main(target: Path) -> None:
    """Check all content and write it to `target`; a mistake ends the build with its place."""
    # A dataclass's repr is the expression that builds it, so nothing is parsed at run time.
    target.write_text(f"{HEAD}{read(HERE)!r}\n", encoding="utf-8")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except ContentError as mistake:
        sys.exit(f"The content has a mistake. {mistake}")
