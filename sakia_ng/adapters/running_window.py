"""The window that is open already: a second start hands its link over to it and ends.

Whoever has the profile open listens on this machine alone (127.0.0.1), and leaves the port with a random secret in a
file of the profile, which nobody but its user can read. Both sides show that they know the secret before a link is told
or taken, so that neither another user's program nor a page in a browser can send one, nor receive it in the place of a
window that crashed::

    second start   nonce, 32 hexadecimal digits
    window         HMAC-SHA256 of "window" and the nonce
    second start   HMAC-SHA256 of "link", the nonce and the link; a space; the link
    window         ok

Each is one line. The link may be empty: then the window only comes to the front.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from sakia_ng.adapters.atomic_file import write_atomically
from sakia_ng.adapters.data_folder import WINDOW_FILE
from sakia_ng.errors import EnvironmentProblem

LONGEST_LINK = 2_000
"""Characters above which a text is no link."""

_HERE = "127.0.0.1"
_LONGEST_LINE = 10_000
_PATIENCE_S = 3.0
_MOST_AT_ONCE = 4
_LARGEST_FILE = 1_000

_log = logging.getLogger(__name__)


class RunningWindow:
    """Listens for second starts, from ``async with`` to its end.

    Where no port can be had, nothing listens and a second start says that the profile is open.

    Args:
        folder: of the profile, which is open in this process.
        on_link: called in the loop with each link; an empty one asks for the window alone.
    """

    def __init__(self, folder: Path, on_link: Callable[[str], None]) -> None:
        self._file = folder / WINDOW_FILE
        self._on_link = on_link
        self._secret = secrets.token_bytes(32)
        self._server: asyncio.Server | None = None
        self._conversations: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def __aenter__(self) -> RunningWindow:
        """Begin to listen."""
        try:
            await self._begin()
        except (OSError, EnvironmentProblem):
            _log.warning("second starts are not heard of")
        except BaseException:
            await self._end()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it; what is being said is cut off."""
        await self._end()

    async def _begin(self) -> None:
        # in two steps, so that a cancellation in between finds what there is to close
        self._server = await asyncio.start_server(self._answer, _HERE, 0, limit=_LONGEST_LINE, start_serving=False)
        await self._server.start_serving()
        port = self._server.sockets[0].getsockname()[1]
        said = json.dumps({"port": port, "secret": self._secret.hex()}).encode()
        await asyncio.to_thread(write_atomically, self._file, said)

    async def _end(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for writer in self._conversations.values():
            writer.transport.abort()  # whoever listens there hears the end, and ends
        await asyncio.gather(*self._conversations)
        with suppress(OSError):
            await asyncio.to_thread(self._file.unlink, missing_ok=True)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._conversations[task] = writer
        try:
            if len(self._conversations) <= _MOST_AT_ONCE:
                async with asyncio.timeout(_PATIENCE_S):
                    await self._listen(reader, writer)
        except (OSError, ValueError, TimeoutError):
            _log.info("a stranger knocked")
        finally:
            del self._conversations[task]
            writer.close()

    async def _listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonce = await _line(reader)
        if len(nonce) != 32:
            raise ValueError("no nonce")
        writer.write(_proof(self._secret, b"window", nonce) + b"\n")
        proof, _, said = (await _line(reader)).partition(b" ")
        if not hmac.compare_digest(proof, _proof(self._secret, b"link", nonce, said)):
            raise ValueError("another secret")
        link = said.decode("utf-8")
        if not is_sendable(link):
            raise ValueError("no link")
        writer.write(b"ok\n")
        await writer.drain()
        self._on_link(link)


def is_sendable(link: str) -> bool:
    """Whether a text may be handed over: one line of bounded length, without characters that are not seen."""
    return len(link) <= LONGEST_LINK and link.isprintable()


async def hand_over(folder: Path, link: str) -> bool:
    """Hand a link over to the window that has a profile open.

    Args:
        folder: of the profile.
        link: what is handed over; empty to have the window come to the front.

    Returns:
        Whether a window took it. Never fails.
    """
    try:
        port, secret = await asyncio.to_thread(_read, folder / WINDOW_FILE)
        async with asyncio.timeout(_PATIENCE_S):
            return is_sendable(link) and await _say(port, secret, link)
    except (OSError, ValueError, KeyError, TypeError, OverflowError, TimeoutError):
        return False


async def _say(port: int, secret: bytes, link: str) -> bool:
    reader, writer = await asyncio.open_connection(_HERE, port, limit=_LONGEST_LINE)
    try:
        nonce, said = secrets.token_hex(16).encode(), link.encode()
        writer.write(nonce + b"\n")
        if not hmac.compare_digest(await _line(reader), _proof(secret, b"window", nonce)):
            return False
        writer.write(_proof(secret, b"link", nonce, said) + b" " + said + b"\n")
        return await _line(reader) == b"ok"
    finally:
        writer.close()


async def _line(reader: asyncio.StreamReader) -> bytes:
    line = await reader.readline()  # raises ValueError where it is too long
    if not line.endswith(b"\n"):
        raise ValueError("cut off")
    return line[:-1]


def _read(file: Path) -> tuple[int, bytes]:
    with file.open("rb") as stream:
        said = json.loads(stream.read(_LARGEST_FILE))
    return int(said["port"]), bytes.fromhex(said["secret"])


def _proof(secret: bytes, *parts: bytes) -> bytes:
    return hmac.new(secret, b"\n".join(parts), "sha256").hexdigest().encode()
