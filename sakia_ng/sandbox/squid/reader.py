"""Reads the store for the schema: filtered rows, merged histories, computed columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from sakia_ng.sandbox.squid.filters import Arguments, Filters
from sakia_ng.sandbox.squid.model import Entity, Relation
from sakia_ng.sandbox.squid.store import Row, Store

INDEXER_NAME = "sakia-ng-sandbox"


class Reader:
    """Answers what the schema's resolvers ask.

    Args:
        store: the tables.

    Attributes:
        computed: columns that are computed from a row, by name.
        filters: compiled filters over the store.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.computed: Mapping[str, Callable[[Row], object]] = {"totalBalance": self._total_balance}
        self.filters = Filters(store, self.computed)

    def rows(
        self, entity: Entity, arguments: Arguments, relation: Relation | None = None, parent: Row | None = None
    ) -> list[Row]:
        """Return the rows of a table that match ``condition`` and ``filter``, in the order of their arrival.

        Args:
            entity: the table.
            arguments: of the connection.
            relation: only the rows that point at ``parent`` by this relation.
            parent: see ``relation``.
        """
        table = self.store[entity.name]
        condition = {name: {"equalTo": value} for name, value in _part(arguments, "condition").items()}
        wanted: Arguments = {"and": [condition, _part(arguments, "filter")]}
        if relation is not None and parent is not None:
            rows: Iterable[Row] | None = table.where(relation.column, parent["id"])
        else:
            rows = self.filters.candidates(entity, wanted)
        matches = self.filters.compile(entity, wanted)
        return [row for row in (table.rows.values() if rows is None else rows) if matches(row)]

    def matching(self, rows: list[Row], arguments: Arguments) -> list[Row]:
        """Return the rows without relations that match ``filter``."""
        matches = self.filters.compile(None, _part(arguments, "filter"))
        return [row for row in rows if matches(row)]

    def transfers_with_ud(self, account: Row) -> list[Row]:
        """Return the transfers of an account and the dividends of the identity it owns, the newest first."""
        transfers = self.store["Transfer"]
        both = {row["id"]: row for column in ("fromId", "toId") for row in transfers.where(column, account["id"])}
        merged = [self._transfer(row) for row in both.values()]
        for identity in self.store["Identity"].where("accountId", account["id"]):
            parts = _named("to", identity)
            merged += [_dividend(row, identity, parts) for row in self._dividends(identity)]
        merged.sort(key=lambda row: (cast("int", row["timestamp"]), cast("str", row["id"])), reverse=True)
        return merged

    def _dividends(self, identity: Row) -> list[Row]:
        return self.store["UdHistory"].where("identityId", identity["id"])

    def _transfer(self, row: Row) -> Row:
        comment = self.store["TxComment"].get(row["commentId"])
        names = {**_named("to", self._owner(row["toId"])), **_named("from", self._owner(row["fromId"]))}
        extra = {"isUd": False, "udAmount": None, "udIdentityId": None}
        return {**row, **extra, **names, "commentRemark": comment and comment["remark"]}

    def _owner(self, account_id: object) -> Row | None:
        return next(iter(self.store["Identity"].where("accountId", account_id)), None)

    def _total_balance(self, account: Row) -> int:
        """Add the dividends not claimed yet to the balance."""
        owner = self._owner(account["id"])
        first = cast("int", owner["firstEligibleUd"] or 0) if owner else 0
        days = self.store["UniversalDividend"].rows.values() if first else ()
        unclaimed = sum(cast("int", day["amount"]) for day in days if cast("int", day["index"]) >= first)
        return cast("int", account["balance"]) + unclaimed

    def status(self) -> Row:
        """Return how far the indexer is: the highest block."""
        tip = max(self.store["Block"].rows.values(), key=lambda row: cast("int", row["height"]))
        return {"name": "squid_processor", "height": tip["height"], "hash": str(tip["hash"]).replace("\\x", "0x")}

    def version(self) -> Row:
        """Return what this indexer calls itself."""
        return {"version": "0.6.0", "type": INDEXER_NAME}


def _part(arguments: Arguments, name: str) -> Arguments:
    return cast("Arguments", arguments.get(name) or {})


def _named(side: str, identity: Row | None) -> dict[str, object]:
    columns = ("index", "name", "status")
    return {f"{side}Identity{name.title()}": identity and identity[name] for name in columns}


def _dividend(row: Row, identity: Row, names: Mapping[str, object]) -> Row:
    return {
        "id": f"ud-{row['id']}",
        "blockNumber": row["blockNumber"],
        "timestamp": row["timestamp"],
        "fromId": None,
        "toId": identity["accountId"],
        "amount": row["amount"],
        "eventId": None,
        "commentId": None,
        "isUd": True,
        "udAmount": row["amount"],
        "udIdentityId": identity["id"],
        **names,
        **_named("from", None),
        "commentRemark": None,
    }
