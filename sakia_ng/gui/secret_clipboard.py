"""Secrets in the clipboard: marked so that histories leave them out, and taken away after a minute if still there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

CLEARED_AFTER_MS = 60_000
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What clipboard histories of KDE, Windows and macOS look at."""


class SecretClipboard(QObject):
    """Puts a secret into the clipboard and takes it back after a minute, and when the program ends.

    What somebody else copied meanwhile is left alone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CLEARED_AFTER_MS)
        self.timer.timeout.connect(self.clear_if_ours)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.clear_if_ours)

    def copy(self, secret: str) -> None:
        """Put it there."""
        data = QMimeData()
        data.setText(secret)
        for kind, mark in _MARKS.items():
            data.setData(kind, mark)
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = secret
        self.timer.start()

    def clear_if_ours(self) -> None:
        """Take it back if it is still there."""
        self.timer.stop()
        ours, self._ours = self._ours, ""
        board = QGuiApplication.clipboard()
        if ours and board.text() == ours:
            board.clear()


_guards: list[SecretClipboard] = []


def secret_clipboard() -> SecretClipboard:
    """Return the one of this application; it lives as long as that."""
    application = QCoreApplication.instance()
    assert application is not None
    if not _guards:
        _guards.append(SecretClipboard(application))
    return _guards[0]
