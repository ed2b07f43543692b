"""Signed operations on their way, as kept on this machine.

Gives the guarantees of ``ports.store``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import (
    Failure,
    Inclusion,
    OperationId,
    OperationState,
    OutboxEntry,
    Outcome,
    SignedOperation,
)


class OutboxRepository(Protocol):
    """Signed operations on their way."""

    async def add(
        self, action: Action, operation: SignedOperation, amount_cents: Cents, fee_cents: Cents, now: datetime
    ) -> OutboxEntry:
        """Keep signed bytes before they leave; durable when it returns. The same bytes twice give the same row."""

    async def get(self, entry_id: OperationId) -> OutboxEntry | None:
        """One row."""

    async def live(self) -> tuple[OutboxEntry, ...]:
        """Rows to which something can still happen, oldest first."""

    async def recent(self, limit: int) -> tuple[OutboxEntry, ...]:
        """The newest rows, newest first."""

    async def valid_beyond(self, signer: Address, height: BlockNumber) -> tuple[OutboxEntry, ...]:
        """Rows of one account, settled or not, that a block above ``height`` could still hold, oldest first."""

    async def set_state(self, entry_id: OperationId, state: OperationState, failure: Failure | None = None) -> None:
        """Move a row that is not settled."""

    async def set_included(self, entry_id: OperationId, inclusion: Inclusion | None) -> None:
        """Note where it was found, or that the block was undone."""

    async def set_scanned(self, entry_ids: Sequence[OperationId], height: BlockNumber) -> None:
        """Note up to where bodies were read."""

    async def final_above(self, height: BlockNumber) -> tuple[OutboxEntry, ...]:
        """Rows that are settled as final, in blocks above a height, oldest first."""

    async def scan_again(self, height: BlockNumber) -> None:
        """Forget for every live row that bodies above a height were read."""

    async def revive(self, entry_id: OperationId, height: BlockNumber, why: Failure) -> None:
        """Send a row that is settled as final again: its block was undone, and bodies above a height are unread."""

    async def settle(
        self,
        entry_id: OperationId,
        state: OperationState,
        inclusion: Inclusion | None,
        outcome: Outcome | None,
        failure: Failure | None = None,
    ) -> None:
        """Close a row for good."""
