"""Translations, read from the ``.ts`` files themselves: there is no compiled file to forget or to be stale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from sakia_ng.gui.resources import resource
from sakia_ng.gui.words.translation_guard import translation_faults

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

_Key = tuple[str, str, str]


def plural_form(language: str, count: int) -> int:
    """Return which plural form a count takes: 0 is singular. French counts zero as one thing; English does not."""
    return int(abs(count) >= 2) if language == "fr" else int(count != 1)


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


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The finished messages of one ``.ts`` file: forms by (context, source, comment)."""

    language: str
    forms: dict[_Key, tuple[str, ...]]

    @classmethod
    def read(cls, path: Path, language: str) -> Catalogue:
        """Read a file; messages without translation are left out."""
        forms: dict[_Key, tuple[str, ...]] = {}
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                texts = () if translation is None else _texts(translation)
                if texts and all(texts):
                    forms[name, message.findtext("source", ""), message.findtext("comment", "")] = texts
        return cls(language, forms)

    def find(self, context: str, source: str, comment: str, count: int) -> str:
        """Return a message in this language, empty when there is none that may be shown."""
        forms = self.forms.get((context, source, comment)) or self.forms.get((context, source, ""))
        if not forms:
            return ""
        form = forms[min(plural_form(self.language, count), len(forms) - 1)] if count >= 0 else forms[0]
        return "" if _is_refused(source, form, is_plural=len(forms) > 1) else form


@cache
def _is_refused(source: str, form: str, *, is_plural: bool) -> bool:
    """Checked when it is first shown, and not all at the start, where it would hold the window."""
    return bool(translation_faults(source, form, is_plural=is_plural))


def _texts(translation: ElementTree.Element) -> tuple[str, ...]:
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (translation.text or "",)


class _TsTranslator(QTranslator):
    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return None, and not an empty text, for what has no translation: Qt then asks the next translator."""
        return self._catalogue.find(context, source, disambiguation or "", n) or None


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

    def _translator(self, language: str, is_ours: bool) -> QTranslator:
        """Return the words of a language, read once: one that Qt was told to delete has corrupted memory."""
        if (language, is_ours) not in self._made:
            made = self._our_words(language) if is_ours else self._qt_words(language)
            self._made[language, is_ours] = made
        return self._made[language, is_ours]

    def _our_words(self, language: str) -> QTranslator:
        return _TsTranslator(Catalogue.read(_file_of(language), language), self)

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
