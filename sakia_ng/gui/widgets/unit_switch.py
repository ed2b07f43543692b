"""The switch between units, always in reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets.base import Panel
from sakia_ng.gui.widgets.buttons import PlainButton


@dataclass(frozen=True, slots=True)
class UnitWord:
    """One unit to choose.

    Attributes:
        key: what ``unit_chosen`` carries.
        short: its symbol, such as ``Ğ1``.
        name: its name in words.
        help: what it means, in one or two sentences.
        in_menu: behind the last button rather than on one of its own.
    """

    key: object
    short: str
    name: str
    help: str
    in_menu: bool = False


class UnitSwitch(Panel):
    """Buttons side by side for the usual units, a menu for the others.

    Attributes:
        unit_chosen: carries the ``key`` that the user chose.
    """

    unit_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, look="neutral")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*[Space.HAIR] * 4)
        self._row.setSpacing(Space.HAIR)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._units: tuple[UnitWord, ...] = ()
        self._buttons: dict[object, QPushButton] = {}
        self._more = self._segment("…")
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._chosen: object = None
        self._is_compact = False
        self.retranslate()

    def retranslate(self) -> None:
        """Name the group and the menu."""
        self.setAccessibleName(self.tr("Unit of amounts"))
        self._more.setAccessibleName(self.tr("More units"))

    def set_units(self, units: Sequence[UnitWord]) -> None:
        """Set what there is to choose, in the language of now."""
        self._units = tuple(units)
        for unit in units:
            if not unit.in_menu:
                self._set_button(unit)
        self._row.removeWidget(self._more)
        self._row.addWidget(self._more)
        self._share_out()

    def set_compact(self, *, is_compact: bool) -> None:
        """Put every unit into the menu, or only the less usual ones."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._share_out()

    def choose(self, key: object) -> None:
        """Show a unit as the one in force, without telling anybody."""
        self._chosen = key
        in_menu = next((unit for unit in self._in_menu() if unit.key == key), None)
        self._group.setExclusive(False)  # an exclusive group keeps one button checked, whatever is asked
        for unit in self._units:
            if not unit.in_menu:
                self._buttons[unit.key].setChecked(unit.key == key)
        self._more.setChecked(in_menu is not None)
        self._group.setExclusive(True)
        self._more.setText(in_menu.short if in_menu else "…")
        self._more.setToolTip(in_menu.help if in_menu else self.tr("More units"))

    @property
    def chosen(self) -> object:
        """The key in force."""
        return self._chosen

    def _in_menu(self) -> tuple[UnitWord, ...]:
        return tuple(unit for unit in self._units if unit.in_menu or self._is_compact)

    def _share_out(self) -> None:
        for button in self._buttons.values():
            button.setVisible(not self._is_compact)
        self._fill_menu()
        self._more.setVisible(bool(self._in_menu()))
        self.choose(self._chosen)

    def _set_button(self, unit: UnitWord) -> None:
        button = self._buttons.get(unit.key)
        if button is None:
            button = self._buttons[unit.key] = self._segment(unit.short)
            self._group.addButton(button)
            self._row.addWidget(button)
            button.clicked.connect(self._on_button_clicked)
        button.setText(unit.short)  # the symbol follows the language: UD, DU
        button.setToolTip(f"{unit.name}\n{unit.help}")
        button.setAccessibleName(unit.name)
        button.setAccessibleDescription(unit.help)

    def _segment(self, text: str) -> QPushButton:
        button = PlainButton(text, self)
        button.setProperty("look", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        return button

    def _fill_menu(self) -> None:
        self._menu.clear()
        actions = QActionGroup(self._menu)
        for unit in self._in_menu():
            action = self._menu.addAction(f"{unit.short}   {unit.name}")
            action.setCheckable(True)
            action.setChecked(unit.key == self._chosen)
            action.setToolTip(unit.help)
            action.setData(unit.short)
            actions.addAction(action)
        actions.triggered.connect(self._on_menu_triggered)

    def _on_button_clicked(self) -> None:
        sender = self._group.checkedButton()
        unit = next(unit for unit in self._units if self._buttons.get(unit.key) is sender)
        self._take(unit)

    def _on_menu_triggered(self, action: object) -> None:
        short = getattr(action, "data", str)()
        self._take(next(unit for unit in self._units if unit.short == short))

    def _take(self, unit: UnitWord) -> None:
        self.choose(unit.key)
        self.unit_chosen.emit(unit.key)
