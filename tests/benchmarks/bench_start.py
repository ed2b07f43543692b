"""From the start of the process to the first painted window, against an empty PySide6 window, in pairs."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figure import Figure

PAIRS = 9
_ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
_ROOT = Path(__file__).parents[2]


def run() -> list[Figure]:
    """Start both in turn, after one pair that is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(_seconds("empty"), _seconds("wallet", folder)) for _ in range(PAIRS + 1)][1:]
    ratio = statistics.median(wallet / empty for empty, wallet in pairs)
    return [
        Figure("start: first window / empty PySide6 window", ratio, "ratio", 2.0),
        Figure("start: first window", 1000 * statistics.median(wallet for _, wallet in pairs), "ms"),
        Figure("start: empty PySide6 window", 1000 * statistics.median(empty for empty, _ in pairs), "ms"),
    ]


def _seconds(*what: str) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *what]
    started = time.perf_counter()
    subprocess.run(command, cwd=_ROOT, env=_ENVIRONMENT, check=True, capture_output=True, timeout=60)
    return time.perf_counter() - started
