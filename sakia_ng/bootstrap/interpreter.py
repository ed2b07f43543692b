"""Python itself, set up for a window: nothing of its own housekeeping may hold the loop for long."""

from __future__ import annotations

import gc
import sys

_THRESHOLDS = (3_000, 4, 25)
_LONGEST_WAIT_S = 0.001


def set_up_interpreter() -> None:
    """Set Python up once all code is there.

    Code is kept out of collections: each full one would look through all of it, for 25 ms. The young are looked at
    more rarely than by default, so that what an answer is made of is gone by then instead of growing old, and full
    collections are rare. A thread that computes gives way to the loop after a millisecond instead of five.
    """
    gc.set_threshold(*_THRESHOLDS)
    gc.freeze()
    sys.setswitchinterval(_LONGEST_WAIT_S)
