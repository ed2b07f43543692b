"""Money of an account held for a reason: it stays the account's, but cannot leave until released, or is slashed."""

from __future__ import annotations

from sakia_ng.sandbox.runtime import balances
from sakia_ng.sandbox.runtime.execution import Execution, token_error
from sakia_ng.sandbox.runtime.storage import ACCOUNT, HOLDS, TREASURY_ACCOUNT

Reason = tuple[str, str]
"""Pallet and name, for instance ("Distance", "DistanceHold")."""


def hold(run: Execution, who: bytes, reason: Reason, amount: int) -> None:
    """Hold free money.

    Raises:
        DispatchFailed: CannotCreateHold for an account without money, FundsUnavailable when too little would be left.
    """
    info = ACCOUNT.get(run.store, who)
    if info.providers == 0:
        raise token_error("CannotCreateHold")
    kept = balances.EXISTENTIAL_DEPOSIT if info.data.free and info.providers == 1 else 0
    if amount > info.data.free - kept:
        raise token_error("FundsUnavailable")
    balances.set_balances(run, who, info.data.free - amount, info.data.reserved + amount)
    _change(run, who, reason, amount)


def release(run: Execution, who: bytes, reason: Reason, amount: int) -> None:
    """Give held money back."""
    _change(run, who, reason, -amount)
    data = ACCOUNT.get(run.store, who).data
    balances.set_balances(run, who, data.free + amount, data.reserved - amount)


def slash(run: Execution, who: bytes, reason: Reason, amount: int) -> None:
    """Give held money to the treasury."""
    _change(run, who, reason, -amount)
    data = ACCOUNT.get(run.store, who).data
    balances.set_balances(run, who, data.free, data.reserved - amount)
    balances.deposit(run, TREASURY_ACCOUNT, amount)


def _change(run: Execution, who: bytes, reason: Reason, amount: int) -> None:
    known = dict(HOLDS.get(run.store, who))
    known[reason] = known.get(reason, 0) + amount
    left = [(key, value) for key, value in known.items() if value]
    HOLDS.put(run.store, who, left or None)
