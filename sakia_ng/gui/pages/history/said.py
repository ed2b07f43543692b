"""What just happened to a history, over its lines."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.gui.files import Outcome
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner, announce


class SaidBanner(Banner):
    """Says where a list was saved, or why something was not done, until the history of this account is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._folder = Path()
        self.action_requested.connect(self._on_action_requested)
        self.hide()

    def say_saved(self, outcome: Outcome, path: Path) -> None:
        """Say what became of a file, and offer its folder if it is there."""
        self._folder = path.parent
        if outcome.is_done:
            self._tell(outcome.text, Role.POSITIVE, Icon.SUCCESS, self.tr("Open the folder"))
        else:
            self.warn(outcome.text)

    def warn(self, text: str) -> None:
        """Say why something was not done."""
        self._tell(text, Role.WARNING, Icon.WARNING)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's own name
        """Be gone when its page is come back to; a window that is merely minimised is not left."""
        if not event.spontaneous():
            self.hide()
        super().hideEvent(event)

    def _tell(self, text: str, tone: Role, what: Icon, action: str = "") -> None:
        self.set_kind(tone, what)
        self.say(text, action)
        self.show()
        announce(self, text)

    def _on_action_requested(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
