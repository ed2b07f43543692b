"""Keeps a sandbox between two runs: what it grew from, and every block made since.

The file is text, one JSON object a line. The first says what the currency was made from; each other one is a block
with its height, its date and its transactions, or a run of empty blocks. Reading it back plays the same blocks again,
which gives the same chain to the byte: the last hash is checked. Blocks are written when they are final, the others at
the end.
"""

from __future__ import annotations

import errno
import json
import logging
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.sandbox.blocks import Block, InvalidTransaction, Making
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS
from sakia_ng.sandbox.population.world import EARLIEST_NOW_MS, MAX_MEMBERS, MIN_MEMBERS, NEIGHBOURS
from sakia_ng.substrate.scale import WireError

FORMAT = 3

MOST_BLOCKS = 250_000
"""Blocks of seventeen days without a pause: what a file may ask to be made again, leaps apart."""

LARGEST_FILE = 64 << 20
"""Bytes of a file that is read."""

_log = logging.getLogger(__name__)
_LONGEST_HEAD = 1_000
_FLAGS = ("leapt", "lasting", "silent", "erring", "upgraded")


class StateFileProblem(Code):
    """Why a saved sandbox cannot be played again."""

    UNREADABLE = "sandbox.state_unreadable"
    OTHER_VERSION = "sandbox.state_other_version"


@dataclass(frozen=True, slots=True)
class Origin:
    """What a currency is made from.

    Attributes:
        seed: of everything invented.
        members: of its web of trust.
        now_ms: date of its head.
        neighbours: by whom members are certified where the web is stretched; 0 where it is not.
    """

    seed: int
    members: int
    now_ms: int
    neighbours: int = 0


def read_origin(path: Path) -> Origin | None:
    """Return what a saved sandbox grew from; None when there is no file.

    Raises:
        EnvironmentProblem: the file is not one of ours, or of another version.
    """
    if not path.exists():
        return None
    try:
        with path.open(encoding="utf-8") as file:
            head = json.loads(file.readline(_LONGEST_HEAD))
        if head.pop("format") != FORMAT:
            raise EnvironmentProblem(StateFileProblem.OTHER_VERSION, path=str(path))
        origin = Origin(**head)
        if not all(type(figure) is int for figure in head.values()):
            raise TypeError("no figures")
        if not MIN_MEMBERS <= origin.members <= MAX_MEMBERS or origin.now_ms < EARLIEST_NOW_MS:
            raise ValueError("figures out of bounds")
        if origin.neighbours not in NEIGHBOURS:
            raise ValueError("figures out of bounds")
        return origin
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise EnvironmentProblem(StateFileProblem.UNREADABLE, path=str(path)) from None


def replay(path: Path, chain: Chain) -> None:
    """Make again the blocks of a saved sandbox.

    A last line cut short by a sudden end is left out.

    Raises:
        EnvironmentProblem: UNREADABLE for a damaged line, or more than ``MOST_BLOCKS``; OTHER_VERSION when the same
            blocks give another chain with this version of the sandbox.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TypeError("too long")
        lines = path.read_text(encoding="utf-8").split("\n")[1:-1]
        left = MOST_BLOCKS
        for line in lines:
            left -= _replay_line(json.loads(line), chain, left)
    except (OSError, json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError, RecursionError):
        raise EnvironmentProblem(StateFileProblem.UNREADABLE, path=str(path)) from None
    except (ValueError, OverflowError, InvalidTransaction, WireError):
        raise EnvironmentProblem(StateFileProblem.OTHER_VERSION, path=str(path)) from None


def _replay_line(line: dict[str, object], chain: Chain, most: int) -> int:
    """Make the blocks of a line, so many at most, and return how many they are."""
    moment, count, items, last_hash = (line[name] for name in ("time", "count", "extrinsics", "hash"))
    making = Making(**{name: line.get(name) is True for name in _FLAGS})
    if not isinstance(moment, int) or not isinstance(count, int) or not isinstance(items, list):
        raise TypeError("a line of another shape")
    if not 0 < count <= most:
        raise TypeError("too many blocks")
    for item in items:
        chain.submit(bytes.fromhex(item))
    chain.oracle_works, chain.oracle_errs = not making.silent, making.erring
    if making.leapt:
        chain.leap(int(str(line["number"])), moment, lasting=making.lasting)
    if making.upgraded:
        chain.upgrade(moment)
    for rank in range(int(making.leapt or making.upgraded), count):
        chain.produce_block(moment + rank * CHAIN_BLOCK_TIME_MS)
    chain.oracle_works, chain.oracle_errs = True, False
    if chain.best.hash.hex() != last_hash:
        raise ValueError("another chain")
    return count


def _drop_cut_line(descriptor: int) -> None:
    """Take away a last line that was cut short, or the next one would become a part of it."""
    size = os.lseek(descriptor, 0, os.SEEK_END)
    os.lseek(descriptor, 0, os.SEEK_SET)
    whole = os.read(descriptor, size).rfind(b"\n") + 1 if size else 0
    if whole < size:
        os.ftruncate(descriptor, whole)


class StateFile:
    """Writes the blocks of a running sandbox.

    Args:
        path: the file; made if absent, with ``origin`` as its first line.
        origin: what the currency grew from.
        chain: whose blocks are written from its present best one on.
    """

    def __init__(self, path: Path, origin: Origin, chain: Chain) -> None:
        self._chain = chain
        self._written = chain.best.number
        self._run: tuple[Block, Block] | None = None
        new = not path.exists()
        self._descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self._unwritten = b""
        _drop_cut_line(self._descriptor)
        if new:
            self._write({"format": FORMAT, **asdict(origin)})
        self._stop = chain.add_listener(lambda kind, block: self._take(block) if kind == "finalized" else None)

    def close(self) -> None:
        """Write what is not final yet, and end the file."""
        self._stop()
        for block in self._chain.blocks_after(self._written):
            self._take(block)
        self._end_run()
        os.close(self._descriptor)

    def _take(self, block: Block) -> None:
        if block.number <= self._written:
            return
        self._written = block.number
        if block.transactions or not self._continues(block):
            self._end_run()
        self._run = (self._run[0] if self._run else block, block)
        if block.transactions:
            self._end_run()

    def _continues(self, block: Block) -> bool:
        if self._run is None or block.timestamp_ms != self._run[1].timestamp_ms + CHAIN_BLOCK_TIME_MS:
            return False
        making, first = (self._chain.making_of(known.number) for known in (block, self._run[0]))
        is_like = (making.silent, making.erring) == (first.silent, first.erring)
        return is_like and not making.leapt and not making.upgraded

    def _end_run(self) -> None:
        if self._run is None:
            return
        first, last = self._run
        items = [item.hex() for item in first.transactions]
        making = self._chain.making_of(first.number)
        line = {"number": first.number, "time": first.timestamp_ms, "count": last.number - first.number + 1}
        line |= {name: True for name in _FLAGS if getattr(making, name)}
        self._write({**line, "extrinsics": items, "hash": last.hash.hex()})
        self._run = None

    def _write(self, line: dict[str, object]) -> None:
        """Write a line; what a full disk does not take is kept for the next time, and the blocks go on."""
        self._unwritten += json.dumps(line).encode() + b"\n"
        try:
            while self._unwritten:
                self._unwritten = self._unwritten[os.write(self._descriptor, self._unwritten) :]
        except OSError as error:
            _log.warning("the state is not saved for now: %s", errno.errorcode.get(error.errno or 0, "unknown"))
