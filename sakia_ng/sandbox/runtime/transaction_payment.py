"""TransactionPayment: what a transaction pays, and to whom.

Under normal load (the block less than a quarter full in weight and in length, multiplier 1) weight is free, and so is
length under 256 bytes. The fee goes to the treasury; a member gets it back later through its quota.
"""

from __future__ import annotations

from sakia_ng.sandbox.declaration.records import Weight
from sakia_ng.sandbox.runtime import balances, quota, weights
from sakia_ng.sandbox.runtime.execution import Execution
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    ALL_EXTRINSICS_LENGTH,
    BLOCK_WEIGHT,
    IDENTITIES,
    NEXT_FEE_MULTIPLIER,
    TREASURY_ACCOUNT,
    Readable,
)

FREE_LENGTH = 256
"""From this length on an extrinsic pays, in bytes."""

ONE = 10**18
"""The fixed-point 1 of the multiplier."""

_BYTES_PER_CENT = 350
_BASE_CENTS = 5
_MAX_MULTIPLIER = 10 * ONE
_TARGET_DIVISOR = 4
_PERBILL = 10**9


def is_quiet(store: Readable) -> bool:
    """Whether the block, so far, is under a quarter of its limits."""
    normal = BLOCK_WEIGHT.get(store).normal
    length = ALL_EXTRINSICS_LENGTH.get(store) or 0
    light = normal.ref_time < weights.MAX_NORMAL // _TARGET_DIVISOR
    return light and length < weights.MAX_NORMAL_LENGTH // _TARGET_DIVISOR


def fee(store: Readable, length: int, weight: Weight) -> int:
    """Return the fee without tip, in cents.

    Args:
        store: storage: of a finished block, or of the block being made.
        length: bytes of the whole extrinsic.
        weight: of its call.
    """
    multiplier = NEXT_FEE_MULTIPLIER.get(store)
    quiet = is_quiet(store) and multiplier == ONE
    length_fee = 0 if quiet and length < FREE_LENGTH else length // _BYTES_PER_CENT + _BASE_CENTS
    if quiet:
        return length_fee
    return _BASE_CENTS + length_fee + _weight_fee(weight) * multiplier // ONE


def charge(run: Execution, who: bytes, amount: int) -> None:
    """Take fee and tip before the call.

    Raises:
        DispatchFailed: the account cannot pay and keep 1 Ğ1.
    """
    if amount:
        balances.withdraw(run, who, amount)


def settle(run: Execution, who: bytes, amount: int, tip: int, *, is_kept: bool = True) -> None:
    """After the call: give fee and tip to the treasury, ask for a refund, say what was paid.

    Args:
        run: the block being made.
        who: signer.
        amount: cents, tip included.
        tip: cents.
        is_kept: whether the treasury gets it; what oneshot accounts pay goes to nobody, as in the runtime.
    """
    if amount and is_kept:
        balances.deposit(run, TREASURY_ACCOUNT, amount)
    identity = ACCOUNT.get(run.store, who).data.linked_idty
    if identity is not None:
        quota.request_refund(run, _refunded(run, who, identity), identity, max(amount - tip, 0))
    run.emit("TransactionPayment", "TransactionFeePaid", who, amount, tip)


def _refunded(run: Execution, who: bytes, identity: int) -> bytes:
    """Return the account to refund: the new owner key for an old one that moved its identity in this very block."""
    value = IDENTITIES.get(run.store, identity)
    moved = value is not None and value.old_owner_key == (who, run.number)
    return value.owner_key if value is not None and moved else who


def on_finalize(run: Execution) -> None:
    """Move the multiplier by one, within 1 and 10."""
    multiplier = NEXT_FEE_MULTIPLIER.get(run.store)
    quiet = is_quiet(run.store)
    moved = max(multiplier - ONE, ONE) if quiet else min(multiplier + ONE, _MAX_MULTIPLIER)
    NEXT_FEE_MULTIPLIER.put(run.store, moved)


def _weight_fee(weight: Weight) -> int:
    """Return 5 cents for each base weight, through a Perbill rounded to the nearest cent as the runtime does."""
    per_unit = _BASE_CENTS * _PERBILL // weights.BASE_EXTRINSIC.ref_time
    return (weight.ref_time * per_unit + _PERBILL // 2) // _PERBILL
