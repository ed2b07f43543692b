"""The explorer over a web like the Ğ1's: 8,000 members, 120,000 certifications, 10,000 identities with names.

How long the loop is held is what its own thread worked for, not what the rest of the machine kept it waiting. Of
several openings in fresh windows the middle one counts: what else runs makes the work itself slower too.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification, Identity, RegisterEntry
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.trust_store import WebCopy
from tests.benchmarks.bench_distance import web_of
from tests.benchmarks.figure import Figure

if TYPE_CHECKING:
    from sakia_ng.gui.main_window import MainWindow
    from sakia_ng.gui.models.live import Live
    from sakia_ng.gui.pages.trust.page import TrustPage
    from tests.fakes.session import Stage

_MEMBERS, _IDENTITIES = 8_000, 10_000
_HUBS = (50, 4_000)
_EDGES_A_SIDE = 100
_GROUP = 200
_TIMES = 9
_OPENINGS = 5
_MOST_MS = 16


def run() -> list[Figure]:
    """Open the explorer and the groups, and walk and search, on Qt's loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from sakia_ng.gui import aio  # noqa: PLC0415 - only this figure needs a window system
    from sakia_ng.gui.application import create_application  # noqa: PLC0415 - as above

    app = create_application(["bench"], language="en", theme_choice="light")
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        return aio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> list[Figure]:
    from sakia_ng.gui import aio  # noqa: PLC0415 - as above
    from sakia_ng.gui.models.live import Live  # noqa: PLC0415 - as above
    from tests.fakes.session import connect, make_stage, populate  # noqa: PLC0415 - as above

    stage = await make_stage(folder)
    await populate(stage)
    await connect(stage)
    await _fill(stage)
    live = Live(stage.session)
    await live.reload()
    window, page = await _window(stage, live)
    figures = [*await _explorer(page), *await _search(stage)]
    window.close_for_good()
    figures += await _openings(stage, live)
    live.close()
    await aio.close_all()
    await stage.close()
    return figures


async def _window(stage: Stage, live: Live) -> tuple[MainWindow, TrustPage]:
    """Open a window at the web of trust."""
    from sakia_ng.gui.main_window import MainWindow  # noqa: PLC0415 - as above
    from sakia_ng.gui.navigation import Destination, PageId  # noqa: PLC0415 - as above
    from sakia_ng.gui.pages.trust.page import TrustPage  # noqa: PLC0415 - as above
    from tests.settling import settle  # noqa: PLC0415 - as above

    window = MainWindow(stage.session, live)
    window.resize(1366, 768)
    window.show()
    await settle()
    window.go(Destination(PageId.TRUST))
    await settle()
    page = window.page
    assert isinstance(page, TrustPage)
    return window, page


async def _fill(stage: Stage) -> None:
    """Keep a web and a register that no server needs to be asked about."""
    from tests.fakes.session import address_of  # noqa: PLC0415 - as above

    head, web = stage.ledger.final_ref, web_of(_MEMBERS)
    ends = head.number + 5_000_000
    pairs = {(issuer, receiver) for receiver, issuers in web.issuers.items() for issuer in issuers}
    for hub in _HUBS:
        near = [(hub + 60 + number) % _MEMBERS for number in range(_EDGES_A_SIDE)]
        pairs = (
            {pair for pair in pairs if hub not in pair} | {(hub, one) for one in near} | {(one, hub) for one in near}
        )
    certifications = tuple(
        Certification(issuer, receiver, BlockNumber(ends - receiver * 300)) for issuer, receiver in sorted(pairs)
    )
    await stage.store.trust.put_web(WebCopy(head, web.members, certifications))
    statuses = {True: IdentityStatus.MEMBER, False: IdentityStatus.UNVALIDATED}
    entries = [
        RegisterEntry(index, address_of(f"{index}"), statuses[index < _MEMBERS], UntrustedText(f"Somebody-{index:05}"))
        for index in range(_IDENTITIES)
    ]
    await stage.store.register.put_everybody(entries, head)
    group = range(_HUBS[0], _HUBS[0] + _GROUP)
    known = [Identity(one, entries[one].owner, IdentityStatus.MEMBER, head, received=15, issued=15) for one in group]
    stage.ledger.trust.known = {one.index: one for one in known}
    await stage.store.trust.put_identities(known)
    await stage.session.trust_sync.refresh_web()
    await stage.session.groups.make("Neighbours", tuple(group))


async def _explorer(page: TrustPage) -> list[Figure]:
    from sakia_ng.gui.pages.trust.page import TrustTab  # noqa: PLC0415 - as above

    part = page.explorer

    async def opened() -> None:
        page.show_tab(TrustTab.EXPLORER)
        part.show_identity(_HUBS[0])
        await _until(lambda: part.around is not None and part.around.distance is not None)

    started = time.perf_counter()
    await _held(opened)
    took = (time.perf_counter() - started) * 1_000
    walks, drawn = [], []
    for number in range(_TIMES):
        hub = _HUBS[(number + 1) % 2]

        async def walked(hub: int = hub) -> None:
            part.show_identity(hub)
            await _until(lambda: part.around is not None and part.around.centre.index == hub)

        walks.append(await _held(walked))
        assert part.around is not None
        started = time.thread_time()
        part.view.show_around(part.around, part.session.clock.now())
        part.view.graph.viewport().repaint()
        drawn.append((time.thread_time() - started) * 1_000)
    return [
        Figure("explorer: first opening over 120,000 certifications", took, "ms"),
        Figure("explorer: centre changed at 200 edges, words and painting", statistics.median(drawn), "ms", _MOST_MS),
        Figure("explorer: loop held by a walk at 200 edges", statistics.median(walks), "ms", _MOST_MS),
    ]


async def _search(stage: Stage) -> list[Figure]:
    times, held = [], []
    for text in ("so", "somebody-04", "body-0999", "5FZ", "777"):
        held.append(await _held(lambda text=text: stage.session.explorer.search(text)))  # type: ignore[misc]
        started = time.perf_counter()
        await stage.session.explorer.search(text)
        times.append((time.perf_counter() - started) * 1_000)
    return [
        Figure("explorer: a search among 10,000 identities", statistics.median(times), "ms"),
        Figure("explorer: loop held by a search, worst of 5", max(held), "ms", _MOST_MS),
    ]


async def _openings(stage: Stage, live: Live) -> list[Figure]:
    """Open both parts in windows of the usual size in which nothing was ever seen before."""
    from sakia_ng.gui.pages.trust.page import TrustTab  # noqa: PLC0415 - only this figure needs a window system

    held: dict[TrustTab, list[float]] = {TrustTab.EXPLORER: [], TrustTab.GROUPS: []}
    took = []
    for _ in range(_OPENINGS):
        window, page = await _window(stage, live)

        async def explorer(page: TrustPage = page) -> None:
            page.show_tab(TrustTab.EXPLORER)
            page.explorer.show_identity(_HUBS[0])
            await _until(lambda: page.explorer.around is not None and page.explorer.around.distance is not None)

        async def groups(page: TrustPage = page) -> None:
            page.show_tab(TrustTab.GROUPS)
            await _until(lambda: page.groups.watch and all(one.health for one in page.groups.watch.people))

        held[TrustTab.EXPLORER].append(await _held(explorer))
        started = time.perf_counter()
        held[TrustTab.GROUPS].append(await _held(groups))
        took.append((time.perf_counter() - started) * 1_000)
        window.close_for_good()
    explorer_ms, groups_ms = (statistics.median(values) for values in held.values())
    return [
        Figure("explorer: loop held by opening it", explorer_ms, "ms", _MOST_MS),
        Figure("explorer: a group of 200 opened", statistics.median(took), "ms"),
        Figure("explorer: loop held by a group of 200", groups_ms, "ms", _MOST_MS),
    ]


async def _held(work: Callable[[], Awaitable[object]]) -> float:
    from tests.benchmarks.turns import longest_turn  # noqa: PLC0415 - only this figure needs a window system

    return await longest_turn(work)


async def _until(holds: Callable[[], object]) -> None:
    for _ in range(6_000):
        if holds():
            return
        await asyncio.sleep(0.005)
    raise TimeoutError("the bench waits in vain")
