"""The sandbox's chain: an embedded Duniter v2 that plays by the rules of the Ğ1 runtime, without any network.

One thread uses it at a time (the server's event loop); nothing here blocks for more than a few milliseconds. Blocks are
made when ``produce_block`` is called, and become final when ``finalize`` is called: the caller keeps the clock.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import replace
from typing import Literal

from sakia_ng.sandbox.author import Made, genesis_block, make_block, warp_block
from sakia_ng.sandbox.blocks import (
    ORDINARY,
    Block,
    Call,
    DispatchInfo,
    EventRecord,
    InvalidTransaction,
    Making,
    StatePruned,
)
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.sandbox.declaration.upgrade import MAX_UPGRADES
from sakia_ng.sandbox.declaration.version import SPEC_VERSION, version_json
from sakia_ng.sandbox.genesis import GenesisSpec, block_number_at
from sakia_ng.sandbox.pool import Pool, StatusListener
from sakia_ng.sandbox.runtime import api
from sakia_ng.sandbox.runtime.executive import decode_call
from sakia_ng.sandbox.runtime.hashes import synthetic_hash
from sakia_ng.sandbox.runtime.leap import Leap
from sakia_ng.sandbox.runtime.start import build, timestamp_of, ud_history
from sakia_ng.sandbox.runtime.storage import ACCOUNT, spec_version
from sakia_ng.sandbox.runtime.validity import BestHead
from sakia_ng.sandbox.state import State, StateView
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.trie import Trie

HeadListener = Callable[[Literal["best", "finalized"], Block], None]

_COPIED = (State, Pool, dict, list)
"""What a branch has its own of; all the rest is never changed in place."""

__all__ = ["Chain", "HeadListener", "StateView", "StatusListener"]


class Chain:
    """A chain from its genesis. Deterministic: the same spec and the same calls give the same hashes.

    Args:
        spec: the start.

    Attributes:
        spec: as given.
        best: last block produced.
        finalized: last final block.
        genesis_hash: hash of block 0; it depends on the seed alone.
        oracle_works: whether distances are evaluated, as long as the smiths run their oracles.
        oracle_errs: whether the oracle finds nobody within reach of anybody.

    Raises:
        ValueError: the date of the spec leaves no room for the recent blocks.
    """

    def __init__(self, spec: GenesisSpec) -> None:
        first = block_number_at(spec.now_ms) - spec.recent_blocks
        if first < 1:
            raise ValueError("the sandbox starts after the genesis of the Ğ1")
        self.spec = spec
        genesis = genesis_block(spec.seed)
        self.genesis_hash = genesis.hash
        values = build(spec, first, ud_history(spec, timestamp_of(first)), genesis.hash)
        self._state = State(values, first)
        self._tries = {first: Trie().updated(values)}
        self.best = self.finalized = warp_block(spec.seed, first, self._tries[first].root_hash)
        self._blocks = {block.hash: block for block in (genesis, self.best)}
        self._hashes = {block.number: block.hash for block in (genesis, self.best)}
        self._numbers = [self.best.number]
        self._pruned = 0
        self._makings: dict[int, Making] = {}
        self.oracle_works, self.oracle_errs = True, False
        self._pool = Pool()
        self._listeners: list[HeadListener] = []
        for number in range(first + 1, first + spec.recent_blocks + 1):
            self.produce_block(timestamp_of(number))
        self.finalize(self.best.number)

    def branch(self) -> Chain:
        """Return a chain with the same past, which goes its own way from now on; nobody listens to it yet."""
        other = copy(self)
        vars(other).update(
            {name: copy(value) for name, value in vars(self).items() if isinstance(value, _COPIED)} | {"_listeners": []}
        )
        return other

    def transactions_beyond(self, other: Chain) -> list[bytes]:
        """Return the transactions of the blocks that another chain does not have, and those that wait, in order."""
        own = [self._blocks[self._hashes[height]] for height in self._numbers]
        beyond = [block for block in own if other.hash_of(block.number) != block.hash]
        return [item for block in beyond for item in block.transactions] + list(self.pending())

    @property
    def runtime_version(self) -> dict[str, object]:
        """Version after the best block."""
        return version_json(spec_version(self._state))

    def runtime_version_at(self, block_hash: bytes) -> dict[str, object]:
        """Return the answer of ``state_getRuntimeVersion``. Raises ``StatePruned``."""
        return version_json(spec_version(self.storage_at(block_hash)))

    def metadata_at(self, block_hash: bytes) -> bytes:
        """Return the answer of ``state_getMetadata``. Raises ``StatePruned``."""
        return metadata_v14(spec_version(self.storage_at(block_hash)))

    @property
    def oldest_state(self) -> int:
        """Height of the oldest block whose state is still known."""
        return self._state.first

    @property
    def revocable(self) -> int:
        """How many of the last blocks can be taken back: none that is final, or whose parent's state is gone."""
        return self.best.number - max(self.finalized.number, self.oldest_state)

    @property
    def now_ms(self) -> int:
        """Date of the best block."""
        return self.best.timestamp_ms

    def hash_of(self, number: int) -> bytes | None:
        """Return the block hash at a height of the best chain; None for those never made known."""
        return self._hashes.get(number)

    def blocks_after(self, number: int) -> list[Block]:
        """Return the blocks of the best chain above a height, in order."""
        return [self._blocks[self._hashes[height]] for height in self._numbers[bisect_right(self._numbers, number) :]]

    def block_by_hash(self, block_hash: bytes) -> Block | None:
        """Return a block known by its hash, retracted ones included."""
        return self._blocks.get(block_hash)

    def storage_at(self, block_hash: bytes) -> StateView:
        """Return the storage after a block.

        Raises:
            StatePruned: unknown or retracted block, or older than 256 blocks (block 0 included).
        """
        block = self._blocks.get(block_hash)
        if block is None or self._hashes.get(block.number) != block_hash:
            raise StatePruned
        return self._state.at(block.number)

    def events_at(self, block_hash: bytes) -> tuple[EventRecord, ...]:
        """Return the events of a block.

        Raises:
            StatePruned: as ``storage_at``.
        """
        self.storage_at(block_hash)
        return self._blocks[block_hash].events

    def read_proof(self, keys: Iterable[bytes], at: bytes) -> list[bytes]:
        """Return the trie nodes that prove values, or their absence, under the state root of a block.

        Raises:
            StatePruned: as ``storage_at``.
        """
        self.storage_at(at)
        return self._tries[self._blocks[at].number].prove(keys)

    def submit(self, extrinsic: bytes) -> bytes:
        """Validate a signed extrinsic and put it in the pool; return its hash.

        Raises:
            InvalidTransaction: with the code and words of a node.
        """
        return self._pool.submit(extrinsic, self._head(), self.now_ms)

    def watch(self, extrinsic_hash: bytes, listener: StatusListener) -> Callable[[], None]:
        """Tell ``listener`` the present status of a transaction at once, then each change; return the way to stop."""
        return self._pool.watch(extrinsic_hash, listener)

    def decode_call(self, call: bytes) -> Call:
        """Decode a call with the runtime of the best block; calls inside batches are ``Call`` in turn.

        Raises:
            WireError: it does not decode.
        """
        return decode_call(call, self._state)

    def pending(self) -> tuple[bytes, ...]:
        """Return the extrinsics of the pool that are ready, in order."""
        return tuple(entry.extrinsic.encoded for entry in self._pool.ready(self._head()))

    def next_nonce(self, account: bytes) -> int:
        """Return the nonce to use next, counting the pool's (``system_accountNextIndex``)."""
        return self._pool.next_nonce(account, ACCOUNT.get(self._state, account).nonce)

    def produce_block(self, timestamp_ms: int) -> Block:
        """Make the next block from the pool.

        Args:
            timestamp_ms: later than the best block's. The first block after the time of the next dividend creates it; a
                block creates one at most.

        Raises:
            ValueError: the time does not advance.
        """
        if timestamp_ms <= self.now_ms:
            raise ValueError("the time of a block is after its parent's")
        made = self._make(timestamp_ms, None)
        self._state.apply(made.changes)
        return self._extend(made, timestamp_ms, self._making())

    def leap(self, number: int, timestamp_ms: int, *, lasting: bool, between: Iterable[Block] = ()) -> Block:
        """Make a block further on; the heights between are skipped as a warp sync skips them.

        The caller sees to it that nothing falls due between. States before this block are pruned: neither it nor those
        before can be taken back any more, be they final or not.

        Args:
            number: of the block, two heights above the best one at least.
            timestamp_ms: as in ``produce_block``.
            lasting: whether ordinary blocks follow: the runtime then gets the hashes that transactions are anchored on.
            between: the blocks of all the heights between, where they were made once: they are known from then on, and
                the block is the very one that block after block gives. Hashes are invented where nobody made them.

        Raises:
            ValueError: the time does not advance, or no height is skipped.
        """
        if timestamp_ms <= self.now_ms or number < self.best.number + 2:
            raise ValueError("a leap goes forward")
        start = self.best.number
        for block in between:
            self._keep(block)
        leap = Leap(
            number=number,
            start=start,
            hash_of=lambda height: self._hashes.get(height) or synthetic_hash(self.spec.seed, height),
            lasting=lasting,
        )
        made = self._make(timestamp_ms, leap)
        self._state.leap(made.changes, number)
        self._tries.clear()
        return self._extend(made, timestamp_ms, self._making(leapt=True, lasting=lasting))

    def upgrade(self, timestamp_ms: int) -> Block:
        """Make a block without transactions in which the runtime is replaced.

        Raises:
            ValueError: the time does not advance, or the runtime was replaced too often.
        """
        if timestamp_ms <= self.now_ms or spec_version(self._state) >= SPEC_VERSION + MAX_UPGRADES:
            raise ValueError("no upgrade now")
        trie = self._tries[self.best.number]
        made = make_block(self._state, trie, self.best, timestamp_ms, [], making=self._making(upgraded=True))
        self._state.apply(made.changes)
        return self._extend(made, timestamp_ms, self._making(upgraded=True))

    def making_of(self, number: int) -> Making:
        """Return how the block of a height was made, for those who must make it again."""
        return self._makings.get(number, ORDINARY)

    def _make(self, timestamp_ms: int, leap: Leap | None) -> Made:
        entries = list(self._pool.ready(self._head()))
        trie = self._tries[self.best.number]
        return make_block(self._state, trie, self.best, timestamp_ms, entries, making=self._making(), leap=leap)

    def _making(self, *, leapt: bool = False, lasting: bool = False, upgraded: bool = False) -> Making:
        silent, erring = not self.oracle_works, self.oracle_errs
        return Making(leapt=leapt, lasting=lasting, silent=silent, erring=erring, upgraded=upgraded)

    def _extend(self, made: Made, timestamp_ms: int, making: Making) -> Block:
        block = made.block
        self._tries[block.number] = made.trie
        if making != ORDINARY:
            self._makings[block.number] = making
        self.best = block
        self._keep(block)
        self._prune()
        for entry in made.refused:
            self._pool.reject(entry, timestamp_ms)
        self._tell("best", block)
        for extrinsic in block.transactions:
            self._pool.included(extrinsic, block.hash, timestamp_ms)
        self._pool.revalidate(self._head(), timestamp_ms)
        return block

    def _keep(self, block: Block) -> None:
        self._numbers.append(block.number)
        self._blocks[block.hash] = block
        self._hashes[block.number] = block.hash

    def finalize(self, number: int) -> None:
        """Make every block up to this height final; heights above the best one or already final do nothing more."""
        start = bisect_right(self._numbers, self.finalized.number)
        for height in self._numbers[start : bisect_right(self._numbers, number)]:
            block = self._blocks[self._hashes[height]]
            self.finalized = block
            self._tell("finalized", block)
            for extrinsic in block.transactions:
                self._pool.finalized(extrinsic, block.hash)

    def retract(self, count: int) -> None:
        """Take back the last ``count`` blocks; their transactions go back to the pool.

        Listeners are told of the block that is best again.

        Raises:
            ValueError: more than ``revocable``; nothing is taken back then.
        """
        if count > self.revocable:
            raise ValueError("a final block, or one whose parent's state is gone, cannot be taken back")
        gone: list[Block] = []
        for _ in range(count):
            gone.append(self.best)
            self._state.take_back()
            del self._hashes[self.best.number], self._tries[self.best.number]
            self._makings.pop(self._numbers.pop(), None)
            self.best = self._blocks[self.best.parent_hash]
        for block in reversed(gone):
            for extrinsic in block.transactions:
                self._pool.retracted(extrinsic, block.hash, self._head())
        self._pool.revalidate(self._head(), self.now_ms)
        self._tell("best", self.best)

    def add_listener(self, listener: HeadListener) -> Callable[[], None]:
        """Call ``listener`` for each new best and each newly final block; return the way to stop."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def query_info(self, extrinsic: bytes, at: bytes) -> DispatchInfo:
        """Return weight and fee of an extrinsic as of a block (``payment_queryInfo``); the signature is not checked.

        Raises:
            InvalidTransaction: the extrinsic cannot be decoded.
            StatePruned: as ``storage_at``.
        """
        try:
            return api.query_info(self.storage_at(at), extrinsic)
        except WireError:
            raise InvalidTransaction(1002, "Unable to query dispatch info.") from None

    def call_api(self, name: str, arguments: bytes, at: bytes) -> bytes:
        """Call a runtime API (``state_call``): balances, estimate_cost, nonce, query_info, metadata, version.

        Raises:
            KeyError: no API of that name.
            WireError: arguments that do not decode.
            StatePruned: as ``storage_at``.
        """
        return api.call_api(self.storage_at(at), name, arguments)

    def _head(self) -> BestHead:
        return BestHead(self._state, self.best.number, self.best.hash, self.genesis_hash)

    def _tell(self, kind: Literal["best", "finalized"], block: Block) -> None:
        for listener in list(self._listeners):
            listener(kind, block)

    def _prune(self) -> None:
        self._tries.pop(self._state.first - 1, None)
        end = bisect_right(self._numbers, self._state.first - 1)
        while self._pruned < end:
            old = self._hashes[self._numbers[self._pruned]]
            self._blocks[old] = replace(self._blocks[old], events=())
            self._pruned += 1
