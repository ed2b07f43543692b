"""A line that offers people as one types. Answers that come too late are dropped."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.theme import Icon, Role, icon
from sakia_ng.gui.widgets.offers import OfferList, offer_item

_PAUSE_MS = 250
_SHORTEST = 2
_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list: who, and how it reads."""

    address: Address
    line: str
    icon: Icon


Search = Callable[[str], Awaitable[Sequence[Offer]]]


class SuggestionEdit(QLineEdit):
    """Offers people under a line.

    Args:
        search: finds people; cancelled when more is typed.

    Attributes:
        chosen: carries the ``Address`` of the line chosen.
        paused: nothing was typed for a moment; carries the text.
        searched: after it, whoever could be found stands in ``offers``.
    """

    chosen = Signal(object)
    paused = Signal(str)
    searched = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._task: asyncio.Task[None] | None = None
        self._offers: tuple[Offer, ...] = ()
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._list = OfferList()
        self._completer.setPopup(self._list)
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._on_completer_activated)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textEdited.connect(self._on_text_edited)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The lines offered now."""
        return self._offers

    @property
    def is_searching(self) -> bool:
        """Whether an answer is awaited."""
        return self._pause.isActive() or (self._task is not None and not self._task.done())

    def take_first(self) -> bool:
        """Choose the first line; False when there is none."""
        if self._offers:
            self.chosen.emit(self._offers[0].address)
        return bool(self._offers)

    def search_now(self) -> None:
        """Search for what was put into the line by the program."""
        self._on_text_edited()

    def stop(self) -> None:
        """Forget what was searched and offered; the text stays."""
        self._pause.stop()
        self._cancel()
        self._show(())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape closes the list first."""
        if event.key() == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
            return
        super().keyPressEvent(event)

    def _on_text_edited(self) -> None:
        self._cancel()
        self._show(())
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        text = self.text()
        self.paused.emit(text)
        if len(text.strip()) >= _SHORTEST and self.isEnabled():
            self._task = aio.spawn(self._look(text), owner=self, name="search people")
        else:
            self.searched.emit()

    async def _look(self, text: str) -> None:
        try:
            offers = tuple(await self._search(text))
        except SakiaError:  # nobody to offer: what is typed can still be an address
            offers = ()
        if text == self.text():
            self._show(offers)
            self.searched.emit()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        self._model.clear()
        for offer in offers:
            self._model.appendRow(offer_item(icon(offer.icon, Role.MUTED), offer.line, offer.line))
        if offers and self.hasFocus():
            self._list.show_under(self, self._completer)
        else:
            self._list.hide()

    def _on_completer_activated(self, line: str) -> None:
        for offer in self._offers:
            if offer.line == line:
                self.chosen.emit(offer.address)
                return
