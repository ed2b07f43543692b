"""Step 4 of a payment: one sentence, what to be careful about, and the signature."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import Pay, PaySeveral
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.money import Cents
from sakia_ng.errors import SakiaError
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.theme import Icon, Role, Space, Type
from sakia_ng.gui.widgets import Banner, Button, Card, ElidedLabel, SigningButton, Text, announce, no_margins
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.payment import NameOf, lone_word, refund_sentence, review_sentence
from sakia_ng.gui.words.states import caution_text

_SERIOUS = frozenset({Caution.ACCOUNT_WILL_CLOSE, Caution.RECIPIENT_REVOKED, Caution.RECIPIENT_IS_SELF})


class ReviewCard(Card):
    """What will be signed.

    Args:
        live: what the store says now.
        deposit: the least an account can hold.

    Attributes:
        signed: the user wants to sign and pay; emitted once for each draft.
        changed_mind: the user wants to change something.
        review_wanted: the user wants to look again, after a problem.
        draft: what is shown, None while the network is asked or after a problem.
        name_of: names both sides.
    """

    signed = Signal()
    changed_mind = Signal()
    review_wanted = Signal()

    def __init__(self, live: Live, deposit: Cents, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._live, self._deposit = live, deposit
        self.name_of: NameOf = live.name_or_address
        self.draft: Draft | None = None
        self._sentence, self._refund = Text(size=Type.EMPHASIS, wrap=True), Text(tone=Role.MUTED, wrap=True)
        self._comment = ElidedLabel(tone=Role.MUTED)
        self._problem = Banner(Role.DANGER, Icon.ALERT)
        self._banners: list[Banner] = []
        self._cautions = QVBoxLayout()
        no_margins(self._cautions, Space.XS)
        self.sign, self.change = SigningButton("", Icon.KEY), Button(look="quiet")
        self.again = Button("", Icon.RETRY)
        self.sign.setObjectName("pay_sign")
        self.change.setObjectName("pay_change")
        self.again.setObjectName("pay_review_again")
        actions = QHBoxLayout()
        no_margins(actions, Space.XS)
        for button in (self.sign, self.again, self.change):
            actions.addWidget(button)
        actions.addStretch()
        for widget in (self._sentence, self._comment, self._refund, self._problem):
            self.body.addWidget(widget)
        self.body.addLayout(self._cautions)
        self.body.addLayout(actions)
        self.sign.clicked.connect(self._on_sign_clicked)
        self.change.clicked.connect(self.changed_mind)
        self.again.clicked.connect(self.review_wanted)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Check before you sign"))
        self.sign.setText(self.sign_words())
        self.change.setText(self.tr("Change something"))
        self.again.setText(self.tr("Look again"))
        if self.draft is not None:
            self.show_draft(self.draft)

    def sentence_of(self, draft: Draft) -> str:
        """Say what will be signed."""
        return review_sentence(draft, self.name_of, self._live.format)

    def sign_words(self) -> str:
        """Return the words on the button that signs."""
        return self.tr("Sign and pay")

    def waiting_words(self) -> str:
        """Say that the network is asked."""
        return self.tr("Asking the network about the fee and both accounts…")

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._sentence.text()

    @property
    def comment(self) -> str:
        """What is said of the public comment, empty without one."""
        return "" if self._comment.isHidden() else self._comment.whole_text

    @property
    def problem(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._problem.text if self._problem.isVisibleTo(self) else ""

    @property
    def cautions(self) -> tuple[str, ...]:
        """What is said to be careful about."""
        return tuple(banner.text for banner in self._banners)

    def show_waiting(self) -> None:
        """Say that the network is asked."""
        self.draft = None
        self._say(self.waiting_words())
        self._clear_cautions()
        self._problem.hide()
        self._show_buttons(sign=False, again=False)
        self.show()

    def show_draft(self, draft: Draft) -> None:
        """Say what will be signed."""
        self.draft = draft
        comment = draft.action.comment if isinstance(draft.action, Pay | PaySeveral) else ""
        quoted = self.tr("Public comment: “{comment}”").format(comment=comment) if comment else ""
        self._say(self.sentence_of(draft), quoted)
        self._refund.setText(refund_sentence(draft, self._live.format))
        self._refund.setVisible(bool(self._refund.text()))
        self._show_cautions(draft)
        self._problem.hide()
        self._show_buttons(sign=True, again=False)
        self.sign.setEnabled(True)
        self.show()

    def show_problem(self, error: SakiaError) -> None:
        """Say why nothing can be signed now."""
        self.draft = None
        words = sentence(error, self._live.format)
        self._sentence.setText("")
        self._sentence.hide()
        self._comment.hide()
        self._refund.hide()
        self._clear_cautions()
        self._problem.say(words)
        self._problem.show()
        self._show_buttons(sign=False, again=True)
        self.show()
        announce(self, words)

    def put_away(self) -> None:
        """Show nothing, and have nothing to show again in another language or unit: it was signed, or given up."""
        self.draft = None
        self.hide()

    def show_signing(self) -> None:
        """Say that the signature is being made."""
        self.sign.setEnabled(False)
        self.change.setEnabled(False)

    def _say(self, text: str, comment: str = "") -> None:
        self._sentence.setText(text)
        self._sentence.show()
        self._comment.set_whole_text(comment)
        self._comment.setVisible(bool(comment))
        self._refund.hide()
        announce(self, f"{text} {comment}".strip())

    def _show_buttons(self, *, sign: bool, again: bool) -> None:
        self.sign.setVisible(sign)
        self.again.setVisible(again)
        self.change.setEnabled(True)

    def _clear_cautions(self) -> None:
        while (item := self._cautions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._banners = []

    def _show_cautions(self, draft: Draft) -> None:
        self._clear_cautions()
        amounts = self._live.format
        deposit = amounts.in_currency(self._deposit).spoken
        if alone := lone_word(draft, self._live.connection):
            self._add_caution(alone, is_serious=True)
        for caution in draft.cautions:
            text = caution_text(caution, amounts.currency_symbol, deposit)
            self._add_caution(text, is_serious=caution in _SERIOUS)

    def _add_caution(self, text: str, *, is_serious: bool) -> None:
        banner = Banner(Role.WARNING if is_serious else Role.INFO, Icon.WARNING if is_serious else Icon.INFO)
        banner.say(text)
        self._cautions.addWidget(banner)
        self._banners.append(banner)

    def _on_sign_clicked(self) -> None:
        if self.draft is not None and self.sign.isEnabled():
            self.show_signing()
            self.signed.emit()

    def focus_sign(self) -> None:
        """Give the keyboard to the button that signs."""
        self.sign.setFocus(Qt.FocusReason.OtherFocusReason)
