"""The sidebar: pages and accounts, with status icons, balances and their sum."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.events import Topic
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.models.tree import ENTRY_ROLE, TreeEntry, TreeModel
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.theme import Icon, Length, Radius, Role, Space, Type, paint_icon, theme
from sakia_ng.gui.widgets import Panel
from sakia_ng.gui.words.amounts import AmountWords
from sakia_ng.gui.words.dates import as_of
from sakia_ng.gui.words.states import account_status, watch_only, watched
from sakia_ng.services.accounts import AccountView

_INDENT = 8
_NARROW_BELOW, _RAIL_BELOW = 1200, 680
_DRAWN_TOPICS = Topic.ACCOUNTS | Topic.BALANCES | Topic.CURRENCY | Topic.SETTINGS | Topic.LOCK


class RowDelegate(QStyledItemDelegate):
    """Draws icon, name, note and, at the far end, the amount."""

    is_rail = False

    def helpEvent(  # noqa: N802 - Qt's own name
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say in a tooltip what a rail has no room to write."""
        entry = index.data(ENTRY_ROLE)
        if self.is_rail and isinstance(entry, TreeEntry) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), entry.tip or entry.name, view)
            return True
        return super().helpEvent(event, view, option, index)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Accounts are higher than pages: they have two lines."""
        height = Length.ROW + 4 if index.internalId() else Length.ROW_COMPACT + 8
        return QSize(Length.SIDEBAR_NARROW, theme().scaled(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        entry: TreeEntry = index.data(ENTRY_ROLE)
        area: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(flags & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, area.adjusted(Space.XS, 1, -Space.XS, -1), flags)
        left = area.left() + Space.M + (_INDENT if index.parent().isValid() and not self.is_rail else 0)
        inner = QRect(left, area.top(), area.right() - Space.M - left, area.height())
        inner = QStyle.visualRect(direction, area, inner)
        self._draw_entry(painter, inner, entry, is_selected=is_selected, is_child=index.parent().isValid())
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, flags: QStyle.StateFlag) -> None:
        ground = None
        if flags & QStyle.StateFlag.State_Selected:
            ground = Role.PRIMARY_SOFT
        elif flags & QStyle.StateFlag.State_MouseOver:
            ground = Role.RAISED
        has_ring = flags & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(theme().colour(Role.FOCUS), 2) if has_ring else Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(ground) if ground else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(area, Radius.CONTROL, Radius.CONTROL)

    def _draw_entry(
        self, painter: QPainter, area: QRect, entry: TreeEntry, *, is_selected: bool, is_child: bool
    ) -> None:
        accent = Role.PRIMARY if is_selected else Role.TEXT
        if self.is_rail:
            self._draw_icon_alone(painter, area, entry, accent if is_selected else Role.MUTED)
            return
        place = partial(QStyle.visualRect, painter.layoutDirection(), area)
        side = theme().scaled(Length.ICON_SMALL + 2 if is_child else Length.ICON)
        icon_area = QRect(area.left(), area.center().y() - side // 2, side, side)
        paint_icon(painter, entry.icon, place(icon_area), entry.tone or (accent if is_selected else Role.MUTED))
        text = area.adjusted(side + Space.S, 0, 0, 0)
        name_font = theme().font(Type.BODY, bold=is_selected)
        if not is_child:
            if _amount_width(entry) + QFontMetrics(name_font).horizontalAdvance(entry.name) <= text.width():
                self._draw_amount(painter, place(text), entry, Role.MUTED, Qt.AlignmentFlag.AlignVCenter)
            self._draw_line(painter, place(text), entry.name, name_font, accent, Qt.AlignmentFlag.AlignVCenter)
            return
        top, bottom = QRect(text), QRect(text)
        top.setBottom(text.center().y())
        bottom.setTop(text.center().y() + 1)
        self._draw_line(painter, place(top), entry.name, name_font, accent, Qt.AlignmentFlag.AlignBottom)
        width = self._draw_amount(painter, place(bottom), entry, Role.TEXT, Qt.AlignmentFlag.AlignTop)
        bottom.setRight(bottom.right() - width)
        note_font = theme().font(Type.CAPTION)
        self._draw_line(painter, place(bottom), entry.note, note_font, Role.MUTED, Qt.AlignmentFlag.AlignTop)

    def _draw_icon_alone(self, painter: QPainter, area: QRect, entry: TreeEntry, role: Role) -> None:
        side = theme().scaled(Length.ICON)
        square = QRect(0, 0, side, side)
        square.moveCenter(area.center())
        paint_icon(painter, entry.icon, square, entry.tone or role)

    def _draw_amount(
        self, painter: QPainter, area: QRect, entry: TreeEntry, role: Role, vertical: Qt.AlignmentFlag
    ) -> int:
        """Draw the amount at the far end, its sign before it, and return how much width it takes."""
        if entry.amount is None:
            return 0
        painter.setFont(_amount_font())
        painter.setPen(theme().colour(role))
        side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignRight | vertical)
        painter.drawText(area, int(side | Qt.TextFlag.TextForceLeftToRight), _amount_text(entry))
        return _amount_width(entry)

    def _draw_line(  # noqa: PLR0917 - what a painter needs
        self, painter: QPainter, area: QRect, text: str, font: QFont, role: Role, vertical: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme().colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | vertical), shown)


def _amount_font() -> QFont:
    return theme().font(Type.CAPTION, tabular=True)


def _amount_text(entry: TreeEntry) -> str:
    return f"{entry.amount.figure}\u00a0{entry.amount.unit}" if entry.amount is not None else ""


def _amount_width(entry: TreeEntry) -> int:
    text = _amount_text(entry)
    return QFontMetrics(_amount_font()).horizontalAdvance(text) + Space.XS if text else 0


class Sidebar(Panel):
    """Pages and accounts.

    Attributes:
        go_requested: carries the ``Destination`` of the row chosen.
    """

    go_requested = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="sidebar")
        self._live = live
        self._model = TreeModel(self)
        self.view = QTreeView(self)
        self.view.setProperty("look", "nav")
        self.view.setModel(self._model)
        self._delegate = RowDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(False)
        self.view.setIndentation(0)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, Length.BORDER, Space.XS)
        column.addWidget(self.view)
        self.view.clicked.connect(self._on_view_activated)
        self.view.activated.connect(self._on_view_activated)
        live.frame_changed.connect(self._on_live_changed)
        self.retranslate()

    def take_room(self, window_width: int) -> None:
        """Choose how wide it is: icons alone where large text would take the room of the pages."""
        self._delegate.is_rail = window_width < theme().scaled(_RAIL_BELOW)
        wanted = Length.SIDEBAR_NARROW if window_width < _NARROW_BELOW else Length.SIDEBAR
        width = min(theme().scaled(wanted), window_width * 3 // 10)  # large text must leave room
        self.setFixedWidth(theme().scaled(Length.RAIL) if self._delegate.is_rail else width)
        self.view.viewport().update()

    def retranslate(self) -> None:
        """Write every row again."""
        self.view.setAccessibleName(self.tr("Pages and accounts"))
        self._fill()

    def select(self, destination: Destination) -> None:
        """Mark the row that leads to a destination."""
        index = self._model.index_of(destination)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()

    def _fill(self) -> None:
        current = self._model.entry(self.view.currentIndex())
        views = self._live.overview.views
        places = tuple(Destination(PageId.ACCOUNT, account=view.account.address) for view in views)
        self._model.show(self._page_entries(), places, lambda row: self._account_entry(views[row]))
        if not self.view.isExpanded(self._model.accounts_index()):
            self.view.expandAll()
        if current is not None and not self.view.currentIndex().isValid():
            self.select(current.destination)

    def _page_entries(self) -> tuple[TreeEntry, ...]:
        overview = self._live.overview
        read = [view.state.at for view in overview.views if view.state is not None and not view.account.is_watch_only]
        oldest = min(read, key=lambda block: block.number, default=None)
        total = self._live.format.stock(overview.total_cents) if overview.views else None
        if not read and not overview.is_complete:
            total = AmountWords("–", "", self.tr("not known yet"))
        return (
            TreeEntry(Destination(PageId.HOME), self.tr("Home"), Icon.HOME),
            TreeEntry(
                Destination(PageId.ACCOUNT),
                self.tr("Accounts"),
                Icon.ACCOUNT,
                amount=total,
                moment=self._moment(oldest),
            ),
            TreeEntry(Destination(PageId.CONTACTS), self.tr("Contacts"), Icon.CONTACTS),
            TreeEntry(Destination(PageId.TRUST), self.tr("Web of trust"), Icon.WEB_OF_TRUST),
            TreeEntry(Destination(PageId.CURRENCY), self.tr("Currency"), Icon.CURRENCY),
            TreeEntry(Destination(PageId.NETWORK), self.tr("Network"), Icon.NETWORK),
            TreeEntry(Destination(PageId.SETTINGS), self.tr("Settings"), Icon.SETTINGS),
        )

    def _account_entry(self, view: AccountView) -> TreeEntry:
        status = account_status(view)
        is_plain_watch = view.account.is_watch_only and status.tone is None
        note = watch_only().word if is_plain_watch else status.word
        if view.account.is_watch_only and not is_plain_watch:
            note = watched(status)
        amount = self._live.format.stock(view.state.total_cents) if view.state else None
        icon = watch_only().icon if is_plain_watch else status.icon
        destination = Destination(PageId.ACCOUNT, account=view.account.address)
        moment = self._moment(view.state.at if view.state else None)
        return TreeEntry(destination, view.account.name, icon, status.tone, amount, note, moment)

    def _moment(self, block: BlockRef | None) -> Callable[[], str]:
        return lambda: as_of(block, self._live.now()) if block is not None else ""

    def _on_view_activated(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.go_requested.emit(entry.destination)

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & _DRAWN_TOPICS:
            self._fill()
