"""Servers known from the start, used until the user types others.

Addresses seen in the configuration of other clients of the Ğ1 in 2026 (protocol brief, section 6).
"""

from __future__ import annotations

from collections.abc import Mapping

from sakia_ng.domain.servers import Origin, Server, ServerKind

_NODES: Mapping[str, tuple[str, ...]] = {
    "g1": (
        "wss://g1.p2p.legal/ws",
        "wss://g1.axiom-team.fr/ws/",
        "wss://g1.asycn.io/ws/",
        "wss://g1.coinduf.eu",
        "wss://g1.gyroi.de",
        "wss://rpc.duniter.org",
    ),
}
"""WebSocket addresses of nodes, by name of the currency."""

_INDEXERS: Mapping[str, tuple[str, ...]] = {
    "g1": (
        "https://g1-squid.axiom-team.fr/v1/graphql",
        "https://g1-squid.asycn.io/v1/graphql",
        "https://squid.g1.coinduf.eu/v1/graphql",
        "https://squid.g1.gyroi.de/v1/graphql",
        "https://indexer.duniter.org/v1/graphql",
    ),
}
"""GraphQL addresses of indexers, by name of the currency."""


def built_in(kind: ServerKind, currency_name: str) -> tuple[Server, ...]:
    """Return the servers of a currency that are known from the start, with who runs them."""
    known = _NODES if kind is ServerKind.NODE else _INDEXERS
    return tuple(Server.at(url, Origin.BUILT_IN) for url in known.get(currency_name, ()))
