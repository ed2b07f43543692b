"""Duniter v2: Substrate nodes over WebSocket, duniter-squid indexers over HTTP."""

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.ledger import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.node_link import LinkDelays
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits
from sakia_ng.adapters.duniter_v2.watch import WatchPace
from sakia_ng.adapters.servers.urls import indexer_url, node_url

__all__ = ["DuniterV2Ledger", "IndexerLimits", "LinkDelays", "RpcLimits", "WatchPace", "indexer_url", "node_url"]
