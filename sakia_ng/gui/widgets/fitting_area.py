"""A scrolling area that is as high as what it holds, so that what stands under it follows at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets.base import Flow

_LEAST_LINES = 3


class FittingArea(QScrollArea):
    """Scrolls only when there is less room than its content takes.

    Args:
        content: what scrolls.
        width: widest the content may be, in pixels; at its sides is room for the bar.
    """

    def __init__(self, content: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = Flow()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.L, 0, Space.L, 0)
        column.addWidget(content)
        self.setMaximumWidth(width + 2 * Space.L)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(self._content)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the content is at this width, with the bar: one that came must not keep itself there."""
        content, width = self._content, self.width() - self.verticalScrollBar().sizeHint().width()
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(self.maximumWidth(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A few lines, and the content's own width."""
        least = min(self.sizeHint().height(), _LEAST_LINES * self.fontMetrics().height())
        return QSize(self._content.minimumSizeHint().width(), least)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Take another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Take another height once the content wants one."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
