"""Programs of the system that tests here need: where one is missing its tests are skipped, unless all are asked for."""

from __future__ import annotations

import os
import shutil

import pytest

_PATH = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/lib/wine", "/usr/sbin"])


def tool(name: str) -> str:
    """Return the path of a program. With SAKIA_PACKAGING=all a missing one is a failure (packaging/linux/tools.sh)."""
    found = shutil.which(name, path=_PATH)
    if found is None:
        (pytest.fail if os.environ.get("SAKIA_PACKAGING") == "all" else pytest.skip)(f"needs {name}")
    return found
