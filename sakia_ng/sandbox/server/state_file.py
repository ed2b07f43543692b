"""Keeps a sandbox between two runs: what it grew from, and every block made since.

The file is text, one JSON object a line. The first says what the currency was made from; each other one is a block
with its height, its date and its transactions, or a few empty blocks with the roots of their states. ``replay`` plays
the same blocks again, which gives the same chain to the byte. Blocks are written when they are final, the others at the
end.
"""

from __future__ import annotations

import errno
import json
import logging
import os
from base64 import b64encode
from dataclasses import asdict, dataclass
from pathlib import Path

from sakia_ng.errors import Code, EnvironmentProblem
from sakia_ng.sandbox.blocks import ORDINARY, Block
from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS
from sakia_ng.sandbox.population.world import EARLIEST_NOW_MS, MAX_MEMBERS, MIN_MEMBERS, NEIGHBOURS

FORMAT = 3

FLAGS = ("leapt", "lasting", "silent", "erring", "upgraded")
"""How a block was made, when not in the ordinary way: fields of ``Making``."""

_log = logging.getLogger(__name__)
_LONGEST_HEAD = 1_000
_BLOCKS_A_LINE = 10
"""What a sudden end may cost: a minute of the chain's time."""


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
        self._run: list[Block] = []
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
        self._run.append(block)
        if block.transactions or len(self._run) >= _BLOCKS_A_LINE:
            self._end_run()

    def _continues(self, block: Block) -> bool:
        if not self._run or block.timestamp_ms != self._run[-1].timestamp_ms + CHAIN_BLOCK_TIME_MS:
            return False
        making, first = (self._chain.making_of(known.number) for known in (block, self._run[0]))
        is_like = (making.silent, making.erring) == (first.silent, first.erring)
        return is_like and not making.leapt and not making.upgraded

    def _end_run(self) -> None:
        if not self._run:
            return
        first, last = self._run[0], self._run[-1]
        items = [item.hex() for item in first.transactions]
        making = self._chain.making_of(first.number)
        line: dict[str, object] = {"number": first.number, "time": first.timestamp_ms, "count": len(self._run)}
        line |= {name: True for name in FLAGS if getattr(making, name)}
        if not items and making == ORDINARY:
            line["roots"] = b64encode(b"".join(block.state_root for block in self._run)).decode()
        self._write({**line, "extrinsics": items, "hash": last.hash.hex()})
        self._run = []

    def _write(self, line: dict[str, object]) -> None:
        """Write a line; what a full disk does not take is kept for the next time, and the blocks go on."""
        self._unwritten += json.dumps(line).encode() + b"\n"
        try:
            while self._unwritten:
                self._unwritten = self._unwritten[os.write(self._descriptor, self._unwritten) :]
        except OSError as error:
            _log.warning("the state is not saved for now: %s", errno.errorcode.get(error.errno or 0, "unknown"))
