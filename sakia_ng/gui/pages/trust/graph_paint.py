"""Where everybody stands in the graph of the explorer, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from sakia_ng.gui.theme import Icon, Length, Radius, Role, Space, Type, paint_icon, theme
from sakia_ng.gui.words.explorer import Age, GraphWords, NodeWords, Side

_TITLE = 32
_ROW = 46
_WIDEST, _PART = 300, 0.33
_CENTRE_WIDEST, _CENTRE_PART, _CENTRE_HEIGHT = 200, 0.2, 84
_ARROW = 7
_LINES = {Age.LONG: Qt.PenStyle.SolidLine, Age.SOON: Qt.PenStyle.DashLine, Age.LAST: Qt.PenStyle.DotLine}
_ROLES = {Age.LONG: Role.CONTROL, Age.SOON: Role.WARNING, Age.LAST: Role.DANGER}


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place: a side and a row of it, or the middle (``side`` None)."""

    side: Side | None
    row: int


class GraphPainter:
    """Draws in lengths that know nothing of the zoom.

    Attributes:
        scrolled: how far the columns are scrolled, from 0 to 1.
    """

    def __init__(self) -> None:
        self.scrolled = 0.0
        self._room = QRectF()
        self._rows: dict[Side, int] = dict.fromkeys(Side, 0)

    def measure(self, words: GraphWords | None, room: QRectF) -> float:
        """Take the room there is, and return how much of the longer column is hidden."""
        self._room = room
        self._rows = {side: 0 if words is None else len(words.side(side)) for side in Side}
        return max(0.0, *(self._column(side) - self._height for side in Side))

    def area(self, place: Place) -> QRectF:
        """Return where somebody stands."""
        if place.side is None:
            width = min(theme().scaled(_CENTRE_WIDEST), self._room.width() * _CENTRE_PART)
            height = theme().scaled(_CENTRE_HEIGHT)
            middle = QPointF(self._room.center().x(), theme().scaled(_TITLE) + self._height / 2)
            return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        top = self._top(place.side) + place.row * theme().scaled(_ROW)
        width = self._width
        left = self._room.left() if place.side is Side.LEFT else self._room.right() - width
        return QRectF(left, top, width, theme().scaled(_ROW))

    def place_at(self, words: GraphWords, point: QPointF) -> Place | None:
        """Return who stands at a point, None for nobody."""
        if self.area(Place(None, 0)).contains(point):
            return Place(None, 0)
        if point.y() < theme().scaled(_TITLE):
            return None
        for side in Side:
            row = int((point.y() - self._top(side)) // theme().scaled(_ROW))
            if 0 <= row < len(words.side(side)) and self.area(Place(side, row)).contains(point):
                return Place(side, row)
        return None

    def row_in_the_middle(self, side: Side) -> int:
        """Return the row of a column that is level with the middle."""
        row = int((theme().scaled(_TITLE) + self._height / 2 - self._top(side)) // theme().scaled(_ROW))
        return min(max(row, 0), max(self._rows[side] - 1, 0))

    def scroll_to(self, place: Place, value: int, most: int) -> int:
        """Return how far to scroll so that somebody is seen, nearest to how far it is now."""
        assert place.side is not None
        hidden = self._column(place.side) - self._height
        if hidden <= 0 or not most:
            return value
        bottom = (place.row + 1) * theme().scaled(_ROW)
        least, largest = (bottom - self._height) / hidden, place.row * theme().scaled(_ROW) / hidden
        return round(min(max(value / most, least), largest) * most)

    def paint(self, painter: QPainter, words: GraphWords, current: Place | None, hovered: Place) -> None:
        """Draw everybody who is visible.

        Args:
            painter: where.
            words: who.
            current: who has the keyboard, None for nobody.
            hovered: who is under the mouse.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = [(Place(side, row), node) for side in Side for row, node in self._visible(words, side)]
        painter.setClipRect(self._room.adjusted(0, theme().scaled(_TITLE), 0, 0))
        for place, node in seen:
            self._draw_line(painter, place, node, is_strong=place in (current, hovered))
        for place, node in seen:
            self._draw_person(painter, place, node, is_current=place == current, is_hovered=place == hovered)
        self._draw_centre(painter, words.centre, is_current=current == Place(None, 0))
        painter.setClipping(False)
        self._draw_titles(painter, words)

    @property
    def _height(self) -> float:
        return max(1.0, self._room.height() - theme().scaled(_TITLE))

    @property
    def _width(self) -> float:
        return min(float(theme().scaled(_WIDEST)), self._room.width() * _PART)

    def _column(self, side: Side) -> float:
        return float(self._rows[side] * theme().scaled(_ROW))

    def _top(self, side: Side) -> float:
        hidden = self._column(side) - self._height
        return theme().scaled(_TITLE) - (hidden / 2 if hidden <= 0 else hidden * self.scrolled)

    def _visible(self, words: GraphWords, side: Side) -> list[tuple[int, NodeWords]]:
        people, height, top = words.side(side), theme().scaled(_ROW), self._top(side)
        first = max(0, int((theme().scaled(_TITLE) - top) // height))
        last = min(len(people), int((self._room.height() - top) // height) + 1)
        return [(row, people[row]) for row in range(first, last)]

    def _draw_titles(self, painter: QPainter, words: GraphWords) -> None:
        painter.setFont(theme().font(Type.CAPTION, bold=True))
        painter.setPen(theme().colour(Role.MUTED))
        height, width = theme().scaled(_TITLE), self._room.width() / 2 - Space.XS
        for left, text, flag in (
            (Space.XS, words.left_title, Qt.AlignmentFlag.AlignLeft),
            (self._room.right() - width - Space.XS, words.right_title, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(QRectF(left, 0, width, height), int(flag | Qt.AlignmentFlag.AlignVCenter), text)

    def _draw_line(self, painter: QPainter, place: Place, node: NodeWords, *, is_strong: bool) -> None:
        centre, area = self.area(Place(None, 0)), self.area(place)
        is_left = place.side is Side.LEFT
        start = QPointF(area.right() if is_left else centre.right(), (area if is_left else centre).center().y())
        end = QPointF(centre.left() if is_left else area.left(), (centre if is_left else area).center().y())
        colour = theme().colour(Role.PRIMARY if is_strong else _ROLES[node.age])
        bend = (end.x() - start.x() - _ARROW) / 2
        tip = QPointF(end.x() - _ARROW, end.y())
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x() + bend, start.y()), QPointF(tip.x() - bend, tip.y()), tip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.2 if is_strong else 1.4, _LINES[node.age]))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        half = _ARROW / 2
        painter.drawPolygon(QPolygonF([end, tip + QPointF(0, -half), tip + QPointF(0, half)]))

    def _draw_person(
        self, painter: QPainter, place: Place, node: NodeWords, *, is_current: bool, is_hovered: bool
    ) -> None:
        area = self.area(place).adjusted(1, 2, -1, -2)
        ground = Role.PRIMARY_SOFT if is_current else Role.RAISED if is_hovered else None
        self._draw_ground(painter, area, ground, is_current=is_current)
        text = f"{node.left} · {node.drawn_kind}"
        self._draw_words(painter, area, node, text, _ROLES[node.age] if node.age is not Age.LONG else Role.MUTED)

    def _draw_centre(self, painter: QPainter, node: NodeWords, *, is_current: bool) -> None:
        area = self.area(Place(None, 0))
        painter.setBrush(theme().colour(Role.PRIMARY_SOFT))
        painter.setPen(QPen(theme().colour(Role.FOCUS if is_current else Role.PRIMARY), 2))
        painter.drawRoundedRect(area, Radius.CARD, Radius.CARD)
        side = theme().scaled(Length.ICON)
        square = QRectF(area.center().x() - side / 2, area.top() + Space.XS, side, side).toRect()
        paint_icon(painter, Icon.REFEREE if node.is_referee else node.status.icon, square, Role.PRIMARY)
        inner = area.adjusted(Space.XXS, Space.XS + side, -Space.XXS, -Space.XXS)
        lines = ((node.name, Type.BODY, Role.TEXT), (node.drawn_kind, Type.CAPTION, Role.MUTED))
        for number, (text, size, role) in enumerate(lines):
            line = QRectF(inner.left(), inner.top() + number * inner.height() / 2, inner.width(), inner.height() / 2)
            flags = Qt.AlignmentFlag.AlignCenter
            _draw_text(painter, line, text, size=size, role=role, flags=flags, bold=number == 0)

    def _draw_ground(self, painter: QPainter, area: QRectF, ground: Role | None, *, is_current: bool) -> None:
        if ground is not None:
            painter.setBrush(theme().colour(ground))
            painter.setPen(QPen(theme().colour(Role.FOCUS), 2) if is_current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, Radius.CONTROL, Radius.CONTROL)

    def _draw_words(self, painter: QPainter, area: QRectF, node: NodeWords, below: str, role: Role) -> None:
        side = theme().scaled(Length.ICON_SMALL)
        square = QRectF(area.left() + Space.XS, area.center().y() - side / 2, side, side).toRect()
        paint_icon(painter, node.status.icon, square, node.status.tone or Role.MUTED)
        words = area.adjusted(side + 2 * Space.XS, 0, -Space.XXS, 0)
        if node.is_referee:
            mark = QRectF(area.right() - side - Space.XXS, area.center().y() - side / 2, side, side).toRect()
            paint_icon(painter, Icon.REFEREE, mark, Role.PRIMARY)
            words.setRight(mark.left() - Space.XXS)
        top, bottom = QRectF(words), QRectF(words)
        top.setBottom(words.center().y())
        bottom.setTop(words.center().y())
        low, high = (
            Qt.AlignmentFlag.AlignLeft | edge for edge in (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop)
        )
        _draw_text(painter, top, node.name, size=Type.BODY, role=Role.TEXT, flags=low)
        _draw_text(painter, bottom, below, size=Type.CAPTION, role=role, flags=high)


def _draw_text(
    painter: QPainter,
    area: QRectF,
    text: str,
    *,
    size: Type,
    role: Role,
    flags: Qt.AlignmentFlag,
    bold: bool = False,
) -> None:
    font = theme().font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(theme().colour(role))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(flags), shown)
