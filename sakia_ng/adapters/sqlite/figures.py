"""Figures read from nodes, in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from sakia_ng.adapters.sqlite.conditional_json import read_conditional, write_conditional
from sakia_ng.adapters.sqlite.convert import (
    from_ms,
    from_optional_ms,
    optional_ms,
    to_block,
    to_integer,
    to_ms,
)
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.account import AccountState, Hold, HoldReason, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import Cents
from sakia_ng.ports.ledger import DividendValue

_PUT_STATE = """INSERT INTO account_state SELECT account_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
 ?, ?, ?, ?, ?, ? FROM account WHERE address = ?
 ON CONFLICT (account_id) DO UPDATE SET block = excluded.block, block_hash = excluded.block_hash,
 block_ms = excluded.block_ms, is_on_chain = excluded.is_on_chain, free = excluded.free, reserved = excluded.reserved,
 frozen = excluded.frozen, unclaimed = excluded.unclaimed, unclaimed_count = excluded.unclaimed_count,
 transferable = excluded.transferable, holds = excluded.holds, nonce = excluded.nonce,
 must_keep_alive = excluded.must_keep_alive, survives_empty = excluded.survives_empty,
 identity_index = excluded.identity_index, identity_status = excluded.identity_status,
 first_eligible_ud = excluded.first_eligible_ud, linked_identity = excluded.linked_identity,
 ground = excluded.ground, backed_at = excluded.backed_at, agreeing = excluded.agreeing, asked = excluded.asked,
 conditional = excluded.conditional, identity_is_leaving = excluded.identity_is_leaving
 WHERE excluded.block >= block OR excluded.block_ms > block_ms"""
_PUT_DIVIDEND = """INSERT INTO dividend_state VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (only_row) DO UPDATE SET block = excluded.block, block_hash = excluded.block_hash,
 block_ms = excluded.block_ms, current_ud = excluded.current_ud, current_ud_index = excluded.current_ud_index,
 past_reevals = excluded.past_reevals, monetary_mass = excluded.monetary_mass, members = excluded.members,
 next_ud_ms = excluded.next_ud_ms, next_reeval_ms = excluded.next_reeval_ms
 WHERE excluded.block >= block OR excluded.block_ms > block_ms"""
_VALUE_AT = "SELECT since_ms, amount FROM dividend_value WHERE since_ms <= ? ORDER BY since_ms DESC LIMIT 1"


class SqliteFigures:
    """Implements ``FigureRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, states: Mapping[Address, AccountState], dividend: DividendState, at: BlockRef) -> None:
        """Replace figures, unless those kept are of a later block; those of accounts not followed are left out.

        Kept ones of a higher block with an earlier time cannot have been true: they are replaced too.
        """

        def work(connection: sqlite3.Connection) -> None:
            rows = [(*_state_values(state), address) for address, state in states.items()]
            connection.executemany(_PUT_STATE, rows)
            connection.execute(_PUT_DIVIDEND, _dividend_values(dividend, at))

        await self._database.write(work)

    async def states(self) -> Mapping[Address, AccountState]:
        """The last figures of each account followed."""
        query = "SELECT address, account_state.* FROM account_state JOIN account USING (account_id)"
        return {state.address: state for state in await self._database.select(_state, query)}

    async def dividend(self) -> tuple[DividendState, BlockRef] | None:
        """The currency's last figures and the block they are true of."""
        rows = await self._database.select(_dividend, "SELECT * FROM dividend_state")
        return rows[0] if rows else None

    async def put_dividend_values(self, values: Sequence[DividendValue]) -> None:
        """Replace the successive values of the UD; none at all is no news, and changes nothing."""
        rows = [(to_ms(value.time), to_integer(value.amount_cents)) for value in values]

        def work(connection: sqlite3.Connection) -> None:
            if rows:
                connection.execute("DELETE FROM dividend_value")
                connection.executemany("INSERT OR REPLACE INTO dividend_value VALUES (?, ?)", rows)

        await self._database.write(work)

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """The successive values of the UD, oldest first."""
        query = "SELECT since_ms, amount FROM dividend_value ORDER BY since_ms"
        return await self._database.select(_value, query)

    async def dividend_value_at(self, time: datetime) -> DividendValue | None:
        """The value of one UD in force at a time; None before the first."""
        rows = await self._database.select(_value, _VALUE_AT, to_ms(time))
        return rows[0] if rows else None


def _state_values(state: AccountState) -> tuple[object, ...]:
    amounts = (state.free_cents, state.reserved_cents, state.frozen_cents, state.unclaimed_cents)
    identity, backing = state.identity, state.backing
    return (
        *(state.at.number, state.at.hash, to_ms(state.at.time), state.exists),
        *(to_integer(amount) for amount in amounts),
        *(state.unclaimed_count, to_integer(state.transferable_cents)),
        json.dumps([[hold.reason.value, to_integer(hold.amount_cents)] for hold in state.holds]),
        *(state.nonce, state.must_keep_alive, state.survives_empty),
        *((identity.index, identity.status.value, identity.first_eligible_ud) if identity else (None, None, None)),
        state.linked_identity,
        *((backing.ground.value, backing.at, backing.agreeing, backing.asked) if backing else (None,) * 4),
        write_conditional(state.conditional),
        identity is not None and identity.is_leaving,
    )


def _state(row: sqlite3.Row) -> AccountState:
    return AccountState(
        address=Address(row["address"]),
        at=to_block(row["block"], row["block_hash"], row["block_ms"]),
        exists=bool(row["is_on_chain"]),
        free_cents=Cents(row["free"]),
        reserved_cents=Cents(row["reserved"]),
        frozen_cents=Cents(row["frozen"]),
        unclaimed_cents=Cents(row["unclaimed"]),
        unclaimed_count=row["unclaimed_count"],
        transferable_cents=Cents(row["transferable"]),
        holds=tuple(Hold(HoldReason(reason), Cents(amount)) for reason, amount in json.loads(row["holds"])),
        nonce=row["nonce"],
        must_keep_alive=bool(row["must_keep_alive"]),
        survives_empty=bool(row["survives_empty"]),
        identity=_identity(row),
        linked_identity=row["linked_identity"],
        backing=_backing(row),
        conditional=read_conditional(row["conditional"]),
    )


def _backing(row: sqlite3.Row) -> Backing | None:
    if row["ground"] is None:
        return None
    return Backing(Ground(row["ground"]), BlockNumber(row["backed_at"]), row["agreeing"], row["asked"])


def _identity(row: sqlite3.Row) -> IdentitySummary | None:
    if row["identity_index"] is None:
        return None
    return IdentitySummary(
        row["identity_index"],
        IdentityStatus(row["identity_status"]),
        row["first_eligible_ud"],
        is_leaving=bool(row["identity_is_leaving"]),
    )


def _dividend_values(dividend: DividendState, at: BlockRef) -> tuple[object, ...]:
    return (
        *(at.number, at.hash, to_ms(at.time), to_integer(dividend.current_ud), dividend.current_ud_index),
        json.dumps([[index, to_integer(amount)] for index, amount in dividend.past_reevals]),
        *(to_integer(dividend.monetary_mass), dividend.members),
        *(optional_ms(dividend.next_ud_at), optional_ms(dividend.next_reeval_at)),
    )


def _value(row: sqlite3.Row) -> DividendValue:
    return DividendValue(from_ms(row["since_ms"]), Cents(row["amount"]))


def _dividend(row: sqlite3.Row) -> tuple[DividendState, BlockRef]:
    state = DividendState(
        current_ud=Cents(row["current_ud"]),
        current_ud_index=row["current_ud_index"],
        past_reevals=tuple((index, Cents(amount)) for index, amount in json.loads(row["past_reevals"])),
        monetary_mass=Cents(row["monetary_mass"]),
        members=row["members"],
        next_ud_at=from_optional_ms(row["next_ud_ms"]),
        next_reeval_at=from_optional_ms(row["next_reeval_ms"]),
    )
    return state, to_block(row["block"], row["block_hash"], row["block_ms"])
