"""Python's housekeeping, in a process of its own since it stays as it is set up."""

from __future__ import annotations

import json
import subprocess
import sys

_PROGRAM = """
import gc, json, sys
from sakia_ng.bootstrap.interpreter import set_up_interpreter
before = len(gc.get_objects()), sys.getswitchinterval(), gc.get_threshold()
set_up_interpreter()
print(json.dumps([before, [len(gc.get_objects()), sys.getswitchinterval(), gc.get_threshold()], gc.isenabled()]))
"""


def test_collections_leave_what_is_there_alone_and_threads_give_way_sooner() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60, check=True)
    (objects, interval, thresholds), (objects_left, interval_set, thresholds_set), is_on = json.loads(done.stdout)
    assert objects_left < objects / 20
    assert interval_set < interval
    assert thresholds_set[0] > thresholds[0]
    assert is_on
