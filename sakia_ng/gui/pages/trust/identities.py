"""My identities side by side: what runs out first, what to do next; then one of them in detail."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef, oldest
from sakia_ng.domain.events import Topic
from sakia_ng.gui.navigation import Destination, PageId
from sakia_ng.gui.pages.trust.calendar import CalendarCard
from sakia_ng.gui.pages.trust.identity import IdentityDetail
from sakia_ng.gui.pages.trust.part import TrustPart
from sakia_ng.gui.pages.trust.tables import Cell, Rows, TrustTable
from sakia_ng.gui.theme import Icon, Space, theme
from sakia_ng.gui.widgets import Card, EmptyState
from sakia_ng.gui.words.groups import need_status, short_need
from sakia_ng.gui.words.states import identity_status
from sakia_ng.gui.words.trust import deadline_words, expiry_status, received_words
from sakia_ng.ports.ledger import Capability
from sakia_ng.services.groups import need_of
from sakia_ng.services.trust_health import IdentityHealth

_DRAWN = Topic.TRUST | Topic.ACCOUNTS | Topic.LOCK | Topic.SETTINGS | Topic.OUTBOX
_WIDTHS = (120, 150, 110, 0, 260)
_TOLD_BELOW = (1, 2)
_NARROW_BELOW = 900


class IdentitiesPart(TrustPart):
    """The health table and the identity chosen in it."""

    def build(self) -> Iterator[None]:
        """Make everything."""
        session, live = self.session, self.live
        self.table = TrustTable(_WIDTHS)
        self.table.setObjectName("trust_identities")
        self._empty_card, self._empty = Card(), EmptyState(Icon.WEB_OF_TRUST)
        self._empty_card.body.addWidget(self._empty)
        self._card = Card(margin=Space.M)
        self._card.body.addWidget(self.table)
        yield
        self.detail = IdentityDetail(session, live, in_slices=True)
        yield from self.detail.slices
        yield
        self.calendar = CalendarCard(session, live)
        yield
        for widget in (self._empty_card, self._card, self.detail, self.calendar):
            self.content.addWidget(widget)
        self.table.current_row_changed.connect(self._on_row_changed)
        self.detail.go_requested.connect(self.go_requested)
        self._empty.action_requested.connect(self._on_add_account_wanted)
        yield
        self.retranslate()

    @property
    def at(self) -> BlockRef | None:
        """The block that the oldest of its figures is true of."""
        return oldest(one.identity.at for one in self.live.trust.identities)

    @property
    def chosen(self) -> IdentityHealth | None:
        """The identity whose row is chosen."""
        rows, row = self.live.trust.identities, self.table.current_row()
        return rows[row] if 0 <= row < len(rows) else None

    def retranslate(self) -> None:
        """Write all words again."""
        self._say_empty()
        self.table.setAccessibleName(self.tr("My identities"))
        self.table.show_headers(self._headers())
        self.detail.retranslate()
        self.calendar.retranslate()
        self._draw()

    def _say_empty(self) -> None:
        if self.live.lacks_identities:
            text = self.tr("Identities come as servers tell of your accounts.")
            self._empty.say(self.tr("Not read yet"), text, what=Icon.WAITING)
            return
        title = self.tr("None of your accounts owns an identity")
        if Capability.INVITE in self.session.ledger.capabilities:
            text = self.tr(
                "Whoever is a member of the web of trust creates one dividend a day. A member who knows you well can"
                " invite you: give them the address of one of your accounts."
            )
        else:
            text = self.tr(
                "Whoever is a member of the web of trust creates dividends. Declare your identity under “Become a"
                " member”, then ask members who know you well to certify it."
            )
        self._empty.say(title, text, self.tr("Add an account"), what=Icon.WEB_OF_TRUST)

    def open_at(self, destination: Destination) -> None:
        """Choose the identity of an account."""
        for row, one in enumerate(self.live.trust.identities):
            if one.account.address == destination.account:
                self.table.choose_row(row)

    def refresh(self, topics: Topic) -> None:
        """Draw what these topics touch."""
        if topics & _DRAWN:
            self._draw()
        self.detail.refresh(topics)
        self.calendar.refresh()

    def first_focus(self) -> QWidget | None:
        """The table, once it has rows."""
        return self.table if self.table.row_count else None

    def _draw(self) -> None:
        identities, former = self.live.trust.identities, self.detail.address
        self.table.show_rows(Rows(identities, _row))
        self._empty_card.setVisible(self.live.is_loaded and not identities)
        self._say_empty()
        self._card.setVisible(bool(identities))
        self._choose(former)
        self.detail.show_identity(self.chosen)

    def take_room(self, width: int) -> None:
        """Leave out what the identity's own card tells too when there is little room."""
        for column in _TOLD_BELOW:
            self.table.setColumnHidden(column, width < theme().scaled(_NARROW_BELOW))
        self.detail.take_room(width)

    def _headers(self) -> list[str]:
        first = (self.tr("Name"), self.tr("Status"), self.tr("Certified by"))
        return [*first, self.tr("Runs out first"), self.tr("To do")]

    def _choose(self, address: Address | None) -> None:
        """Keep the identity chosen, wherever its row went."""
        for row, one in enumerate(self.live.trust.identities):
            if one.account.address == address and row != self.table.current_row():
                self.table.choose_row(row)

    def _on_row_changed(self) -> None:
        self.detail.show_identity(self.chosen)

    def _on_add_account_wanted(self) -> None:
        self.go_requested.emit(Destination(PageId.ADD_ACCOUNT))


def _row(one: IdentityHealth) -> list[Cell]:
    status, need = identity_status(one.identity.status, is_leaving=one.identity.is_leaving), need_of(one)
    near = need_status(need)
    return [
        Cell(one.name or one.account.name, tip=f"{one.name or ''} {one.account.name}".strip()),
        Cell(status.word, status.icon, status.tone, status.help),
        Cell(received_words(one)),
        _first_end(one),
        Cell(short_need(need), near.icon, near.tone, near.word),
    ]


def _first_end(one: IdentityHealth) -> Cell:
    if one.first_deadline is None:
        return Cell("–")
    what, when = one.first_deadline
    near = expiry_status(when, one.at)
    return Cell(deadline_words(what, when, one.identity.status), near.icon, near.tone, near.word)
