"""A large row that leads somewhere: icon, title, a sentence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, Space, Type, theme
from sakia_ng.gui.widgets.base import IconLabel, Text, no_margins
from sakia_ng.gui.widgets.buttons import PlainButton

_LEAST_HEIGHT = 60
_ICON = 24


class DoorButton(PlainButton):
    """A button as wide as its column. Enter opens it, and the arrows lead to its neighbours.

    Args:
        what: icon at its left.
        role: colour of the icon.
    """

    def __init__(self, what: Icon, role: Role = Role.PRIMARY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "door")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title, self._text = Text(bold=True, wrap=True), Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        words = QVBoxLayout()
        no_margins(words, 2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel(what, role, side=_ICON))
        row.addLayout(words, 1)
        row.addWidget(IconLabel(Icon.NEXT, Role.MUTED))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_words(self, title: str, text: str) -> None:
        """Change the title and the sentence."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the words need at this width."""
        return QSize(theme().scaled(400), self._height_for(max(self.width(), theme().scaled(280))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As ``sizeHint``, and narrow."""
        return QSize(theme().scaled(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Make room for one more line in a narrow column."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.width() > 0:
            for label in (self._title, self._text):
                label.setFixedHeight(label.heightForWidth(self._room(self.width())))
            self.setFixedHeight(self._height_for(self.width()))

    def _room(self, width: int) -> int:
        """Return how wide the words are: a button does not ask its layout."""
        beside = 4 * Space.M + theme().scaled(_ICON) + theme().scaled(Length.ICON)
        return max(1, width - beside)

    def _height_for(self, width: int) -> int:
        words = sum(label.heightForWidth(self._room(width)) for label in (self._title, self._text)) + 2
        return max(theme().scaled(_LEAST_HEIGHT), words + 2 * Space.S + 2)
