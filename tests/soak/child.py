"""One life of the wallet's process, seen from outside: what it told, what it weighed, how it ended."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from tests.soak.order import Order

_log = logging.getLogger(__name__)
_ROOT = Path(__file__).parents[2]
_WEIGH_S = 0.5


@dataclass(slots=True)
class Diary:
    """What all lives told.

    Attributes:
        wishes: what each payment asked for, by number.
        kept: hash of the signed bytes, by number.
        refused: code of what stood in the way, by number.
        abandoned: payments whose answer nobody waited for.
        resent: how often something was handed over again on demand.
        mistakes: what should never have happened.
        left: names of tasks and threads that outlived the close, once it was closed.
    """

    wishes: dict[int, dict[str, Any]] = field(default_factory=dict)
    kept: dict[int, str] = field(default_factory=dict)
    refused: dict[int, str] = field(default_factory=dict)
    abandoned: list[int] = field(default_factory=list)
    resent: int = 0
    mistakes: list[str] = field(default_factory=list)
    left: list[str] | None = None

    @property
    def next_wish(self) -> int:
        """Number of the next payment."""
        return max(self.wishes, default=0) + 1

    def note(self, words: dict[str, Any]) -> None:
        """Take note of a line."""
        if "wish" in words:
            self.wishes[words["wish"]] = words
        elif "kept" in words:
            self.kept[words["kept"]] = words["hash"]
        elif "refused" in words:
            self.refused[words["refused"]] = words["code"]
        elif "abandoned" in words:
            self.abandoned.append(words["abandoned"])
        elif "resent" in words:
            self.resent += 1
        elif "mistake" in words:
            self.mistakes.append(words["mistake"])
        elif "left" in words:
            self.left = words["left"]


class Child:
    """A wallet's process.

    Args:
        order: what it is told.
        diary: where what it tells goes.

    Attributes:
        weights: seconds since it began to pay, and resident bytes.
    """

    def __init__(self, order: Order, diary: Diary) -> None:
        self._order = order
        self._diary = diary
        self._process: asyncio.subprocess.Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._is_open = asyncio.Event()
        self.weights: list[tuple[float, int]] = []

    async def start(self, errors: Path) -> None:
        """Start it; what it writes as errors is added to a file."""
        with errors.open("ab") as sink:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.soak.wallet"),
                cwd=_ROOT,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=sink,
                limit=1 << 20,
            )
        await self._say(self._order.written())
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._weigh())]

    async def ends_within(self, seconds: float) -> bool:
        """Wait for its end, or for some seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.wait()
                return True
        return False

    async def kill(self) -> None:
        """Cut its power."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.kill()

    async def freeze(self, seconds: float) -> None:
        """Let it stand still, as when a machine sleeps."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGSTOP)
            await asyncio.sleep(seconds)
            self._process.send_signal(signal.SIGCONT)

    async def say(self, word: str) -> None:
        """Tell it ``settle`` or ``close``."""
        await self._say(word)

    async def wait(self) -> int:
        """Wait for its end; return its exit status, negative for a signal."""
        assert self._process is not None
        await asyncio.shield(self._tasks[0])
        status = await self._process.wait()
        self._tasks[1].cancel()
        await asyncio.gather(self._tasks[1], return_exceptions=True)
        return status

    async def _say(self, line: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        with suppress(ConnectionError):
            await self._process.stdin.drain()

    async def _listen(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            with suppress(ValueError):  # a line that death cut
                words = json.loads(line)
                self._diary.note(words)
                if "open" in words:
                    self._is_open.set()

    async def _weigh(self) -> None:
        assert self._process is not None
        await self._is_open.wait()
        started, process = time.monotonic(), psutil.Process(self._process.pid)
        with suppress(psutil.Error):
            while True:
                self.weights.append((time.monotonic() - started, process.memory_info().rss))
                _log.info("weighs %.1f MB", self.weights[-1][1] / 1e6)
                await asyncio.sleep(_WEIGH_S)


def growth(weights: Sequence[tuple[float, int]]) -> tuple[int, int] | None:
    """Return what a life weighed once warm and what it weighed at its end, in bytes; None for one too short to tell.

    Each is the median of a stretch: of the fifth of its time that follows the first fifth, and of the last fifth.
    """
    if len(weights) < 20:
        return None
    end = weights[-1][0]
    warm = [weight for at, weight in weights if end * 0.2 <= at <= end * 0.4]
    last = [weight for at, weight in weights if at >= end * 0.8]
    return sorted(warm)[len(warm) // 2], sorted(last)[len(last) // 2]
