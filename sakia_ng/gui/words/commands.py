"""Names of the commands, for the palette and the shortcuts page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from sakia_ng.gui.commands import COMMANDS, Command, Entry
from sakia_ng.gui.models.search import Hit
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.words.pages import page_name

translate = QCoreApplication.translate


def command_name(entry: Entry) -> str:
    """Return what a command does, or the name of the page it opens."""
    names = {
        Command.SEARCH: translate("Commands", "Search everything"),
        Command.FIND: translate("Commands", "Search on this page"),
        Command.NEXT_UNIT: translate("Commands", "Next unit of amounts"),
        Command.HIDE_AMOUNTS: translate("Commands", "Hide or show amounts"),
        Command.LOCK: translate("Commands", "Lock now"),
        Command.REFRESH: translate("Commands", "Read everything again"),
        Command.HELP: translate("Commands", "Help on this page"),
        Command.TOUR: translate("Commands", "Take the tour"),
        Command.QUIT: translate("Commands", "Quit Sakia"),
    }
    return names[entry.command] if entry.page is None else page_name(entry.page)


def keys_in_words(keys: str) -> str:
    """Return a shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def command_hits() -> tuple[Hit, ...]:
    """Return every command that opens no page, as the palette offers it, its shortcut beside it."""
    return tuple(
        Hit(Destination(PageId.HOME), command_name(entry), keys_in_words(entry.keys[0]), entry.icon, entry.command)
        for entry in COMMANDS
        if entry.page is None and entry.command not in (Command.SEARCH, Command.FIND)
    )
