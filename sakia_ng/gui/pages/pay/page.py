"""The payment page, in one pane: who, how much, comment, review, then the payment on its way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sakia_ng.domain.actions import Pay, PaySeveral, recipients_of
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.comment import MAX_COMMENT_BYTES
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.events import Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationId, OutboxEntry
from sakia_ng.domain.payment_request import PaymentRequest
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.dialogs.receipt import ReceiptDialog
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.page import Page
from sakia_ng.gui.pages.pay.amount import AmountPart
from sakia_ng.gui.pages.pay.comment import CommentPart
from sakia_ng.gui.pages.pay.payer import PayerChoice
from sakia_ng.gui.pages.pay.progress import ProgressCard
from sakia_ng.gui.pages.pay.review import ReviewCard
from sakia_ng.gui.pages.pay.several import SeveralPart
from sakia_ng.gui.pages.pay.who import WhoPart
from sakia_ng.gui.pages.pay.wish import Wish
from sakia_ng.gui.theme import Icon, Length, Role, Type
from sakia_ng.gui.widgets import Button, Card, CheckBox, EmptyState, FormRow, PrimaryButton, Text
from sakia_ng.gui.words.dates import as_of
from sakia_ng.ports.ledger import Capability
from sakia_ng.services.accounts import AccountView

_WIDTH = 720


class PayPage(Page):
    """Keeps what was typed until the payment is signed; leaving and coming back changes nothing."""

    WIDTH = _WIDTH

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self._following: OperationId | None = None
        self._is_signing = False
        self._empty_card, self._empty = Card(), EmptyState(Icon.PAY)
        self.form, self.payer = Card(), PayerChoice(live)
        self._payer_row = FormRow(self.payer)
        yield
        self.who = WhoPart(session, live)
        yield
        can_fix = bool(session.ledger.capabilities & Capability.PAY_IN_DIVIDENDS)
        deposit, closes = session.currency.existential_deposit, session.currency.closes_accounts
        self.how_much = AmountPart(live.format, deposit, can_fix=can_fix, closes_accounts=closes)
        yield
        self.several = SeveralPart(live.format)
        self.comment = CommentPart(costs=session.currency.ledger is LedgerKind.DUNITER_V2)
        self.refundable, self._refundable_note = CheckBox(), Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self._wish = Wish(self.who, self.how_much, self.several, self.comment, self.refundable)
        self.review_button, self.clear_button = PrimaryButton("", Icon.FORWARD), Button(look="quiet")
        yield
        self.review = ReviewCard(live, session.currency.existential_deposit)
        self.progress = ProgressCard(live, leads_on=True)
        self.review.name_of = self.progress.name_of = self._name_of
        yield
        yield from self._lay_out()
        self._connect()
        yield
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Pay"))
        self._payer_row.set_words(self.tr("&From the account"))
        self.review_button.setText(self.tr("Review the payment"))
        self.clear_button.setText(self.tr("Empty this form"))
        self.refundable.setText(self.tr("I can take it back after a wee&k"))
        self._say_refundable()
        self._empty.say(
            self.tr("No account can pay yet"),
            self.tr("Create an account or restore one you have: a watched address holds no key here."),
            self.tr("Add an account"),
        )
        self._fill_payers()

    def open_at(self, destination: Destination) -> None:
        """Follow a payment, or pay somebody: with nothing written for others; else everything is as it was left."""
        if destination.operation is not None:
            self._follow(destination.operation)
            return
        entry = self.progress.entry
        wants_new = destination.person is not None or bool(destination.text)
        if self._following is not None and (wants_new or (entry is not None and entry.settled)):
            self._start_afresh()
        if wants_new and self._is_for_another(destination):
            self._start_afresh()
            self.payer.setCurrentIndex(0)
        self.payer.choose(destination.account)
        if destination.person is not None:
            self.who.choose(destination.person)
        elif destination.text:
            self.who.take_text(destination.text)

    def _is_for_another(self, destination: Destination) -> bool:
        """Whether what stands in the form was meant for others than whom a destination asks to pay."""
        is_for_somebody = self.who.recipient is not None or bool(self.several.shares)
        wanted = destination.person or self.who.address_in(destination.text)
        return is_for_somebody and wanted != self.who.recipient

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        self._draw_connection()
        if topics & (Topic.ACCOUNTS | Topic.BALANCES | Topic.LOCK | Topic.SETTINGS | Topic.CURRENCY):
            self._fill_payers()
            self.how_much.set_format(self.live.format)
            self.several.set_format(self.live.format)
        if topics & (Topic.SETTINGS | Topic.CURRENCY) and self.review.draft is not None:
            self.review.show_draft(self.review.draft)
        if topics & Topic.OUTBOX and self._following is not None:
            aio.spawn(self._read_entry(self._following), owner=self, name="read a payment on its way")

    def first_focus(self) -> QWidget | None:
        """The first field that is still to be filled."""
        if self._following is not None:
            return self.progress.steps
        if not self.payer.count():
            return self._empty.button if self.live.is_loaded else None
        return self.who.field if self.who.recipient is None else self.how_much.first_field

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape takes the review away, to change something."""
        if event.key() == Qt.Key.Key_Escape and self.review.isVisible() and not self._is_signing:
            self._on_changed_mind()
            return
        super().keyPressEvent(event)

    @property
    def signer(self) -> AccountView | None:
        """The account that pays."""
        return self.live.account(self.payer.chosen)

    def _lay_out(self) -> Iterator[None]:
        self._empty_card.body.addWidget(self._empty)
        for part in (self._payer_row, self.several, self.who, self.how_much, self.several.add, self.comment):
            self.form.body.addWidget(part)
            yield
        self.several.add.setVisible(bool(self.session.ledger.capabilities & Capability.PAY_SEVERAL))
        knows_conditions = bool(self.session.ledger.capabilities & Capability.CONDITIONS)
        for widget in (self.refundable, self._refundable_note):
            self.form.body.addWidget(widget)
            if not knows_conditions:
                widget.hide()
        actions = QHBoxLayout()
        actions.addWidget(self.review_button)
        actions.addWidget(self.clear_button)
        actions.addStretch()
        self.form.body.addLayout(actions)
        self.banner = self.offer_connection()
        for card in (self._empty_card, self.form, self.review, self.progress):
            self.content.addWidget(card)
            yield
        self.offer_skeleton(6)
        self.content.addStretch(1)
        self.payer.setObjectName("pay_from")
        self.review_button.setObjectName("pay_review")
        self.clear_button.setObjectName("pay_clear")
        self.refundable.setObjectName("pay_refundable")
        self.payer.setMinimumHeight(Length.CONTROL)

    def _connect(self) -> None:
        self.payer.currentIndexChanged.connect(self._on_payer_changed)
        self.who.request_read.connect(self._on_request_read)
        self.who.scan.read.connect(self._on_code_read)
        for part in (self.who, self.how_much, self.comment):
            part.changed.connect(self._on_form_changed)
        self.several.changed.connect(self._on_several_changed)
        self.several.add.clicked.connect(self._on_one_more_wanted)
        self.refundable.toggled.connect(self._on_form_changed)
        self.how_much.submitted.connect(self.ask_review)
        self.comment.submitted.connect(self.ask_review)
        self.review_button.clicked.connect(self.ask_review)
        self.clear_button.clicked.connect(self._start_afresh)
        self.review.signed.connect(self._on_signed)
        self.review.changed_mind.connect(self._on_changed_mind)
        self.review.review_wanted.connect(self.ask_review)
        self.progress.receipt_wanted.connect(self._on_receipt_wanted)
        self.progress.repeat_wanted.connect(self._on_repeat_wanted)
        self.progress.done.connect(self._on_done)
        self.progress.go_requested.connect(self.go_requested)
        self._empty.action_requested.connect(self._on_add_account_wanted)

    def ask_review(self) -> None:
        """Have the ledger check what stands in the form; say what is missing in it."""
        if self.review.isVisible() and self.review.draft is None and not self.review.again.isVisible():
            return  # it is being asked already
        action = self._action()
        if action is None:
            self._wish.complain()
            return
        self.review.show_waiting()
        self._show_form_buttons(yes=False)
        aio.spawn(self._review(action), owner=self, name="review a payment")

    def _name_of(self, address: Address) -> str:
        """Name somebody: a stranger's verified name may be known to the card alone."""
        found = self.who.name if address == self.who.recipient else self.several.names.get(address)
        return self.live.name_of(address) or found or short_form(address)

    def _show_form_buttons(self, *, yes: bool) -> None:
        """A page has one primary button at a time."""
        self.review_button.setVisible(yes)
        self.clear_button.setVisible(yes)

    def _action(self) -> Pay | PaySeveral | None:
        signer = self.signer
        return self._wish.action(signer.account.address) if signer is not None else None

    def _on_one_more_wanted(self) -> None:
        self._wish.put_on_the_list(self._name_of)

    def _say_refundable(self) -> None:
        text = self.tr(
            "Until they take it, with a program that knows such payments, it is in no balance; once they did, it is"
            " theirs."
        )
        if self.several.shares:
            text = self.tr("Only a payment to one person can be taken back.")
        self._refundable_note.setText(text)

    def _on_several_changed(self) -> None:
        self._say_refundable()
        self.refundable.setEnabled(not self.several.shares)
        if self.several.shares:
            self.refundable.setChecked(False)
        self._draw_payer()
        self._on_form_changed()

    async def _review(self, action: Pay | PaySeveral) -> None:
        try:
            draft = await self.session.payments.review(action)
        except (UserError, EnvironmentProblem) as error:
            if action == self._action():
                self.review.show_problem(error)
                self.reveal(self.review.again)
            return
        if action == self._action() and self.review.isVisibleTo(self):
            self.review.show_draft(draft)
            self.review.focus_sign()
            self.reveal(self.review.sign)

    def _on_signed(self) -> None:
        """Sign once, however often and fast the button is pressed."""
        draft = self.review.draft
        if draft is None or self._is_signing:
            return
        self._is_signing = True
        self.form.setEnabled(False)
        aio.spawn(self._sign(draft), owner=self, name="sign a payment")

    async def _sign(self, draft: Draft) -> None:
        try:
            entry = await self.session.payments.confirm(draft)
        except (UserError, EnvironmentProblem) as error:
            self._end_signing()
            self.review.show_problem(error)
        except Exception:  # not a cancellation: the widgets may be gone by then
            self._end_signing()
            raise
        else:
            self._end_signing()
            self._show_entry(entry)

    def _end_signing(self) -> None:
        self._is_signing = False
        self.form.setEnabled(True)

    def _follow(self, operation: OperationId) -> None:
        self._following = operation
        aio.spawn(self._read_entry(operation), owner=self, name="read a payment on its way")

    async def _read_entry(self, operation: OperationId) -> None:
        entry = await self.session.store.outbox.get(operation)
        if entry is not None and operation == self._following:
            self._show_entry(entry)

    def _show_entry(self, entry: OutboxEntry) -> None:
        self._following = entry.id
        is_new = self.progress.entry is None or self.progress.entry.id != entry.id
        self.progress.show_entry(entry)
        self._show_parts()
        if is_new:
            self.progress.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self) -> None:
        """Show the form and its review, or the payment on its way."""
        is_following, can_pay = self._following is not None, self.payer.count() > 0
        self.progress.setVisible(is_following)
        self._empty_card.setVisible(not is_following and not can_pay and self.live.is_loaded)
        self.form.setVisible(not is_following and can_pay)
        self._draw_connection()
        if is_following:
            self.review.put_away()

    def _start_afresh(self) -> None:
        """Empty the form."""
        self._following = None
        self.progress.entry = None
        self._hide_review()
        self._wish.clear()
        self._show_parts()

    def _fill_payers(self) -> None:
        self.payer.fill([view for view in self.live.overview.views if not view.account.is_watch_only])
        self._draw_payer()
        self._show_parts()

    def _draw_connection(self) -> None:
        """Say over the form that paying waits, while it does; a payment on its way says it itself."""
        signer = self.signer
        self.banner.draw(signer.state.at if signer is not None and signer.state is not None else None)
        self.banner.setVisible(self.live.is_unheard and self._following is None and signer is not None)

    def _draw_payer(self) -> None:
        signer = self.signer
        self.who.set_payer(signer.account.address if signer is not None else None)
        state, gone = signer.state if signer is not None else None, self.several.cents
        if state is not None and gone:  # the others of the list are paid first
            left = Cents(max(0, state.transferable_cents - gone))
            state = replace(state, transferable_cents=left, free_cents=Cents(max(0, state.free_cents - gone)))
        self.how_much.set_payer(state, "" if state is None else as_of(state.at, self.live.now()))

    def _on_payer_changed(self) -> None:
        self._draw_payer()
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        """What was reviewed is not what stands in the form any more."""
        if not self._is_signing:
            self._hide_review()

    def _on_request_read(self, request: PaymentRequest) -> None:
        self.how_much.offer(request.choices)
        if request.amount is not None:
            self.how_much.set_amount(request.amount)
        if request.comment is not None:
            self.comment.set_comment(request.comment.shown(MAX_COMMENT_BYTES))

    def _on_code_read(self) -> None:
        """Go on with what is still to be filled: the reader's button went with the line it filled."""
        field = self.first_focus()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_review(self) -> None:
        self.review.put_away()
        self._show_form_buttons(yes=True)

    def _on_changed_mind(self) -> None:
        self._hide_review()
        field = self.how_much.first_field
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_receipt_wanted(self) -> None:
        entry = self.progress.entry
        if entry is not None:
            dialog = ReceiptDialog(entry, self.live, self)
            aio.spawn(dialog.show_until_closed(), owner=self, name="show a receipt")

    def _on_repeat_wanted(self) -> None:
        """Fill the form with the same payment, to be reviewed again."""
        entry = self.progress.entry
        if entry is None or not isinstance(entry.action, Pay | PaySeveral):
            return
        pay = entry.action
        names = {address: self._name_of(address) for address in recipients_of(pay)}
        self._start_afresh()
        self.payer.choose(pay.sender)
        self._wish.fill(pay, names)

    def _on_done(self) -> None:
        entry = self.progress.entry
        self._start_afresh()
        account = entry.action.signer if entry is not None else None
        self.go_requested.emit(Destination(PageId.ACCOUNT, account=account))

    def _on_add_account_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))
