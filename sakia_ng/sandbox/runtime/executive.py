"""The life of a block: opened, filled with extrinsics, closed."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec, numbering
from sakia_ng.sandbox.declaration.records import DispatchEventInfo, PerClass, Weight
from sakia_ng.sandbox.declaration.version import SPEC_NAME
from sakia_ng.sandbox.runtime import (
    distance,
    hooks,
    oneshot_account,
    quota,
    transaction_payment,
    universal_dividend,
    weights,
)
from sakia_ng.sandbox.runtime.dispatch import dispatch
from sakia_ng.sandbox.runtime.execution import APPLY_EXTRINSIC, FINALIZATION, DispatchFailed, Execution
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    ALL_EXTRINSICS_LENGTH,
    BLOCK_HASH,
    BLOCK_WEIGHT,
    DIGEST,
    EVENT_COUNT,
    EVENTS_KEY,
    LAST_RUNTIME_UPGRADE,
    NEXT_FEE_MULTIPLIER,
    NOW,
    NUMBER,
    PARENT_HASH,
    Readable,
    spec_version,
)
from sakia_ng.substrate.extrinsic import BareExtrinsic, SignedExtrinsic
from sakia_ng.substrate.scale import Reader, vector

BLOCK_HASH_COUNT = 2_400
"""Block hashes that the runtime remembers."""

_NOTHING = Weight(0, 0)


@dataclass(frozen=True, slots=True)
class CheckedExtrinsic:
    """A signed extrinsic that passed validation.

    Attributes:
        encoded: whole.
        signed: taken apart.
        call: decoded.
        weight: of the call.
    """

    encoded: bytes
    signed: SignedExtrinsic
    call: Call
    weight: Weight


def decode_call(encoded: bytes, store: Readable) -> Call:
    """Decode a call that takes all the bytes, in the version of the runtime of a storage. Raises ``WireError``."""
    with numbering(spec_version(store)):
        call = codec("RuntimeCall").decode_all(encoded)
    assert isinstance(call, Call)
    return call


def initialize(run: Execution, parent_hash: bytes, pre_runtime_log: bytes) -> None:
    """Open a block: ``System`` forgets the last one, and what falls due at this height does."""
    NUMBER.put(run.store, run.number)
    PARENT_HASH.put(run.store, parent_hash)
    BLOCK_HASH.put(run.store, run.number - 1, parent_hash)
    DIGEST.put(run.store, ([codec("DigestItem").decode(Reader(pre_runtime_log))],))
    BLOCK_WEIGHT.put(run.store, PerClass(_NOTHING, _NOTHING, weights.BASE_BLOCK))
    NEXT_FEE_MULTIPLIER.put(run.store, NEXT_FEE_MULTIPLIER.get(run.store))
    hooks.on_initialize(run)


def upgrade(run: Execution) -> None:
    """Replace the runtime by the next version, which is the one in force after this block."""
    LAST_RUNTIME_UPGRADE.put(run.store, (spec_version(run.store) + 1, SPEC_NAME))
    run.emit("System", "CodeUpdated")


def timestamp_extrinsic(timestamp_ms: int) -> bytes:
    """Return the inherent that sets the time."""
    call = Call("Timestamp", "set", {"now": timestamp_ms})
    return BareExtrinsic(codec("RuntimeCall").encode(call)).encode()


def apply_timestamp(run: Execution, timestamp_ms: int, length: int) -> None:
    """Apply the inherent: dividends are created here."""
    weight = weights.call_weight(Call("Timestamp", "set", {}))
    _enter(run, 0)
    _register(run, "mandatory", weight, length)
    NOW.put(run.store, timestamp_ms)
    universal_dividend.on_timestamp_set(run, timestamp_ms)
    run.emit("System", "ExtrinsicSuccess", DispatchEventInfo(weight, "Mandatory", "Yes"))


def evaluation_extrinsic(distances: list[int]) -> bytes:
    """Return the inherent that publishes evaluated distances."""
    call = Call("Distance", "update_evaluation", {"computation_result": (distances,)})
    return BareExtrinsic(codec("RuntimeCall").encode(call)).encode()


def apply_evaluation(run: Execution, index: int, evaluator: bytes, distances: list[int], length: int) -> None:
    """Apply the inherent that publishes evaluated distances."""
    weight = weights.call_weight(Call("Distance", "update_evaluation", {}))
    _enter(run, index)
    _register(run, "mandatory", weight, length)
    distance.update_evaluation(run, evaluator, distances)
    run.emit("System", "ExtrinsicSuccess", DispatchEventInfo(weight, "Mandatory", "Yes"))


def fits(run: Execution, extrinsic: CheckedExtrinsic) -> bool:
    """Whether the block has room left for the extrinsic."""
    used = BLOCK_WEIGHT.get(run.store).normal.ref_time + weights.BASE_EXTRINSIC.ref_time
    length = (ALL_EXTRINSICS_LENGTH.get(run.store) or 0) + len(extrinsic.encoded)
    return used + extrinsic.weight.ref_time <= weights.MAX_NORMAL and length <= weights.MAX_NORMAL_LENGTH


def apply(run: Execution, index: int, extrinsic: CheckedExtrinsic) -> None:
    """Apply a signed extrinsic: nonce and fee first, then the call, which alone is undone when it fails.

    Raises:
        DispatchFailed: the fee cannot be paid; nothing is left of the extrinsic, which must stay out of the block.
    """
    _enter(run, index)
    who, tip = extrinsic.signed.signer, extrinsic.signed.tip
    oneshot = oneshot_account.is_consumption(extrinsic.call)
    with run.transaction():
        _register(run, "normal", extrinsic.weight, len(extrinsic.encoded))
        amount = transaction_payment.fee(run.store, len(extrinsic.encoded), extrinsic.weight) + tip
        if oneshot:
            oneshot_account.charge(run, who, amount)
        else:
            info = ACCOUNT.get(run.store, who)
            ACCOUNT.put(run.store, who, info._replace(nonce=info.nonce + 1))
            transaction_payment.charge(run, who, amount)
    failure: object = None
    try:
        dispatch(run, who, extrinsic.call)
    except DispatchFailed as failed:
        failure = failed.error
    transaction_payment.settle(run, who, amount, tip, is_kept=not oneshot)
    outcome = DispatchEventInfo(extrinsic.weight, "Normal", "Yes")
    if failure is None:
        run.emit("System", "ExtrinsicSuccess", outcome)
    else:
        run.emit("System", "ExtrinsicFailed", failure, outcome)


def finalize(run: Execution) -> None:
    """Close a block: refunds, fee multiplier, events written to the storage."""
    run.phase, run.extrinsic_index = FINALIZATION, None
    quota.on_idle(run)
    transaction_payment.on_finalize(run)
    ALL_EXTRINSICS_LENGTH.put(run.store, None)
    too_old = run.number - BLOCK_HASH_COUNT - 1
    if too_old > 0:
        BLOCK_HASH.put(run.store, too_old, None)
    EVENT_COUNT.put(run.store, len(run.events))
    run.store.put(EVENTS_KEY, vector(event.encoded for event in run.events))


def _enter(run: Execution, index: int) -> None:
    run.phase, run.extrinsic_index = APPLY_EXTRINSIC, index


def _register(run: Execution, dispatch_class: str, weight: Weight, length: int) -> None:
    used = BLOCK_WEIGHT.get(run.store)
    total = getattr(used, dispatch_class).plus(weight).plus(weights.BASE_EXTRINSIC)
    BLOCK_WEIGHT.put(run.store, used._replace(**{dispatch_class: total}))
    ALL_EXTRINSICS_LENGTH.put(run.store, (ALL_EXTRINSICS_LENGTH.get(run.store) or 0) + length)
