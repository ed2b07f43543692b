"""The bar at the top: search, unit switch, hide amounts, lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.units import UNITS, UnitKey
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.commands import Command, keys_of
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.search import MOST, Hit, as_typed, known_hits, person_hit
from sakia_ng.gui.resources import resource
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space, Type, icon, theme
from sakia_ng.gui.widgets import Button, IconButton, Panel, Text, UnitSwitch, UnitWord
from sakia_ng.gui.widgets.inside_field import show_icon_inside
from sakia_ng.gui.widgets.offers import OfferList, offer_item
from sakia_ng.gui.words.commands import command_hits, keys_in_words
from sakia_ng.gui.words.dates import countdown
from sakia_ng.gui.words.names import suggestion_name
from sakia_ng.gui.words.pages import page_hits
from sakia_ng.gui.words.units import unit_formula, unit_symbol, unit_text

_TYPING_PAUSE_MS = 250
_SHORTEST_SEARCH = 2
_NARROW_BELOW = 700
_IN_MENU = (UnitKey.QUANTITATIVE_ZERO_SUM, UnitKey.RELATIVE_ZERO_SUM)


class SearchField(QLineEdit):
    """The palette: finds accounts, contacts, pages, commands and people.

    Attributes:
        go_requested: carries the ``Destination`` of the line chosen.
        command_requested: carries the ``Command`` of the line chosen.
        left: the user wants the keyboard elsewhere.
    """

    go_requested = Signal(object)
    command_requested = Signal(object)
    left = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_everything")
        self._session, self._live = session, live
        self._pages: tuple[Hit, ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._list = OfferList()
        self._completer.setPopup(self._list)
        self.setCompleter(self._completer)
        self._completer.activated.connect(self._on_completer_activated)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.textEdited.connect(self._on_text_edited)
        self.returnPressed.connect(self._on_return_pressed)
        show_icon_inside(self, Icon.SEARCH)
        self.setMinimumWidth(theme().scaled(180))
        self.setMaximumWidth(theme().scaled(420))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, name: str, pages: tuple[Hit, ...]) -> None:
        """Set the field's name and the pages it finds, in the language of now."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self._pages = pages
        if self._hits:
            self._show(known_hits(self.text(), self._live, pages) if self.text() else ())
            self.offer_commands()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The lines offered now."""
        return self._hits

    def offer_commands(self) -> None:
        """Offer what can be done, before anything is typed."""
        self._show(tuple(hit for hit in self._pages if hit.command is not None) if not self.text() else self._hits)

    def clear_all(self) -> None:
        """Forget what was typed and found."""
        self._pause.stop()
        self.clear()
        self._show(())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Take the list away with the field."""
        self._list.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape empties the field; once it is empty, it leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear_all()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_text_edited(self, text: str) -> None:
        self._show(known_hits(text, self._live, self._pages))
        if len(text.strip()) >= _SHORTEST_SEARCH:
            self._pause.start()

    def _on_pause_timeout(self) -> None:
        aio.spawn(self._search_people(self.text()), owner=self, name="search people")

    async def _search_people(self, text: str) -> None:
        """Add people of the currency below what was known; without a network there is nothing to add."""
        try:
            found = as_typed(text, await self._session.directory.search(text, limit=2 * MOST))
        except SakiaError:
            return
        if text != self.text():
            return
        hits = list(known_hits(text, self._live, self._pages))
        places: set[Address | None] = {hit.destination.account or hit.destination.person for hit in hits}
        for person in found:
            if person.address not in places:
                name = suggestion_name(person)
                hits.append(person_hit(person.address, name, is_member=bool(person.is_member)))
        self._show(tuple(hits[:MOST]))

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._hits = hits
        self._model.clear()
        for hit in hits:
            self._model.appendRow(offer_item(icon(hit.icon, Role.MUTED), _line(hit), hit.name, hit.detail))
        if hits and self.hasFocus():
            self._list.show_under(self, self._completer)
        else:
            self._list.hide()

    def _on_completer_activated(self, line: str) -> None:
        for hit in self._hits:
            if _line(hit) == line:
                self._take(hit)
                return

    def _on_return_pressed(self) -> None:
        if self._hits:
            self._take(self._hits[0])

    def _take(self, hit: Hit) -> None:
        QTimer.singleShot(0, self, self.clear_all)  # the completer writes its line into the field after this
        if hit.command is not None:
            self.command_requested.emit(hit.command)
        else:
            self.go_requested.emit(hit.destination)


class TopBar(Panel):
    """Search, unit switch, hide amounts, lock.

    Attributes:
        lock_requested: the lock button was pressed.
        unit_chosen: carries the ``UnitKey`` chosen.
        hiding_toggled: the eye was pressed.
    """

    lock_requested = Signal()
    unit_chosen = Signal(object)
    hiding_toggled = Signal()

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="topbar")
        self._session, self._live = session, live
        self._mark = QLabel()
        self._mark.setPixmap(QIcon(str(resource("icons", "sakia.svg"))).pixmap(theme().scaled(28)))
        self._brand = Text("Sakia", size=Type.EMPHASIS, bold=True)
        self.search = SearchField(session, live)
        self.units = UnitSwitch()
        self._eye = IconButton(Icon.SHOW)
        self._lock = Button("", Icon.LOCK, look="quiet")
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self._on_second_timeout)
        self._lay_out()
        self.units.unit_chosen.connect(self.unit_chosen)
        self._eye.clicked.connect(self.hiding_toggled)
        self._lock.clicked.connect(self.lock_requested)
        live.changed.connect(self._on_live_changed)
        self.retranslate()
        self._second.start()

    def retranslate(self) -> None:
        """Write all words again."""
        keys = keys_in_words(keys_of(Command.SEARCH))
        words = self.tr("Search everything ({keys})").format(keys=keys)
        self.search.set_words(words, (*page_hits(), *command_hits()))
        self._lock.setAccessibleName(self.tr("Lock now"))
        tip = self.tr("Lock now ({keys}). It locks by itself when nobody is there.")
        self._lock.setToolTip(tip.format(keys=keys_in_words(keys_of(Command.LOCK))))
        self._draw_units()
        self._draw_eye()
        self._on_second_timeout()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Leave out what can be done without where large text takes the room."""
        is_narrow = event.size().width() < theme().scaled(_NARROW_BELOW)
        self._brand.setVisible(not is_narrow)
        self.units.set_compact(is_compact=is_narrow)
        self._row.setStretch(self._row.indexOf(self.search) + 1, 0 if is_narrow else 2)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self._mark)
        row.addWidget(self._brand)
        self._brand.setContentsMargins(0, 0, Space.XL, 0)
        row.addWidget(self.search, 3)
        row.addStretch(2)
        row.addWidget(self.units)
        row.addWidget(self._eye)
        row.addWidget(self._lock)

    def _draw_units(self) -> None:
        symbol = self._session.currency.symbol
        self.units.set_units([_unit_word(key, symbol) for key in UNITS])
        self.units.choose(UnitKey(self._live.preferences.unit))

    def _draw_eye(self) -> None:
        hidden = self._live.preferences.amounts_hidden
        self._eye.show_icon(Icon.HIDE if hidden else Icon.SHOW)
        name = self.tr("Show amounts ({keys})") if hidden else self.tr("Hide amounts ({keys})")
        self._eye.set_name(name.format(keys=keys_in_words(keys_of(Command.HIDE_AMOUNTS))))

    def _on_second_timeout(self) -> None:
        remaining = self._session.lock.remaining_s()
        self._lock.setVisible(remaining is not None)
        self._lock.setText(countdown(remaining or 0.0))

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.SETTINGS:
            self.units.choose(UnitKey(self._live.preferences.unit))
            self._draw_eye()
        if topics & Topic.LOCK:
            self._on_second_timeout()


def _line(hit: Hit) -> str:
    return f"{hit.name}   {hit.detail}".strip()


def _unit_word(key: UnitKey, symbol: str) -> UnitWord:
    words = unit_text(key, symbol)
    return UnitWord(key, unit_symbol(key, symbol), words.name, f"{words.help}\n{unit_formula(key)}", key in _IN_MENU)
