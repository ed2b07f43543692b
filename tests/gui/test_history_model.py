"""The table of a history: pages read when looked at, sorted and filtered by the store."""

from __future__ import annotations

import threading
from array import array
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.units import UnitKey
from sakia_ng.gui.models import history
from sakia_ng.gui.models.history import PAGE_ROWS, WORDS_ROLE, HistoryModel, row_in
from sakia_ng.gui.models.history_words import Column, LineWords
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.history.filters import KINDS, KindGroup
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.movements import kind_words
from sakia_ng.ports.store import HistoryLine, HistoryQuery, HistoryRepository, RowId
from tests.async_qt import AsyncQt
from tests.fakes.session import NOW, Stage, populate


class CountingRepository:
    """The real repository, and how many pages were asked of it."""

    def __init__(self, inner: HistoryRepository) -> None:
        self._inner = inner
        self.pages = 0

    async def ids(self, query: HistoryQuery, enough: int | None = None) -> Sequence[RowId]:
        return await self._inner.ids(query, enough)

    async def lines(self, query: HistoryQuery, ids: Sequence[RowId]) -> tuple[HistoryLine, ...]:
        self.pages += 1
        return await self._inner.lines(query, ids)


class Bench:
    """A model over a store with 700 lines."""

    def __init__(self, model: HistoryModel, live: Live, repository: CountingRepository, query: HistoryQuery) -> None:
        self.model, self.live, self.repository, self.query = model, live, repository, query

    def words(self, row: int) -> LineWords:
        words = self.model.index(row, 0).data(WORDS_ROLE)
        assert isinstance(words, LineWords)
        return words


@pytest.fixture
async def bench(stage: Stage, aqt: AsyncQt) -> AsyncIterator[Bench]:
    elsa = await populate(stage, lines=700)
    live = Live(stage.session)
    await live.reload()
    repository = CountingRepository(stage.store.history)
    model = HistoryModel(repository, live)  # type: ignore[arg-type]  # the two methods a model calls
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    query = HistoryQuery(accounts=(elsa.address,))
    await _show(aqt, model, query)
    yield Bench(model, live, repository, query)
    live.close()
    tester.deleteLater()
    model.deleteLater()
    live.deleteLater()


async def _show(aqt: AsyncQt, model: HistoryModel, query: HistoryQuery) -> None:
    loaded = aqt.signal(model.loaded)
    model.show(query)
    await loaded


async def _read(aqt: AsyncQt, bench: Bench, row: int) -> None:
    await aqt.until(lambda: bench.model.words(row) is not None, what=f"row {row}")


async def test_every_row_has_its_place_and_only_pages_looked_at_are_read(bench: Bench, aqt: AsyncQt) -> None:
    assert bench.model.rowCount() == 700
    before = bench.repository.pages
    assert bench.model.index(600, 0).data() == ""
    assert bench.model.index(610, 0).data(WORDS_ROLE) is None
    await _read(aqt, bench, 600)
    assert bench.repository.pages == before + 1
    assert bench.model.words(600 // PAGE_ROWS * PAGE_ROWS) is not None
    assert bench.repository.pages == before + 1


async def test_a_line_in_words(bench: Bench, aqt: AsyncQt) -> None:
    await _read(aqt, bench, 0)
    first = bench.words(0)
    assert first.amount.figure == "−2.50"
    assert first.comment == "Pain de seigle"
    assert first.status.word == "Not final yet"
    dividend = bench.words(1)
    assert (dividend.name, dividend.amount.figure, dividend.icon) == ("Universal dividend", "+11.84", Icon.CREATION)
    assert bench.words(2).name == "Anouk Le Goff"  # the user's own name before the verified one
    assert bench.words(9).status.word == "Final"


def test_every_kind_of_line_has_a_name_of_its_own_and_a_place_among_the_filters() -> None:
    assert sorted(kind for kinds in KINDS.values() for kind in kinds) == sorted(MovementKind)
    assert len({kind_words(kind).name for kind in MovementKind}) == len(MovementKind)


async def test_lines_that_are_no_payments_say_what_they_are(stage: Stage, aqt: AsyncQt, bench: Bench) -> None:
    (elsa,) = bench.query.accounts
    line = (await stage.store.history.lines(bench.query, await stage.store.history.ids(bench.query)))[0].row.movement
    hold = replace(line, id="hold", kind=MovementKind.HOLD, amount_cents=Cents(0), moved_cents=Cents(1_000))
    hold = replace(hold, counterpart=None, counterpart_name=None, comment=None)
    rest = replace(hold, id="rest", kind=MovementKind.UNEXPLAINED, amount_cents=Cents(-42), moved_cents=Cents(0))
    mark = await stage.store.history.mark(elsa)
    await stage.store.history.apply(elsa, [hold, rest], mark)
    await _show(aqt, bench.model, replace(bench.query, kinds=KINDS[KindGroup.HELD]))
    await _read(aqt, bench, 0)
    words = bench.words(0)
    assert (words.name, words.amount.figure, words.role) == ("Money held", "10.00", Role.MUTED)
    assert "the total does not change" in words.comment
    await _show(aqt, bench.model, replace(bench.query, kinds=KINDS[KindGroup.OTHERS]))
    await _read(aqt, bench, 0)
    words = bench.words(0)
    assert (words.name, words.amount.figure, words.status.word) == ("Unexplained difference", "−0.42", "Not explained")


async def test_cells_have_texts_for_screen_readers(bench: Bench, aqt: AsyncQt) -> None:
    await _read(aqt, bench, 2)
    cell = bench.model.index(2, Column.AMOUNT)
    assert "Ğ1" in str(cell.data(Qt.ItemDataRole.AccessibleTextRole))
    assert bench.model.headerData(Column.AMOUNT, Qt.Orientation.Horizontal) == "Amount"
    assert bench.model.index(2, Column.STATE).data(Qt.ItemDataRole.ToolTipRole) == "Done. Nobody can undo it."


async def test_the_store_sorts(bench: Bench, aqt: AsyncQt) -> None:
    loaded = aqt.signal(bench.model.loaded)
    bench.model.sort(Column.AMOUNT, Qt.SortOrder.DescendingOrder)
    await loaded
    await _read(aqt, bench, 0)
    await _read(aqt, bench, 699)
    assert bench.model.query.descending
    assert bench.words(0).amount.figure.startswith("+")
    assert bench.words(699).amount.figure.startswith("−")
    bench.model.sort(len(Column), Qt.SortOrder.AscendingOrder)  # no such column: nothing happens
    assert bench.model.query.descending
    loaded = aqt.signal(bench.model.loaded)
    bench.model.sort(Column.STATE, Qt.SortOrder.AscendingOrder)
    await loaded
    await _read(aqt, bench, 0)
    assert bench.words(0).status.word == "Not final yet"


async def test_amounts_in_ud_are_in_the_ud_of_their_day(bench: Bench, aqt: AsyncQt) -> None:
    await _read(aqt, bench, 0)
    values = ((NOW - timedelta(days=900), Cents(500)), (NOW - timedelta(days=800), Cents(1_000)))
    bench.live.format = replace(bench.live.format, unit_key=UnitKey.RELATIVE, dividend_values=values)
    bench.model.rewrite()
    assert (bench.words(0).amount.figure, bench.words(0).amount.unit) == ("−0.25", "UD")
    later = (*values, (NOW + timedelta(days=1), Cents(10)))
    bench.live.format = replace(bench.live.format, dividend_values=later)
    bench.model.rewrite()
    assert bench.words(0).amount.figure == "−0.25"
    assert bench.words(1).amount.figure == "+1.00"


async def test_where_the_ud_of_a_day_is_not_known_the_amount_is_in_the_currency_and_says_so(
    bench: Bench, aqt: AsyncQt
) -> None:
    await _read(aqt, bench, 0)
    values = ((NOW - timedelta(hours=1), Cents(1_000)),)
    bench.live.format = replace(bench.live.format, unit_key=UnitKey.RELATIVE, dividend_values=values)
    bench.model.rewrite()
    assert (bench.words(0).amount.unit, bench.words(0).unit_note) == ("UD", "")
    assert (bench.words(1).amount.figure, bench.words(1).unit_note) == ("+1.00", "")  # a UD is one UD on any day
    assert (bench.words(2).amount.figure, bench.words(2).amount.unit) == ("−5.24", "Ğ1")
    note = bench.model.index(2, Column.AMOUNT).data(Qt.ItemDataRole.ToolTipRole)
    assert note == "The UD of that day is not known here."
    assert bench.words(2).balance.unit == "Ğ1"


async def test_the_store_filters(bench: Bench, aqt: AsyncQt) -> None:
    await _show(aqt, bench.model, replace(bench.query, kinds=(MovementKind.DIVIDEND,)))
    dividends = bench.model.rowCount()
    await _show(aqt, bench.model, replace(bench.query, kinds=(MovementKind.DIVIDEND,), fold_dividends=True))
    assert 0 < bench.model.rowCount() < dividends < 700
    await _read(aqt, bench, 0)
    assert bench.words(0).name.endswith("dividends")
    assert not bench.words(0).time
    await _show(aqt, bench.model, replace(bench.query, since=NOW - timedelta(days=2)))
    assert bench.model.rowCount() == 3


async def test_another_unit_writes_the_same_lines_again(bench: Bench, aqt: AsyncQt) -> None:
    await _read(aqt, bench, 1)
    bench.live.format = replace(bench.live.format, unit_key=UnitKey.RELATIVE)
    pages = bench.repository.pages
    bench.model.rewrite()
    assert (bench.words(1).amount.figure, bench.words(1).amount.unit) == ("+1.00", "UD")
    assert bench.repository.pages == pages


async def test_rows_are_found_again_after_a_reload(bench: Bench, aqt: AsyncQt) -> None:
    chosen = bench.model.row_id(5)
    assert chosen is not None
    await _show(aqt, bench.model, replace(bench.query, descending=False))
    assert bench.model.row_of(chosen) == 694
    assert bench.model.row_id(700) is None
    assert bench.model.row_of(RowId(10**9)) is None


async def test_the_line_followed_is_looked_up_in_a_thread_of_its_own(
    bench: Bench, aqt: AsyncQt, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up_in: list[threading.Thread] = []

    def noting(ids: Sequence[RowId], row_id: RowId) -> int | None:
        looked_up_in.append(threading.current_thread())
        return row_in(ids, row_id)

    monkeypatch.setattr(history, "row_in", noting)
    chosen = bench.model.row_id(5)
    assert chosen is not None
    for gone in (chosen, RowId(10**9)):
        bench.model.followed = gone
        await _show(aqt, bench.model, bench.model.query)
        assert bench.model.row_of(gone) == (5 if gone == chosen else None)
    assert looked_up_in
    assert threading.main_thread() not in looked_up_in
    other = bench.model.row_id(600)
    assert other is not None
    assert bench.model.row_of(other) == 600


def test_a_row_is_found_in_any_stretch_of_a_long_list() -> None:
    ids = cast("Sequence[RowId]", array("q", range(200_000)))
    assert [row_in(ids, RowId(number)) for number in (0, 65_535, 65_536, 199_999, 200_000)] == [
        0,
        65_535,
        65_536,
        199_999,
        None,
    ]


async def test_an_answer_that_comes_too_late_is_dropped(bench: Bench, aqt: AsyncQt) -> None:
    bench.model.show(replace(bench.query, kinds=(MovementKind.DIVIDEND,)))
    await _show(aqt, bench.model, replace(bench.query, text="Anouk"))
    await _read(aqt, bench, 0)
    assert bench.model.query.text == "Anouk"
    assert bench.words(0).name == "Anouk Le Goff"
