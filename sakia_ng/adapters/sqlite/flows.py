"""What came and went, in SQLite."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from sakia_ng.adapters.sqlite.convert import day_of, to_ms
from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.history_lines import joined
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.ports.flows import Flows

# High and low halves, because SUM() fails above 2^63 and lines come from outside.
_SUMS = """SELECT CASE WHEN kind = 'dividend' THEN 'created' WHEN amount > 0 THEN 'incoming' ELSE 'outgoing' END AS way,
 sum(amount >> 32) AS high, sum(amount & 4294967295) AS low
 FROM account JOIN movement USING (account_id)
 WHERE account.scheme IS NOT NULL AND day >= ? AND at_ms >= ? AND amount <> 0 AND kind <> 'unexplained'
 AND (counterpart IS NULL OR counterpart NOT IN (SELECT address FROM account WHERE scheme IS NOT NULL))
 GROUP BY way"""
_READ = """SELECT coalesce(min(coalesce(is_complete, 0)), 1) AS is_whole, min(indexed_to) AS indexed_to
 FROM account LEFT JOIN sync_mark USING (account_id) WHERE scheme IS NOT NULL"""


class SqliteFlows:
    """Implements ``FlowRepository``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def since(self, moment: datetime) -> Flows:
        """Add up the lines of own accounts from a moment on."""

        def work(connection: sqlite3.Connection) -> Flows:
            rows = connection.execute(_SUMS, (day_of(moment), to_ms(moment)))
            sums = {row["way"]: joined(row["high"], row["low"]) for row in rows}
            read = connection.execute(_READ).fetchone()
            height = read["indexed_to"]
            return Flows(
                since=moment,
                incoming_cents=Cents(sums.get("incoming", 0)),
                outgoing_cents=Cents(-sums.get("outgoing", 0)),
                created_cents=Cents(sums.get("created", 0)),
                is_whole=bool(read["is_whole"]),
                indexed_to=None if height is None else BlockNumber(height),
            )

        return await self._database.read(work)
