"""How long the event loop is held while somebody uses the program: ten minutes of use, in one."""

from __future__ import annotations

import json

from tests.benchmarks.child import told_by
from tests.benchmarks.figure import Figure
from tests.benchmarks.ticks import percentile_99


def run() -> list[Figure]:
    """Have the demonstration used by a script, in a process of its own."""
    used = json.loads(told_by("used", timeout_s=300))
    return [
        Figure("session of a minute: acts", used["acts"], "acts"),
        Figure("session of a minute: whole", used["seconds"], "s"),
        Figure("session of a minute: loop held, 99th percentile", percentile_99(used["late_ms"]), "ms", 16),
        Figure("session of a minute: loop held, worst", max(used["late_ms"]), "ms"),
        Figure("session of a minute: work between ticks, worst", max(used["worked_ms"]), "ms"),
        Figure("session of a minute: work between ticks, 99th percentile", percentile_99(used["worked_ms"]), "ms", 16),
    ]
