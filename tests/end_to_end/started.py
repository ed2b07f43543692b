"""A test's end of ``window_process``: start the program, look, press, wait."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import psutil

ROOT = Path(__file__).parents[2]
_PATIENCE_S = 60.0


class Started:
    """The program in a process of its own.

    Args:
        process: it.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def order(self, what: str, **details: object) -> dict[str, Any]:
        """Have something done, and return the answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"do": what, **details}) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer

    def until(self, holds: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Look until something holds."""
        end = time.monotonic() + _PATIENCE_S
        while not holds(look := self.order("look")):
            assert time.monotonic() < end, f"in vain: {look}"
            time.sleep(0.05)
        return look

    def until_seen(self, words: str) -> None:
        """Wait for words in the window."""
        self.until(lambda look: words in look["seen"])

    def until_opened(self, count: int = 1) -> None:
        """Wait for a session."""
        self.until(lambda look: look["sessions"] >= count)

    def until_connected(self) -> None:
        """Wait until the status bar says so."""
        self.until(lambda look: look["status"].startswith("Connected: block"))

    def children(self) -> list[psutil.Process]:
        """Return the processes it started that live."""
        found: list[psutil.Process] = psutil.Process(self.process.pid).children(recursive=True)
        return found

    def end(self, number: int) -> tuple[int, str]:
        """Send a signal and wait for the end; return the exit status and the log."""
        self.process.send_signal(number)
        return self.ended()

    def ended(self) -> tuple[int, str]:
        """Wait for the end; return the exit status and the log."""
        _, log = self.process.communicate(timeout=_PATIENCE_S)
        return self.process.returncode, log


@contextmanager
def started(
    *options: str,
    before: Sequence[str] = (),
    module: str = "tests.end_to_end.window_process",
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Started]:
    """Start the program; what is left of it is killed at the end.

    Args:
        options: of its command line.
        before: what comes before Python on the command line, such as ``unshare``.
        module: what is run.
        environment: variables besides those of this process.
    """
    command = [
        *before,
        sys.executable,
        "-W",
        "default",
        "-m",
        module,
        "--lang",
        "en",
        *options,
    ]
    pipe = subprocess.PIPE
    variables = {
        **os.environ,
        **environment,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    process = subprocess.Popen(command, cwd=ROOT, env=variables, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    try:
        yield Started(process)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def gone(process: psutil.Process, within_s: float = 60.0) -> bool:
    """Whether a process ends in time."""
    try:
        process.wait(within_s)
    except psutil.TimeoutExpired:
        return False
    return True
