"""System: accounts kept alive by references, nonces, remarks."""

from __future__ import annotations

from hashlib import blake2b

from sakia_ng.sandbox.declaration.records import AccountInfo
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.storage import ACCOUNT, Readable

MAX_CONSUMERS = 16


def is_alive(info: AccountInfo) -> bool:
    """Whether something keeps the account."""
    return info.providers > 0 or info.sufficients > 0


def can_dec_provider(store: Readable, who: bytes) -> bool:
    """Whether a provider may be removed: none is needed, or another is left."""
    info = ACCOUNT.get(store, who)
    return info.consumers == 0 or info.providers > 1


def inc_providers(run: Execution, who: bytes) -> None:
    """Add a reason for the account to exist."""
    info = ACCOUNT.get(run.store, who)
    if not is_alive(info):
        run.emit("System", "NewAccount", who)
    ACCOUNT.put(run.store, who, info._replace(providers=info.providers + 1))


def dec_providers(run: Execution, who: bytes) -> bool:
    """Remove a provider; return whether the account was reaped.

    Raises:
        DispatchFailed: ConsumerRemaining, when it is the last one and something needs the account.
    """
    info = ACCOUNT.get(run.store, who)
    providers = max(info.providers, 1)
    if providers == 1 and info.consumers > 0:
        raise DispatchFailed("ConsumerRemaining")
    if providers == 1 and info.sufficients == 0:
        _reap(run, who)
        return True
    ACCOUNT.put(run.store, who, info._replace(providers=providers - 1))
    return False


def inc_sufficients(run: Execution, who: bytes) -> None:
    """Add a reason for the account to exist even without money."""
    info = ACCOUNT.get(run.store, who)
    if not is_alive(info):
        run.emit("System", "NewAccount", who)
    ACCOUNT.put(run.store, who, info._replace(sufficients=info.sufficients + 1))


def dec_sufficients(run: Execution, who: bytes) -> None:
    """Remove one; the account is reaped when nothing else keeps it."""
    info = ACCOUNT.get(run.store, who)
    if info.sufficients <= 1 and info.providers == 0:
        _reap(run, who)
        return
    ACCOUNT.put(run.store, who, info._replace(sufficients=max(info.sufficients - 1, 0)))


def inc_consumers(run: Execution, who: bytes) -> None:
    """Record that something needs the account.

    Raises:
        DispatchFailed: NoProviders, or TooManyConsumers beyond 16.
    """
    info = ACCOUNT.get(run.store, who)
    if info.providers == 0:
        raise DispatchFailed("NoProviders")
    if info.consumers >= MAX_CONSUMERS:
        raise DispatchFailed("TooManyConsumers")
    ACCOUNT.put(run.store, who, info._replace(consumers=info.consumers + 1))


def dec_consumers(run: Execution, who: bytes) -> None:
    """Record that something no longer needs the account."""
    info = ACCOUNT.get(run.store, who)
    ACCOUNT.put(run.store, who, info._replace(consumers=max(info.consumers - 1, 0)))


def _reap(run: Execution, who: bytes) -> None:
    ACCOUNT.put(run.store, who, None)
    run.emit("System", "KilledAccount", who)


def remark(_run: Execution, _who: bytes, **_arguments: object) -> None:
    """``System.remark``: bytes on the chain, without an event."""


def remark_with_event(run: Execution, who: bytes, remark: bytes) -> None:
    """``System.remark_with_event``: the event carries the hash."""
    run.emit("System", "Remarked", who, blake2b(remark, digest_size=32).digest())


def apply_authorized_upgrade(_run: Execution, _who: bytes, **_arguments: object) -> None:
    """``System.apply_authorized_upgrade``: nothing is ever authorised here."""
    raise module_error("System", "NothingAuthorized")
