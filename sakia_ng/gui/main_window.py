"""The main window. It can be shown before there is a session: what is heavy is imported by ``open`` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QMainWindow, QWidget

from sakia_ng.gui.theme import Length, theme

if TYPE_CHECKING:
    from sakia_ng.gui.models.live import Live
    from sakia_ng.gui.navigation import Destination
    from sakia_ng.gui.pages.page import Page
    from sakia_ng.gui.session import Session
    from sakia_ng.gui.shell import Shell

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_SIZE, _SMALLEST = (1200, 760), (1024, 600)
_TOP, _BOTTOM = 52, 40
_TITLE_BAR = 40  # the system's, over the window


class MainWindow(QMainWindow):
    """The window: an empty frame at first, then one session.

    Args:
        session: the services, when they are there already.
        live: what the store says now, likewise.

    Attributes:
        close_requested: the user wants to quit; the application ends its work, then closes the window for good.
    """

    close_requested = Signal()

    def __init__(self, session: Session | None = None, live: Live | None = None) -> None:
        super().__init__()
        self._shell: Shell | None = None
        self._may_close = False
        self.setWindowTitle("Sakia")
        screen = self.screen().availableSize()
        room = QSize(screen.width(), screen.height() - _TITLE_BAR)
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(room))  # an enlarged laptop has less: 1366 x 768 at 150 %
        self.resize(QSize(*_SIZE).boundedTo(room))
        if session is not None and live is not None:
            self.open(session, live)
        else:
            self.setCentralWidget(_EmptyFrame())

    def open(self, session: Session, live: Live) -> None:
        """Show a session."""
        from sakia_ng.gui.shell import Shell  # noqa: PLC0415 - the first paint need not wait for every page's words

        self._shell = Shell(session, live)
        self._shell.close_requested.connect(self.close_requested)
        self._shell.title_changed.connect(self.setWindowTitle)
        self.setCentralWidget(self._shell)
        self._shell.start()

    def leave(self) -> None:
        """Go back to the empty frame: the session ends, and what stood over its window with it."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self._shell = None
        self.setCentralWidget(_EmptyFrame())
        self.setWindowTitle("Sakia")

    def put(self, screen: QWidget) -> None:
        """Show something in the place of a session."""
        self._shell = None
        self.setCentralWidget(screen)

    def come_forward(self) -> None:
        """Show the window over those of other programs, as far as the system lets a program do that."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    @property
    def shell(self) -> Shell:
        """What the session shows; only while one is open."""
        assert self._shell is not None
        return self._shell

    @property
    def page(self) -> Page | None:
        """The page shown, None before the first."""
        return self.shell.page

    @property
    def page_in_sight(self) -> Page | None:
        """The page shown, be another one being opened or not."""
        return self.shell.page_in_sight

    def go(self, destination: Destination) -> None:
        """Show a page. Nothing happens while locked."""
        self.shell.go(destination)

    def host(self, guide: QWidget) -> None:
        """Show a guide over the whole window, such as the first-run wizard; ``end_guide`` takes it away."""
        self.shell.host(guide)

    def end_guide(self) -> None:
        """Take a guide away and delete it."""
        self.shell.end_guide()

    def close_for_good(self) -> None:
        """Close without asking anybody."""
        self._may_close = True
        self.close()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's own name and signature
        """Let Tab leave what stands over the window as it came there."""
        shell = self._shell
        return (shell is not None and shell.move_keyboard(forward=forward)) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Let the application end its work first."""
        if self._may_close:
            if self._shell is not None:
                self._shell.give_up_opening()
            super().closeEvent(event)
            return
        event.ignore()
        self.close_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Listen for activity where it arrives: on the native window, once for each key or move."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Note that somebody is there, and what they act on."""
        if self._shell is not None and event.type() in _ACTIVITY:
            self._shell.session.lock.touch()
            if event.type() in _ACTS:
                self._shell.finish_opening()
        return False


class _EmptyFrame(QFrame):
    """The surfaces of the window without words, so that nothing jumps when they come."""

    def __init__(self) -> None:
        super().__init__()
        top, side, bottom = (self._surface(look) for look in ("topbar", "sidebar", "statusbar"))
        top.setFixedHeight(theme().scaled(_TOP))
        bottom.setFixedHeight(theme().scaled(_BOTTOM))
        side.setFixedWidth(theme().scaled(Length.SIDEBAR))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(top, 0, 0, 1, 2)
        grid.addWidget(side, 1, 0)
        grid.addWidget(bottom, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(1, 1)

    def _surface(self, look: str) -> QFrame:
        surface = QFrame(self)
        surface.setProperty("look", look)
        return surface
