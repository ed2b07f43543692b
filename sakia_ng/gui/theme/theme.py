"""The application's theme: which colours are in force, the type, and who is told when they change."""

from __future__ import annotations

from enum import StrEnum

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from sakia_ng.gui.theme.palette import palette
from sakia_ng.gui.theme.roles import DARK, LIGHT, Colours, Role
from sakia_ng.gui.theme.scales import Type
from sakia_ng.gui.theme.style import style_sheet

_USUAL_FONT_PX = 13  # what Linux, Windows and macOS use for their interfaces at 100 %, give or take one
_LARGEST_FACTOR = 3.0


class ThemeChoice(StrEnum):
    """What the user asks for. The value is stored; never rename it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours and type of the whole application. One exists: ``theme()``.

    Attributes:
        changed: the colours are others now; emitted after the palette and the style sheet were set.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._colours: Colours = LIGHT
        self._fonts: dict[tuple[Type, bool, bool, bool], QFont] = {}
        self._metrics: dict[tuple[Type, bool, bool], QFontMetrics] = {}
        pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
        self.text_factor = min(max(pixels / _USUAL_FONT_PX, 1.0), _LARGEST_FACTOR)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._colours is DARK

    @property
    def choice(self) -> ThemeChoice:
        """What the user asked for."""
        return self._choice

    def apply(self, choice: ThemeChoice) -> None:
        """Put a choice in force everywhere at once."""
        self._choice = choice
        self._ask_system(choice)
        self._set_colours(DARK if self._wants_dark() else LIGHT)

    def set_text_factor(self, factor: float) -> None:
        """Make all type larger or smaller; windows built from now on follow. Tests use it at 2."""
        self.text_factor = factor
        self._set_colours(self._colours)

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role, for what is painted by hand."""
        return QColor(self._colours[role])

    def font(self, size: Type, *, bold: bool = False, mono: bool = False, tabular: bool = False) -> QFont:
        """Return the system's font at a size of the scale.

        Args:
            size: which one.
            bold: heavier, for titles and figures.
            mono: fixed pitch, for addresses and hashes.
            tabular: digits of equal width, for figures under each other.
        """
        key = (size, bold, mono, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._new_font(size, bold=bold, mono=mono, tabular=tabular)
        return QFont(self._fonts[key])

    def metrics(self, size: Type, *, bold: bool = False, tabular: bool = False) -> QFontMetrics:
        """Return the measures of a font, for what is painted by hand: cells ask hundreds of times a picture."""
        key = (size, bold, tabular)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.font(size, bold=bold, tabular=tabular))
        return self._metrics[key]

    def _new_font(self, size: Type, *, bold: bool, mono: bool, tabular: bool) -> QFont:
        kind = QFontDatabase.SystemFont.FixedFont if mono else QFontDatabase.SystemFont.GeneralFont
        font = QFontDatabase.systemFont(kind)
        font.setPixelSize(self.scaled(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if tabular and hasattr(font, "setFeature"):
            font.setFeature(QFont.Tag.fromString("tnum"), 1)
        return font

    def scaled(self, length: int) -> int:
        """Return a length that grows with the text, such as the height of a row."""
        return round(length * self.text_factor)

    def line_height(self, size: Type) -> int:
        """Return the height of one line of text at a size."""
        return self.metrics(size).height()

    def _ask_system(self, choice: ThemeChoice) -> None:
        """Tell Qt too, so that window frames and native dialogs follow where the system can."""
        schemes = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}
        hints = QGuiApplication.styleHints()
        if choice in schemes:
            hints.setColorScheme(schemes[choice])
        else:
            hints.unsetColorScheme()

    def _wants_dark(self) -> bool:
        """Our own choice decides; only ``SYSTEM`` listens to Qt, which many Linux desktops leave in the dark."""
        if self._choice is ThemeChoice.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    def _on_system_scheme_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._set_colours(DARK if self._wants_dark() else LIGHT)

    def _set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._fonts.clear()
        self._metrics.clear()
        self._app.setFont(self.font(Type.BODY))
        self._app.setPalette(palette(colours))
        sheet = style_sheet(colours, self.text_factor)
        if self._app.styleSheet() != sheet:
            self._app.setStyleSheet("")  # one sheet after another makes Qt look at every widget for every widget
            self._app.setStyleSheet(sheet)
        self.changed.emit()


_current: list[Theme] = []


def theme() -> Theme:
    """Return the theme of the running application, created on first use.

    Raises:
        RuntimeError: there is no ``QApplication``.
    """
    if _current and shiboken6.isValid(_current[0]):
        return _current[0]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("create the QApplication before its theme")
    _current[:] = [Theme(app)]
    return _current[0]
