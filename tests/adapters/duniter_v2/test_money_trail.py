"""Finding the blocks in which money moved: few questions, and only blocks whose state is there."""

from __future__ import annotations

import aiohttp
import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.money_trail import MOST_BLOCKS
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.sandbox_process import Sandbox


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is sent to nodes from now on."""
    sent: list[str] = []
    send = aiohttp.ClientWebSocketResponse.send_str

    async def noted(self: aiohttp.ClientWebSocketResponse, data: str, compress: int | None = None) -> None:
        sent.append(data)
        await send(self, data, compress)

    monkeypatch.setattr(aiohttp.ClientWebSocketResponse, "send_str", noted)
    return sent


async def pay(ledger: DuniterV2Ledger, sandbox: Sandbox, cents: int) -> tuple[Address, BlockNumber]:
    payer, payee = sandbox.members[:2]
    _, inclusion = await included(ledger, sandbox, Pay(payer, payee, InCents(Cents(cents))))
    return payee, inclusion.block.number


async def test_one_payment_among_many_blocks_costs_few_questions(
    ledger: DuniterV2Ledger, sandbox: Sandbox, frames: list[str]
) -> None:
    start = await ledger.finalized_head()
    await sandbox.blocks(100)
    payee, block = await pay(ledger, sandbox, 321)
    await sandbox.blocks(100)
    await settle(ledger, sandbox)
    head = await ledger.finalized_head()
    frames.clear()
    (line,) = await ledger.movements(payee, start.number, head)
    assert (line.kind, line.amount_cents, line.block) == (MovementKind.TRANSFER, 321, block)
    assert len(frames) < 60
    frames.clear()
    assert await ledger.movements(sandbox.people["newcomer"], start.number, head) == ()
    assert len(frames) <= 6


@pytest.mark.parametrize(("held_back", "found"), [(0, 1), (120, 1), (300, 0)])
async def test_blocks_whose_state_is_gone_give_nothing(
    ledger: DuniterV2Ledger, sandbox: Sandbox, held_back: int, found: int
) -> None:
    payee, _ = await pay(ledger, sandbox, 1)
    await sandbox.blocks(MOST_BLOCKS)
    await settle(ledger, sandbox)
    _, late = await pay(ledger, sandbox, 2)
    if held_back:
        await sandbox.blocks(held_back, final=False)
    lines = await ledger.movements(payee, BlockNumber(0), await ledger.finalized_head())
    assert [line.block for line in lines] == [late][:found]


async def test_blocks_that_the_node_does_not_know_as_final_are_not_read(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    head = await ledger.finalized_head()
    other = BlockRef(head.number, BlockHash("0x" + "66" * 32), head.time)
    with pytest.raises(EnvironmentProblem) as caught:
        await ledger.movements(sandbox.members[0], BlockNumber(0), other)
    assert caught.value.code is NodeProblem.BROKEN_CHAIN
