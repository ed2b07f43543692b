"""What can be done here about the step a newcomer has come to: lend, invite, ask for the evaluation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.questions import QuestionsPanel
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, FormRow, LongChoice, PrimaryButton, Text
from sakia_ng.gui.words.trust import certifies_words


class SignerField(LongChoice):
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
        """Offer these by their names of now; the one chosen stays, and nothing is told when it does."""
        chosen, names = self.address, [self._live.name_or_address(address) for address in addresses]
        if tuple(addresses) == self.offered and names == [self.itemText(row) for row in range(self.count())]:
            return
        self.offered = tuple(addresses)
        self.blockSignals(True)
        self.clear()
        self.addItems(names)
        if chosen in self.offered:
            self.setCurrentIndex(self.offered.index(chosen))
        self.blockSignals(False)
        if self.address != chosen:
            self.currentIndexChanged.emit(self.currentIndex())


class LendCard(Card):
    """Lends the money an account lacks, in one step. Attributes: ``wanted``: carries the payer."""

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
            self.tr("You check the payment and sign it here. The newcomer can pay it back with the first dividends.")
        )
        self._row.set_words(self.tr("From the &account"))
        self.lend.setText(self.tr("Lend what is missing"))

    def _on_lend_clicked(self) -> None:
        if self.payer.address is not None:
            self.wanted.emit(self.payer.address)


class InviteCard(Card):
    """Invites once a member has answered what the licence asks before a certification.

    Args:
        live: names accounts.
        questions: what is asked.

    Attributes:
        wanted: carries the member who invites.
    """

    wanted = Signal(object)

    def __init__(self, live: Live, questions: QuestionsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._text, self.member, self.questions = Text(wrap=True), SignerField(live), questions
        self._row, self.note = FormRow(self.member), Banner(Role.WARNING, Icon.WARNING)
        self.invite = PrimaryButton("", Icon.ADD_PERSON)
        for widget in (self._text, self._row, self.questions, self.note, self.invite):
            self.body.addWidget(widget)
        self.note.hide()
        self.questions.changed.connect(self.note.hide)
        self.invite.clicked.connect(self._on_invite_clicked)
        self.retranslate()

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
        self.questions.retranslate()
        self.invite.setText(self.tr("Check the invitation"))
        self.note.hide()

    def start_again(self) -> None:
        """Forget what was answered: it was said of somebody else."""
        self.questions.start_again()
        self.note.hide()

    def _on_invite_clicked(self) -> None:
        missing = self.questions.missing
        said = missing or self.questions.advised
        self.note.say(said)
        self.note.setVisible(bool(said))
        if not missing and self.member.address is not None:
            self.wanted.emit(self.member.address)


class CertifyCard(Card):
    """Leads a member to the form of a certification, now or when the turn comes.

    Attributes:
        wanted: carries the member who certifies now.
        later: carries the member who puts the newcomer into the queue.
    """

    wanted = Signal(object)
    later = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live = live
        self._text, self.member, self._said = Text(wrap=True), SignerField(live), Text(tone=Role.MUTED, wrap=True)
        self._row, self.certify = FormRow(self.member), PrimaryButton("", Icon.MEMBER)
        self.wait = Button("", Icon.CLOCK)
        self._actions = ButtonRows(self.certify, self.wait)
        for widget in (self._text, self._row, self._said, self._actions):
            self.body.addWidget(widget)
        self.member.currentIndexChanged.connect(self.draw)
        self.certify.clicked.connect(self._on_certify_clicked)
        self.wait.clicked.connect(self._on_wait_clicked)
        self.retranslate()

    @property
    def said(self) -> str:
        """When the member chosen may certify."""
        return self._said.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Certify"))
        self._text.setText(self.tr("If you know this person well, yours can be one of the certifications needed."))
        self._row.set_words(self.tr("&Certify as"))
        self.certify.setText(self.tr("To the questions of the licence"))
        self.wait.setText(self.tr("Certify later"))
        self.draw()

    def take_room(self, width: int) -> None:
        """Lay the buttons out for a column this wide."""
        self._actions.take_room(width - 2 * Space.L - 2)

    def draw(self) -> None:
        """Say when the member chosen may certify."""
        one = self._live.trust.of(self.member.address)
        text = self.tr("Possible: {when}.")
        self._said.setText("" if one is None else text.format(when=certifies_words(one, self._live.now())))

    def _on_certify_clicked(self) -> None:
        if self.member.address is not None:
            self.wanted.emit(self.member.address)

    def _on_wait_clicked(self) -> None:
        if self.member.address is not None:
            self.later.emit(self.member.address)


class EvaluationCard(Card):
    """Asks for the evaluation. Attributes: ``wanted``: carries the account that asks."""

    wanted = Signal(object)

    def __init__(self, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live = live
        self._price, self._by_evaluation = Cents(0), True
        self._text, self.asker, self._stake = Text(wrap=True), SignerField(live), Text(wrap=True)
        self._row, self.ask = FormRow(self.asker), PrimaryButton("", Icon.CHECK)
        for widget in (self._text, self._row, self._stake, self.ask):
            self.body.addWidget(widget)
        self.asker.currentIndexChanged.connect(self._draw_stake)
        self.ask.clicked.connect(self._on_ask_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        by_evaluation = self._by_evaluation
        self.set_title(self.tr("Ask for the evaluation") if by_evaluation else self.tr("Ask to become a member"))
        self._row.set_words(self.tr("&Asked for by"))
        self.ask.setText(self.tr("Check the request"))
        self._draw_stake()

    @property
    def stake(self) -> str:
        """What is held, and from whom."""
        return self._stake.text()

    def show_price(self, price_cents: Cents, *, by_evaluation: bool) -> None:
        """Say what is held while the oracles work, if there are any."""
        self._price, self._by_evaluation = price_cents, by_evaluation
        self.retranslate()

    def show_chance(self, would_pass: bool | None) -> None:
        """Say what is to be expected; None while that is not known."""
        texts = {
            True: self.tr("By what is worked out here, the evaluation would succeed."),
            False: self.tr("By what is worked out here, the evaluation would fail, and the money would be lost."),
            None: self.tr("What the evaluation would find is being worked out."),
        }
        if not self._by_evaluation:
            texts = {
                True: self.tr("By what is worked out here, enough referees are within reach."),
                False: self.tr("By what is worked out here, too few referees are within reach: the request waits."),
                None: self.tr("Whether enough referees are within reach is being worked out."),
            }
        self._text.setText(texts[would_pass])
        self._text.set_tone(Role.DANGER if would_pass is False else None)

    def _draw_stake(self) -> None:
        address = self.asker.address
        text = self.tr(
            "{price} are held on {account} while the oracles work. They come back when it succeeds; they are lost when"
            " the distance is too great."
        )
        price = self._live.format.in_currency(self._price).spoken
        who = "" if address is None else self._live.name_or_address(address)
        is_held = address is not None and self._price > 0
        self._stake.setText(text.format(price=price, account=who) if is_held else "")
        self._stake.setVisible(is_held)

    def _on_ask_clicked(self) -> None:
        if self.asker.address is not None:
            self.wanted.emit(self.asker.address)
