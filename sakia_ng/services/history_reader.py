"""Reading one account's history from the indexer into the store: incremental, resumable, idempotent.

Pages come newest first. The first reading goes to the end and notes after each page where it is, so that it goes on
there after a restart. Later readings stop at the first line that is older than any undone block could be and known.
A reading that ends removes the lines that it should have met and did not: their blocks were undone. When the indexer
counts more or fewer lines than those a later reading leaves us with, old ones came or went, and all are read again.

Cursors are positions in disguise. Lines that come in above make pages overlap, which does no harm; when the indexer
tells that its lines became fewer, some may have been skipped, and the reading starts again from the newest line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.movement import Movement
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger import HistoryPage, Ledger
from sakia_ng.ports.ledger_codes import IndexerProblem
from sakia_ng.ports.store import Store, SyncMark

PAGE_LINES = 200
"""Lines asked for at a time unless told otherwise, and lines written in one transaction."""

OVERLAP_BLOCKS = 50
"""Blocks read again under the height that both the node and the indexer call final: five minutes."""

UNSEEN_FINALITY_BLOCKS = 1_000
"""How far finality may lag behind the indexer while no node tells."""

MOST_PAGES = 10_000
"""Two million lines: an indexer that gives more errs or means harm."""

_BAD_CURSOR = (IndexerProblem.REFUSED, IndexerProblem.GARBAGE)


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page is in the store.

    Attributes:
        address: whose.
        lines: how many the page had.
        changed: how many were new or changed.
    """

    address: Address
    lines: int
    changed: int


class HistoryReader:
    """Reads histories, one reading an account at a time (the caller sees to it).

    Args:
        ledger: where pages come from.
        store: where lines go.
        on_page: called after each page is kept.
        page_lines: lines asked for at a time.
    """

    def __init__(
        self, *, ledger: Ledger, store: Store, on_page: Callable[[PageRead], None], page_lines: int = PAGE_LINES
    ) -> None:
        self._ledger = ledger
        self._history = store.history
        self._on_page = on_page
        self._page_lines = page_lines

    async def read(self, address: Address, finalized: BlockNumber | None) -> BlockNumber:
        """Bring an account's history up to date and return the height the indexer had reached when it began.

        Args:
            address: whose.
            finalized: height of the newest finalised block heard of, None when no node told any.

        Raises:
            EnvironmentProblem: the indexer or the disk failed; what was read is kept, the next call goes on.
        """
        mark = await self._history.mark(address)
        if mark.complete and mark.settled_to is not None and mark.missing is not None:
            updated = await self._update(address, mark, mark.settled_to, finalized)
            if updated is not None:
                return updated
            mark = _fresh(mark)
        return await self._read_to_the_end(address, mark, finalized)

    async def forget(self, address: Address) -> None:
        """Have the next reading of a history begin anew: lines that it does not give are removed then."""
        await self._history.apply(address, (), _fresh(await self._history.mark(address)))

    async def _read_to_the_end(self, address: Address, mark: SyncMark, finalized: BlockNumber | None) -> BlockNumber:
        for _ in range(MOST_PAGES):
            if mark.cursor is None:
                await self._history.begin(address)
            page = await self._page_of_first_reading(address, mark)
            if _shrank(mark.total, page.total):
                mark = _fresh(mark)
                continue
            if mark.cursor is None:
                settled = _settled(page.indexed_to, finalized)
                mark = replace(mark, indexed_to=page.indexed_to, settled_to=settled)
            mark = await self._keep(address, page, mark, replace(mark, cursor=page.cursor, total=page.total))
            if mark.cursor is None:
                done = replace(mark, complete=True, total=None)
                await self._finish(address, None, done)
                missing = await self._missing(address, page)
                return await self._finish(address, None, replace(done, missing=missing))
        raise EnvironmentProblem(IndexerProblem.OVERSIZED)

    async def _update(
        self, address: Address, mark: SyncMark, settled: BlockNumber, finalized: BlockNumber | None
    ) -> BlockNumber | None:
        """Read down to lines that cannot change; None when older ones are not those we have: all must be read again."""
        await self._history.begin(address)
        cursor, total, reached = None, None, mark
        for _ in range(MOST_PAGES):
            page = await self._ledger.history(address, cursor, self._page_lines)
            if _shrank(total, page.total):
                await self._history.begin(address)
                cursor, total = None, None
                continue
            if cursor is None:
                settled_now = _settled(page.indexed_to, finalized)
                reached = replace(mark, indexed_to=page.indexed_to, settled_to=settled_now)
            older = [movement for movement in page.movements if movement.block <= settled]
            if older and not await self._history.known(address, [older[0].id]):
                return None
            await self._keep(address, page, mark, mark)
            cursor, total = page.cursor, page.total
            if older or cursor is None:
                done = await self._finish(address, settled, reached)
                return None if await self._old_ones_changed(address, page, mark) else done
        raise EnvironmentProblem(IndexerProblem.OVERSIZED)

    async def _old_ones_changed(self, address: Address, page: HistoryPage, before: SyncMark) -> bool:
        """Whether an indexer at least as far as the one of the last reading counts other lines than those kept."""
        is_as_far = before.indexed_to is not None and page.indexed_to >= before.indexed_to
        return is_as_far and await self._missing(address, page) != before.missing

    async def _missing(self, address: Address, page: HistoryPage) -> int:
        """Return how many lines the indexer counts beyond those kept; 0 when it does not tell."""
        return 0 if page.total is None else page.total - await self._history.count(address)

    async def _page_of_first_reading(self, address: Address, mark: SyncMark) -> HistoryPage:
        """Ask for the next page; a stored cursor that an indexer (another one, perhaps) refuses is forgotten."""
        try:
            return await self._ledger.history(address, mark.cursor, self._page_lines)
        except EnvironmentProblem as problem:
            if mark.cursor is not None and problem.code in _BAD_CURSOR:
                await self._history.apply(address, (), _fresh(mark))
            raise

    async def _keep(self, address: Address, page: HistoryPage, before: SyncMark, after: SyncMark) -> SyncMark:
        """Write a page in slices; the mark moves with the last one."""
        slices = _slices(page.movements)
        changed = 0
        for part in slices[:-1]:
            changed += await self._history.apply(address, part, before)
        changed += await self._history.apply(address, slices[-1], after)
        self._on_page(PageRead(address, len(page.movements), changed))
        return after

    async def _finish(self, address: Address, above: BlockNumber | None, mark: SyncMark) -> BlockNumber:
        removed = await self._history.finish(address, above, mark)
        if removed:
            self._on_page(PageRead(address, 0, removed))
        assert mark.indexed_to is not None
        return mark.indexed_to


def _fresh(mark: SyncMark) -> SyncMark:
    """Return the mark of a history of which nothing was read."""
    return SyncMark(complete=False, cursor=None, indexed_to=None, following=mark.following)


def _settled(indexed_to: BlockNumber, finalized: BlockNumber | None) -> BlockNumber:
    """Return the height up to which lines can no longer change."""
    final = indexed_to - UNSEEN_FINALITY_BLOCKS if finalized is None else min(indexed_to, finalized)
    return BlockNumber(final - OVERLAP_BLOCKS)


def _shrank(before: int | None, now: int | None) -> bool:
    return before is not None and now is not None and now < before


def _slices(movements: tuple[Movement, ...]) -> list[tuple[Movement, ...]]:
    starts = range(0, max(1, len(movements)), PAGE_LINES)
    return [movements[start : start + PAGE_LINES] for start in starts]
