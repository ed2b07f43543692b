"""Grounds to put things on: cards, titles, badges, banners."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Length, Role, Space, Type
from sakia_ng.gui.widgets.base import IconLabel, Panel, Text, no_margins, set_look
from sakia_ng.gui.widgets.buttons import Button, IconButton

_GROUND_OF = {
    Role.PRIMARY: "primary",
    Role.GOLD: "gold",
    Role.POSITIVE: "positive",
    Role.WARNING: "warning",
    Role.DANGER: "danger",
    Role.INFO: "info",
}
_LONG_WORD = re.compile(r"\S{30,}")
_PIECE = re.compile(r".{1,20}?[_-]|.{1,20}")


def _breakable(word: re.Match[str]) -> str:
    return "\N{ZERO WIDTH SPACE}".join(_PIECE.findall(word[0]))


class SectionTitle(Panel):
    """The title of a part of a page, with room for small actions at its right.

    Args:
        text: the title.
        size: 16 in a card, 20 for a page.
    """

    def __init__(self, text: str = "", *, size: Type = Type.EMPHASIS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._whole = Text(size=size, bold=True, wrap=True), ""
        self.setText(text)
        self._row = QHBoxLayout(self)
        no_margins(self._row, Space.XS)
        self._row.addWidget(self._label, 1)

    def setText(self, text: str) -> None:  # noqa: N802 - as a label's
        """Change the title; where a name in it has no blank, it breaks all the same."""
        self._whole = text
        self._label.setText(_LONG_WORD.sub(_breakable, text))
        self._label.setAccessibleName(text)

    def text(self) -> str:
        """Return the title."""
        return self._whole

    def add_action(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put a widget at the right end, with a share of the room that the title's is 1 of."""
        self._row.addWidget(widget, stretch)


class Card(Panel):
    """A raised ground with a border and 24 of room inside.

    Args:
        title: optional title at its top.

    Attributes:
        title: the title's row, hidden while empty.
        body: the column to fill.
    """

    def __init__(self, title: str = "", *, margin: int = Space.L, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(Space.S)
        self.title = SectionTitle(title)
        self.title.setVisible(bool(title))
        self.body.addWidget(self.title)

    def set_title(self, text: str) -> None:
        """Change the title."""
        self.title.setText(text)
        self.title.setVisible(bool(text))


class StatusBadge(Panel):
    """A state as an icon and a word on a soft ground: never by colour alone."""

    def __init__(
        self,
        what: Icon = Icon.INFO,
        word: str = "",
        tone: Role | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.HAIR, Space.XS, Space.HAIR)
        row.setSpacing(Space.XXS)
        self._icon = IconLabel(what, side=Length.ICON_SMALL)
        self._word = Text(size=Type.CAPTION, bold=True)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_status(what, word, tone)

    def show_status(self, what: Icon, word: str, tone: Role | None) -> None:
        """Change the state. ``tone`` is one of the roles with a soft ground, None for neutral."""
        self._icon.show_icon(what, tone or Role.MUTED)
        self._word.setText(word)
        self._word.set_tone(tone or Role.MUTED)
        self.setAccessibleName(word)
        set_look(self, _GROUND_OF[tone] if tone else "neutral")

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word.text()


class Banner(Panel):
    """A sentence across the page that stays until it is no longer true, with at most one thing to do about it.

    Attributes:
        action_requested: the button was pressed.
        closed: the cross was pressed; the banner hides itself.
    """

    action_requested = Signal()
    closed = Signal()

    def __init__(
        self, tone: Role = Role.INFO, what: Icon = Icon.INFO, *, closable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(what, tone)
        self._text = Text(wrap=True)
        self._action = Button(look="link")
        self._close = IconButton(Icon.CLOSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setVisible(closable)
        self._close.clicked.connect(self._on_close_clicked)
        self._action.clicked.connect(self.action_requested)
        self._action.hide()
        self.set_kind(tone, what)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the cross."""
        self._close.set_name(self.tr("Close this message"))

    def set_kind(self, tone: Role, what: Icon) -> None:
        """Change the colour and the icon."""
        self._icon.show_icon(what, tone)
        set_look(self, _GROUND_OF[tone])

    def say(self, text: str, action: str = "") -> None:
        """Change the sentence and the word on the button, empty for no button."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
