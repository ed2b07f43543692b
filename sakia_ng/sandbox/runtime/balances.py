"""Balances: money of the accounts, existential deposit, dust, transfers."""

from __future__ import annotations

from enum import Enum

from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, arithmetic_error, token_error
from sakia_ng.sandbox.runtime.storage import ACCOUNT, TOTAL_ISSUANCE, TREASURY_ACCOUNT, Readable
from sakia_ng.sandbox.runtime.system import can_dec_provider, dec_consumers, dec_providers, inc_consumers, inc_providers

EXISTENTIAL_DEPOSIT = 100
_MAX = 2**64 - 1


class Preservation(Enum):
    """What must be left of an account that gives money."""

    EXPENDABLE = 0
    PRESERVE = 1


def lookup(dest: object) -> bytes:
    """Return the account of a MultiAddress; only the Id form is understood by the Ğ1 runtime.

    Raises:
        DispatchFailed: CannotLookup.
    """
    if isinstance(dest, tuple) and dest[0] == "Id":
        assert isinstance(dest[1], bytes)
        return dest[1]
    raise DispatchFailed("CannotLookup")


def reducible(store: Readable, who: bytes, preservation: Preservation) -> int:
    """Return the cents that may leave an account."""
    data = ACCOUNT.get(store, who).data
    untouchable = max(data.fee_frozen - data.reserved, 0)
    needs_deposit = data.free > 0 and not can_dec_provider(store, who)
    if preservation is Preservation.PRESERVE or needs_deposit:
        untouchable = max(untouchable, EXISTENTIAL_DEPOSIT)
    return max(data.free - untouchable, 0)


def check_withdraw(store: Readable, who: bytes, amount: int, *, keep: bool) -> None:
    """Check that ``amount`` can leave, in the order of the runtime.

    Args:
        store: storage.
        who: account that gives.
        amount: cents.
        keep: whether the account must keep its existential deposit.

    Raises:
        DispatchFailed: Underflow, FundsUnavailable, Frozen or NotExpendable.
    """
    if amount == 0:
        return
    if amount > TOTAL_ISSUANCE.get(store):
        raise arithmetic_error("Underflow")
    data = ACCOUNT.get(store, who).data
    left = data.free - amount
    if left < 0:
        raise token_error("FundsUnavailable")
    if amount > reducible(store, who, Preservation.EXPENDABLE):
        raise token_error("Frozen")
    if left < EXISTENTIAL_DEPOSIT and keep:
        raise token_error("NotExpendable")


def check_deposit(store: Readable, who: bytes, amount: int) -> None:
    """Check that ``amount`` can come.

    Raises:
        DispatchFailed: Overflow, or BelowMinimum when less than 1 Ğ1 would lie there.
    """
    if amount == 0:
        return
    data = ACCOUNT.get(store, who).data
    if data.free + data.reserved + amount > _MAX:
        raise arithmetic_error("Overflow")
    if data.free + amount < EXISTENTIAL_DEPOSIT:
        raise token_error("BelowMinimum")


def transfer(run: Execution, source: bytes, dest: bytes, amount: int, preservation: Preservation) -> None:
    """Move money from one account to another.

    Raises:
        DispatchFailed: see ``check_withdraw`` and ``check_deposit``.
    """
    check_withdraw(run.store, source, amount, keep=preservation is Preservation.PRESERVE)
    check_deposit(run.store, dest, amount)
    if source == dest:
        return
    leaving = min(amount, reducible(run.store, source, preservation))
    set_free(run, source, ACCOUNT.get(run.store, source).data.free - leaving)
    if amount:
        set_free(run, dest, ACCOUNT.get(run.store, dest).data.free + amount)
    run.emit("Balances", "Transfer", source, dest, amount)


def mint(run: Execution, who: bytes, amount: int) -> None:
    """Create money.

    Raises:
        DispatchFailed: Overflow or BelowMinimum.
    """
    free = ACCOUNT.get(run.store, who).data.free
    issuance = TOTAL_ISSUANCE.get(run.store) + amount
    if issuance > _MAX:
        raise arithmetic_error("Overflow")
    if free + amount < EXISTENTIAL_DEPOSIT:
        raise token_error("BelowMinimum")
    set_free(run, who, free + amount)
    TOTAL_ISSUANCE.put(run.store, issuance)
    run.emit("Balances", "Minted", who, amount)


def issue(run: Execution, who: bytes, amount: int) -> None:
    """Create money that something else accounts for: dividends paid by themselves, oneshot accounts consumed.

    Raises:
        DispatchFailed: Overflow or BelowMinimum.
    """
    check_deposit(run.store, who, amount)
    TOTAL_ISSUANCE.put(run.store, TOTAL_ISSUANCE.get(run.store) + amount)
    deposit(run, who, amount)


def withdraw(run: Execution, who: bytes, amount: int) -> None:
    """Take money that goes elsewhere, leaving the existential deposit.

    Raises:
        DispatchFailed: FundsUnavailable.
    """
    if amount > reducible(run.store, who, Preservation.PRESERVE):
        raise token_error("FundsUnavailable")
    set_free(run, who, ACCOUNT.get(run.store, who).data.free - amount)
    run.emit("Balances", "Withdraw", who, amount)


def deposit(run: Execution, who: bytes, amount: int) -> None:
    """Give money that was taken elsewhere."""
    set_free(run, who, ACCOUNT.get(run.store, who).data.free + amount)
    run.emit("Balances", "Deposit", who, amount)


def set_free(run: Execution, who: bytes, free: int) -> None:
    """Write the free balance; see ``set_balances``."""
    set_balances(run, who, free, ACCOUNT.get(run.store, who).data.reserved)


def set_balances(run: Execution, who: bytes, free: int, reserved: int) -> None:
    """Write a balance, with its consequences: providers, consumers, reaping, dust to the treasury.

    Raises:
        DispatchFailed: ConsumerRemaining, NoProviders or TooManyConsumers.
    """
    old = ACCOUNT.get(run.store, who).data
    was_endowed = old.free > 0 or old.reserved > 0
    is_dust = free < EXISTENTIAL_DEPOSIT and reserved == 0
    if old.free < EXISTENTIAL_DEPOSIT <= free:
        inc_providers(run, who)
    if old.reserved > 0 and reserved == 0:
        dec_consumers(run, who)
    if old.reserved == 0 and reserved > 0:
        inc_consumers(run, who)
    reaped = old.free >= EXISTENTIAL_DEPOSIT > free and dec_providers(run, who)
    if not reaped:
        info = ACCOUNT.get(run.store, who)
        data = info.data._replace(free=0 if is_dust else free, reserved=reserved)
        ACCOUNT.put(run.store, who, info._replace(data=data))
    if not was_endowed and not is_dust:
        run.emit("Balances", "Endowed", who, free)
    if is_dust and free > 0:
        run.emit("Balances", "DustLost", who, free)
        deposit(run, TREASURY_ACCOUNT, free)


def transfer_allow_death(run: Execution, who: bytes, dest: object, value: int) -> None:
    """``Balances.transfer_allow_death``."""
    transfer(run, who, lookup(dest), value, Preservation.EXPENDABLE)


def transfer_keep_alive(run: Execution, who: bytes, dest: object, value: int) -> None:
    """``Balances.transfer_keep_alive``."""
    transfer(run, who, lookup(dest), value, Preservation.PRESERVE)


def transfer_all(run: Execution, who: bytes, dest: object, keep_alive: bool) -> None:
    """``Balances.transfer_all``: all that may leave, closing the account or not."""
    preservation = Preservation.PRESERVE if keep_alive else Preservation.EXPENDABLE
    amount = reducible(run.store, who, preservation)
    transfer(run, who, lookup(dest), amount, preservation)


def burn(run: Execution, who: bytes, value: int, keep_alive: bool) -> None:
    """``Balances.burn``: destroy one's own money."""
    preservation = Preservation.PRESERVE if keep_alive else Preservation.EXPENDABLE
    if value > reducible(run.store, who, preservation):
        raise token_error("FundsUnavailable")
    TOTAL_ISSUANCE.put(run.store, TOTAL_ISSUANCE.get(run.store) - value)
    set_free(run, who, ACCOUNT.get(run.store, who).data.free - value)
    run.emit("Balances", "Burned", who, value)
