"""A currency whose dividend has grown so large that the node counts it in tens of cents."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger_codes import PaymentRule
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed

PACE = LinkPace(confirmations=0, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
ALICE, SHOP = V1Person("alice"), V1Person("a shop of large sums")


@pytest.fixture
def growing_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A node just under the dividend at which the base rises, which the next re-evaluation passes."""
    installed()
    node = V1Node(tmp_path_factory.mktemp("v1"), UD0=9_990)
    yield node
    node.stop()


@pytest.fixture
def rich_node(growing_node: V1Node) -> V1Node:
    """The same once it has passed it."""
    growing_node.mine(14, 60)
    return growing_node


@pytest_asyncio.fixture
async def ledger(growing_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(growing_node.url)
    opened = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await opened.start()
    yield opened
    await opened.close()


async def balance(ledger: DuniterV1Ledger, person: V1Person) -> int:
    head = await ledger.finalized_head()
    return (await ledger.account_states([person.address], head))[person.address].total_cents


async def test_pieces_of_both_bases_are_counted_and_paid(rich_node: V1Node, ledger: DuniterV1Ledger) -> None:
    sources = (await asyncio.to_thread(rich_node.get, f"tx/sources/{ALICE.address}"))["sources"]
    assert {source["base"] for source in sources} == {0, 1}
    before = await balance(ledger, ALICE)
    assert before == sum(source["amount"] * 10 ** source["base"] for source in sources)
    head = await ledger.finalized_head()
    state = await ledger.dividend_state(head)
    assert state.current_ud == sources[-1]["amount"] * 10
    with pytest.raises(Refusal) as refusal:  # an account must hold ten times as much now
        await ledger.draft(Pay(ALICE.address, SHOP.address, InCents(Cents(999))))
    assert refusal.value.code is PaymentRule.LEAVES_TOO_LITTLE
    wanted = Cents(before - 12_345)  # needs pieces of both
    await pay(ledger, ALICE, SHOP, wanted)
    mined = await asyncio.to_thread(rich_node.mine, 1)
    await confirmed(ledger, mined["number"])
    new = (await ledger.dividend_state(await ledger.finalized_head())).current_ud_index - state.current_ud_index
    left = 12_345 + new * state.current_ud  # a dividend may have come with the block
    assert (await balance(ledger, SHOP), await balance(ledger, ALICE)) == (wanted, left)
    lines = (await ledger.history(SHOP.address, None, 9)).movements
    assert [line.amount_cents for line in lines] == [wanted]


async def test_what_was_kept_before_the_base_rose_is_not_called_destroyed(
    growing_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    for payer, payee, cents in ((ALICE, SHOP, 900), (SHOP, V1Person("bob"), 300)):
        await pay(ledger, payer, payee, cents)
        await confirmed(ledger, (await asyncio.to_thread(growing_node.mine, 1))["number"])
    await confirmed(ledger, (await asyncio.to_thread(growing_node.mine, 14, 60))["number"])
    sources = (await asyncio.to_thread(growing_node.get, f"tx/sources/{ALICE.address}"))["sources"]
    assert {source["base"] for source in sources} == {0, 1}
    lines = (await ledger.history(SHOP.address, None, 9)).movements
    assert [line.amount_cents for line in lines] == [-300, 900]
    assert await balance(ledger, SHOP) == 600
