"""Utility: several calls in one, and calls under derived accounts."""

from __future__ import annotations

from hashlib import blake2b

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution, module_error
from sakia_ng.sandbox.runtime.nesting import Nested
from sakia_ng.substrate.scale import u16

MAX_CALLS = 10_922


def batch(run: Execution, who: bytes, calls: list[Call], dispatch: Nested) -> None:
    """``Utility.batch``: stops at the first failure, keeps what was done, and succeeds."""
    _check_count(calls)
    for index, call in enumerate(calls):
        try:
            dispatch(run, who, call)
        except DispatchFailed as failed:
            run.emit("Utility", "BatchInterrupted", index, failed.error)
            return
        run.emit("Utility", "ItemCompleted")
    run.emit("Utility", "BatchCompleted")


def batch_all(run: Execution, who: bytes, calls: list[Call], dispatch: Nested) -> None:
    """``Utility.batch_all``: all or nothing; fails with the error of the call that fails. It holds no other one."""
    _check_count(calls)
    dispatch = dispatch.but(lambda call: (call.pallet, call.name) != ("Utility", "batch_all"))
    for call in calls:
        dispatch(run, who, call)
        run.emit("Utility", "ItemCompleted")
    run.emit("Utility", "BatchCompleted")


def force_batch(run: Execution, who: bytes, calls: list[Call], dispatch: Nested) -> None:
    """``Utility.force_batch``: goes on after failures."""
    _check_count(calls)
    failures = 0
    for call in calls:
        try:
            dispatch(run, who, call)
        except DispatchFailed as failed:
            failures += 1
            run.emit("Utility", "ItemFailed", failed.error)
        else:
            run.emit("Utility", "ItemCompleted")
    run.emit("Utility", "BatchCompletedWithErrors" if failures else "BatchCompleted")


def if_else(run: Execution, who: bytes, main: Call, fallback: Call, dispatch: Nested) -> None:
    """``Utility.if_else``: the second call when the first fails."""
    try:
        dispatch(run, who, main)
    except DispatchFailed as failed:
        dispatch(run, who, fallback)
        run.emit("Utility", "IfElseFallbackCalled", failed.error)
        return
    run.emit("Utility", "IfElseMainSuccess")


def as_derivative(run: Execution, who: bytes, index: int, call: Call, dispatch: Nested) -> None:
    """``Utility.as_derivative``: runs a call as the numbered sub-account of the signer."""
    dispatch(run, derivative_account(who, index), call)


def derivative_account(who: bytes, index: int) -> bytes:
    """Return the numbered sub-account of an account: blake2b-256 of "modlpy/utilisuba", account, index."""
    return blake2b(b"modlpy/utilisuba" + who + u16(index), digest_size=32).digest()


def _check_count(calls: list[Call]) -> None:
    if len(calls) > MAX_CALLS:
        raise module_error("Utility", "TooManyCalls")
