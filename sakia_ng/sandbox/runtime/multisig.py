"""Multisig: an account of several people, whose calls wait for a number of approvals."""

from __future__ import annotations

from bisect import insort
from hashlib import blake2b

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.records import Multisig, Timepoint, Weight
from sakia_ng.sandbox.runtime import weights
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.nesting import Nested
from sakia_ng.sandbox.runtime.reserves import reserve, unreserve
from sakia_ng.sandbox.runtime.storage import MULTISIGS
from sakia_ng.substrate.scale import compact, u16

MAX_SIGNATORIES = 10
DEPOSIT_BASE_CENTS, DEPOSIT_FACTOR_CENTS = 100, 32


def multi_account(signatories: list[bytes], threshold: int) -> bytes:
    """Return the account of signatories, in the order of their keys, and a threshold."""
    listed = compact(len(signatories)) + b"".join(signatories)
    return _digest(b"modlpy/utilisuba" + listed + u16(threshold))


def call_hash_of(call: Call) -> bytes:
    """Return the hash under which a call waits."""
    return _digest(codec("RuntimeCall").encode(call))


def as_multi_threshold_1(
    run: Execution, who: bytes, other_signatories: list[bytes], call: Call, dispatch: Nested
) -> None:
    """``Multisig.as_multi_threshold_1``: one of several acts at once for the account that needs one of them."""
    account = multi_account(_signatories(who, other_signatories), 1)
    dispatch.afresh()(run, account, call)


def as_multi(
    run: Execution,
    who: bytes,
    *,
    threshold: int,
    other_signatories: list[bytes],
    maybe_timepoint: Timepoint | None,
    call: Call,
    max_weight: Weight,
    dispatch: Nested,
) -> None:
    """``Multisig.as_multi``: approve a call, and make it with the last approval that it needs."""
    account = _account(who, threshold, other_signatories)
    call_hash = call_hash_of(call)
    waiting = MULTISIGS.get(run.store, account, call_hash)
    if waiting is None:
        if maybe_timepoint is not None:
            raise module_error("Multisig", "UnexpectedTimepoint")
        _begin(run, who, threshold, account, call_hash)
        return
    _check_timepoint(waiting, maybe_timepoint)
    is_new = who not in waiting.approvals and len(waiting.approvals) < threshold
    if len(waiting.approvals) + is_new < threshold:
        _approve(run, who, account, call_hash, waiting, is_new=is_new)
        return
    if not _fits(weights.call_weight(call), max_weight):
        raise module_error("Multisig", "MaxWeightTooLow")
    MULTISIGS.put(run.store, account, call_hash, None)
    unreserve(run, waiting.depositor, waiting.deposit)
    result = _result(run, account, call, dispatch.afresh())
    run.emit("Multisig", "MultisigExecuted", who, waiting.when, account, call_hash, result)


def approve_as_multi(
    run: Execution,
    who: bytes,
    *,
    threshold: int,
    other_signatories: list[bytes],
    maybe_timepoint: Timepoint | None,
    call_hash: bytes,
    **_max_weight: object,
) -> None:
    """``Multisig.approve_as_multi``: approve a call known by its hash."""
    account = _account(who, threshold, other_signatories)
    waiting = MULTISIGS.get(run.store, account, call_hash)
    if waiting is None:
        if maybe_timepoint is not None:
            raise module_error("Multisig", "UnexpectedTimepoint")
        _begin(run, who, threshold, account, call_hash)
        return
    _check_timepoint(waiting, maybe_timepoint)
    is_new = who not in waiting.approvals and len(waiting.approvals) < threshold
    _approve(run, who, account, call_hash, waiting, is_new=is_new)


def cancel_as_multi(
    run: Execution,
    who: bytes,
    *,
    threshold: int,
    other_signatories: list[bytes],
    timepoint: Timepoint,
    call_hash: bytes,
) -> None:
    """``Multisig.cancel_as_multi``: by who began it; the deposit comes back."""
    account = _account(who, threshold, other_signatories)
    waiting = MULTISIGS.get(run.store, account, call_hash)
    if waiting is None:
        raise module_error("Multisig", "NotFound")
    _check_timepoint(waiting, timepoint)
    if waiting.depositor != who:
        raise module_error("Multisig", "NotOwner")
    unreserve(run, who, waiting.deposit)
    MULTISIGS.put(run.store, account, call_hash, None)
    run.emit("Multisig", "MultisigCancelled", who, timepoint, account, call_hash)


def poke_deposit(run: Execution, who: bytes, threshold: int, other_signatories: list[bytes], call_hash: bytes) -> None:
    """``Multisig.poke_deposit``: nothing to change, since deposits have always cost the same."""
    waiting = MULTISIGS.get(run.store, _account(who, threshold, other_signatories), call_hash)
    if waiting is None:
        raise module_error("Multisig", "NotFound")
    if waiting.depositor != who:
        raise module_error("Multisig", "NotOwner")


def _account(who: bytes, threshold: int, others: list[bytes]) -> bytes:
    if threshold < 2:
        raise module_error("Multisig", "MinimumThreshold")
    return multi_account(_signatories(who, others), threshold)


def _signatories(who: bytes, others: list[bytes]) -> list[bytes]:
    if not others:
        raise module_error("Multisig", "TooFewSignatories")
    if len(others) >= MAX_SIGNATORIES:
        raise module_error("Multisig", "TooManySignatories")
    last: bytes | None = None
    for other in others:
        if last is not None and last >= other:
            raise module_error("Multisig", "SignatoriesOutOfOrder")
        if other == who:
            raise module_error("Multisig", "SenderInSignatories")
        last = other
    return sorted([*others, who])


def _begin(run: Execution, who: bytes, threshold: int, account: bytes, call_hash: bytes) -> None:
    deposit = DEPOSIT_BASE_CENTS + threshold * DEPOSIT_FACTOR_CENTS
    reserve(run, who, deposit)
    when = Timepoint(run.number, run.extrinsic_index or 0)
    MULTISIGS.put(run.store, account, call_hash, Multisig(when, deposit, who, [who]))
    run.emit("Multisig", "NewMultisig", who, account, call_hash)


def _check_timepoint(waiting: Multisig, timepoint: Timepoint | None) -> None:
    if timepoint is None:
        raise module_error("Multisig", "NoTimepoint")
    if waiting.when != timepoint:
        raise module_error("Multisig", "WrongTimepoint")


def _approve(run: Execution, who: bytes, account: bytes, call_hash: bytes, waiting: Multisig, *, is_new: bool) -> None:
    if not is_new:
        raise module_error("Multisig", "AlreadyApproved")
    approvals = [*waiting.approvals]
    insort(approvals, who)
    MULTISIGS.put(run.store, account, call_hash, waiting._replace(approvals=approvals))
    run.emit("Multisig", "MultisigApproval", who, waiting.when, account, call_hash)


def _result(run: Execution, account: bytes, call: Call, dispatch: Nested) -> object:
    try:
        dispatch(run, account, call)
    except DispatchFailed as failed:
        return ("Err", failed.error)
    return ("Ok", ())


def _fits(weight: Weight, limit: Weight) -> bool:
    return weight.ref_time <= limit.ref_time and weight.proof_size <= limit.proof_size


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=32).digest()
