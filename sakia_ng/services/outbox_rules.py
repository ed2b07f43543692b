"""When a row of the outbox is unread, over, lost, in a block, or final no more."""

from __future__ import annotations

from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.operation import Failure, Inclusion, OperationState, OutboxEntry
from sakia_ng.ports.ledger import Ledger, SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import SubmitFailure
from sakia_ng.ports.outbox_store import OutboxRepository


async def begin_again(
    ledger: Ledger, rows: OutboxRepository, head: BlockRef, last: BlockRef | None
) -> tuple[OutboxEntry, ...]:
    """Forget what was read of blocks that may have been undone, and send again what was final in one that is gone.

    Only where the ledger has no finality: at each start, and when the last final block is gone.

    Args:
        ledger: who tells what is gone.
        rows: of the outbox.
        head: the newest final block.
        last: the one that was read before, None at a start, or after a failure.

    Returns:
        The rows that wait again.

    Raises:
        EnvironmentProblem: a server could not be asked; doing it again does the rest.
    """
    window = ledger.undo_window
    if not window or (last is not None and not await ledger.was_undone(last)):
        return ()
    lowest = BlockNumber(head.number - window)
    await rows.scan_again(lowest)
    revived = []
    for entry in await rows.final_above(lowest):
        if entry.block is not None and await ledger.was_undone(entry.block):
            await rows.revive(entry.id, lowest, Failure(SubmitFailure.BLOCK_UNDONE.value))
            revived.append(entry)
    return tuple(revived)


async def note_place(rows: OutboxRepository, entry: OutboxEntry, place: Inclusion | None, final: BlockNumber) -> bool:
    """Note where a row is in blocks above the final one, or that it no longer is; tell whether that is news."""
    if place is None:
        if entry.block is None or entry.scanned_to < entry.block.number <= final:
            return False  # not among blocks that can be undone: their bodies will tell
    elif entry.block is not None and entry.block.hash == place.block.hash:
        return False
    await rows.set_included(entry.id, place)
    if place is None and entry.state is OperationState.IN_BLOCK:
        undone = Failure(SubmitFailure.BLOCK_UNDONE.value)
        await rows.set_state(entry.id, OperationState.SENT, undone)
    return True


def last_for(entry: OutboxEntry, head: BlockRef) -> BlockNumber:
    """Last finalised height that matters to a row."""
    return min(head.number, entry.operation.valid_until)


def is_over(entry: OutboxEntry, head: BlockRef) -> bool:
    """Whether every block that could hold a row is final and was read."""
    end = entry.operation.valid_until
    return head.number >= end and entry.scanned_to >= end


def is_unread(entry: OutboxEntry, head: BlockRef) -> bool:
    """Whether what is final may still hold news of a row; where one in a final block is, is known."""
    is_found = entry.block is not None and entry.block.number <= head.number
    return entry.scanned_to < last_for(entry, head) and not is_found


def comes_after(entry: OutboxEntry, earlier: OutboxEntry) -> bool:
    """Whether a row can only be made after another one of its account."""
    one, other = entry.operation, earlier.operation
    return one.signer == other.signer and one.sequence > other.sequence and other.is_numbered


def is_to_judge(entry: OutboxEntry, report: SubmitReport) -> bool:
    """Whether servers may be right that a row is refused; what they took once, they refuse again when it is lost."""
    return report.state is SubmitState.REFUSED and (entry.state is OperationState.SIGNED or _is_lost(report))


def _is_lost(report: SubmitReport) -> bool:
    """Whether what was accepted before can no longer be made: the money is gone, or it has waited too long."""
    return report.failure is not None and report.failure.code in (SubmitFailure.SOURCE_SPENT, SubmitFailure.WINDOW_OVER)
