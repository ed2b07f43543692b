"""How long the event loop is held while somebody uses the program: ten minutes of use, in one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figure import Figure
from tests.benchmarks.ticks import percentile_99

_ROOT = Path(__file__).parents[2]


def run() -> list[Figure]:
    """Have the demonstration used by a script, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.benchmarks.used", folder]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            command, cwd=_ROOT, env=environment, check=True, capture_output=True, text=True, timeout=300
        )
    used = json.loads(done.stdout.splitlines()[-1])
    return [
        Figure("session of a minute: acts", used["acts"], "acts"),
        Figure("session of a minute: whole", used["seconds"], "s"),
        Figure("session of a minute: loop held, 99th percentile", percentile_99(used["late_ms"]), "ms", 16),
        Figure("session of a minute: loop held, worst", max(used["late_ms"]), "ms"),
        Figure("session of a minute: work between ticks, 99th percentile", percentile_99(used["worked_ms"]), "ms", 16),
    ]
