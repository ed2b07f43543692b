"""Work that would hold the loop too long at once, such as the making of a page: a slice in each turn of the loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_ACTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
    }
)


def exhaust(work: Iterator[None]) -> None:
    """Do all that is left of some work at once."""
    deque(work, maxlen=0)


class Slices(QObject):
    """Does work slice by slice; all that is left at once before the user's next key or click, which is meant for it.

    Work is an iterator that stops wherever a turn of the loop may end.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works = deque[Iterator[None]]()
        self._is_at_it = False
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._on_turn_timeout)

    def start(self, work: Iterator[None]) -> None:
        """Begin with the next turn, once everything that was begun before is done."""
        self.finish()
        self._works.append(work)
        self._turn.start()
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def finish(self) -> None:
        """Do all that is left now; nothing when a slice itself asks for it."""
        while self._works and not self._is_at_it:
            self._do_one()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Be done before the user acts."""
        if event.type() in _ACTS:
            self.finish()
        return False

    def _on_turn_timeout(self) -> None:
        if not self._is_at_it:
            self._do_one()

    def _do_one(self) -> None:
        work, self._is_at_it = self._works[0], True
        is_over = True
        try:
            is_over = next(work, self) is self
        finally:
            self._is_at_it = False
            if is_over:  # also after an error
                self._works.popleft()
            if not self._works:
                self._rest()

    def _rest(self) -> None:
        self._turn.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
