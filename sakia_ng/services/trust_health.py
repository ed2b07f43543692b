"""How the identities of the user do: what runs out first, and what to do next. Read from the store alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, expected_time
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.store import Account

SOON = timedelta(days=91)
"""What runs out within this time deserves a word: three months."""


_NEVER = datetime.max.replace(tzinfo=UTC)


class Advice(StrEnum):
    """What the owner of an identity should do next. The words live in the gui."""

    CHOOSE_NAME = "choose_name"
    FIND_CERTIFIERS = "find_certifiers"
    ASK_MEMBERSHIP = "ask_membership"
    WAIT_FOR_ORACLES = "wait_for_oracles"
    RENEW_CERTIFICATIONS = "renew_certifications"
    RENEW_MEMBERSHIP = "renew_membership"
    RENEW_LATER = "renew_later"
    ALL_WELL = "all_well"
    NOTHING_MORE = "nothing_more"
    LEAVES = "leaves"
    UNKNOWN = "unknown"


_INSTEAD = (Advice.LEAVES, Advice.FIND_CERTIFIERS)
"""What is to be done rather than having certifications renewed."""


class Deadline(StrEnum):
    """What can run out."""

    MEMBERSHIP = "membership"
    RECEIVED = "received"
    ISSUED = "issued"
    STATUS = "status"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class CertificationLine:
    """A certification, seen from one of its ends.

    Attributes:
        other: index of the identity at the other end.
        address: the account that owns it, None while nobody told.
        name: its verified name, None while nobody told.
        expires_at: when it ends unless it is renewed.
    """

    other: int
    address: Address | None
    name: str | None
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class IdentityHealth:
    """One identity of the user.

    Attributes:
        account: the account that owns it.
        identity: its figures, at their block.
        name: its verified name, None while nobody told.
        block_time_s: seconds between two blocks, for dates.
        received: certifications received, those that end first before.
        issued: certifications issued, those that end first before.
        parameters: of the web of trust, None while no node was asked.
    """

    account: Account
    identity: Identity
    name: str | None
    block_time_s: int
    received: tuple[CertificationLine, ...] = ()
    issued: tuple[CertificationLine, ...] = ()
    parameters: TrustParameters | None = None

    @property
    def at(self) -> datetime:
        """When the figures were true."""
        return self.identity.at.time

    @property
    def certifies_from(self) -> datetime | None:
        """From when its turn to certify has come, None when it has come or never could."""
        return self._later(self.identity.next_certification_on)

    @property
    def certifications_left(self) -> int | None:
        """How many more it may give (pallet Certification, ``IssuedTooManyCert``), None when the rule is not known."""
        return None if self.parameters is None else max(0, self.parameters.max_certifications - self.identity.issued)

    @property
    def room_from(self) -> datetime | None:
        """When an end leaves room for another certification; None when there is room now, or that is not known."""
        if self.parameters is None or self.certifications_left or len(self.issued) < self.identity.issued:
            return None
        return self.issued[len(self.issued) - self.parameters.max_certifications].expires_at

    @property
    def membership_ends(self) -> datetime | None:
        """When its membership ends, None without one."""
        return self._date(self.identity.membership_expires_on)

    @property
    def renewable_from(self) -> datetime | None:
        """From when its membership can be renewed, also when that is over; None when that is not known."""
        expires, parameters = self.identity.membership_expires_on, self.parameters
        if expires is None or parameters is None:
            return None
        return self._date(BlockNumber(parameters.membership_renewable_on(expires) + 1))

    @property
    def is_renewable(self) -> bool:
        """Whether its membership can be renewed now."""
        possible = self.renewable_from
        return possible is not None and possible <= self.at

    @property
    def moved_at(self) -> datetime | None:
        """When it moved to the account that owns it now, None when it never did."""
        return None if self.identity.former_owner is None else self._date(self.identity.former_owner.changed_at)

    @property
    def moves_from(self) -> datetime | None:
        """From when it can move to another account again, None when it can now or the rule is not known."""
        former, parameters = self.identity.former_owner, self.parameters
        if former is None or parameters is None:
            return None
        return self._later(BlockNumber(former.changed_at + parameters.change_owner_key_period))

    @property
    def status_ends(self) -> datetime | None:
        """When it is removed or revoked unless something happens."""
        return self._date(self.identity.scheduled_on)

    @property
    def lacks(self) -> int | None:
        """How many certifications it lacks to be a member, None when the rule is not known."""
        return None if self.parameters is None else max(0, self.parameters.min_certifications - self.identity.received)

    @property
    def too_few_from(self) -> datetime | None:
        """When it will have too few certifications unless some are renewed or come; None when that is not known."""
        if self.parameters is None or len(self.received) < self.parameters.min_certifications:
            return None
        return self.received[len(self.received) - self.parameters.min_certifications].expires_at

    @property
    def certifications_to_renew(self) -> int:
        """How many certifications must come or be renewed so that there are enough in three months."""
        if self.parameters is None or self.too_few_from is None:
            return 0
        lasting = sum(line.expires_at - self.at > SOON for line in self.received)
        return max(0, self.parameters.min_certifications - lasting)

    @property
    def first_deadline(self) -> tuple[Deadline, datetime] | None:
        """What runs out first, and when."""
        return min(self.deadlines(), key=lambda pair: pair[1], default=None)

    def deadlines(self) -> tuple[tuple[Deadline, datetime], ...]:
        """Return the first end of each kind."""
        ends = (
            (Deadline.MEMBERSHIP, self.membership_ends),
            (Deadline.RECEIVED, _first(self.received)),
            (Deadline.ISSUED, _first(self.issued)),
            (Deadline.STATUS, None if self.identity.is_member else self.status_ends),
        )
        return tuple((what, when) for what, when in ends if when is not None)

    @property
    def advice(self) -> Advice:
        """What to do next."""
        return self.advices[0]

    @property
    def advices(self) -> tuple[Advice, ...]:
        """What there is to do, what comes first before.

        A membership ends at once when too few certifications are left (pallet Wot, ``NotEnoughCerts``), however long
        it was to last.
        """
        first, ends, too_few = self._first_advice(), self.membership_ends, self.too_few_from
        if not self.identity.is_member or first in _INSTEAD or too_few is None or not self.certifications_to_renew:
            return (first,)
        if first is Advice.ALL_WELL:
            return (Advice.RENEW_CERTIFICATIONS,)
        if first is Advice.RENEW_MEMBERSHIP and ends is not None and ends <= too_few:
            return (first, Advice.RENEW_CERTIFICATIONS)
        return (Advice.RENEW_CERTIFICATIONS, first)

    def _first_advice(self) -> Advice:
        """Return what to do next, as long as certifications suffice."""
        status = self.identity.status
        if status is IdentityStatus.MEMBER:
            return self._advice_to_member()
        if self.identity.evaluated_for is not None and not self._waits_for_certifiers:
            return Advice.WAIT_FOR_ORACLES
        if status in (IdentityStatus.UNVALIDATED, IdentityStatus.NOT_MEMBER):
            return Advice.FIND_CERTIFIERS if self.lacks or self.lacks is None else Advice.ASK_MEMBERSHIP
        return {
            IdentityStatus.UNCONFIRMED: Advice.CHOOSE_NAME,
            IdentityStatus.REVOKED: Advice.NOTHING_MORE,
        }.get(status, Advice.UNKNOWN)

    @property
    def _waits_for_certifiers(self) -> bool:
        """Whether a request waits in vain: where nobody evaluates, it is kept until there are enough certifications."""
        return self.parameters is not None and not self.parameters.evaluation_period and bool(self.lacks)

    def _advice_to_member(self) -> Advice:
        if self.identity.evaluated_for is not None:
            return Advice.WAIT_FOR_ORACLES
        if self.identity.is_leaving:
            return Advice.LEAVES
        ends = self.membership_ends
        if ends is None or ends - self.at > SOON:
            return Advice.ALL_WELL
        if self.lacks:
            return Advice.FIND_CERTIFIERS
        return Advice.RENEW_MEMBERSHIP if self.is_renewable else Advice.RENEW_LATER

    def _later(self, block: BlockNumber) -> datetime | None:
        return self._date(block) if block > self.identity.at.number else None

    def _date(self, block: BlockNumber | None) -> datetime | None:
        return None if block is None else expected_time(block, self.identity.at, self.block_time_s)


@dataclass(frozen=True, slots=True)
class TrustOverview:
    """The identities of the user, those that need something first.

    Attributes:
        identities: one a row.
    """

    identities: tuple[IdentityHealth, ...] = ()

    def of(self, address: Address | None) -> IdentityHealth | None:
        """Return the identity that an account owns."""
        return next((one for one in self.identities if one.account.address == address), None)

    @property
    def members(self) -> tuple[IdentityHealth, ...]:
        """Those that are members, and whose key is here."""
        return tuple(one for one in self.identities if one.identity.is_member and not one.account.is_watch_only)


def most_urgent_first(identities: Iterable[IdentityHealth]) -> tuple[IdentityHealth, ...]:
    """Order identities by what runs out first; those with nothing that runs out come last."""
    return tuple(sorted(identities, key=lambda one: end[1] if (end := one.first_deadline) else _NEVER))


def _first(lines: Sequence[CertificationLine]) -> datetime | None:
    return lines[0].expires_at if lines else None
