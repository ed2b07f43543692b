"""The chain's beginning, drawn from the population: what everybody has and is at the head."""

from __future__ import annotations

from collections import defaultdict

from sakia_ng.sandbox.genesis import GenesisAccount, GenesisIdentity, GenesisSpec
from sakia_ng.sandbox.population.calendar import DAY_MS, YEAR_MS, block_of
from sakia_ng.sandbox.population.cast import TREASURY
from sakia_ng.sandbox.population.people import expiry_ms
from sakia_ng.sandbox.population.records import Person, Status
from sakia_ng.sandbox.population.trust import VALIDITY_MS, active_at
from sakia_ng.sandbox.population.world import Population

_CERT_PERIOD_MS = 5 * DAY_MS
_TWO_MONTHS_MS = YEAR_MS // 6
_TEN_YEARS_MS = 10 * YEAR_MS
_RECENT_BLOCKS = 30
"""Fewer when a dividend was just created: it belongs to the history, not to a block of the chain."""


def genesis_spec(population: Population) -> GenesisSpec:
    """Return what the sandbox's chain starts from."""
    books = population.books
    accounts = tuple(
        GenesisAccount(account.key, books.free[account.key], nonce=books.nonces[account.key])
        for account in population.accounts()
        if account is not TREASURY
    )
    return GenesisSpec(
        now_ms=population.now_ms,
        seed=population.seed,
        accounts=accounts,
        identities=_identities(population),
        treasury_cents=books.free[TREASURY.key],
        past_reevals=tuple(books.reevaluations),
        recent_blocks=min(_RECENT_BLOCKS, population.head - block_of(books.dividends[-1].moment_ms)),
    )


def _identities(population: Population) -> tuple[GenesisIdentity, ...]:
    received: dict[int, dict[int, int]] = defaultdict(dict)
    last_issued: dict[int, int] = {}
    for cert in population.certifications:
        last_issued[cert.issuer] = max(last_issued.get(cert.issuer, 0), cert.updated_ms)
    for cert in active_at(list(population.certifications), population.now_ms):
        received[cert.receiver][cert.issuer] = block_of(cert.updated_ms + VALIDITY_MS)
    return tuple(
        _identity(person, received[person.index], last_issued.get(person.index)) for person in population.people
    )


def _identity(person: Person, certs: dict[int, int], last_issued_ms: int | None) -> GenesisIdentity:
    ready = 0 if last_issued_ms is None else max(block_of(last_issued_ms + _CERT_PERIOD_MS), 0)
    member = person.status is Status.MEMBER
    return GenesisIdentity(
        index=person.index,
        name=person.name or None,
        owner_key=person.account.key,
        status=str(person.status),
        first_eligible_ud=person.first_eligible_ud,
        membership_expire_on=block_of(expiry_ms(person)) if member else 0,
        next_scheduled=_scheduled(person),
        next_creatable_identity_on=ready if member else 0,
        next_issuable_on=ready,
        certs_received=dict(sorted(certs.items())),
    )


def _scheduled(person: Person) -> int:
    """Return the height of what the chain will do by itself with an identity."""
    match person.status:
        case Status.UNCONFIRMED | Status.UNVALIDATED:
            return block_of(person.created_ms + _TWO_MONTHS_MS)
        case Status.NOT_MEMBER:
            return block_of(person.left_ms + YEAR_MS)
        case Status.REVOKED:
            return block_of(person.revoked_ms + _TEN_YEARS_MS)
        case _:
            return 0
