"""Writing as modules what would be worked out at each start: the playbook, the readers' words.

The layer's build calls it: python -m stayline.content.compile FOLDER
"""

import sys
from pathlib import Path

from stayline.content.content_error import ContentError
from stayline.content.load import HERE, read
from stayline.domain.reading import impression, resemblance, weights
from stayline.domain.reading.wishes import all_lists, grow
from stayline.domain.words import LANGUAGES, gather

HEAD = """\
\"\"\"The playbook, compiled from the TOML files when this layer was built. Not to be edited.\"\"\"

import datetime
from decimal import Decimal

from stayline.domain.calendar import *
from stayline.domain.journey import *
from stayline.domain.law import *
from stayline.domain.playbook import *
from stayline.domain.moments import *
from stayline.domain.senders import *
from stayline.domain.step import *
from stayline.domain.whereabouts import *

PLAYBOOK = """
WORDS = "from stayline.domain.words import Vocabulary\n\nVOCABULARY = "


def main(package: Path) -> None:
    """Check all content and write the modules into `package`, a copy of stayline's folder.

    A mistake in the content ends the build with its place.
    """
    # A dataclass's repr is the expression that builds it, so nothing is parsed at run time.
    written = {"content/compiled.py": f"{HEAD}{read(HERE)!r}\n", **readers()}
    for name, source in written.items():
        (package / name).write_text(source, encoding="utf-8")


def readers() -> dict[str, str]:
    """Give the modules of what the readers of replies look words up in, by file."""
    trees = {listed: grow(listed) for listed in all_lists()}
    written = {
        "domain/reading/compiled.py": f"TREES = {trees!r}\n",
    }
    written |= {
        f"domain/reading/compiled_{learnt}.py": f"WEIGHTS = {weights.listed(learnt)!r}\n"
        for learnt in (resemblance.LEARNT, impression.LEARNT)
    }
    return written | {
        f"domain/words/compiled_{code}.py": f"{WORDS}{gather(code)!r}\n" for code in LANGUAGES
    }


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except ContentError as mistake:
        sys.exit(f"The content has a mistake. {mistake}")
