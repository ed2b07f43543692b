"""What else is known here of one line of a history: the extrinsic that made it, and what that cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sakia_ng.domain.actions import recipients_of
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import OperationHash, OutboxEntry
from sakia_ng.ports.store import HistoryQuery, HistoryRow, Store

_OPERATIONS = 1_000
_INSTANT = timedelta(milliseconds=1)
_COSTS = (MovementKind.FEE, MovementKind.REFUND)


@dataclass(frozen=True, slots=True)
class LineDetails:
    """Beside the line itself.

    Attributes:
        extrinsic: hash of the extrinsic, None when it was not signed here.
        fee_cents: what the account paid in that block for its extrinsics, refunds deducted; None when it paid nothing.
    """

    extrinsic: OperationHash | None = None
    fee_cents: Cents | None = None


async def details_of(store: Store, row: HistoryRow) -> LineDetails:
    """Look for what belongs to a line in the store."""
    movement = row.movement
    if movement.amount_cents > 0 or movement.kind not in (MovementKind.TRANSFER, *_COSTS):
        return LineDetails()
    entries = [entry for entry in await store.outbox.recent(_OPERATIONS) if _made(entry, movement)]
    extrinsic = entries[0].operation.hash if len(entries) == 1 else None
    return LineDetails(extrinsic, await _fee(store, movement))


def _made(entry: OutboxEntry, movement: Movement) -> bool:
    if entry.block is None or entry.block.number != movement.block or entry.operation.signer != movement.account:
        return False
    return movement.kind is not MovementKind.TRANSFER or movement.counterpart in recipients_of(entry.action)


async def _fee(store: Store, movement: Movement) -> Cents | None:
    query = HistoryQuery(
        accounts=(movement.account,), kinds=_COSTS, since=movement.time, until=movement.time + _INSTANT
    )
    lines = await store.history.lines(query, await store.history.ids(query))
    amounts = [line.row.movement.amount_cents for line in lines if line.row.movement.block == movement.block]
    return Cents(-sum(amounts)) if amounts else None
