"""A box to tick whose words take as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from sakia_ng.gui.theme import Space, theme
from sakia_ng.gui.widgets.base import draw_ring

_FRAME = 4  # room for the ring around it
_MARK = 18
_MOST_SIZES = 64
_ONE_LINE = 1 << 20
_WRAPPED = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)


class CheckBox(QCheckBox):
    """A box with its words beside it; Qt's own keeps them in one line, and makes its whole page as wide.

    Args:
        text: the words; ``&`` marks the shortcut.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum, QSizePolicy.ControlType.CheckBox)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sizes: dict[tuple[str, int], QSize] = {}

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as its words in one line."""
        return self._size_at(_ONE_LINE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As narrow as its longest word."""
        return self._size_at(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """As high as its lines at this width."""
        return self._size_at(max(1, width - self._left() - _FRAME)).height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._sizes.clear()
        super().changeEvent(event)

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt's own name
        """Its words may be clicked on as well, and what is empty beside them not."""
        return self._placed(QRect(QPoint(), self.sizeHint().expandedTo(QSize(0, self.height())))).contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw the box beside the first line, and the ring around both."""
        painter, option = QPainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        side, line, down = theme().scaled(_MARK), self._line(), self._down()
        option.rect = self._placed(QRect(_FRAME, down + _FRAME + (line - side) // 2, side, side))
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        words = self.rect().adjusted(self._left(), down + self._above(), -_FRAME, 0)
        self._draw_words(painter, self._placed(words))
        if self.hasFocus():
            wide = min(self.width(), self.sizeHint().width())
            draw_ring(painter, self._placed(QRect(0, 0, wide, self.height())))
        painter.end()

    def _draw_words(self, painter: QPainter, place: QRect) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        role = QPalette.ColorRole.WindowText
        flags = _WRAPPED | int(side)
        self.style().drawItemText(painter, place, flags, self.palette(), self.isEnabled(), self.text(), role)

    def _size_at(self, width: int) -> QSize:
        """Return its size with words this wide, 0 for the longest word alone; layouts ask hundreds of times."""
        key = (self.text(), width)
        if key not in self._sizes:
            if len(self._sizes) == _MOST_SIZES:  # the window was made wider step by step
                self._sizes.clear()
            self._sizes[key] = self._around(self._words_in(width) if width else self._longest_word())
        return self._sizes[key]

    def _words_in(self, width: int) -> QSize:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, _ONE_LINE), _WRAPPED, self.text()).size()

    def _longest_word(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self.text().replace("&", "").split()), default=0)
        return QSize(longest, metrics.height())

    def _around(self, words: QSize) -> QSize:
        height = max(self._above() + words.height(), _FRAME + self._line()) + _FRAME
        return QSize(self._left() + words.width() + _FRAME, height)

    def _line(self) -> int:
        return max(theme().scaled(_MARK), self.fontMetrics().height())

    def _above(self) -> int:
        return _FRAME + (self._line() - self.fontMetrics().height()) // 2

    def _down(self) -> int:
        """Return the room above it where it is given more height than it needs, as beside a field."""
        return max(0, (self.height() - self.heightForWidth(self.width())) // 2)

    def _left(self) -> int:
        return _FRAME + theme().scaled(_MARK) + Space.XS

    def _placed(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
