"""Progress dots of a guide."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sakia_ng.gui.theme import Role, Space, theme

_DOT = 10


def _dot() -> int:
    return theme().scaled(_DOT)


class ProgressDots(QWidget):
    """One dot a step, those behind and the present one filled. Said in words to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, position: int, count: int) -> None:
        """Show step ``position`` (from 1) of ``count``; nothing for a count under 2."""
        text = self.tr("Step {position} of {count}").format(position=position, count=count)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(count > 1)
        if (position, count) != (self._position, self._count):
            self._position, self._count = position, count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A row of dots."""
        return QSize(max(1, self._count) * (_dot() + Space.XS), _dot() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = _dot()
        for number in range(self._count):
            is_reached = number < self._position
            painter.setPen(QPen(theme().colour(Role.PRIMARY if is_reached else Role.CONTROL), 1.5))
            painter.setBrush(theme().colour(Role.PRIMARY) if is_reached else Qt.BrushStyle.NoBrush)
            across = number * (dot + Space.XS) + dot / 2 + 1
            centre = QPointF(self.width() - across if self.isRightToLeft() else across, self.height() / 2)
            radius = dot / 2 - (0 if number + 1 == self._position else 1.5)
            painter.drawEllipse(centre, radius, radius)
        painter.end()
