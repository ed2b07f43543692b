"""Far into the future without making every block: only those in which something falls due, in their order.

A leap starts once nothing waits for the next blocks (transactions, refunds, distances, fees under load), so that what
falls due is known beforehand: dividends by their date; certifications, memberships and identities by their height,
smiths by their session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush

from sakia_ng.sandbox.blocks import Block
from sakia_ng.sandbox.chain import Chain, StateView
from sakia_ng.sandbox.genesis import CHAIN_BLOCK_TIME_MS
from sakia_ng.sandbox.runtime import distance
from sakia_ng.sandbox.runtime.identity_end import DELETION_BLOCKS
from sakia_ng.sandbox.runtime.membership import AUTOREVOCATION_BLOCKS
from sakia_ng.sandbox.runtime.smiths import SESSION_BLOCKS
from sakia_ng.sandbox.runtime.storage import (
    CERTS_REMOVABLE_ON,
    IDENTITY_CHANGE_SCHEDULE,
    MEMBERSHIPS_EXPIRE_ON,
    NEXT_FEE_MULTIPLIER,
    NEXT_UD,
    REFUND_QUEUE,
    SMITHS_EXPIRE_ON,
)
from sakia_ng.sandbox.runtime.transaction_payment import ONE

TAIL_BLOCKS = 80
"""Ordinary blocks made after a leap: more than a transaction lives, so that clients can anchor on them."""

_AGENDAS = (IDENTITY_CHANGE_SCHEDULE, MEMBERSHIPS_EXPIRE_ON, CERTS_REMOVABLE_ON)
_ALL = 1 << 31

Between = Callable[[Block, int], Iterable[Block]]
"""Tells the blocks after one and below a height, which were made once."""


def is_calm(chain: Chain) -> bool:
    """Whether nothing waits for the very next blocks."""
    store = chain.storage_at(chain.best.hash)
    quiet = NEXT_FEE_MULTIPLIER.get(store) == ONE and not REFUND_QUEUE.get(store)
    return quiet and not chain.pending() and distance.is_idle(store)


def leaps(chain: Chain, target: int, between: Between | None = None) -> Iterator[Block]:
    """Go to a height, and yield each block made on the way; the last one is at ``target``.

    Args:
        chain: calm (see ``is_calm``).
        target: height, above the best one.
        between: tells the blocks of any heights on the way, where they were made once: the same are made again.
    """
    agenda = _agenda(chain)
    while chain.best.number < target:
        while agenda and agenda[0] <= chain.best.number:
            heappop(agenda)
        number = min(_next_dividend(chain), agenda[0] if agenda else target, target)
        block = _make(chain, number, lasting=number == target or between is not None, between=between)
        for later in (number + AUTOREVOCATION_BLOCKS, number + DELETION_BLOCKS):
            if IDENTITY_CHANGE_SCHEDULE.get(chain.storage_at(block.hash), later):
                heappush(agenda, later)
        yield block


def timestamp_at(chain: Chain, number: int) -> int:
    """Return the date of a height to come, at six seconds a block."""
    return chain.now_ms + (number - chain.best.number) * CHAIN_BLOCK_TIME_MS


def _make(chain: Chain, number: int, *, lasting: bool, between: Between | None) -> Block:
    moment = timestamp_at(chain, number)
    if number == chain.best.number + 1:
        return chain.produce_block(moment)
    known = () if between is None else between(chain.best, number)
    return chain.leap(number, moment, lasting=lasting, between=known)


def _agenda(chain: Chain) -> list[int]:
    state = chain.storage_at(chain.best.hash)
    heights = [height for items in _AGENDAS for height in _keys(state, items.prefix)]
    heights += [session * SESSION_BLOCKS for session in _keys(state, SMITHS_EXPIRE_ON.prefix)]
    heapify(heights)
    return heights


def _keys(state: StateView, prefix: bytes) -> list[int]:
    return [int.from_bytes(key[-4:], "little") for key in state.keys_from(prefix, _ALL)]


def _next_dividend(chain: Chain) -> int:
    """Return the first height whose date reaches that of the next dividend."""
    due = NEXT_UD.get(chain.storage_at(chain.best.hash))
    wait_ms = 0 if due is None else due - chain.now_ms
    return chain.best.number + max(-(-wait_ms // CHAIN_BLOCK_TIME_MS), 1)
