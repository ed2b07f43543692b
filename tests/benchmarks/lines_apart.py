"""Lines to servers in a process of their own, so that what they do is not counted as the program's own work.

``python -m tests.benchmarks.lines_apart URL …`` lays a line to each address and prints the lines' addresses as a JSON
list; then it obeys each line it reads, ``["cut", [0, 2]]``, and prints ``done``. It ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, contextmanager

from tests.bootstrap.outages.line import Line, line_to

SERVERS_NICENESS = 10
"""Priority of what stands for other machines: below that of the program."""

_PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/html\r\n\r\n<html>"


async def _freeze(line: Line) -> None:
    line.freeze()


_WAYS: Mapping[str, Callable[[Line], Awaitable[None]]] = {
    "cut": Line.cut,
    "mute": Line.mute,
    "answer with a page": lambda line: line.answer(_PAGE),
    "freeze": _freeze,
    "mend": Line.mend,
}


class LinesApart:
    """Lines to several servers, counted from 0 in the order of the servers.

    Attributes:
        urls: the addresses to give to the wallet.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.urls: list[str] = json.loads(self._read())

    def _read(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    async def do(self, way: str, numbers: Sequence[int]) -> None:
        """Treat some lines in one of the ways: cut, mute, answer with a page, freeze or mend."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([way, list(numbers)]) + "\n")
        self._process.stdin.flush()
        answer = await asyncio.to_thread(self._read)
        if answer != "done\n":
            raise OSError(f"the lines are gone: {answer!r}")


@contextmanager
def lines_to(servers: Sequence[str]) -> Iterator[LinesApart]:
    """Lay lines to servers, in a process of their own."""
    command = [sys.executable, "-m", "tests.benchmarks.lines_apart", *servers]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield LinesApart(process)


async def _obey(servers: Sequence[str]) -> None:
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(line_to(server)) for server in servers]
        print(json.dumps([line.url for line in lines]), flush=True)  # noqa: T201 - to the other process
        while order := await asyncio.to_thread(sys.stdin.readline):
            way, numbers = json.loads(order)
            await asyncio.gather(*(_WAYS[way](lines[number]) for number in numbers))
            print("done", flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    os.nice(SERVERS_NICENESS)
    asyncio.run(_obey(sys.argv[1:]))
