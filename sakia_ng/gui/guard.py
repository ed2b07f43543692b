"""What the operating system is asked to do for a session: tell when nobody is there, keep windows out of pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.session import Session
from sakia_ng.ports.platform import Away


class Guard(QObject):
    """Locks when the system says that nobody is there, and hides each window from screenshots where it can.

    Args:
        session: the services.
        live: what the user chose.
        window: the main window, which owns this.
    """

    def __init__(self, session: Session, live: Live, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._live = session, live
        aio.spawn(session.platform.watch(self._on_away), owner=self, name="hear when nobody is there")
        if session.platform.can_protect_windows:
            live.changed.connect(self._on_live_changed)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._protect_all()

    def _on_away(self, why: Away) -> None:  # noqa: ARG002 - both are reason enough
        if self._live.preferences.lock_when_away:
            self._session.lock.lock_now()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Protect each window as it comes to the front: dialogs too."""
        if window is not None:
            self._protect(int(window.winId()))

    def _on_live_changed(self, topics: Topic) -> None:
        if topics & Topic.SETTINGS:
            self._protect_all()

    def _protect_all(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._protect(int(window.winId()))

    def _protect(self, window_id: int) -> None:
        self._session.platform.protect_window(window_id, protect=self._live.preferences.hidden_from_capture)
