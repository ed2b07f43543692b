"""What the ledger reads of a real node is what the node has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.currency import LedgerKind
from sakia_ng.domain.movement import MovementKind
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger import Capability
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, free_ports

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(v1_node.url)
    opened = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await opened.start()
    yield opened
    await opened.close()


async def told(node: V1Node, path: str) -> Any:  # noqa: ANN401 - JSON
    return await asyncio.to_thread(node.get, path)


async def ud_heights(node: V1Node, head: BlockRef) -> list[int]:
    heights = (await told(node, "blockchain/with/ud"))["result"]["blocks"]
    return [height for height in heights if height <= head.number]


def moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


async def test_a_node_introduces_its_currency_by_block_0(v1_node: V1Node) -> None:
    met, parameters = await introduce(f" 127.0.0.1:{v1_node.port}/ "), await told(v1_node, "blockchain/parameters")
    genesis = await told(v1_node, "blockchain/block/0")
    assert (met.url, met.currency.name, met.currency.ledger) == (v1_node.url, "g1-test", LedgerKind.DUNITER_V1)
    assert met.currency.genesis_hash == "0x" + genesis["hash"].lower()
    assert (met.currency.block_time_s, met.members) == (parameters["avgGenTime"], 5)
    read = met.parameters
    assert (read.growth, read.distance_share) == (parameters["c"], parameters["xpercent"])
    assert (read.ud_period, read.first_ud, read.reevaluation_period) == (60, 1000, parameters["dtReeval"])
    assert (read.certifications_needed, read.certification_stock) == (parameters["sigQty"], parameters["sigStock"])
    assert (read.certification_period, read.certification_window) == (parameters["sigPeriod"], parameters["sigWindow"])
    assert (read.certification_validity, read.distance_steps) == (parameters["sigValidity"], parameters["stepMax"])
    assert (read.membership_validity, read.membership_window) == (parameters["msValidity"], parameters["msWindow"])
    assert (read.identity_window, read.median_time_blocks) == (parameters["idtyWindow"], parameters["medianTimeBlocks"])
    assert read.first_ud_at == moment(parameters["udTime0"])
    assert read.first_reevaluation_at == moment(parameters["udReevalTime0"])


@pytest.mark.parametrize(
    "text", ["", "not an address", "ws://host", "http://", "http://user:pass@host", "host:port", "ab" * 32]
)
async def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refused:
        await introduce(text)
    assert refused.value.code is NodeProblem.BAD_URL


async def test_an_address_where_nobody_listens_is_out_of_reach() -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        await introduce(f"127.0.0.1:{free_ports(1)[0]}")
    assert problem.value.code is NodeProblem.UNREACHABLE


async def test_heads_are_the_node_s_and_final_under_a_block(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    mined = await asyncio.to_thread(v1_node.mine, 3, 60)
    head = await confirmed(ledger, mined["number"] - PACE.confirmations)
    block = await told(v1_node, f"blockchain/block/{mined['number'] - 1}")
    assert head == BlockRef(BlockNumber(block["number"]), head.hash, moment(block["medianTime"]))
    assert head.hash == "0x" + block["hash"].lower()
    assert ledger.connection.best_number == mined["number"]
    assert ledger.connection.agreement is not None
    assert (ledger.connection.agreement.agreeing, ledger.connection.agreement.asked) == (1, 1)


async def test_the_dividend_is_created_and_re_evaluated_as_the_node_does(
    v1_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    await asyncio.to_thread(v1_node.mine, 15, 60)
    mined = await asyncio.to_thread(v1_node.mine, 1, 60)
    head = await confirmed(ledger, mined["number"] - 1)
    state = await ledger.dividend_state(head)
    heights = [
        height for height in (await told(v1_node, "blockchain/with/ud"))["result"]["blocks"] if height <= head.number
    ]
    blocks = {height: await told(v1_node, f"blockchain/block/{height}") for height in heights}
    here = await told(v1_node, f"blockchain/block/{head.number}")
    created = [block["dividend"] * 10 ** block["unitbase"] for block in blocks.values()]
    assert len(set(created)) > 1
    assert (state.current_ud, state.current_ud_index) == (created[-1], len(created) + 1)
    assert (state.monetary_mass, state.members) == (here["monetaryMass"], 5)
    assert state.monetary_mass == 5 * sum(created)
    assert state.next_ud_at is not None
    assert state.next_reeval_at is not None
    assert head.time < state.next_reeval_at <= head.time + timedelta(seconds=600)
    values = await ledger.dividend_values()
    assert [value.amount_cents for value in values] == list(dict.fromkeys(created))
    for value in values:  # from its time on one dividend is that much: blocks come within a minute of it
        first = next(block for block in blocks.values() if block["dividend"] == value.amount_cents)
        assert timedelta(0) <= moment(first["medianTime"]) - value.time < timedelta(seconds=120)


async def test_lines_add_up_to_the_balance_and_say_who_and_why(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    alice, shop = V1Person("alice"), V1Person("shop")
    await pay(ledger, alice, shop, 1234, "bread: 2 + 1")
    mined = await asyncio.to_thread(v1_node.mine, 2, 60)
    await confirmed(ledger, mined["number"] - 1)
    await pay(ledger, shop, alice, 234)
    mined = await asyncio.to_thread(v1_node.mine, 2, 60)
    head = await confirmed(ledger, mined["number"] - 1)
    states = await ledger.account_states([alice.address, shop.address], head)
    for person in (alice, shop):
        page = await ledger.history(person.address, None, 500)
        assert (page.cursor, page.indexed_to) == (None, head.number)
        assert sum(line.amount_cents for line in page.movements) == states[person.address].total_cents
    newest, oldest = (await ledger.history(shop.address, None, 10)).movements
    assert (oldest.amount_cents, oldest.counterpart, oldest.kind) == (1234, alice.address, MovementKind.TRANSFER)
    assert oldest.comment is not None
    assert oldest.comment.raw == "bread: 2 + 1"
    assert (newest.amount_cents, newest.counterpart, newest.comment) == (-234, alice.address, None)
    dividends = [
        line
        for line in (await ledger.history(alice.address, None, 500)).movements
        if line.kind is MovementKind.DIVIDEND
    ]
    heights = (await told(v1_node, "blockchain/with/ud"))["result"]["blocks"]
    assert sorted(line.block for line in dividends) == [height for height in heights if height <= head.number]


async def test_states_are_those_of_a_block_under_others(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    """A node tells sources of its newest block only: what came and went since is undone."""
    bob, shop = V1Person("bob"), V1Person("another shop")
    before = await ledger.finalized_head()
    money = (await ledger.account_states([bob.address, shop.address], before))[bob.address].total_cents
    await pay(ledger, bob, shop, 777)
    await asyncio.to_thread(v1_node.mine, 2, 60)
    mined = await asyncio.to_thread(v1_node.mine, 1, 60)
    after = await confirmed(ledger, mined["number"] - 1)
    then = await ledger.account_states([bob.address, shop.address], before)
    assert (then[bob.address].total_cents, then[shop.address].total_cents) == (money, 0)
    now = await ledger.account_states([bob.address, shop.address], after)
    lines = await ledger.movements(bob.address, before.number, after)
    assert now[bob.address].total_cents == money + sum(line.amount_cents for line in lines)
    assert now[shop.address].total_cents == 777


async def test_members_are_found_in_part_and_in_any_case(ledger: DuniterV1Ledger) -> None:
    carol = V1Person("carol")
    for text in ("carol", "CAROL", "aro", carol.address):
        (person,) = await ledger.people(text, 5)
        assert (person.address, person.is_member) == (carol.address, True)
        assert person.name is not None
        assert person.name.raw == "carol"
    assert await ledger.people("/../", 5) == ()
    assert len(await ledger.people("a", 2)) == 2


async def test_what_it_cannot_do_is_said(ledger: DuniterV1Ledger) -> None:
    missing = Capability.INVITE | Capability.EVALUATE | Capability.CHANGE_KEY
    missing |= Capability.PAY_IN_DIVIDENDS | Capability.CLAIM_DIVIDENDS
    assert ledger.capabilities == ~missing
