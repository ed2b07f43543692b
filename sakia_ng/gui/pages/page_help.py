"""The help of a page, unfolded under its title; whether it is open is remembered page by page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.commands import Command, keys_of
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner, IconButton, announce
from sakia_ng.gui.words.commands import keys_in_words
from sakia_ng.gui.words.help import page_help


class PageHelp(Banner):
    """Two or three sentences on a page, with the button that unfolds them.

    Args:
        page: on which page.
        session: keeps whether they are open.

    Attributes:
        button: unfolds and folds them.
    """

    def __init__(self, page: PageId, session: Session, parent: QWidget | None = None) -> None:
        self.button = IconButton(Icon.HELP)
        super().__init__(Role.INFO, Icon.HELP, closable=True, parent=parent)
        self._page, self._part, self._session = page, "", session
        self.setObjectName("page_help")
        self.button.setObjectName("page_help_button")
        self.button.clicked.connect(self.toggle)
        self.closed.connect(self._on_closed)
        self.setVisible(page.value in session.settings.current.help_open)
        self._write()

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        if self.button.accessibleName():  # not while the banner is being made
            self._write()

    def show_part(self, part: str) -> None:
        """Explain the part of the page that is shown, as destinations name it."""
        if part != self._part:
            self._part = part
            self._write()

    def toggle(self) -> None:
        """Unfold or fold."""
        self._open(self.isHidden())

    def _write(self) -> None:
        self.say(page_help(self._page, self._part, self._session.ledger.capabilities))
        is_open = not self.isHidden()
        name = self.tr("Hide the help of this page ({keys})") if is_open else self.tr("Help on this page ({keys})")
        self.button.set_name(name.format(keys=keys_in_words(keys_of(Command.HELP))))

    def _open(self, is_open: bool) -> None:
        self.setVisible(is_open)
        self._write()
        if is_open:
            announce(self, self.text)
        others = tuple(name for name in self._session.settings.current.help_open if name != self._page.value)
        opened = (*others, self._page.value) if is_open else others
        aio.spawn(self._session.settings.change(help_open=opened), owner=self, name="remember the help of a page")

    def _on_closed(self) -> None:
        self.button.setFocus()
        self._open(False)
