"""What views show, kept in step with the store: one fan-out of what changed.

``Bus`` -> ``Live`` reads again what the topics touch, off the loop -> ``changed`` -> pages draw.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from sakia_ng.domain.actions import recipients_of
from sakia_ng.domain.addresses import Address, short_form
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Person
from sakia_ng.domain.operation import OutboxEntry
from sakia_ng.domain.units import Reference, UnitKey
from sakia_ng.errors import BugError, SakiaError
from sakia_ng.gui import aio
from sakia_ng.gui.session import Session
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.names import chosen_name, verified_name
from sakia_ng.gui.words.states import LAGS_AFTER
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.flows import Flows
from sakia_ng.ports.keystore import VaultState
from sakia_ng.ports.ledger import CreatedDividend
from sakia_ng.ports.store import Contact
from sakia_ng.services.accounts import AccountView, Overview
from sakia_ng.services.certification_queue import QueueLine
from sakia_ng.services.contacts import AddressBook, address_book
from sakia_ng.services.settings import Preferences
from sakia_ng.services.tasks import Situation
from sakia_ng.services.trust_health import TrustOverview

EVERYTHING = Topic(0)
for _topic in Topic:
    EVERYTHING |= _topic

_RECENT_OPERATIONS = 20
_LATELY = timedelta(days=30)
_BREATH_S = 0.15
_PAINTED_AFTER_S = 0.01
_NOT_OF_THE_STORE = Topic.LOCK | Topic.SETTINGS | Topic.CONNECTION
"""What is true whether or not the store can be read: a window that locks or hides amounts waits for no disk."""
_SLOW_S = 60
_SILENT_BLOCKS = 6


class Live(QObject):
    """The figures that pages show, all read from the store.

    Args:
        session: the services.

    Attributes:
        changed: carries the ``Topic`` flags that were read again; the attributes below are up to date by then.
        frame_changed: the same a turn of the loop later, around the page: both at once hold it long.
        is_loaded: whether the store was read once; pages show skeletons before.
        problem: why the store could not be read the last time, None when it could; what is below is older then.
        overview: accounts, their figures and the sum.
        dividend: the currency's figures, None before the first were read.
        dividend_at: the block they are true of.
        parameters: the rules of the chain as last read, None before.
        created: how the currency grew, by an indexer.
        operations: payments on their way and the newest settled ones, newest first.
        book: people the user knows, ready to be looked for.
        trust: the identities of the user.
        flows: what came and went in the last 30 days, None before the first reading.
        queue: whom the user means to certify, and when.
    """

    changed = Signal(object)
    frame_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.is_loaded = False
        self.problem: SakiaError | None = None
        self.overview = Overview((), Cents(0), is_complete=True)
        self.dividend: DividendState | None = None
        self.dividend_at: BlockRef | None = None
        self.parameters: ChainParameters | None = None
        self.created: tuple[CreatedDividend, ...] = ()
        self.operations: tuple[OutboxEntry, ...] = ()
        self.book = AddressBook()
        self.trust = TrustOverview()
        self.flows: Flows | None = None
        self.queue: tuple[QueueLine, ...] = ()
        self.format = AmountFormat(session.currency.symbol)
        self._dividend_values: tuple[tuple[datetime, Cents], ...] = ()
        self._people: Mapping[Address, Person] = {}
        self._accounts: Mapping[Address, AccountView] = {}
        self._contact_names: Mapping[Address, str] = {}
        self._pending = Topic(0)
        self._not_before = 0.0
        self._reading: asyncio.Task[None] | None = None
        self._stop = session.bus.subscribe(self._on_bus_told)
        self.destroyed.connect(self._stop)

    def close(self) -> None:
        """Hear no more."""
        self._stop()

    @property
    def preferences(self) -> Preferences:
        """What the user chose."""
        return self._session.settings.current

    @property
    def connection(self) -> Connection:
        """How the ledger stands with its servers."""
        return self._session.ledger.connection

    @property
    def is_connected(self) -> bool:
        """Whether a node answers and is believed; figures are the last ones known otherwise, and drawn quieter."""
        return self.connection.node is LinkState.CONNECTED

    @property
    def is_unheard(self) -> bool:
        """Whether nobody who is believed answers: neither payments nor figures come in."""
        return self.connection.node in (LinkState.OFFLINE, LinkState.WRONG_CHAIN, LinkState.DISAGREEING)

    @property
    def is_locked(self) -> bool:
        """Whether the vault exists and is closed: nothing of the accounts may be seen then."""
        return self._session.keystore.state is VaultState.LOCKED

    @property
    def live_operations(self) -> tuple[OutboxEntry, ...]:
        """Payments that are still on their way."""
        return tuple(entry for entry in self.operations if not entry.settled)

    def now(self) -> datetime:
        """The time."""
        return self._session.clock.now()

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """People the user knows, by name."""
        return self.book.contacts

    @property
    def lacks_identities(self) -> bool:
        """Whether an identity may be owned that was not read so far, as long as nobody told of each account."""
        read = {one.account.address for one in self.trust.identities}
        views = self.overview.views
        is_owner = {view.account.address for view in views if view.state is None or view.state.identity is not None}
        return not is_owner <= read

    def is_contact(self, address: Address) -> bool:
        """Whether the user knows somebody."""
        return address in self._contact_names

    def account(self, address: Address | None) -> AccountView | None:
        """Return an account the user follows, None for others."""
        return None if address is None else self._accounts.get(address)

    def name_of(self, address: Address) -> str | None:
        """Return the best name known of somebody: own account, contact, verified name and its mark; None without."""
        view = self.account(address)
        if view is not None:
            return chosen_name(view.account.name)
        if address in self._contact_names:
            return chosen_name(self._contact_names[address])
        person = self._people.get(address)
        return verified_name(person.name) if person is not None and person.name is not None else None

    def name_or_address(self, address: Address) -> str:
        """Return the best name known of somebody, else the short form of the address."""
        return self.name_of(address) or short_form(address)

    def queued_name(self, line: QueueLine) -> str:
        """Return the best name known of somebody who waits to be certified."""
        address = line.queued.receiver
        return self.name_of(address) or line.name or short_form(address)

    @property
    def currency(self) -> Currency:
        """The currency spoken."""
        return self._session.currency

    @property
    def is_slow(self) -> bool:
        """Whether blocks come minutes apart."""
        return self._session.currency.block_time_s >= _SLOW_S

    @property
    def lags_after(self) -> timedelta:
        """How much silence between final blocks is worth a word; where they are rare, the time of several."""
        return max(LAGS_AFTER, timedelta(seconds=_SILENT_BLOCKS * self._session.currency.block_time_s))

    def valid_until(self, entry: OutboxEntry) -> datetime | None:
        """Return about when a signed payment can no longer enter a block; None when that is over or not known."""
        head = self.connection.finalized
        if head is None or entry.operation.valid_until < head.number:
            return None
        blocks = entry.operation.valid_until + 1 - head.number
        return head.time + timedelta(seconds=blocks * self._session.currency.block_time_s)

    def situation(self) -> Situation:
        """Return all that tells what needs doing."""
        return Situation(
            now=self.now(),
            accounts=self.overview.views,
            operations=self.operations,
            identities=self.trust.identities,
            queue=self.queue,
            keys=self._session.keystore.keys(),
            secrets=self._session.keystore.secrets(),
            phrases_kept=self.preferences.phrases_kept,
            revocations_kept=self.preferences.revocations_kept,
            is_worthless=self._session.is_demo,
        )

    def reload(self, topics: Topic = EVERYTHING) -> asyncio.Task[None]:
        """Read the store again and tell pages; several calls meanwhile make one more reading."""
        self._pending |= topics
        if self._reading is None or self._reading.done():
            self._reading = aio.spawn(self._read_all_pending(), owner=self, name="read what changed")
        return self._reading

    def _on_bus_told(self, changed: Changed) -> None:
        self.reload(changed.topics)

    async def _read_all_pending(self) -> None:
        """Read what is pending, a few times a second at most: during a first reading something changes all the time."""
        loop = asyncio.get_running_loop()
        while self._pending:
            await asyncio.sleep(max(0.0, self._not_before - loop.time()))
            self._not_before = loop.time() + _BREATH_S
            topics, self._pending = self._pending, Topic(0)
            if not await self._could_read(topics):
                return
            self.is_loaded = self.is_loaded or Topic.ACCOUNTS in topics
            await self._tell(topics)

    async def _tell(self, topics: Topic) -> None:
        """Have pages draw it, and once that is painted what stands around them."""
        self.changed.emit(topics)
        await asyncio.sleep(_PAINTED_AFTER_S)
        self.frame_changed.emit(topics)

    async def _could_read(self, topics: Topic) -> bool:
        """Tell whether these were read; otherwise they wait for the next change, or for the user to try again."""
        try:
            await self._read(topics)
        except SakiaError as problem:
            self._pending |= topics
            self.problem = problem
            self.format = self._format()
            await self._tell(topics & _NOT_OF_THE_STORE)
            if isinstance(problem, BugError):
                raise
            return False
        self.problem = None
        return True

    async def _read(self, topics: Topic) -> None:
        store = self._session.store
        if topics & (Topic.ACCOUNTS | Topic.BALANCES | Topic.LOCK):
            self.overview = await self._session.accounts.overview()
            self._accounts = {view.account.address: view for view in self.overview.views}
        if topics & Topic.CURRENCY:
            figures = await store.figures.dividend()
            self.dividend, self.dividend_at = figures or (None, None)
            self.parameters, self.created = await store.currency.parameters(), await store.currency.created()
            values = await store.figures.dividend_values()
            self._dividend_values = tuple((value.time, value.amount_cents) for value in values)
        if topics & Topic.CONTACTS:
            self.book = await asyncio.to_thread(address_book, await store.contacts.all())
            self._contact_names = {contact.address: contact.name for contact in self.contacts}
        if topics & Topic.OUTBOX:
            await self._read_operations()
        if topics & (Topic.ACCOUNTS | Topic.TRUST):
            self.trust = await self._session.trust.overview()
        if topics & (Topic.ACCOUNTS | Topic.HISTORY):
            self.flows = await store.flows.since(self.now() - _LATELY)
        if topics & (Topic.ACCOUNTS | Topic.TRUST | Topic.OUTBOX):
            self.queue = await self._session.certification_queue.lines()
        self.format = self._format()

    async def _read_operations(self) -> None:
        live = await self._session.store.outbox.live()
        recent = await self._session.store.outbox.recent(_RECENT_OPERATIONS)
        entries = {entry.id: entry for entry in (*live, *recent)}
        self.operations = tuple(sorted(entries.values(), key=lambda entry: entry.id, reverse=True))
        people = {recipient for entry in self.operations for recipient in recipients_of(entry.action)}
        self._people = await self._session.store.people.get(tuple(people))

    def _format(self) -> AmountFormat:
        reference = None
        if self.dividend is not None and self.dividend_at is not None:
            reference = Reference.of(self.dividend, self.dividend_at.time)
        chosen = self.preferences
        return AmountFormat(
            currency_symbol=self._session.currency.symbol,
            unit_key=UnitKey(chosen.unit),
            decimals=chosen.decimals,
            reference=reference,
            is_hidden=chosen.amounts_hidden,
            dividend_values=self._dividend_values,
        )


__all__ = ["EVERYTHING", "Live"]
