"""What a rule works with while a block is made: storage in layers, events, errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sakia_ng.sandbox.blocks import EventRecord
from sakia_ng.sandbox.declaration.codec import codec, number_of
from sakia_ng.sandbox.declaration.runtime import PALLETS, pallet_named
from sakia_ng.sandbox.declaration.typetree import parse_fields
from sakia_ng.sandbox.state import Overlay
from sakia_ng.substrate.scale import u8, u32

FINALIZATION, INITIALIZATION = "Finalization", "Initialization"
APPLY_EXTRINSIC = "ApplyExtrinsic"

_PHASE_CODES = {FINALIZATION: b"\x01", INITIALIZATION: b"\x02"}
_NO_TOPICS = b"\x00"


class DispatchFailed(Exception):
    """A call refused by a rule.

    Args:
        error: value of ``DispatchError`` in the shapes of the codec.
    """

    def __init__(self, error: object) -> None:
        super().__init__(repr(error))
        self.error = error


def module_error(pallet: str, name: str) -> DispatchFailed:
    """Build the error of a pallet."""
    number = pallet_named(pallet).errors.index(name)
    return DispatchFailed(("Module", (number_of(pallet), bytes([number, 0, 0, 0]))))


def token_error(name: str) -> DispatchFailed:
    """Build an error about money, for instance "Frozen"."""
    return DispatchFailed(("Token", name))


def arithmetic_error(name: str) -> DispatchFailed:
    """Build an error about numbers: "Underflow", "Overflow" or "DivisionByZero"."""
    return DispatchFailed(("Arithmetic", name))


@dataclass(frozen=True, slots=True)
class _EventShape:
    index: int
    fields: tuple[tuple[str, str], ...]


_SHAPES = {
    (pallet.name, event.name): _EventShape(
        event.index,
        tuple((field.name or str(rank), str(field.type)) for rank, field in enumerate(parse_fields(event.fields))),
    )
    for pallet in PALLETS
    for event in pallet.events
}


class Execution:
    """One block in the making.

    Args:
        store: storage, changed by the rules.
        number: height of the block.
    """

    def __init__(self, store: Overlay, number: int) -> None:
        self.store = store
        self.number = number
        self.events: list[EventRecord] = []
        self.phase = INITIALIZATION
        self.extrinsic_index: int | None = None

    def emit(self, pallet: str, name: str, *values: object) -> None:
        """Record an event with the values of its fields, in order."""
        shape = _SHAPES[pallet, name]
        pairs = list(zip(shape.fields, values, strict=True))
        body = b"".join(codec(type_name).encode(value) for (_, type_name), value in pairs)
        head = u8(number_of(pallet)) + u8(shape.index)
        encoded = self._encoded_phase() + head + body + _NO_TOPICS
        fields = {field: value for (field, _), value in pairs}
        self.events.append(EventRecord(self.extrinsic_index, self.phase, pallet, name, fields, encoded))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Undo storage and events of the block inside when it raises ``DispatchFailed``, which goes on."""
        count = len(self.events)
        self.store.begin()
        try:
            yield
        except DispatchFailed:
            self.store.rollback()
            del self.events[count:]
            raise
        self.store.commit()

    def _encoded_phase(self) -> bytes:
        if self.extrinsic_index is not None:
            return b"\x00" + u32(self.extrinsic_index)
        return _PHASE_CODES[self.phase]
