"""A history: filters, table over the store, details of one line."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.events import Topic
from sakia_ng.domain.movement import MovementKind
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.files import ask_where, save
from sakia_ng.gui.models.history import HistoryModel
from sakia_ng.gui.models.history_sums import HistorySums
from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.history.details import WIDTH, HistoryDetails
from sakia_ng.gui.pages.history.export import exported
from sakia_ng.gui.pages.history.filters import KINDS, HistoryFilters, KindGroup
from sakia_ng.gui.pages.history.said import SaidBanner
from sakia_ng.gui.pages.history.sorting import SortChoice
from sakia_ng.gui.pages.reading_problem import UnreadLines
from sakia_ng.gui.session import Session
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets import (
    Card,
    ElidedLabel,
    EmptyState,
    IconButton,
    Panel,
    SectionTitle,
    SkeletonRows,
    announce,
    no_margins,
)
from sakia_ng.gui.widgets.table import HistoryTable
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.store import HistoryQuery, RowId

_NARROW_BELOW = 820
_WITH_BALANCE_FROM = 940
_BESIDE_FROM = 780
_MOST_COPIED = 10_000
_COPIED_AT_A_TIME = 50
_LEAST_HEIGHT, _LEAST_HEIGHT_LOW = 210, 132
_REWRITTEN_BY = Topic.SETTINGS | Topic.CURRENCY | Topic.CONTACTS | Topic.ACCOUNTS
_RELOADED_BY = Topic.HISTORY


class _Places(QStackedWidget):
    """One of table, skeleton and empty state: no higher than it must be, since the table scrolls itself."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return self.minimumSize()


class HistoryPane(Panel):
    """The history of one account, or of all.

    Args:
        session: the services.
        live: what the store says now.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of it.

    Attributes:
        slices: what is left of the making of it.
        go_requested: carries a ``Destination``.
        selection_summed: what the lines chosen come to, in words; empty for fewer than two.
    """

    go_requested = Signal(object)
    selection_summed = Signal(str)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None, *, in_slices: bool = False) -> None:
        super().__init__(parent)
        self._session, self._live = session, live
        self._accounts: tuple[Address, ...] = ()
        self._is_read = False
        self._room, self._is_low, self._is_opened = int(Length.CONTENT), False, False
        self.slices = begun(self._build(), in_slices=in_slices)

    def _build(self) -> Iterator[None]:
        session, live = self._session, self._live
        self.model = HistoryModel(session.store.history, live, self)
        self.title, self.filters = SectionTitle(), HistoryFilters(session, live)
        yield
        self.table = HistoryTable()
        yield
        self.details = HistoryDetails(session, live, in_slices=True)
        yield from self.details.slices
        yield
        self.summary, self.export = ElidedLabel(size=Type.CAPTION, tone=Role.MUTED), IconButton(Icon.SAVE)
        self._said = SaidBanner()
        self._saving: asyncio.Task[None] | None = None
        self._sums = HistorySums(session.store.history, live, self)
        self._places = _Places()
        self._skeleton, self._empty = SkeletonRows(), EmptyState(primary=False)
        self._unread = UnreadLines()
        yield
        yield from self._lay_out()
        yield
        self._connect()
        self.filters.set_folding(folded=live.preferences.fold_dividends)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.title.setText(self.tr("History"))
        self.table.setAccessibleName(self.tr("History"))
        self._name_export()
        self._say_empty()
        self.filters.more.retranslate()
        self.order.retranslate()
        self.model.rewrite()
        self._sums.rewrite()

    def show_accounts(self, accounts: tuple[Address, ...]) -> None:
        """Show the history of these accounts; an empty tuple means all."""
        if accounts != self._accounts or not self._is_read:
            self._accounts = accounts
            self.filters.more.show_accounts(accounts)
            self.model.followed = None
            self._said.hide()
            self._draw_details()
            self._places.setCurrentWidget(self._skeleton)
            self._read()

    def refresh(self, topics: Topic) -> None:
        """Read or write again what these topics touch."""
        if topics & Topic.SETTINGS:
            self.filters.set_folding(folded=self._live.preferences.fold_dividends)
            self._name_export()
        if topics & (Topic.SETTINGS | Topic.CURRENCY | Topic.ACCOUNTS):
            self.filters.more.retranslate()
            self.filters.more.show_accounts(self._accounts)
        if topics & (_RELOADED_BY | Topic.SETTINGS) and self._accounts:
            self._read()
        elif topics & _REWRITTEN_BY:
            self.model.rewrite()
            self._draw_details()

    def take_room(self, width: int, *, is_low: bool = False) -> None:
        """Choose the columns and filters for the room there is; in a low window more lines stand before filters."""
        had_room_beside = self._has_room_beside
        self._room, self._is_low = width, is_low
        self._places.setMinimumHeight(theme().scaled(_LEAST_HEIGHT_LOW if is_low else _LEAST_HEIGHT))
        if self._has_room_beside != had_room_beside:
            self._draw_details()
        else:
            self._choose_columns()

    def _lay_out(self) -> Iterator[None]:
        self._card = Card(margin=Space.M)
        for widget in (self._skeleton, self._empty, self._unread, self.table):
            self._places.addWidget(widget)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        yield
        self.title.add_action(self.summary, stretch=4)
        self.title.add_action(self.export)
        self._card.body.setSpacing(Space.XS)
        self._card.body.addWidget(self.title)
        yield
        self._card.body.addWidget(self.filters)
        yield
        self._card.body.addWidget(self._said)
        self._card.body.addWidget(self._places, 1)
        yield
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
        self.order = SortChoice(self.table)
        self.filters.more.offer_order(self.order)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.copy_requested.connect(self._on_copy_requested)
        self.table.open_requested.connect(self._on_open_requested)
        self.table.clicked.connect(self._on_table_clicked)
        self.model.asked.connect(self._sums.stop)
        self.model.begun.connect(self._on_model_begun)
        self.model.loaded.connect(self._on_model_loaded)
        self.model.failed.connect(self._on_model_failed)
        self._sums.shown_summed.connect(self.summary.set_whole_text)
        self._sums.chosen_summed.connect(self.selection_summed)
        self.export.clicked.connect(self._on_export_clicked)
        self.model.dataChanged.connect(self._draw_details)
        self.filters.changed.connect(self._read)
        self.filters.folding_toggled.connect(self._on_folding_toggled)
        self.details.closed.connect(self._on_details_closed)
        self.details.go_requested.connect(self.go_requested)
        self._empty.action_requested.connect(self.filters.clear)
        self._unread.action_requested.connect(self._on_again_wanted)

    def _read(self) -> None:
        current = self.model.query
        query = HistoryQuery(accounts=self._accounts, order=current.order, descending=current.descending)
        query = self.filters.applied_to(query, self._live.now())
        self.model.show(with_preferences(query, show_dividends=self._live.preferences.show_dividends))

    def _on_model_begun(self, count: object) -> None:
        self._is_read = True
        self._say_empty()
        self._places.setCurrentWidget(self.table if count else self._empty)

    def _on_model_loaded(self, count: object) -> None:
        self._on_model_begun(count)
        self._sums.sum_shown(self.model.query, self.model.rowCount())
        row = self.model.row_of(self.model.followed) if self.model.followed is not None else None
        if row is not None:
            self.table.selectRow(row)
        elif self.model.followed is not None:
            self.model.followed = None
            self._draw_details()
        self._sum_chosen()

    def _on_model_failed(self, problem: SakiaError) -> None:
        """Say why there are no lines, in their place, or over those that stay."""
        if self.model.rowCount():
            self._said.warn(sentence(problem))
        else:
            self._unread.show_problem(problem)
            self._places.setCurrentWidget(self._unread)
            announce(self._unread, self._unread.accessibleName())

    def _on_again_wanted(self) -> None:
        self._places.setCurrentWidget(self._skeleton)
        self._read()

    def _say_empty(self) -> None:
        if self.filters.is_filtering:
            text = self.tr("No line has all of what you ask for.")
            self._empty.say(self.tr("Nothing found"), text, self.tr("Show everything"), what=Icon.SEARCH)
        elif any(map(self._is_unread, self._accounts)):
            self._empty.say(self.tr("Not read yet"), self.tr("Lines come as servers tell them."), what=Icon.WAITING)
        else:
            text = self.tr("Payments received and sent will be here, with their dates and comments.")
            self._empty.say(self.tr("No movement yet"), text, what=Icon.EMPTY)

    def _is_unread(self, account: Address) -> bool:
        view = self._live.account(account)
        return self._session.sync.is_reading(account) or (view is not None and view.state is None)

    def _on_selection_changed(self) -> None:
        selection = self.table.selectionModel()
        if selection.hasSelection():
            self.model.followed = self.model.row_id(selection.currentIndex().row())
        elif self.model.rowCount():
            self.model.followed = None
        self._sum_chosen()
        self._draw_details()

    def _on_details_closed(self) -> None:
        """Go back to the line they were of."""
        self._is_opened = False
        self._draw_details()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._has_room_beside:
            self.table.clearSelection()

    def _on_table_clicked(self) -> None:
        if not self._has_room_beside and len(self._chosen_ids()) == 1:
            self._on_open_requested()

    def _on_open_requested(self) -> None:
        """Give the keyboard to the details; where they take the place of the table, show them first."""
        if self.model.followed is None:
            return
        self._is_opened = True
        self._draw_details()
        if self.details.isVisibleTo(self):
            self.details.take_keyboard()

    def _chosen_ids(self) -> Sequence[RowId]:
        """Return the lines chosen, in their order; by stretches, since all of a long history may be."""
        stretches = sorted({(part.top(), part.bottom()) for part in self.table.selectionModel().selection().toList()})
        chosen = array("q")
        for first, last in stretches:
            chosen.extend(self.model.ids(first, last))
        return chosen  # type: ignore[return-value]  # a RowId is an int

    def _sum_chosen(self) -> None:
        ids = self._chosen_ids()
        are_all = len(ids) == self.model.rowCount()
        self._sums.sum_chosen(self.model.query, ids if len(ids) > 1 else (), are_all=are_all)

    def _on_copy_requested(self) -> None:
        aio.spawn(self._copy(self._chosen_ids()[:_MOST_COPIED]), owner=self, name="copy lines of a history")

    async def _copy(self, ids: Sequence[RowId]) -> None:
        """Put lines into the clipboard as they are shown, column by column, some at a time: the window goes on."""
        columns = [column for column in Column if not self.table.isColumnHidden(column)]
        query, texts = self.model.query, list[str]()
        for start in range(0, len(ids), _COPIED_AT_A_TIME):
            lines = await self._session.store.history.lines(query, ids[start : start + _COPIED_AT_A_TIME])
            words = map(self.model.write, lines)
            texts += ["\t".join(line.in_column(column) for column in columns) for line in words]
        QGuiApplication.clipboard().setText("\n".join(texts))
        announce(self.table, self.tr("Copied"))

    def _name_export(self) -> None:
        hidden = self._live.preferences.amounts_hidden
        why_not = self.tr("Show the amounts first: a list would tell them")
        self.export.setEnabled(not hidden)
        self.export.set_name(why_not if hidden else self.tr("Save as a list (CSV)…"))

    def _on_export_clicked(self) -> None:
        if self._saving is None or self._saving.done():
            self._saving = aio.spawn(self._ask_and_export(), owner=self, name="save a history")

    async def _ask_and_export(self) -> None:
        path = await ask_where(self, self.tr("Save these lines"), self.tr("history") + ".csv")
        if path is not None:
            await self.export_to(path)

    async def export_to(self, path: Path) -> None:
        """Save the lines shown as a table for spreadsheets, for the user alone to read."""
        data = await exported(self._session.store.history, self._live, self.model.query)
        self._said.say_saved(await save(path, data, is_private=True), path)

    def _chosen_row(self) -> int | None:
        """Return where the line stands that details are of: most often in the current row."""
        current = self.table.currentIndex().row()
        if self.model.followed is None or self.model.row_id(current) == self.model.followed:
            return None if self.model.followed is None else current
        return self.model.row_of(self.model.followed)

    def _draw_details(self) -> None:
        row = self._chosen_row()
        line = self.model.line(row) if row is not None else None
        words = self.model.words(row) if row is not None and line is not None else None
        self._is_opened = self._is_opened and row is not None
        self.details.setVisible(words is not None and (self._has_room_beside or self._is_opened))
        if line is not None and words is not None:
            self.details.show_line(line, words)
        self._choose_columns()

    @property
    def _has_room_beside(self) -> bool:
        """Whether details stand beside the table; where they take its place a line must be opened to see them."""
        return self._room >= theme().scaled(_BESIDE_FROM)

    def _choose_columns(self) -> None:
        is_detailed = self.details.isVisibleTo(self)
        is_alone = is_detailed and not self._has_room_beside
        self._card.setVisible(not is_alone)
        self.details.stand_alone(is_alone=is_alone)
        room = self._room - (theme().scaled(WIDTH) + Space.M if is_detailed and not is_alone else 0)
        with_balance = room >= theme().scaled(_WITH_BALANCE_FROM)
        self.table.lay_out_columns(narrow=room < theme().scaled(_NARROW_BELOW), with_balance=with_balance)
        inside, filters = room - 2 * Space.M, self.filters
        is_whole = inside >= filters.whole_width
        filters.set_compact(is_compact=inside < filters.wanted_width, is_low=self._is_low, with_folding=is_whole)

    def _on_folding_toggled(self, folded: bool) -> None:
        change = self._session.settings.change(fold_dividends=folded)
        aio.spawn(change, owner=self, name="keep whether dividends are folded")


def with_preferences(query: HistoryQuery, *, show_dividends: bool) -> HistoryQuery:
    """Leave UDs and their claims out of a query that names no kind, when the user wants none."""
    if show_dividends or query.kinds:
        return query
    return replace(query, kinds=tuple(kind for kind in MovementKind if kind not in KINDS[KindGroup.DIVIDENDS]))
