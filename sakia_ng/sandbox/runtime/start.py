"""The storage a sandbox chain starts from: as a node finds it after a warp sync to the date of the spec."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sakia_ng.sandbox.declaration.records import (
    AccountData,
    AccountInfo,
    IdtyCertMeta,
    IdtyData,
    IdtyValue,
    MembershipData,
    Quota,
    SmithMeta,
)
from sakia_ng.sandbox.declaration.version import SPEC_NAME, SPEC_VERSION
from sakia_ng.sandbox.genesis import (
    CHAIN_BLOCK_TIME_MS,
    FIRST_REEVALUATION_MS,
    FIRST_UD_MS,
    GENESIS_TIME_MS,
    GENESIS_UD_CENTS,
    UD_PERIOD_MS,
    GenesisIdentity,
    GenesisSpec,
    next_ud_index,
)
from sakia_ng.sandbox.runtime import distance, quota, smiths
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.sandbox.runtime.executive import BLOCK_HASH_COUNT
from sakia_ng.sandbox.runtime.hashes import synthetic_hash
from sakia_ng.sandbox.runtime.universal_dividend import REEVALUATION_PERIOD_MS, reevaluated, unclaimed
from sakia_ng.sandbox.state import Overlay

_ROUNDS = 50


@dataclass(frozen=True, slots=True)
class UdHistory:
    """What is left of the dividends of the past.

    Attributes:
        next_index: index of the next one.
        reevaluations: (first index, amount), as ``PastReevals``.
        mass: monetary mass.
    """

    next_index: int
    reevaluations: tuple[tuple[int, int], ...]
    mass: int


def ud_history(spec: GenesisSpec, until_ms: int) -> UdHistory:
    """Compute the dividends created up to a date.

    Their amounts are the spec's, or follow from the mass at the start with today's number of members throughout. That
    mass is the spec's, or such that the mass at the end is the money that is there: balances, treasury and unclaimed
    dividends.
    """
    if spec.past_reevals is not None:
        next_index = next_ud_index(until_ms)
        kept = tuple(pair for pair in spec.past_reevals if pair[0] < next_index or pair[0] == 1)
        known = UdHistory(next_index, kept, 0)
        return replace(known, mass=_money(spec, known))
    if spec.initial_monetary_mass is not None:
        return _history(spec, until_ms, spec.initial_monetary_mass)
    mass = 0
    for _ in range(_ROUNDS):
        history = _history(spec, until_ms, mass)
        missing = _money(spec, history) - history.mass
        if missing == 0 or (missing < 0 and mass == 0):
            break
        mass = max(mass + missing, 0)
    return history


def build(spec: GenesisSpec, number: int, history: UdHistory, genesis_hash: bytes) -> dict[bytes, bytes]:
    """Return the whole storage after the block ``number``."""
    store = Overlay({})
    _put_accounts(store, spec)
    _put_identities(store, spec, number)
    _put_smiths(store, spec, number)
    _put_dividends(store, number, history)
    _put_system(store, spec, number, genesis_hash)
    return {key: value for key, value in store.changes.items() if value is not None}


def timestamp_of(number: int) -> int:
    """Return the date of a block of the past, in milliseconds."""
    return GENESIS_TIME_MS + number * CHAIN_BLOCK_TIME_MS


def _members(spec: GenesisSpec) -> list[GenesisIdentity]:
    return [identity for identity in spec.identities if identity.status == "Member"]


def _history(spec: GenesisSpec, until_ms: int, mass: int) -> UdHistory:
    amount, members = GENESIS_UD_CENTS, len(_members(spec))
    reevaluations = [(1, amount)]
    next_index = next_ud_index(until_ms)
    for index in range(1, next_index):
        moment = FIRST_UD_MS + (index - 1) * UD_PERIOD_MS
        if moment >= _due(len(reevaluations)):
            amount = reevaluated(amount, mass, members)
            reevaluations.append((index, amount))
        mass += amount * members
    return UdHistory(next_index, tuple(reevaluations), mass)


def _due(known: int) -> int:
    """Return the date of the next re-evaluation, when ``known`` amounts are known, the first one included."""
    return FIRST_REEVALUATION_MS + (known - 1) * REEVALUATION_PERIOD_MS


def _money(spec: GenesisSpec, history: UdHistory) -> int:
    waiting = sum(unclaimed(history.next_index, m.first_eligible_ud, history.reevaluations)[1] for m in _members(spec))
    return sum(account.free for account in spec.accounts) + spec.treasury_cents + waiting


def _put_accounts(store: Overlay, spec: GenesisSpec) -> None:
    owners = {identity.owner_key: identity.index for identity in spec.identities}
    recorded = {identity.old_owner_key[0] for identity in spec.identities if identity.old_owner_key}
    for account in spec.accounts:
        linked = owners.get(account.key, account.linked_identity)
        data = AccountData(account.free, 0, 0, linked)
        items.ACCOUNT.put(store, account.key, AccountInfo(nonce=account.nonce, providers=1, data=data))
    for key, index in owners.items():
        info = items.ACCOUNT.get(store, key)
        items.ACCOUNT.put(
            store,
            key,
            info._replace(
                sufficients=info.sufficients + 1,
                providers=int(info.data.free >= 100),
                data=info.data._replace(linked_idty=index),
            ),
        )
    for key in recorded:
        info = items.ACCOUNT.get(store, key)
        items.ACCOUNT.put(store, key, info._replace(sufficients=info.sufficients + 1))
    treasury = AccountData(spec.treasury_cents)
    items.ACCOUNT.put(store, items.TREASURY_ACCOUNT, AccountInfo(providers=1, data=treasury))
    issued = sum(account.free for account in spec.accounts) + spec.treasury_cents
    items.TOTAL_ISSUANCE.put(store, issued)


def _put_identities(store: Overlay, spec: GenesisSpec, number: int) -> None:
    issued: dict[int, int] = {}
    removable: dict[int, list[tuple[int, int]]] = {}
    schedule: dict[int, list[int]] = {}
    for identity in spec.identities:
        _put_identity(store, identity)
        for issuer, expires_on in sorted(identity.certs_received.items()):
            issued[issuer] = issued.get(issuer, 0) + 1
            removable.setdefault(expires_on, []).append((issuer, identity.index))
        if identity.next_scheduled:
            schedule.setdefault(identity.next_scheduled, []).append(identity.index)
    for identity in spec.identities:
        count = issued.get(identity.index, 0)
        meta = IdtyCertMeta(count, identity.next_issuable_on, len(identity.certs_received))
        if meta != IdtyCertMeta():
            items.CERT_META.put(store, identity.index, meta)
    for height, certs in removable.items():
        items.CERTS_REMOVABLE_ON.put(store, height, certs)
    for height, indexes in schedule.items():
        items.IDENTITY_CHANGE_SCHEDULE.put(store, height, indexes)
    _put_memberships(store, _members(spec), number)
    items.COUNTER_FOR_IDENTITIES.put(store, len(spec.identities))
    items.NEXT_IDTY_INDEX.put(store, max((i.index for i in spec.identities), default=0) + 1)


def _put_identity(store: Overlay, identity: GenesisIdentity) -> None:
    value = IdtyValue(
        IdtyData(identity.first_eligible_ud),
        identity.next_creatable_identity_on,
        identity.old_owner_key,
        identity.owner_key,
        identity.next_scheduled,
        identity.status,
    )
    items.IDENTITIES.put(store, identity.index, value)
    items.IDENTITY_INDEX_OF.put(store, identity.owner_key, identity.index)
    if identity.name is not None:
        items.IDENTITIES_NAMES.put(store, identity.name.encode(), identity.index)
    if identity.certs_received:
        items.CERTS_BY_RECEIVER.put(store, identity.index, sorted(identity.certs_received.items()))


def _put_memberships(store: Overlay, members: Iterable[GenesisIdentity], number: int) -> None:
    expiring: dict[int, list[int]] = {}
    count = 0
    for count, member in enumerate(members, start=1):  # noqa: B007 - the count is used below
        items.MEMBERSHIP.put(store, member.index, MembershipData(member.membership_expire_on))
        expiring.setdefault(member.membership_expire_on, []).append(member.index)
        items.IDTY_QUOTA.put(store, member.index, Quota(number, quota.MAX_QUOTA))
    for height, indexes in expiring.items():
        items.MEMBERSHIPS_EXPIRE_ON.put(store, height, indexes)
    items.COUNTER_FOR_MEMBERSHIP.put(store, count)


def _put_smiths(store: Overlay, spec: GenesisSpec, number: int) -> None:
    expiring: dict[int, list[int]] = {}
    for smith in spec.smiths:
        meta = SmithMeta(smith.status, smith.expires_on, [*smith.issued], [*smith.received], smith.last_online)
        items.SMITHS.put(store, smith.index, meta)
        if smith.expires_on is not None:
            expiring.setdefault(smith.expires_on, []).append(smith.index)
    for session, indexes in expiring.items():
        items.SMITHS_EXPIRE_ON.put(store, session, indexes)
    items.ONLINE_AUTHORITIES.put(store, sorted(smith.index for smith in spec.smiths if smith.is_online))
    items.CURRENT_SESSION.put(store, number // smiths.SESSION_BLOCKS)


def _put_dividends(store: Overlay, number: int, history: UdHistory) -> None:
    items.CURRENT_UD.put(store, history.reevaluations[-1][1])
    items.CURRENT_UD_INDEX.put(store, history.next_index)
    items.MONETARY_MASS.put(store, history.mass)
    items.PAST_REEVALS.put(store, list(history.reevaluations))
    items.NEXT_UD.put(store, FIRST_UD_MS + (history.next_index - 1) * UD_PERIOD_MS)
    items.NEXT_REEVAL.put(store, _due(len(history.reevaluations)))
    items.NOW.put(store, timestamp_of(number))


def _put_system(store: Overlay, spec: GenesisSpec, number: int, genesis_hash: bytes) -> None:
    items.NUMBER.put(store, number)
    items.CURRENT_PERIOD_INDEX.put(store, number // distance.PERIOD_BLOCKS)
    items.LAST_RUNTIME_UPGRADE.put(store, (SPEC_VERSION, SPEC_NAME))
    items.NEXT_FEE_MULTIPLIER.put(store, 10**18)
    items.BLOCK_HASH.put(store, 0, genesis_hash)
    for past in range(max(number - BLOCK_HASH_COUNT, 1), number):
        items.BLOCK_HASH.put(store, past, synthetic_hash(spec.seed, past))
    items.PARENT_HASH.put(store, synthetic_hash(spec.seed, number - 1))
