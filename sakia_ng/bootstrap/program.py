"""From the start to the end, session after session."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

from sakia_ng.adapters.profile import Profile
from sakia_ng.bootstrap.composition import compose
from sakia_ng.bootstrap.places import Places
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.errors import EnvironmentProblem, SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Place, Session
from sakia_ng.gui.start_screen import StartScreen
from sakia_ng.ports.ledger import Connection

_Leaving = asyncio.Future[Place | None]


class Program:
    """Opens one session after the other until the user quits.

    Args:
        places: where sessions take place.
        journey: folder for the pictures of a journey that is played without a user; None for a user.
    """

    def __init__(self, places: Places, journey: Path | None) -> None:
        self._places = places
        self._journey = journey
        self._screen: StartScreen | None = None

    async def run(self) -> int:
        """Go from place to place; return the exit status."""
        place: Place | None = None
        while True:
            try:
                place = await self._stay(place or await self._first())
            except (UserError, EnvironmentProblem) as problem:
                if self._journey is not None:
                    raise
                if not await self._ask_again(problem):
                    return 1
            else:
                if place is None:
                    return 0

    async def _first(self) -> Place:
        if self._places.needs_time():
            self._show_screen().say_preparing()
        return await self._places.first()

    async def _stay(self, place: Place) -> Place | None:
        """Open a session, wait until it ends, and return where to go next."""
        is_demo = place.currency is None
        async with AsyncExitStack() as stack:
            profile = stack.enter_context(Profile(self._places.folder(is_demo=is_demo)))
            if is_demo:
                self._show_screen().say_preparing()
            servers = await self._places.servers(place, profile, stack)
            leaving: _Leaving = asyncio.get_running_loop().create_future()
            file = self._places.preferences_file(is_demo=is_demo)
            session = compose(servers, profile, file, partial(_leave, leaving), is_demo=is_demo)
            stack.push_async_callback(session.store.close)
            live = Live(session)
            window = MainWindow(session, live)
            stack.push_async_callback(_end, session, live, window)
            window.close_requested.connect(partial(_leave, leaving, None))
            window.show()
            self._drop_screen()
            await asyncio.sleep(0)  # the first paint comes before the disk
            await self._begin(session, live, window)
            following = await leaving
        if following is not None:
            self._places.keep(following)
        return following

    async def _begin(self, session: Session, live: Live, window: MainWindow) -> None:
        await session.store.open()
        await live.reload()
        session.ledger.on_connection(partial(_tell_connection, session))
        await session.ledger.start()
        works = {"sync": session.sync.run(), "outbox": session.outbox.run(), "auto-lock": session.lock.run()}
        for name, work in works.items():
            aio.spawn(work, owner=window, name=name)

    async def _ask_again(self, problem: SakiaError) -> bool:
        try:
            return await self._show_screen().ask_again(problem)
        finally:
            self._drop_screen()

    def _show_screen(self) -> StartScreen:
        if self._screen is None:
            self._screen = StartScreen()
        return self._screen

    def _drop_screen(self) -> None:
        if self._screen is not None:
            self._screen.close()
            self._screen.deleteLater()
            self._screen = None


def _leave(leaving: _Leaving, place: Place | None = None) -> None:
    if not leaving.done():
        leaving.set_result(place)


def _tell_connection(session: Session, _connection: Connection) -> None:
    session.bus.publish(Changed(Topic.CONNECTION))


async def _end(session: Session, live: Live, window: MainWindow) -> None:
    """End the work, forget the secrets, close the window; the store is closed after it."""
    window.hide()
    live.close()
    await aio.close_all()
    session.keystore.lock()
    await session.ledger.close()
    window.close_for_good()
    window.deleteLater()
