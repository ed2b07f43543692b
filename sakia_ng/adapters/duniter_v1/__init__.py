"""Duniter v1: nodes that speak BMA over HTTP and WebSocket; documents and schemas by duniterpy."""

from sakia_ng.adapters.duniter_v1.bma import BmaLimits
from sakia_ng.adapters.duniter_v1.introduction import Introduction, introduce, node_url
from sakia_ng.adapters.duniter_v1.ledger import DuniterV1Ledger
from sakia_ng.adapters.duniter_v1.node_link import LinkPace

__all__ = ["BmaLimits", "DuniterV1Ledger", "Introduction", "LinkPace", "introduce", "node_url"]
