"""From the first paint to the end, session after session."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from sakia_ng.bootstrap.folders import Folders
from sakia_ng.errors import BugError, EnvironmentProblem, SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.application import read_words
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.options import Options

if TYPE_CHECKING:
    from sakia_ng.bootstrap.places import Places
    from sakia_ng.gui.models.live import Live
    from sakia_ng.gui.notices import Notices
    from sakia_ng.gui.opening import Opening
    from sakia_ng.gui.session import Place, Session
    from sakia_ng.ports.connection import Connection

_HEAVY = (
    "sakia_ng.bootstrap.composition",
    "sakia_ng.gui.notices",
    "sakia_ng.gui.opening",
    "sakia_ng.gui.pages.home.page",
    "sakia_ng.gui.shell",
    "sakia_ng.gui.start_screen",
)
"""What is imported after the first paint, in a thread, so that the window answers meanwhile."""


class Program:
    """Opens one session after the other in one window until the user quits.

    Args:
        window: where; it may stand on the screen already.
        options: the command line.
        folders: where profiles are.
        when_imported: called once all that is heavy was imported, before the first session.
    """

    def __init__(
        self, window: MainWindow, options: Options, folders: Folders, when_imported: Callable[[], None] = lambda: None
    ) -> None:
        self._options = options
        self._folders = folders
        self._when_imported = when_imported
        self._window = window
        self._leaving: asyncio.Future[Place | None] | None = None
        self._sessions: asyncio.Task[int] | None = None
        self._is_ending = False
        self._is_closing = False
        self._status_if_closed = 0
        self._played = False
        self._link = options.link or ""
        self._opening: Opening | None = None

    async def run(self) -> int:
        """Show the window, go from place to place, and return the exit status.

        Raises:
            asyncio.CancelledError: somebody else than the user of the window ended it; everything is closed.
        """
        self._window.close_requested.connect(self._on_close_requested)
        self._window.show()
        self._sessions = asyncio.create_task(self._go_on(), name="sessions")
        try:
            return await self._sessions
        except asyncio.CancelledError:
            if not self._is_closing:
                raise
            return self._status_if_closed
        finally:
            self._window.close_for_good()

    def take_link(self, link: str) -> None:
        """Come to the front, and open a link of the system or of a second start as soon as may be; none is empty."""
        self._window.come_forward()
        if self._opening is not None:
            self._opening.take_link(link)
        elif link:
            self._link = link

    async def _go_on(self) -> int:
        await asyncio.sleep(0)
        for name in _HEAVY:
            await asyncio.to_thread(import_module, name)
        await asyncio.to_thread(read_words)
        self._when_imported()
        from sakia_ng.bootstrap.places import Places  # noqa: PLC0415 - after the first paint
        from sakia_ng.gui.notices import Notices  # noqa: PLC0415 - as above

        notices = Notices(self._window)
        aio.install_reporter(notices)
        places = Places(self._options, self._folders)
        place: Place | None = None
        while True:
            try:
                was_moved = place is not None
                place = await self._stay(places, place or await self._first(places), notices, was_moved=was_moved)
            except SakiaError as problem:
                if self._is_closing:
                    return 0
                if self._options.journey is not None:
                    raise
                if isinstance(problem, BugError):
                    notices.bug(problem, "opening a session")
                if not await self._ask_again(problem):
                    return 1
            else:
                if place is None or self._is_closing:
                    return 0

    async def _first(self, places: Places) -> Place:
        if places.needs_time():
            self._say_preparing(is_demo=False)
        return await places.first()

    async def _stay(self, places: Places, place: Place, notices: Notices, *, was_moved: bool) -> Place | None:
        """Open a session, wait until it ends, and return where to go next."""
        from sakia_ng.adapters.profile import Profile  # noqa: PLC0415 - after the first paint
        from sakia_ng.adapters.running_window import RunningWindow  # noqa: PLC0415 - as above
        from sakia_ng.bootstrap.composition import compose  # noqa: PLC0415 - as above
        from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above

        is_demo = place.currency is None
        async with AsyncExitStack() as stack:
            stack.callback(self._has_ended)
            profile = stack.enter_context(Profile(self._folders.profile(is_demo=is_demo)))
            if is_demo:
                self._say_preparing(is_demo=True)
                if place.afresh:
                    await places.start_afresh(profile)
            await stack.enter_async_context(RunningWindow(profile.folder, self.take_link))
            servers = await places.servers(place, profile, stack)
            file = self._folders.preferences(is_demo=is_demo)
            portable = self._folders.is_portable
            session, follow_choice = compose(servers, profile, file, self._leave, is_demo=is_demo, is_portable=portable)
            stack.push_async_callback(session.store.close)
            await session.store.open()
            if place.takes_tour or self._options.journey is not None:
                await session.settings.change(tour_left=not place.takes_tour)
            live = Live(session)
            stack.push_async_callback(self._end, session, live)
            leaving: asyncio.Future[Place | None] = asyncio.get_running_loop().create_future()
            self._leaving = leaving
            await self._begin(session, live)
            aio.spawn(follow_choice(), owner=live, name="choice of servers")
            if servers.upkeep is not None:
                aio.spawn(servers.upkeep(), owner=live, name="upkeep of the servers")
            for told in (file.problem, *(await _keep(places, place, session) if was_moved else [places.problem])):
                if told is not None:
                    notices.environment_problem(told, self._window)
            return await leaving

    async def _begin(self, session: Session, live: Live) -> None:
        """Show a session and start its work."""
        from sakia_ng.gui.opening import Opening  # noqa: PLC0415 - after the first paint
        from sakia_ng.ports.ledger import Capability  # noqa: PLC0415 - as above

        await live.reload()
        self._window.open(session, live)
        self._opening = Opening(self._window.shell, self._link)
        self._link = ""  # it was for the first session
        session.ledger.on_connection(partial(_tell_connection, session))
        await session.ledger.start()
        works: dict[str, Coroutine[None, None, None]] = {
            "sync": session.sync.run(),
            "currency": session.currency_facts.run(),
            "outbox": session.outbox.run(),
            "auto-lock": session.lock.run(),
            "new versions": session.new_versions.run(),
        }
        if Capability.TRUST in session.ledger.capabilities:
            works["trust"] = session.trust_sync.run()
        if self._options.journey is not None:
            works["journey"] = self._play(session, self._options.journey)
        for name, work in works.items():
            aio.spawn(work, owner=live, name=name)

    async def _play(self, session: Session, folder: Path) -> None:
        """Play the next part of the journey, then start again, or quit after the last; a failure ends the program."""
        from sakia_ng.gui import journey  # noqa: PLC0415 - only then
        from sakia_ng.gui.session import Place  # noqa: PLC0415 - after the first paint

        leaving = self._leaving
        part, following = (journey.play_again, None) if self._played else (journey.play, Place())
        self._played = True
        try:
            await part(self._window, session, folder, _say)
        except (journey.JourneyFailed, SakiaError) as failure:
            if leaving is not None and not leaving.done():
                leaving.set_exception(failure)
        else:
            self._leave(following)

    async def _end(self, session: Session, live: Live) -> None:
        """End the work, forget the secrets, empty the window; the store is closed after it."""
        self._leaving, self._opening, self._is_ending = None, None, True
        self._window.setEnabled(False)  # what a click would start now has no store any more
        live.close()
        await aio.close_all()
        session.keystore.lock()
        self._window.leave()
        self._window.setEnabled(True)
        await session.ledger.close()
        live.deleteLater()

    def _has_ended(self) -> None:
        self._is_ending = False

    async def _ask_again(self, problem: SakiaError) -> bool:
        from sakia_ng.gui.start_screen import StartScreen  # noqa: PLC0415 - after the first paint

        screen = StartScreen()
        self._window.put(screen)
        self._status_if_closed = 1
        is_wanted = await screen.ask_again(problem)
        self._status_if_closed = 0
        return is_wanted

    def _say_preparing(self, *, is_demo: bool) -> None:
        from sakia_ng.gui.start_screen import StartScreen  # noqa: PLC0415 - after the first paint

        self._window.put(StartScreen(is_demo=is_demo))

    def _on_close_requested(self) -> None:
        """Begin to end, once; the window goes at once, the work in its own order."""
        if self._is_closing:
            return
        self._is_closing = True
        self._window.hide()
        if self._leaving is not None:
            self._leave(None)
        elif self._sessions is not None and not self._is_ending:  # what ends already is not to be cut short
            self._sessions.cancel()

    def _leave(self, place: Place | None) -> None:
        if self._leaving is not None and not self._leaving.done():
            self._leaving.set_result(place)


async def _keep(places: Places, place: Place, session: Session) -> list[EnvironmentProblem | None]:
    """Remember where one moved and the servers typed on the way; return what went wrong."""
    problems = [await places.keep(place)]
    if not session.is_demo:
        try:
            await session.settings.change()
        except EnvironmentProblem as problem:
            problems.append(problem)
    return problems


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _tell_connection(session: Session, _connection: Connection) -> None:
    from sakia_ng.domain.events import Changed, Topic  # noqa: PLC0415 - after the first paint

    session.bus.publish(Changed(Topic.CONNECTION))
