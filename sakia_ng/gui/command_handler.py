"""Doing what the keyboard, the palette and the pages ask of the window: the commands, one by one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from sakia_ng.domain.units import UnitKey
from sakia_ng.gui import aio
from sakia_ng.gui.commands import COMMANDS, Command
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.session import Place
from sakia_ng.gui.widgets import Question, confirmed

if TYPE_CHECKING:
    from sakia_ng.gui.shell import Shell

_WITH_ACCOUNT = (PageId.ACCOUNT, PageId.PAY, PageId.RECEIVE, PageId.TRUST)


class CommandHandler(QObject):
    """Does the commands, and hears their keys anywhere in the window.

    Args:
        shell: the frame they are done in.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._before_search: QWidget | None = None
        self._does: dict[Command, Callable[[], None]] = {
            Command.SEARCH: self.search,
            Command.FIND: self._find,
            Command.LOCK: shell.lock,
            Command.HIDE_AMOUNTS: self.toggle_hiding,
            Command.NEXT_UNIT: self._take_next_unit,
            Command.REFRESH: self._refresh,
            Command.HELP: self._toggle_help,
            Command.TOUR: self.take_tour,
            Command.QUIT: shell.close_requested.emit,
        }
        for entry in COMMANDS:
            for keys in entry.keys:
                action = QAction(self)
                action.setShortcut(QKeySequence(keys))
                action.triggered.connect(partial(self.do, entry.command))
                shell.addAction(action)

    def do(self, command: Command, _checked: bool = False) -> None:
        """Do one."""
        page = next((entry.page for entry in COMMANDS if entry.command is command), None)
        if page is None:
            self._does[command]()
            return
        account = self._shell.where.account if page in _WITH_ACCOUNT else None
        self._shell.go(Destination(page, account=account))

    def search(self) -> None:
        """Give the keyboard to the search for everything, and keep in mind who had it.

        Under the lock or a guide it stays where it is: a password typed there would be searched for.
        """
        here, field = QApplication.focusWidget(), self._shell.top.search
        if not field.isVisible():
            return
        self._before_search = here if here is not field else self._before_search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        field.offer_commands()

    def leave_search(self) -> QWidget | None:
        """Return who had the keyboard before the search, None where it cannot take it any more."""
        former = self._before_search
        return former if former is not None and shiboken6.isValid(former) and former.isVisible() else None

    def show_unit(self, key: object) -> None:
        """Show amounts in another unit."""
        self._change(unit=str(key))

    def toggle_hiding(self) -> None:
        """Hide amounts, or show them again."""
        self._change(amounts_hidden=not self._shell.live.preferences.amounts_hidden)

    def take_tour(self) -> None:
        """Go on with the tour, or ask whether to leave for the demonstration, where it takes place."""
        if self._shell.tour is not None:
            self._shell.tour.resume()
        else:
            aio.spawn(self._leave_for_tour(), owner=self, name="leave for the tour")

    def _find(self) -> None:
        """Give the keyboard to what the page is searched with; everything is searched where it has nothing."""
        page = self._shell.page
        field = None if page is None or not page.isVisible() else page.search_field()
        if field is None:
            self.search()
            return
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _take_next_unit(self) -> None:
        keys = list(UnitKey)
        following = (keys.index(UnitKey(self._shell.live.preferences.unit)) + 1) % len(keys)
        self._change(unit=keys[following].value)

    def _refresh(self) -> None:
        aio.spawn(self._shell.session.sync.refresh(), owner=self, name="refresh now")

    def _toggle_help(self) -> None:
        page = self._shell.page
        if page is not None and page.help is not None:
            page.help.toggle()

    async def _leave_for_tour(self) -> None:
        """Ask, since the accounts of this profile are closed meanwhile."""
        text = self.tr(
            "The tour takes place in the demonstration, with money that is worth nothing. Your accounts are locked"
            " meanwhile and stay as they are: start Sakia again to come back to them."
        )
        if await confirmed(Question(self.tr("Go to the demonstration?"), text, self.tr("Go there"), self._shell)):
            self._shell.session.move(Place(takes_tour=True))

    def _change(self, **values: object) -> None:
        aio.spawn(self._shell.session.settings.change(**values), owner=self, name="change a preference")
