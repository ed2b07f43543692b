"""The past of an identity, from an indexer: the accounts that owned it, and those linked to it."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2 import squid_rows as rows
from sakia_ng.adapters.servers.json_values import items, mapping
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity import IdentityPast, KeyChange
from sakia_ng.ports.ledger_codes import IndexerProblem

QUERY = """
query Past($index: Int!) {
  identities(filter: {index: {equalTo: $index}}) { nodes {
    id
    ownerKeyChange { nodes { blockNumber previousId nextId } }
    accountsByLinkedIdentityId { nodes { id } }
  } }
}"""

_MOST = 200
_GARBAGE = IndexerProblem.GARBAGE


def past(found: object, currency: Currency) -> IdentityPast | None:
    """Read the answer; None when the indexer knows no such identity. Rows that make no sense are left out."""
    nodes = _nodes(found)
    if not nodes:
        return None
    row = mapping(nodes[0], _GARBAGE)
    changes = rows.sound(_nodes(row.get("ownerKeyChange")), lambda change: _change(change, currency))
    linked = rows.sound(
        _nodes(row.get("accountsByLinkedIdentityId")), lambda account: rows.address(account.get("id"), currency)
    )
    return IdentityPast(
        tuple(sorted(changes, key=lambda change: change.at, reverse=True)), tuple(sorted(dict.fromkeys(linked)))
    )


def _change(row: rows.Row, currency: Currency) -> KeyChange:
    before, after = (rows.address(row.get(name), currency) for name in ("previousId", "nextId"))
    return KeyChange(before, after, BlockNumber(rows.whole(row.get("blockNumber"))))


def _nodes(connection: object) -> list[object]:
    return items(mapping(connection, _GARBAGE).get("nodes"), _GARBAGE)[:_MOST]
