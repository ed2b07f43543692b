"""The ledger: one currency, seen through its nodes and indexers.

Guarantees every adapter gives:

* nothing is believed before the genesis hash of the server was checked against the currency's;
* what is called finalised is final on a ledger that has finality; on one that has none, it lies under blocks enough;
* all figures of one answer are true of one block, which the answer names;
* every call ends: with an answer, an ``EnvironmentProblem`` or a ``Refusal``, within a bounded time and memory;
* no error carries a server's own text;
* cancelling a call leaves no task and no subscription behind.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Flag, StrEnum, auto
from typing import Protocol

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, Person
from sakia_ng.domain.operation import Failure, Inclusion, OperationHash, Outcome, SignedOperation, UnsignedOperation
from sakia_ng.ports.connection import Connection
from sakia_ng.ports.web_of_trust import WebOfTrust


class Capability(Flag):
    """What a ledger can do; the gui says in words what it cannot.

    ``INVITE``: a member creates a newcomer's identity, who then confirms it; without it, newcomers declare their own.
    ``EVALUATE``: oracles evaluate the distance on demand; without it, each block tells, and a membership is asked for.
    ``LEAVE``: a member may end its own membership early; without it, it ends by itself or with the identity.
    ``CHANGE_KEY``: an identity moves to another account, and accounts are linked to it.
    ``CONDITIONS``: payments that can be taken back, and money that several can take.
    ``PAY_SEVERAL``: one payment to several accounts.
    """

    PAY = auto()
    PAY_IN_DIVIDENDS = auto()
    CLAIM_DIVIDENDS = auto()
    HISTORY = auto()
    SEARCH = auto()
    TRUST = auto()
    INVITE = auto()
    EVALUATE = auto()
    LEAVE = auto()
    CHANGE_KEY = auto()
    CONDITIONS = auto()
    PAY_SEVERAL = auto()


class SubmitState(StrEnum):
    """What became of handing signed bytes to the network."""

    ACCEPTED = "accepted"
    ALREADY_KNOWN = "already_known"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class SubmitReport:
    """Answer to ``submit``. Only a hint: blocks alone decide.

    Attributes:
        state: what the servers said; ``UNREACHABLE`` when none answered (the bytes may still have arrived).
        failure: why they refused.
    """

    state: SubmitState
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """Answer to ``find``.

    Attributes:
        found: where the operations asked for are.
        scanned_to: last height whose body was read; every body from the first asked to it was.
    """

    found: tuple[Inclusion, ...]
    scanned_to: BlockNumber


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Part of an account's history, newest first.

    Attributes:
        movements: the lines.
        cursor: what to pass to read on, None at the end. It may be a mere position: lines that come in above make the
            next page begin with lines of this one, lines that vanish above make it leave some out.
        indexed_to: height the indexer had reached.
        total: how many lines the whole history had at this moment, if the indexer tells: when it falls from one page
            to the next, lines may have been left out.
    """

    movements: tuple[Movement, ...]
    cursor: str | None
    indexed_to: BlockNumber
    total: int | None = None


@dataclass(frozen=True, slots=True)
class DividendValue:
    """From this moment on, one UD was this much.

    Attributes:
        time: since when, in UTC.
        amount_cents: value of one UD.
    """

    time: datetime
    amount_cents: Cents


@dataclass(frozen=True, slots=True)
class CreatedDividend:
    """A UD that was created, and the currency then, as an indexer tells.

    Attributes:
        index: its index.
        time: when, in UTC.
        amount_cents: how much one UD was.
        mass_cents: all the money then.
        members: members then.
    """

    index: int
    time: datetime
    amount_cents: Cents
    mass_cents: Cents
    members: int


class Ledger(Protocol):
    """Port to one currency."""

    @property
    def currency(self) -> Currency:
        """The currency spoken."""

    @property
    def capabilities(self) -> Capability:
        """What this ledger can do."""

    @property
    def trust(self) -> WebOfTrust:
        """The web of trust of the currency."""

    @property
    def connection(self) -> Connection:
        """How it stands with its servers now."""

    def on_connection(self, listener: Callable[[Connection], None]) -> None:
        """Call ``listener`` whenever ``connection`` changes."""

    async def start(self) -> None:
        """Begin to connect in the background. Returns at once; never fails for want of a network."""

    async def close(self) -> None:
        """Stop everything; no task is left."""

    def finalized_heads(self) -> AsyncGenerator[BlockRef, None]:
        """Newest finalised block now, then each later one heard of.

        Skips, never repeats, survives reconnections, never ends.
        """

    def best_heads(self) -> AsyncGenerator[BlockRef, None]:
        """The same for best blocks, which may be undone."""

    async def finalized_head(self) -> BlockRef:
        """The newest finalised block."""

    async def account_states(self, addresses: Sequence[Address], at: BlockRef) -> Mapping[Address, AccountState]:
        """Money and identity of each account at a block; absent accounts too, with ``exists`` false.

        Round trips do not grow with the number of accounts, up to a page of 1,000, on a ledger that can be asked so.
        """

    async def dividend_state(self, at: BlockRef) -> DividendState:
        """The universal dividend and monetary mass at a block."""

    async def draft(self, action: Action) -> Draft:
        """Check an action at the finalised head and work out its figures.

        Raises:
            Refusal: a rule forbids it (a member of ``PaymentRule``), with the date from which it is possible when
                there is one.
            EnvironmentProblem: no server could be asked, or the ones asked cannot be relied on (``NodeProblem``).
        """

    async def next_sequence(self, address: Address) -> int:
        """The account's next transaction number, pending ones in the servers' pools counted.

        A ledger without numbers counts the account's transactions, and sees to it that of two with one number at most
        one can be made.
        """

    async def sequence_at(self, address: Address, at: BlockRef) -> int:
        """The account's next transaction number in the state of a block, pending ones not counted."""

    async def unsigned(
        self,
        draft: Draft,
        sequence: int,
        public_key: PublicKey,
        scheme: Scheme,
        given_up: Sequence[SignedOperation] = (),
    ) -> UnsignedOperation:
        """Encode a reviewed draft for signing, anchored on the finalised head.

        Args:
            draft: what to encode.
            sequence: its number among the operations of its account.
            public_key: who signs.
            scheme: how.
            given_up: operations of the account that nobody counts on any more and a block could hold yet: where numbers
                alone do not keep them and this one from both being made, the ledger sees to it.

        Raises:
            EnvironmentProblem: finality lags more than 32 blocks, the runtime cannot be trusted for signing, or what
                has lower numbers is not known of where the ledger needs it.
        """

    def assemble(self, unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
        """Join bytes and signature into what is sent."""

    async def submit(self, operation: SignedOperation) -> SubmitReport:
        """Hand signed bytes to the network. May be repeated with the same bytes at any time.

        Never fails: what servers did is in the report, with a member of ``SubmitFailure`` when they refused.
        """

    async def find(self, hashes: Iterable[OperationHash], first: BlockNumber, last: BlockNumber) -> Scan:
        """Read the bodies of finalised blocks ``first`` to ``last`` and tell which operations they hold.

        Reads a bounded number of blocks a call; go on from ``scanned_to``.
        """

    async def find_in_best(self, hashes: Iterable[OperationHash]) -> tuple[Inclusion, ...]:
        """Look in the blocks above the finalised head, which may be undone."""

    async def outcome(self, inclusion: Inclusion) -> Outcome:
        """What an included operation did, from its own events in its block, never by one server's word alone.

        When no node has them any more: what indexers of two operators say alike, corroborated by state; else unknown.

        Raises:
            EnvironmentProblem: nobody can be asked now, or nobody else but one; asking again later may tell.
        """

    async def confirm(self, block: BlockRef) -> None:
        """Make sure that a block called final is not one that a single operator alone knows, while others are known.

        What is written down for good from the state of a block rests on this.

        Raises:
            EnvironmentProblem: most operators know another block at its height, or no other one answers now.
        """

    @property
    def undo_window(self) -> int:
        """How many blocks under the newest final one the network may undo all the same; 0 where final is final."""

    async def was_undone(self, block: BlockRef) -> bool:
        """Whether a block that was called final is in the chain no more; never where final is final.

        Raises:
            EnvironmentProblem: no server could be asked, or they contradict each other.
        """

    async def movements(self, address: Address, above: BlockNumber, to: BlockRef) -> tuple[Movement, ...]:
        """What moved money of one account in the blocks above a height, up to a finalised one, by their own events.

        Looks only as far back as nodes keep state (256 blocks, 25 minutes): older blocks give nothing. Reads no more
        blocks than those in which the account's figures changed. Comments are left to the indexer.
        """

    async def history(self, address: Address, cursor: str | None, limit: int) -> HistoryPage:
        """One page of an account's history from the indexer, newest first."""

    async def extrinsic_of(self, payment: Movement) -> OperationHash | None:
        """Hash of the extrinsic that made a payment of a history, as the indexer tells; None where it tells none."""

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """The successive values of the UD, oldest first."""

    async def currency_parameters(self) -> CurrencyParameters:
        """The parameters of the money in force, from a node."""

    async def created_dividends(self, indexes: Sequence[int]) -> tuple[CreatedDividend, ...]:
        """Some of the UDs created, by their indexes, as the indexer tells, oldest first; at most 50."""

    async def people(self, text: str, limit: int) -> tuple[Person, ...]:
        """Search identities and accounts by part of a name or an address. Exact matches and members first."""

    async def names(self, addresses: Sequence[Address]) -> Mapping[Address, Person]:
        """Verified names of accounts; accounts without identity are left out."""
