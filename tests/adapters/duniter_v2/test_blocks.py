"""Bodies of final blocks, from nodes that are behind, on a fork, or leave a transaction out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.blocks import BlockReader
from sakia_ng.adapters.duniter_v2.extrinsics import hash_of_bytes
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.scale import compact
from sakia_ng.substrate.trie import ordered_root
from tests.adapters.duniter_v2.node_server import CURRENCY, GENESIS, START_MS, ScriptedNode, scripted_node
from tests.adapters.sandbox_process import SystemClock

FIRST = 100
PAYMENT = compact(5) + b"\x84pays"
OPERATION = hash_of_bytes(PAYMENT)


def stamp(number: int) -> bytes:
    """Return the ``Timestamp.set`` of a block, pallet 4 and call 0 of the Ğ1."""
    call = b"\x04\x04\x00" + compact(START_MS + number * 6_000)
    return compact(len(call)) + call


@dataclass
class Chain:
    """A chain of blocks that a scripted node shows.

    Attributes:
        blocks: header and body by height, from ``FIRST`` on.
        final: the height that the node calls final.
    """

    node: ScriptedNode
    blocks: list[tuple[Header, list[bytes]]] = field(default_factory=list)
    final: int = FIRST

    def grow(self, count: int, paid_at: int | None = None, version: int = 0) -> None:
        """Add blocks; one of them may hold the payment."""
        for _ in range(count):
            number = FIRST + len(self.blocks)
            body = [stamp(number), *([PAYMENT] if number == paid_at else [])]
            parent = self.blocks[-1][0].hash() if self.blocks else bytes(32)
            self.blocks.append((Header(parent, number, bytes(32), ordered_root(body, version)), body))

    def fork(self, first: int) -> None:
        """Replace all blocks from a height on by others, which hold no payment."""
        count = FIRST + len(self.blocks) - first
        del self.blocks[first - FIRST :]
        parent = self.blocks[-1][0].hash()
        for number in range(first, first + count):
            body = [stamp(number), compact(3) + b"\x04of"]
            self.blocks.append((Header(parent, number, bytes(32), ordered_root(body)), body))
            parent = self.blocks[-1][0].hash()

    def ref(self, number: int) -> BlockRef:
        header = self.blocks[number - FIRST][0]
        time = SystemClock().now()
        return BlockRef(BlockNumber(number), BlockHash("0x" + header.hash().hex()), time)

    def serve(self) -> None:
        """Have the node answer from these blocks."""
        self.node.answers |= {
            "chain_getBlockHash": self._hashes,
            "chain_getFinalizedHead": lambda *_: self.ref(self.final).hash,
            "chain_getHeader": lambda *at: self._block(at[0] if at else None)[0].to_json(),
            "chain_getBlock": self._whole,
        }

    def _whole(self, at: str) -> object:
        return {"block": self.shown(at)}

    def shown(self, at: str) -> dict[str, object]:
        header, body = self._block(at)
        return {"header": header.to_json(), "extrinsics": ["0x" + item.hex() for item in body]}

    def _hashes(self, wanted: int | list[int]) -> object:
        if isinstance(wanted, int):
            return GENESIS
        return [self.ref(number).hash if number - FIRST < len(self.blocks) else None for number in wanted]

    def _block(self, at: str | None) -> tuple[Header, list[bytes]]:
        if at is None:
            return self.blocks[-1]
        return next(block for block in self.blocks if "0x" + block[0].hash().hex() == at)


@pytest_asyncio.fixture
async def chain() -> AsyncIterator[Chain]:
    async with scripted_node() as node:
        made = Chain(node)
        made.grow(20, paid_at=110)
        made.final = 119
        made.serve()
        yield made


@pytest_asyncio.fixture
async def reader(chain: Chain, tmp_path: Path) -> AsyncIterator[BlockReader]:
    ledger = DuniterV2Ledger(CURRENCY, [chain.node.url], [], tmp_path, SystemClock())
    await ledger.start()
    await ledger.finalized_head()
    yield (await ledger._nodes.live()).blocks
    await ledger.close()


async def test_a_payment_is_found_where_it_is(chain: Chain, reader: BlockReader) -> None:
    scan = await reader.find([OPERATION], 101, 119, chain.ref(119))
    assert [(found.block.number, found.index, found.is_final) for found in scan.found] == [(110, 1, True)]
    assert scan.scanned_to == 119


async def test_bodies_whose_root_is_of_the_other_version_are_read_too(chain: Chain, reader: BlockReader) -> None:
    chain.grow(1, paid_at=120, version=1)
    chain.final = 120
    assert len((await reader.find([OPERATION], 120, 120, chain.ref(120))).found) == 1


async def test_a_body_that_leaves_a_transaction_out_is_not_believed(chain: Chain, reader: BlockReader) -> None:
    """The payment would be called expired, and made a second time."""
    shown = chain.shown(chain.ref(110).hash)
    whole = shown["extrinsics"]
    assert isinstance(whole, list)
    for short in (whole[:1], whole[1:], [], whole[::-1]):
        chain.node.answers["chain_getBlock"] = lambda _, short=short: {"block": shown | {"extrinsics": short}}
        with pytest.raises(EnvironmentProblem) as lie:
            await reader.find([OPERATION], 110, 110, chain.ref(119))
        assert lie.value.code is NodeProblem.GARBAGE
    chain.serve()
    assert (await reader.find([OPERATION], 110, 110, chain.ref(119))).found


async def test_a_payment_in_a_block_without_date_is_not_told(chain: Chain, reader: BlockReader) -> None:
    """Every block of an honest chain has its date in its body."""
    body = [PAYMENT]
    chain.blocks.append((Header(chain.blocks[-1][0].hash(), 120, bytes(32), ordered_root(body)), body))
    chain.final = 120
    with pytest.raises(EnvironmentProblem) as nonsense:
        await reader.find([OPERATION], 120, 120, chain.ref(120))
    assert nonsense.value.code is NodeProblem.GARBAGE


async def test_nothing_is_read_above_what_the_node_asked_calls_final(chain: Chain, reader: BlockReader) -> None:
    """A node that is behind the one before may be on another line, which can still be undone."""
    known = chain.ref(119)
    chain.final = 105
    chain.fork(108)
    scan = await reader.find([OPERATION], 101, 119, known)
    assert (scan.found, scan.scanned_to) == ((), 105)
    scan = await reader.find([OPERATION], 106, 119, known)
    assert (scan.found, scan.scanned_to) == ((), 105), "no progress, and no mistake"


async def test_a_node_whose_final_blocks_are_others_is_not_read_at_all(chain: Chain, reader: BlockReader) -> None:
    known = chain.ref(119)
    chain.fork(108)
    with pytest.raises(EnvironmentProblem) as fork:
        await reader.find([OPERATION], 101, 112, known)
    assert fork.value.code is NodeProblem.BROKEN_CHAIN


def test_the_root_of_a_real_body() -> None:
    """Block 47,810 of a public Substrate chain, which holds its date alone."""
    body = [bytes.fromhex("280401000b10f28e778c01")]
    assert ordered_root(body).hex() == "c0fa389ae8109dffe61ddd306afddd9035c34aba3a3c70c7f0a1a29c1c86b329"
