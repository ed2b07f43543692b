"""The line between the wallet and one server: a real loopback socket that a test cuts, freezes and mends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit, urlunsplit


class Line:
    """Passes bytes to a server and back.

    Args:
        server: its address, of any scheme.

    Attributes:
        url: the address to give to the wallet; stays the same through cuts.
        opened: connections that came so far.
    """

    def __init__(self, server: str) -> None:
        self._server = urlsplit(server)
        self._listening: asyncio.Server | None = None
        self._port = 0
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._dead: set[asyncio.Task[None]] = set()
        self._is_mute = False
        self._page: bytes | None = None
        self.opened = 0

    @property
    def url(self) -> str:
        return urlunsplit(self._server._replace(netloc=f"127.0.0.1:{self._port}"))

    @property
    def port(self) -> int:
        return self._port

    @property
    def connections(self) -> int:
        """How many are open, the frozen ones too."""
        return len(self._tasks)

    async def mend(self) -> None:
        """Listen, and pass everything on."""
        self._is_mute, self._page = False, None
        if self._listening is None:
            self._listening = await asyncio.start_server(self._serve, "127.0.0.1", self._port)
            self._port = self._listening.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """Refuse who comes, and end what is open, as when a server is gone."""
        if self._listening is not None:
            self._listening.close()
            self._listening = None
        await self._end_all()

    def freeze(self) -> None:
        """Let what is open pass nothing any more, without a word: what a sleep leaves of connections."""
        self._dead |= set(self._tasks)

    async def mute(self) -> None:
        """Accept who comes and say nothing."""
        await self._end_all()
        self._is_mute = True

    async def answer(self, page: bytes) -> None:
        """Answer whatever is asked with the same bytes, as the network of a hotel does."""
        await self._end_all()
        self._page = page

    async def _end_all(self) -> None:
        tasks = dict(self._tasks)
        for task, writer in tasks.items():
            writer.transport.abort()
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks[task] = writer
        self.opened += 1
        try:
            with suppress(OSError, asyncio.CancelledError):  # asyncio would report it
                await self._pass_on(task, reader, writer)
        finally:
            del self._tasks[task]
            self._dead.discard(task)
            writer.close()

    async def _pass_on(
        self, task: asyncio.Task[None], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if (page := self._page) is not None:  # the line may be mended while the request comes
            await reader.read(65_536)
            writer.write(page)
            await writer.drain()
            return
        if self._is_mute:
            while await reader.read(65_536):
                pass
            return
        there, back = await asyncio.open_connection(self._server.hostname, self._server.port)
        pipes = [asyncio.create_task(self._pipe(task, *ends)) for ends in ((reader, back), (there, writer))]
        try:
            await asyncio.wait(pipes, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pipe in pipes:
                pipe.cancel()
            await asyncio.gather(*pipes, return_exceptions=True)
            back.close()

    async def _pipe(
        self, connection: asyncio.Task[None], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while data := await reader.read(65_536):
            if connection not in self._dead:
                writer.write(data)
                await writer.drain()


@asynccontextmanager
async def line_to(server: str) -> AsyncIterator[Line]:
    """Lay a line to a server."""
    line = Line(server)
    await line.mend()
    try:
        yield line
    finally:
        await line.cut()
