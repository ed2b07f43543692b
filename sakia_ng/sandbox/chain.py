"""The sandbox's chain: an embedded Duniter v2 that plays by the rules of the Ğ1 runtime, without any network.

One thread uses it at a time (the server's event loop); nothing here blocks for more than a few milliseconds. Blocks are
made when ``produce_block`` is called, and become final when ``finalize`` is called: the caller keeps the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from sakia_ng.sandbox.blocks import Block, Call, DispatchInfo, EventRecord, TransactionStatus
from sakia_ng.sandbox.genesis import GenesisSpec

HeadListener = Callable[[Literal["best", "finalized"], Block], None]
StatusListener = Callable[[bytes, TransactionStatus], None]


class StateView(Mapping[bytes, bytes]):
    """Read-only storage at one block: key bytes -> value bytes."""

    def keys_from(self, prefix: bytes, count: int, start_key: bytes | None = None) -> list[bytes]:
        """Return at most ``count`` keys that begin with ``prefix``, sorted, strictly after ``start_key``."""
        raise NotImplementedError


class Chain:
    """A chain from its genesis. Deterministic: the same spec and the same calls give the same hashes.

    Args:
        spec: the start.

    Attributes:
        spec: as given.
        best: last block produced.
        finalized: last final block.
        genesis_hash: hash of block 0.
        metadata_v14: answer of ``state_getMetadata``.
        runtime_version: answer of ``state_getRuntimeVersion``.
    """

    spec: GenesisSpec
    best: Block
    finalized: Block
    genesis_hash: bytes
    metadata_v14: bytes
    runtime_version: dict[str, object]

    def __init__(self, spec: GenesisSpec) -> None:
        raise NotImplementedError

    def hash_of(self, number: int) -> bytes | None:
        """Return the block hash at a height of the best chain; None where the node has none: it has 0 and recent ones."""
        raise NotImplementedError

    def block_by_hash(self, block_hash: bytes) -> Block | None:
        """Return a block known by its hash, retracted ones included."""
        raise NotImplementedError

    def storage_at(self, block_hash: bytes) -> StateView:
        """Return the storage after a block.

        Raises:
            StatePruned: unknown block, or older than 256 blocks (block 0 included).
        """
        raise NotImplementedError

    def events_at(self, block_hash: bytes) -> tuple[EventRecord, ...]:
        """Return the events of a block.

        Raises:
            StatePruned: as ``storage_at``.
        """
        raise NotImplementedError

    def submit(self, extrinsic: bytes) -> bytes:
        """Validate a signed extrinsic and put it in the pool; return its hash.

        Raises:
            InvalidTransaction: with the code and words of a node.
        """
        raise NotImplementedError

    def watch(self, extrinsic_hash: bytes, listener: StatusListener) -> Callable[[], None]:
        """Tell ``listener`` the present status of a transaction at once, then each change; return the way to stop."""
        raise NotImplementedError

    def decode_call(self, call: bytes) -> Call:
        """Decode a call with the declaration of the runtime; calls inside batches are ``Call`` in turn.

        Raises:
            WireError: it does not decode.
        """
        raise NotImplementedError

    def pending(self) -> tuple[bytes, ...]:
        """Return the extrinsics of the pool that are ready, in order."""
        raise NotImplementedError

    def next_nonce(self, account: bytes) -> int:
        """Return the nonce to use next, counting the pool's (``system_accountNextIndex``)."""
        raise NotImplementedError

    def produce_block(self, timestamp_ms: int) -> Block:
        """Make the next block from the pool.

        Args:
            timestamp_ms: later than the best block's. A whole day later creates a dividend.
        """
        raise NotImplementedError

    def finalize(self, number: int) -> None:
        """Make every block up to this height final; lower heights than the finalised one do nothing."""
        raise NotImplementedError

    def retract(self, count: int) -> None:
        """Take back the last ``count`` blocks, none of them final; their transactions go back to the pool."""
        raise NotImplementedError

    def add_listener(self, listener: HeadListener) -> Callable[[], None]:
        """Call ``listener`` for each new best and each newly final block; return the way to stop."""
        raise NotImplementedError

    def query_info(self, extrinsic: bytes, at: bytes) -> DispatchInfo:
        """Return weight and fee of an extrinsic as of a block (``payment_queryInfo``); the signature is not checked.

        Raises:
            InvalidTransaction: the extrinsic cannot be decoded.
            StatePruned: as ``storage_at``.
        """
        raise NotImplementedError

    def call_api(self, name: str, arguments: bytes, at: bytes) -> bytes:
        """Call a runtime API (``state_call``): balances, estimate_cost, nonce, query_info, metadata, version.

        Raises:
            KeyError: no API of that name.
            WireError: arguments that do not decode.
            StatePruned: as ``storage_at``.
        """
        raise NotImplementedError
