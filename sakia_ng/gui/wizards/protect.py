"""The last step: names of the accounts, and the password where a vault must be created."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import short_form
from sakia_ng.errors import SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.theme import Space
from sakia_ng.gui.widgets import Card, FormRow, PasswordEdit, no_margins
from sakia_ng.gui.widgets.weak_password import WeakPassword
from sakia_ng.gui.wizards.others import NAME_CODES, named_field
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.ports.keystore import VaultProblem
from sakia_ng.services.accounts import MAX_NAME
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import FirstRunProblem, Protect
from sakia_ng.services.password_strength import Strength, estimate


class ProtectView(StepView):
    """Names of the accounts, and the password twice where a vault must be created. The last step."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._names: list[QLineEdit] = []
        self._name_rows: list[FormRow] = []
        self._password, self._again = PasswordEdit(), PasswordEdit()
        self._password.setObjectName("new_password")
        self._again.setObjectName("new_password_again")
        self._strength, self._weak = Strength.EMPTY, WeakPassword(asks=not run.is_demo)
        self._password_row, self._again_row = FormRow(self._password), FormRow(self._again)
        self._names_card, self._password_card = Card(), Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._names_card.body.addLayout(self._grid)
        column = QVBoxLayout()
        no_margins(column, Space.S)
        column.addWidget(self._password_row)
        column.addWidget(self._weak)
        column.addWidget(self._again_row)
        self._password_card.body.addLayout(column)
        self.body.addWidget(self._names_card)
        self.body.addWidget(self._password_card)
        for field in (self._password, self._again):
            field.textEdited.connect(self._on_password_edited)
        self._password.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.submitted)
        self._weak.box.toggled.connect(self.clear_errors)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._again_row.set_words(self.tr("The same password &again"))
        self._write_strength()
        for number, row in enumerate(self._name_rows):
            row.set_words(*self._name_words(number))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("A name and a password") if self.run.needs_password else self.tr("A name")

    @property
    def text(self) -> str:
        """Say what they are for."""
        if not self.run.needs_password:
            return self.tr("Your own word for the account; nobody else sees it.")
        return self.tr(
            "The password opens Sakia here. If you forget it, the recovery phrase opens your accounts again."
        )

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Finish")

    def enter(self) -> None:
        """Make a row for each account."""
        self._password_card.setVisible(self.run.needs_password)
        for row in self._name_rows:
            row.deleteLater()
        self._names, self._name_rows = [], []
        for number, found in enumerate(self.run.chosen):
            field = named_field(f"account_name_{number}")
            field.setMaxLength(MAX_NAME)
            field.setText(found.name or self._proposal(number))
            field.returnPressed.connect(self._on_name_return)
            row = FormRow(field, *self._name_words(number))
            self._grid.addWidget(row, number // 2, number % 2, 1, 1 if len(self.run.chosen) > 1 else 2)
            self._names.append(field)
            self._name_rows.append(row)

    def leave(self) -> None:
        """Forget the passwords."""
        self._password.clear()
        self._again.clear()
        self._strength = Strength.EMPTY
        self._write_strength()

    def answer(self) -> Protect:
        """Names and passwords."""
        return Protect(
            tuple(field.text() for field in self._names),
            self._password.text(),
            self._again.text(),
            self._weak.box.isChecked(),
        )

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say it under its field."""
        if error.code in NAME_CODES:
            for field, row in zip(self._names, self._name_rows, strict=True):
                row.show_error("" if field.text().strip() else words)
            return True
        if error.code is FirstRunProblem.PASSWORDS_DIFFER:
            self._again_row.show_error(words)
            return True
        if error.code is FirstRunProblem.EASY_TO_GUESS:
            self._weak.follow(is_weak=True)  # it may have been sent before it was estimated here
        if error.code in (
            *(VaultProblem.EMPTY_PASSWORD, VaultProblem.PASSWORD_NOT_TEXT),
            FirstRunProblem.EASY_TO_GUESS,
        ):
            self._password_row.show_error(words)
            return True
        return False

    def clear_errors(self) -> None:
        """Take the reasons away."""
        for row in (*self._name_rows, self._password_row, self._again_row):
            row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The first name, ready to be replaced."""
        if self._names:
            self._names[0].selectAll()
        return self._names[0] if self._names else self._password

    def _name_words(self, number: int) -> tuple[str, str]:
        if len(self.run.chosen) < 2:  # without a password the step itself says what the name is for
            hint = self.tr("Your own word for it; nobody else sees it.") if self.run.needs_password else ""
            return self.tr("&Name of the account"), hint
        return self.tr("Name of account {number}").format(number=number + 1), short_form(
            self.run.chosen[number].address
        )

    def _proposal(self, number: int) -> str:
        if len(self.run.chosen) < 2:
            return self.tr("My account")
        return self.tr("Account {number}").format(number=number + 1)

    def _on_name_return(self) -> None:
        if self.run.needs_password:
            self._password.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()

    def _on_password_edited(self) -> None:
        self._password_row.show_error("")
        self._again_row.show_error("")
        aio.spawn(self._estimate(self._password.text()), owner=self, name="estimate a password")

    async def _estimate(self, password: str) -> None:
        """Say how strong it is, unless another one stands there by then."""
        found = await estimate(password)
        if password == self._password.text():
            self._strength = found
            self._write_strength()

    def _write_strength(self) -> None:
        advice = self.tr("Four or five words that make you smile are easy to keep and hard to guess.")
        hints = {
            Strength.FAIR: self.tr("Fair. One more word makes it good."),
            Strength.GOOD: self.tr("Good."),
        }
        self._password_row.set_words(self.tr("&Password"), hints.get(self._strength, advice))
        self._weak.follow(is_weak=self._strength is Strength.WEAK)
