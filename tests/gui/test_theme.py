"""The theme: contrasts, palettes, icons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme import Icon, Role, ThemeChoice, Type, icon, theme
from sakia_ng.gui.theme.roles import DARK, EDGE_PAIRS, LIGHT, TEXT_PAIRS, Colours, contrast

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@BOTH
def test_every_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in TEXT_PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}


@BOTH
def test_edges_of_controls_and_the_focus_ring_can_be_seen(colours: Colours) -> None:
    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in EDGE_PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 3}


@BOTH
def test_every_role_has_a_colour(colours: Colours) -> None:
    assert set(colours) == set(Role)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_a_choice_is_in_force_where_the_system_knows_no_schemes(app: QApplication, choice: ThemeChoice) -> None:
    theme().apply(choice)
    window = app.palette().color(QPalette.ColorRole.Window)
    assert theme().is_dark == (choice is ThemeChoice.DARK)
    assert window == QColor((DARK if theme().is_dark else LIGHT)[Role.GROUND])
    assert theme().colour(Role.TEXT).name().upper() in app.styleSheet()


class _Desktop:
    """Stands for what Qt hears of the system's own choice."""

    scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's own name
        return self.scheme

    def setColorScheme(self, _scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's own name
        """A desktop that does as it likes."""

    def unsetColorScheme(self) -> None:  # noqa: N802 - Qt's own name
        """Nothing was set."""


def test_the_system_is_followed_until_the_user_chooses(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    told, desktop = QGuiApplication.styleHints().colorSchemeChanged, _Desktop()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: desktop)
    theme().apply(ThemeChoice.SYSTEM)
    assert not theme().is_dark
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        desktop.scheme = scheme
        told.emit(scheme)
        assert theme().is_dark == (scheme is Qt.ColorScheme.Dark)
        assert app.palette().color(QPalette.ColorRole.Window) == theme().colour(Role.GROUND)
    theme().apply(ThemeChoice.LIGHT)
    told.emit(Qt.ColorScheme.Dark)
    assert not theme().is_dark


def test_every_icon_has_its_file_and_the_family_its_licence() -> None:
    missing = [what for what in Icon if not resource("icons", f"{what.value}.svg").is_file()]
    assert not missing
    assert "ISC License" in resource("icons", "LICENSE").read_text("utf-8")


def test_every_icon_is_shown_somewhere_and_every_drawing_used() -> None:
    root = Path(__file__).resolve().parents[2]
    files = [*(root / "sakia_ng" / "gui").rglob("*.py"), *(root / "packaging").rglob("*.*")]
    written = "\n".join(file.read_text("utf-8", "replace") for file in files if file.is_file())
    assert [what for what in Icon if not re.search(rf"\bIcon\.{what.name}\b", written)] == []
    drawings = {file.stem for file in (root / "resources" / "icons").glob("*.svg")} - {what.value for what in Icon}
    assert {name for name in drawings if f"{name}.svg" not in written} == set()


def test_an_icon_takes_the_colour_of_its_role_in_the_theme_of_now(app: QApplication) -> None:
    made = icon(Icon.CHECK, Role.DANGER)
    for choice, colours in ((ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)):
        theme().apply(choice)
        picture = made.pixmap(QSize(64, 64)).toImage()
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(64)
            for y in range(64)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert colours[Role.DANGER].lower() in seen


def test_type_grows_with_the_factor(app: QApplication) -> None:
    usual = theme().font(Type.BODY).pixelSize()
    factor = theme().text_factor
    theme().set_text_factor(2 * factor)
    try:
        assert theme().font(Type.BODY).pixelSize() == 2 * usual
    finally:
        theme().set_text_factor(factor)
