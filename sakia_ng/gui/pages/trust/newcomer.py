"""The way into the web of trust: one board, for one's own account and for newcomers whom one accompanies."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ConfirmIdentity, InCents, InviteNewcomer, Pay, RequestEvaluation
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.events import Topic
from sakia_ng.domain.newcomer import NewcomerPath, Step, StepState
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.newcomer_board import ForesightCard, PathBoard
from sakia_ng.gui.pages.trust.newcomer_name import NameCard
from sakia_ng.gui.pages.trust.newcomer_people import PeopleCard
from sakia_ng.gui.pages.trust.newcomer_steps import CertifyCard, EvaluationCard, InviteCard, LendCard
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.questions import QuestionsPanel
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.pages.trust.suppose import SupposePanel
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.widgets import Banner
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.licence_questions import LICENCE_VERSION, invitation_questions
from sakia_ng.ports.trust_store import CertificationRecord
from sakia_ng.services.newcomers import Evaluation, EvaluationState, Foresight

_DRAWN = Topic.TRUST | Topic.ACCOUNTS | Topic.OUTBOX | Topic.BALANCES | Topic.SETTINGS | Topic.CONTACTS


class NewcomerPart(TrustPart):
    """Who, their board, what an evaluation would find, and what can be done now."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        self.path: NewcomerPath | None = None
        self.foresight: Foresight | None = None
        self._evaluation = Evaluation(EvaluationState.NONE)
        self._reading: asyncio.Task[None] | None = None
        self._wants_again = False
        session, live = self.session, self.live
        self.people = PeopleCard(session, live)
        yield
        self._problem, self.board = Banner(Role.WARNING, Icon.OFFLINE), PathBoard(live)
        yield
        self.lend = LendCard(live)
        yield
        questions = QuestionsPanel(session.currency, invitation_questions, in_slices=True)
        yield from questions.slices
        self.invite = InviteCard(live, questions)
        yield
        self.name, self.certify = NameCard(session), CertifyCard(live)
        yield
        self.evaluate, self.signing = EvaluationCard(live), SigningPanel(session, live)
        yield
        self.foresight_card = ForesightCard(live, SupposePanel(session))
        yield
        self._cards = (self.lend, self.invite, self.name, self.certify, self.evaluate)
        for hidden in (self._problem, self.board, *self._cards):
            hidden.hide()
        for widget in (self.people, self._problem, self.board, *self._cards, self.signing, self.foresight_card):
            self.content.addWidget(widget)
            yield
        self._connect()
        self.retranslate()

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of."""
        return self.path.at if self.path is not None and self.board.isVisibleTo(self) else None

    @property
    def problem(self) -> str:
        """What is said to be in the way of reading."""
        return "" if self._problem.isHidden() else self._problem.text

    def retranslate(self) -> None:
        """Write all words again."""
        for card in (self.people, self.board, *self._cards, self.signing, self.foresight_card):
            card.retranslate()
        self._draw()

    def open_at(self, destination: Destination) -> None:
        """Show the path of a person or of an account, and accompany a person who is not on the way here yet."""
        self.people.refresh()
        wanted = destination.person or destination.account
        if destination.person is not None and destination.person not in self.people.person.offered:
            self.people.accompany(destination.person)
        elif wanted is not None:
            self.people.choose(wanted)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        self.signing.refresh(topics)
        if topics & _DRAWN:
            self.people.refresh()
            self.read()

    def take_room(self, width: int) -> None:
        """Lay out for a column this wide."""
        self.certify.take_room(width)

    def first_focus(self) -> QWidget | None:
        """The person, once there is one; else the field for one."""
        return self.people.person if self.people.person.address is not None else self.people.field

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Read what was missed while hidden."""
        super().showEvent(event)
        self.people.refresh()
        self.read()

    def read(self) -> None:
        """Read the path again; several calls meanwhile make one more reading."""
        if not self.isVisible():
            return
        if self._reading is not None and not self._reading.done():
            self._wants_again = True
            return
        self._reading = aio.spawn(self._read(), owner=self, name="read a newcomer's path")

    async def _read(self) -> None:
        self._wants_again = True
        while self._wants_again:
            self._wants_again = False
            address = self.people.person.address
            if address is None:
                self.path = self.foresight = None
                self._draw()
                continue
            await self._read_path(address)

    async def _read_path(self, address: Address) -> None:
        newcomers = self.session.newcomers
        try:
            path = await newcomers.path(address)
            if address != self.people.person.address:
                return
            self.path, self._evaluation = path, await newcomers.evaluation(path)
            self._problem.hide()
            self._draw()
            self.foresight = await newcomers.foresee(path) if _needs_foresight(path) else None
        except EnvironmentProblem as problem:
            self._problem.say(" ".join((self.tr("What you see may be old."), sentence(problem))))
            self._problem.show()
            return
        self._draw()

    def _draw(self) -> None:
        path = self.path if self.path is not None and self.path.address == self.people.person.address else None
        self.board.setVisible(path is not None)
        identity = None if path is None else path.identity
        self.foresight_card.suppose.show_identity(None if identity is None else identity.index)
        self.foresight_card.show_foresight(self.foresight if path is not None else None)
        if path is not None:
            self.board.show_path(path, self._evaluation, self.live.name_or_address(path.address))
        self._offer_actions(path)
        self.at_changed.emit()

    def _offer_actions(self, path: NewcomerPath | None) -> None:
        step = path.current.step if path is not None and path.current.state is StepState.NOW else None
        is_own = path is not None and self._can_sign(path.address)
        members = tuple(one.account.address for one in self.live.trust.members)
        payers = tuple(
            view.account.address
            for view in self.live.overview.views
            if not view.account.is_watch_only and (path is None or view.account.address != path.address)
        )
        askers = ((path.address,) if path is not None and is_own else ()) + (
            members if path is not None and path.by_evaluation and path.status is IdentityStatus.UNVALIDATED else ()
        )
        already = {one.issuer for one in path.received} if path is not None else set()
        able = tuple(
            one.account.address
            for one in self.live.trust.members
            if one.identity.index not in already and (path is None or one.account.address != path.address)
        )
        for field, offered in (
            (self.lend.payer, payers),
            (self.invite.member, members),
            (self.certify.member, able),
            (self.evaluate.asker, askers),
        ):
            field.offer(offered)
        is_free = not self.signing.is_busy
        self.lend.setVisible(is_free and step is Step.ACCOUNT and bool(payers))
        self.invite.setVisible(is_free and step is Step.INVITATION and bool(members))
        self.name.setVisible(is_free and step is Step.NAME and is_own)
        self.certify.setVisible(is_free and step is Step.CERTIFICATIONS and bool(able))
        self.certify.draw()
        if path is not None:
            self.evaluate.show_price(path.parameters.evaluation_price_cents, by_evaluation=path.by_evaluation)
        self.evaluate.setVisible(is_free and step is Step.EVALUATION and bool(askers))
        self.evaluate.show_chance(None if self.foresight is None else self.foresight.now.passes)

    def _can_sign(self, address: Address) -> bool:
        view = self.live.account(address)
        return view is not None and not view.account.is_watch_only

    def _connect(self) -> None:
        self.people.changed.connect(self._on_person_changed)
        self.lend.wanted.connect(self._on_lend_wanted)
        self.invite.wanted.connect(self._on_invite_wanted)
        self.invite.questions.licence_wanted.connect(self._on_licence_wanted)
        self.invite.questions.changed.connect(self._on_answers_changed)
        self.name.chosen.connect(self._on_name_chosen)
        self.certify.wanted.connect(self._on_certify_wanted)
        self.certify.later.connect(self._on_later_wanted)
        self.evaluate.wanted.connect(self._on_evaluation_wanted)
        self.signing.signed.connect(self._on_signed)
        self.signing.left.connect(self._draw)

    def _on_person_changed(self) -> None:
        self.invite.start_again()
        self.signing.leave()
        self.path = self.foresight = None
        self._draw()
        self.read()

    def _on_lend_wanted(self, payer: Address) -> None:
        if self.path is not None:
            amount = max(self.path.missing_cents, self.session.currency.existential_deposit)
            person = self.live.name_or_address(self.path.address)
            self.signing.ask(Pay(payer, self.path.address, InCents(amount)), person)

    def _on_invite_wanted(self, member: Address) -> None:
        if self.path is not None:
            person = self.live.name_or_address(self.path.address)
            self.signing.ask(InviteNewcomer(member, self.path.address), person)

    def _on_licence_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.LICENCE))

    def _on_certify_wanted(self, member: Address) -> None:
        if self.path is not None:
            where = Destination(PageId.TRUST, account=member, person=self.path.address, text="certify")
            self.go_requested.emit(where)

    def _on_later_wanted(self, member: Address) -> None:
        if self.path is not None:
            aio.spawn(self._wait(member, self.path.address), owner=self, name="put a newcomer into the queue")

    async def _wait(self, member: Address, newcomer: Address) -> None:
        """Put the newcomer into the queue, and show it; the form tells why it cannot be."""
        self.go_requested.emit(Destination(PageId.TRUST, account=member, person=newcomer, text="certify"))
        await self.session.certification_queue.add(member, newcomer)

    def _on_name_chosen(self, name: str) -> None:
        if self.path is not None:
            self.signing.ask(ConfirmIdentity(self.path.address, name), name)

    def _on_evaluation_wanted(self, asker: Address) -> None:
        path = self.path
        if path is not None and path.identity is not None:
            target = None if asker == path.address else path.identity.index
            self.signing.ask(RequestEvaluation(asker, target), self.live.name_or_address(path.address))

    def _on_answers_changed(self) -> None:
        """What was reviewed is not what stands in the form any more."""
        if isinstance(self.signing.action, InviteNewcomer) and not self.signing.is_busy:
            self.signing.leave()

    def _on_signed(self) -> None:
        action = self.signing.action
        if isinstance(action, InviteNewcomer):
            record = CertificationRecord(
                certifier=action.signer,
                receiver=action.newcomer,
                receiver_name=self.live.name_or_address(action.newcomer),
                at=self.session.clock.now(),
                licence=LICENCE_VERSION,
                answers=self.invite.questions.answers,
            )
            aio.spawn(self.session.store.trust.add_record(record), owner=self, name="keep what was answered")
            self.invite.start_again()
        self._draw()


def _needs_foresight(path: NewcomerPath) -> bool:
    """Whether what an evaluation would find matters: from the name on, until the membership."""
    return path.status in (IdentityStatus.UNVALIDATED, IdentityStatus.NOT_MEMBER, IdentityStatus.UNCONFIRMED)
