"""What stands where data will be: empty, loading, gone wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Length, Radius, Role, Space, Type, theme
from sakia_ng.gui.widgets.base import IconLabel, Panel, Text, centred
from sakia_ng.gui.widgets.buttons import Button, PrimaryButton

_WIDEST = 360
_NARROWEST = 250
_BARS = ((0.0, 0.14), (0.2, 0.26), (0.52, 0.22), (0.86, 0.14))  # start and width of each bar, parts of the row


class EmptyState(Panel):
    """What will be here, and the one action that fills it.

    Attributes:
        action_requested: the button was pressed.
    """

    action_requested = Signal()

    def __init__(self, what: Icon = Icon.EMPTY, *, primary: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(what, Role.MUTED, side=40)
        self._title = Text(size=Type.EMPHASIS, bold=True, wrap=True)
        self._text = Text(tone=Role.MUTED, wrap=True)
        self.button: Button = PrimaryButton() if primary else Button()
        self.button.clicked.connect(self.action_requested)
        self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.XS)
        column.addStretch()
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(theme().scaled(_NARROWEST))
            label.setMaximumWidth(theme().scaled(_WIDEST))
            row = centred(label)
            row.setStretch(1, 1000)
            column.addLayout(row)
        column.addSpacing(Space.XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, title: str, text: str = "", action: str = "", *, what: Icon | None = None) -> None:
        """Set the words; an empty ``action`` hides the button."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        if what is not None:
            self._icon.show_icon(what, Role.MUTED)
        self.setAccessibleName(f"{title} {text}".strip())


class SkeletonRows(Panel):
    """Grey bars where rows will be, so that nothing jumps when they come. They do not move.

    Args:
        rows: how many.
    """

    def __init__(self, rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it for screen readers."""
        self.setAccessibleName(self.tr("Loading"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the rows that will come."""
        return QSize(300, self._rows * theme().scaled(Length.ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(Role.LINE))
        height, width = theme().scaled(Length.ROW), self.width() - 2 * Space.XS
        for row in range(self._rows):
            for start, part in _BARS:
                left = 1 - start - part if self.isRightToLeft() else start
                bar = QRectF(Space.XS + left * width, row * height + height / 3, part * width, height / 3)
                painter.drawRoundedRect(bar, Radius.CONTROL / 2, Radius.CONTROL / 2)
        painter.end()
