"""Resident memory of the wallet on the demonstration profile: accounts followed, histories read, pages opened."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figure import Figure

_ROOT = Path(__file__).parents[2]


def run() -> list[Figure]:
    """Start the demonstration, open its accounts and every page, and weigh the process."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.demonstration", folder]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            command, cwd=_ROOT, env=environment, check=True, capture_output=True, text=True, timeout=120
        )
    megabytes = float(done.stdout.splitlines()[-1])
    return [Figure("memory: resident, demonstration profile", megabytes, "MB", 130)]
