"""The way between two people: the shortest chains of certifications, in both directions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.pages.trust.people_field import PeopleField
from sakia_ng.gui.pages.trust.tables import Cell, TrustTable
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Card, Text
from sakia_ng.gui.words.explorer import kind_of, someone_name, status_of, way_sentence
from sakia_ng.gui.words.language import whole
from sakia_ng.services.explorer import Someone

_WIDTHS = (60, 0, 220)


class WayCard(Card):
    """From whoever stands in the middle to somebody else, and back.

    Attributes:
        chosen: somebody of a chain shall stand in the middle; carries the number of their identity.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session = session
        self._first: Someone | None = None
        self._last: int | None = None
        self.field = PeopleField(session)
        self.field.field.setObjectName("explorer_way_to")
        self.sentences = Text(wrap=True), Text(wrap=True)
        self._tables: tuple[TrustTable, ...] = ()
        self._chains: list[tuple[Someone, ...]] = [(), ()]
        for widget in (self.field, *self.sentences):
            self.body.addWidget(widget)
        self.field.chosen.connect(self._on_person_chosen)
        self._show_chains()

    @property
    def tables(self) -> tuple[TrustTable, ...]:
        """The way there and the way back, each under its sentence; built when there is a first one to show."""
        if not self._tables:
            self._tables = TrustTable(_WIDTHS), TrustTable(_WIDTHS)
            for sentence, table in zip(self.sentences, self._tables, strict=True):
                self.body.insertWidget(self.body.indexOf(sentence) + 1, table)
                table.row_activated.connect(self._on_row_activated)
            self._name_tables()
        return self._tables

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Way to somebody"))
        self.field.set_words(self.tr("Way to"), self.tr("To whom? A name, an address or a number"))
        self._name_tables()
        self._look()

    def show_first(self, someone: Someone | None) -> None:
        """Begin the way at somebody else; the one it leads to stays."""
        is_other = someone is None or self._first is None or someone.index != self._first.index
        self._first = someone
        if is_other:
            self._look()

    def refresh(self, topics: Topic) -> None:
        """Look again when the web changed."""
        if topics & Topic.TRUST:
            self._look()

    def _name_tables(self) -> None:
        for table, name in zip(self._tables, (self.tr("The way there"), self.tr("The way back")), strict=False):
            table.setAccessibleName(name)
            table.show_headers([self.tr("Step"), self.tr("Name"), self.tr("Status")])

    def _look(self) -> None:
        if self._first is not None and self._last is not None and self._first.index != self._last:
            aio.spawn(self._find(self._first, self._last), owner=self, name="look for a way")
        else:
            self._show_chains()

    async def _find(self, first: Someone, last: int) -> None:
        explorer = self._session.explorer
        there, back = await explorer.chain(first.index, last), await explorer.chain(last, first.index)
        name = someone_name((await explorer.people([last]))[last])
        if self._first is None or (self._first.index, self._last) != (first.index, last):
            return
        ends = (someone_name(first), name)
        if there is None or back is None:  # the web was not read yet: nothing can be told
            self._show_chains()
            return
        self._chains = [there, back]
        for sentence, chain, pair in zip(self.sentences, self._chains, (ends, ends[::-1]), strict=True):
            sentence.setText(way_sentence(*pair, len(chain) or None))
            sentence.set_tone(None if chain else Role.WARNING)
        self._draw()

    def _show_chains(self) -> None:
        """Show no way at all."""
        self._chains = [(), ()]
        for sentence in self.sentences:
            sentence.setText("")
        self._draw()

    def _draw(self) -> None:
        for sentence in self.sentences:
            sentence.setVisible(bool(sentence.text()))
        for table, chain in zip(self.tables if any(self._chains) else self._tables, self._chains, strict=False):
            table.show_rows([_row(number, someone) for number, someone in enumerate(chain)])
            table.setVisible(bool(chain))

    def _on_person_chosen(self, index: int) -> None:
        self._last = index
        self._look()

    def _on_row_activated(self, row: int) -> None:
        chain = self._chains[0 if self.sender() is self.tables[0] else 1]
        self.chosen.emit(chain[row].index)


def _row(number: int, someone: Someone) -> list[Cell]:
    status = status_of(someone)
    return [
        Cell(whole(number) if number else "", Icon.FORWARD if number else None),
        Cell(someone_name(someone), tip=someone.owner or ""),
        Cell(kind_of(someone), Icon.REFEREE if someone.is_referee else status.icon, status.tone),
    ]
