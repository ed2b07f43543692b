"""Lists of servers that others give: the network's own (``g1.json``) and what nodes hear of (``duniter_peerings``).

Both are strangers' words: read leniently, bounded, and only encrypted addresses that lead out into the open network are
kept, so that nobody makes this program knock at doors of the user's own network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice

import aiohttp

from sakia_ng.adapters.servers.json_values import parse_json
from sakia_ng.adapters.servers.small_files import fetch_small
from sakia_ng.adapters.servers.urls import indexer_url, node_url
from sakia_ng.domain.servers import Origin, Server, ServerKind, is_public
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger_codes import NodeProblem

LIST_URLS: Mapping[str, str] = {
    name: f"https://git.duniter.org/nodes/networks/-/raw/master/{name}.json" for name in ("g1", "gtest", "gdev")
}
"""Where networks publish their servers (protocol brief, section 6)."""

KnownServers = tuple[tuple[ServerKind, Server], ...]

_KINDS = {"rpc": ServerKind.NODE, "squid": ServerKind.INDEXER}
_SCHEMES = {ServerKind.NODE: "wss://", ServerKind.INDEXER: "https://"}
_MAX_SERVERS = 40
_MAX_SEEN = 2_000
_MAX_ENDPOINTS = 20  # of one peer, so that none crowds the others out
_MAX_BYTES = 256 << 10
_TIMEOUT_S = 20.0


def read_network_list(value: object) -> KnownServers:
    """Read ``{"rpc": [...], "squid": [...]}``: texts, or objects with an ``url``; the rest is left out."""
    if not isinstance(value, dict):
        return ()
    pairs = (
        (kind, item.get("url", item.get("address")) if isinstance(item, dict) else item)
        for name, kind in _KINDS.items()
        if isinstance(given := value.get(name), list)
        for item in given[:_MAX_SEEN]
    )
    return _kept(pairs, Origin.LIST)


def read_peerings(value: object) -> KnownServers:
    """Read the answer to ``duniter_peerings``: a list of peers under ``peerings``, or ``peers`` as its comment says."""
    if not isinstance(value, dict):
        return ()
    peers = value.get("peerings", value.get("peers"))
    endpoints = (
        endpoint
        for peer in (peers[:_MAX_SEEN] if isinstance(peers, list) else ())
        if isinstance(peer, dict) and isinstance(given := peer.get("endpoints"), list)
        for endpoint in given[:_MAX_ENDPOINTS]
        if isinstance(endpoint, dict)
    )
    pairs = (
        (_KINDS[name], endpoint.get("address"))
        for endpoint in endpoints
        if isinstance(name := endpoint.get("protocol"), str) and name in _KINDS
    )
    return _kept(pairs, Origin.HEARD)


async def fetch_network_list(http: aiohttp.ClientSession, url: str) -> KnownServers:
    """Fetch and read the network's list.

    Raises:
        EnvironmentProblem: it cannot be had, or is no JSON.
    """
    raw = await fetch_small(http, url, _MAX_BYTES, _TIMEOUT_S)
    try:
        return read_network_list(await parse_json(raw.decode()))
    except UnicodeDecodeError:
        raise EnvironmentProblem(NodeProblem.GARBAGE) from None


def _kept(pairs: Iterable[tuple[ServerKind, object]], origin: Origin) -> KnownServers:
    kept: dict[str, tuple[ServerKind, Server]] = {}
    for kind, text in islice(pairs, _MAX_SEEN):
        url = _address(kind, text)
        if url is not None and len(kept) < _MAX_SERVERS:
            kept.setdefault(url, (kind, Server.at(url, origin)))
    return tuple(kept.values())


def _address(kind: ServerKind, text: object) -> str | None:
    """Clean an address: some lack the scheme, some begin with ``/rpc/`` or ``/squid/``."""
    if not isinstance(text, str) or len(text) > 500:
        return None
    address = text.strip().removeprefix("/rpc/").removeprefix("/squid/")
    if "://" not in address:
        address = _SCHEMES[kind] + address
    elif kind is ServerKind.NODE and address.startswith("https://"):
        address = "wss://" + address.removeprefix("https://")
    try:
        url = (node_url if kind is ServerKind.NODE else indexer_url)(address)
    except UserError:
        return None
    return url if url.startswith(_SCHEMES[kind]) and is_public(url) else None
