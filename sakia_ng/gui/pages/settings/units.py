"""What the five units mean, folded away until asked."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sakia_ng.domain.units import UNITS
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Button, Panel, Text, no_margins
from sakia_ng.gui.words.units import unit_formula, unit_symbol, unit_text


class UnitsHelp(Panel):
    """Symbol, name, meaning and formula of every unit.

    Args:
        currency_symbol: such as ``Ğ1``.

    Attributes:
        toggle: shows and hides the texts.
    """

    def __init__(self, currency_symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = currency_symbol
        self.toggle = Button(look="link")
        self.toggle.setObjectName("settings_units_help")
        self._texts = Panel()
        self._names = [Text(bold=True, wrap=True) for _ in UNITS]
        self._helps = [Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True) for _ in UNITS]
        inside, column = QVBoxLayout(self._texts), QVBoxLayout(self)
        no_margins(inside, Space.XXS)
        no_margins(column, Space.XS)
        for name, text in zip(self._names, self._helps, strict=True):
            inside.addWidget(name)
            inside.addWidget(text)
        column.addWidget(self.toggle)
        column.addWidget(self._texts)
        self._texts.hide()
        self.toggle.clicked.connect(self._on_toggle_clicked)
        self.retranslate()

    @property
    def is_open(self) -> bool:
        """Whether the texts are shown."""
        return self._texts.isVisibleTo(self)

    def retranslate(self) -> None:
        """Write all words again."""
        for key, name, text in zip(UNITS, self._names, self._helps, strict=True):
            words = unit_text(key, self._symbol)
            name.setText(f"{unit_symbol(key, self._symbol)} – {words.name}")
            text.setText(f"{words.help}\n{unit_formula(key)}")
        self._draw()

    def _draw(self) -> None:
        shown = self.is_open
        self.toggle.setText(self.tr("Hide the five units") if shown else self.tr("What the five units mean"))
        self.toggle.show_icon(Icon.UP if shown else Icon.DOWN)

    def _on_toggle_clicked(self) -> None:
        self._texts.setVisible(not self.is_open)
        self._draw()
