"""Whose certifications, membership, name, key or status changed in some blocks, by the blocks' own events."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from sakia_ng.adapters.duniter_v2.decoder import Variant
from sakia_ng.adapters.duniter_v2.events import EVENTS_BUDGET
from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import case, entries, fields, garbage, number
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef

MOST_BLOCKS = 200
"""Blocks whose events usual nodes are sure to have."""

_AT_ONCE = 8
_FIELD_OF = {
    ("Certification", "CertAdded"): "receiver",
    ("Certification", "CertRenewed"): "receiver",
    ("Certification", "CertRemoved"): "receiver",
    ("Membership", "MembershipAdded"): "member",
    ("Membership", "MembershipRenewed"): "member",
    ("Membership", "MembershipRemoved"): "member",
    ("Identity", "IdtyCreated"): "idty_index",
    ("Identity", "IdtyConfirmed"): "idty_index",
    ("Identity", "IdtyValidated"): "idty_index",
    ("Identity", "IdtyChangedOwnerKey"): "idty_index",
    ("Identity", "IdtyRevoked"): "idty_index",
    ("Identity", "IdtyRemoved"): "idty_index",
}
"""Which field of an event is the identity whose entry in the web changed."""


async def touched(node: Node, above: BlockNumber, to: BlockRef) -> frozenset[int] | None:
    """Return the identities that were certified, or that changed in another way, above a height.

    Returns:
        None when it cannot be told: too long ago, or another runtime made the blocks.

    Raises:
        EnvironmentProblem: the node cannot be asked, or what it says makes no sense.
    """
    if not 0 <= to.number - above <= MOST_BLOCKS:
        return None
    hashes = await node.known_hashes(range(above + 1, to.number + 1))
    if not hashes:
        return frozenset()
    first = hashes[0]
    if first is None or hashes[-1] != to.hash or None in hashes:
        return None
    runtime = await node.runtime_at(to.hash)
    if (await node.runtime_at(first)).version != runtime.version:
        return None
    known = [block for block in hashes if block is not None]
    found = frozenset[int]()
    for start in range(0, len(known), _AT_ONCE):  # so that a node can fill the memory with no more than these
        told = await together(_events(node, runtime, block) for block in known[start : start + _AT_ONCE])
        found |= await asyncio.to_thread(_touched_in, runtime, told)  # one thread: several would hold up the loop
    return found


async def _events(node: Node, runtime: Runtime, block: BlockHash) -> bytes | None:
    key = runtime.key("System.Events")
    return (await node.storage([key], block))[key]


def _touched_in(runtime: Runtime, told: Iterable[bytes | None]) -> frozenset[int]:
    return frozenset[int]().union(*(read_touched(runtime, events) for events in told if events is not None))


def read_touched(runtime: Runtime, events: bytes) -> frozenset[int]:
    """Return the identities that a block's events say were certified, or changed in another way."""
    found = set()
    for record in entries(runtime.decode("System.Events", events, EVENTS_BUDGET)):
        pallet = case(fields(record).get("event"))
        event = pallet.fields.get("0")
        if not isinstance(event, Variant):
            raise garbage()
        name = _FIELD_OF.get((pallet.name, event.name))
        if name is not None:
            found.add(number(event.fields.get(name)))
    return frozenset(found)
