"""Figures read from the sandbox: equal to what the runtime says, in few round trips, at one block."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.live_node import LiveNode
from sakia_ng.adapters.duniter_v2.storage import runtime_balances
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ClaimDividends, InCents, Pay
from sakia_ng.domain.addresses import Address, encode_ss58
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Inclusion
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.own_questions import OwnQuestions
from tests.adapters.duniter_v2.paying import follow_final, included, settle
from tests.adapters.sandbox_process import Sandbox


async def live(ledger: DuniterV2Ledger) -> LiveNode:
    return await ledger._nodes.live()


async def test_balances_equal_the_runtimes_own(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    addresses = list(sandbox.people.values())
    for day in (26, 28):
        head = await ledger.finalized_head()
        states = await ledger.account_states(addresses, head)
        session = (await live(ledger)).node.session
        for address, state in states.items():
            ours = (state.total_cents, state.transferable_cents, state.unclaimed_cents)
            assert ours == await runtime_balances(session, address, head.hash), address
            assert state.at == head
        claimant = next(address for address in sandbox.members if states[address].unclaimed_cents)
        await included(ledger, sandbox, ClaimDividends(claimant))
        await sandbox.control("sandbox_advance", {"to": f"2026-11-{day}T12:00:00Z"})
        await settle(ledger, sandbox)  # more UDs are there to be claimed


async def test_two_hundred_accounts_take_few_round_trips_at_a_new_head(
    ledger: DuniterV2Ledger, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = [*sandbox.people.values()]
    addresses += [Address(encode_ss58(PublicKey(bytes([n]) * 32), 4450)) for n in range(200 - len(addresses))]
    start = (await ledger.finalized_head()).number
    await ledger.account_states(addresses, await ledger.finalized_head())  # proven once
    await sandbox.blocks(1)
    await follow_final(ledger, start + 1)
    own = OwnQuestions(monkeypatch, (await live(ledger)).node.session)
    head = await ledger.finalized_head()
    states = await ledger.account_states(addresses, head)
    many = own.taken()
    await ledger.dividend_state(head)
    assert len(states) == 200
    assert many + own.taken() <= 4
    await ledger.account_states(addresses[:20], head)
    assert own.taken() == many == 2


async def test_identities_and_absent_accounts(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    head = await ledger.finalized_head()
    nobody = Address(encode_ss58(PublicKey(b"\x11" * 32), 4450))
    member = sandbox.members[0]
    states = await ledger.account_states([member, nobody, member], head)
    assert set(states) == {member, nobody}
    identity = states[member].identity
    assert identity is not None
    assert (identity.status, states[member].survives_empty) == (IdentityStatus.MEMBER, True)
    absent = states[nobody]
    assert (absent.exists, absent.total_cents, absent.transferable_cents, absent.nonce) == (False, 0, 0, 0)
    assert await ledger.account_states([], head) == {}


async def test_the_dividend_and_its_date(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    head = await ledger.finalized_head()
    dividend = await ledger.dividend_state(head)
    assert dividend.members == 30
    assert dividend.next_ud_at == datetime(2026, 11, 23, 11, tzinfo=UTC)
    assert dividend.past_reevals[-1][1] == dividend.current_ud
    values = await ledger.dividend_values()
    assert values[-1].amount_cents == dividend.current_ud
    assert [v.time for v in values] == sorted(v.time for v in values)


async def test_heads_come_in_order_with_their_time(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    heads = ledger.finalized_heads()
    first = await anext(heads)
    assert first.time == datetime(2026, 11, 23, 8, tzinfo=UTC)
    await settle(ledger, sandbox)
    second = await anext(heads)
    assert second.number == first.number + 1
    assert (second.time - first.time).total_seconds() == 6
    assert ledger.connection.finalized == second
    assert ledger.connection.node is LinkState.CONNECTED


async def test_state_that_is_gone_is_said_to_be(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    old = await ledger.finalized_head()
    await sandbox.blocks(300)
    await follow_final(ledger, old.number + 300)
    with pytest.raises(EnvironmentProblem) as gone:
        await ledger.account_states(sandbox.members[:1], old)
    assert gone.value.code is NodeProblem.PRUNED


async def test_bodies_are_read_in_bounded_steps(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    _, inclusion = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    first = inclusion.block.number
    await sandbox.blocks(70)
    await follow_final(ledger, first + 70)
    seen: list[Inclusion] = []
    reached, calls = first - 1, 0
    while reached < first + 70:
        scan = await ledger.find([inclusion.hash], BlockNumber(reached + 1), BlockNumber(first + 70))
        assert scan.scanned_to > reached
        reached = scan.scanned_to
        seen += scan.found
        calls += 1
    assert (seen, calls) == ([inclusion], 3)
    beyond = await ledger.find([inclusion.hash], BlockNumber(first + 71), BlockNumber(first + 90))
    assert (beyond.found, beyond.scanned_to) == ((), first + 70)


async def test_a_hole_among_blocks_is_seen(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    start = (await ledger.finalized_head()).number
    await sandbox.blocks(8)
    await follow_final(ledger, start + 8)
    hashes = await sandbox.control("chain_getBlockHash", list(range(start + 1, start + 6)))
    final = (await ledger.finalized_head()).hash
    repeated = [hashes[0], hashes[1], hashes[1], hashes[3], hashes[4], final]
    await sandbox.fault(kind="lie", method="chain_getBlockHash", result=repeated)
    with pytest.raises(EnvironmentProblem) as hole:
        await ledger.find([], BlockNumber(start + 1), BlockNumber(start + 5))
    assert hole.value.code is NodeProblem.BROKEN_CHAIN
    assert (await ledger.find([], BlockNumber(start + 1), BlockNumber(start + 5))).scanned_to == start + 5


async def test_a_block_that_is_not_the_one_asked_is_not_read(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    start = (await ledger.finalized_head()).number
    await sandbox.blocks(3)
    await follow_final(ledger, start + 3)
    forget = (await live(ledger)).blocks._bodies.clear
    other = await sandbox.control("chain_getBlock", await sandbox.control("chain_getBlockHash", start + 3))
    await sandbox.fault(kind="lie", method="chain_getBlock", result=other)
    forget()
    with pytest.raises(EnvironmentProblem) as lie:
        await ledger.find([], BlockNumber(start + 1), BlockNumber(start + 2))
    assert lie.value.code is NodeProblem.GARBAGE
    other["block"]["header"]["number"] = hex(start + 1)
    await sandbox.fault(kind="lie", method="chain_getBlock", result=other)
    forget()
    with pytest.raises(EnvironmentProblem):
        await ledger.find([], BlockNumber(start + 1), BlockNumber(start + 2))
    await sandbox.fault(kind="lie", method="chain_getHeader", result=other["block"]["header"])
    with pytest.raises(EnvironmentProblem):
        await (await live(ledger)).node.header((await ledger.finalized_head()).hash)
