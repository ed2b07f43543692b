"""Telling what went wrong in a task: one notice over the window, never a box that blocks it."""

from __future__ import annotations

import logging
import platform
import traceback
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, Qt, qVersion
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sakia_ng import __version__
from sakia_ng.errors import EnvironmentProblem, SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.crash import CrashDialog
from sakia_ng.gui.theme import Icon, Role, Space, theme
from sakia_ng.gui.widgets import Banner
from sakia_ng.gui.widgets.base import announce
from sakia_ng.gui.widgets.reading_order import OVER_WINDOW
from sakia_ng.gui.words.errors import sentence

_WIDEST, _ABOVE_STATUS_BAR = 720, 52
_LONGEST_REPORT = 20_000

_log = logging.getLogger(__name__)


class Notices(QObject):
    """Implements ``aio.Reporter`` over a window.

    Problems of the user or of the surroundings are one sentence; a mistake of ours comes with a report that can be
    read, copied and saved. A report holds the program's own lines and no value: nothing of an account can be in it.

    Args:
        window: over which.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._report = ""
        self._banner = Banner(Role.DANGER, Icon.ALERT, closable=True, parent=window)
        self._banner.setObjectName("notice")
        self._banner.setProperty(OVER_WINDOW, True)
        self._banner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._banner.action_requested.connect(self._on_report_wanted)
        self._banner.hide()
        window.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is told now, empty when nothing is."""
        return self._banner.accessibleName() if not self._banner.isHidden() else ""

    def user_error(self, error: UserError, owner: QObject) -> None:  # noqa: ARG002 - shown over the window
        """Say in words what the user can mend."""
        self._tell(sentence(error), Role.WARNING, Icon.WARNING)

    def environment_problem(self, error: EnvironmentProblem, owner: QObject) -> None:  # noqa: ARG002 - as above
        """Say what the disk, the network or the system refused."""
        self._tell(sentence(error), Role.WARNING, Icon.WARNING)

    def bug(self, error: BaseException, where: str) -> None:
        """Own up to a mistake of ours and offer the report."""
        _log.error("a mistake of ours in %s: %s", where, _described(error))
        self._report = f"{_program()}\n{where}\n{_described(error)}"[:_LONGEST_REPORT]
        words = self.tr("Sakia made a mistake. Nothing was sent because of it; what you see may not be up to date.")
        self._tell(words, Role.DANGER, Icon.ALERT, self.tr("See the report"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Follow the size of the window; Escape that means nothing else takes the notice away."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress and not self._banner.isHidden():
            self._banner.hide()
            return True
        return False

    def _tell(self, words: str, tone: Role, icon: Icon, action: str = "") -> None:
        self._banner.set_kind(tone, icon)
        self._banner.say(words, action)
        self._banner.show()
        self._banner.raise_()
        self._place()
        announce(self._banner, words)

    def _place(self) -> None:
        width = min(theme().scaled(_WIDEST), self._window.width() - 2 * Space.L)
        height = max(self._banner.heightForWidth(width), self._banner.sizeHint().height())
        left = (self._window.width() - width) // 2
        bottom = self._window.height() - theme().scaled(_ABOVE_STATUS_BAR)
        self._banner.setGeometry(left, bottom - height, width, height)

    def _on_report_wanted(self) -> None:
        self._banner.hide()
        aio.spawn(CrashDialog(self._report, self._window).show_until_closed(), owner=self, name="show a report")


def _program() -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return f"Sakia {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"


def _described(error: BaseException) -> str:
    """Return the lines of code that led to an error, and its type; the message of an error may hold a value."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    code = f" {error.code}" if isinstance(error, SakiaError) else ""
    return "\n".join([*lines, type(error).__name__ + code])


def _place(path: str) -> str:
    """Return a file of ours within the program, of others its name alone: the folders before tell who the user is."""
    _, ours, inside = path.rpartition("sakia_ng")
    return inside if ours else PurePath(path).name
