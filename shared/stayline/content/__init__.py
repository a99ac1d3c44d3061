"""What the service says and obeys, as TOML; `playbook()` gives it as one validated value."""

from functools import cache
from typing import cast

from stayline.domain.playbook import Playbook


@cache
def playbook() -> Playbook:
    """Give the playbook: compiled when the layer was built, or read from the TOML beside this file.

    Raises:
        ContentError: a file has a mistake. A built layer cannot raise it: its build did.
    """
    try:
        # Written by the layer's build, so that Lambda neither parses nor validates anything.
        from stayline.content.compiled import PLAYBOOK  # noqa: PLC0415
    except ImportError:
        from stayline.content.load import HERE, read  # noqa: PLC0415  pydantic is for builds

        return read(HERE)
    return cast("Playbook", PLAYBOOK)
