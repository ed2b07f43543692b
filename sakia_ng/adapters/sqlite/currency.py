"""The currency itself, in SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, fields

from sakia_ng.adapters.sqlite.convert import from_ms, to_block, to_integer, to_ms
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.distance import DistanceRule
from sakia_ng.domain.money import Cents
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.ledger import CreatedDividend

_PUT = "INSERT OR REPLACE INTO chain_parameters VALUES (1, ?, ?, ?, ?, ?)"
_PUT_CREATED = "INSERT OR REPLACE INTO created_dividend VALUES (?, ?, ?, ?, ?)"


class SqliteCurrency:
    """Implements ``CurrencyRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put_parameters(self, parameters: ChainParameters) -> None:
        """Replace the parameters kept."""
        at = parameters.at
        texts = [json.dumps(asdict(part)) for part in (parameters.currency, parameters.trust)]
        await self._database.change(_PUT, at.number, at.hash, to_ms(at.time), *texts)

    async def parameters(self) -> ChainParameters | None:
        """The last parameters read; None before the first reading, or when this version asks for others."""
        rows = await self._database.select(_parameters, "SELECT * FROM chain_parameters")
        return rows[0] if rows else None

    async def put_created(self, created: Sequence[CreatedDividend]) -> None:
        """Replace what an indexer told of dividends created; nothing is no news, and changes nothing."""
        rows = [
            (one.index, to_ms(one.time), to_integer(one.amount_cents), to_integer(one.mass_cents), one.members)
            for one in created
        ]

        def work(connection: sqlite3.Connection) -> None:
            if rows:
                connection.execute("DELETE FROM created_dividend")
                connection.executemany(_PUT_CREATED, rows)

        await self._database.write(work)

    async def created(self) -> tuple[CreatedDividend, ...]:
        """What an indexer told of some of the dividends created, oldest first."""
        return await self._database.select(_created, "SELECT * FROM created_dividend ORDER BY ud_index")


def _parameters(row: sqlite3.Row) -> ChainParameters | None:
    currency, trust = json.loads(row["currency"]), json.loads(row["trust"])
    if not _has_fields(currency, CurrencyParameters) or not _has_fields(trust, TrustParameters):
        return None
    rule = DistanceRule(**trust.pop("distance"))
    return ChainParameters(
        to_block(row["block"], row["block_hash"], row["block_ms"]),
        CurrencyParameters(**currency),
        TrustParameters(distance=rule, **trust),
    )


def _has_fields(found: dict[str, object], wanted: type[CurrencyParameters] | type[TrustParameters]) -> bool:
    return found.keys() == {field.name for field in fields(wanted)}


def _created(row: sqlite3.Row) -> CreatedDividend:
    return CreatedDividend(
        row["ud_index"], from_ms(row["at_ms"]), Cents(row["amount"]), Cents(row["mass"]), row["members"]
    )
