"""The embedded currency as a child process that ends with this one."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sakia_ng.errors import Code, EnvironmentProblem

_START_S = 60.0
_STOP_S = 10.0
_LONGEST_LINE = 1 << 20


class SandboxProblem(Code):
    """Why the embedded currency does not start."""

    NOT_STARTED = "sandbox.not_started"


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the embedded currency says once it is ready.

    Attributes:
        rpc: WebSocket address of its node.
        squid: address of its indexer.
        genesis: hash of its first block.
        accounts: its published accounts: ``name``, ``mnemonic``, ``derivation``, ``scheme``, ``address``, ``member``.
    """

    rpc: str
    squid: str
    genesis: str
    accounts: tuple[Mapping[str, object], ...]


class SandboxProcess:
    """Starts and stops the embedded currency.

    Args:
        state: file in which it goes on where it stopped.
        block_time_s: seconds between two of its blocks.
    """

    def __init__(self, state: Path, block_time_s: float = 6.0) -> None:
        self._command = _command(state, block_time_s)
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> Announcement:
        """Start it and wait until it is ready.

        Raises:
            EnvironmentProblem: it did not start.
        """
        self._process = await asyncio.to_thread(self._spawn)
        assert self._process.stdout is not None
        reading = asyncio.to_thread(self._process.stdout.readline, _LONGEST_LINE)
        try:
            return _announcement(await asyncio.wait_for(reading, _START_S))
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            await self.stop()
            raise EnvironmentProblem(SandboxProblem.NOT_STARTED) from error

    async def stop(self) -> None:
        """Let it save its state and end."""
        process, self._process = self._process, None
        if process is not None:
            await asyncio.to_thread(_end, process)

    def _spawn(self) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own
        except OSError as error:
            raise EnvironmentProblem(SandboxProblem.NOT_STARTED) from error


def _command(state: Path, block_time_s: float) -> Sequence[str]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sakia_ng"]
    options = ["--state", str(state), "--block-time", str(block_time_s), "--stop-on-eof"]
    return [*program, "sandbox", *options]


def _announcement(line: bytes) -> Announcement:
    said = json.loads(line)
    return Announcement(said["rpc"], said["squid"], said["genesis"], tuple(said["accounts"]))


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close its standard input, which asks it to stop; insist when it does not."""
    try:
        process.communicate(timeout=_STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
