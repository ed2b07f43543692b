"""The stand-in for pyPEG2 in bundles: duniterpy writes with it what it writes with the real one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_BUNDLED = Path(__file__).resolve().parents[2] / "packaging" / "bundled"
_WRITE = """
import sys
import pypeg2
from sakia_ng.adapters.nacl_shim import duniterpy_bma, duniterpy_documents, duniterpy_keys
duniter = duniterpy_documents()
print(duniterpy_keys().SigningKey.from_credentials("salt", "password").pubkey, duniterpy_bma().PROTOCOL_VERSION)
print(duniter.OutputSource(1250, 0, sys.argv[1]).inline())
print(duniter.OutputSource.from_inline("7:1:" + sys.argv[1]).inline_condition())
print(pypeg2.__file__, file=sys.stderr)
"""
_KEY = "D9D2zaJoWYWveii1JRYLVK3J4Z7ZH3QczoKrnQeiM6mx"


def _written(condition: str, path: str) -> tuple[str, bool]:
    """Return what was written, and whether with the stand-in."""
    command = [sys.executable, "-c", _WRITE, condition]
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout, str(_BUNDLED) in done.stderr


@pytest.mark.parametrize(
    "condition", [f"SIG({_KEY})", f"(SIG({_KEY}) && XHX({'A' * 64}))", f"SIG({_KEY}) || (SIG({_KEY}) && CSV(604800))"]
)
def test_conditions_are_written_as_with_the_real_one(condition: str) -> None:
    with_real, by_stand_in = _written(condition, "")
    assert not by_stand_in
    with_stand_in, by_stand_in = _written(condition, str(_BUNDLED))
    assert by_stand_in
    assert with_stand_in == with_real
    assert with_stand_in.splitlines()[1:] == [f"1250:0:{condition}", condition]
