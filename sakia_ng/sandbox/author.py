"""Makes blocks: the genesis, the first one after a warp sync, then one after the other from the pool."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from sakia_ng.sandbox.blocks import ORDINARY, Block, Making
from sakia_ng.sandbox.declaration.codec import numbering
from sakia_ng.sandbox.genesis import GENESIS_TIME_MS
from sakia_ng.sandbox.pool import Entry
from sakia_ng.sandbox.runtime import distance, distance_oracle, executive
from sakia_ng.sandbox.runtime.execution import DispatchFailed, Execution
from sakia_ng.sandbox.runtime.hashes import synthetic_hash
from sakia_ng.sandbox.runtime.leap import Leap
from sakia_ng.sandbox.runtime.start import timestamp_of
from sakia_ng.sandbox.runtime.storage import spec_version
from sakia_ng.sandbox.state import Changes, Overlay, State
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.scale import byte_string, u8, u32, u64
from sakia_ng.substrate.trie import Trie, ordered_root

_BABE = b"BABE"
_PRE_RUNTIME, _SEAL = 6, 5
_SECONDARY_PLAIN = 2
_SLOT_MS = 6_000
_SMITH = blake2b(b"sakia-ng sandbox smith", digest_size=32).digest()
"""Account of the author of all blocks, whose oracle evaluates distances."""


@dataclass(frozen=True, slots=True)
class Made:
    """A block just made.

    Attributes:
        block: the block.
        changes: of the storage.
        trie: of the storage after it.
        refused: transactions that could not even pay when their turn came.
    """

    block: Block
    changes: Changes
    trie: Trie
    refused: tuple[Entry, ...]


def genesis_block(seed: int) -> Block:
    """Return block 0. Its state is that of no chain: it stands for what a warp-synced node has thrown away."""
    state_root = _digest(b"sakia-ng sandbox genesis" + u64(seed))
    header = Header(bytes(32), 0, state_root, ordered_root(()))
    return Block(header, header.hash(), (), GENESIS_TIME_MS, ())


def warp_block(seed: int, number: int, state_root: bytes) -> Block:
    """Return the block of the past whose storage has this root."""
    return empty_block(synthetic_hash(seed, number - 1), number, timestamp_of(number), state_root)


def empty_block(parent_hash: bytes, number: int, timestamp_ms: int, state_root: bytes) -> Block:
    """Return a block in which nothing was put but its time, known by the root of its storage, without its events."""
    body = (executive.timestamp_extrinsic(timestamp_ms),)
    log = _pre_runtime(timestamp_ms)
    header = _sealed(Header(parent_hash, number, state_root, ordered_root(body), (log,)))
    return Block(header, header.hash(), body, timestamp_ms, ())


def make_block(
    state: State,
    trie: Trie,
    parent: Block,
    timestamp_ms: int,
    entries: list[Entry],
    *,
    making: Making = ORDINARY,
    leap: Leap | None = None,
) -> Made:
    """Make the child of the best block, or a block further on.

    Args:
        state: storage after ``parent``; it is not changed.
        trie: of that storage.
        parent: the best block.
        timestamp_ms: its time.
        entries: transactions to try, in order; those that do not fit are left.
        making: whether distances that wait are evaluated, and how; whether the runtime is replaced.
        leap: where to go, when heights are skipped.
    """
    run = Execution(Overlay(state), parent.number + 1 if leap is None else leap.number)
    log = _pre_runtime(timestamp_ms)
    parent_hash = parent.hash if leap is None else leap.hash_of(run.number - 1)
    if leap is not None:
        leap.skip(run, state)
    with numbering(spec_version(state)):
        executive.initialize(run, parent_hash, log)
        if making.upgraded:
            executive.upgrade(run)
        body = [executive.timestamp_extrinsic(timestamp_ms)]
        executive.apply_timestamp(run, timestamp_ms, len(body[0]))
        if not making.silent:
            _publish_distances(run, state, body, errs=making.erring)
        refused = _fill(run, body, entries)
        executive.finalize(run)
    changes = run.store.changes
    trie = trie.updated(changes)
    header = _sealed(Header(parent_hash, run.number, trie.root_hash, ordered_root(body), (log,)))
    block = Block(header, header.hash(), tuple(body), timestamp_ms, tuple(run.events))
    return Made(block, changes, trie, tuple(refused))


def _publish_distances(run: Execution, state: State, body: list[bytes], *, errs: bool) -> None:
    """Put the oracle's results in the first block of the period in which they are due; one that errs finds nobody."""
    pool = distance.awaiting(run.store)
    if not pool.evaluations or _SMITH in pool.evaluators:
        return
    asked = [index for index, _ in pool.evaluations]
    seen = state.at(max(distance.evaluated_height(run.store), state.first))
    distances = [0] * len(asked) if errs else distance_oracle.evaluate(seen, asked)
    body.append(executive.evaluation_extrinsic(distances))
    executive.apply_evaluation(run, len(body) - 1, _SMITH, distances, len(body[-1]))


def _fill(run: Execution, body: list[bytes], entries: list[Entry]) -> list[Entry]:
    refused: list[Entry] = []
    stopped: set[bytes] = set()
    for entry in entries:
        account = entry.slot[0]
        if account in stopped:
            continue
        if not executive.fits(run, entry.extrinsic):
            stopped.add(account)
            continue
        try:
            executive.apply(run, len(body), entry.extrinsic)
        except DispatchFailed:
            refused.append(entry)
            stopped.add(account)
            continue
        body.append(entry.extrinsic.encoded)
    return refused


def _pre_runtime(timestamp_ms: int) -> bytes:
    slot = u8(_SECONDARY_PLAIN) + u32(0) + u64(timestamp_ms // _SLOT_MS)
    return u8(_PRE_RUNTIME) + _BABE + byte_string(slot)


def _sealed(header: Header) -> Header:
    """Add the author's seal: here a hash, since nobody checks authorship."""
    seal = u8(_SEAL) + _BABE + byte_string(blake2b(header.encode()).digest())
    return Header(header.parent_hash, header.number, header.state_root, header.extrinsics_root, (*header.logs, seal))


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=32).digest()
