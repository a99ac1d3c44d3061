"""Benchmarks: what a text costs, as ratios measured side by side on one machine.

Importing `local` puts the layer's package in shared/ within reach.
"""

import local  # noqa: F401
