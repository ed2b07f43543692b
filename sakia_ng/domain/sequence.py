"""Which number the next operation of an account takes, so that nothing can happen twice.

A chain plays the operations of an account in the order of their numbers and each number once. An operation that was
refused may still be taken by a block until its validity is over; giving its number to its replacement makes sure that
only one of both is. See DESIGN.md, "The outbox, exactly".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.errors import Code, Refusal

WAITING = frozenset({OperationState.SIGNED, OperationState.SENT})
"""States of an operation that is expected to be taken by a block."""

GIVEN_UP = frozenset({OperationState.REFUSED, OperationState.BLOCKED})
"""States of an operation that nobody counts on any more, and that a block may hold all the same until it is over."""

_TAKING_A_NUMBER = WAITING | {OperationState.IN_BLOCK}


class SequenceProblem(Code):
    """Why nothing new can be signed for an account yet."""

    EARLIER_DIED = "sequence.earlier_died"
    ACCOUNT_REBORN = "sequence.account_reborn"


def next_sequence(rows: Sequence[OutboxEntry], *, reached: int, offered: int, head: BlockRef, block_time_s: int) -> int:
    """Return the number of an account's next operation.

    Args:
        rows: the account's operations whose validity reaches beyond ``head``, settled or not.
        reached: the account's number in the state of ``head``.
        offered: the number servers offer, operations waiting with them counted.
        head: the newest finalised block.
        block_time_s: seconds between blocks, to turn heights into dates.

    Raises:
        Refusal: an earlier operation could still be played; with the date from which it no longer can.
    """
    _refuse_reborn(rows, reached, head, block_time_s)
    live = [row for row in rows if not row.settled and row.operation.sequence >= reached]
    settled = [row for row in rows if row.settled]  # in blocks that are final, and that this head may not know yet
    ahead = {row.operation.sequence for row in settled if row.block is not None and row.block.number > head.number}
    taken = {row.operation.sequence for row in live if row.state in _TAKING_A_NUMBER} | ahead
    given_up = [row for row in live if row.state in GIVEN_UP and row.operation.sequence not in ahead]
    if not given_up:
        return max([offered, reached, *(number + 1 for number in taken)])
    free = _first_free(reached, offered, taken, {row.operation.sequence for row in given_up})
    beside = [row for row in given_up if row.operation.sequence != free]  # could happen as well as the new one
    beside += [row for row in live if row.state in WAITING and row.operation.sequence > free]
    if beside:
        raise Refusal(SequenceProblem.EARLIER_DIED, possible_from=_end(beside, head, block_time_s))
    return free


def _first_free(reached: int, offered: int, taken: Collection[int], given_up: Collection[int]) -> int:
    """Return the lowest number that nothing awaited holds; servers hold those under ``offered`` for other programs.

    Whatever takes it wakes up what was signed with later numbers.
    """
    number = reached
    while number in taken or (number < offered and number not in given_up):
        number += 1
    return number


def _refuse_reborn(rows: Sequence[OutboxEntry], reached: int, head: BlockRef, block_time_s: int) -> None:
    """An account that left the chain counts from 0 again: older bytes could be played again until they expire."""
    replayable = [
        row
        for row in rows
        if row.settled and row.block is not None and row.block.number <= head.number
        if row.operation.sequence >= reached
    ]
    if replayable:
        raise Refusal(SequenceProblem.ACCOUNT_REBORN, possible_from=_end(replayable, head, block_time_s))


def _end(rows: Iterable[OutboxEntry], head: BlockRef, block_time_s: int) -> datetime:
    blocks = max(row.operation.valid_until for row in rows) + 1 - head.number
    return head.time + timedelta(seconds=blocks * block_time_s)
