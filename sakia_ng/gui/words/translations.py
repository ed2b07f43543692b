"""Translations in force: which languages there are, and who answers when a sentence is asked for."""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from sakia_ng.gui.resources import resource

if TYPE_CHECKING:
    from sakia_ng.gui.words.catalogue import Catalogue

SOURCE_LANGUAGE = "en"
LANGUAGES: tuple[tuple[str, str], ...] = (
    ("fr", "Français"),
    ("en", "English"),
    ("es", "Español"),
    ("ca", "Català"),
    ("de", "Deutsch"),
    ("it", "Italiano"),
    ("eo", "Esperanto"),
)
"""Codes and own names of the languages offered, in the order of the list."""
_OF_QT = "QGuiApplication"


@cache
def percent_translated(language: str) -> int:
    """Return how much of a language is translated, rounded down: 100 only when nothing is left out.

    It counts marks in the file without parsing it, which would hold the window.
    """
    text = _file_of(language).read_bytes()
    sentences, unfinished = text.count(b"<message"), text.count(b'type="unfinished"')
    return 100 if unfinished == 0 else 100 * (sentences - unfinished) // sentences


def language_names() -> tuple[tuple[str, str], ...]:
    """Return codes and own names for a list; one that is only started says how far it is, ``Català (40 %)``."""
    shares = {code: percent_translated(code) for code, _ in LANGUAGES}
    return tuple((code, name if shares[code] == 100 else f"{name} ({shares[code]}\u00a0%)") for code, name in LANGUAGES)


class _TsTranslator(QTranslator):
    """Reads its file when the first sentence is asked for: the first window has none, and need not wait for it."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    @cached_property
    def catalogue(self) -> Catalogue:
        from sakia_ng.gui.words.catalogue import Catalogue  # noqa: PLC0415 - what reads files is not wanted before

        return Catalogue.read(_file_of(self._language), self._language)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return None, and not an empty text, for what has no translation: Qt then asks the next translator.

        Qt asks for its own words at once, the direction of writing for one; they stand in its own files.
        """
        if context == _OF_QT:
            return None
        return self.catalogue.find(context, source, disambiguation or "", n) or None


class Translations(QObject):
    """Puts languages in force; every ``Panel`` then writes its words again, without a restart.

    Args:
        app: the application.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._made: dict[tuple[str, bool], QTranslator] = {}
        self.language = SOURCE_LANGUAGE

    def use(self, code: str) -> None:
        """Put a language in force; an empty or unknown code follows the system."""
        known = {known for known, _ in LANGUAGES}
        system = QLocale.system().name().split("_")[0]
        language = next((choice for choice in (code, system) if choice in known), SOURCE_LANGUAGE)
        self.language = language
        QLocale.setDefault(_locale_of(language))
        for translator in self._installed:
            self._app.removeTranslator(translator)
        wanted = [(language, False), *((code, True) for code in _asked_last_first(language))]
        self._installed = [self._translator(*which) for which in wanted]
        for translator in self._installed:
            self._app.installTranslator(translator)

    def read(self) -> None:
        """Read the words in force, which may take long; any thread may do it."""
        for translator in self._installed:
            if isinstance(translator, _TsTranslator):
                translator.catalogue  # noqa: B018 - asked for, so that it is there

    def _translator(self, language: str, is_ours: bool) -> QTranslator:
        """Return the words of a language, read once: one that Qt was told to delete has corrupted memory."""
        if (language, is_ours) not in self._made:
            made = _TsTranslator(language, self) if is_ours else self._qt_words(language)
            self._made[language, is_ours] = made
        return self._made[language, is_ours]

    def _qt_words(self, language: str) -> QTranslator:
        """Qt's own words: standard buttons, menus of fields."""
        translator = QTranslator(self)
        translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return translator


def _asked_last_first(language: str) -> tuple[str, ...]:
    """English stands behind every language: it has the plurals of what a language does not say yet."""
    return tuple(dict.fromkeys((SOURCE_LANGUAGE, language)))


def _file_of(language: str) -> Path:
    return resource("translations", f"sakia_{language}.ts")


def _locale_of(language: str) -> QLocale:
    """Keep the system's own variant of the language (fr_CH, en_GB), for its dates and separators."""
    system = QLocale.system()
    return system if system.name().startswith(f"{language}_") else QLocale(language)
