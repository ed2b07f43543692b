"""What no proof covers is held to what most operators say: fees, numbers, the runtime and its own figures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.actions import ClaimDividends, InCents, InMilliDividends, Pay
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.paying import settle, sign
from tests.adapters.duniter_v2.several import ledger_of, report_of, servers_of
from tests.adapters.duniter_v2.test_proofs import NOBODY, answer_of, lying
from tests.adapters.sandbox_process import Sandbox, running_sandbox

ENTRY = "UniversalDividendApi_account_balances"
COST = "DuniterAccountApi_estimate_cost"


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "2") as running:
        yield running


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as opened:
        await opened.finalized_head()
        yield opened


def payment(sandbox: Sandbox) -> Pay:
    payer, payee = sandbox.members[:2]
    return Pay(payer, payee, InCents(Cents(100)))


async def draft_or_problem(ledger: DuniterV2Ledger, action: Pay | ClaimDividends) -> Draft | object:
    try:
        return await ledger.draft(action)
    except EnvironmentProblem as problem:
        return problem.code


async def computes(sandbox: Sandbox, server: Server, method: str, *figures: int) -> None:
    """Let one node's runtime answer these numbers."""
    result = "0x" + b"".join(figure.to_bytes(8, "little") for figure in figures).hex()
    await sandbox.fault_at(server.url, method="state_call", params=[method], kind="lie", result=result, count=0)


@pytest.mark.parametrize("method", [COST, ENTRY])
async def test_a_runtime_that_lies_stops_the_review_and_is_left(
    sandbox: Sandbox, ledger: DuniterV2Ledger, method: str
) -> None:
    true = await ledger.draft(payment(sandbox))
    first, second, _ = servers_of(sandbox, 3)
    await computes(sandbox, first, method, 7, 7, 0)
    assert await draft_or_problem(ledger, payment(sandbox)) is NodeProblem.CONTRADICTED
    again = await ledger.draft(payment(sandbox))
    assert again.fee_cents == true.fee_cents
    assert ledger.connection.node_url == second.url
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


@pytest.mark.parametrize("method", [COST, ENTRY])
async def test_one_liar_beside_the_node_in_use_changes_nothing(
    sandbox: Sandbox, ledger: DuniterV2Ledger, method: str
) -> None:
    true = await ledger.draft(payment(sandbox))
    await computes(sandbox, servers_of(sandbox, 3)[1], method, 7, 7, 0)
    assert (await ledger.draft(payment(sandbox))).fee_cents == true.fee_cents


@pytest.mark.parametrize("method", [COST, ENTRY])
async def test_one_against_one_stops_the_payment_with_words(sandbox: Sandbox, tmp_path: Path, method: str) -> None:
    servers = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        await computes(sandbox, servers[1], method, 7, 7, 0)
        assert await draft_or_problem(ledger, payment(sandbox)) is NodeProblem.NODES_DISAGREE


@pytest.mark.parametrize("kind", ["silence", "garbage", "error", "drop"])
async def test_those_that_do_not_answer_have_no_say(sandbox: Sandbox, ledger: DuniterV2Ledger, kind: str) -> None:
    true = await ledger.draft(payment(sandbox))
    await sandbox.fault_at(servers_of(sandbox, 3)[2].url, method="state_call", kind=kind, count=0)
    assert (await ledger.draft(payment(sandbox))).fee_cents == true.fee_cents


@pytest.mark.parametrize("liar", [0, 1, 2])
@pytest.mark.parametrize("claimed", [0, 5_000])
async def test_the_next_number_is_the_one_that_most_offer(
    sandbox: Sandbox, ledger: DuniterV2Ledger, liar: int, claimed: int
) -> None:
    payer = sandbox.members[0]
    await ledger.submit(await sign(ledger, sandbox, await ledger.draft(payment(sandbox))))
    waiting = await ledger.next_sequence(payer)
    assert waiting == await ledger.sequence_at(payer, await ledger.finalized_head()) + 1, "pools count"
    at = servers_of(sandbox, 3)[liar].url
    await sandbox.fault_at(at, method="system_accountNextIndex", kind="lie", result=claimed, count=0)
    assert await ledger.next_sequence(payer) == waiting


async def test_a_number_too_high_is_refuted_by_a_single_other_operator(sandbox: Sandbox, tmp_path: Path) -> None:
    servers = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        head, payer = await ledger.finalized_head(), sandbox.members[0]
        await sandbox.fault_at(servers[0].url, method="system_accountNextIndex", kind="lie", result=5_000, count=0)
        assert await ledger.next_sequence(payer) == await ledger.sequence_at(payer, head)


async def test_the_number_in_the_state_is_proven(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    head, payer = await ledger.finalized_head(), sandbox.members[0]
    true = await ledger.sequence_at(payer, head)
    key, value = next(iter((await answer_of(sandbox, ledger, payer)).items()))
    assert value is not None
    first = ledger.connection.node_url
    await lying(sandbox, first, {key: "0x" + (true + 9).to_bytes(4, "little").hex() + value[10:]})
    assert await ledger.sequence_at(payer, head) == true
    assert ledger.connection.node_url != first


async def test_bytes_are_made_for_the_runtime_that_most_operators_run(
    sandbox: Sandbox, ledger: DuniterV2Ledger
) -> None:
    draft, first = await ledger.draft(payment(sandbox)), servers_of(sandbox, 3)[0]
    version = await sandbox.control("state_getRuntimeVersion")
    forged = {**version, "transactionVersion": version["transactionVersion"] + 1}
    await sandbox.fault_at(first.url, method="state_getRuntimeVersion", kind="lie", result=forged, count=0)
    pair = sandbox.keys[draft.action.signer]
    with pytest.raises(EnvironmentProblem) as lie:
        await ledger.unsigned(draft, 0, pair.public, pair.scheme)
    assert lie.value.code is NodeProblem.CONTRADICTED
    assert await ledger.unsigned(draft, 0, pair.public, pair.scheme)


async def test_whether_the_recipient_exists_is_proven(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """A recipient made up, or hidden, would change what may be paid and what is said of it."""
    payer, payee = sandbox.members[:2]
    true = await answer_of(sandbox, ledger, payer)
    owner_keys, dividend = list(true.items())[:3], list(true.items())[3:]
    for recipient in (payee, NOBODY):
        theirs = list((await answer_of(sandbox, ledger, recipient)).items())[:3]
        hidden_or_made = (theirs[0][0], None if recipient is payee else owner_keys[0][1])
        answer = dict([*owner_keys, hidden_or_made, *theirs[1:], *dividend])
        await lying(sandbox, ledger.connection.node_url, answer)
        assert await draft_or_problem(ledger, Pay(payer, recipient, InCents(Cents(100)))) is NodeProblem.DISPROVED


async def test_a_payment_in_dividends_rests_on_a_proven_dividend(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    payer, payee = sandbox.members[:2]
    true = await ledger.draft(Pay(payer, payee, InMilliDividends(1_000)))
    dividend = dict(list((await answer_of(sandbox, ledger, payer)).items())[3:])
    key = next(iter(dividend))
    await settle(ledger, sandbox)
    forged = {**dividend, key: "0x" + (true.amount_cents * 3).to_bytes(8, "little").hex()}
    live = await ledger._nodes.live()
    await lying(sandbox, live.node.url, forged)
    with pytest.raises(EnvironmentProblem) as lie:
        await live.states.dividend_state(await ledger.finalized_head(), fully_proven=True)
    assert lie.value.code is NodeProblem.DISPROVED


async def test_without_the_runtimes_own_estimate_the_generic_one_is_compared(
    sandbox: Sandbox, ledger: DuniterV2Ledger
) -> None:
    true = await ledger.draft(payment(sandbox))
    first = servers_of(sandbox, 3)[0]
    await sandbox.fault_at(first.url, method="state_call", params=[COST], kind="error", code=-32000, count=0)
    assert replace(await ledger.draft(payment(sandbox)), refund_cents=true.refund_cents).fee_cents == true.fee_cents
