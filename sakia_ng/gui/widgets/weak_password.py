"""Warns of a password that is easy to guess, and lets the user say to know it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets.base import Panel, announce, no_margins
from sakia_ng.gui.widgets.cards import Banner
from sakia_ng.gui.widgets.check_box import CheckBox


class WeakPassword(Panel):
    """Stands under a new password; hidden while that is not easy to guess.

    Args:
        asks: whether it must be confirmed: what it guards is worth something.

    Attributes:
        box: ticked by whoever knows that the password is easy to guess.
    """

    def __init__(self, parent: QWidget | None = None, *, asks: bool = True) -> None:
        super().__init__(parent)
        self._banner, self.box = Banner(Role.WARNING, Icon.WARNING), CheckBox()
        self.box.setObjectName("knows_weak_password")
        column = QVBoxLayout(self)
        no_margins(column, Space.XS)
        column.addWidget(self._banner)
        column.addWidget(self.box)
        self.box.setVisible(asks)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._banner.say(
            self.tr(
                "Easy to guess: whoever gets a copy of this computer’s files could open your accounts. Make it longer:"
                " several words are best."
            )
        )
        self.box.setText(self.tr("I know that this password is easy to guess"))

    def follow(self, *, is_weak: bool) -> None:
        """Come and go with a password that is easy to guess; another one must be confirmed anew."""
        if is_weak and self.isHidden():
            announce(self, self._banner.text)
        if not is_weak:
            self.box.setChecked(False)
        self.setVisible(is_weak)
