"""Deposits: money of an account set aside while something of its stays in the storage."""

from __future__ import annotations

from sakia_ng.sandbox.runtime import balances
from sakia_ng.sandbox.runtime.execution import Execution, module_error
from sakia_ng.sandbox.runtime.storage import ACCOUNT


def reserve(run: Execution, who: bytes, amount: int) -> None:
    """Set money aside.

    Raises:
        DispatchFailed: Balances.InsufficientBalance; ConsumerRemaining when less than 1 Ğ1 would be left.
    """
    if amount == 0:
        return
    data = ACCOUNT.get(run.store, who).data
    if amount > data.free:
        raise module_error("Balances", "InsufficientBalance")
    balances.set_balances(run, who, data.free - amount, data.reserved + amount)
    run.emit("Balances", "Reserved", who, amount)


def unreserve(run: Execution, who: bytes, amount: int) -> None:
    """Give it back, as far as it is there."""
    data = ACCOUNT.get(run.store, who).data
    back = min(amount, data.reserved)
    if back == 0:
        return
    balances.set_balances(run, who, data.free + back, data.reserved - back)
    run.emit("Balances", "Unreserved", who, back)


def adjust(run: Execution, who: bytes, old: int, new: int) -> None:
    """Set aside, or give back, what a deposit has changed by. Raises as ``reserve``."""
    if new > old:
        reserve(run, who, new - old)
    else:
        unreserve(run, who, old - new)
