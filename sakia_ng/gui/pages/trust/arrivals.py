"""Who is on the way into the web of trust, and who came last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from sakia_ng.domain.identity import RegisterEntry
from sakia_ng.gui import aio
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Space, theme
from sakia_ng.gui.widgets import Card, Panel, Text, no_margins
from sakia_ng.gui.words.explorer import someone_name
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.states import identity_status

_BESIDE_FROM = 900


class ArrivalsPanel(Panel):
    """Two lists beside each other where there is room.

    Attributes:
        chosen: somebody shall stand in the middle; carries the number of their identity.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people: tuple[tuple[tuple[RegisterEntry, int], ...], tuple[RegisterEntry, ...]] = (), ()
        self._indexes: dict[TrustTable, list[int]] = {}
        self.pending_card, self.newest_card = Card(margin=Space.M), Card(margin=Space.M)
        self.pending, self.newest = TrustTable((0, 200, 110)), TrustTable((0, 120))
        self._nobody = Text(wrap=True), Text(wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        no_margins(self._row, Space.M)
        cards, tables = (self.pending_card, self.newest_card), (self.pending, self.newest)
        for card, table, nobody in zip(cards, tables, self._nobody, strict=True):
            card.body.addWidget(table)
            card.body.addWidget(nobody)
            card.body.addStretch()
            self._row.addWidget(card, 1)
            table.row_activated.connect(self._on_row_activated)
        self._draw()

    def retranslate(self) -> None:
        """Write all words again."""
        self.pending_card.set_title(self.tr("On their way in"))
        self.newest_card.set_title(self.tr("Newest members"))
        self.pending.show_headers([self.tr("Name"), self.tr("Status"), self.tr("Certified by")])
        self.newest.show_headers([self.tr("Name"), self.tr("Identity number")])
        self.pending.setAccessibleName(self.pending_card.title.text())
        self.newest.setAccessibleName(self.newest_card.title.text())
        for nobody in self._nobody:
            nobody.setText(self.tr("Nobody that is known here."))
        self._draw()

    def take_room(self, width: int) -> None:
        """Put the lists under each other when there is little room."""
        is_wide = width >= theme().scaled(_BESIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def refresh(self) -> None:
        """Read both lists again."""
        aio.spawn(self._read(), owner=self, name="read who is on the way")

    async def _read(self) -> None:
        pending, newest = await self._session.explorer.pending(), await self._session.explorer.newest_members()
        self._people = pending, newest
        self._indexes = {
            self.pending: [entry.index for entry, _ in pending],
            self.newest: [entry.index for entry in newest],
        }
        self._draw()

    def _draw(self) -> None:
        pending, newest = self._people
        self.pending.show_rows(Rows(pending, _pending_row))
        self.newest.show_rows(Rows(newest, _newest_row))
        for table, nobody in zip((self.pending, self.newest), self._nobody, strict=True):
            table.setVisible(bool(table.row_count))
            nobody.setVisible(not table.row_count)

    def _on_row_activated(self, row: int) -> None:
        table = self.sender()
        if isinstance(table, TrustTable):
            self.chosen.emit(self._indexes[table][row])


def _pending_row(one: tuple[RegisterEntry, int]) -> list[Cell]:
    entry, received = one
    status = identity_status(entry.status)
    name = Cell(someone_name(entry), tip=entry.owner)
    return [name, Cell(status.word, status.icon, status.tone, status.help), Cell(whole(received))]


def _newest_row(entry: RegisterEntry) -> list[Cell]:
    return [Cell(someone_name(entry), tip=entry.owner), Cell(whole(entry.index))]
