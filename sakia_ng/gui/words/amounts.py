"""Amounts as people read and hear them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AmountWords:
    """An amount, ready to be shown.

    Attributes:
        figure: digits with sign and separators, such as ``−1 234,56``.
        unit: its unit, such as ``Ğ1``.
        spoken: both, for screen readers and sentences.
    """

    figure: str
    unit: str
    spoken: str
