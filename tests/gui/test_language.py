"""A change of language needs no restart, and what has no translation stays readable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from sakia_ng.gui.application import language_in_force, use_language
from sakia_ng.gui.widgets import CopyButton, UnitSwitch
from sakia_ng.gui.words.catalogue import Catalogue, plural_form
from sakia_ng.gui.words.translations import LANGUAGES, Translations
from tests.async_qt import AsyncQt
from tests.gui.conftest import Opened


@pytest.mark.parametrize(("language", "forms"), [("fr", [0, 0, 1, 1]), ("en", [1, 0, 1, 1]), ("es", [1, 0, 1, 1])])
def test_plural_forms(language: str, forms: list[int]) -> None:
    assert [plural_form(language, count) for count in (0, 1, 2, 21)] == forms


def test_an_unknown_language_follows_the_system_or_english(app: QApplication) -> None:
    use_language(app, "xx")
    assert language_in_force() in {code for code, _ in LANGUAGES}


def test_what_has_no_translation_stays_in_english(app: QApplication) -> None:
    use_language(app, "fr")
    assert app.translate("Nowhere", "never translated") == "never translated"


def test_a_language_that_lacks_a_sentence_has_the_plurals_of_english(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Catalogue.read

    def without_spanish(path: Path, language: str) -> Catalogue:
        return Catalogue("es", {}) if language == "es" else read(path, language)

    monkeypatch.setattr(Catalogue, "read", without_spanish)
    translations = Translations(app)  # of its own: what the application has read stays read
    translations.use("es")
    said = [app.translate("_Plurals", "%n unclaimed dividend(s):", "", count) for count in (1, 3)]
    for translator in translations.findChildren(QTranslator):
        app.removeTranslator(translator)
    assert said == ["1 unclaimed dividend:", "3 unclaimed dividends:"]


def test_words_are_read_when_the_first_is_asked_for(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    read = Catalogue.read

    def heard(path: Path, language: str) -> Catalogue:
        asked.append(language)
        return read(path, language)

    monkeypatch.setattr(Catalogue, "read", heard)
    translations = Translations(app)
    translations.use("de")
    assert asked == []
    translations.read()
    assert sorted(asked) == ["de", "en"]
    word = app.translate("CopyButton", "Copy")
    for translator in translations.findChildren(QTranslator):
        app.removeTranslator(translator)
    assert (word, sorted(asked)) == ("Kopieren", ["de", "en"])


async def test_widgets_write_their_words_again(app: QApplication, aqt: AsyncQt) -> None:
    button = aqt.add(CopyButton())
    assert button.accessibleName() == "Copy"
    use_language(app, "fr")
    app.sendPostedEvents()
    assert button.accessibleName() == "Copier"


async def test_the_words_of_qt_itself_follow(app: QApplication, aqt: AsyncQt) -> None:
    use_language(app, "fr")
    box = aqt.add(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
    assert "Annuler" in box.button(QDialogButtonBox.StandardButton.Cancel).text()


async def test_the_unit_switch_has_the_same_buttons_in_another_language(opened: Opened, app: QApplication) -> None:
    switch = opened.window.findChild(UnitSwitch)
    assert switch is not None

    def symbols() -> list[str]:
        buttons = [button for button in switch.findChildren(QPushButton) if button.isVisible()]
        return [button.text() for button in sorted(buttons, key=QPushButton.x)]

    await opened.settle()
    assert symbols() == ["Ğ1", "UD", "% M/N", "…"]
    use_language(app, "fr")
    await opened.settle()
    assert symbols() == ["Ğ1", "DU", "% M/N", "…"]
