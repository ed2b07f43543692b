"""The other steps: watch an address, another currency, another account of a phrase, names and password."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from sakia_ng.domain.addresses import AddressProblem, short_form
from sakia_ng.domain.currency import known_by_genesis
from sakia_ng.domain.link_text import LinkProblem
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Banner, Card, FormRow, PasswordEdit, Text, no_margins
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import SecretId, VaultProblem
from sakia_ng.ports.ledger_codes import IndexerProblem
from sakia_ng.services.accounts import MAX_NAME, AccountProblem
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Accept, Derive, FirstRunProblem, Protect, Servers, Watch
from sakia_ng.services.password_strength import Strength, strength

_NAME_CODES = (AccountProblem.NAME_EMPTY, AccountProblem.NAME_TOO_LONG)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


class WatchView(StepView):
    """An address, and a name for it."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._pasted, self._name = _field("watch_address"), _field("watch_name")
        self._pasted_row, self._name_row = FormRow(self._pasted), FormRow(self._name)
        card = Card()
        for row, field in ((self._pasted_row, self._pasted), (self._name_row, self._name)):
            card.body.addWidget(row)
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self.clear_errors)
        self.body.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        hint = self.tr("An address, a public key of Duniter v1, or a payment link.")
        self._pasted_row.set_words(self.tr("&Address"), hint)
        self._name_row.set_words(self.tr("&Name"), self.tr("Your own word for it; nobody else sees it."))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Watch an address")

    @property
    def text(self) -> str:
        """Say what it is for."""
        return self.tr("You will see its balance and its history. Nothing can be paid from it here.")

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Watch it")

    def leave(self) -> None:
        """Start afresh next time."""
        self._pasted.clear()
        self._name.clear()

    def answer(self) -> Watch:
        """What was typed."""
        return Watch(self._pasted.text(), self._name.text())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say it under its field."""
        if error.code is LinkProblem.EMPTY:
            words = sentence(UserError(AddressProblem.EMPTY))
        (self._name_row if error.code in _NAME_CODES else self._pasted_row).show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reasons away."""
        self._pasted_row.show_error("")
        self._name_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The address."""
        return self._pasted


class ServersView(StepView):
    """Addresses of a node and of an indexer."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._node, self._indexer = _field("node_url"), _field("indexer_url")
        self._node.setPlaceholderText("wss://")
        self._indexer.setPlaceholderText("https://")
        self._node_row, self._indexer_row = FormRow(self._node), FormRow(self._indexer)
        card = Card()
        for row, field in ((self._node_row, self._node), (self._indexer_row, self._indexer)):
            card.body.addWidget(row)
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self.clear_errors)
        self.body.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._node_row.set_words(self.tr("&Node of Duniter v2"), self.tr("It knows balances and takes payments."))
        hint = self.tr("It knows names and past payments. Without it there is no history.")
        self._indexer_row.set_words(self.tr("&Indexer (squid), if there is one"), hint)

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Another currency")

    @property
    def text(self) -> str:
        """Say what to do."""
        return self.tr("Give the addresses of its servers. They are asked which currency they keep; nothing is sent.")

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Ask them")

    def answer(self) -> Servers:
        """What was typed."""
        return Servers(self._node.text(), self._indexer.text())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say it under its field."""
        (self._indexer_row if isinstance(error.code, IndexerProblem) else self._node_row).show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reasons away."""
        self._node_row.show_error("")
        self._indexer_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The node."""
        return self._node


class CurrencyFoundView(StepView):
    """What the servers said they keep."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._name = Text(size=Type.EMPHASIS, bold=True, wrap=True)
        self._genesis = Text(tone=Role.MUTED, size=Type.CAPTION, wrap=True)
        self._genesis.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._care = Banner(Role.WARNING, Icon.WARNING)
        card = Card()
        card.body.addWidget(self._name)
        card.body.addWidget(self._genesis)
        self.body.addWidget(card)
        self.body.addWidget(self._care)

    def retranslate(self) -> None:
        """Write all words again."""
        self.enter()

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("This is what they keep")

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Use this currency")

    def enter(self) -> None:
        """Show what was found."""
        if self.run.offered is None:
            return
        currency = self.run.offered.currency
        known = known_by_genesis(currency.genesis_hash)
        name = self.tr("{symbol}, known as “{name}”") if known else self.tr("{symbol}, unknown to this program")
        self._name.setText(name.format(symbol=currency.symbol, name=currency.name))
        text = self.tr("Genesis, which tells it from every other: {genesis}")
        halves = f"{currency.genesis_hash[:34]}\u200b{currency.genesis_hash[34:]}"  # a place to break the line
        self._genesis.setText(text.format(genesis=halves))
        self._care.setVisible(known is None)
        self._care.say(self.tr("Compare the genesis with what the people of this currency publish."))

    def answer(self) -> Accept:
        """It is what was wanted."""
        return Accept()


class DeriveView(StepView):
    """Another account of a phrase that the vault holds."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._secret, self._name = QComboBox(), _field("derive_name")
        self._secret_row, self._name_row = FormRow(self._secret), FormRow(self._name)
        card = Card()
        card.body.addWidget(self._secret_row)
        card.body.addWidget(self._name_row)
        self.body.addWidget(card)
        self._name.returnPressed.connect(self.submitted)
        self._name.textEdited.connect(self.clear_errors)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._secret_row.set_words(self.tr("&Recovery phrase"))
        self._name_row.set_words(self.tr("&Name"), self.tr("Your own word for it; nobody else sees it."))

    @property
    def title(self) -> str:
        """Name the step."""
        return self.tr("Another account of a phrase I have here")

    @property
    def next_word(self) -> str:
        """Word on the button."""
        return self.tr("Add it")

    def enter(self) -> None:
        """List the phrases."""
        self._secret.clear()
        for number, secret in enumerate(self.run.secrets, start=1):
            text = self.tr("Phrase {number} ({language})")
            self._secret.addItem(text.format(number=number, language=secret.language), secret.secret_id)
        self._secret_row.setVisible(self._secret.count() > 1)

    def answer(self) -> Derive:
        """Which one, and the name."""
        return Derive(SecretId(str(self._secret.currentData())), self._name.text())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say it under the name."""
        del error
        self._name_row.show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reason away."""
        self._name_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self._name


class ProtectView(StepView):
    """Names of the accounts, and the password twice where a vault must be created. The last step."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._names: list[QLineEdit] = []
        self._name_rows: list[FormRow] = []
        self._password, self._again = PasswordEdit(), PasswordEdit()
        self._password.setObjectName("new_password")
        self._again.setObjectName("new_password_again")
        self._password_row, self._again_row = FormRow(self._password), FormRow(self._again)
        self._names_card, self._password_card = Card(), Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._names_card.body.addLayout(self._grid)
        column = QVBoxLayout()
        no_margins(column, Space.S)
        column.addWidget(self._password_row)
        column.addWidget(self._again_row)
        self._password_card.body.addLayout(column)
        self.body.addWidget(self._names_card)
        self.body.addWidget(self._password_card)
        for field in (self._password, self._again):
            field.textEdited.connect(self._on_password_edited)
        self._password.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.submitted)
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
            field = _field(f"account_name_{number}")
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
        self._write_strength()

    def answer(self) -> Protect:
        """Names and passwords."""
        return Protect(tuple(field.text() for field in self._names), self._password.text(), self._again.text())

    def show_error(self, error: SakiaError, words: str) -> bool:
        """Say it under its field."""
        if error.code in _NAME_CODES:
            for field, row in zip(self._names, self._name_rows, strict=True):
                row.show_error("" if field.text().strip() else words)
            return True
        if error.code is FirstRunProblem.PASSWORDS_DIFFER:
            self._again_row.show_error(words)
            return True
        if error.code in (VaultProblem.EMPTY_PASSWORD, VaultProblem.PASSWORD_NOT_TEXT):
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
        if len(self.run.chosen) < 2:
            return self.tr("&Name of the account"), self.tr("Your own word for it; nobody else sees it.")
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
        self._write_strength()

    def _write_strength(self) -> None:
        hints = {
            Strength.EMPTY: self.tr("Four or five words that make you smile are easy to keep and hard to guess."),
            Strength.WEAK: self.tr("Easy to guess. Make it longer: several words are best."),
            Strength.FAIR: self.tr("Fair. One more word makes it good."),
            Strength.GOOD: self.tr("Good."),
        }
        self._password_row.set_words(self.tr("&Password"), hints[strength(self._password.text())])
