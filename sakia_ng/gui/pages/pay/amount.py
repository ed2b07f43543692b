"""Step 2 of a payment: how much, in two linked boxes, or everything."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Amount, Everything, InCents
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.gui.models.linked_amount import Box, Conversion, LinkedAmount
from sakia_ng.gui.theme import Role, Space, Type
from sakia_ng.gui.widgets import Button, CheckBox, FormRow, Panel, Text, announce, no_margins
from sakia_ng.gui.widgets.base import set_wrong
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.language import number_style
from sakia_ng.gui.words.payment import plainly
from sakia_ng.gui.words.units import unit_symbol
from sakia_ng.ports.ledger_codes import PaymentRule


class AmountPart(Panel):
    """Two boxes; the one typed in rules, and the other one follows.

    Args:
        amounts: how amounts are written.
        existential_deposit: what must stay for the account to stay open, or not to be lost.
        can_fix: whether the ledger takes amounts fixed in UD.
        is_asking: the amount is asked from others: nothing is spent, and there is no everything.
        closes_accounts: the currency closes an account that is emptied.

    Attributes:
        changed: the amount is another.
        submitted: Enter was pressed.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        amounts: AmountFormat,
        existential_deposit: Cents,
        *,
        can_fix: bool,
        is_asking: bool = False,
        closes_accounts: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_fix, self._is_asking, self._closes = can_fix, is_asking, closes_accounts
        self._format, self._deposit = amounts, existential_deposit
        self._payer: AccountState | None = None
        self._moment = ""
        self._value = LinkedAmount(self._conversion())
        self.fields = {Box.OWN: QLineEdit(), Box.OTHER: QLineEdit()}
        self._rows = {box: FormRow(field) for box, field in self.fields.items()}
        self._error, self._rest = Text(size=Type.CAPTION, tone=Role.DANGER, wrap=True), Text(tone=Role.MUTED, wrap=True)
        self.exact = CheckBox()
        self.everything, self.undo = Button(look="link"), Button(look="link")
        self._everything_text = Text(wrap=True)
        self._menu = QMenu(self)
        self._choice_buttons: list[Button] = []
        self._choices = QHBoxLayout()
        no_margins(self._choices, Space.XS)
        self._choices.addStretch(1)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.exact.setText(self.tr("Fix the amount in UD, whatever a UD is worth when it is paid"))
        self.everything.setText(self.tr("Everything…"))
        self.undo.setText(self.tr("Type an amount instead"))
        self._fill_menu()
        self._value.convert_with(self._conversion())
        self._draw()

    @property
    def amount(self) -> Amount | None:
        """What to ask for; None while there is none, or too much."""
        return None if self.error else self._value.amount

    @property
    def first_field(self) -> QLineEdit:
        """The box to type in."""
        return self.fields[self._value.ruling or Box.OWN]

    @property
    def error(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._error.text()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed or chosen."""
        return self._value.amount is None and not any(field.text().strip() for field in self.fields.values())

    @property
    def rest(self) -> str:
        """What is said to remain."""
        return self._rest.text()

    def set_format(self, amounts: AmountFormat) -> None:
        """Follow the unit chosen and the figures of the currency."""
        self._format = amounts
        self._value.convert_with(self._conversion())
        self._draw()

    def set_payer(self, state: AccountState | None, moment: str) -> None:
        """Say what the payer has, and of which moment that is, in words."""
        self._payer, self._moment = state, moment
        self._draw()

    def set_amount(self, amount: Amount | None) -> None:
        """Write an amount asked for."""
        self._value.set_amount(amount)
        self._draw()
        self.changed.emit()

    def complain(self) -> None:
        """Say that an amount is missing, if nothing more precise is said."""
        if self._value.amount is None and not self.error:
            self._show_error(self.tr("Type an amount."))

    def offer(self, choices: Sequence[Cents]) -> None:
        """Offer the amounts that a link gives to choose from."""
        for button in self._choice_buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choice_buttons = []
        for cents in choices:
            button = Button(plainly(self._format).in_currency(cents).spoken)
            button.clicked.connect(partial(self.set_amount, InCents(cents)))
            self._choices.insertWidget(len(self._choice_buttons), button)
            self._choice_buttons.append(button)

    def choose_everything(self, *, keep_account: bool) -> None:
        """Pay all that can be sent."""
        self.set_amount(Everything(keep_account))

    def _conversion(self) -> Conversion:
        return Conversion.of(number_style(), self._format.reference, self._format.unit_key)

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        no_margins(boxes, Space.S)
        equals = Text("=", tone=Role.MUTED)
        boxes.addWidget(self._rows[Box.OWN], 1)
        boxes.addWidget(equals, 0, Qt.AlignmentFlag.AlignBottom)
        boxes.addWidget(self._rows[Box.OTHER], 1)
        equals.setContentsMargins(0, 0, 0, Space.XS)
        self._equals = equals
        below = QHBoxLayout()
        no_margins(below, Space.S)
        below.addWidget(self._rest, 1)
        below.addWidget(self.everything)
        below.addWidget(self.undo)
        column = QVBoxLayout(self)
        no_margins(column, Space.XXS)
        column.addLayout(self._choices)
        column.addLayout(boxes)
        column.addWidget(self._everything_text)
        column.addWidget(self._error)
        column.addWidget(self.exact)
        column.addLayout(below)

    def _connect(self) -> None:
        names = {Box.OWN: "amount_own", Box.OTHER: "amount_other"}
        for box, field in self.fields.items():
            field.setObjectName(names[box])
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setMaxLength(80)
            field.textEdited.connect(self._on_text_edited)
            field.returnPressed.connect(self.submitted)
        self.exact.setObjectName("amount_exact")
        self.everything.setObjectName("amount_everything")
        self.undo.setObjectName("amount_undo_everything")
        self.exact.toggled.connect(self._on_exact_toggled)
        self.everything.setMenu(self._menu)
        self.undo.clicked.connect(self._on_undo_clicked)

    def _fill_menu(self) -> None:
        self._menu.clear()
        deposit = plainly(self._format).in_currency(self._deposit).spoken
        keep, close = (
            self.tr("Everything but {amount}: the account stays open"),
            self.tr("Everything, and close the account"),
        )
        if not self._closes:
            keep, close = self.tr("Everything but {amount}"), self.tr("Everything, to the last cent")
        group = QActionGroup(self._menu)
        for text, keeps in ((keep.format(amount=deposit), True), (close, False)):
            action = self._menu.addAction(text)
            action.setData(keeps)
            group.addAction(action)
        group.triggered.connect(self._on_menu_triggered)

    def _draw(self) -> None:
        value = self._value
        conversion, everything = value.conversion, value.everything
        symbol = self._format.currency_symbol
        unit = conversion.unit
        self._rows[Box.OWN].set_words(self.tr("&Amount in {unit}").format(unit=symbol))
        if unit is not None:
            self._rows[Box.OTHER].set_words(self.tr("in {unit}").format(unit=unit_symbol(unit.key, symbol)))
        for box, row in self._rows.items():
            row.setVisible(everything is None and (box is Box.OWN or unit is not None))
            self._write(box)
        self._equals.setVisible(everything is None and unit is not None)
        self.exact.setVisible(
            self._can_fix and everything is None and conversion.is_in_dividends and value.ruling is Box.OTHER
        )
        self._set_checked(is_exact=value.is_exact)
        self._everything_text.setVisible(everything is not None)
        self._everything_text.setText(self._say_everything(everything) if everything is not None else "")
        self.everything.setVisible(everything is None and not self._is_asking)
        self.undo.setVisible(everything is not None)
        self._draw_rest()

    def _write(self, box: Box) -> None:
        field, text = self.fields[box], self._value.texts[box]
        if field.text() != text:
            field.setText(text)

    def _set_checked(self, *, is_exact: bool) -> None:
        self.exact.blockSignals(True)
        self.exact.setChecked(is_exact)
        self.exact.blockSignals(False)

    def _draw_rest(self) -> None:
        error = self._say_error()
        self._show_error(error)
        self._rest.setText("" if error or self._payer is None else self._say_rest(self._payer))
        self._rest.setVisible(not self._is_asking)

    def _say_error(self) -> str:
        if self._value.problem is not None:
            return sentence(self._value.problem, plainly(self._format))
        cents = self._value.cents
        if self._payer is None or self._value.everything is not None or cents is None:
            return ""
        spendable = self._payer.transferable_cents
        if cents <= spendable:
            return ""
        missing = Cents(cents - spendable)
        refusal = Refusal(
            PaymentRule.INSUFFICIENT, missing_cents=missing, needed_cents=cents, available_cents=spendable
        )
        return sentence(refusal, self._format)

    def _say_rest(self, payer: AccountState) -> str:
        cents, spendable, total = self._value.cents, payer.transferable_cents, payer.total_cents
        everything = self._value.everything
        if everything is not None and not everything.keep_account:
            return ""
        if everything is not None:
            cents = spendable
        if cents is None:
            text = self.tr("{amount} can be spent ({moment}).")
            return text.format(amount=self._format.in_currency(spendable).spoken, moment=self._moment)
        text = self.tr("{amount} remain after it ({moment}).")
        return text.format(amount=self._format.in_currency(Cents(total - cents)).spoken, moment=self._moment)

    def _say_everything(self, everything: Everything) -> str:
        deposit = plainly(self._format).in_currency(self._deposit).spoken
        if everything.keep_account:
            text = self.tr("Everything that can be sent; {amount} stay so that the account stays open.")
            if not self._closes:
                text = self.tr("Everything that can be sent; {amount} stay in the account.")
            return text.format(amount=deposit)
        if not self._closes:
            return self.tr("Everything, to the last cent.")
        return self.tr(
            "Everything, to the last cent. The account is then closed; whoever pays it later opens it again."
        )

    def _show_error(self, text: str) -> None:
        if text and text != self._error.text():
            announce(self, text)
        self._error.setText(text)
        self._error.setVisible(bool(text))
        ruling = self._value.ruling or Box.OWN
        for box, field in self.fields.items():
            set_wrong(field, bool(text) and box is ruling)
            field.setAccessibleDescription(text if box is ruling else "")

    def _on_text_edited(self, text: str) -> None:
        box = Box.OWN if self.sender() is self.fields[Box.OWN] else Box.OTHER
        self._value.type(box, text)
        self._draw()
        self.changed.emit()

    def _on_exact_toggled(self, checked: bool) -> None:
        self._value.set_exact(yes=checked)
        self._draw()
        self.changed.emit()

    def _on_menu_triggered(self, action: object) -> None:
        keeps = getattr(action, "data", bool)()
        self.choose_everything(keep_account=bool(keeps))

    def _on_undo_clicked(self) -> None:
        self.set_amount(None)
        self.fields[Box.OWN].setFocus(Qt.FocusReason.OtherFocusReason)
