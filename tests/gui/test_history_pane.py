"""The history of the account page: what is shown, chosen, summed, copied and saved."""

from __future__ import annotations

import csv
import os
import stat
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QItemSelectionModel, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import OperationHash
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.units import Reference, UnitKey
from sakia_ng.gui.models.history_ranges import amount_ranges
from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.pages.history.filters import KindGroup, Period
from sakia_ng.gui.pages.history.pane import HistoryPane
from sakia_ng.gui.widgets import ElidedLabel
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.store import SyncMark
from tests.fakes.session import NOW, address_of
from tests.gui.conftest import Opened

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


async def _pane(opened: Opened) -> HistoryPane:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    await opened.aqt.until(lambda: page.history.model.rowCount() > 0 and page.history.model.words(0) is not None)
    return page.history


async def _shown_again(opened: Opened, pane: HistoryPane) -> list[str]:
    """Wait for the rows of what was just asked for, and return who is in them."""
    await opened.aqt.signal(pane.model.loaded)
    await opened.aqt.until(lambda: not pane.model.rowCount() or pane.model.words(0) is not None)
    words = [pane.model.words(row) for row in range(pane.model.rowCount())]
    return [word.name for word in words if word is not None]


def names_in(folder: Path, start: str) -> list[str]:
    """Return the names in a folder that begin so."""
    return [file.name for file in folder.iterdir() if file.name.startswith(start)]


async def test_the_lines_of_one_person_are_found_by_a_part_of_the_name(opened: Opened) -> None:
    pane = await _pane(opened)
    pane.filters.more.who.setFocus()
    QTest.keyClicks(pane.filters.more.who, "anouk")
    await opened.aqt.until(lambda: bool(pane.filters.more.who.offers))
    QTest.keyClick(pane.filters.more.who, Qt.Key.Key_Return)
    assert set(await _shown_again(opened, pane)) == {"Anouk Le Goff"}
    assert pane.filters._show_more.text() == "More filters (1)"
    assert pane.model.query.others == (address_of("Anouk Le Goff"),)
    pane.filters.more.who.clear()
    assert len(set(await _shown_again(opened, pane))) > 3


async def test_amounts_are_filtered_as_they_are_shown_and_what_is_no_number_is_said(opened: Opened) -> None:
    pane = await _pane(opened)
    pane.filters.more.show()
    pane.filters.more.least.setText("20")
    await _shown_again(opened, pane)
    assert 0 < pane.model.rowCount() < 40
    pane.filters.more.most.setText("2x")
    await _shown_again(opened, pane)
    assert pane.filters.more.most.property("wrong") == "true"
    assert pane.filters.more._problem.text()
    assert pane.filters.more.most.accessibleDescription() == pane.filters.more._problem.text()
    pane.filters.more.most.setText("20")
    await _shown_again(opened, pane)
    assert not pane.filters.more._problem.isVisibleTo(pane)
    assert pane._places.currentWidget() is pane._empty
    pane._empty.button.click()
    await _shown_again(opened, pane)
    assert pane.model.rowCount() > 30
    assert not pane.filters.is_filtering


async def test_the_lines_of_all_accounts_say_whose_they_are(opened: Opened) -> None:
    pane = await _pane(opened)
    savings = opened.live.overview.views[2].account.address
    mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(5_000_000))
    line = (await opened.stage.store.history.lines(pane.model.query, pane.model.ids(0, 0)))[0].row.movement
    await opened.stage.store.history.apply(savings, [replace(line, id="mine", account=savings)], mark)
    pane.filters.more.scope.setCurrentIndex(1)
    pane.filters.more.scope.activated.emit(1)
    await _shown_again(opened, pane)
    owners = {words.address.split(" – ")[0] for row in range(3) if (words := pane.model.words(row)) is not None}
    assert owners == {"Elsa", "Épargne"}


async def test_what_is_shown_is_counted_and_summed(opened: Opened) -> None:
    pane = await _pane(opened)
    lines = await opened.stage.store.history.lines(pane.model.query, pane.model.ids(0, 99))
    came = sum(line.sum_cents for line in lines if line.sum_cents > 0)
    await opened.aqt.until(lambda: " in, " in pane.summary.whole_text)
    assert pane.summary.whole_text.startswith(f"{len(lines)} lines: +{came / 100:.2f} Ğ1 in, −")
    await opened.stage.session.settings.change(amounts_hidden=True)
    await opened.reload()
    await opened.aqt.until(lambda: "•••" in pane.summary.whole_text or "hidden" in pane.summary.whole_text)
    assert not any(character.isdigit() for character in pane.summary.whole_text.partition(":")[2].replace("Ğ1", ""))
    assert not pane.export.isEnabled()


async def test_several_lines_chosen_are_summed_in_the_status_bar(opened: Opened) -> None:
    pane = await _pane(opened)
    status = opened.window.shell.status
    for row in (0, 2):
        pane.table.selectionModel().select(pane.model.index(row, 0), ROWS)
    await opened.aqt.until(lambda: bool(status.note))
    assert status.note == "2 lines chosen: 0.00 Ğ1 in, −7.74 Ğ1 out, −7.74 Ğ1 together"
    await opened.go(PageId.HOME)
    notes = [status.note]
    await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    notes.append(status.note)
    opened.stage.session.lock.lock_now()
    await opened.reload()
    notes.append(status.note)
    assert [bool(note) for note in notes] == [False, True, False]


async def test_all_of_a_month_of_dividends_counts_when_it_is_chosen(opened: Opened) -> None:
    pane = await _pane(opened)
    count = next(line.count for line in await opened.stage.store.history.lines(pane.model.query, pane.model.ids(1, 1)))
    assert count > 1
    for row in (0, 1):
        pane.table.selectionModel().select(pane.model.index(row, 0), ROWS)
    status = opened.window.shell.status
    await opened.aqt.until(lambda: bool(status.note))
    assert f"+{count * 11.84:.2f} Ğ1 in, −2.50" in status.note


async def test_lines_chosen_are_copied_by_the_keyboard_as_they_are_shown(opened: Opened) -> None:
    pane = await _pane(opened)
    for row in (0, 2):
        pane.table.selectionModel().select(pane.model.index(row, 0), ROWS)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await opened.aqt.until(lambda: bool(QGuiApplication.clipboard().text()))
    first, second = QGuiApplication.clipboard().text().split("\n")
    assert second.split("\t")[Column.PERSON].startswith("Anouk Le Goff")
    assert "−2.50\u00a0Ğ1" in first.split("\t")
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert not pane.table.selectionModel().hasSelection()


async def test_a_list_holds_what_is_shown_in_its_order_and_no_formula(opened: Opened, tmp_path: Path) -> None:
    pane = await _pane(opened)
    (line, *_) = await opened.stage.store.history.lines(pane.model.query, pane.model.ids(0, 0))
    hostile = replace(
        line.row.movement, id="h", comment=UntrustedText('=HYPERLINK("x"),\n"quoted"'), amount_cents=Cents(-9_999_99)
    )
    mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(5_000_000))
    await opened.stage.store.history.apply(opened.elsa.address, [hostile], mark)
    pane.model.sort(Column.AMOUNT, Qt.SortOrder.AscendingOrder)
    await _shown_again(opened, pane)
    file = tmp_path / "history.csv"
    file.write_text("an older and longer file" * 1_000)
    await pane.export_to(file)
    assert "Saved" in pane._said.text
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert names_in(tmp_path, "history") == ["history.csv"]
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines(keepends=True)))
    assert len(rows) == pane.model.rowCount()
    assert rows[0]["amount"] == "-9999.99"
    assert rows[0]["unit"] == "Ğ1"
    assert rows[0]["comment"] == '\'=HYPERLINK("x"), "quoted"'
    assert [Decimal(row["amount"]) for row in rows] == sorted(Decimal(row["amount"]) for row in rows)
    assert {row["account"] for row in rows} == {"Elsa"}


async def test_where_a_list_was_saved_is_said_until_its_account_is_left(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    pane = await _pane(opened)
    await pane.export_to(tmp_path / "history.csv")
    assert pane._said.isVisible()
    pane._said.action_requested.emit()
    assert urls == [QUrl.fromLocalFile(str(tmp_path))]
    await opened.reload()
    assert pane._said.isVisible()
    await opened.go(PageId.ACCOUNT, account=opened.live.overview.views[1].account.address)
    assert not pane._said.isVisible()
    await pane.export_to(tmp_path / "history.csv")
    await opened.go(PageId.HOME)
    await opened.go(PageId.ACCOUNT)
    assert not pane._said.isVisible()


async def test_a_list_that_cannot_be_written_is_said_and_leaves_nothing(opened: Opened, tmp_path: Path) -> None:
    pane = await _pane(opened)
    await pane.export_to(tmp_path / "no such folder" / "history.csv")
    assert "could not be written" in pane._said.text
    assert names_in(tmp_path, "no such") == []


async def test_details_say_the_ud_of_that_day_and_what_the_account_had(opened: Opened) -> None:
    values = [DividendValue(NOW - timedelta(days=1), Cents(1_184))]
    await opened.stage.store.figures.put_dividend_values(values)
    await opened.live.reload(Topic.CURRENCY)
    pane = await _pane(opened)
    pane.table.selectRow(0)
    await opened.settle()
    assert pane.details._dividend.value.text() == "11.84\u00a0Ğ1"
    assert pane.details._twin.isVisibleTo(pane)
    pane.table.selectRow(3)
    await opened.settle()
    assert pane.details._dividend.value.text() == "The UD of that day is not known here."
    assert not pane.details._twin.isVisibleTo(pane)
    line = pane.model.line(3)
    assert line is not None
    assert pane.details._balance.value.text() == opened.live.format.stock(line.row.running_total_cents).spoken
    pane.details._block.copy.click()
    assert QGuiApplication.clipboard().text() == pane.details._block.value.text()


async def test_details_ask_for_the_extrinsic_of_a_payment_that_was_not_signed_here(opened: Opened) -> None:
    pane, ledger = await _pane(opened), opened.stage.ledger
    (first, second, third) = await opened.stage.store.history.lines(pane.model.query, pane.model.ids(0, 2))
    told = OperationHash("0x" + "ab" * 32)
    ledger.extrinsics = {first.row.movement.id: told, second.row.movement.id: told}
    extrinsic = pane.details._extrinsic
    pane.table.selectRow(0)
    await opened.aqt.until(lambda: extrinsic.copy.isVisibleTo(pane))
    assert isinstance(extrinsic.value, ElidedLabel)
    assert extrinsic.title.text() == "Extrinsic, as an indexer tells"
    extrinsic.copy.click()
    assert QGuiApplication.clipboard().text() == told
    assert second.row.movement.kind is MovementKind.DIVIDEND
    for row, asked in ((1, 1), (2, 2)):  # a dividend has none; of the third the indexer tells none
        pane.table.selectRow(row)
        await opened.settle()
        assert not extrinsic.isVisibleTo(pane.details)
        assert ledger.calls.count("extrinsic_of") == asked
    assert third.row.movement.kind is MovementKind.TRANSFER
    ledger.indexer_down = True
    pane.table.selectRow(0)
    await opened.settle()
    assert not extrinsic.isVisibleTo(pane.details)


async def test_details_say_what_a_payment_cost(opened: Opened) -> None:
    pane = await _pane(opened)
    (line, *_) = await opened.stage.store.history.lines(pane.model.query, pane.model.ids(0, 0))
    fee = replace(line.row.movement, id="fee", kind=MovementKind.FEE, amount_cents=Cents(-6), counterpart=None)
    mark = SyncMark(complete=True, cursor=None, indexed_to=BlockNumber(5_000_000))
    await opened.stage.store.history.apply(opened.elsa.address, [fee], mark)
    pane.table.selectRow(0)
    await opened.aqt.until(lambda: pane.details._fee.value.text() == "0.06\u00a0Ğ1")
    pane.table.selectRow(2)
    await opened.settle()
    assert not pane.details._fee.isVisibleTo(pane.details)


@given(
    st.integers(1, 10**7),
    st.integers(0, 60),
    st.none() | st.decimals(0, 9_000, places=2),
    st.none() | st.decimals(0, 9_000, places=2),
    st.sampled_from([UnitKey.QUANTITATIVE, UnitKey.RELATIVE, UnitKey.PERCENT_OF_AVERAGE]),
)
def test_a_range_lets_through_what_is_shown_inside_it(
    cents: int, days: int, least: Decimal | None, most: Decimal | None, key: UnitKey
) -> None:
    values = ((NOW - timedelta(days=40), Cents(1_000)), (NOW - timedelta(days=20), Cents(1_072)))
    reference = Reference(Cents(1_072), Cents(10**9), 7_000, NOW)
    amounts = AmountFormat("Ğ1", key, reference=reference, dividend_values=values)
    date = NOW - timedelta(days=days)
    ranges = amount_ranges(amounts, least, most)
    if least is None and most is None:
        assert ranges == ()
        return
    band = [band for band in ranges if band.since is None or band.since <= date][-1]
    then = amounts.on(date)
    is_shown_in_unit = then.unit.key is amounts.unit.key
    shown = then.flow_unit.flow(Cents(cents), then.reference) if then.reference else Decimal(cents) / 100
    is_inside = (least is None or shown >= least) and (most is None or shown <= most)
    let_through = band.least <= cents and (band.most is None or cents <= band.most)
    assert let_through == (is_inside and is_shown_in_unit)


@pytest.mark.parametrize(
    ("moves", "figure"), [([(1, 536)], "+0.50"), ([(1, 536), (30, 500)], "+1.00"), ([(1, 0)], "0.00")]
)
def test_movements_of_several_dates_are_summed_in_the_ud_of_each(moves: list[tuple[int, int]], figure: str) -> None:
    values = ((NOW - timedelta(days=40), Cents(1_000)), (NOW - timedelta(days=20), Cents(1_072)))
    amounts = AmountFormat("Ğ1", UnitKey.RELATIVE, reference=Reference(Cents(1_072), Cents(10**9), 7_000, NOW))
    amounts = replace(amounts, dividend_values=values)
    dated = [(NOW - timedelta(days=days), Cents(cents)) for days, cents in moves]
    assert (amounts.flows(dated).figure, amounts.flows(dated).unit) == (figure, "UD")
    unknown = [*dated, (NOW - timedelta(days=50), Cents(100))]
    assert amounts.flows(unknown).unit == "Ğ1"
    assert Fraction(amounts.flows(unknown).figure) == Fraction(sum(cents for _, cents in unknown), 100)


async def test_boxes_above_filter_together_and_a_list_holds_what_they_leave(opened: Opened, tmp_path: Path) -> None:
    pane = await _pane(opened)
    filters = pane.filters
    filters.text.setText("PANIER")
    await _shown_again(opened, pane)
    filters.kind.setCurrentIndex(filters.kind.findData(KindGroup.PAYMENTS.value))
    filters.kind.activated.emit(filters.kind.currentIndex())
    await _shown_again(opened, pane)
    with QSignalBlocker(filters.first), QSignalBlocker(filters.last):
        filters.first.setDate(QDate(2026, 10, 20))
        filters.last.setDate(QDate(2026, 11, 10))
    filters.period.setCurrentIndex(filters.period.findData(Period.BETWEEN.value))
    filters.period.activated.emit(filters.period.currentIndex())
    await _shown_again(opened, pane)
    everything = replace(pane.model.query, text="", kinds=(), since=None, until=None, fold_dividends=False)
    lines = [
        line.row.movement
        for line in await opened.stage.store.history.lines(everything, await opened.stage.store.history.ids(everything))
    ]
    left = [
        line.id
        for line in lines
        if line.comment is not None
        and "Panier" in line.comment.raw
        and date(2026, 10, 20) <= line.time.astimezone().date() <= date(2026, 11, 10)
    ]
    assert 0 < len(left) < len([line for line in lines if line.comment and "Panier" in line.comment.raw])
    await pane.export_to(tmp_path / "history.csv")
    rows = list(csv.DictReader((tmp_path / "history.csv").read_text("utf-8-sig").splitlines(keepends=True)))
    assert [row["identifier"] for row in rows] == left
    filters.clear()
    await _shown_again(opened, pane)
    assert pane.model.query.text == ""
    assert pane.model.rowCount() > len(left)


async def test_all_lines_are_chosen_and_summed_as_those_shown(opened: Opened) -> None:
    pane = await _pane(opened)
    await opened.aqt.until(lambda: " in, " in pane.summary.whole_text)
    QTest.keyClick(pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    status = opened.window.shell.status
    await opened.aqt.until(lambda: bool(status.note))
    shown = pane.summary.whole_text.partition(": ")[2]
    assert f": {shown}, " in status.note
    for header in (pane.table.horizontalHeader(), pane.table.verticalHeader()):  # each would ask of every row
        assert not header.selectionModel().hasSelection()


async def test_a_history_that_is_not_read_yet_is_not_called_empty(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts = {account.name: account.address for account in await opened.stage.store.accounts.all()}
    unread = {accounts["Épargne"]}
    monkeypatch.setattr(opened.stage.session.sync, "is_reading", unread.__contains__)
    page = await opened.go(PageId.ACCOUNT, account=accounts["Épargne"])
    assert isinstance(page, AccountPage)
    pane = page.history
    await opened.aqt.until(lambda: pane._places.currentWidget() is pane._empty)
    assert pane._empty._title.text() == "Not read yet"
    unread.clear()
    await opened.reload()
    await opened.aqt.until(lambda: pane._empty._title.text() == "No movement yet")


@pytest.mark.parametrize("width", [1366, 1024])
async def test_another_account_has_all_its_columns_though_a_line_of_the_former_was_open(
    opened: Opened, width: int
) -> None:
    pane = await _pane(opened)
    opened.window.resize(width, 768)
    await opened.settle()
    shown = [column for column in Column if not pane.table.isColumnHidden(column)]
    pane.table.selectRow(0)
    pane.table.open_requested.emit()
    assert pane.details.isVisible()
    await opened.go(PageId.ACCOUNT, account=opened.live.overview.views[1].account.address)
    assert not pane.details.isVisible()
    assert pane._card.isVisible()
    assert [column for column in Column if not pane.table.isColumnHidden(column)] == shown
