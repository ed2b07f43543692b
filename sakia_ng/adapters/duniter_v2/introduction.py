"""First words with a server typed by the user: is it one, and which currency does it keep?"""

from __future__ import annotations

import re

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits
from sakia_ng.adapters.duniter_v2.node import connect
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, open_session
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.duniter_v2.squid import Squid
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.json_values import mapping, text
from sakia_ng.adapters.servers.urls import indexer_url, node_url
from sakia_ng.domain.currency import MAX_SS58_PREFIX, Currency, known_by_genesis
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem

_HASH = re.compile(r"0x[0-9a-f]{64}")
_SUBSTRATE_PREFIX = 42
_DECIMALS = 2
_LONGEST_SYMBOL = 8


async def introduce(url: str, proxy: str = "") -> Currency:
    """Ask a node which currency it keeps.

    A built-in currency is recognised by its genesis. Another gets the symbol that the node gives it, made harmless, and
    a name made from its genesis: what a node calls its chain is its own word, and two chains may use the same.

    Raises:
        UserError: the address is none.
        EnvironmentProblem: nobody answers there, or not as a node does, or its money has other decimals than cents.
    """
    client = HttpClient(proxy)
    try:
        session = await open_session(client.session, node_url(url), RpcLimits())
        try:
            genesis = text(await session.call("chain_getBlockHash", 0)).lower()
            properties = mapping(await session.call("system_properties"))
        finally:
            await session.close()
    finally:
        await client.close()
    if not _HASH.fullmatch(genesis) or properties.get("tokenDecimals", _DECIMALS) != _DECIMALS:
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    known = known_by_genesis(genesis)
    return known or _stranger(genesis, properties.get("tokenSymbol"), properties.get("ss58Format"))


async def check_node(url: str, currency: Currency, runtimes: RuntimeCache, proxy: str = "") -> None:
    """Connect to a node as the ledger would.

    Raises:
        UserError: the address is none.
        EnvironmentProblem: it cannot be asked, or keeps another chain.
    """
    client = HttpClient(proxy)
    try:
        node = await connect(client.session, node_url(url), currency, runtimes, RpcLimits())
        await node.session.close()
    finally:
        await client.close()


async def check_indexer(url: str, currency: Currency, proxy: str = "") -> None:
    """Ask an indexer as the ledger would.

    Raises:
        UserError: the address is none.
        EnvironmentProblem: it cannot be asked, or keeps another chain.
    """
    client = HttpClient(proxy)
    try:
        await Squid(client, indexer_url(url), currency, IndexerLimits()).check()
    finally:
        await client.close()


def _stranger(genesis: str, symbol: object, prefix: object) -> Currency:
    shown = UntrustedText(symbol).shown(_LONGEST_SYMBOL) if isinstance(symbol, str) else ""
    known_prefix = isinstance(prefix, int) and not isinstance(prefix, bool) and 0 <= prefix <= MAX_SS58_PREFIX
    return Currency(
        name=f"chain-{genesis[2:10]}",
        symbol=shown or "¤",
        ss58_prefix=prefix if known_prefix and isinstance(prefix, int) else _SUBSTRATE_PREFIX,
        genesis_hash=genesis,
    )
