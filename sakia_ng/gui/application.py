"""The Qt application: style, type, theme and language, before any window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme import ThemeChoice, theme
from sakia_ng.gui.words.translations import Translations

APPLICATION_NAME = "Sakia"

_translations: list[Translations] = []


def create_application(arguments: Sequence[str], *, language: str = "", theme_choice: str = "system") -> QApplication:
    """Return the one ``QApplication``, dressed and speaking.

    Args:
        arguments: of the command line, the program's name first.
        language: code of the language, empty to follow the system.
        theme_choice: ``system``, ``light`` or ``dark``.
    """
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setApplicationName(APPLICATION_NAME)
    app.setApplicationDisplayName(APPLICATION_NAME)
    app.setDesktopFileName("sakia-ng")
    app.setStyle("Fusion")  # the same everywhere: native styles take style sheets differently
    app.setWindowIcon(QIcon(str(resource("icons", "sakia.svg"))))
    use_language(app, language)
    theme().apply(ThemeChoice(theme_choice))
    return app


def use_language(app: QApplication, code: str) -> None:
    """Put a language in force at once; an empty code follows the system."""
    is_first = not _translations
    if is_first:
        _translations.append(Translations(app))
    if is_first or code != _translations[0].language:
        _translations[0].use(code)


def language_in_force() -> str:
    """Return the code of the language in force."""
    return _translations[0].language if _translations else "en"
