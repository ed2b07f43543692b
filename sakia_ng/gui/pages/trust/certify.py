"""Certifying: whom, the questions of the licence, the review, the signature, and the record that stays here."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.actions import Certify
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.chain import BlockRef, oldest
from sakia_ng.domain.events import Topic
from sakia_ng.errors import EnvironmentProblem, SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.pay.who import WhoPart
from sakia_ng.gui.pages.trust.certify_use import known_refusal, use_warnings
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.questions import QuestionsPanel
from sakia_ng.gui.pages.trust.queue import QueueCard
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.theme import Icon, Length, Role, Space
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, FormRow, LongChoice, PrimaryButton, announce
from sakia_ng.gui.widgets.reading_order import scroll_to
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.licence_questions import LICENCE_VERSION, licence_questions
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.ports.trust_store import CertificationRecord
from sakia_ng.services.certification_queue import QueueLine

_DRAWN = Topic.TRUST | Topic.ACCOUNTS | Topic.LOCK


class _WhomPart(WhoPart):
    """Who is certified."""

    def retranslate(self) -> None:
        """Write all words again."""
        super().retranslate()
        self._row.set_words(self.tr("&Whom"), self.tr("A name, a contact, an address."))
        self._label.setText(self.tr("Whom"))
        self.person.change.setAccessibleName(self.tr("Certify somebody else"))


class CertifyPart(TrustPart):
    """The form, then what is signed."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        self._warnings: list[str] = []
        self._hint = ""
        self._answered_of: Address | None = None
        self.queue = QueueCard(self.session, self.live)
        self.content.addWidget(self.queue)
        yield
        self.form, self.certifier = Card(), LongChoice()
        self.content.addWidget(self.form)
        self._certifier_row = FormRow(self.certifier)
        self.certifier.setMinimumHeight(Length.CONTROL)
        self.form.body.addWidget(self._certifier_row)
        yield
        self.who = _WhomPart(self.session, self.live)
        self.who.field.setObjectName("certify_who")
        self.form.body.addWidget(self.who)
        self.early = Banner(Role.WARNING, Icon.CLOCK)
        self.form.body.addWidget(self.early)
        self.early.hide()
        yield
        self.questions = QuestionsPanel(self.session.currency, licence_questions, self.form, in_slices=True)
        yield from self.questions.slices
        self.form.body.addWidget(self.questions)
        yield
        self.note = Banner(Role.WARNING, Icon.WARNING)
        self.note.hide()
        self.form.body.addWidget(self.note)
        self.review = PrimaryButton("", Icon.FORWARD)
        self.review.setObjectName("certify_review")
        self.later = Button("", Icon.CLOCK)
        self.later.setObjectName("certify_later")
        self._actions = ButtonRows(self.review, self.later)
        self.form.body.addWidget(self._actions)
        yield
        self.signing = SigningPanel(self.session, self.live)
        self.content.addWidget(self.signing)
        yield
        self._connect()
        yield
        self.retranslate()

    def _connect(self) -> None:
        self.review.clicked.connect(self.ask_review)
        self.who.changed.connect(self._on_person_changed)
        self.certifier.currentIndexChanged.connect(self._on_form_changed)
        self.questions.changed.connect(self._on_form_changed)
        self.questions.licence_wanted.connect(self._on_licence_wanted)
        self.signing.left.connect(self._on_left)
        self.signing.signed.connect(self._on_signed)
        self.signing.refused.connect(self._on_refused)
        self.later.clicked.connect(self._on_later_clicked)
        self.queue.wanted.connect(self._on_queued_wanted)

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of."""
        return oldest(one.identity.at for one in self.live.trust.members)

    def retranslate(self) -> None:
        """Write all words again."""
        self._certifier_row.set_words(self.tr("&Certify as"))
        self.who.retranslate()
        self.questions.retranslate()
        self.review.setText(self.tr("Review the certification"))
        self.later.setText(self.tr("Certify later"))
        self.later.setToolTip(self.tr("Put this person into the queue; Sakia tells you when their turn has come."))
        self.signing.retranslate()
        self.queue.retranslate()
        self._fill_certifiers()
        self._draw_early()

    def open_at(self, destination: Destination) -> None:
        """Choose who certifies, and whom."""
        self._fill_certifiers()
        place = self.certifier.findData(destination.account)
        if place >= 0 and not self.signing.is_busy:
            self.certifier.setCurrentIndex(place)
        if destination.person is not None and not self.signing.is_busy:
            self.who.choose(destination.person)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if topics & _DRAWN:
            self._fill_certifiers()
            self._draw_early()
        self.signing.refresh(topics)
        self.queue.refresh()

    def take_room(self, width: int) -> None:
        """Lay the queue and the buttons out for a column this wide."""
        self.queue.take_room(width)
        self._actions.take_room(width - 2 * Space.L - 2)

    def first_focus(self) -> QWidget | None:
        """The line for the person, then what is still to be ticked or answered."""
        if not self.form.isVisibleTo(self):
            return None
        return self.who.field if self.who.recipient is None else self.questions.first_missing or self.review

    @property
    def missing(self) -> str:
        """What forbids to certify by the licence, empty when nothing does."""
        if self.certifier.currentIndex() < 0:
            return self.tr("None of your identities is a member: only members certify.")
        if self.who.recipient is None:
            return self.tr("Choose whom to certify.")
        return self.questions.missing

    def ask_review(self) -> None:
        """Have the network check what stands in the form; say what is missing in it."""
        person, missing = self.who.recipient, self.missing
        if missing or person is None:
            self._say(missing)
            self._lead_to_missing()
            return
        self.note.hide()
        self._warnings, self._hint = [], ""
        aio.spawn(self._ask(Address(self.certifier.currentData()), person), owner=self, name="find an identity")

    def _lead_to_missing(self) -> None:
        """Give the keyboard to what is still to be said, wherever in the form that is."""
        field = self.who.field if self.who.recipient is None else self.questions.mark_missing()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            scroll_to(field)

    async def _ask(self, certifier: Address, person: Address) -> None:
        try:
            identity = await self.session.trust.identity_of(person)
        except EnvironmentProblem as problem:
            self._say(sentence(problem, self.live.format))
            return
        if person != self.who.recipient or certifier != self.certifier.currentData():
            return
        if identity is None:
            by_invitation = Capability.INVITE in self.session.ledger.capabilities
            invited = self.tr("This account owns no identity: a newcomer must be invited first.")
            declared = self.tr("This account owns no identity: its owner must declare one first.")
            self._say(invited if by_invitation else declared)
            return
        self._warnings = [*filter(None, [self.questions.advised])]
        self._show_warnings()
        self.signing.ask(Certify(certifier, identity.index), self.who.name or short_form(person))
        useless = await use_warnings(self.session, self.live, certifier, identity)
        if person == self.who.recipient and not self.signing.is_busy:
            self._warnings += useless
            self._show_warnings()

    async def _wait(self, certifier: Address, person: Address) -> None:
        """Put somebody into the queue, and learn who they are as far as servers tell."""
        try:
            await self.session.certification_queue.add(certifier, person)
        except (UserError, EnvironmentProblem) as error:
            self._say(sentence(error, self.live.format))
            return
        self._say(self.tr("In the queue above. Sakia tells you when it is possible."), is_warning=False)
        try:
            await self.session.trust.identity_of(person)
        except EnvironmentProblem:
            return  # it is read again with one's own, as soon as a server answers

    def _show_warnings(self) -> None:
        """Say what is to be known of what is reviewed; what the licence and the web tell comes first."""
        said = [*self._warnings, *filter(None, [self._hint])]
        if said:
            self._say("\n".join(said), is_warning=bool(self._warnings))

    def _say(self, text: str, *, is_warning: bool = True) -> None:
        kind = (Role.WARNING, Icon.WARNING) if is_warning else (Role.INFO, Icon.INFO)
        self.note.set_kind(*kind)
        self.note.say(text)
        self.note.show()
        announce(self, text)

    def _on_person_changed(self) -> None:
        """Let what was answered be said of one person alone."""
        person = self.who.recipient
        if person not in (None, self._answered_of):
            self._answered_of = person
            self.questions.start_again()
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        """What was reviewed is not what stands in the form any more."""
        if not self.signing.is_busy:
            self.note.hide()
            self.signing.leave()
        self._draw_early()

    def _on_signed(self) -> None:
        self.form.hide()
        person = self.who.recipient
        if person is not None:
            record = CertificationRecord(
                certifier=Address(self.certifier.currentData()),
                receiver=person,
                receiver_name=self.who.name or "",
                at=self.session.clock.now(),
                licence=LICENCE_VERSION,
                answers=self.questions.answers,
            )
            aio.spawn(self.session.store.trust.add_record(record), owner=self, name="keep what was answered")

    def _on_left(self) -> None:
        if self.form.isHidden():
            self.form.show()
            self.questions.start_again()
            self.who.clear()

    def _on_later_clicked(self) -> None:
        person, certifier = self.who.recipient, self.certifier.currentData()
        if person is None or certifier is None:
            self._say(self.missing)
            return
        aio.spawn(self._wait(Address(certifier), person), owner=self, name="put somebody into the queue")

    def _on_refused(self, error: SakiaError) -> None:
        self._hint = self._way_out(error)
        self._show_warnings()

    def _way_out(self, error: SakiaError) -> str:
        """Say what can be done about a refusal, empty when nothing."""
        own = self.live.trust.of(self.certifier.currentData())
        if error.code is TrustRule.CERTIFIED_RECENTLY:
            return self.tr("“Certify later” puts this person into the queue until then.")
        if error.code is TrustRule.ISSUED_TOO_MANY and own is not None and own.issued:
            text = self.tr("The first of yours ends on {date}: “Certify later” puts this person into the queue.")
            return text.format(date=day(own.issued[0].expires_at))
        return ""

    def _draw_early(self) -> None:
        """Say before the questions what will be refused after them."""
        certifier, person = self.certifier.currentData(), self.who.recipient
        refusal = None if certifier is None or person is None else known_refusal(self.live, Address(certifier))
        if refusal is not None:
            waiting = [(line.queued.certifier, line.queued.receiver) for line in self.live.queue]
            way_out = "" if (certifier, person) in waiting else self._way_out(refusal)
            said = [sentence(refusal, self.live.format), way_out]
            self.early.say(" ".join(filter(None, said)))
        self.early.setVisible(refusal is not None)

    def _on_queued_wanted(self, line: QueueLine) -> None:
        """Fill the form; a person without identity is invited from the newcomer's board."""
        certifier, person = line.queued.certifier, line.queued.receiver
        if line.receiver is None:
            self.go_requested.emit(Destination(PageId.TRUST, account=certifier, person=person, text="newcomer"))
            return
        self.go_requested.emit(Destination(PageId.TRUST, account=certifier, person=person, text="certify"))

    def _on_licence_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.LICENCE))

    def _fill_certifiers(self) -> None:
        members = [(one.name or one.account.name, one.account.address) for one in self.live.trust.members]
        if self.signing.is_busy or members == [
            (self.certifier.itemText(n), self.certifier.itemData(n)) for n in range(self.certifier.count())
        ]:
            return
        chosen = self.certifier.currentData()
        self.certifier.blockSignals(True)
        self.certifier.clear()
        for name, address in members:
            self.certifier.addItem(name, address)
        self.certifier.setCurrentIndex(max(0, self.certifier.findData(chosen)) if members else -1)
        self.certifier.blockSignals(False)
