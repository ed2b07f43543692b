"""The style sheet: few rules, by role, over Qt's Fusion style.

A widget asks for a look through two properties, never through a sheet of its own:

* ``look``: what it is (``card``, ``primary``, ``quiet``, ``link``, ``nav``, ``chip``, ...);
* ``tone``: the colour role of its text (``muted``, ``danger``, ...).
"""

from __future__ import annotations

from string import Template

from sakia_ng.gui.resources import resource
from sakia_ng.gui.theme.roles import LIGHT, Colours, Role
from sakia_ng.gui.theme.scales import Radius

_TONES = (Role.MUTED, Role.PRIMARY, Role.GOLD, Role.POSITIVE, Role.NEGATIVE, Role.WARNING, Role.DANGER, Role.INFO)
_GROUNDS = ("primary", "gold", "positive", "warning", "danger", "info")

_GROWING = {"button": 20, "field": 22, "mark": 16, "arrow": 12, "choice": 28}

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $control; padding: 4px; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
QFrame[look="sidebar"], QFrame[look="bar"] { background: $surface; border: none; }
QFrame[look="sidebar"] { border-right: 1px solid $line; }
QFrame[look="topbar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[look="statusbar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[look="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="neutral"] { background: $raised; border: none; border-radius: ${radius}px; }
QScrollArea, QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid $focus; }

QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
  padding: 7px 15px; min-height: ${button}px; outline: none; }
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $focus; padding: 6px 14px; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[look="primary"] { background: $primary; color: $on_primary; border-color: $primary; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: $primary_hover; }
QPushButton[look="primary"]:focus { border-color: $focus; }
QPushButton[look="primary"]:disabled { background: $raised; color: $muted; border-color: $raised; }
QPushButton[look="danger"] { color: $danger; border-color: $danger; }
QPushButton[look="danger"]:hover { background: $danger_soft; }
QPushButton[look="danger"]:focus { border-color: $focus; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: $raised; }
QPushButton[look="quiet"]:focus { border: 2px solid $focus; }
QPushButton[look="link"] { background: transparent; border: 2px solid transparent; color: $primary; padding: 2px 0px;
  text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: $focus; }
QPushButton[look="link"]:disabled { color: $muted; }
QPushButton[look="nav"] { background: transparent; border: 2px solid transparent; text-align: left; padding: 6px 10px; }
QPushButton[look="nav"]:hover { background: $raised; }
QPushButton[look="nav"]:checked { background: $primary_soft; color: $primary; }
QPushButton[look="nav"]:focus { border-color: $focus; }
QPushButton[look="door"] { text-align: left; border: 1px solid $control; padding: 0px; border-radius: ${card}px; }
QPushButton[look="door"]:hover { background: $raised; }
QPushButton[look="door"]:focus { border: 2px solid $focus; padding: 0px; }
QPushButton[look="segment"] { background: transparent; border: 2px solid transparent; padding: 3px 9px;
  border-radius: 6px; color: $muted; }
QPushButton[look="segment"]:hover { color: $text; }
QPushButton[look="segment"]:checked { background: $surface; color: $primary; }
QPushButton[look="segment"]:focus { border-color: $focus; }
QPushButton::menu-indicator { image: url("$chevron"); width: ${arrow}px; height: ${arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: ${radius}px; padding: 4px;
  outline: none; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $primary_soft; }
QToolButton:focus { border-color: $focus; }

QLineEdit, QPlainTextEdit, QTextBrowser, QDateEdit, QSpinBox, QComboBox { background: $surface; color: $text;
  border: 1px solid $control; border-radius: ${radius}px; padding: 6px 10px; min-height: ${field}px;
  selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QDateEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; padding: 5px 9px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { color: $muted; background: $raised;
  border-color: $line; }
QLineEdit[wrong="true"] { border: 2px solid $danger; padding: 5px 9px; }
QLineEdit[wrong="true"]:focus { border-color: $focus; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron"); width: ${mark}px;
  height: ${mark}px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; padding: 4px; outline: none;
  selection-background-color: $primary_soft; selection-color: $text; }
QComboBox QAbstractItemView:focus { border-color: $control; border-radius: 0px; }
QComboBox QAbstractItemView::item { min-height: ${choice}px; padding: 0px 6px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0px; border: none; }
QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 2px 2px 2px 0px; spacing: 8px; }
QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator { width: ${mark}px; height: ${mark}px; border: 1px solid $control; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; image: url("$check"); }
QCheckBox::indicator:disabled { background: $raised; border-color: $line; }

QTableView, QListView, QTreeView { background: $surface; border: 2px solid transparent; outline: none; color: $text;
  selection-background-color: $primary_soft; selection-color: $text; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: $focus; border-radius: ${radius}px; }
QTreeView::item, QListView::item { border-radius: 6px; }
QTreeView::item:hover, QListView::item:hover { background: $raised; }
QTreeView::item:selected, QListView::item:selected { background: $primary_soft; color: $text; }
QTreeView[look="nav"], QTreeView[look="nav"]:focus { background: transparent; border-color: transparent; }
QTableView[look="list"]::item { padding: 0px 6px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$chevron_up"); width: ${mark}px; height: ${mark}px; }
QHeaderView::down-arrow { image: url("$chevron"); width: ${mark}px; height: ${mark}px; }
QTableCornerButton::section { background: $surface; border: none; }
QMenu { background: $surface; border: 1px solid $control; border-radius: ${radius}px; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 6px; }
QMenu::item:selected { background: $primary_soft; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 4px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
""")


def style_sheet(colours: Colours, text_factor: float) -> str:
    """Return the application's style sheet in these colours, with controls that grow with the text."""
    values = {role.value: colour for role, colour in colours.items()}
    chevron = resource("icons", "chevron-down-neutral.svg").as_posix()
    chevron_up = resource("icons", "chevron-up-neutral.svg").as_posix()
    mark = "check-on-light.svg" if colours[Role.ON_PRIMARY] == LIGHT[Role.ON_PRIMARY] else "check-on-dark.svg"
    check = resource("icons", mark).as_posix()
    values |= {name: str(round(length * text_factor)) for name, length in _GROWING.items()}
    values |= {"chevron": chevron, "chevron_up": chevron_up, "check": check}
    sheet = _SHEET.substitute(values, radius=int(Radius.CONTROL), card=int(Radius.CARD))
    tones = [f'QLabel[tone="{role}"], QCheckBox[tone="{role}"] {{ color: {colours[role]}; }}' for role in _TONES]
    grounds = [
        f'QFrame[look="{name}"] {{ background: {colours[Role(f"{name}_soft")]}; border: none;'
        f" border-radius: {int(Radius.CONTROL)}px; }}"
        for name in _GROUNDS
    ]
    return "\n".join([sheet, *tones, *grounds])
