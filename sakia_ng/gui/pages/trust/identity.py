"""One identity in detail: where it stands, what to do, its certifications, its distance."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from sakia_ng.domain.actions import RequestEvaluation
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.distance import Distance
from sakia_ng.domain.events import Topic
from sakia_ng.domain.identity import Identity
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.evaluation_line import EvaluationLine
from sakia_ng.gui.pages.trust.past import PastCard
from sakia_ng.gui.pages.trust.signing import SigningPanel
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.pages.trust.what_if import WhatIfPanel
from sakia_ng.gui.session import Session
from sakia_ng.gui.slices import begun
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Banner, Button, ButtonRows, Card, Panel, StatusBadge, Text, no_margins
from sakia_ng.gui.words.dates import day, short_day
from sakia_ng.gui.words.states import identity_status
from sakia_ng.gui.words.trust import (
    advice_sentence,
    certifies_words,
    distance_rule_sentence,
    distance_sentence,
    expiry_status,
    line_name,
    of_most,
    renewal_words,
    status_sentence,
)
from sakia_ng.services.trust_health import Advice, CertificationLine, IdentityHealth

_NARROW_BELOW = 900
_FACTS_NARROW_BELOW = 420
_MAY_ASK = (Advice.ASK_MEMBERSHIP, Advice.RENEW_MEMBERSHIP, Advice.LEAVES)
_URGENT = (
    Advice.RENEW_CERTIFICATIONS,
    Advice.RENEW_MEMBERSHIP,
    Advice.RENEW_LATER,
    Advice.FIND_CERTIFIERS,
    Advice.CHOOSE_NAME,
    Advice.UNKNOWN,
)


class _Certifications(Card):
    """Certifications of one side, those that end first before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self.table = TrustTable((0, 130, 130))
        self.note = Text(tone=Role.MUTED, wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        self.body.addStretch()

    def show_lines(self, lines: tuple[CertificationLine, ...], one: IdentityHealth, empty: str) -> None:
        """Show these, or a sentence when there are none."""
        self.table.show_rows(Rows(lines, lambda line: _line_row(line, one.at)))
        self.table.setVisible(bool(lines))
        self.note.setText(empty)
        self.note.setVisible(not lines)


def _line_row(line: CertificationLine, at: datetime) -> list[Cell]:
    status = expiry_status(line.expires_at, at)
    return [
        Cell(line_name(line), Icon.PERSON, tip="\n".join(filter(None, (line.name, line.address)))),
        Cell(short_day(line.expires_at)),
        Cell(status.word, status.icon, status.tone),
    ]


class _Facts(Panel):
    """Names of figures and the figures, in two columns; under each other where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        no_margins(self._grid, Space.XS)
        self._grid.setHorizontalSpacing(Space.L)
        self._rows: list[tuple[Text, Text]] = []
        self._is_narrow = False
        self._lay_out()

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these."""
        while len(self._rows) < len(facts):
            self._rows.append((Text(tone=Role.MUTED), Text(wrap=True)))
            self._place(len(self._rows) - 1)
        for number, (name, value) in enumerate(self._rows):
            is_shown = number < len(facts)
            name.setVisible(is_shown)
            value.setVisible(is_shown)
            if is_shown:
                name.setText(facts[number][0])
                value.setText(facts[number][1])

    def take_room(self, width: int) -> None:
        """Lay out for a column this wide."""
        is_narrow = width < theme().scaled(_FACTS_NARROW_BELOW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(0, int(self._is_narrow))
        self._grid.setColumnStretch(1, int(not self._is_narrow))
        for number in range(len(self._rows)):
            self._place(number)

    def _place(self, number: int) -> None:
        for column, label in enumerate(self._rows[number]):
            place = (2 * number + column, 0) if self._is_narrow else (number, column)
            self._grid.addWidget(label, *place)

    @property
    def words(self) -> dict[str, str]:
        """What is shown."""
        return {name.text(): value.text() for name, value in self._rows if name.isVisibleTo(self)}


class IdentityDetail(Panel):
    """One identity of the user.

    Args:
        session: the services.
        live: what the store says now.
        in_slices: whether ``slices`` will be gone through by the caller, before anything else is asked of it.

    Attributes:
        slices: what is left of the making of it.
        go_requested: carries the ``Destination`` the user wants.
        address: whose identity is shown, None while none is.
    """

    go_requested = Signal(object)

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None, *, in_slices: bool = False) -> None:
        super().__init__(parent)
        self.session, self._live = session, live
        self.slices = begun(self._build(), in_slices=in_slices)

    def _build(self) -> Iterator[None]:
        session, live = self.session, self._live
        self._shown: IdentityHealth | None = None
        self._distance_of: tuple[int, Distance] | None = None
        self._counting: asyncio.Task[None] | None = None
        self._card, self.badge = Card(), StatusBadge()
        self._card.title.add_action(self.badge)
        self._status, self.advice = Text(wrap=True), Banner(Role.INFO, Icon.INFO)
        self.line = EvaluationLine()
        self.facts = _Facts()
        self._distance_title, self.distance = Text(bold=True), Text(wrap=True)
        self._distance_help = Text(size=Type.CAPTION, tone=Role.MUTED, wrap=True)
        self.what_if = WhatIfPanel(session)
        yield
        self.signing = SigningPanel(session, live)
        self.certify, self.renew = Button("", Icon.MEMBER), Button("", Icon.CALENDAR)
        self.certify.setObjectName("trust_certify")
        self.renew.setObjectName("trust_renew")
        yield
        self.received, self.given = _Certifications(), _Certifications()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        yield
        self.past = PastCard(session, live)
        yield
        self._lay_out()
        self.advice.action_requested.connect(self._on_advice_taken)
        self.certify.clicked.connect(self._on_certify_wanted)
        self.renew.clicked.connect(self._on_advice_taken)
        self.signing.left.connect(self._draw)
        self.hide()

    @property
    def address(self) -> Address | None:
        """Whose identity is shown."""
        return None if self._shown is None else self._shown.account.address

    def retranslate(self) -> None:
        """Write all words again."""
        self._distance_title.setText(self.tr("Distance"))
        self.certify.setText(self.tr("Certify somebody"))
        self.renew.setText(self.tr("Renew the membership early"))
        self.received.set_title(self.tr("Certifications received"))
        self.given.set_title(self.tr("Certifications given"))
        for part, name in ((self.received, self.tr("Member")), (self.given, self.tr("Person"))):
            part.table.show_headers([name, self.tr("Until"), self.tr("Time left")])
            part.table.setAccessibleName(part.title.text())
        self.signing.retranslate()
        self.what_if.retranslate()
        self.past.retranslate()
        self._draw()

    def show_identity(self, one: IdentityHealth | None) -> None:
        """Show an identity, None to hide."""
        is_other = one is None or self.address != one.account.address
        if is_other:
            self.line.show_progress(None, 0)
            if not self.signing.is_busy:
                self.signing.leave()
        self._shown = one
        self._draw()
        if one is not None and (self._counting is None or self._counting.done()):
            self._counting = aio.spawn(self._count(), owner=self, name="compute a distance")
        if one is not None and one.identity.evaluated_for is not None:
            aio.spawn(self._follow(one.identity), owner=self, name="see how far an evaluation is")
        else:
            self.line.show_progress(None, 0)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        self.signing.refresh(topics)

    def take_room(self, width: int) -> None:
        """Put the two lists under each other where there is little room, or names would be cut to a few letters."""
        self._actions.take_room(width - 2 * Space.L - 2)
        self.facts.take_room(width - 2 * Space.L - 2)
        is_narrow = width < theme().scaled(_NARROW_BELOW)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        no_margins(column, Space.M)
        self._actions = ButtonRows(self.certify, self.renew)
        for widget in (self._status, self.advice, self.line, self.facts):
            self._card.body.addWidget(widget)
        self._card.body.addSpacing(Space.XS)
        for widget in (self._distance_title, self.distance, self._distance_help):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self.what_if)
        self._card.body.addSpacing(Space.XS)
        self._card.body.addWidget(self._actions)
        no_margins(self._sides, Space.M)
        self._sides.addWidget(self.received, 1)
        self._sides.addWidget(self.given, 1)
        column.addWidget(self._card)
        column.addWidget(self.signing)
        column.addLayout(self._sides)
        column.addWidget(self.past)

    def _draw(self) -> None:
        one = self._shown
        self.setVisible(one is not None)
        if one is None:
            return
        status = identity_status(one.identity.status, is_leaving=one.identity.is_leaving)
        self._card.set_title(one.name or one.account.name)
        self.badge.show_status(status.icon, status.word, status.tone)
        self._status.setText(status_sentence(one))
        self._status.setVisible(bool(self._status.text()))
        self._draw_advice(one)
        self.facts.show_facts(self._facts(one))
        self._draw_distance(one)
        self.what_if.show_identity(one.identity.index)
        self.past.show_identity(one)
        self.certify.setVisible(one.identity.is_member and not one.account.is_watch_only)
        is_aside = one.advice in (Advice.ALL_WELL, Advice.RENEW_CERTIFICATIONS) and one.identity.evaluated_for is None
        self.renew.setVisible(
            is_aside and one.is_renewable and not one.account.is_watch_only and self.signing.action is None
        )
        self.received.show_lines(one.received, one, self.tr("None so far."))
        self.given.show_lines(one.issued, one, self.tr("None that is known here."))

    def _draw_advice(self, one: IdentityHealth) -> None:
        advice = one.advice
        kinds = {Advice.ALL_WELL: (Role.POSITIVE, Icon.SUCCESS), Advice.WAIT_FOR_ORACLES: (Role.INFO, Icon.WAITING)}
        urgent = (Role.WARNING, Icon.WARNING) if advice in _URGENT else (Role.INFO, Icon.INFO)
        self.advice.set_kind(*kinds.get(advice, urgent))
        can_ask = advice in _MAY_ASK and not one.account.is_watch_only and self.signing.action is None
        word = self.tr("Renew now") if one.identity.is_member else self.tr("Ask for membership")
        if advice is Advice.LEAVES:
            word = self.tr("Ask to stay")
        self.advice.say(advice_sentence(one, self._live.format), word if can_ask else "")

    def _facts(self, one: IdentityHealth) -> list[tuple[str, str]]:
        identity, parameters = one.identity, one.parameters
        facts = [(self.tr("Account"), f"{one.account.name}, {short_form(one.account.address)}")]
        if identity.is_member:
            most = None if parameters is None else parameters.max_certifications
            facts.append((self.tr("Certifications given"), of_most(identity.issued, most)))
            facts.append((self.tr("May certify again"), certifies_words(one, self._live.now())))
            if not one.identity.is_leaving:
                facts.append((self.tr("Renewal possible"), renewal_words(one)))
        if one.too_few_from is not None:
            renewed, never = self.tr("{date}, unless some are renewed"), self.tr("{date}: none can be renewed")
            text = (never if one.identity.is_leaving else renewed).format(date=day(one.too_few_from))
            facts.append((self.tr("Too few certifications from"), text))
        if identity.quota is not None:
            amount = self._live.format.in_currency(identity.quota.amount_cents).spoken
            facts.append((self.tr("Fees that may be refunded"), self.tr("{amount}, growing").format(amount=amount)))
        return facts

    def _draw_distance(self, one: IdentityHealth) -> None:
        self._distance_help.setText(distance_rule_sentence(one.parameters))
        known = self._distance_of is not None and self._distance_of[0] == one.identity.index
        if not known or self._distance_of is None:
            self.distance.setText(self.tr("Not known yet: the web of trust is being read."))
            self.distance.set_tone(Role.MUTED)
            return
        found = self._distance_of[1]
        self.distance.setText(distance_sentence(found))
        self.distance.set_tone(None if found.passes else Role.WARNING)

    async def _count(self) -> None:
        """Compute the distance of whoever is shown; of whoever is shown by then, when another was chosen meanwhile."""
        counted = None
        while self._shown is not None and (index := self._shown.identity.index) != counted:
            found, counted = await self.session.trust.distance(index), index
            if found is not None:
                self._distance_of = (index, found)
        if self._shown is not None:
            self._draw_distance(self._shown)

    async def _follow(self, identity: Identity) -> None:
        try:
            progress = await self.session.newcomers.progress(identity)
        except EnvironmentProblem:
            return  # what was shown stays, with its time of day
        if self._shown is not None and self._shown.identity == identity:
            self.line.show_progress(progress, self.session.currency.block_time_s)

    def _on_advice_taken(self) -> None:
        if self._shown is not None:
            self.signing.ask(RequestEvaluation(self._shown.account.address))
            self._draw()

    def _on_certify_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.TRUST, account=self.address, text="certify"))
