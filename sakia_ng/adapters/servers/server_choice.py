"""Which servers are asked, and which way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sakia_ng.adapters.servers.urls import indexer_url, node_url
from sakia_ng.domain.servers import Origin, Server


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """What a ledger asks.

    Attributes:
        nodes: nodes, the preferred one first.
        indexers: indexers, the preferred one first.
        list_url: where the network publishes further servers; None not to ask.
        proxy: ``socks5://HOST:PORT`` through which every connection goes; empty for none.
    """

    nodes: tuple[Server, ...]
    indexers: tuple[Server, ...]
    list_url: str | None = None
    proxy: str = ""


def nodes_of(given: Iterable[Server | str]) -> list[Server]:
    """Describe nodes, each address once; a plain address is one that the user typed.

    Raises:
        UserError: an address is none of a node.
    """
    return _servers_of(given, node_url)


def indexers_of(given: Iterable[Server | str]) -> list[Server]:
    """Describe indexers, as ``nodes_of`` does nodes. Raises ``UserError``."""
    return _servers_of(given, indexer_url)


def _servers_of(given: Iterable[Server | str], check: Callable[[str], str]) -> list[Server]:
    described = (Server.at(item, Origin.USER) if isinstance(item, str) else item for item in given)
    checked = (replace(server, url=check(server.url)) for server in described)
    return list({server.url: server for server in checked}.values())
