"""``sakia-ng sandbox``: an embedded currency in a process of its own."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.sandbox.population.world import EARLIEST_NOW_MS, MAX_MEMBERS, MIN_MEMBERS, NEIGHBOURS
from sakia_ng.sandbox.server.sandbox import Sandbox, Settings
from sakia_ng.sandbox.server.state_file import Origin, StateFileProblem

EXIT_OK, EXIT_FAILED, EXIT_USAGE, EXIT_STATE_UNUSABLE = 0, 1, 2, 3
_PARENT_CHECK_S = 0.5
_PATIENCE_S = 5.0
_WORDS: dict[Code, str] = {
    StateFileProblem.UNREADABLE: "the file is damaged, or is no saved sandbox; it is left as it is",
    StateFileProblem.OTHER_VERSION: "the file was written by another version; it is left as it is",
}


def main(argv: Sequence[str]) -> int:
    """Run a sandbox until it is told to stop.

    Args:
        argv: options, without the program's name.

    Returns:
        0 after a clean stop, 1 when it cannot start, 2 for options that mean nothing, 3 for a state file that is not
        of this version or is damaged.
    """
    try:
        options = _parser().parse_args(argv)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else EXIT_USAGE
    settings = Settings(
        Origin(options.seed, options.members, options.now, options.neighbours),
        options.port,
        options.squid_port,
        options.block_time,
        options.state,
        options.extra_ports,
    )
    try:
        asyncio.run(_run(settings, options.parent_pid, stop_on_eof=options.stop_on_eof))
    except EnvironmentProblem as problem:
        sys.stderr.write(f"sandbox: {problem}: {_WORDS.get(problem.code, '')}\n")
        return EXIT_STATE_UNUSABLE if isinstance(problem.code, StateFileProblem) else EXIT_FAILED
    except OSError as problem:
        sys.stderr.write(f"sandbox: {problem}\n")
        return EXIT_FAILED
    return EXIT_OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sakia-ng sandbox",
        description="Run a small Duniter v2 currency on this machine, with its node and its indexer. "
        "Prints one line of JSON when it is ready, and others before it while a long saved one is played again.",
    )
    parser.add_argument("--port", type=_port, default=0, help="port of the node (default: any)")
    parser.add_argument("--squid-port", type=_port, default=0, help="port of the indexer (default: any)")
    parser.add_argument(
        "--extra-ports",
        type=_few,
        default=0,
        help="further nodes of the same chain, each with an indexer and faults of its own (default: 0)",
    )
    parser.add_argument(
        "--members", type=_members, default=60, help=f"members, {MIN_MEMBERS} to {MAX_MEMBERS} (default: 60)"
    )
    parser.add_argument(
        "--neighbours",
        type=int,
        choices=NEIGHBOURS,
        default=0,
        help="stretch the web of trust: members stand in a ring, certified by so many before them (default: 0, no)",
    )
    parser.add_argument(
        "--block-time", type=_seconds, default=6.0, help="seconds between blocks, 0 for none (default: 6)"
    )
    parser.add_argument("--seed", type=int, default=1, help="same seed and date, same currency (default: 1)")
    parser.add_argument("--now", type=_moment, default=_now(), help="date of the head, ISO 8601 (default: now)")
    parser.add_argument("--state", type=Path, help="file to continue from and to save to; its own figures win")
    parser.add_argument("--parent-pid", type=int, help="stop when this process, the parent, has ended")
    parser.add_argument("--stop-on-eof", action="store_true", help="stop when standard input closes")
    return parser


def _port(text: str) -> int:
    return _between(int(text), 0, 65_535)


def _few(text: str) -> int:
    return _between(int(text), 0, 16)


def _members(text: str) -> int:
    return _between(int(text), MIN_MEMBERS, MAX_MEMBERS)


def _between(value: int, low: int, high: int) -> int:
    if not low <= value <= high:
        raise argparse.ArgumentTypeError(f"from {low} to {high}")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 3600:
        raise argparse.ArgumentTypeError("from 0 to 3600 seconds")
    return value


def _moment(text: str) -> int:
    moment = datetime.fromisoformat(text)
    value = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()) * 1000
    if value < EARLIEST_NOW_MS:
        raise argparse.ArgumentTypeError("a date after 2026-03-10T17:36:18Z")
    return value


def _now() -> int:
    return max(int(datetime.now(UTC).timestamp()) * 1000, EARLIEST_NOW_MS)


async def _run(settings: Settings, parent_pid: int | None, *, stop_on_eof: bool) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    if stop_on_eof:
        _stop_on_eof(stop)
    sandbox = Sandbox(settings, _Patience().ask)
    await sandbox.start()
    _say(sandbox.announcement())
    watch = asyncio.create_task(_stop_with_parent(parent_pid, stop), name="parent watch")
    try:
        await stop.wait()
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
        await sandbox.stop()


def _say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class _Patience:
    """Asks whoever reads standard output for patience, now and then, while blocks of a saved sandbox are made again."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def ask(self) -> None:
        """Say that it goes on, if nothing was said for long."""
        if time.monotonic() - self._last >= _PATIENCE_S:
            self._last = time.monotonic()
            _say({"replaying": True})


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
        else:
            loop.add_signal_handler(number, stop.set)


def _stop_on_eof(stop: asyncio.Event) -> None:
    """Stop when the other end of standard input closes, which happens even when a parent is killed."""
    loop = asyncio.get_running_loop()

    def wait() -> None:
        # not sys.stdin: its lock, held by a thread that waits, would keep the interpreter from ending
        while os.read(0, 1024):
            pass
        loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=wait, name="standard input", daemon=True).start()


async def _stop_with_parent(parent_pid: int | None, stop: asyncio.Event) -> None:
    """Stop when the parent has ended: the system then gives this process another one."""
    while parent_pid is not None:
        if os.getppid() != parent_pid:
            stop.set()
            return
        await asyncio.sleep(_PARENT_CHECK_S)
