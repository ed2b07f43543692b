"""What is drawn again as it was leaves no trace: nothing is shown and hidden, moved, laid out or painted anew."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.domain.events import Topic
from sakia_ng.gui.main_window import MainWindow
from tests.settling import settle

_TRACES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Paint)
_OF_A_BLOCK = Topic.CONNECTION | Topic.BALANCES | Topic.TRUST | Topic.OUTBOX
"""What blocks tell most often."""


class _Watcher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.traces: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() in _TRACES and isinstance(watched, QWidget):
            self.traces.append(f"{event.type().name} {_path(watched)}")
        return False


async def restless(window: MainWindow) -> list[str]:
    """Tell a window that everything changed though nothing did; return what became of that, innermost parts first."""
    live, app = window.shell.live, QApplication.instance()
    assert isinstance(app, QApplication)
    blink = app.cursorFlashTime()
    app.setCursorFlashTime(0)  # a blinking cursor is painted whatever is told
    watcher = _Watcher()
    for is_watched in (False, True):
        if is_watched:
            app.installEventFilter(watcher)
        live.changed.emit(_OF_A_BLOCK)
        live.frame_changed.emit(_OF_A_BLOCK)
        await settle()
    app.removeEventFilter(watcher)
    app.setCursorFlashTime(blink)
    return sorted(set(watcher.traces), key=lambda trace: -trace.count("<"))


def _path(widget: QWidget) -> str:
    names, around = list[str](), cast("QObject | None", widget)
    while around is not None:
        names.append(type(around).__name__)
        around = around.parent()
    return " < ".join(names)
