"""What happened, as plain facts: the squid's history and the chain's state are both drawn from these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.keys import PublicKey, Scheme

SS58_PREFIX = 4450
"""The prefix of Ğ1, as the sandbox plays it."""

NEVER = 0
"""A date or a block that does not come."""


class Status(StrEnum):
    """Statuses of identities, in the squid's words."""

    UNCONFIRMED = "Unconfirmed"
    UNVALIDATED = "Unvalidated"
    MEMBER = "Member"
    NOT_MEMBER = "NotMember"
    REVOKED = "Revoked"


@dataclass(frozen=True)
class Account:
    """An account and, where somebody may spend it, the way to its key.

    Attributes:
        label: whose it is, in the sandbox's own words.
        key: its public key.
        scheme: of the key.
        mnemonic: English phrase, or None for keys nobody can use.
        derivation: ``""``, ``//0``, ...; None without a mnemonic.
    """

    label: str
    key: PublicKey
    scheme: Scheme
    mnemonic: str | None = None
    derivation: str | None = None

    @cached_property
    def address(self) -> str:
        """SS58 text with the prefix of Ğ1."""
        return encode_ss58(self.key, SS58_PREFIX)


@dataclass(slots=True)
class Person:
    """An identity and its life so far.

    Attributes:
        index: its number on the chain, from 1.
        name: pseudonym; empty while unconfirmed.
        account: owner key.
        status: today's.
        created_ms: date of its creation.
        joined_ms: first membership, ``NEVER`` before it.
        renewals_ms: dates of the renewals of the membership.
        left_ms: end of membership, ``NEVER`` while a member.
        revoked_ms: date of revocation, ``NEVER`` unless revoked.
        first_eligible_ud: first dividend of v2 not claimed yet, 0 when not eligible.
    """

    index: int
    name: str
    account: Account
    status: Status
    created_ms: int
    joined_ms: int = NEVER
    renewals_ms: tuple[int, ...] = ()
    left_ms: int = NEVER
    revoked_ms: int = NEVER
    first_eligible_ud: int = 0

    def is_member_at(self, moment_ms: int) -> bool:
        """Say whether the identity was a member at a date."""
        return self.joined_ms != NEVER and self.joined_ms <= moment_ms and not 0 < self.left_ms <= moment_ms

    @property
    def last_membership_ms(self) -> int:
        """Date of the last (re)newal of the membership."""
        return self.renewals_ms[-1] if self.renewals_ms else self.joined_ms


@dataclass(frozen=True, slots=True)
class Certification:
    """Somebody's word for somebody else.

    Attributes:
        issuer: index of the identity that certifies.
        receiver: index of the one certified.
        created_ms: first date.
        renewed_ms: date of the renewal, ``NEVER`` without one.
    """

    issuer: int
    receiver: int
    created_ms: int
    renewed_ms: int = NEVER

    @property
    def updated_ms(self) -> int:
        """Date from which its validity runs."""
        return self.renewed_ms or self.created_ms


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that went from one account to another.

    Attributes:
        moment_ms: date, on the grid of blocks.
        sender: who paid.
        receiver: who was paid.
        amount: cents.
        comment: bytes published beside it, or None.
    """

    moment_ms: int
    sender: Account
    receiver: Account
    amount: int
    comment: bytes | None = None


@dataclass(frozen=True, slots=True)
class DividendDay:
    """One dividend, received by every member of the day.

    Attributes:
        moment_ms: date of the block that created it.
        index: rank since the migration, from 1; 0 in v1.
        amount: cents each.
        members: identities that received it.
        mass: monetary mass after it, in cents.
    """

    moment_ms: int
    index: int
    amount: int
    members: tuple[Person, ...]
    mass: int


@dataclass(frozen=True, slots=True)
class Claim:
    """Unclaimed dividends of v2 turned into money.

    Attributes:
        moment_ms: date.
        person: who claimed.
        count: how many dividends.
        total: cents.
    """

    moment_ms: int
    person: Person
    count: int
    total: int
