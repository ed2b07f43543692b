"""The guards of ``conftest`` catch what they are there for: each meets a test that misbehaves, in its own pytest."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.guards import OutsideNetwork

_ROOT = Path(__file__).resolve().parents[1]
_HEADER = """
import asyncio, threading, time
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QDialog, QWidget
from sakia_ng.errors import Code, UserError
from sakia_ng.gui import aio
class Trial(Code):
    FAILED = "trial.failed"
async def fail():
    raise UserError(Trial.FAILED)
kept = []
"""
_MISBEHAVIOURS = {
    "thread": ("thread", "def test_it():\n    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()"),
    "window": ("window QWidget", "def test_it(qtbot):\n    kept.append(QWidget())"),
    "timer": ("timer of", "def test_it(qtbot):\n    kept.append(QTimer())\n    kept[0].start(60000)"),
    "task": (
        "tasks left running",
        "async def test_it():\n    kept.append(asyncio.create_task(asyncio.Event().wait(), name='left'))",
    ),
    "loop error": (
        "unhandled errors of the loop",
        "async def test_it():\n    asyncio.get_running_loop().call_soon(lambda: 1 // 0)\n    await asyncio.sleep(0.01)",
    ),
    "reported error": (
        "errors that the test did not expect",
        "async def test_it(aqt):\n    aio.spawn(fail(), owner=aqt.add(QWidget()), name='')\n    await asyncio.sleep(0)",
    ),
    "nested loop": ("use open", "async def test_it():\n    QDialog().exec()"),
    "Qt warning": ("Qt messages with level WARNING", "def test_it(qtbot):\n    qWarning('oh')"),
    "warning": ("DeprecationWarning", "import warnings\ndef test_it():\n    warnings.warn('old', DeprecationWarning)"),
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run every misbehaving test, each with a good neighbour after it, and return what was said of each test."""
    folder = tmp_path_factory.mktemp("misbehaviours")
    for name, (_, body) in _MISBEHAVIOURS.items():
        file = folder / f"test_{name.replace(' ', '_')}.py"
        file.write_text(f"{_HEADER}{body}\n\ndef test_next():\n    pass\n", encoding="utf-8")
    report = folder / "report.xml"
    options = ["-q", "-p", "tests.conftest", "-p", "no:cacheprovider", f"--config-file={_ROOT / 'pyproject.toml'}"]
    subprocess.run(
        [sys.executable, "-m", "pytest", *options, f"--rootdir={folder}", f"--junit-xml={report}", str(folder)],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )
    said: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        words = "".join(f"{part.get('message')} {part.text}" for part in case if part.tag in {"failure", "error"})
        key = f"{case.get('classname')}.{case.get('name')}"
        said[key] = said.get(key, "") + words
    return said


@pytest.mark.parametrize("name", _MISBEHAVIOURS)
def test_a_misbehaving_test_fails_and_its_neighbour_does_not(complaints: dict[str, str], name: str) -> None:
    module = f"test_{name.replace(' ', '_')}"
    assert _MISBEHAVIOURS[name][0] in complaints[f"{module}.test_it"]
    assert complaints[f"{module}.test_next"] == ""


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1"])
def test_an_outside_address_is_refused(host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as sock, pytest.raises(OutsideNetwork):
        sock.connect((host, 80))


def test_an_outside_name_is_not_looked_up() -> None:
    with pytest.raises(OutsideNetwork):
        socket.create_connection(("duniter.org", 443))


async def test_an_outside_name_is_refused_on_the_loop_too() -> None:
    with pytest.raises(OutsideNetwork):
        await asyncio.open_connection("duniter.org", 443)


def test_loopback_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()
