"""A look at one node beside the one in use: enough to compare what it says, at the least cost for both."""

from __future__ import annotations

import asyncio

import aiohttp

from sakia_ng.adapters.duniter_v2.node import check_chain, hash_of, read_header, runtime_version
from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, RpcRefusal, RpcSession, open_session
from sakia_ng.adapters.duniter_v2.runtime import RuntimeVersion
from sakia_ng.adapters.servers.json_values import block_hash, hex_bytes, text
from sakia_ng.domain.chain import BlockHash
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.trie import digest

_LONGEST_VERSION = 40


class Probe:
    """Asks one node a few questions. Every method raises ``EnvironmentProblem``.

    Args:
        session: the connection, whose chain was checked.
    """

    def __init__(self, session: RpcSession) -> None:
        self.session = session
        self.latency_ms: int | None = None
        self.version: UntrustedText | None = None

    async def finalized(self) -> Header:
        """Return the header that the node calls the newest final one; its hash is what it was asked by."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        at = block_hash(await self.session.call("chain_getFinalizedHead"))
        self.latency_ms = round((loop.time() - started) * 1000)
        header = read_header(await self.session.call("chain_getHeader", at))
        if hash_of(header) != at:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return header

    async def hash_at(self, number: int) -> BlockHash:
        """Return the hash of the block at a height."""
        return block_hash(await self.session.call("chain_getBlockHash", number))

    async def metadata_served(self, version: RuntimeVersion, at: BlockHash | None) -> bytes | RuntimeVersion:
        """Return the hash of the metadata that the node gives, or the version that it runs when that is another one."""
        theirs = await runtime_version(self.session, at)
        if theirs != version:
            return theirs
        encoded = hex_bytes(await self.session.call("state_getMetadata", *([at] if at else [])))
        return await asyncio.to_thread(digest, encoded)

    async def learn_version(self) -> None:
        """Ask once what the node calls its software."""
        if self.version is None:
            try:
                said = text(await self.session.call("system_version"))
            except RpcRefusal:
                said = ""
            self.version = UntrustedText(said[:_LONGEST_VERSION])

    async def close(self) -> None:
        """Leave the node."""
        await self.session.close()


async def open_probe(http: aiohttp.ClientSession, url: str, currency: Currency, limits: RpcLimits) -> Probe:
    """Connect and check the chain. Raises ``EnvironmentProblem``."""
    session = await open_session(http, url, limits)
    try:
        await check_chain(session, currency)
    except BaseException:
        await session.close()
        raise
    return Probe(session)
