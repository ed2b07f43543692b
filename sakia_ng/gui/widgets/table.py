"""The table of a history and how its cells are drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from sakia_ng.gui.models.history import WORDS_ROLE
from sakia_ng.gui.models.history_words import Column, LineWords
from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, icon, paint_icon, theme
from sakia_ng.gui.words.amounts import AmountWords

_WIDTHS = {Column.DATE: 124, Column.PERSON: 210, Column.COMMENT: 180, Column.AMOUNT: 140, Column.STATE: 128}
_BALANCE_WIDTH = 132
_NARROW_WIDTHS = {Column.DATE: 112, Column.PERSON: 190, Column.AMOUNT: 130, Column.STATE: 44}
_LARGEST_FIRST = (Column.DATE, Column.AMOUNT, Column.BALANCE)
_STATE_WORD_FROM = 90
_TEXTS_KEPT = 2_000
_SELECTED, _UNDER_MOUSE = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
_AT_TOP, _IN_MIDDLE, _AT_BOTTOM = (
    int(Qt.AlignmentFlag.AlignLeft | vertical)
    for vertical in (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom)
)


class _Look:
    """What cells are drawn with in the theme in force: they ask hundreds of times a picture."""

    def __init__(self) -> None:
        now = theme()
        self.colours = {role: now.colour(role) for role in Role}
        self.fonts = {size: now.font(size) for size in (Type.BODY, Type.CAPTION)}
        self.metrics = {size: now.metrics(size) for size in (Type.BODY, Type.CAPTION)}
        self.figures, self.figure_metrics = now.font(Type.BODY, tabular=True), now.metrics(Type.BODY, tabular=True)
        self.icon_side, self.state_word_from = now.scaled(Length.ICON_SMALL), now.scaled(_STATE_WORD_FROM)
        self._elided: dict[tuple[str, Type, int], str] = {}

    def elided(self, text: str, size: Type, width: int) -> str:
        """Return a text cut to a width."""
        key = (text, size, width)
        if key not in self._elided:
            if len(self._elided) > _TEXTS_KEPT:
                self._elided.clear()
            self._elided[key] = self.metrics[size].elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._elided[key]


class HistoryDelegate(QStyledItemDelegate):
    """Draws a line of a history: two lines of text in the first columns, figure and lighter unit in the amount's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = _Look()
        theme().changed.connect(self._on_theme_changed)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        area: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        state, colours = option.state.value, self._look.colours
        painter.save()
        painter.setLayoutDirection(direction)
        if state & _SELECTED:
            painter.fillRect(area, colours[Role.PRIMARY_SOFT])
        elif state & _UNDER_MOUSE:
            painter.fillRect(area, colours[Role.RAISED])
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, colours[Role.LINE])
        inner = area.adjusted(Space.XS, 0, -Space.XS, -1)
        words = index.data(WORDS_ROLE)
        if isinstance(words, LineWords):
            self._draw(painter, inner, index.column(), words, direction)
        else:
            self._draw_placeholder(painter, inner)
        painter.restore()

    def _draw(
        self, painter: QPainter, area: QRect, column: int, words: LineWords, direction: Qt.LayoutDirection
    ) -> None:
        if column == Column.DATE:
            self._draw_two(painter, area, words.day, words.time)
        elif column == Column.PERSON:
            self._draw_person(painter, area, words, direction)
        elif column == Column.COMMENT:
            self._draw_text(painter, area, words.comment, role=Role.TEXT, size=Type.BODY, vertical=_IN_MIDDLE)
        elif column == Column.AMOUNT:
            self._draw_amount(painter, area, words.amount, words.role)
        elif column == Column.BALANCE:
            self._draw_amount(painter, area, words.balance, Role.MUTED)
        else:
            self._draw_state(painter, area, words, direction)

    def _draw_person(self, painter: QPainter, area: QRect, words: LineWords, direction: Qt.LayoutDirection) -> None:
        role = words.role if words.role is not Role.TEXT else Role.MUTED
        text = self._draw_icon(painter, area, words.icon, role, direction, gap=Space.S)
        self._draw_two(painter, text, words.name, words.address)

    def _draw_icon(
        self, painter: QPainter, area: QRect, what: Icon, role: Role, direction: Qt.LayoutDirection, *, gap: int
    ) -> QRect:
        """Draw an icon where a line begins, and return what it leaves of it."""
        side = self._look.icon_side
        square = QRect(area.left(), area.center().y() - side // 2, side, side)
        paint_icon(painter, what, QStyle.visualRect(direction, area, square), role)
        return QStyle.visualRect(direction, area, area.adjusted(side + gap, 0, 0, 0))

    def _draw_two(self, painter: QPainter, area: QRect, first: str, second: str) -> None:
        if not second:
            self._draw_text(painter, area, first, role=Role.TEXT, size=Type.BODY, vertical=_IN_MIDDLE)
            return
        top, bottom = QRect(area), QRect(area)
        middle = area.center().y()
        top.setBottom(middle)
        bottom.setTop(middle + 1)
        self._draw_text(painter, top, first, role=Role.TEXT, size=Type.BODY, vertical=_AT_BOTTOM)
        self._draw_text(painter, bottom, second, role=Role.MUTED, size=Type.CAPTION, vertical=_AT_TOP)

    def _draw_text(self, painter: QPainter, area: QRect, text: str, *, role: Role, size: Type, vertical: int) -> None:
        if not text:
            return
        look = self._look
        painter.setFont(look.fonts[size])
        painter.setPen(look.colours[role])
        painter.drawText(area, vertical, look.elided(text, size, area.width()))

    def _draw_amount(self, painter: QPainter, area: QRect, amount: AmountWords, role: Role) -> None:
        """Draw an amount at the right in all languages, so that separators stand under each other, its sign first."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        look, unit, figure = self._look, amount.unit, amount.figure
        base = area.center().y() + look.figure_metrics.ascent() // 2 - 1
        left = area.right() - look.metrics[Type.CAPTION].horizontalAdvance(unit)
        painter.setFont(look.fonts[Type.CAPTION])
        painter.setPen(look.colours[Role.MUTED])
        painter.drawText(left, base, unit)
        painter.setFont(look.figures)
        painter.setPen(look.colours[role])
        painter.drawText(left - Space.XXS - 1 - look.figure_metrics.horizontalAdvance(figure), base, figure)

    def _draw_state(self, painter: QPainter, area: QRect, words: LineWords, direction: Qt.LayoutDirection) -> None:
        role = words.status.tone or Role.MUTED
        text = self._draw_icon(painter, area, words.status.icon, role, direction, gap=Space.XS)
        if area.width() >= self._look.state_word_from:
            self._draw_text(painter, text, words.status.word, role=role, size=Type.CAPTION, vertical=_IN_MIDDLE)

    def _on_theme_changed(self) -> None:
        self._look = _Look()

    def _draw_placeholder(self, painter: QPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colours[Role.RAISED])
        height = area.height() // 3
        bar = QRect(area.left(), area.top() + height, area.width() * 2 // 3, height)
        painter.drawRoundedRect(QStyle.visualRect(painter.layoutDirection(), area, bar), 4, 4)


class HistoryTable(QTableView):
    """A table view of fixed row height that sorts in the store and takes whole rows, several with Shift and Ctrl.

    Attributes:
        copy_requested: the keys that copy were pressed.
        open_requested: Enter was pressed on a line.
    """

    copy_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(HistoryDelegate(self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme().scaled(Length.ROW))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setResizeContentsPrecision(0)
        columns.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        columns.setMinimumHeight(theme().scaled(Length.ROW_COMPACT))

    def setSelectionModel(self, selection: QItemSelectionModel) -> None:  # noqa: N802 - Qt's own name
        """Have the header know nothing of what is chosen: it would ask of every row whether its column is chosen."""
        super().setSelectionModel(selection)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(self.model(), header))

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's own name
        """Choose a row alone; Qt's own looks for a column at the edge, and finds none from right to left."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Copy whole lines; Enter opens one, Escape chooses none."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's own name
        """Offer to the menu key, and to a click, what the header offers to the mouse alone."""
        header, menu = self.horizontalHeader(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            if not self.isColumnHidden(column):
                name = self.model().headerData(column, Qt.Orientation.Horizontal)
                action = menu.addAction(self.tr("Sort by: {column}").format(column=name))
                action.setCheckable(True)
                action.setChecked(header.sortIndicatorSection() == column)
                action.triggered.connect(partial(self._sort_by, column))
        menu.addSeparator()
        copy = menu.addAction(icon(Icon.COPY), self.tr("Copy"), self.copy_requested.emit)
        copy.setEnabled(self.selectionModel().hasSelection())
        menu.popup(event.globalPos())

    def _sort_by(self, column: Column, _checked: bool = False) -> None:
        """Sort by a column, the newest and largest first; the other way round if it is already the one."""
        header, down, up = self.horizontalHeader(), Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        order = down if column in _LARGEST_FIRST else up
        if header.sortIndicatorSection() == column:
            order = up if header.sortIndicatorOrder() is down else down
        self.sortByColumn(column, order)

    def lay_out_columns(self, *, narrow: bool, with_balance: bool = False) -> None:
        """Choose the columns for the room there is: a narrow table shows the state as an icon, without comments."""
        self.setColumnHidden(Column.BALANCE, not with_balance)
        header = self.horizontalHeader()
        stretched = Column.PERSON if narrow else Column.COMMENT
        self.setColumnHidden(Column.COMMENT, narrow)
        for column, width in (_NARROW_WIDTHS if narrow else _WIDTHS).items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, max(theme().scaled(width), header.sectionSizeHint(column)))
        balance = max(theme().scaled(_BALANCE_WIDTH), header.sectionSizeHint(Column.BALANCE))
        header.resizeSection(Column.BALANCE, balance)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
