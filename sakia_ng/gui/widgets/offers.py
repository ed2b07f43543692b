"""The list under a line that offers something: wide enough for its words, the lesser ones at the far end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QStandardItem
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sakia_ng.gui.theme import Length, Role, Space, Type, theme

_PARTS_ROLE = Qt.ItemDataRole.UserRole + 1


def offer_item(what: QIcon, line: str, name: str, detail: str = "") -> QStandardItem:
    """Return one line of the list.

    Args:
        what: what stands before it.
        line: all of it, for screen readers and for whoever asks which line was chosen.
        name: what is read first.
        detail: what stands smaller at the far end.
    """
    item = QStandardItem(what, line)
    item.setData((name, detail), _PARTS_ROLE)
    item.setSizeHint(QSize(0, theme().scaled(Length.ROW_COMPACT + 4)))
    return item


class OfferList(QListView):
    """The list itself; a completer shows it."""

    def __init__(self) -> None:
        super().__init__()
        side = theme().scaled(Length.ICON)
        self.setIconSize(QSize(side, side))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_under(self, field: QLineEdit, completer: QCompleter) -> None:
        """Show it under a field, as wide as the field or its longest line, within the window."""
        self.setItemDelegate(_OfferDelegate(self))  # a completer gives the list one of its own
        window = field.window()
        room = window.width() - field.mapTo(window, field.rect().topLeft()).x() - Space.M
        if field.isRightToLeft():
            room = field.mapTo(window, field.rect().topRight()).x() - Space.M
        width = max(field.width(), min(self._wanted_width(), room))
        left = field.width() - width if field.isRightToLeft() else 0
        completer.complete(QRect(left, 0, width, field.height()))

    def _wanted_width(self) -> int:
        model, body, caption = self.model(), QFontMetrics(theme().font(Type.BODY)), _detail_metrics()
        widest = 0
        for row in range(model.rowCount()):
            name, detail = model.index(row, 0).data(_PARTS_ROLE)
            widest = max(widest, body.horizontalAdvance(name) + caption.horizontalAdvance(detail))
        return widest + self.iconSize().width() + 2 * Space.XL


class _OfferDelegate(QStyledItemDelegate):
    """Draws the name beside its icon, and the detail at the far end."""

    def initStyleOption(  # noqa: N802 - Qt's own name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        name, detail = index.data(_PARTS_ROLE)
        icon_size: QSize = option.decorationSize
        area: QRect = option.rect
        taken = icon_size.width() + _detail_metrics().horizontalAdvance(detail) + Space.XL
        option.text = QFontMetrics(option.font).elidedText(name, Qt.TextElideMode.ElideRight, area.width() - taken)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        area: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painter.setFont(theme().font(Type.CAPTION))
        painter.setPen(theme().colour(Role.MUTED))
        painter.drawText(area.adjusted(Space.XS, 0, -Space.XS, 0), int(side), index.data(_PARTS_ROLE)[1])
        painter.restore()


def _detail_metrics() -> QFontMetrics:
    return QFontMetrics(theme().font(Type.CAPTION))
