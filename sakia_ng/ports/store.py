"""The store: all that views read, on this machine.

Guarantees every implementation gives:

* each call is one transaction: all of it happened, or nothing;
* reads and writes run off the event loop;
* what ``outbox.add`` returned survives a power cut;
* rows above the finalised height are provisional and are replaced by the next sync.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType, Protocol

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.ports.audit import AuditRepository
from sakia_ng.ports.currency_store import CurrencyRepository
from sakia_ng.ports.flows import FlowRepository
from sakia_ng.ports.ledger import DividendValue
from sakia_ng.ports.outbox_store import OutboxRepository
from sakia_ng.ports.register_store import GroupRepository, RegisterRepository
from sakia_ng.ports.trust_store import TrustRepository

_NOTHING = Cents(0)

RowId = NewType("RowId", int)
"""Number of a history row in the store, stable while the row exists."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account the user follows.

    Attributes:
        address: where.
        name: the user's own word for it.
        public_key: the key it stands for.
        scheme: how it signs, None when only watched.
        position: order in the tree.
        added_at: when, in UTC.
    """

    address: Address
    name: str
    public_key: PublicKey
    scheme: Scheme | None
    position: int
    added_at: datetime

    @property
    def is_watch_only(self) -> bool:
        """Whether this program holds no key for it."""
        return self.scheme is None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody the user knows. The name is the user's own, not verified."""

    address: Address
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class SyncMark:
    """How far one account's history was read.

    Attributes:
        complete: the whole past was read once.
        cursor: where an interrupted first reading goes on.
        indexed_to: height of the indexer when the last reading began.
        settled_to: height up to which lines read then can no longer change: the next reading stops there.
        total: how many lines the indexer had at the last page of an interrupted first reading, if it told.
        missing: how many transfers and dividends of those the indexer counts were not to be had when the whole past was
            read last; when that number changes, old lines came or went, and all is read again.
        following: which following of the account the mark is of. An account that is removed and added again is
            followed anew, and what a reading begun before still gives is left out. None: whichever is current.
    """

    complete: bool
    cursor: str | None
    indexed_to: BlockNumber | None
    settled_to: BlockNumber | None = None
    total: int | None = None
    missing: int | None = None
    following: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One line as views read it.

    Attributes:
        row_id: its number.
        movement: the line.
        is_provisional: when it was last read its block was not final: it may vanish.
        running_total_cents: sum of this account's lines up to and including this one, in the order of time.
        is_indexed: the indexer told it, so that others can find it there by its identifier.
    """

    row_id: RowId
    movement: Movement
    is_provisional: bool
    running_total_cents: Cents
    is_indexed: bool = True


class HistoryOrder(StrEnum):
    """Columns a history can be sorted by."""

    TIME = "time"
    COUNTERPART = "counterpart"
    AMOUNT = "amount"
    COMMENT = "comment"
    BALANCE = "balance"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class AmountRange:
    """Which amounts are let through, whatever their sign: in cents, both ends included.

    Attributes:
        least: the smallest.
        most: the largest; None for no end.
        since: for lines of this moment and later, until the next range; None for lines before all others. A range in
            another unit is another one in cents after each change of that unit.
    """

    least: Cents
    most: Cents | None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which lines, in which order.

    Attributes:
        accounts: whose; empty for all.
        text: part of a name, address or comment, without regard to case and accents; empty for any. The user's own
            names of contacts and accounts count too.
        kinds: which kinds; empty for all.
        others: who is on the other side, one of these; empty for anybody.
        amounts: which amounts, oldest range first; empty for any. What moved within the account counts as it is shown.
        since: from this moment on.
        until: before this moment.
        order: by what.
        descending: largest or newest first.
        fold_dividends: UDs of an account and a month (UTC) as one line: its row is the newest of them, its amount
            their sum. Only those that the rest of the query lets through count.
    """

    accounts: tuple[Address, ...] = ()
    text: str = ""
    kinds: tuple[MovementKind, ...] = ()
    others: tuple[Address, ...] = ()
    amounts: tuple[AmountRange, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    order: HistoryOrder = HistoryOrder.TIME
    descending: bool = True
    fold_dividends: bool = False


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one line of a query shows: a row, or a month of UDs.

    Attributes:
        row: the newest row of the line.
        count: how many rows it stands for.
        sum_cents: their sum.
    """

    row: HistoryRow
    count: int
    sum_cents: Cents


@dataclass(frozen=True, slots=True)
class HistorySum:
    """What lines come to; money that moved within an account counts for nothing.

    Attributes:
        in_cents: all that came in.
        out_cents: all that went out, as a negative number.
    """

    in_cents: Cents = _NOTHING
    out_cents: Cents = _NOTHING


class AccountRepository(Protocol):
    """Accounts the user follows."""

    async def all(self) -> tuple[Account, ...]:
        """Every account, in the order of the tree."""

    async def add(self, account: Account) -> None:
        """Follow an account; one already followed gains its key and keeps its history."""

    async def rename(self, address: Address, name: str) -> None:
        """Change the user's word for it."""

    async def remove(self, address: Address) -> None:
        """Stop following it: its balance, history and sync mark go; outbox rows stay until settled."""

    async def reorder(self, addresses: Sequence[Address]) -> None:
        """Set the order of the tree."""


class FigureRepository(Protocol):
    """Figures read from nodes."""

    async def put(self, states: Mapping[Address, AccountState], dividend: DividendState, at: BlockRef) -> None:
        """Replace figures, unless those kept are of a later block."""

    async def states(self) -> Mapping[Address, AccountState]:
        """The last figures of each account followed."""

    async def dividend(self) -> tuple[DividendState, BlockRef] | None:
        """The currency's last figures and the block they are true of."""

    async def put_dividend_values(self, values: Sequence[DividendValue]) -> None:
        """Replace the successive values of the UD."""

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """The successive values of the UD, oldest first."""

    async def dividend_value_at(self, time: datetime) -> DividendValue | None:
        """The value of one UD in force at a time; None before the first."""


class HistoryRepository(Protocol):
    """Lines of history."""

    async def mark(self, address: Address) -> SyncMark:
        """How far the history of an account was read."""

    async def begin(self, address: Address) -> None:
        """Start a reading from the newest line on: what ``apply`` is given until ``finish`` belongs to it."""

    async def apply(self, address: Address, movements: Sequence[Movement], mark: SyncMark) -> int:
        """Insert or replace lines and set the mark; return how many lines are new or changed. Idempotent.

        Lines of an account that is not followed, or of an earlier following of it (``mark.following``), are left out.
        """

    async def finish(self, address: Address, above: BlockNumber | None, mark: SyncMark) -> int:
        """End a reading that gave every line above a height (None: every line) and set the mark.

        Lines above the height that the reading did not give are removed, if the indexer had reached them
        (``mark.indexed_to``) or if they are provisional; lines up to ``mark.settled_to`` are provisional no longer.
        Returns how many were removed.
        """

    async def count(self, address: Address) -> int:
        """How many transfers and dividends of the indexer are kept."""

    async def known(self, address: Address, ids: Sequence[str]) -> frozenset[str]:
        """Which of these line identifiers are kept."""

    async def set_finalized(self, height: BlockNumber, time: datetime | None = None) -> None:
        """Lines read from now on are provisional only above this height.

        It goes back only to a block whose time is later than that of the one kept, which then cannot have been true.

        Lines read before stay provisional until they are read again: their block may have been undone unseen.
        """

    async def provisional(self) -> frozenset[Address]:
        """Accounts with provisional lines."""

    async def unnamed(self, limit: int) -> tuple[Address, ...]:
        """Counterparts of lines without a name, of whom ``PeopleRepository`` knows nothing yet."""

    async def ids(self, query: HistoryQuery, enough: int | None = None) -> Sequence[RowId]:
        """Numbers of the lines of a query, in its order: an ``array`` of 64-bit integers.

        Ties of the column sorted by are in the order of time, in the same direction. With ``enough``, the first so many
        at least, which is quicker in most orders: when it is not exactly so many that come, these are all. Reading
        ends early when the call is cancelled.
        """

    async def lines(self, query: HistoryQuery, ids: Sequence[RowId]) -> tuple[HistoryLine, ...]:
        """The lines of these numbers, in the same order, without those that are gone."""

    async def sums(
        self, query: HistoryQuery, ids: Sequence[RowId] | None = None, changes: Sequence[datetime] = ()
    ) -> tuple[HistorySum, ...]:
        """What the lines of a query come to, or those of some numbers (with every UD that a line stands for).

        ``changes``, oldest first, part them by time: what came before the first, then from each to the next.
        """

    async def sum(self, address: Address) -> Cents:
        """Sum of all lines of an account."""

    async def others(self, accounts: Sequence[Address], text: str, limit: int) -> tuple[Person, ...]:
        """People on the other side of lines of these accounts (empty: of all), those with most lines first.

        Their name holds the text, or the user's own name of them, or their address does; case and accents do not count.
        """

    async def paid(self) -> tuple[Person, ...]:
        """Everybody whom an account followed here has paid, whom last first, without repeats."""

    async def times_paid(self, payer: Address, recipient: Address) -> int:
        """How many payments from one to the other are known."""


class ContactRepository(Protocol):
    """People the user knows."""

    async def all(self) -> tuple[Contact, ...]:
        """Everybody, by name."""

    async def get(self, addresses: Sequence[Address]) -> Mapping[Address, Contact]:
        """Those of these addresses whom the user knows."""

    async def search(self, text: str, limit: int) -> tuple[Contact, ...]:
        """Contacts whose name or address holds a text: the exact name first, then by name."""

    async def put(self, contact: Contact) -> None:
        """Add or change somebody."""

    async def put_many(self, contacts: Sequence[Contact]) -> None:
        """Add or change several, all of them or none."""

    async def remove(self, address: Address) -> None:
        """Forget somebody."""


class PeopleRepository(Protocol):
    """Verified names heard from the indexer, kept for offline use."""

    async def put(self, people: Sequence[Person]) -> None:
        """Remember names, and give them to lines of history that had none."""

    async def get(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """What is known of these accounts; one without a name was asked for and has no identity."""

    async def search(self, text: str, limit: int) -> tuple[Person, ...]:
        """People whose verified name or address holds a text, exact names and members first.

        Case and accents of names do not count.
        """


class Store(Protocol):
    """Port to one currency's file in one profile."""

    accounts: AccountRepository
    figures: FigureRepository
    history: HistoryRepository
    audit: AuditRepository
    flows: FlowRepository
    currency: CurrencyRepository
    outbox: OutboxRepository
    contacts: ContactRepository
    people: PeopleRepository
    trust: TrustRepository
    register: RegisterRepository
    groups: GroupRepository

    async def open(self) -> None:
        """Open or create the file and migrate it, after a backup.

        Raises:
            UserError: the file was written by a newer version, or is damaged.
            EnvironmentProblem: the folder cannot be written, or the disk is full.
        """

    async def close(self) -> None:
        """Close the file."""
