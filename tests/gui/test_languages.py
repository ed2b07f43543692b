"""Every language on what is open: nothing stays in the former one, nothing is cut, no key is given twice."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QWidget,
)

from sakia_ng.gui.application import use_language
from sakia_ng.gui.pages.trust.records import RecordsPart
from sakia_ng.gui.resources import resource
from sakia_ng.gui.widgets import Banner, FormRow
from sakia_ng.gui.widgets.word_grid import WordGrid
from sakia_ng.gui.words import dates
from sakia_ng.gui.words.catalogue import Catalogue
from sakia_ng.gui.words.translations import LANGUAGES, SOURCE_LANGUAGE, language_names, percent_translated
from tests.async_qt import AsyncQt
from tests.fakes.announcements import CHANGES
from tests.gui.looks import cut, cut_headers
from tests.pictures_of import SCENES
from tests.pictures_played import played
from tests.pictures_stand import Scene
from tests.settling import settle

_CODES = [code for code, _ in LANGUAGES]
_TRIED = _CODES if os.environ.get("SAKIA_LANGUAGES") == "all" else ["fr", "es", "de"]
"""Those that must be complete, and the one with the longest words; ``make languages`` tries all."""
_VALUE = re.compile(r"\\\{.*?\\\}|%n")
_KEY = re.compile(r"&(?=\w)")
_LETTERS = 4
"""Shorter sentences, such as a unit, are the same in too many languages to tell them apart."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_NAMES = frozenset({"camille", "place"})
"""Of a person, and of a French shop in the pictures; both stand in English sentences too."""
_OF_NO_LANGUAGE = re.compile(r"/\S+|.*\b(?:[AL]?GPL|MIT|BSD|MPL|PSF|Apache|License)\b.*")
"""Where a file is, and what other people call their licences."""
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_ROWS = 20
"""Further rows of a table say the same of others."""

_DIALOGS = [scene for scene in SCENES if scene.name.startswith(("dialog-", "receive-till"))]
_PAGES = [scene for scene in SCENES if scene not in _DIALOGS]
_SMALL = (1024, 600)
_NOVEMBER = datetime(2026, 11, 3, 12, tzinfo=UTC)


@cache
def _sentences(language: str) -> frozenset[str]:
    """Every sentence that is shown in a language: in English where it has none."""
    forms = Catalogue.read(resource("translations", f"sakia_{language}.ts"), language).forms
    sources = Catalogue.read(resource("translations", "sakia_fr.ts"), "fr").forms
    return frozenset(text for key in sources for text in forms.get(key, (key[1],)))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The same as patterns, with room for the values."""
    plain = (_KEY.sub("", sentence) for sentence in _sentences(language))
    return tuple(
        re.compile(_VALUE.sub(".+?", re.escape(_loosened(text))))
        for text in plain
        if len(re.sub(r"\{.*?\}|\W", "", text)) >= _LETTERS
    )


@cache
def _words(language: str) -> frozenset[str]:
    """The words of the sentences of a language, and its months: some are spelt like words of another."""
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    months = {QLocale(language).monthName(month, form) for month in range(1, 13) for form in forms}
    return frozenset(word.casefold() for text in _sentences(language) | months for word in _WORD.findall(text))


def _english(texts: set[str], language: str) -> dict[str, set[str]]:
    """Texts with words that English sentences have, and those of a language have not: whoever wrote them forgot it."""
    foreign = _words(SOURCE_LANGUAGE) - _words(language) - _NAMES
    said = {text: {word.casefold() for word in _WORD.findall(_OF_NO_LANGUAGE.sub("", text))} for text in texts}
    return {text: words & foreign for text, words in said.items() if words & foreign}


def _is_said_in(language: str, text: str) -> bool:
    return any(pattern.fullmatch(_loosened(text)) for pattern in _patterns(language))


def _loosened(text: str) -> str:
    """A figure is bound to its unit when it is shown."""
    return text.replace("\u00a0", " ")


def _texts(root: QWidget) -> set[str]:
    """What a window says in sight, to the ear and in its hints; names and figures are of no language."""
    found: set[str] = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            found |= {widget.accessibleName(), widget.toolTip(), widget.windowTitle()}
            found |= _own_texts(widget) | (_cells(widget) if isinstance(widget, QAbstractItemView) else set())
    return {_KEY.sub("", text) for text in found if text.strip()}


def _own_texts(widget: QWidget) -> set[str]:
    if isinstance(widget, QComboBox):
        return {widget.itemText(row) for row in range(widget.count())}
    if isinstance(widget, QLineEdit):
        return {widget.placeholderText()}
    return {widget.text()} if isinstance(widget, QLabel | QAbstractButton) else set()


def _cells(view: QAbstractItemView) -> set[str]:
    """What a table or a list says, its headers and its hints."""
    model, root, found = view.model(), QModelIndex(), set[str]()
    for column in range(1 if isinstance(view, QListView) else model.columnCount(root)):
        found.add(str(model.headerData(column, Qt.Orientation.Horizontal) or ""))
        cells = [model.index(row, column) for row in range(min(model.rowCount(root), _ROWS))]
        found |= {str(cell.data(role) or "") for cell in cells for role in _ROLES}
    return found


def _said_once(root: QWidget) -> set[str]:
    """What stands as it was said: the answer to one try until the next one, a record, a phrase, news from outside."""
    banners = {banner.text for banner in root.findChildren(Banner)}
    records = {part.text.text() for part in root.findChildren(RecordsPart)}
    phrases = {word for grid in root.findChildren(WordGrid) for word in grid.words}
    return banners | records | phrases | set(CHANGES.values()) | {row.error for row in root.findChildren(FormRow)}


def _faults(shown: QWidget) -> tuple[list[str], dict[str, list[str]]]:
    return [*cut(shown), *cut_headers(shown)], _doubled_keys(shown)


def _doubled_keys(root: QWidget) -> dict[str, list[str]]:
    """Letters that stand underlined more than once, so that the key would go to neither."""
    keys: dict[str, list[str]] = defaultdict(list)
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible():
            for letter in re.findall(r"&(\w)", widget.text()):
                keys[letter.casefold()].append(widget.text())
    return {letter: texts for letter, texts in keys.items() if len(texts) > 1}


@pytest.mark.parametrize("scene", _PAGES, ids=[scene.name for scene in _PAGES])
async def test_every_page_is_written_again(scene: Scene, app: QApplication, aqt: AsyncQt, tmp_path: Path) -> None:
    """In all languages, one after the other: nothing stays in the former one, is in English, is cut, or takes a key.

    A key that two fields or buttons of a page have goes to neither.
    """
    async with played(scene, tmp_path, _SMALL) as (window, shown):
        former = SOURCE_LANGUAGE
        for language in [*_TRIED, SOURCE_LANGUAGE]:
            use_language(app, language)
            await settle()
            texts = (_texts(window) | _texts(shown)) - _said_once(window) - _said_once(shown)
            left = {text for text in texts if _is_said_in(former, text) and not _is_said_in(language, text)}
            assert left == set(), f"from {former} to {language}"
            assert _english(texts, language) == {}, language
            assert _faults(shown) == ([], {}), language
            former = language


@pytest.mark.parametrize("scene", _DIALOGS, ids=[scene.name for scene in _DIALOGS])
@pytest.mark.parametrize("language", _TRIED)
async def test_every_dialog_has_room(
    scene: Scene, language: str, app: QApplication, aqt: AsyncQt, tmp_path: Path
) -> None:
    """A dialog stands before the settings: it is opened in the language in force."""
    use_language(app, language)
    async with played(scene, tmp_path, _SMALL) as (_, shown):
        assert isinstance(shown, QDialog)
        assert _english(_texts(shown) - _said_once(shown), language) == {}
        assert _faults(shown) == ([], {})


def test_the_measure_tells_two_languages_apart(app: QApplication) -> None:
    assert _is_said_in("fr", "Connecté\u00a0: bloc 12, il y a 3 s")
    assert not _is_said_in("es", "Connecté\u00a0: bloc 12, il y a 3 s")


def test_the_measure_finds_what_nobody_translated() -> None:
    assert _english({"What you see may be old."}, "fr").keys() == {"What you see may be old."}
    assert _english({"Ce que vous voyez n’est plus à jour.", "/srv/of/somebody", "MIT License"}, "fr") == {}
    assert _english({"What you see may be old."}, "en") == {}


@pytest.mark.parametrize(
    ("language", "day", "short", "month"),
    [
        ("fr", "3 novembre 2026", "3 nov. 2026", "nov. 2026"),
        ("en", "3 November 2026", "3 Nov 2026", "Nov 2026"),
        ("es", "3 de noviembre de 2026", "3 nov 2026", "nov 2026"),
        ("ca", "3 de novembre del 2026", "3 de nov. 2026", "nov. 2026"),
        ("de", "3. November 2026", "3. Nov. 2026", "Nov 2026"),
        ("it", "3 novembre 2026", "3 nov 2026", "nov 2026"),
        ("eo", "3-a de Novembro 2026", "3 Nov 2026", "Nov 2026"),
    ],
)
def test_dates_are_written_as_the_language_does(
    app: QApplication, language: str, day: str, short: str, month: str
) -> None:
    use_language(app, language)
    written = [dates.day(_NOVEMBER), dates.short_day(_NOVEMBER), dates.month(_NOVEMBER)]
    assert [_loosened(text) for text in written] == [day, short, month]
    assert not [text for text in written if " " in text], "a line would break inside of a date"


def test_a_language_that_is_only_begun_says_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = (
        '<message><translation type="unfinished"/></message>' * 5
        + "<message><translation>a</translation></message>" * 3
    )

    def file_of(*parts: str) -> Path:
        path = tmp_path / parts[-1]
        path.write_text(begun if parts[-1] == "sakia_ca.ts" else "<message/>", encoding="utf-8")
        return path

    percent_translated.cache_clear()
    monkeypatch.setattr("sakia_ng.gui.words.translations.resource", file_of)
    names = dict(language_names())
    percent_translated.cache_clear()
    assert names["ca"] == "Català (37\u00a0%)"
    assert [names[code] for code in ("fr", "en", "es", "de")] == ["Français", "English", "Español", "Deutsch"]


def test_every_language_is_offered_once_by_its_own_name() -> None:
    counts = Counter(name for _, name in LANGUAGES)
    assert _CODES == ["fr", "en", "es", "ca", "de", "it", "eo"]
    assert set(counts.values()) == {1}
