"""What an included extrinsic did, read from the events of its own block (pallets System and TransactionPayment)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sakia_ng.adapters.duniter_v2.decoder import Value, Variant
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import case, entries, fields, garbage, number
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, Outcome
from sakia_ng.ports.ledger_codes import OutcomeFailure

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,63}")
_ERROR_BYTES = 4
EVENTS_BUDGET = 1_000_000
"""Values in the events of a block: a full one has some hundred thousand."""


def read_outcome(runtime: Runtime, events: bytes, index: int) -> Outcome:
    """Return what the extrinsic at a position of the block did.

    Args:
        runtime: the one that made the block.
        events: value of ``System.Events`` at that block.
        index: position of the extrinsic.

    Raises:
        EnvironmentProblem: the events cannot be read.
    """
    success: bool | None = None
    failure: Failure | None = None
    fee: Cents | None = None
    for pallet, event in _own(runtime, events, index):
        match pallet, event.name:
            case "System", "ExtrinsicSuccess":
                success = True
            case "System", "ExtrinsicFailed":
                success, failure = False, _failure(runtime, event.fields.get("dispatch_error"))
            case "Utility", "BatchInterrupted" | "ItemFailed":
                failure = _failure(runtime, event.fields.get("error"))
            case "TransactionPayment", "TransactionFeePaid":
                fee = Cents(number(event.fields.get("actual_fee")))
    if success is None:
        raise garbage()  # every extrinsic of a block ends with one or the other
    return Outcome(known=True, success=success and failure is None, fee_cents=fee or Cents(0), failure=failure)


def _own(runtime: Runtime, events: bytes, index: int) -> Iterator[tuple[str, Variant]]:
    for record in entries(runtime.decode("System.Events", events, EVENTS_BUDGET)):
        phase, pallet = case(fields(record).get("phase")), case(fields(record).get("event"))
        if phase.name == "ApplyExtrinsic" and phase.fields.get("0") == index:
            yield pallet.name, case(pallet.fields.get("0"))


def _failure(runtime: Runtime, error: Value | None) -> Failure:
    """Name a ``DispatchError`` as ``pallet.error``, in our own form of the chain's names."""
    dispatch = case(error)
    match dispatch.name, dispatch.fields.get("0"):
        case "Module", dict(module):
            return _module_failure(runtime, module)
        case _, Variant(name=detail):
            return named_failure(dispatch.name, detail)
        case _:
            return named_failure("dispatch", dispatch.name)


def _module_failure(runtime: Runtime, module: Mapping[str, Value]) -> Failure:
    index, error = number(module.get("index")), module.get("error")
    if not isinstance(error, bytes) or len(error) != _ERROR_BYTES:
        raise garbage()
    return module_failure(runtime, index, error[0])


def module_failure(runtime: Runtime, pallet: int, error: int) -> Failure:
    """Name an error by its numbers; one that the runtime does not describe keeps them as parameters."""
    names = runtime.error(pallet, error)
    if names is None:
        return Failure(OutcomeFailure.UNNAMED.value, (("pallet", str(pallet)), ("error", str(error))))
    return named_failure(*names)


def named_failure(family: str, name: str) -> Failure:
    """Make a failure such as ``certification.not_respect_cert_period``; names that are not names are dropped."""
    if not (_NAME.fullmatch(family) and _NAME.fullmatch(name)):
        return Failure(OutcomeFailure.UNNAMED.value)
    return Failure(f"{_snake(family)}.{_snake(name)}")


def _snake(name: str) -> str:
    return _HUMP.sub("_", name).lower()
