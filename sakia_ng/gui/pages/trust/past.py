"""The accounts of an identity: those that owned it before, with dates, and those linked to it."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.chain import BlockNumber, expected_time
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.gui import aio
from sakia_ng.gui.models.live import Live
from sakia_ng.gui.pages.trust.tables import Cell, TrustTable
from sakia_ng.gui.session import Session
from sakia_ng.gui.theme import Icon, Role, Space
from sakia_ng.gui.widgets import Card, Text
from sakia_ng.gui.words.dates import short_day
from sakia_ng.ports.ledger import Capability
from sakia_ng.services.trust import Past
from sakia_ng.services.trust_health import IdentityHealth


class PastCard(Card):
    """Asked for once for each identity whenever it is looked at; what the node tells stands there at once."""

    def __init__(self, session: Session, live: Live, parent: QWidget | None = None) -> None:
        super().__init__(margin=Space.M, parent=parent)
        self._session, self._live = session, live
        self._one: IdentityHealth | None = None
        self._past: dict[int, Past] = {}
        self._asked: set[int] = set()
        self._changes_title, self._linked_title = Text(bold=True), Text(bold=True)
        self.changes, self.linked = TrustTable((130, 0, 0)), TrustTable((0, 180))
        self._no_change, self._none_linked = Text(tone=Role.MUTED, wrap=True), Text(tone=Role.MUTED, wrap=True)
        for widget in (self._changes_title, self.changes, self._no_change):
            self.body.addWidget(widget)
        for widget in (self._linked_title, self.linked, self._none_linked):
            self.body.addWidget(widget)

    @property
    def said(self) -> tuple[str, str]:
        """What is said where there is nothing to list."""
        return self._no_change.text(), self._none_linked.text()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_title(self.tr("Its accounts, now and before"))
        self._changes_title.setText(self.tr("Changes of account"))
        self._linked_title.setText(self.tr("Linked accounts"))
        self.changes.setAccessibleName(self._changes_title.text())
        self.linked.setAccessibleName(self._linked_title.text())
        self.changes.show_headers([self.tr("Date"), self.tr("Former account"), self.tr("New account")])
        self.linked.show_headers([self.tr("Account"), self.tr("Told by")])
        self._draw()

    def show_identity(self, one: IdentityHealth | None) -> None:
        """Show the accounts of an identity."""
        self._one = one
        self.setVisible(Capability.CHANGE_KEY in self._session.ledger.capabilities)  # else there is nothing to tell
        self._draw()
        self._ask_once(one)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Ask again: an account may have been linked meanwhile."""
        super().showEvent(event)
        self._asked.clear()
        self._ask_once(self._one)

    def _ask_once(self, one: IdentityHealth | None) -> None:
        if one is not None and one.identity.index not in self._asked:
            self._asked.add(one.identity.index)
            aio.spawn(self._ask(one), owner=self, name="read the past of an identity")

    async def _ask(self, one: IdentityHealth) -> None:
        index = one.identity.index
        try:
            self._past[index] = await self._session.trust.past(one.identity)
        except EnvironmentProblem:
            self._asked.discard(index)  # another time; what the node told is shown
        self._draw()

    def _draw(self) -> None:
        one = self._one
        if one is None:
            return
        past = self._past.get(one.identity.index)
        self.changes.show_rows(self._change_rows(one, past))
        self.linked.show_rows([] if past is None else [self._linked_row(*pair) for pair in past.linked])
        not_read = self.tr("Not read yet: an indexer tells it.")
        self._no_change.setText(self.tr("Always the same account.") if past is not None else not_read)
        self._none_linked.setText(self.tr("None but its own account.") if past is not None else not_read)
        for table, text in ((self.changes, self._no_change), (self.linked, self._none_linked)):
            table.setVisible(bool(table.row_count))
            text.setVisible(not table.row_count)

    def _change_rows(self, one: IdentityHealth, past: Past | None) -> list[list[Cell]]:
        former = one.identity.former_owner
        if past is not None and past.changes:
            return [self._change(one, change.at, change.before, change.after) for change in past.changes]
        return [] if former is None else [self._change(one, former.changed_at, former.address, one.identity.owner)]

    def _change(self, one: IdentityHealth, at: BlockNumber, before: Address, after: Address) -> list[Cell]:
        when = expected_time(at, one.identity.at, one.block_time_s)
        return [Cell(short_day(when)), self._account(before), self._account(after)]

    def _linked_row(self, address: Address, is_confirmed: bool) -> list[Cell]:
        if is_confirmed:
            return [self._account(address), Cell(self.tr("a node"), Icon.CHECK, Role.POSITIVE)]
        return [self._account(address), Cell(self.tr("an indexer alone"), Icon.HELP, Role.WARNING)]

    def _account(self, address: Address) -> Cell:
        name = self._live.name_of(address)
        return Cell(f"{name}, {short_form(address)}" if name else short_form(address), tip=address)
