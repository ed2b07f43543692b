"""A line that finds anybody of the web of trust as one types: by name, address or number, from what is kept here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.widgets import Panel, no_margins
from sakia_ng.gui.widgets.inside_field import mark_as_search, offer_clearing
from sakia_ng.gui.widgets.suggestions import Offer, SuggestionEdit
from sakia_ng.gui.words.explorer import offer_line
from sakia_ng.gui.words.states import identity_status


class PeopleField(Panel):
    """The line alone.

    Attributes:
        chosen: carries the number of the identity chosen.
        field: the line.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = SuggestionEdit(self._search)
        mark_as_search(self.field)
        offer_clearing(self.field)
        column = QVBoxLayout(self)
        no_margins(column)
        column.addWidget(self.field)
        self.field.chosen.connect(self._on_address_chosen)
        self.field.returnPressed.connect(self._on_return_pressed)

    def set_words(self, name: str, hint: str) -> None:
        """Name the line, and say what it takes while it is empty."""
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        self.field.setPlaceholderText(hint)

    async def _search(self, text: str) -> Sequence[Offer]:
        found = await self._session.explorer.search(text)
        return [Offer(entry.owner, offer_line(entry), identity_status(entry.status).icon) for entry in found]

    async def _choose(self, address: Address) -> None:
        index = await self._session.explorer.index_of(address)
        if index is not None:
            self.field.stop()
            self.field.clear()
            self.chosen.emit(index)

    def _on_address_chosen(self, address: Address) -> None:
        aio.spawn(self._choose(address), owner=self, name="find an identity")

    def _on_return_pressed(self) -> None:
        self.field.take_first()
