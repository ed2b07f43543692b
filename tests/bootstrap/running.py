"""The whole program in the process of a test: its own window, real files, real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.program import Program
from sakia_ng.domain.currency import Currency
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.options import Options
from tests.async_qt import AsyncQt
from tests.end_to_end.eyes import press, seen

PASSWORD = "a password for tests"


class _Watched(Program):
    """A program that lets a test see its sessions."""

    def __init__(self, options: Options, folders: Folders) -> None:
        super().__init__(MainWindow(), options, folders)
        self.sessions: list[Session] = []

    async def _begin(self, session: Session, live: Live) -> None:
        await super()._begin(session, live)
        self.sessions.append(session)

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._window


@dataclass
class Running:
    """A program under way.

    Attributes:
        base: the folder of its profiles.
        task: its run; the result is the exit status.
    """

    aqt: AsyncQt
    base: Path
    program: _Watched
    task: asyncio.Task[int] = field(init=False)

    def __post_init__(self) -> None:
        self.task = asyncio.create_task(self.program.run(), name="the program")

    @property
    def window(self) -> MainWindow:
        """Its window."""
        return self.program.window

    @property
    def session(self) -> Session:
        """The session opened last."""
        return self.program.sessions[-1]

    @property
    def status(self) -> str:
        """What the status bar says of the connection."""
        return self.window.shell.status.connection_text

    def sees(self, words: str) -> bool:
        """Whether these words are somewhere in the window."""
        return words in seen(self.window)

    async def until_seen(self, words: str, timeout_s: float = 30) -> None:
        """Wait for words in the window."""
        try:
            await self.aqt.until(lambda: self.task.done() or self.sees(words), timeout_s)
        except AssertionError:
            raise AssertionError(f"{words!r} is not among:\n{seen(self.window)}") from None
        assert not self.task.done(), f"it ended: {self.task}"

    async def opened(self, count: int = 1) -> Session:
        """Wait for a session, or another one."""
        await self.aqt.until(lambda: self.task.done() or len(self.program.sessions) >= count, 30, "a session")
        assert not self.task.done(), f"it ended: {self.task}"
        return self.session

    def press(self, words: str) -> None:
        """Press a button."""
        press(self.window, words)

    async def ended(self) -> int:
        """Wait for the end; return the exit status."""
        return await asyncio.wait_for(self.task, 60)

    async def close(self) -> int:
        """Close the window as its user does, and wait for the end."""
        self.window.close()
        return await self.ended()


@asynccontextmanager
async def running(aqt: AsyncQt, base: Path, options: Options | None = None) -> AsyncIterator[Running]:
    """Start the program, and end it if the test did not."""
    options = options or Options()
    run = Running(aqt, base, _Watched(options, Folders(options, base)))
    aqt.add(run.window)
    try:
        yield run
        if not run.task.done():
            await run.close()
    finally:
        run.task.cancel()
        await asyncio.gather(run.task, return_exceptions=True)


def profile_of(base: Path, name: str = "default") -> Path:
    """Return the folder of a profile, made like the program makes it."""
    folder = base / "profiles" / name
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def keep_place(base: Path, currency: Currency, *node_urls: str, indexer_urls: tuple[str, ...] = ()) -> None:
    """Write the place of the next start, as one that was moved to before."""
    values = {"name": currency.name, "symbol": currency.symbol, "ss58_prefix": currency.ss58_prefix}
    urls = {"node_urls": list(node_urls), "squid_urls": list(indexer_urls)}
    text = json.dumps({**values, "genesis_hash": currency.genesis_hash, **urls})
    (profile_of(base) / "currency.json").write_text(text)
