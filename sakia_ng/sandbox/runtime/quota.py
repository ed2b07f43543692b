"""Quota: fees of members paid back from the treasury, within an allowance that grows with time."""

from __future__ import annotations

from sakia_ng.sandbox.declaration.records import Quota, Refund
from sakia_ng.sandbox.runtime import balances
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    IDENTITIES,
    IDTY_QUOTA,
    NUMBER,
    REFUND_QUEUE,
    TREASURY_ACCOUNT,
    Readable,
)

MAX_QUOTA = 1_000
"""Cents."""

RELOAD_BLOCKS = 600
"""Blocks in which an empty quota fills."""

MAX_QUEUE = 256
_PERBILL = 10**9


def request_refund(run: Execution, account: bytes, identity: int, amount: int) -> None:
    """Queue a refund, if the identity is a member."""
    if not _is_member(run.store, identity):
        return
    queue = REFUND_QUEUE.get(run.store)
    if len(queue) >= MAX_QUEUE:
        run.emit("Quota", "RefundQueueFull")
        return
    REFUND_QUEUE.put(run.store, [*queue, Refund(account, identity, amount)])


def estimate(store: Readable, identity: int) -> int:
    """Return what could be refunded now, in cents."""
    quota = IDTY_QUOTA.get(store, identity)
    if quota is None or not _is_member(store, identity):
        return 0
    return _grown(quota, NUMBER.get(store)).amount


def on_idle(run: Execution) -> None:
    """Pay the refunds, the latest first."""
    queue = REFUND_QUEUE.get(run.store)
    if not queue:
        return
    REFUND_QUEUE.put(run.store, [])
    for refund in reversed(queue):
        amount = _spend(run, refund)
        if amount:
            _pay(run, refund, amount)


def _spend(run: Execution, refund: Refund) -> int:
    quota = IDTY_QUOTA.get(run.store, refund.identity)
    if quota is None:
        run.emit("Quota", "NoQuotaForIdty", refund.identity)
        return 0
    quota = _grown(quota, run.number)
    spent = min(quota.amount, refund.amount)
    IDTY_QUOTA.put(run.store, refund.identity, quota._replace(amount=quota.amount - spent))
    return spent


def _pay(run: Execution, refund: Refund, amount: int) -> None:
    try:
        balances.withdraw(run, TREASURY_ACCOUNT, amount)
    except DispatchFailed:
        run.emit("Quota", "NoMoreCurrencyForRefund")
        return
    data = ACCOUNT.get(run.store, refund.account).data
    if data.free == 0 and data.reserved == 0:
        balances.deposit(run, TREASURY_ACCOUNT, amount)
        run.emit("Quota", "RefundFailed", refund.account)
        return
    balances.deposit(run, refund.account, amount)
    run.emit("Quota", "Refunded", refund.account, refund.identity, amount)


def _grown(quota: Quota, number: int) -> Quota:
    ratio = min((number - quota.last_use) * _PERBILL // RELOAD_BLOCKS, _PERBILL)
    growth = ratio * MAX_QUOTA // _PERBILL
    return Quota(number, min(quota.amount + growth, MAX_QUOTA))


def _is_member(store: Readable, identity: int) -> bool:
    value = IDENTITIES.get(store, identity)
    return value is not None and value.status == "Member"
