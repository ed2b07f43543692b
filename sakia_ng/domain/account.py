"""What a ledger knows of one account at one block."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.conditional import ConditionalMoney
from sakia_ng.domain.money import Cents


class IdentityStatus(StrEnum):
    """Status of an identity (pallet Identity, ``IdtyStatus``), in the order of a life.

    ``UNKNOWN``: a runtime newer than this program has given it another one; nothing that depends on it may be done.
    """

    UNCONFIRMED = "unconfirmed"
    UNVALIDATED = "unvalidated"
    MEMBER = "member"
    NOT_MEMBER = "not_member"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class IdentitySummary:
    """The identity an account owns.

    Attributes:
        index: number of the identity on the chain.
        status: its status at the block.
        first_eligible_ud: index of the first UD not yet claimed, 0 when not eligible.
        is_leaving: it told that it leaves the web of trust, see ``Identity``.
    """

    index: int
    status: IdentityStatus
    first_eligible_ud: int
    is_leaving: bool = False


class HoldReason(StrEnum):
    """Why money is held (pallet Balances, ``Holds``); ``CONDITION``: it is the account's own, and not open yet."""

    DISTANCE = "distance"
    CONDITION = "condition"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hold:
    """Money that belongs to the account and cannot be spent for now."""

    reason: HoldReason
    amount_cents: Cents


@dataclass(frozen=True, slots=True)
class AccountState:
    """Money and identity of one account, read from storage at one block.

    Attributes:
        address: whose.
        at: the block it is true of.
        exists: whether the account is on the chain; an absent one needs the existential deposit to be born.
        free_cents: money not held, unclaimed UDs not counted.
        reserved_cents: money held or reserved, the sum of ``holds`` and of what has no known reason.
        frozen_cents: part of free and reserved money that must stay.
        unclaimed_cents: UDs created for its identity and not yet claimed.
        unclaimed_count: how many UDs that is.
        transferable_cents: what can leave while the account stays alive, unclaimed UDs included.
        holds: what is held and why.
        nonce: number of transactions the account has made.
        must_keep_alive: the account has references that forbid going under the existential deposit.
        survives_empty: the account stays on the chain with nothing (it owns an identity).
        identity: the identity it owns, if any.
        linked_identity: index of the identity whose quota refunds its fees.
        backing: what these figures rest on; None when that is not known any more.
        conditional: money under conditions, the largest first and not all of much: what others can take too is in no
            other figure, what is the account's own for later is in ``reserved_cents``.
    """

    address: Address
    at: BlockRef
    exists: bool
    free_cents: Cents
    reserved_cents: Cents
    frozen_cents: Cents
    unclaimed_cents: Cents
    unclaimed_count: int
    transferable_cents: Cents
    holds: tuple[Hold, ...] = ()
    nonce: int = 0
    must_keep_alive: bool = False
    survives_empty: bool = False
    identity: IdentitySummary | None = None
    linked_identity: int | None = None
    backing: Backing | None = None
    conditional: tuple[ConditionalMoney, ...] = ()

    @property
    def total_cents(self) -> Cents:
        """Everything that belongs to the account: free, held and unclaimed."""
        return Cents(self.free_cents + self.reserved_cents + self.unclaimed_cents)
