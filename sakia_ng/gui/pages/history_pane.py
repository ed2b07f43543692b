"""A history: filters, table over the store, details of one line."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.movement import MovementKind
from sakia_ng.gui import aio
from sakia_ng.gui.models.history import HistoryModel
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.history_details import WIDTH, HistoryDetails
from sakia_ng.gui.pages.history_filters import KINDS, HistoryFilters, KindGroup
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Length, Space, theme
from sakia_ng.gui.widgets import Card, EmptyState, Panel, SectionTitle, SkeletonRows, no_margins
from sakia_ng.gui.widgets.table import HistoryTable
from sakia_ng.ports.store import HistoryQuery, RowId

_NARROW_BELOW = 820
_BESIDE_FROM = 660
_LEAST_HEIGHT = 210
_REWRITTEN_BY = Topic.SETTINGS | Topic.CURRENCY | Topic.CONTACTS | Topic.ACCOUNTS
_RELOADED_BY = Topic.HISTORY


class HistoryPane(Panel):
    """The history of one account, or of all.

    Attributes:
        go_requested: carries a ``Destination``.
    """

    go_requested = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._live = session, live
        self._accounts: tuple[Address, ...] = ()
        self._chosen: RowId | None = None
        self._is_read = False
        self._room = int(Length.CONTENT)
        self.model = HistoryModel(session.store.history, live, self)
        self.title, self.filters = SectionTitle(), HistoryFilters()
        self.table, self.details = HistoryTable(), HistoryDetails(live)
        self._places = QStackedWidget()
        self._skeleton, self._empty = SkeletonRows(), EmptyState(primary=False)
        self._lay_out()
        self._connect()
        self.filters.set_folding(folded=live.preferences.fold_dividends)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.title.setText(self.tr("History"))
        self.table.setAccessibleName(self.tr("History"))
        self._say_empty()
        self.model.rewrite()

    def show_accounts(self, accounts: tuple[Address, ...]) -> None:
        """Show the history of these accounts; an empty tuple means all."""
        if accounts != self._accounts or not self._is_read:
            self._accounts = accounts
            self._chosen = None
            self.details.hide()
            self._places.setCurrentWidget(self._skeleton)
            self._read()

    def refresh(self, topics: Topic) -> None:
        """Read or write again what these topics touch."""
        if topics & Topic.SETTINGS:
            self.filters.set_folding(folded=self._live.preferences.fold_dividends)
        if topics & (_RELOADED_BY | Topic.SETTINGS) and self._accounts:
            self._read()
        elif topics & _REWRITTEN_BY:
            self.model.rewrite()
            self._draw_details()

    def take_room(self, width: int) -> None:
        """Choose the columns and filters for the room there is."""
        self._room = width
        self._choose_columns()

    def _lay_out(self) -> None:
        self._card = Card(margin=Space.M)
        for widget in (self._skeleton, self._empty, self.table):
            self._places.addWidget(widget)
        self._places.setMinimumHeight(theme().scaled(_LEAST_HEIGHT))
        self.title.add_action(self.filters.count_label)
        self._card.body.setSpacing(Space.XS)
        self._card.body.addWidget(self.title)
        self._card.body.addWidget(self.filters)
        self._card.body.addWidget(self._places, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._card, 1)
        row.addWidget(self.details)
        column = QVBoxLayout(self)
        no_margins(column)
        column.addLayout(row)
        self.details.hide()

    def _connect(self) -> None:
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.model.loaded.connect(self._on_model_loaded)
        self.model.dataChanged.connect(self._draw_details)
        self.filters.changed.connect(self._read)
        self.filters.folding_toggled.connect(self._on_folding_toggled)
        self.details.closed.connect(self.table.clearSelection)
        self.details.go_requested.connect(self.go_requested)
        self._empty.action_requested.connect(self.filters.clear)

    def _read(self) -> None:
        current = self.model.query
        query = HistoryQuery(accounts=self._accounts, order=current.order, descending=current.descending)
        query = self.filters.applied_to(query, self._live.now())
        self.model.show(with_preferences(query, show_dividends=self._live.preferences.show_dividends))

    def _on_model_loaded(self, count: object) -> None:
        number = count if isinstance(count, int) else 0
        self._is_read = True
        self.filters.show_count(number)
        self._say_empty()
        self._places.setCurrentWidget(self.table if number else self._empty)
        row = self.model.row_of(self._chosen) if self._chosen is not None else None
        if row is not None:
            self.table.selectRow(row)
        elif self._chosen is not None:
            self._chosen = None
            self.details.hide()

    def _say_empty(self) -> None:
        if self.filters.is_filtering:
            text = self.tr("No line has all of what you ask for.")
            self._empty.say(self.tr("Nothing found"), text, self.tr("Show everything"), what=Icon.SEARCH)
        else:
            text = self.tr("Payments received and sent will be here, with their dates and comments.")
            self._empty.say(self.tr("No movement yet"), text, what=Icon.EMPTY)

    def _on_selection_changed(self, selected: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            self._chosen = self.model.row_id(indexes[0].row())
        elif not self.table.selectionModel().hasSelection() and self.model.rowCount():
            self._chosen = None
        self._draw_details()

    def _draw_details(self) -> None:
        row = self.model.row_of(self._chosen) if self._chosen is not None else None
        line = self.model.line(row) if row is not None else None
        words = self.model.words(row) if row is not None and line is not None else None
        self.details.setVisible(words is not None)
        if line is not None and words is not None:
            self.details.show_line(line, words)
        self._choose_columns()

    def _choose_columns(self) -> None:
        is_detailed = self.details.isVisibleTo(self)
        is_alone = is_detailed and self._room < theme().scaled(_BESIDE_FROM)
        self._card.setVisible(not is_alone)
        self.details.stand_alone(is_alone=is_alone)
        room = self._room - (theme().scaled(WIDTH) + Space.M if is_detailed and not is_alone else 0)
        self.table.lay_out_columns(narrow=room < theme().scaled(_NARROW_BELOW))
        self.filters.set_compact(is_compact=room - 2 * Space.M < self.filters.wanted_width)

    def _on_folding_toggled(self, folded: bool) -> None:
        change = self._session.settings.change(fold_dividends=folded)
        aio.spawn(change, owner=self, name="keep whether dividends are folded")


def with_preferences(query: HistoryQuery, *, show_dividends: bool) -> HistoryQuery:
    """Leave UDs and their claims out of a query that names no kind, when the user wants none."""
    if show_dividends or query.kinds:
        return query
    return replace(query, kinds=tuple(kind for kind in MovementKind if kind not in KINDS[KindGroup.DIVIDENDS]))
