"""Signed operations on their way, in SQLite.

Triggers of the schema, not this file, guarantee that signed bytes never change, that a settled row never changes but
to be sent again, and that a live one is never deleted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from sakia_ng.adapters.sqlite.action_json import read_action, read_failure, write_action, write_failure
from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.convert import from_ms, json_list, to_block, to_integer, to_ms
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import (
    Failure,
    Inclusion,
    OperationHash,
    OperationId,
    OperationState,
    OutboxEntry,
    Outcome,
    SignedOperation,
)
from sakia_ng.errors import BugError

_ADD = """INSERT INTO outbox (hash, data, action, signer, sequence, valid_from, valid_until, amount, fee, created_ms,
 state, scanned_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'signed', ?) ON CONFLICT (hash) DO NOTHING"""
_SET_STATE = "UPDATE outbox SET state = ?, failure = ? WHERE entry_id = ? AND NOT is_settled"
_SET_INCLUDED = """UPDATE outbox SET state = 'in_block', failure = NULL, block = ?, block_hash = ?, block_ms = ?,
 position = ? WHERE entry_id = ? AND NOT is_settled"""
_SET_UNDONE = """UPDATE outbox SET state = iif(state = 'in_block', 'sent', state), block = NULL, block_hash = NULL,
 block_ms = NULL, position = NULL WHERE entry_id = ? AND NOT is_settled"""
_SET_SCANNED = """UPDATE outbox SET scanned_to = ? WHERE entry_id IN (SELECT value FROM json_each(?))
 AND scanned_to < ? AND NOT is_settled"""
_SETTLE = """UPDATE outbox SET state = ?, is_settled = 1, block = ?, block_hash = ?, block_ms = ?, position = ?,
 fee = coalesce(?, fee), failure = ? WHERE entry_id = ? AND NOT is_settled"""

_SCAN_AGAIN = """UPDATE outbox SET scanned_to = max(valid_from, ?) WHERE scanned_to > max(valid_from, ?)
 AND NOT is_settled"""
_REVIVE = """UPDATE outbox SET state = 'sent', is_settled = 0, failure = ?, block = NULL, block_hash = NULL,
 block_ms = NULL, position = NULL, scanned_to = max(valid_from, min(scanned_to, ?))
 WHERE entry_id = ? AND is_settled AND state = 'final'"""


class SqliteOutbox:
    """Implements ``OutboxRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self, action: Action, operation: SignedOperation, amount_cents: Cents, fee_cents: Cents, now: datetime
    ) -> OutboxEntry:
        """Keep signed bytes; on the disk when it returns."""
        values = (
            *(operation.hash, operation.data, write_action(action), operation.signer, operation.sequence),
            *(operation.valid_from, operation.valid_until, to_integer(amount_cents), to_integer(fee_cents)),
            *(to_ms(now), operation.valid_from),  # the block the validity is anchored on cannot hold it
        )

        def work(connection: sqlite3.Connection) -> OutboxEntry:
            connection.execute(_ADD, values)
            row = connection.execute("SELECT * FROM outbox WHERE hash = ?", (operation.hash,)).fetchone()
            return _entry(row)

        return await self._database.write(work)

    async def get(self, entry_id: OperationId) -> OutboxEntry | None:
        """One row."""
        found = await self._select("WHERE entry_id = ?", entry_id)
        return found[0] if found else None

    async def live(self) -> tuple[OutboxEntry, ...]:
        """Rows that are not settled, oldest first."""
        return await self._select("WHERE is_settled = 0 ORDER BY entry_id")

    async def recent(self, limit: int) -> tuple[OutboxEntry, ...]:
        """The newest rows, newest first."""
        return await self._select("ORDER BY entry_id DESC LIMIT ?", limit)

    async def valid_beyond(self, signer: Address, height: BlockNumber) -> tuple[OutboxEntry, ...]:
        """Rows of one account that a block above ``height`` could hold, oldest first."""
        return await self._select("WHERE signer = ? AND valid_until > ? ORDER BY entry_id", signer, height)

    async def set_state(self, entry_id: OperationId, state: OperationState, failure: Failure | None = None) -> None:
        """Move a row that is not settled."""
        await self._change(_SET_STATE, state.value, write_failure(failure), entry_id)

    async def set_included(self, entry_id: OperationId, inclusion: Inclusion | None) -> None:
        """Note the block that holds it, or that it was undone."""
        if inclusion is None:
            await self._change(_SET_UNDONE, entry_id)
        else:
            await self._change(_SET_INCLUDED, *_place(inclusion), entry_id)

    async def set_scanned(self, entry_ids: Sequence[OperationId], height: BlockNumber) -> None:
        """Note up to where bodies were read."""
        await self._database.change(_SET_SCANNED, height, json_list(entry_ids), height)

    async def final_above(self, height: BlockNumber) -> tuple[OutboxEntry, ...]:
        """Rows that are settled as final, in blocks above a height, oldest first."""
        return await self._select("WHERE is_settled = 1 AND state = 'final' AND block > ? ORDER BY entry_id", height)

    async def scan_again(self, height: BlockNumber) -> None:
        """Forget for every live row that bodies above a height were read."""
        await self._database.change(_SCAN_AGAIN, height, height)

    async def revive(self, entry_id: OperationId, height: BlockNumber, why: Failure) -> None:
        """Send a row that is settled as final again."""
        await self._change(_REVIVE, write_failure(why), height, entry_id)

    async def settle(
        self,
        entry_id: OperationId,
        state: OperationState,
        inclusion: Inclusion | None,
        outcome: Outcome | None,
        failure: Failure | None = None,
    ) -> None:
        """Close a row for good."""
        fee = None if outcome is None or outcome.fee_cents is None else to_integer(outcome.fee_cents)
        why = failure or (outcome.failure if outcome else None)
        await self._change(_SETTLE, state.value, *_place(inclusion), fee, write_failure(why), entry_id)

    async def _select(self, rest: str, *values: object) -> tuple[OutboxEntry, ...]:
        return await self._database.select(_entry, f"SELECT * FROM outbox {rest}", *values)  # noqa: S608 - constants

    async def _change(self, statement: str, *values: object) -> None:
        """Change exactly one live row."""

        def work(connection: sqlite3.Connection) -> None:
            if connection.execute(statement, values).rowcount != 1:
                raise BugError(StoreProblem.SETTLED)

        await self._database.write(work)


def _place(inclusion: Inclusion | None) -> tuple[object, object, object, object]:
    if inclusion is None:
        return None, None, None, None
    return inclusion.block.number, inclusion.block.hash, to_ms(inclusion.block.time), inclusion.index


def _entry(row: sqlite3.Row) -> OutboxEntry:
    return OutboxEntry(
        id=OperationId(row["entry_id"]),
        action=read_action(row["action"]),
        operation=_operation(row),
        amount_cents=Cents(row["amount"]),
        fee_cents=Cents(row["fee"]),
        created_at=from_ms(row["created_ms"]),
        state=OperationState(row["state"]),
        settled=bool(row["is_settled"]),
        scanned_to=BlockNumber(row["scanned_to"]),
        block=None if row["block"] is None else to_block(row["block"], row["block_hash"], row["block_ms"]),
        index=row["position"],
        failure=read_failure(row["failure"]),
    )


def _operation(row: sqlite3.Row) -> SignedOperation:
    return SignedOperation(
        data=row["data"],
        hash=OperationHash(row["hash"]),
        signer=Address(row["signer"]),
        sequence=row["sequence"],
        valid_from=BlockNumber(row["valid_from"]),
        valid_until=BlockNumber(row["valid_until"]),
    )
