"""Identities of the web of trust, and the certifications between them, as a node tells them at one block."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText

_ALWAYS = BlockNumber(0)
_LARGEST_NUMBER = (1 << 32) - 1


def is_counted(index: int) -> bool:
    """Whether a ledger itself counts its identities (``u32``): numbers made of keys mean nothing to people."""
    return index <= _LARGEST_NUMBER


@dataclass(frozen=True, slots=True)
class FormerOwner:
    """The key that owned an identity before.

    Attributes:
        address: its account.
        changed_at: block of the change; it may still revoke for a while.
    """

    address: Address
    changed_at: BlockNumber


@dataclass(frozen=True, slots=True)
class Quota:
    """What a member may still be refunded of fees.

    Attributes:
        amount_cents: at ``last_use``; it grows from then on.
        last_use: block of the last refund.
    """

    amount_cents: Cents
    last_use: BlockNumber


@dataclass(frozen=True, slots=True)
class Identity:
    """One identity at one block. Block numbers are those at which something falls due or becomes possible.

    Attributes:
        index: its number.
        owner: the account whose key owns it.
        status: where it stands in its life; ``UNKNOWN`` for one that a newer runtime may have.
        at: the block it is true of.
        scheduled_on: when it is removed or revoked unless something happens; None when nothing is due.
        next_invitation_on: from when it may create an identity.
        former_owner: whose key it was before, if it changed.
        received: certifications received that are alive.
        issued: certifications issued that are alive.
        next_certification_on: from when it may certify again.
        membership_expires_on: end of its membership, None without one.
        evaluated_for: who asked for the evaluation of its distance that is under way, None when none is.
        quota: fees that may be refunded, None without a quota.
        is_leaving: a member that told in a block that it leaves, and asked for nothing else since: its membership ends
            on its date, and nobody can certify it any more. Only some ledgers know that.
    """

    index: int
    owner: Address
    status: IdentityStatus
    at: BlockRef
    scheduled_on: BlockNumber | None = None
    next_invitation_on: BlockNumber = _ALWAYS
    former_owner: FormerOwner | None = None
    received: int = 0
    issued: int = 0
    next_certification_on: BlockNumber = _ALWAYS
    membership_expires_on: BlockNumber | None = None
    evaluated_for: Address | None = None
    quota: Quota | None = None
    is_leaving: bool = False

    @property
    def is_member(self) -> bool:
        """Whether it is a member now."""
        return self.status is IdentityStatus.MEMBER


@dataclass(frozen=True, slots=True)
class Certification:
    """A certification that is alive.

    Attributes:
        issuer: identity that certifies.
        receiver: identity that is certified.
        expires_on: block at which it ends unless it is renewed.
    """

    issuer: int
    receiver: int
    expires_on: BlockNumber


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An identity as the register of all of them tells it.

    Attributes:
        index: its number.
        owner: the account whose key owns it.
        status: where it stands in its life; ``UNKNOWN`` for one that a newer runtime may have.
        name: its name, None as long as its owner has chosen none.
    """

    index: int
    owner: Address
    status: IdentityStatus
    name: UntrustedText | None = None


@dataclass(frozen=True, slots=True)
class KeyChange:
    """An identity moved to another account.

    Attributes:
        before: the account that owned it.
        after: the account that owned it from then on.
        at: block of the change.
    """

    before: Address
    after: Address
    at: BlockNumber


@dataclass(frozen=True, slots=True)
class IdentityPast:
    """The accounts of an identity, as an indexer tells them.

    Attributes:
        changes: moves from account to account, the newest first.
        linked: accounts linked to it, its own among them.
    """

    changes: tuple[KeyChange, ...] = ()
    linked: tuple[Address, ...] = ()
