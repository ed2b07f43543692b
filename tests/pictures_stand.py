"""Where the scenes of ``tests.pictures`` are played, and what the store holds then."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.agreement import Agreement
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.ports.connection import ServerReport, ServerState
from sakia_ng.ports.store import HistoryQuery
from tests.fakes.session import Stage, connect, populate
from tests.settling import settle


@dataclass(frozen=True)
class Stand:
    """Where a scene is played."""

    stage: Stage
    window: MainWindow
    live: Live

    async def page(self, page: PageId, **where: object) -> QWidget:
        """Open a page of the window and let it settle."""
        self.window.go(Destination(page, **where))  # type: ignore[arg-type]  # the scenes name the fields
        await settle()
        return self.window

    def pay(self) -> PayPage:
        """Return the payment page, which must be open."""
        page = self.window.page
        assert isinstance(page, PayPage)
        return page


@dataclass(frozen=True)
class Scene:
    """One picture: what the store holds, and what is shown of it.

    Attributes:
        is_loading: before the store was read.
        is_broken: the store cannot be read.
    """

    name: str
    show: Callable[[Stand], Awaitable[QWidget]]
    prepare: Callable[[Stage], Awaitable[object]]
    is_demo: bool = False
    is_loading: bool = False
    is_broken: bool = False

    def but_broken(self) -> Scene:
        """Return the same where the store cannot be read."""
        return replace(self, is_broken=True)


async def until(holds: Callable[[], object]) -> None:
    """Wait for a condition."""
    for _ in range(3_000):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise TimeoutError("a scene waits in vain")


async def full(stage: Stage) -> None:
    """Accounts, contacts, a history, a network."""
    elsa = await populate(stage)
    await connect(stage)
    states = await stage.store.figures.states()
    for state in states.values():
        stage.ledger.put_state(state)
    assert elsa.address in states


_STAYS = frozenset({"claim", "hold", "release", "deposit", "deposit_back"})


async def all_kinds(stage: Stage) -> None:
    """A history with a line of every kind."""
    await full(stage)
    query = HistoryQuery(kinds=(MovementKind.DIVIDEND,))
    (newest,) = await stage.store.history.lines(query, (await stage.store.history.ids(query))[:1])
    line, lines = newest.row.movement, list[Movement]()
    for number, kind in enumerate(MovementKind):
        amounts = (Cents(0), Cents(1_000)) if kind in _STAYS else (Cents(-6 * number), Cents(0))
        made = replace(line, id=kind.value, kind=kind, time=line.time + timedelta(minutes=number))
        lines.append(replace(made, amount_cents=amounts[0], moved_cents=amounts[1]))
    await stage.store.history.apply(line.account, lines, await stage.store.history.mark(line.account))


async def empty(stage: Stage) -> None:
    """A network and nothing else."""
    await connect(stage)


async def empty_vault(stage: Stage) -> None:
    """A vault without accounts."""
    await stage.keystore.create("x")
    await connect(stage)


async def offline(stage: Stage) -> None:
    """Accounts, and no network."""
    await full(stage)
    await connect(stage, node=False, indexer=False)


async def alone(stage: Stage) -> None:
    """Accounts, and one operator of two that answers."""
    await full(stage)
    dead, good = (Server.at(f"wss://{name}.example.net", Origin.USER) for name in ("dead", "own"))
    final = stage.ledger.final_ref
    reports = (
        ServerReport(good, ServerKind.NODE, ServerState.GOOD, is_used=True, height=final.number, told_at=final.time),
        ServerReport(Server(dead.url, "dead.net", Origin.USER), ServerKind.NODE, ServerState.UNREACHABLE),
    )
    agreement = Agreement(final.number, final.hash, 1, 1)
    stage.ledger._connection = replace(stage.ledger.connection, agreement=agreement, servers=reports)


async def locked(stage: Stage) -> None:
    """Accounts, locked."""
    await full(stage)
    stage.session.lock.lock_now()


def page_scene(page: PageId) -> Callable[[Stand], Awaitable[QWidget]]:
    """Return what opens a page."""

    async def show(stand: Stand) -> QWidget:
        return await stand.page(page)

    return show


async def lock_page(stand: Stand) -> QWidget:
    await settle()
    return stand.window
