"""The events of one block, with the runtime that wrote them: never on the word of one server while others are known.

What became of a payment, and what moved money, is read from them. They are proven like balances; and since bytes mean
what a runtime says, the chain's own note of which one made the block (``System.LastRuntimeUpgrade``) is proven with
them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.node import Node
from sakia_ng.adapters.duniter_v2.proofs import Verifier
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.chain import BlockHash, BlockRef
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import Reader, WireError
from sakia_ng.substrate.storage_keys import storage_prefix

EVENTS = storage_prefix("System", "Events")
NOW = storage_prefix("Timestamp", "Now")
LAST_UPGRADE = storage_prefix("System", "LastRuntimeUpgrade")
"""Storage keys, which no description of a runtime can move."""


@dataclass(frozen=True, slots=True)
class BlockEvents:
    """What a block says of itself.

    Attributes:
        runtime: the one that made the block.
        data: value of ``System.Events``.
        moment: value of ``Timestamp.Now``.
    """

    runtime: Runtime
    data: bytes
    moment: bytes


async def read_events(node: Node, verifier: Verifier, at: BlockRef) -> BlockEvents:
    """Read the events of a block whose hash operators agree on.

    Raises:
        EnvironmentProblem: ``DISPROVED``: the node's proof says otherwise; ``NODES_DISAGREE``: another operator does;
            ``UNCONFIRMED``: it gives no proof and nobody else can be asked; ``PRUNED``: it no longer has them; or any
            failure to ask.
    """
    runtime = await node.runtime_at(at.hash)
    values = await node.storage([EVENTS, NOW, LAST_UPGRADE], at.hash)
    await verifier.vouch(values, at)
    events, moment, upgrade = values[EVENTS], values[NOW], values[LAST_UPGRADE]
    if events is None or moment is None or upgrade is None:
        raise EnvironmentProblem(NodeProblem.GARBAGE)
    return BlockEvents(await _maker(node, runtime, upgrade, at.hash), events, moment)


async def _maker(node: Node, after: Runtime, upgrade: bytes, at: BlockHash) -> Runtime:
    """Return the runtime that made a block: the one after it, or the one before where the block replaced it."""
    name, version = _read_upgrade(upgrade)
    if (after.version.spec_name, after.version.spec_version) == (name, version):
        return after
    parent = BlockHash("0x" + (await node.header(at)).parent_hash.hex())
    before = await node.runtime_at(parent)
    if (before.version.spec_name, before.version.spec_version) != (name, version):
        raise EnvironmentProblem(NodeProblem.DISPROVED)
    return before


def _read_upgrade(data: bytes) -> tuple[str, int]:
    """Read ``LastRuntimeUpgradeInfo``: the name and the number of a runtime."""
    try:
        reader = Reader(data)
        version, name = reader.compact(32), reader.byte_string().decode()
        reader.finish()
    except (WireError, UnicodeDecodeError):
        raise EnvironmentProblem(NodeProblem.GARBAGE) from None
    return name, version
