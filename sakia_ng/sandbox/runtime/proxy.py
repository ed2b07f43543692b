"""Proxy: accounts that may act for another one, for some kinds of calls, at once or after an announcement."""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable
from hashlib import blake2b

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.records import Announcement, ProxyDefinition
from sakia_ng.sandbox.runtime.balances import lookup
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.multisig import call_hash_of
from sakia_ng.sandbox.runtime.nesting import Filter, Nested
from sakia_ng.sandbox.runtime.reserves import adjust, reserve, unreserve
from sakia_ng.sandbox.runtime.storage import ANNOUNCEMENTS, PROXIES
from sakia_ng.substrate.scale import u8, u16, u32

TYPES = ("AlmostAny", "TransferOnly", "CancelProxy", "TechnicalCommitteePropose")
MAX_PROXIES = MAX_PENDING = 32
PROXY_DEPOSIT_CENTS, PROXY_FACTOR_CENTS = 108, 33
ANNOUNCEMENT_DEPOSIT_CENTS, ANNOUNCEMENT_FACTOR_CENTS = 108, 66

_NEVER_FOR_ANY = {"Certification", "Identity", "SmithMembers"}
_TRANSFERS = {"Balances", "UniversalDividend"}


def proxy(
    run: Execution, who: bytes, *, real: object, force_proxy_type: str | None, call: Call, dispatch: Nested
) -> None:
    """``Proxy.proxy``: a delegate makes a call for an account."""
    account = lookup(real)
    definition = _find(run, account, who, force_proxy_type)
    if definition.delay:
        raise module_error("Proxy", "Unannounced")
    _make(run, definition, account, call, dispatch)


def proxy_announced(
    run: Execution,
    _who: bytes,
    *,
    delegate: object,
    real: object,
    force_proxy_type: str | None,
    call: Call,
    dispatch: Nested,
) -> None:
    """``Proxy.proxy_announced``: anybody makes a call that a delegate announced long enough ago."""
    agent, account = lookup(delegate), lookup(real)
    definition = _find(run, account, agent, force_proxy_type)
    call_hash = call_hash_of(call)

    def is_due(known: Announcement) -> bool:
        waited = run.number - known.height >= definition.delay
        return (known.real, known.call_hash) == (account, call_hash) and waited

    _withdraw_announcements(run, agent, is_due, "Unannounced")
    _make(run, definition, account, call, dispatch)


def add_proxy(run: Execution, who: bytes, delegate: object, proxy_type: str, delay: int) -> None:
    """``Proxy.add_proxy``, against a deposit."""
    agent = lookup(delegate)
    if agent == who:
        raise module_error("Proxy", "NoSelfProxy")
    definition = ProxyDefinition(agent, proxy_type, delay)
    known, deposit = PROXIES.get(run.store, who)
    if definition in known:
        raise module_error("Proxy", "Duplicate")
    if len(known) >= MAX_PROXIES:
        raise module_error("Proxy", "TooMany")
    insort(known, definition, key=lambda item: (item.delegate, TYPES.index(item.proxy_type), item.delay))
    _store_proxies(run, who, known, deposit)
    run.emit("Proxy", "ProxyAdded", who, agent, proxy_type, delay)


def remove_proxy(run: Execution, who: bytes, delegate: object, proxy_type: str, delay: int) -> None:
    """``Proxy.remove_proxy``: the very one that was added."""
    agent = lookup(delegate)
    known, deposit = PROXIES.get(run.store, who)
    definition = ProxyDefinition(agent, proxy_type, delay)
    if definition not in known:
        raise module_error("Proxy", "NotFound")
    known.remove(definition)
    _store_proxies(run, who, known, deposit)
    run.emit("Proxy", "ProxyRemoved", who, agent, proxy_type, delay)


def remove_proxies(run: Execution, who: bytes) -> None:
    """``Proxy.remove_proxies``: all of them."""
    _, deposit = PROXIES.get(run.store, who)
    PROXIES.put(run.store, who, None)
    unreserve(run, who, deposit)


def create_pure(run: Execution, who: bytes, proxy_type: str, delay: int, index: int) -> None:
    """``Proxy.create_pure``: an account without a key, which the signer acts for."""
    pure = pure_account(who, proxy_type, index, run.number, run.extrinsic_index or 0)
    if PROXIES.contains(run.store, pure):
        raise module_error("Proxy", "Duplicate")
    deposit = PROXY_DEPOSIT_CENTS + PROXY_FACTOR_CENTS
    reserve(run, who, deposit)
    PROXIES.put(run.store, pure, ([ProxyDefinition(who, proxy_type, delay)], deposit))
    run.emit("Proxy", "PureCreated", pure, who, proxy_type, index)


def kill_pure(
    run: Execution, who: bytes, *, spawner: object, proxy_type: str, index: int, height: int, ext_index: int
) -> None:
    """``Proxy.kill_pure``: by the account without a key itself, through its proxy."""
    creator = lookup(spawner)
    if pure_account(creator, proxy_type, index, height, ext_index) != who:
        raise module_error("Proxy", "NoPermission")
    _, deposit = PROXIES.get(run.store, who)
    PROXIES.put(run.store, who, None)
    unreserve(run, creator, deposit)
    run.emit("Proxy", "PureKilled", who, creator, proxy_type, index)


def announce(run: Execution, who: bytes, real: object, call_hash: bytes) -> None:
    """``Proxy.announce``: a delegate says which call it means to make, against a deposit."""
    account = lookup(real)
    if all(known.delegate != who for known in PROXIES.get(run.store, account)[0]):
        raise module_error("Proxy", "NotProxy")
    pending, deposit = ANNOUNCEMENTS.get(run.store, who)
    if len(pending) >= MAX_PENDING:
        raise module_error("Proxy", "TooMany")
    _store_announcements(run, who, [*pending, Announcement(account, call_hash, run.number)], deposit)
    run.emit("Proxy", "Announced", account, who, call_hash)


def remove_announcement(run: Execution, who: bytes, real: object, call_hash: bytes) -> None:
    """``Proxy.remove_announcement``: the delegate thinks better of it."""
    account = lookup(real)
    _withdraw_announcements(run, who, lambda known: (known.real, known.call_hash) == (account, call_hash), "NotFound")


def reject_announcement(run: Execution, who: bytes, delegate: object, call_hash: bytes) -> None:
    """``Proxy.reject_announcement``: the account does not want it."""
    agent = lookup(delegate)
    _withdraw_announcements(run, agent, lambda known: (known.real, known.call_hash) == (who, call_hash), "NotFound")


def poke_deposit(_run: Execution, _who: bytes) -> None:
    """``Proxy.poke_deposit``: nothing to change, since deposits have always cost the same."""


def pure_account(spawner: bytes, proxy_type: str, index: int, height: int, ext_index: int) -> bytes:
    """Return the account without a key that a call at a height and rank makes."""
    moment = u32(height) + u32(ext_index)
    entropy = b"modlpy/proxy____" + spawner + moment + u8(TYPES.index(proxy_type)) + u16(index)
    return blake2b(entropy, digest_size=32).digest()


def filter_of(proxy_type: str) -> Filter:
    """Return which calls a kind of proxy may make, calls inside calls included."""

    def allowed(call: Call) -> bool:
        if call.pallet == "Proxy" and call.name in {"add_proxy", "remove_proxy"}:
            return False
        if call.pallet == "Proxy" and call.name in {"remove_proxies", "kill_pure"} and proxy_type != TYPES[0]:
            return False
        return _is_of_type(call, proxy_type)

    return allowed


def _is_of_type(call: Call, proxy_type: str) -> bool:
    match proxy_type:
        case "AlmostAny":
            return call.pallet not in _NEVER_FOR_ANY
        case "TransferOnly":
            return call.pallet in _TRANSFERS
        case "CancelProxy":
            return (call.pallet, call.name) == ("Proxy", "reject_announcement")
        case _:
            return (call.pallet, call.name) == ("TechnicalCommittee", "propose")


def _find(run: Execution, account: bytes, agent: bytes, force_type: str | None) -> ProxyDefinition:
    for known in PROXIES.get(run.store, account)[0]:
        if known.delegate == agent and force_type in {None, known.proxy_type}:
            return known
    raise module_error("Proxy", "NotProxy")


def _make(run: Execution, definition: ProxyDefinition, account: bytes, call: Call, dispatch: Nested) -> None:
    """Make the call for the account; its failure is said by the event alone."""
    result: object = ("Ok", ())
    try:
        dispatch.afresh().but(filter_of(definition.proxy_type))(run, account, call)
    except DispatchFailed as failed:
        result = ("Err", failed.error)
    run.emit("Proxy", "ProxyExecuted", result)


def _store_proxies(run: Execution, who: bytes, known: list[ProxyDefinition], old: int) -> None:
    new = PROXY_DEPOSIT_CENTS + PROXY_FACTOR_CENTS * len(known) if known else 0
    adjust(run, who, old, new)
    PROXIES.put(run.store, who, (known, new) if known else None)


def _store_announcements(run: Execution, who: bytes, pending: list[Announcement], old: int) -> None:
    new = ANNOUNCEMENT_DEPOSIT_CENTS + ANNOUNCEMENT_FACTOR_CENTS * len(pending) if pending else 0
    adjust(run, who, old, new)
    ANNOUNCEMENTS.put(run.store, who, (pending, new) if pending else None)


def _withdraw_announcements(
    run: Execution, agent: bytes, concerned: Callable[[Announcement], bool], refusal: str
) -> None:
    pending, deposit = ANNOUNCEMENTS.get(run.store, agent)
    left = [known for known in pending if not concerned(known)]
    if len(left) == len(pending):
        raise module_error("Proxy", refusal)
    _store_announcements(run, agent, left, deposit)
