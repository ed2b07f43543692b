"""What the methods work on: the chain, its clock, the faults, and what the node says of itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal

from sakia_ng.sandbox.blocks import Block, InvalidTransaction, StatePruned
from sakia_ng.sandbox.chain import Chain, HeadListener, StateView
from sakia_ng.sandbox.runtime.storage import Readable
from sakia_ng.sandbox.server.connection import Connection
from sakia_ng.sandbox.server.faults import Faults
from sakia_ng.sandbox.server.jsonrpc import METHOD_NOT_FOUND, Json, Params, Request, RpcError, to_hex
from sakia_ng.sandbox.server.producer import Producer
from sakia_ng.sandbox.squid.service import SquidService

UNKNOWN_BLOCK = 4003
"""Substrate's code for a block or a state that the node does not have."""

Method = Callable[[Params, Connection], Json | Awaitable[Json]]


@dataclass
class Node:
    """One node.

    Attributes:
        chain: what it keeps.
        producer: makes blocks.
        squid: its indexer.
        faults: spoil their answers.
        rpc_url: where it listens.
        squid_url: where its indexer does.
        methods: by name.
        lag: how many blocks behind its chain the node shows itself.
        lies: storage values that it gives in place of the true ones, by key.
        connections: the WebSockets that are open.
        away_until: until when it hangs up on everybody, by the loop's clock.
    """

    chain: Chain
    producer: Producer
    squid: SquidService
    faults: Faults = field(default_factory=Faults)
    rpc_url: str = ""
    squid_url: str = ""
    methods: dict[str, Method] = field(default_factory=dict)
    lag: int = 0
    lies: dict[bytes, bytes] = field(default_factory=dict)
    connections: set[Connection] = field(default_factory=set)
    away_until: float = 0.0
    _listeners: list[HeadListener] = field(default_factory=list)
    _left: tuple[Chain, Producer] | None = None

    def __post_init__(self) -> None:
        self.store = self.squid.store
        self._unfollow = self.chain.add_listener(self._tell)

    @property
    def is_forked(self) -> bool:
        """Whether it has left the chain of the other nodes."""
        return self._left is not None

    @property
    def is_away(self) -> bool:
        """Whether it hangs up on whoever comes."""
        return asyncio.get_running_loop().time() < self.away_until

    def hang_up(self, seconds: float, but: Connection) -> int:
        """Cut all connections but one, and those that come for some time; return how many were cut."""
        self.away_until = asyncio.get_running_loop().time() + seconds
        cut = self.connections - {but}
        for connection in cut:
            connection.outgoing.put_nowait(None)
        return len(cut)

    def fork(self, count: int) -> None:
        """Leave the chain of the others for one of its own, whose last blocks are others, and go on by oneself.

        Raises:
            ValueError: more than the chain's ``revocable``, or the node has left the others already.
        """
        if self._left is not None:
            raise ValueError("the node is on a fork already")
        chain = self.chain.branch()
        producer = Producer(chain, self.producer.interval_s)
        producer.finality_held = self.producer.finality_held
        producer.reorganise(count)
        self._left = (self.chain, self.producer)
        self._follow(chain, producer)
        producer.start()

    async def rejoin(self) -> bool:
        """Come back to the chain of the others, with the transactions they have not; return whether it had left it."""
        if self._left is None:
            return False
        await self.producer.stop()
        own, (chain, producer) = self.chain, self._left
        self._left = None
        for extrinsic in own.transactions_beyond(chain):
            with suppress(InvalidTransaction):
                chain.submit(extrinsic)
        self._follow(chain, producer)
        return True

    def _follow(self, chain: Chain, producer: Producer) -> None:
        """Change chains, and tell so. Watched transactions stay watched on the chain that they were sent to."""
        self._unfollow()
        self.chain, self.producer = chain, producer
        self._unfollow = chain.add_listener(self._tell)
        self._tell("best", chain.best)
        self._tell("finalized", chain.finalized)

    @property
    def best(self) -> Block:
        """The best block that it shows."""
        shown = self.chain.best
        for _ in range(min(self.lag, shown.number - self.chain.oldest_state)):
            shown = self.chain.block_by_hash(shown.parent_hash) or shown
        return shown

    @property
    def finalized(self) -> Block:
        """The last final block that it shows."""
        return min(self.chain.finalized, self.best, key=lambda block: block.number)

    def hash_of(self, number: int) -> bytes | None:
        """Return the block hash at a height, as far as it shows."""
        return self.chain.hash_of(number) if number <= self.best.number else None

    def add_listener(self, listener: HeadListener) -> Callable[[], None]:
        """Call ``listener`` for each new best and each newly final block that it shows; return the way to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def _tell(self, kind: Literal["best", "finalized"], block: Block) -> None:
        if self.lag:
            block = self.best if kind == "best" else self.finalized
        for listener in list(self._listeners):
            listener(kind, block)

    def set_squid(self, *, newer: bool, stale: bool) -> None:
        """Choose the schema of its indexer, and whether it stands still at what it knows now."""
        self.squid = SquidService(self.store.copy() if stale else self.store, newer=newer)

    def told(self, at: bytes | None) -> Readable:
        """Return the storage at a block as the node tells it, lies included. Raises ``RpcError`` as ``state``."""
        return Told(self.state(at), self.lies)

    async def call(self, request: Request, connection: Connection) -> Json:
        """Return the result of a request. Raises ``RpcError``."""
        method = self.methods.get(request.method)
        if method is None:
            raise RpcError(METHOD_NOT_FOUND, "Method not found")
        try:
            result = method(request.params, connection)
            return await result if isinstance(result, Awaitable) else result
        except InvalidTransaction as refusal:
            raise RpcError(refusal.code, refusal.message, refusal.data) from None

    def block_hash(self, given: bytes | None) -> bytes:
        """Return the hash that was given, or the best block's."""
        return self.best.hash if given is None else given

    def block(self, given: bytes | None) -> Block | None:
        """Return a block, the best one by default; None when unknown."""
        return self.best if given is None else self.chain.block_by_hash(given)

    def state(self, given: bytes | None) -> StateView:
        """Return the storage at a block.

        Raises:
            RpcError: UNKNOWN_BLOCK, for a block that was never seen or whose state is gone.
        """
        at = self.block_hash(given)
        try:
            return self.chain.storage_at(at)
        except StatePruned:
            raise self.unknown_block(at) from None

    def unknown_block(self, block_hash: bytes) -> RpcError:
        """Return the error about a block without state."""
        name = to_hex(block_hash)
        if self.chain.block_by_hash(block_hash) is None:
            return RpcError(UNKNOWN_BLOCK, f"Client error: UnknownBlock: Header was not found in the database: {name}")
        return RpcError(UNKNOWN_BLOCK, f"Client error: UnknownBlock: State already discarded for {name}")


class Told:
    """A storage with some values replaced.

    Args:
        state: the true one.
        lies: values by key.
    """

    def __init__(self, state: StateView, lies: dict[bytes, bytes]) -> None:
        self._state = state
        self._lies = lies

    def get(self, key: bytes, /) -> bytes | None:
        """Return a value, or the lie about it."""
        lie = self._lies.get(key)
        return self._state.get(key) if lie is None else lie
