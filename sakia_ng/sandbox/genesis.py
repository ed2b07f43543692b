"""What a sandbox currency starts from, and the calendar that ties dates, heights and universal dividends together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

GENESIS_TIME_MS = 1_772_904_978_000
"""2026-03-07T17:36:18Z: block 0."""

CHAIN_BLOCK_TIME_MS = 6_000
"""Nominal block time of the Ğ1: heights at start are counted with it."""

FIRST_UD_MS = 1_772_967_600_000
"""2026-03-08T11:00:00Z."""

UD_PERIOD_MS = 86_400_000
"""One dividend a day."""

FIRST_REEVALUATION_MS = 1_774_112_400_000
"""2026-03-21T17:00:00Z."""

REEVALUATION_PERIOD_MS = 15_778_800_000
"""182.625 days."""

GENESIS_UD_CENTS = 1148
"""One dividend at the start."""


@dataclass(frozen=True, slots=True)
class GenesisAccount:
    """An account with money at the start.

    Attributes:
        key: 32-byte account identifier.
        free: cents, at least 100 unless the account owns an identity.
        linked_identity: index of the identity whose quota refunds its fees; None for owner keys, linked by themselves.
        nonce: transactions made before the start.
    """

    key: bytes
    free: int
    linked_identity: int | None = None
    nonce: int = 0


@dataclass(frozen=True, slots=True)
class GenesisIdentity:
    """An identity at the start. Heights are block numbers.

    Attributes:
        index: from 1, unique.
        name: None while Unconfirmed.
        owner_key: 32-byte account identifier; its account is made if no ``GenesisAccount`` has it, with 0 cents.
        status: "Unconfirmed", "Unvalidated", "Member", "NotMember" or "Revoked".
        first_eligible_ud: for members, index of the first dividend not yet claimed (see ``next_ud_index``); else 0.
        membership_expire_on: for members.
        next_scheduled: removal or revocation height; 0 for members.
        next_creatable_identity_on: height from which it may invite again.
        next_issuable_on: height from which it may certify again.
        certs_received: issuer index -> height at which the certification expires.
        old_owner_key: previous key and the height of the change.
    """

    index: int
    name: str | None
    owner_key: bytes
    status: str = "Member"
    first_eligible_ud: int = 0
    membership_expire_on: int = 0
    next_scheduled: int = 0
    next_creatable_identity_on: int = 0
    next_issuable_on: int = 0
    certs_received: Mapping[int, int] = field(default_factory=dict)
    old_owner_key: tuple[bytes, int] | None = None


@dataclass(frozen=True, slots=True)
class GenesisSmith:
    """A smith at the start.

    Attributes:
        index: of the identity.
        status: "Invited", "Pending", "Smith" or "Excluded".
        is_online: whether it makes blocks.
        last_online: height at which it went offline, or None.
        expires_on: session at which it is excluded if still offline; None while online.
        issued: indexes of those it certified.
        received: indexes of those who certified it.
    """

    index: int
    status: str = "Smith"
    is_online: bool = False
    last_online: int | None = None
    expires_on: int | None = None
    issued: tuple[int, ...] = ()
    received: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class GenesisSpec:
    """All that a sandbox chain is made from. The same spec gives the same chain, to the byte.

    Attributes:
        now_ms: date of the head, milliseconds since 1970; at least an hour after ``GENESIS_TIME_MS``.
        seed: distinguishes chains that are otherwise alike.
        accounts: accounts with money.
        identities: the web of trust.
        smiths: those who make blocks.
        treasury_cents: money of the treasury account.
        recent_blocks: empty blocks, the last one at ``now_ms``, that precede the first produced one.
        initial_monetary_mass: cents at block 0; None: such that mass now = balances + treasury + unclaimed dividends.
        past_reevals: ``PastReevals`` at ``now_ms``: (index of the first dividend, its cents), oldest first, from a
            history whose number of members changed; None: computed from the mass and today's members.
    """

    now_ms: int
    seed: int = 0
    accounts: tuple[GenesisAccount, ...] = ()
    identities: tuple[GenesisIdentity, ...] = ()
    smiths: tuple[GenesisSmith, ...] = ()
    treasury_cents: int = 100
    recent_blocks: int = 30
    initial_monetary_mass: int | None = None
    past_reevals: tuple[tuple[int, int], ...] | None = None


def block_number_at(timestamp_ms: int) -> int:
    """Return the height of a date, counted at 6 s a block from the genesis (negative before it)."""
    return (timestamp_ms - GENESIS_TIME_MS) // CHAIN_BLOCK_TIME_MS


def next_ud_index(timestamp_ms: int) -> int:
    """Return the index of the next dividend to be created at a date: 1 until the first one."""
    if timestamp_ms < FIRST_UD_MS:
        return 1
    return (timestamp_ms - FIRST_UD_MS) // UD_PERIOD_MS + 2
