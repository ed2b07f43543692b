"""The model of the sidebar: what is drawn again, and what is not."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.models.tree import TreeEntry, TreeModel
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon

_PLACES = tuple(Destination(PageId.ACCOUNT, account=Address(name)) for name in ("first", "second"))


def _pages(moment: str) -> tuple[TreeEntry, ...]:
    return (
        TreeEntry(Destination(PageId.HOME), "Home", Icon.HOME),
        TreeEntry(Destination(PageId.ACCOUNT), "Accounts", Icon.ACCOUNT, moment=lambda: moment),
    )


def test_only_rows_that_look_different_are_drawn_again(app: QApplication) -> None:
    model, drawn = TreeModel(), list[tuple[bool, int]]()

    def note(first: QModelIndex, last: QModelIndex) -> None:
        assert first == last
        drawn.append((first.parent().isValid(), first.row()))

    def show(moment: str, names: tuple[str, str]) -> None:
        def write(row: int) -> TreeEntry:
            return TreeEntry(_PLACES[row], names[row], Icon.ACCOUNT, moment=lambda: moment)

        model.show(_pages(moment), _PLACES, write)

    show("12:00", ("a", "b"))
    model.dataChanged.connect(note)
    for row in range(2):
        assert model.entry(model.index(row, 0, model.accounts_index())) is not None
    show("12:06", ("a", "b"))
    assert drawn == []
    entry = model.entry(model.index(1, 0, model.accounts_index()))
    assert entry is not None
    assert entry.moment() == "12:06"
    show("12:12", ("a", "c"))
    assert drawn == [(True, 1)]
