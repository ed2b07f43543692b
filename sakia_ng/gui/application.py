"""The Qt application: style, type, theme and language, before any window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme import ThemeChoice, theme
from sakia_ng.gui.words.translations import Translations

APPLICATION_NAME = "Sakia"
DESKTOP_FILE = "org.duniter.sakia_ng"
"""Name of the file by which a Linux desktop knows the program, its icon and the links that it opens."""
_SMALL, _LARGE = (16, 24), (32, 48, 128)

_translations: list[Translations] = []


class Application(QApplication):
    """The one ``QApplication``; it hears of links that macOS wants opened, which are on no command line."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._links: list[str] = []
        self._take_link: Callable[[str], None] = self._links.append

    def give_links_to(self, take: Callable[[str], None]) -> None:
        """Hand over the links heard so far, and those to come."""
        self._take_link = take
        for link in self._links:
            take(link)
        self._links.clear()

    def event(self, event: QEvent) -> bool:
        """Hear of links."""
        if isinstance(event, QFileOpenEvent):
            from sakia_ng.gui.opened_link import link_of  # noqa: PLC0415 - ctypes would hold the first window

            if link := link_of(event):
                self._take_link(link)
                return True
        return super().event(event)


def create_application(arguments: Sequence[str], *, language: str = "", theme_choice: str = "system") -> QApplication:
    """Return the one ``QApplication``, dressed and speaking.

    Args:
        arguments: of the command line, the program's name first.
        language: code of the language, empty to follow the system.
        theme_choice: ``system``, ``light`` or ``dark``.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(arguments)
    app.setApplicationName(APPLICATION_NAME)
    app.setApplicationDisplayName(APPLICATION_NAME)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setStyle("Fusion")  # the same everywhere: native styles take style sheets differently
    app.setWindowIcon(window_icon())
    use_language(app, language)
    theme().apply(ThemeChoice(theme_choice))
    return app


def window_icon() -> QIcon:
    """Return the program's mark; where it is small, in the drawing with fewer lines."""
    icon = QIcon()
    for name, sizes in (("sakia-small.svg", _SMALL), ("sakia.svg", _LARGE)):
        drawing = QIcon(str(resource("icons", name)))
        for size in sizes:
            icon.addPixmap(drawing.pixmap(QSize(size, size), 1.0))
    return icon


def use_language(app: QApplication, code: str) -> None:
    """Put a language in force at once; an empty code follows the system."""
    is_first = not _translations
    if is_first:
        _translations.append(Translations(app))
    if is_first or code != _translations[0].language:
        _translations[0].use(code)


def read_words() -> None:
    """Read the words of the language in force ahead of the first that is shown, in a thread: some 20 ms."""
    for translations in _translations:
        translations.read()


def language_in_force() -> str:
    """Return the code of the language in force."""
    return _translations[0].language if _translations else "en"
