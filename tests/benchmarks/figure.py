"""One measured figure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, and what it should be at most.

    Attributes:
        name: what was measured; names of one subject begin alike.
        value: how much.
        unit: ``ratio``, ``MB``, ``ms``, ``round trips``, ...
        target: the most it should be, None where nothing is asked.
    """

    name: str
    value: float
    unit: str
    target: float | None = None

    @property
    def ok(self) -> bool:
        """Whether it is within its target."""
        return self.target is None or self.value <= self.target
