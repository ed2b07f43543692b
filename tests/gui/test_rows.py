from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.models.rows import Words, WrittenRows
from sakia_ng.ports.store import Contact
from sakia_ng.services.contacts import address_book
from tests.gui.conftest import Opened


async def test_rows_are_written_when_they_are_looked_at(opened: Opened) -> None:
    model, written, times = WrittenRows(opened.window), list[int](), [0]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, opened.window)

    def write(row: int) -> Words:
        written.append(row)
        return {Qt.ItemDataRole.DisplayRole: f"{row} the {times[0]}th time", Qt.ItemDataRole.UserRole: row}

    model.show([f"key {number}" for number in range(5_000)], write)
    written.clear()
    assert model.rowCount() == 5_000
    for _ in range(2):
        assert model.index(7).data() == "7 the 0th time"
        assert model.index(7).data(Qt.ItemDataRole.UserRole) == 7
    assert written == [7]
    assert model.index(7).data(Qt.ItemDataRole.ToolTipRole) is None
    assert (model.row_of("key 4999"), model.row_of("key 5000")) == (4_999, None)


async def test_the_same_rows_written_anew_keep_their_place(opened: Opened) -> None:
    model, resets, changes = WrittenRows(opened.window), list[int](), list[int]()
    model.modelReset.connect(lambda: resets.append(model.rowCount()))
    model.dataChanged.connect(lambda first, last: changes.append(last.row() - first.row() + 1))
    model.show("abc", lambda row: {Qt.ItemDataRole.DisplayRole: row})
    assert model.index(1).data() == 1
    model.show("abc", lambda row: {Qt.ItemDataRole.DisplayRole: row + 10})
    assert model.index(1).data() == 11
    assert (resets, changes) == ([3], [1]), "one row was looked at, and says something else"
    model.show("abc", lambda row: {Qt.ItemDataRole.DisplayRole: row + 10})
    assert changes == [1]
    model.show("ac", lambda row: {Qt.ItemDataRole.DisplayRole: row + 20})
    assert (resets, changes, model.index(1).data()) == ([3, 2], [1], 21)
    model.show("", lambda row: {})
    model.show("", lambda row: {})
    assert (resets, changes, model.rowCount()) == ([3, 2, 0], [1], 0)


def test_contacts_are_made_ready_to_be_found() -> None:
    contacts = (
        Contact(Address("g1a"), "Élodie", "au marché"),
        Contact(Address("g1b"), "Zoé"),
        Contact(Address("g1c"), "elodie", "Œufs"),
    )
    book = address_book(contacts)
    assert (book.contacts, book.names) == (contacts, ("elodie", "zoe", "elodie"))
    assert [(known.name, known.addresses) for known in book.people] == [("Élodie", ("g1a", "g1c")), ("Zoé", ("g1b",))]
    assert book.texts == ("elodie au marche", "zoe ")


async def test_what_was_looked_at_long_ago_is_not_written_each_time(opened: Opened) -> None:
    """Whoever has gone through thousands of rows pays for some of them at the next block, and not for all."""
    model, written = WrittenRows(opened.window), list[int]()

    def write(row: int) -> Words:
        written.append(row)
        return {Qt.ItemDataRole.DisplayRole: row}

    model.show(range(5_000), write)
    for row in (*range(5_000), 17):
        assert model.index(row).data() == row
    written.clear()
    model.show(range(5_000), write)
    assert len(written) == 128
    assert {17, 4_999} <= set(written), "those looked at last may be in sight"
