"""A SOCKS5 proxy on a real loopback socket (RFC 1928, without authentication), which notes where it is asked to go."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

_CONNECT, _IPV4, _NAME = 1, 1, 3
_DONE, _REFUSED = 0, 5


@dataclass
class SocksServer:
    """The proxy.

    Attributes:
        hosts: names it can find, and the loopback port where they really are.
        asked: ``(is_name, host, port)`` of every connection asked for, in order.
        url: its address.
    """

    hosts: Mapping[str, int] = field(default_factory=dict)
    asked: list[tuple[bool, str, int]] = field(default_factory=list)
    url: str = ""
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Handle one connection."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):  # asyncio would report it
                await self._serve(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        await reader.readexactly(count)
        writer.write(b"\x05\x00")
        _, command, _, kind = await reader.readexactly(4)
        assert command == _CONNECT
        if kind == _NAME:
            host = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        else:
            assert kind == _IPV4
            host = ".".join(map(str, await reader.readexactly(4)))
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append((kind == _NAME, host, port))
        if host not in self.hosts:
            writer.write(bytes([5, _REFUSED, 0, _IPV4]) + bytes(6))
            return
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", self.hosts[host])
        writer.write(bytes([5, _DONE, 0, _IPV4]) + bytes(6))
        try:
            await asyncio.gather(_pipe(reader, inner_writer), _pipe(inner_reader, writer))
        finally:
            inner_writer.close()

    async def end(self) -> None:
        """Cut every connection."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    with suppress(OSError):
        writer.close()


@asynccontextmanager
async def socks_server(**hosts: int) -> AsyncIterator[SocksServer]:
    """Run a proxy that finds ``NAME.example.test`` at the port given for ``NAME``."""
    proxy = SocksServer({f"{name}.example.test": port for name, port in hosts.items()})
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.url = f"socks5://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        await proxy.end()
