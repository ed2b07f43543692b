"""What the keyboard and the palette can do anywhere in the window: one table, which the shortcuts page shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.theme import Icon


class Command(StrEnum):
    """One thing to do, wherever the user is."""

    SEARCH = "search"
    FIND = "find"
    PAY = "pay"
    RECEIVE = "receive"
    HOME = "home"
    ACCOUNTS = "accounts"
    CONTACTS = "contacts"
    TRUST = "trust"
    CURRENCY = "currency"
    NETWORK = "network"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    NEXT_UNIT = "next_unit"
    HIDE_AMOUNTS = "hide_amounts"
    LOCK = "lock"
    REFRESH = "refresh"
    HELP = "help"
    TOUR = "tour"
    QUIT = "quit"


class Group(StrEnum):
    """Where the shortcuts page puts a command."""

    GO = "go"
    DO = "do"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table.

    Attributes:
        command: what is done.
        keys: the shortcuts, as Qt writes them; the first is the one shown in tooltips.
        group: where it is listed.
        icon: what stands before it in the palette.
        page: the page it opens, for those that open one.
    """

    command: Command
    keys: tuple[str, ...]
    group: Group
    icon: Icon
    page: PageId | None = None


COMMANDS = (
    Entry(Command.PAY, ("Ctrl+P",), Group.GO, Icon.PAY, PageId.PAY),
    Entry(Command.RECEIVE, ("Ctrl+R",), Group.GO, Icon.RECEIVE, PageId.RECEIVE),
    Entry(Command.HOME, ("Ctrl+1",), Group.GO, Icon.HOME, PageId.HOME),
    Entry(Command.ACCOUNTS, ("Ctrl+2",), Group.GO, Icon.ACCOUNT, PageId.ACCOUNT),
    Entry(Command.CONTACTS, ("Ctrl+3",), Group.GO, Icon.CONTACTS, PageId.CONTACTS),
    Entry(Command.TRUST, ("Ctrl+T",), Group.GO, Icon.WEB_OF_TRUST, PageId.TRUST),
    Entry(Command.CURRENCY, ("Ctrl+4",), Group.GO, Icon.CURRENCY, PageId.CURRENCY),
    Entry(Command.NETWORK, ("Ctrl+5",), Group.GO, Icon.NETWORK, PageId.NETWORK),
    Entry(Command.SETTINGS, ("Ctrl+6", "Ctrl+,"), Group.GO, Icon.SETTINGS, PageId.SETTINGS),
    Entry(Command.SHORTCUTS, ("F1",), Group.GO, Icon.KEYBOARD, PageId.SHORTCUTS),
    Entry(Command.SEARCH, ("Ctrl+K",), Group.DO, Icon.SEARCH),
    Entry(Command.FIND, ("Ctrl+F",), Group.DO, Icon.SEARCH),
    Entry(Command.NEXT_UNIT, ("Ctrl+U",), Group.DO, Icon.UNIT),
    Entry(Command.HIDE_AMOUNTS, ("Ctrl+H",), Group.DO, Icon.HIDE),
    Entry(Command.LOCK, ("Ctrl+L",), Group.DO, Icon.LOCK),
    Entry(Command.REFRESH, ("F5",), Group.DO, Icon.RETRY),
    Entry(Command.HELP, ("Shift+F1",), Group.DO, Icon.HELP),
    Entry(Command.TOUR, ("Ctrl+Shift+T",), Group.DO, Icon.DEMONSTRATION),
    Entry(Command.QUIT, ("Ctrl+Q",), Group.DO, Icon.CLOSE),
)
"""Every command, in the order of the shortcuts page. No key stands twice; a test looks."""


def keys_of(command: Command) -> str:
    """Return the first shortcut of a command, as Qt writes it."""
    return next(entry.keys[0] for entry in COMMANDS if entry.command is command)
