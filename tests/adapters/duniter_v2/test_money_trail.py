"""Finding the blocks in which money moved: few questions, and only blocks whose state is there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.money_trail import MOST_BLOCKS
from sakia_ng.adapters.duniter_v2.storage import _account_keys, _dividend_keys
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import u64
from tests.adapters.duniter_v2.lies import KEYS, lie, refuse_proofs, values_at
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.duniter_v2.several import ledger_of, report_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox


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


@pytest_asyncio.fixture
async def several(tmp_path: Path) -> AsyncIterator[tuple[Sandbox, DuniterV2Ledger]]:
    """A sandbox of three operators, and a ledger that asks them all."""
    async with (
        running_sandbox("--extra-ports", "2") as sandbox,
        ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as ledger,
    ):
        yield sandbox, ledger


async def test_events_that_one_node_makes_up_are_no_lines(several: tuple[Sandbox, DuniterV2Ledger]) -> None:
    sandbox, ledger = several
    start, first = await ledger.finalized_head(), servers_of(sandbox, 1)[0]
    payee, number = await pay(ledger, sandbox, 123_457)
    head = await ledger.finalized_head()
    assert head.number == number
    changes = await values_at(sandbox, head)
    forged = changes[KEYS[0]].replace(u64(123_457).hex(), u64(999_999).hex())
    assert forged != changes[KEYS[0]]
    await lie(sandbox, first.url, head, changes | {KEYS[0]: forged})
    (line,) = await ledger.movements(payee, start.number, head)
    assert line.amount_cents == 123_457
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


async def test_figures_that_one_node_makes_up_are_no_lines(several: tuple[Sandbox, DuniterV2Ledger]) -> None:
    """More money held would be a line of its own, which no event tells of."""
    sandbox, ledger = several
    start, first = await ledger.finalized_head(), servers_of(sandbox, 1)[0]
    payee, _ = await pay(ledger, sandbox, 1_000)
    head = await ledger.finalized_head()
    keys = await own_keys(ledger, payee)
    (answer,) = await sandbox.control("state_queryStorageAt", keys, head.hash)
    account = bytearray.fromhex(answer["changes"][0][1][2:])
    account[24:32] = u64(700)  # held, after the numbers of 16 bytes and the free money
    answer["changes"][0][1] = "0x" + account.hex()
    method = "state_queryStorageAt"
    await sandbox.fault_at(first.url, method=method, params=[keys, head.hash], kind="lie", result=[answer], count=0)
    (line,) = await ledger.movements(payee, start.number, head)
    assert (line.kind, line.amount_cents) == (MovementKind.TRANSFER, 1_000)
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


async def own_keys(ledger: DuniterV2Ledger, address: Address) -> list[str]:
    """What is asked about the money of one account."""
    runtime = (await ledger._nodes.live()).node.runtime
    owner = public_key_of(address)
    return ["0x" + key.hex() for key in (*_account_keys(runtime, owner), *_dividend_keys(runtime))]


@pytest.mark.parametrize("shift", [-1, 1])
async def test_blocks_that_one_node_puts_elsewhere_are_not_read(
    several: tuple[Sandbox, DuniterV2Ledger], shift: int
) -> None:
    """What it would say of another block could be proven too."""
    sandbox, ledger = several
    start, first = await ledger.finalized_head(), servers_of(sandbox, 1)[0]
    await sandbox.blocks(3)
    payee, number = await pay(ledger, sandbox, 1_000)
    await sandbox.blocks(3)
    await settle(ledger, sandbox)
    head = await ledger.finalized_head()
    numbers = list(range(start.number, head.number + 1))
    names = await sandbox.control("chain_getBlockHash", numbers)
    at = numbers.index(number)
    names[at + min(shift, 0)] = names[at - max(shift, 0)]  # the payment comes one block before, or after
    await sandbox.fault_at(first.url, method="chain_getBlockHash", params=[numbers], kind="lie", result=names, count=0)
    (line,) = await ledger.movements(payee, start.number, head)
    assert (line.block, line.amount_cents) == (number, 1_000)
    assert ledger.connection.node_url != first.url


async def test_nothing_is_told_by_one_node_alone(several: tuple[Sandbox, DuniterV2Ledger]) -> None:
    sandbox, ledger = several
    start, (first, *others) = await ledger.finalized_head(), servers_of(sandbox, 3)
    payee, _ = await pay(ledger, sandbox, 1_000)
    head = await ledger.finalized_head()
    await refuse_proofs(sandbox, first.url)
    for other in others:
        await sandbox.fault_at(other.url, method="state_queryStorageAt", kind="drop", count=0)
    with pytest.raises(EnvironmentProblem) as alone:
        await ledger.movements(payee, start.number, head)
    assert alone.value.code is NodeProblem.UNCONFIRMED
