"""How a ledger stands with its servers, put together for whoever listens."""

from __future__ import annotations

from datetime import datetime, timedelta

from sakia_ng.adapters.duniter_v2.indexer_link import IndexerLink
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.adapters.duniter_v2.other_servers import OtherServers
from sakia_ng.domain.servers import ServerKind
from sakia_ng.ports.connection import Connection, LinkState


def describe(
    nodes: NodeLink,
    indexers: IndexerLink,
    others: OtherServers,
    *,
    heard_at: datetime | None,
    clock_ahead: timedelta | None,
) -> Connection:
    """Return what is known of both links now.

    Args:
        nodes: the link to nodes.
        indexers: the link to indexers.
        others: servers heard of.
        heard_at: when the newest finalised block was heard of.
        clock_ahead: how far this machine's clock is ahead of the chain's dates, None when it is about right.
    """
    best = nodes.best.latest
    return Connection(
        node=nodes.state,
        indexer=indexers.state,
        node_url=nodes.url,
        indexer_url=indexers.url,
        finalized=nodes.finalized.latest,
        heard_at=heard_at,
        best_number=best.number if best else None,
        agreement=nodes.watch.agreement,
        servers=nodes.reports() + indexers.book.reports(ServerKind.INDEXER, indexers.url),
        heard=others.heard,
        trouble=nodes.trouble if nodes.state is LinkState.OFFLINE else None,
        clock_ahead=clock_ahead,
    )
