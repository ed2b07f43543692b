"""Programs of the benchmarks that run in a process of their own, without a screen, on a profile that is thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def told_by(name: str, timeout_s: float) -> str:
    """Run ``python -m tests.benchmarks.NAME FOLDER`` and return the last line that it says.

    Raises:
        subprocess.SubprocessError: it failed, or went on for longer than that.
    """
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{name}", folder],
            cwd=_ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=True,
            capture_output=True,
            text=True,
            timeout=timeout_s,
        )
    return done.stdout.splitlines()[-1]
