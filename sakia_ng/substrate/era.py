"""How long a transaction may wait: immortal, or mortal for a window of blocks (Substrate's ``Era``).

A mortal era is a period (a power of two from 4 to 65536) and a phase. The window it means is found from any block at or
after its birth: it starts at the last block whose number is ``phase`` modulo ``period``.
"""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.substrate.scale import Reader

DEFAULT_PERIOD = 64
"""Blocks our transactions live: 6.4 minutes."""

_MIN_PERIOD, _MAX_PERIOD = 4, 1 << 16
_QUANTA = 12  # phases of long periods are rounded so that they fit 12 bits


@dataclass(frozen=True, slots=True)
class Era:
    """The lifetime of a transaction.

    Attributes:
        period: blocks it lives; 0 when immortal.
        phase: birth modulo ``period``, a multiple of the quantum of the period.
    """

    period: int
    phase: int

    @classmethod
    def mortal(cls, current: int, period: int = DEFAULT_PERIOD) -> Era:
        """Return the era born at the block ``current`` (exactly so for periods up to 4096).

        Args:
            current: number of the block the transaction is anchored on.
            period: wished lifetime in blocks, rounded up to a power of two within 4..65536.
        """
        rounded = min(max(1 << max(period - 1, 0).bit_length(), _MIN_PERIOD), _MAX_PERIOD)
        quantum = _quantum(rounded)
        return cls(rounded, current % rounded // quantum * quantum)

    @property
    def is_immortal(self) -> bool:
        """Whether the transaction never dies."""
        return self.period == 0

    def birth(self, current: int) -> int:
        """Return the first block of the window that holds ``current`` (0 when immortal): its hash is signed."""
        if self.is_immortal:
            return 0
        return (max(current, self.phase) - self.phase) // self.period * self.period + self.phase

    def death(self, current: int) -> int | None:
        """Return the first block in which the transaction can no longer be; None when immortal."""
        return None if self.is_immortal else self.birth(current) + self.period

    def encode(self) -> bytes:
        """Return one zero byte (immortal) or two bytes (mortal)."""
        if self.is_immortal:
            return b"\x00"
        trailing_zeros = self.period.bit_length() - 1
        low = min(max(trailing_zeros - 1, 1), 15)
        return (low | self.phase // _quantum(self.period) << 4).to_bytes(2, "little")


IMMORTAL = Era(0, 0)
"""The era of a transaction that never dies."""


def read_era(reader: Reader) -> Era:
    """Read an era.

    Raises:
        WireError: truncated, or a phase outside its period.
    """
    first = reader.u8()
    if first == 0:
        return IMMORTAL
    encoded = first | reader.u8() << 8
    period = 2 << (encoded % 16)
    phase = (encoded >> 4) * _quantum(period)
    if period < _MIN_PERIOD or phase >= period:
        raise reader.malformed()
    return Era(period, phase)


def _quantum(period: int) -> int:
    return max(period >> _QUANTA, 1)
