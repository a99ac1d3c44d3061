"""The whole service on one machine; `python -m local.…` finds the layer's package in shared/."""

import sys
from pathlib import Path

_SHARED = str(Path(__file__).parents[1] / "shared")
if _SHARED not in sys.path:
    sys.path.append(_SHARED)
