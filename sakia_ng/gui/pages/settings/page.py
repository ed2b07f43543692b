"""The user's preferences; each is kept as soon as it is changed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSpinBox,
)

from sakia_ng.domain.events import Topic
from sakia_ng.domain.units import UNITS, UnitKey
from sakia_ng.gui import aio
from sakia_ng.gui.application import use_language
from sakia_ng.gui.commands import Command
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.settings.demonstration import DemonstrationCard
from sakia_ng.gui.pages.settings.password import PasswordCard
from sakia_ng.gui.pages.settings.servers import ServersCard
from sakia_ng.gui.pages.settings.session_unlock import SessionUnlockChoice
from sakia_ng.gui.pages.settings.units import UnitsHelp
from sakia_ng.gui.pages.settings.versions import VersionsCard
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Button, Card, CheckBox, DropDown, ElidedLabel, FormRow, NumberField, Text, no_margins
from sakia_ng.gui.words.pages import page_name
from sakia_ng.gui.words.translations import language_names
from sakia_ng.gui.words.units import unit_formula, unit_symbol, unit_text
from sakia_ng.options import PORTABLE_NAME
from sakia_ng.services.settings import AUTO_LOCK_MINUTES, DECIMALS

_HELP_PAGES = (PageId.SHORTCUTS, PageId.LICENCE, PageId.DOWNLOAD, PageId.LOG, PageId.ABOUT)
_WIDTH = 820
_BESIDE_FROM = 560


class SettingsPage(Page):
    """Language and look, amounts, security, servers, help, folder."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.language, self.theme_choice, self.unit = DropDown(), DropDown(), DropDown()
        self.decimals, self.minutes = NumberField(), NumberField()
        self.dividends, self.fold = CheckBox(), CheckBox()
        self._rows = [FormRow(f) for f in (self.language, self.theme_choice, self.unit, self.decimals, self.minutes)]
        self._unit_help = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        yield
        self.units_help = UnitsHelp(self.session.currency.symbol)
        self._look, self._amounts, self._security = Card(), Card(), Card()
        yield
        self.password, self.servers = PasswordCard(self.session), ServersCard(self.session)
        yield
        self.session_unlock = SessionUnlockChoice(self.session)
        self.away, self.capture = CheckBox(), CheckBox()
        self.demonstration = DemonstrationCard(self.session)
        yield
        self._help, self._folder_card = Card(), Card()
        self.help_links = {page: Button(look="link") for page in _HELP_PAGES}
        self._folder = ElidedLabel(str(self.session.profile_folder), mode=Qt.TextElideMode.ElideMiddle)
        self._open_folder = Button("", Icon.FOLDER)
        yield
        self.versions = VersionsCard(self.session)
        self.portable = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._pairs = tuple(QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        yield
        yield from self._lay_out()
        self._connect()
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Settings"))
        self._look.set_title(self.tr("Language and look"))
        self._amounts.set_title(self.tr("Amounts"))
        self._security.set_title(self.tr("Security"))
        self._help.set_title(self.tr("Help and about"))
        for page, button in self.help_links.items():
            button.setText(page_name(page))
        self._folder_card.set_title(self.tr("Where everything is kept"))
        self._rows[0].set_words(self.tr("&Language"))
        self._rows[1].set_words(self.tr("&Theme"))
        self._rows[2].set_words(self.tr("&Unit of amounts"))
        self._rows[3].set_words(self.tr("&Decimals of the other units"))
        self._rows[4].set_words(self.tr("Lock after this many &minutes without activity"))
        self.minutes.setSuffix(self.tr(" min"))
        self.away.setText(self.tr("Lock when the computer sleeps or its session is locked"))
        self.capture.setText(self.tr("Keep Sakia out of screenshots and shared screens"))
        self.dividends.setText(self.tr("Show dividends in histories"))
        self.fold.setText(self.tr("Group the dividends of a month in one line"))
        self._open_folder.setText(self.tr("Open the folder"))
        self.portable.setText(self._portable_words())
        self._draw()

    def open_at(self, destination: Destination) -> None:
        """Go to the servers, or to new versions, when asked."""
        if destination.text == "servers":
            self.servers.node.field.setFocus()
            self.reveal(self.servers)
        elif destination.text == "versions":
            self.versions.box.setFocus()
            self.reveal(self.versions)

    def take_room(self, width: int) -> None:
        """Stack fields in a narrow window."""
        self.password.take_room(width)
        self.versions.take_room(width)
        is_wide = width >= theme().scaled(_BESIDE_FROM)
        for row in self._pairs:
            row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def refresh(self, topics: Topic) -> None:
        """Show a change made elsewhere."""
        if topics & (Topic.SETTINGS | Topic.LOCK):
            self._draw()
        if topics & (Topic.SETTINGS | Topic.RELEASES):
            self.versions.draw()

    def _lay_out(self) -> Iterator[None]:
        self.decimals.setRange(DECIMALS[0], DECIMALS[-1])
        self.minutes.setRange(AUTO_LOCK_MINUTES[0], AUTO_LOCK_MINUTES[-1])
        self._rows[4].keep_short(theme().scaled(160))
        look, amounts = self._pairs
        for row, parts in ((look, self._rows[:2]), (amounts, self._rows[2:4])):
            no_margins(row, Space.M)
            for part in parts:
                row.addWidget(part, 1)
        self._look.body.addLayout(look)
        yield
        self._amounts.body.addLayout(amounts)
        for widget in (self._unit_help, self.units_help, self.dividends, self.fold):
            self._amounts.body.addWidget(widget)
        self._security.body.addWidget(self._rows[4])
        for choice in (self.away, self.capture, self.session_unlock):
            self._security.body.addWidget(choice)
        self.capture.setVisible(self.session.platform.can_protect_windows)
        yield
        self._lay_out_help()
        yield
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._open_folder)
        self._folder_card.body.addLayout(folder)
        self._folder_card.body.addWidget(self.portable)
        mine = (self._look, self._amounts, self._security, self.password, self.servers)
        for card in (*mine, self.demonstration, self.versions, self._help, self._folder_card):
            self.content.addWidget(card)
            yield
        self.content.addStretch()

    def _portable_words(self) -> str:
        if self.session.is_portable:
            return self.tr(
                "Sakia is portable here: everything is kept beside the program, and goes where it goes. Whoever finds"
                " it can read all but the keys, which the password protects."
            )
        return self.tr(
            "To carry Sakia on a stick, make a folder named “{name}” beside the program there: its accounts are then"
            " kept in it. Nothing is moved by itself: to take these accounts along, quit and copy the folder “profiles”"
            " into it."
        ).format(name=PORTABLE_NAME)

    def _lay_out_help(self) -> None:
        for button in self.help_links.values():
            self._help.body.addWidget(button)

    def _connect(self) -> None:
        self.language.activated.connect(self._on_language_activated)
        self.theme_choice.activated.connect(self._on_theme_activated)
        self.unit.activated.connect(self._on_unit_activated)
        self.decimals.valueChanged.connect(self._on_decimals_changed)
        self.minutes.valueChanged.connect(self._on_minutes_changed)
        self.dividends.toggled.connect(self._on_dividends_toggled)
        self.fold.toggled.connect(self._on_fold_toggled)
        self.away.toggled.connect(self._on_away_toggled)
        self.capture.toggled.connect(self._on_capture_toggled)
        self._open_folder.clicked.connect(self._on_open_folder_clicked)
        self.demonstration.tour_requested.connect(self._on_tour_requested)
        for button in self.help_links.values():
            button.clicked.connect(self._on_help_link_clicked)

    def _draw(self) -> None:
        chosen, symbol = self.live.preferences, self.session.currency.symbol
        _fill(
            self.language,
            [("", self.tr("The system’s"), ""), *((c, n, "") for c, n in language_names())],
            chosen.language,
        )
        themes = [("system", self.tr("The system’s")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        _fill(self.theme_choice, [(value, word, "") for value, word in themes], chosen.theme)
        units = [
            (key.value, f"{unit_symbol(key, symbol)} – {unit_text(key, symbol).name}", unit_text(key, symbol).help)
            for key in UNITS
        ]
        _fill(self.unit, units, chosen.unit)
        key = UnitKey(chosen.unit)
        self._unit_help.setText(f"{unit_text(key, symbol).help}\n{unit_formula(key)}")
        for box, number in ((self.decimals, chosen.decimals), (self.minutes, chosen.auto_lock_minutes)):
            _quietly_set_number(box, number)
        _quietly_check(self.dividends, checked=chosen.show_dividends)
        _quietly_check(self.fold, checked=chosen.fold_dividends)
        _quietly_check(self.away, checked=chosen.lock_when_away)
        _quietly_check(self.capture, checked=chosen.hidden_from_capture)
        self.fold.setEnabled(chosen.show_dividends)
        self.password.draw()
        self.session_unlock.draw()
        self.servers.draw()

    def _on_language_activated(self) -> None:
        code = str(self.language.currentData())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            use_language(app, code)
        self._change(language=code)

    def _on_theme_activated(self) -> None:
        self._change(theme=self.theme_choice.currentData())

    def _on_unit_activated(self) -> None:
        self._change(unit=self.unit.currentData())

    def _on_decimals_changed(self, number: int) -> None:
        self._change(decimals=number)

    def _on_minutes_changed(self, number: int) -> None:
        self._change(auto_lock_minutes=number)

    def _on_dividends_toggled(self, checked: bool) -> None:
        self._change(show_dividends=checked)

    def _on_fold_toggled(self, checked: bool) -> None:
        self._change(fold_dividends=checked)

    def _on_away_toggled(self, checked: bool) -> None:
        self._change(lock_when_away=checked)

    def _on_capture_toggled(self, checked: bool) -> None:
        self._change(hidden_from_capture=checked)

    def _on_help_link_clicked(self) -> None:
        for page, button in self.help_links.items():
            if button is self.sender():
                self.go_requested.emit(Destination(page))

    def _on_tour_requested(self) -> None:
        self.command_requested.emit(Command.TOUR)

    def _on_open_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.profile_folder)))

    def _change(self, **values: object) -> None:
        aio.spawn(self.session.settings.change(**values), owner=self, name="change a preference")


def _fill(box: QComboBox, choices: list[tuple[str, str, str]], chosen: str) -> None:
    blocked = box.blockSignals(True)
    box.clear()
    for value, word, tip in choices:
        box.addItem(word, value)
        box.setItemData(box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(blocked)


def _quietly_set_number(box: QSpinBox, number: int) -> None:
    blocked = box.blockSignals(True)
    box.setValue(number)
    box.blockSignals(blocked)


def _quietly_check(box: QCheckBox, *, checked: bool) -> None:
    blocked = box.blockSignals(True)
    box.setChecked(checked)
    box.blockSignals(blocked)
