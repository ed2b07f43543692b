"""When servers may be believed: the same thing said by a majority of those who run them.

Nothing here asks anybody: callers bring what was said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from sakia_ng.domain.chain import BlockHash, BlockNumber

T = TypeVar("T", bound=Hashable)

LAG_TOLERATED = 20
"""Blocks that a server's finalised head may be behind the others': two minutes."""

ENOUGH_OPERATORS = 3
"""With fewer operators asked there is no majority to speak of: two of two and one of one are shown as such."""


@dataclass(frozen=True, slots=True)
class Tally(Generic[T]):
    """What more than half say.

    Attributes:
        choice: what they say.
        agreeing: how many say it.
        asked: how many answered.
    """

    choice: T
    agreeing: int
    asked: int


def tally(votes: Mapping[str, T]) -> Tally[T] | None:
    """Count one vote an operator; None when nothing is said by more than half of them (two of two, one of one)."""
    if not votes:
        return None
    choice, agreeing = Counter(votes.values()).most_common(1)[0]
    return Tally(choice, agreeing, len(votes)) if agreeing * 2 > len(votes) else None


def is_decided(votes: Mapping[str, Hashable], operators: int) -> bool:
    """Tell whether something is said by more than half of all operators, whatever those yet to answer will say."""
    return bool(votes) and Counter(votes.values()).most_common(1)[0][1] * 2 > operators


def offered_by_most(numbers: Mapping[str, int]) -> int:
    """Return the highest number that more than half offer at least; ``numbers``, by operator, is not empty."""
    return sorted(numbers.values(), reverse=True)[len(numbers) // 2]


def comparable_height(heights: Mapping[str, int]) -> tuple[int, frozenset[str]]:
    """Choose the height at which finalised blocks are compared: the lowest of those that keep up.

    Args:
        heights: finalised height by whoever says it; not empty.

    Returns:
        The height, and who lags behind: more than ``LAG_TOLERATED`` under the lower one of the middle, so that no half
        of them, however high its claims, makes the others look late. Of two, neither lags by heights alone: a clock
        tells (``misplaced``).
    """
    ordered = sorted(heights.values())
    floor = ordered[(len(ordered) - 1) // 2] - LAG_TOLERATED
    lagging = frozenset(name for name, height in heights.items() if height < floor)
    return min(height for height in ordered if height >= floor), lagging


def misplaced(heights: Mapping[str, int], agreed: int, *, is_recent: bool) -> tuple[frozenset[str], frozenset[str]]:
    """Judge claims far above the height agreed on by whether the block there is of this moment.

    Args:
        heights: finalised height by whoever says it.
        agreed: the height compared.
        is_recent: whether the time of the block agreed on is near this machine's.

    Returns:
        Who claims a height that the chain cannot have reached; and, of two alone, the one that lags behind.
    """
    ahead = frozenset(name for name, height in heights.items() if height > agreed + LAG_TOLERATED)
    if is_recent or not ahead or len(heights) != 2:
        return (ahead if is_recent else frozenset()), frozenset()
    return frozenset(), frozenset(heights) - ahead


@dataclass(frozen=True, slots=True)
class Agreement:
    """A finalised block that operators agree on.

    Attributes:
        number: its height.
        hash: its hash.
        agreeing: operators whose nodes say that this block is final at this height.
        asked: operators who answered.
    """

    number: BlockNumber
    hash: BlockHash
    agreeing: int = 1
    asked: int = 1

    @property
    def is_majority(self) -> bool:
        """Whether enough operators were asked for the word to have a meaning."""
        return self.asked >= ENOUGH_OPERATORS


class Ground(StrEnum):
    """What figures rest on, the strongest first. The value is stored; never rename it."""

    PROVEN = "proven"
    COMPARED = "compared"
    ONE_SERVER = "one_server"


@dataclass(frozen=True, slots=True)
class Backing:
    """How far figures can be relied on.

    Attributes:
        ground: ``PROVEN``: hashed up to the state root of a header that operators agree on; ``COMPARED``: two
            operators gave the same; ``ONE_SERVER``: one server's word.
        at: height of the block at which that was last checked; later figures are the same by one server's word.
        agreeing: operators that agree on that block.
        asked: operators that were asked about it.
    """

    ground: Ground
    at: BlockNumber
    agreeing: int = 1
    asked: int = 1

    @property
    def is_lone_word(self) -> bool:
        """Whether one operator alone stands behind the figures: a proof is worth as much as the block it leads to."""
        return self.ground is Ground.ONE_SERVER or (self.ground is Ground.PROVEN and self.asked == 1)
