"""The part of the store that tells whether lines add up to figures. The guarantees are those of ``ports.store``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Figures up to which every change of an account was looked for.

    Attributes:
        block: what they are true of.
        free_cents, reserved_cents, unclaimed_cents: see ``AccountState``.
    """

    block: BlockNumber
    free_cents: Cents
    reserved_cents: Cents
    unclaimed_cents: Cents


@dataclass(frozen=True, slots=True)
class Tally:
    """What the lines of an account add up to at a block, the unexplained one left out.

    Attributes:
        total_cents: all of them up to the block.
        dividend_cents: dividends since the checkpoint.
        other_cents: the others since the checkpoint.
        checkpoint: the last one, if any.
    """

    total_cents: Cents
    dividend_cents: Cents
    other_cents: Cents
    checkpoint: Checkpoint | None


class AuditRepository(Protocol):
    """Whether lines add up to figures."""

    async def tally(self, address: Address, upto: BlockNumber) -> Tally | None:
        """Add up lines; None while the past was not read to its end or lines up to the block may still vanish."""

    async def add(self, address: Address, movements: Sequence[Movement], checkpoint: Checkpoint) -> int:
        """Insert or replace lines read from nodes and move the checkpoint; return how many are new or changed.

        A line that the indexer has too (same block, kind, amount and other side) is left to the indexer, now or when it
        comes to have it.
        """

    async def set_unexplained(self, address: Address, movement: Movement | None) -> bool:
        """Replace the one unexplained line, which stays as it is when its amount does; whether anything changed."""

    async def unexplained(self) -> Mapping[Address, Cents]:
        """Amounts of the unexplained lines there are."""
