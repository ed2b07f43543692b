"""Single steps: watch an address, another currency, another account of a phrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from sakia_ng.domain.addresses import AddressProblem
from sakia_ng.domain.currency import known_by_genesis
from sakia_ng.domain.link_text import LinkProblem
from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui.scan_button import ScanButton
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Type
from sakia_ng.gui.widgets import Banner, Card, DropDown, FormRow, Text
from sakia_ng.gui.wizards.step import StepView
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.keystore import SecretId
from sakia_ng.ports.ledger_codes import IndexerProblem
from sakia_ng.services.accounts import AccountProblem
from sakia_ng.services.first_run import FirstRun
from sakia_ng.services.first_run_steps import Accept, Derive, Servers, Watch

NAME_CODES = (AccountProblem.NAME_EMPTY, AccountProblem.NAME_TOO_LONG)
"""What can be wrong with a name."""


def named_field(name: str) -> QLineEdit:
    """Return a line that can be found by its name."""
    field = QLineEdit()
    field.setObjectName(name)
    return field


class WatchView(StepView):
    """An address, and a name for it."""

    def __init__(self, run: FirstRun, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self.scan = ScanButton(session)
        self._pasted, self._name = named_field("watch_address"), named_field("watch_name")
        self._pasted_row, self._name_row = FormRow(self._pasted), FormRow(self._name)
        card = Card()
        for field in (self._pasted, self._name):
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self.clear_errors)
        self._pasted_row.put_beside(self.scan)
        card.body.addWidget(self._pasted_row)
        card.body.addWidget(self._name_row)
        self.body.addWidget(card)
        self.scan.read.connect(self._on_scan_read)
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
        return self.tr("Watch this address")

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
        (self._name_row if error.code in NAME_CODES else self._pasted_row).show_error(words)
        return True

    def clear_errors(self) -> None:
        """Take the reasons away."""
        self._pasted_row.show_error("")
        self._name_row.show_error("")

    def first_focus(self) -> QWidget | None:
        """The address."""
        return self._pasted

    def _on_scan_read(self, text: str) -> None:
        self.clear_errors()
        self._pasted.setText(text)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)


class ServersView(StepView):
    """Addresses of a node and of an indexer."""

    def __init__(self, run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(run, parent)
        self._node, self._indexer = named_field("node_url"), named_field("indexer_url")
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
        about = self.tr(
            "It knows balances and takes payments. Starts with wss:// for Duniter v2, https:// for Duniter v1."
        )
        self._node_row.set_words(self.tr("&Node of Duniter"), about)
        hint = self.tr("It knows names and past payments of Duniter v2. Without it there is no history.")
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
        return self.tr("Ask these servers")

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
        text = self.tr("Its first block (genesis), which tells it from every other currency: {genesis}")
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
        self._secret, self._name = DropDown(), named_field("derive_name")
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
        return self.tr("Add this account")

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
