"""One node, trusted only once its genesis was checked: typed questions over an RPC session."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import aiohttp

from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, RpcRefusal, RpcSession, open_session
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.servers.json_values import block_hash, hex_bytes, items, mapping, natural, text
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header, header_from_json
from sakia_ng.substrate.scale import WireError

KEYS_A_PAGE = 1_000
"""Storage keys in one ``state_queryStorageAt``."""

Values = Mapping[bytes, bytes | None]
"""Storage by key; None where nothing is stored."""

Vet = Callable[[str, RuntimeVersion, BlockHash | None, bytes], Awaitable[bool]]
"""Judges the metadata that the node at an address gives for a runtime, as of a block or of now.

Metadata decide what is signed and what figures mean. Returns whether others serve the same, false when none answers;
raises ``EnvironmentProblem`` when they are not to be believed.
"""

_Vetting = Callable[[RuntimeVersion, BlockHash | None, bytes], Awaitable[bool]]
_NAME = re.compile(r"[a-z0-9_-]{1,32}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATE_DISCARDED = 4003  # "UnknownBlock: State already discarded" of Substrate's state methods
_TIME_BITS = 47  # milliseconds until the year 6429
_MAX_EXTRINSICS = 20_000


@dataclass(frozen=True, slots=True)
class Block:
    """A block's body, with the header that names it.

    Attributes:
        header: its header.
        hash: computed from the header.
        extrinsics: encoded, length included.
    """

    header: Header
    hash: BlockHash
    extrinsics: tuple[bytes, ...]


class Node:
    """A node of the right chain. Make one with ``connect``.

    Every method raises ``EnvironmentProblem``: unreachable, too late, garbage, refused.

    Args:
        url: where it is.
        session: the connection.
        runtimes: descriptions of runtimes kept on disk.
        runtime: the one that runs now.
        vet: asked before a new description is believed.
    """

    def __init__(
        self, url: str, session: RpcSession, runtimes: RuntimeCache, runtime: Runtime, vet: Vet | None = None
    ) -> None:
        self._vet = vet
        self.url = url
        self.session = session
        self._runtimes = runtimes
        self._runtime = runtime

    @property
    def runtime(self) -> Runtime:
        """The runtime as last heard of."""
        return self._runtime

    async def close(self) -> None:
        """Leave the node."""
        await self.session.close()

    async def refresh_runtime(self) -> Runtime:
        """Ask which runtime runs now, and read its description when it changed."""
        self._runtime = await self._known_runtime(await runtime_version(self.session), None)
        return self._runtime

    async def agreed_runtime(self) -> Runtime:
        """Return the runtime that runs now, once most operators serve the very metadata it was made of.

        One read from a file is held to what this node and the others serve; another one there is replaced. Raises
        ``UNCONFIRMED`` as well, when other operators are known and none answers.
        """
        runtime = await self.refresh_runtime()
        if self._vet is None or self._runtimes.is_agreed(runtime):
            return runtime
        self._runtime = await _vetted_runtime(self.session, self._runtimes, runtime.version, None, self._vetting)
        if not self._runtimes.is_agreed(self._runtime):
            raise EnvironmentProblem(NodeProblem.UNCONFIRMED)
        return self._runtime

    async def reconsider_runtime(self) -> None:
        """Ask others again about metadata that rest on this node's word alone: nobody else answered before."""
        if self._vet is not None and not self._runtimes.is_kept(self._runtime):
            version = self._runtime.version
            self._runtime = await _vetted_runtime(self.session, self._runtimes, version, None, self._vetting)

    async def runtime_at(self, block: BlockHash) -> Runtime:
        """Return the runtime that made the state of a block."""
        try:
            version = await runtime_version(self.session, block)
        except RpcRefusal as refusal:
            raise _pruned(refusal) from None
        return await self._known_runtime(version, block)

    async def _known_runtime(self, version: RuntimeVersion, block: BlockHash | None) -> Runtime:
        if version == self._runtime.version:
            return self._runtime
        return await _runtime(self.session, self._runtimes, version, block, self._vetting)

    @property
    def _vetting(self) -> _Vetting | None:
        return partial(self._vet, self.url) if self._vet else None

    async def storage(self, keys: Sequence[bytes], at: BlockHash) -> dict[bytes, bytes | None]:
        """Read values of one block's state, ``KEYS_A_PAGE`` keys a request. Absent values are None."""
        return await read_storage(self.session, keys, at)

    async def value(self, name: str, at: BlockHash) -> bytes | None:
        """Read one plain storage value."""
        answer = await self.at_block("state_getStorage", "0x" + self._runtime.key(name).hex(), at)
        return None if answer is None else hex_bytes(answer)

    async def runtime_call(self, method: str, argument: bytes, at: BlockHash) -> bytes:
        """Call a function of the runtime on the state of a block."""
        return await runtime_call(self.session, method, argument, at)

    async def at_block(self, method: str, *params: object) -> object:
        """Ask about a block's state; one that is no longer kept is ``PRUNED``."""
        return await _at_block(self.session, method, *params)

    async def finalized_hash(self) -> BlockHash:
        """Return the hash of the newest finalised block."""
        return block_hash(await self.session.call("chain_getFinalizedHead"))

    async def header(self, block: BlockHash | None = None) -> Header:
        """Return a header, of the best block without argument; its hash is checked against what was asked."""
        answer = await self.session.call("chain_getHeader", *([block] if block else []))
        header = read_header(answer)
        if block is not None and hash_of(header) != block:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return header

    async def head(self, header: Header) -> BlockRef:
        """Name a recent block whose state is there, with its time by this node's word."""
        moment = await self.value("Timestamp.Now", hash_of(header)) or bytes(8)
        time = time_of(self._runtime.decode("Timestamp.Now", moment))
        return BlockRef(BlockNumber(header.number), hash_of(header), time)

    async def hash_at(self, number: int) -> BlockHash:
        """Return the hash of the block at a height of the node's best chain."""
        return block_hash(await self.session.call("chain_getBlockHash", number))

    async def block_hashes(self, numbers: Iterable[int]) -> list[BlockHash]:
        """Return the hashes of blocks of the best chain by height."""
        known = await self.known_hashes(numbers)
        if None in known:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return [item for item in known if item is not None]

    async def known_hashes(self, numbers: Iterable[int]) -> list[BlockHash | None]:
        """Return the same, with None for blocks that the node does not know: one that warped in has no old ones."""
        wanted = list(numbers)
        answer = items(await self.session.call("chain_getBlockHash", wanted))
        if len(answer) != len(wanted):
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return [None if item is None else block_hash(item) for item in answer]

    async def block(self, at: BlockHash) -> Block:
        """Return a block whose header has the hash asked for."""
        answer = mapping(mapping(await self.session.call("chain_getBlock", at)).get("block"))
        header, encoded = read_header(answer.get("header")), items(answer.get("extrinsics"))
        if hash_of(header) != at or len(encoded) > _MAX_EXTRINSICS:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return Block(header, at, tuple(hex_bytes(item) for item in encoded))


async def runtime_call(session: RpcSession, method: str, argument: bytes, at: BlockHash) -> bytes:
    """Call a function of the runtime on the state of a block. Raises ``EnvironmentProblem``."""
    return hex_bytes(await session.call("state_call", method, "0x" + argument.hex(), at))


async def next_index(session: RpcSession, address: Address) -> int:
    """Return an account's next nonce by a node, its own pool counted. Raises ``EnvironmentProblem``."""
    return natural(await session.call("system_accountNextIndex", address))


async def runtime_version(session: RpcSession, block: BlockHash | None = None) -> RuntimeVersion:
    """Return which runtime a node runs, now or at a block. Raises ``EnvironmentProblem``."""
    return read_version(await session.call("state_getRuntimeVersion", *([block] if block else [])))


async def read_storage(session: RpcSession, keys: Sequence[bytes], at: BlockHash) -> dict[bytes, bytes | None]:
    """Read values of one block's state from whoever is at the other end. Raises ``EnvironmentProblem``."""
    unique = list(dict.fromkeys(keys))
    values: dict[bytes, bytes | None] = {}
    for start in range(0, len(unique), KEYS_A_PAGE):
        values |= await _storage_page(session, unique[start : start + KEYS_A_PAGE], at)
    return values


async def _storage_page(session: RpcSession, keys: Sequence[bytes], at: BlockHash) -> Values:
    asked = {"0x" + key.hex(): key for key in keys}
    answer = items(await _at_block(session, "state_queryStorageAt", list(asked), at))
    changes = [change for part in answer for change in items(mapping(part).get("changes"))]
    values: dict[bytes, bytes | None] = {}
    for change in changes:
        match change:
            case [str(key), None] if key in asked:
                values[asked[key]] = None
            case [str(key), str(value)] if key in asked:
                values[asked[key]] = hex_bytes(value)
            case _:
                raise EnvironmentProblem(NodeProblem.GARBAGE)
    if len(values) != len(asked):  # silence about an account would pass for its absence
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return values


async def _at_block(session: RpcSession, method: str, *params: object) -> object:
    try:
        return await session.call(method, *params)
    except RpcRefusal as refusal:
        raise _pruned(refusal) from None


async def connect(
    http: aiohttp.ClientSession,
    url: str,
    currency: Currency,
    runtimes: RuntimeCache,
    limits: RpcLimits,
    *,
    vet: Vet | None = None,
) -> Node:
    """Connect to a node and check that it keeps the right chain, before anything else is asked.

    Args:
        http: the client.
        url: where the node is.
        currency: whose chain it must keep.
        runtimes: descriptions kept on disk.
        limits: bounds of the connection.
        vet: asked before a description that is not kept yet is believed.

    Raises:
        EnvironmentProblem: ``WRONG_CHAIN``, ``WRONG_PREFIX``, ``RUNTIME_UNKNOWN``, or any failure to ask.
    """
    session = await open_session(http, url, limits)
    try:
        await check_chain(session, currency)
        vetting = partial(vet, url) if vet else None
        runtime = await _runtime(session, runtimes, await runtime_version(session), None, vetting)
        return Node(url, session, runtimes, runtime, vet)
    except BaseException:
        await session.close()
        raise


async def check_chain(session: RpcSession, currency: Currency) -> None:
    """Compare a node's block 0 and prefix with the currency's, before anything else is asked.

    Raises:
        EnvironmentProblem: ``WRONG_CHAIN``, ``WRONG_PREFIX``, or any failure to ask.
    """
    if text(await session.call("chain_getBlockHash", 0)).lower() != currency.genesis_hash:
        raise EnvironmentProblem(NodeProblem.WRONG_CHAIN)
    _check_prefix(mapping(await session.call("system_properties")), currency)


def read_header(value: object) -> Header:
    """Read a header as JSON-RPC shows it, or raise ``EnvironmentProblem``."""
    try:
        return header_from_json(value)
    except WireError:
        raise EnvironmentProblem(NodeProblem.GARBAGE) from None


def hash_of(header: Header) -> BlockHash:
    """Return a header's hash as text."""
    return BlockHash("0x" + header.hash().hex())


def time_of(milliseconds: object) -> datetime:
    """Return the date of a chain's timestamp, in UTC."""
    return _EPOCH + timedelta(milliseconds=natural(milliseconds, _TIME_BITS))


def _check_prefix(properties: Mapping[str, object], currency: Currency) -> None:
    """Compare the address prefix; a node that does not tell it is left the benefit of its genesis."""
    prefix = properties.get("ss58Format")
    if isinstance(prefix, int) and prefix != currency.ss58_prefix:
        raise EnvironmentProblem(NodeProblem.WRONG_PREFIX, prefix=prefix)


def read_version(value: object) -> RuntimeVersion:
    """Read what a node says of its runtime, or raise ``EnvironmentProblem``."""
    fields = mapping(value)
    name = text(fields.get("specName"))
    if not _NAME.fullmatch(name):
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return RuntimeVersion(name, natural(fields.get("specVersion")), natural(fields.get("transactionVersion")))


async def _runtime(
    session: RpcSession,
    runtimes: RuntimeCache,
    version: RuntimeVersion,
    block: BlockHash | None,
    vet: _Vetting | None,
) -> Runtime:
    known = await runtimes.load(version)
    return known or await _vetted_runtime(session, runtimes, version, block, vet)


async def _vetted_runtime(
    session: RpcSession,
    runtimes: RuntimeCache,
    version: RuntimeVersion,
    block: BlockHash | None,
    vet: _Vetting | None,
) -> Runtime:
    """Read metadata and keep them if somebody vouches for them."""
    metadata = hex_bytes(await session.call("state_getMetadata", *([block] if block else [])))
    is_agreed = vet is not None and await vet(version, block, metadata)
    return await runtimes.build(version, metadata, is_agreed=is_agreed)


def _pruned(refusal: RpcRefusal) -> EnvironmentProblem:
    """Tell a state no longer kept from other refusals."""
    return EnvironmentProblem(NodeProblem.PRUNED) if refusal.number == _STATE_DISCARDED else refusal
