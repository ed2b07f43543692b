"""A line of steps that fill: where a payment stands."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, paint_icon, theme
from sakia_ng.gui.widgets.base import draw_ring

_ABOVE = 6  # room for the ring of what has the keyboard
_DISC = 28
_TEXT_GAP = 6
_TALLEST = 1000


def _disc() -> int:
    return theme().scaled(_DISC)


class StepLine(QWidget):
    """Steps as people read, joined by a line, done ones filled with a check.

    Args:
        names: words of the steps.
    """

    def __init__(self, names: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._done = 0
        self._failed = False
        self._font = theme().font(Type.CAPTION)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, names: Sequence[str], done: int, *, failed: bool = False) -> None:
        """Change the words and the progress.

        Args:
            names: words of the steps, such as "In block 1 234".
            done: how many steps are behind us.
            failed: the step after them went wrong and nothing more will come.
        """
        state = tuple(names), done, failed
        if state == (self._names, self._done, self._failed):
            return
        self._names, self._done, self._failed = state
        self._name_state()
        self.updateGeometry()
        self.update()

    @property
    def done(self) -> int:
        """How many steps are behind us."""
        return self._done

    def _name_state(self) -> None:
        position = min(max(self._done, 1), len(self._names)) if self._names else 0
        words = self._names[position - 1] if position else ""
        text = self.tr("Step {step} of {count}: {words}")
        self.setAccessibleName(text.format(step=position, count=len(self._names), words=words))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Room for the discs and two lines of words."""
        return QSize(400, _ABOVE + _disc() + _TEXT_GAP + 2 * QFontMetrics(self._font).height() + Space.XXS)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """Room for the discs and for as many lines as the longest words take in their share of a width."""
        share = QRect(0, 0, max(1, width // max(1, len(self._names)) - 4), _TALLEST)
        metrics = QFontMetrics(theme().font(Type.CAPTION, bold=True))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        names = (_parted(name, metrics, share.width()) for name in self._names)
        lines = max((metrics.boundingRect(share, flags, name).height() for name in names), default=0)
        return max(self.sizeHint().height(), _ABOVE + _disc() + _TEXT_GAP + lines + Space.XXS)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Four steps still read at 280."""
        return QSize(280, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw line, discs and words."""
        if not self._names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._names)
        places = range(len(self._names))
        if self.isRightToLeft():
            places = places[::-1]
        centres = [QPointF((place + 0.5) * width, _ABOVE + _disc() / 2) for place in places]
        for number in range(1, len(centres)):
            self._draw_line(painter, centres[number - 1], centres[number], filled=number < self._done)
        for number, centre in enumerate(centres):
            self._draw_disc(painter, number, centre)
            top, left = _ABOVE + _disc() + _TEXT_GAP, round(places[number] * width) + 2
            area = QRect(left, top, round(width) - 4, self.height() - top)
            self._draw_words(painter, number, area)
        if self.hasFocus():
            draw_ring(painter, self.rect())
        painter.end()

    def _draw_line(self, painter: QPainter, start: QPointF, end: QPointF, *, filled: bool) -> None:
        painter.setPen(QPen(theme().colour(Role.PRIMARY if filled else Role.LINE), 2))
        gap = QPointF(math.copysign(_disc() / 2 + 4, end.x() - start.x()), 0)
        painter.drawLine(start + gap, end - gap)

    def _draw_disc(self, painter: QPainter, number: int, centre: QPointF) -> None:
        is_done, is_failed = number < self._done, self._failed and number == self._done
        is_next = number == self._done and not self._failed
        fill = theme().colour(Role.PRIMARY) if is_done else QColor(Qt.GlobalColor.transparent)
        edge = Role.DANGER if is_failed else Role.PRIMARY if is_done or is_next else Role.CONTROL
        painter.setPen(QPen(theme().colour(edge), 2))
        painter.setBrush(fill)
        painter.drawEllipse(centre, _disc() / 2 - 1, _disc() / 2 - 1)
        side = theme().scaled(Length.ICON_SMALL)
        square = QRect(0, 0, side, side)
        square.moveCenter(centre.toPoint())
        if is_done or is_failed:
            what = Icon.CHECK if is_done else Icon.CLOSE
            paint_icon(painter, what, square, Role.ON_PRIMARY if is_done else Role.DANGER)
            return
        painter.setFont(self._font)
        painter.setPen(theme().colour(Role.PRIMARY if is_next else Role.MUTED))
        painter.drawText(square.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _draw_words(self, painter: QPainter, number: int, area: QRect) -> None:
        is_current = number == self._done - 1 or (self._failed and number == self._done)
        role = (
            Role.DANGER if self._failed and number == self._done else Role.TEXT if number < self._done else Role.MUTED
        )
        painter.setFont(theme().font(Type.CAPTION, bold=is_current))
        painter.setPen(theme().colour(role))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), _parted(self._names[number], painter.fontMetrics(), area.width()))


def _parted(name: str, metrics: QFontMetrics, width: int) -> str:
    """Let words that belong together part where they would be cut otherwise."""
    widest = max((metrics.horizontalAdvance(piece) for piece in name.split(" ")), default=0)
    return name if widest <= width else name.replace("\u00a0", " ")
