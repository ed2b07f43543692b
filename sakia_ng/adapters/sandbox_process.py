"""The embedded currency as a child process that ends with this one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sakia_ng.adapters.servers.http_client import CONNECTION_ERRORS, HttpClient
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Code, EnvironmentProblem

_SILENCE_S = 60.0
_STOP_S = 10.0
_STOP_EARLY_S = 0.5
_LONGEST_LINE = 1 << 20
_STATE_UNUSABLE = 3
_LOOK_EVERY_S = 1.0
_ATTEMPTS = 5
_ANSWER_S = 10.0


class SandboxProblem(Code):
    """What the embedded currency could not do. Params: ``STATE_SET_ASIDE``: ``aside``, the file's new place."""

    NOT_STARTED = "sandbox.not_started"
    NEIGHBOUR = "sandbox.neighbour"
    STATE_SET_ASIDE = "sandbox.state_set_aside"


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
    """Starts and stops the embedded currency, and starts it again when it ends by itself.

    Args:
        state: file in which it goes on where it stopped.
        block_time_s: seconds between two of its blocks.
    """

    def __init__(self, state: Path, block_time_s: float = 6.0) -> None:
        self._state = state.absolute()
        self._command = _command(self._state, block_time_s)
        self._process: subprocess.Popen[bytes] | None = None
        self._spawning = threading.Lock()
        self._is_wanted = True
        self._is_ready = False
        self._ports: Sequence[str] = ()
        self._rpc = ""

    async def start(self) -> Announcement:
        """Start it and wait until it is ready: as long as it says that it still plays what it kept.

        Raises:
            EnvironmentProblem: it did not start. When its file is the reason, that is out of the way now.
        """
        process = await asyncio.to_thread(self._spawn)
        try:
            announcement = await _announced(process)
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            await asyncio.to_thread(self._end)
            raise self._problem(process.returncode) from error
        self._is_ready = True
        self._ports = _ports(announcement)
        self._rpc = announcement.rpc
        return announcement

    async def ask_neighbour(self, receiver: Address, cents: Cents) -> None:
        """Have a neighbour pay somebody; the payment goes the way of all payments.

        Raises:
            EnvironmentProblem: it does not answer, or the neighbour cannot pay.
        """
        asked = {"jsonrpc": "2.0", "id": 1, "method": "sandbox_neighbourPays", "params": [receiver, cents]}
        client = HttpClient()
        try:
            async with asyncio.timeout(_ANSWER_S):
                url = self._rpc.replace("ws://", "http://", 1)
                async with client.session.post(url, json=asked) as response:
                    answer = json.loads(await response.text())
        except (*CONNECTION_ERRORS, TimeoutError) as error:
            raise EnvironmentProblem(SandboxProblem.NEIGHBOUR) from error
        finally:
            await client.close()
        if "result" not in answer:
            raise EnvironmentProblem(SandboxProblem.NEIGHBOUR)

    async def keep(self) -> None:
        """Whenever it ends by itself, start it again at the same addresses and where it stopped; until cancelled.

        Raises:
            EnvironmentProblem: it does not start any more.
        """
        while True:
            await asyncio.sleep(_LOOK_EVERY_S)
            if self._process is not None and self._process.poll() is not None:
                await asyncio.to_thread(self._end)
                await self._start_again()

    async def _start_again(self) -> None:
        self._is_ready = False
        for attempt in range(_ATTEMPTS):
            try:
                await self.start()
            except EnvironmentProblem as problem:
                if attempt == _ATTEMPTS - 1 or problem.code is SandboxProblem.STATE_SET_ASIDE:
                    raise
                await asyncio.sleep(_LOOK_EVERY_S * 2.0**attempt)
            else:
                return

    async def stop(self) -> None:
        """Let it save its state and end; one that is not ready yet has nothing to save."""
        await asyncio.to_thread(self._stop)

    def _spawn(self) -> subprocess.Popen[bytes]:
        with self._spawning:
            if not self._is_wanted:
                raise EnvironmentProblem(SandboxProblem.NOT_STARTED)
            pipe = subprocess.PIPE
            try:
                command = [*self._command, *self._ports]
                self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=_cwd())  # noqa: S603 - ours
            except OSError as error:
                raise EnvironmentProblem(SandboxProblem.NOT_STARTED) from error
            return self._process

    def _stop(self) -> None:
        self._is_wanted = False
        self._end()

    def _end(self) -> None:
        with self._spawning:
            process, self._process = self._process, None
        if process is not None:
            _wait_for_end(process, patience_s=_STOP_S if self._is_ready else _STOP_EARLY_S)

    def _problem(self, status: int) -> EnvironmentProblem:
        """Say why it did not start; a file it cannot go on from would stop it for ever, and is kept elsewhere."""
        aside = self._state.with_name(self._state.name + ".damaged")
        if status == _STATE_UNUSABLE:
            with contextlib.suppress(OSError):
                self._state.replace(aside)
                return EnvironmentProblem(SandboxProblem.STATE_SET_ASIDE, aside=str(aside))
        return EnvironmentProblem(SandboxProblem.NOT_STARTED)


def _command(state: Path, block_time_s: float) -> Sequence[str]:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sakia_ng"]
    options = ["--state", str(state), "--block-time", str(block_time_s), "--stop-on-eof"]
    return [*program, "sandbox", *options]


def _cwd() -> Path | None:
    """Where ``-m`` looks first: not in the folder that the user happens to be in, which may hold anything."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[2]


def _ports(said: Announcement) -> Sequence[str]:
    """Return the options that have it listen where it did."""
    node, squid = (urlsplit(url).port for url in (said.rpc, said.squid))
    return () if node is None or squid is None else ("--port", str(node), "--squid-port", str(squid))


async def _announced(process: subprocess.Popen[bytes]) -> Announcement:
    """Wait for what it says once it is ready. Raises ``TimeoutError`` when it says nothing for long."""
    assert process.stdout is not None
    while True:
        async with asyncio.timeout(_SILENCE_S):  # wait_for of Python 3.11 can swallow a cancellation
            line = await asyncio.to_thread(process.stdout.readline, _LONGEST_LINE)
        said = json.loads(line)
        if "replaying" not in said:
            return _announcement(said)


def _announcement(said: Mapping[str, Any]) -> Announcement:
    return Announcement(said["rpc"], said["squid"], said["genesis"], tuple(said["accounts"]))


def _wait_for_end(process: subprocess.Popen[bytes], patience_s: float) -> None:
    """Close its standard input, which asks it to stop; insist when it does not."""
    try:
        process.communicate(timeout=patience_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
