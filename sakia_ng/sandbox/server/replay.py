"""Makes again the blocks of a saved sandbox: the same ones, to the byte.

Blocks that hold something are made one by one. Empty ones are leapt over where nothing waits for them, but for those in
which something falls due: a week goes by in seconds. They are known all the same, by the roots of their states, if the
file has them. The last ones are all made, so that their states can be read as on any node.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sakia_ng.errors import EnvironmentProblem
from sakia_ng.sandbox.author import empty_block
from sakia_ng.sandbox.blocks import ORDINARY, Block, InvalidTransaction, Making
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS
from sakia_ng.sandbox.leaping import is_calm, leaps
from sakia_ng.sandbox.server.state_file import FLAGS, StateFileProblem
from sakia_ng.sandbox.state import KEPT_STATES
from sakia_ng.substrate.scale import WireError

MOST_BLOCKS = 250_000
"""Blocks of seventeen days without a pause: what a file may ask to be made again one by one."""

LARGEST_FILE = 64 << 20
"""Bytes of a file that is read: over seventy days without a pause."""

LEAP_BLOCKS = 200
"""Fewer are sooner made than leapt over."""

_ROOT_BYTES = 32


@dataclass
class _Run:
    """The blocks of a line, or of several that follow each other and are empty.

    Attributes:
        number: height of the first.
        time_ms: its date.
        count: how many.
        transactions: of the only one, encoded.
        making: how the first was made.
        last_hash: of the last.
        roots: of the state after each, where they were kept: all are empty and ordinary then.
    """

    number: int
    time_ms: int
    count: int
    transactions: list[str]
    making: Making
    last_hash: bytes
    roots: list[bytes] = field(default_factory=list)

    @property
    def last(self) -> int:
        return self.number + self.count - 1

    def time_of(self, number: int) -> int:
        return self.time_ms + (number - self.number) * CHAIN_BLOCK_TIME_MS

    def root_of(self, number: int) -> bytes:
        return self.roots[number - self.number]

    def between(self, block: Block, end: int) -> Iterator[Block]:
        """Yield the blocks after one of them and below a height, none of which holds anything."""
        for number in range(block.number + 1, end):
            block = empty_block(block.hash, number, self.time_of(number), self.root_of(number))
            yield block

    def take_in(self, later: _Run) -> bool:
        """Become one with a later one, if both are empty and nothing lies between."""
        follows = (later.number, later.time_ms) == (self.last + 1, self.time_of(self.last + 1))
        if not (self.roots and later.roots and follows):
            return False
        self.count += later.count
        self.roots += later.roots
        self.last_hash = later.last_hash
        return True


def replay(path: Path, chain: Chain, tell: Callable[[], None] = lambda: None) -> None:
    """Make again the blocks of a saved sandbox.

    A last line cut short by a sudden end is left out.

    Args:
        path: the file.
        chain: as it grew from the file's origin.
        tell: called after each block that is made.

    Raises:
        EnvironmentProblem: UNREADABLE for a damaged line, or more than ``MOST_BLOCKS``; OTHER_VERSION when the same
            blocks give another chain with this version of the sandbox.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TypeError("too long")
        lines = path.read_text(encoding="utf-8").split("\n")[1:-1]
        runs = list(_joined(_read(json.loads(line)) for line in lines))
        _Replay(chain, runs[-1].last if runs else 0, tell).play(runs)
    except (OSError, json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError, RecursionError):
        raise EnvironmentProblem(StateFileProblem.UNREADABLE, path=str(path)) from None
    except (ValueError, OverflowError, InvalidTransaction, WireError):
        raise EnvironmentProblem(StateFileProblem.OTHER_VERSION, path=str(path)) from None


def _read(line: dict[str, object]) -> _Run:
    number, moment, count, items, last_hash = (line[name] for name in ("number", "time", "count", "extrinsics", "hash"))
    making = Making(**{name: line.get(name) is True for name in FLAGS})
    if not isinstance(number, int) or not isinstance(moment, int) or not isinstance(count, int):
        raise TypeError("no figures")
    if not isinstance(items, list) or count <= 0:
        raise TypeError("a line of another shape")
    run = _Run(number, moment, count, items, making, bytes.fromhex(str(last_hash)))
    if "roots" in line and not items and making == ORDINARY:
        run.roots = _roots(str(line["roots"]), count)
    return run


def _roots(text: str, count: int) -> list[bytes]:
    data = b64decode(text, validate=True)
    if len(data) != count * _ROOT_BYTES:
        raise TypeError("roots of other blocks")
    return [data[start : start + _ROOT_BYTES] for start in range(0, len(data), _ROOT_BYTES)]


def _joined(runs: Iterable[_Run]) -> Iterator[_Run]:
    known: _Run | None = None
    for run in runs:
        if known is None or not known.take_in(run):
            if known is not None:
                yield known
            known = run
    if known is not None:
        yield known


class _Replay:
    def __init__(self, chain: Chain, head: int, tell: Callable[[], None]) -> None:
        self._chain = chain
        self._leap_until = head - KEPT_STATES
        self._left = MOST_BLOCKS
        self._tell = tell

    def play(self, runs: Iterable[_Run]) -> None:
        for run in runs:
            self._play(run)

    def _play(self, run: _Run) -> None:
        if not run.roots and run.count > self._left:
            raise TypeError("too many blocks")
        for item in run.transactions:
            self._chain.submit(bytes.fromhex(item))
        self._chain.oracle_works, self._chain.oracle_errs = not run.making.silent, run.making.erring
        self._begin(run)
        if run.roots:
            self._leap(run)
        while self._chain.best.number < run.last:
            self._make(run)
        self._chain.oracle_works, self._chain.oracle_errs = True, False
        if self._chain.best.hash != run.last_hash:
            raise ValueError("another chain")

    def _begin(self, run: _Run) -> None:
        """Make the first block."""
        if not run.making.leapt and run.number != self._chain.best.number + 1:
            raise ValueError("another height")
        if run.making.leapt:
            self._chain.leap(run.number, run.time_ms, lasting=run.making.lasting)
        elif run.making.upgraded:
            self._chain.upgrade(run.time_ms)
        else:
            self._make(run)

    def _make(self, run: _Run) -> None:
        if self._left <= 0:
            raise TypeError("too many blocks")
        self._left -= 1
        self._chain.produce_block(run.time_of(self._chain.best.number + 1))
        self._tell()

    def _leap(self, run: _Run) -> None:
        """Leap over what is empty, once nothing waits for the next blocks."""
        target = min(run.last, self._leap_until)
        while self._chain.best.number + LEAP_BLOCKS < target and not is_calm(self._chain):
            self._make(run)
        if self._chain.best.number + LEAP_BLOCKS >= target:
            return
        for block in leaps(self._chain, target, run.between):
            if block.state_root != run.root_of(block.number):
                raise ValueError("another chain")
            self._tell()
