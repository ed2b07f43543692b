"""What changed in the web of trust is read in the events of many blocks, a few at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from sakia_ng.adapters.duniter_v2.decoder import Variant
from sakia_ng.adapters.duniter_v2.trust_events import touched
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef

if TYPE_CHECKING:
    from sakia_ng.adapters.duniter_v2.node import Node

_HEIGHT = 60


def _hash_of(number: int) -> BlockHash:
    return BlockHash(f"0x{number:064x}")


class LargeEvents:
    """A node, and its runtime, with events in each block that a wallet can just hold a few of.

    Attributes:
        held: how many blocks' events were given out and not decoded yet.
        most: how many that were at once.
    """

    version = 1

    def __init__(self) -> None:
        self.held = self.most = 0

    async def known_hashes(self, numbers: Iterable[int]) -> list[BlockHash]:
        return [_hash_of(number) for number in numbers]

    async def runtime_at(self, _block: BlockHash) -> LargeEvents:
        return self

    def key(self, name: str) -> str:
        return name

    async def storage(self, keys: Sequence[str], block: BlockHash) -> dict[str, bytes]:
        self.held += 1
        self.most = max(self.most, self.held)
        await asyncio.sleep(0)
        return {keys[0]: bytes.fromhex(block[2:])}

    def decode(self, _name: str, events: bytes, _budget: object) -> Any:  # noqa: ANN401 - whatever the chain says
        self.held -= 1
        certified = Variant("CertAdded", 0, {"receiver": int.from_bytes(events, "big")})
        return [{"event": Variant("Certification", 0, {"0": certified})}]


async def test_a_node_cannot_fill_the_memory_with_events() -> None:
    node = LargeEvents()
    head = BlockRef(BlockNumber(_HEIGHT), _hash_of(_HEIGHT), datetime(2026, 5, 1, tzinfo=UTC))
    assert await touched(cast("Node", node), BlockNumber(0), head) == frozenset(range(1, _HEIGHT + 1))
    assert node.held == 0
    assert node.most <= 8
