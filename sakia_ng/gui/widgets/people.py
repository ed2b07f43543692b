"""How a person is drawn in a list: a round initial, the name, one line under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sakia_ng.gui.theme import Radius, Role, Space, Type, theme

PEOPLE_ADDRESS_ROLE = Qt.ItemDataRole.UserRole + 1
"""Returns the address of a person."""

PEOPLE_DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
"""Returns the line under the name."""

_HEIGHT = 52
_DISC = 34


class PersonDelegate(QStyledItemDelegate):
    """Draws one person a row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """All rows are as high."""
        return QSize(160, theme().scaled(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        area: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme().colour(Role.PRIMARY_SOFT if is_selected else Role.RAISED))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), Radius.CONTROL, Radius.CONTROL)
        name = str(index.data())
        self._draw_initial(painter, area, name, on_soft=is_selected)
        text = area.adjusted(theme().scaled(_DISC) + Space.XS + Space.S, Space.XXS, -Space.XS, -Space.XXS)
        text = QStyle.visualRect(direction, area, text)
        top, bottom = QRect(text), QRect(text)
        top.setBottom(text.center().y())
        bottom.setTop(text.center().y() + 1)
        self._draw_line(painter, top, name, Role.TEXT, size=Type.BODY, vertical=Qt.AlignmentFlag.AlignBottom)
        detail = str(index.data(PEOPLE_DETAIL_ROLE) or "")
        self._draw_line(painter, bottom, detail, Role.MUTED, size=Type.CAPTION, vertical=Qt.AlignmentFlag.AlignTop)
        painter.restore()

    def _draw_initial(self, painter: QPainter, area: QRect, name: str, *, on_soft: bool) -> None:
        side = theme().scaled(_DISC)
        disc = QRect(area.left() + Space.XS, area.center().y() - side // 2, side, side)
        disc = QStyle.visualRect(painter.layoutDirection(), area, disc)
        painter.setBrush(theme().colour(Role.SURFACE if on_soft else Role.PRIMARY_SOFT))
        painter.drawEllipse(disc)
        painter.setFont(theme().font(Type.BODY, bold=True))
        painter.setPen(theme().colour(Role.PRIMARY))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, name[:1].upper())

    def _draw_line(
        self, painter: QPainter, area: QRect, text: str, role: Role, *, size: Type, vertical: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(theme().font(size))
        painter.setPen(theme().colour(role))
        shown = theme().metrics(size).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | vertical), shown)
