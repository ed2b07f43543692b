"""What can be done here about the step a newcomer has come to: lend, invite, ask for the evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Card, FormRow, PrimaryButton, Text
from sakia_ng.gui.words.newcomer import care_questions


class SignerField(QComboBox):
    """Which of some accounts acts.

    Args:
        live: names accounts.

    Attributes:
        offered: the accounts, in their order.
    """

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.offered: tuple[Address, ...] = ()

    @property
    def address(self) -> Address | None:
        """The account chosen."""
        row = self.currentIndex()
        return self.offered[row] if 0 <= row < len(self.offered) else None

    def offer(self, addresses: Sequence[Address]) -> None:
        """Offer these; the one chosen stays."""
        chosen = self.address
        if tuple(addresses) == self.offered:
            return
        self.offered = tuple(addresses)
        self.clear()
        self.addItems([self._live.name_or_address(address) for address in addresses])
        if chosen in self.offered:
            self.setCurrentIndex(self.offered.index(chosen))


class LendCard(Card):
    """Lends the money an account lacks, as a payment filled in. Attributes: ``wanted``: carries the payer."""

    wanted = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text, self.payer = Text(wrap=True), SignerField(live)
        self._row, self.lend = FormRow(self.payer), PrimaryButton("", Icon.PAY)
        for widget in (self._text, self._row, self.lend):
            self.body.addWidget(widget)
        self.lend.clicked.connect(self._on_lend_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Lend what is missing"))
        self._text.setText(
            self.tr("The payment is filled in for you to check. The newcomer can pay it back with the first dividend.")
        )
        self._row.set_words(self.tr("From the &account"))
        self.lend.setText(self.tr("Prepare the payment"))

    def _on_lend_clicked(self) -> None:
        if self.payer.address is not None:
            self.wanted.emit(self.payer.address)


class InviteCard(Card):
    """Invites once a member has said of each point of the licence that it holds.

    Attributes:
        wanted: carries the member who invites.
    """

    wanted = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text, self.member = Text(wrap=True), SignerField(live)
        self._row, self.invite = FormRow(self.member), PrimaryButton("", Icon.ADD_PERSON)
        self.boxes = [QCheckBox() for _ in care_questions()]
        for widget in (self._text, self._row, *self.boxes, self.invite):
            self.body.addWidget(widget)
        for box in self.boxes:
            box.toggled.connect(self._enable)
        self.invite.clicked.connect(self._on_invite_clicked)
        self.retranslate()
        self._enable()

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """What was said of each point."""
        said = {True: self.tr("yes"), False: self.tr("no")}
        return tuple((box.text(), said[box.isChecked()]) for box in self.boxes)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Invite"))
        self._text.setText(
            self.tr(
                "An invitation is your certification of this person: it uses one of your hundred, and you can certify"
                " again five days later. Nobody can take it back."
            )
        )
        self._row.set_words(self.tr("&Invite as"))
        for box, question in zip(self.boxes, care_questions(), strict=True):
            box.setText(fill(question, 40))
        self.invite.setText(self.tr("Check the invitation"))

    def start_again(self) -> None:
        """Forget what was ticked: it was said of somebody else."""
        for box in self.boxes:
            box.setChecked(False)

    def _enable(self) -> None:
        self.invite.setEnabled(all(box.isChecked() for box in self.boxes))

    def _on_invite_clicked(self) -> None:
        if self.member.address is not None:
            self.wanted.emit(self.member.address)


class EvaluationCard(Card):
    """Asks for the evaluation. Attributes: ``wanted``: carries the account that asks."""

    wanted = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text, self.asker = Text(wrap=True), SignerField(live)
        self._row, self.ask = FormRow(self.asker), PrimaryButton("", Icon.CHECK)
        for widget in (self._text, self._row, self.ask):
            self.body.addWidget(widget)
        self.ask.clicked.connect(self._on_ask_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Ask for the evaluation"))
        self._row.set_words(
            self.tr("&Asked for by"), self.tr("From this account the money is held, and lost on failure.")
        )
        self.ask.setText(self.tr("Check the request"))

    def show_chance(self, would_pass: bool | None) -> None:
        """Say what is to be expected; None while that is not known."""
        texts = {
            True: self.tr("By what is worked out here, the evaluation would succeed."),
            False: self.tr("By what is worked out here, the evaluation would fail, and the money would be lost."),
            None: self.tr("What the evaluation would find is being worked out."),
        }
        self._text.setText(texts[would_pass])
        self._text.set_tone(Role.DANGER if would_pass is False else None)

    def _on_ask_clicked(self) -> None:
        if self.asker.address is not None:
            self.wanted.emit(self.asker.address)
