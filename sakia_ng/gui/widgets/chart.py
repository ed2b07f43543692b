"""A line over time, painted; what it shows stands in words and in a table beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sakia_ng.gui.theme import Role, Space, Type, theme

_HEIGHT = 132
_LINE = 2.0


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a line.

    Attributes:
        time: when.
        value: how much.
        words: both, for whoever points at it.
    """

    time: datetime
    value: float
    words: str


class LineChart(QWidget):
    """A line with its lowest and highest value at the left, its first and last date below.

    Args:
        role: colour of the line.
        steps: a value holds until the next one, instead of leading to it.
    """

    def __init__(self, role: Role, *, steps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role, self._steps = role, steps
        self._points: tuple[Point, ...] = ()
        self._labels = ("", "", "", "")
        self._font = theme().font(Type.CAPTION, tabular=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def points(self) -> tuple[Point, ...]:
        """What is shown."""
        return self._points

    def show_points(self, points: Sequence[Point], labels: tuple[str, str, str, str], spoken: str) -> None:
        """Show a line.

        Args:
            points: at least two, in the order of time.
            labels: words of the lowest value, the highest, the first date and the last.
            spoken: what it shows, in a sentence.
        """
        self._points, self._labels = tuple(points), labels
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as it gets, and low."""
        return QSize(theme().scaled(220), theme().scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Narrow."""
        return QSize(theme().scaled(160), theme().scaled(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Tell the point nearest to the mouse."""
        if isinstance(event, QHelpEvent) and self._points:
            place = self._places(self._area())
            nearest = min(range(len(place)), key=lambda n: abs(place[n].x() - event.pos().x()))
            QToolTip.showText(event.globalPos(), self._points[nearest].words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw two lines of a grid, the words, the line and a soft ground under it."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right everywhere, and its words
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.setPen(QPen(theme().colour(Role.LINE), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        self._draw_words(painter, area)
        if len(self._points) > 1:
            self._draw_line(painter, area)
        painter.end()

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        low, high, first, last = self._labels
        painter.setFont(self._font)
        painter.setPen(theme().colour(Role.MUTED))
        height, beside = QFontMetrics(self._font).height(), int(area.left()) - Space.XS
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(0, int(area.top()) - height // 2, beside, height), right, high)
        painter.drawText(QRect(0, int(area.bottom()) - height // 2, beside, height), right, low)
        below = QRect(int(area.left()), int(area.bottom()) + Space.XXS, int(area.width()), height)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), first)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), last)

    def _draw_line(self, painter: QPainter, area: QRectF) -> None:
        line = self._cornered(self._places(area))
        ground = QPainterPath()
        ground.addPolygon(QPolygonF([QPointF(line[0].x(), area.bottom()), *line, QPointF(line[-1].x(), area.bottom())]))
        colour = theme().colour(self._role)
        soft = theme().colour(self._role)
        soft.setAlphaF(0.12)
        painter.fillPath(ground, soft)
        painter.setPen(QPen(colour, _LINE, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(line))

    def _cornered(self, places: list[QPointF]) -> list[QPointF]:
        if not self._steps:
            return places
        found = [places[0]]
        for before, now in pairwise(places):
            found += [QPointF(now.x(), before.y()), now]
        return found

    def _area(self) -> QRectF:
        metrics = QFontMetrics(self._font)
        left = max(metrics.horizontalAdvance(text) for text in self._labels[:2]) + Space.XS
        below, above = metrics.height() + Space.XXS, metrics.height() // 2
        return QRectF(left, above, max(1, self.width() - left - 2), max(1, self.height() - above - below))

    def _places(self, area: QRectF) -> list[QPointF]:
        first, last = self._points[0].time, self._points[-1].time
        low, high = (f(point.value for point in self._points) for f in (min, max))
        length, span = (last - first).total_seconds() or 1.0, (high - low) or 1.0
        return [
            QPointF(
                area.left() + area.width() * (point.time - first).total_seconds() / length,
                area.bottom() - area.height() * (point.value - low) / span,
            )
            for point in self._points
        ]
