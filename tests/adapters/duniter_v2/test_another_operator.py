"""A review that fails by the fault of the node in use is tried once on another operator's node before it fails."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.rpc import RpcSession
from sakia_ng.domain.actions import ClaimDividends, InCents, Pay
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.several import ledger_of, report_of, servers_of
from tests.adapters.sandbox_process import Sandbox, sandbox_process

GARBAGE, OVERSIZED = NodeProblem.GARBAGE, NodeProblem.OVERSIZED
TOO_LONG = {"kind": "oversize", "bytes": 17_000_000}
FAULTS: list[tuple[str, dict[str, object], NodeProblem]] = [
    ("state_queryStorageAt", {"kind": "garbage"}, GARBAGE),
    ("state_queryStorageAt", {"kind": "truncate"}, GARBAGE),
    ("state_queryStorageAt", {"kind": "lie", "result": []}, GARBAGE),
    ("state_queryStorageAt", TOO_LONG, OVERSIZED),
    ("state_getReadProof", {"kind": "lie", "result": {"proof": "many"}}, GARBAGE),
    ("state_getReadProof", TOO_LONG, OVERSIZED),
    ("state_call", {"kind": "lie", "result": "0x00"}, GARBAGE),
    ("state_getRuntimeVersion", {"kind": "lie", "result": {"specName": "../.."}}, GARBAGE),
]


@pytest.fixture(scope="module")
def lasting_process() -> Iterator[tuple[dict[str, Any], subprocess.Popen[str]]]:
    with sandbox_process("--extra-ports", "2") as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline()), process


@pytest_asyncio.fixture
async def sandbox(lasting_sandbox: Sandbox) -> AsyncIterator[Sandbox]:
    yield lasting_sandbox
    for url in lasting_sandbox.others:
        await lasting_sandbox.control("sandbox_clearFaults", at=url)


def payment(sandbox: Sandbox) -> Pay:
    return Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(100)))


def figures(draft: Draft) -> Draft:
    """The same, whoever vouches for it."""
    recipient = None if draft.recipient is None else replace(draft.recipient, backing=None)
    return replace(draft, sender_before=replace(draft.sender_before, backing=None), recipient=recipient)


@pytest.mark.parametrize(("method", "fault", "_"), FAULTS)
async def test_a_review_goes_on_with_another_operator(
    sandbox: Sandbox, tmp_path: Path, method: str, fault: dict[str, object], _: NodeProblem
) -> None:
    first, second = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, [first, second]) as ledger:
        await ledger.finalized_head()
        await sandbox.fault_at(first.url, method=method, count=0, **fault)
        draft = figures(await ledger.draft(payment(sandbox)))
        assert ledger.connection.node_url == second.url
        assert report_of(ledger, first).state is ServerState.UNREACHABLE
        await sandbox.control("sandbox_clearFaults")
        assert figures(await ledger.draft(payment(sandbox))) == draft
        assert ledger.connection.node_url == second.url, "and stays there"


async def test_whoever_asks_while_a_lost_node_is_being_left_waits_for_the_next(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave = RpcSession.close

    async def leave_slowly(session: RpcSession) -> None:
        await asyncio.sleep(0.2)
        await leave(session)

    first, second = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, [first, second]) as ledger:
        await ledger.finalized_head()
        lost = await ledger._nodes.live()
        monkeypatch.setattr(RpcSession, "close", leave_slowly)
        ledger._nodes.denounce(lost, EnvironmentProblem(NodeProblem.GARBAGE))
        await eventually(lambda: ledger._nodes._live is None)
        assert await ledger.draft(payment(sandbox))
        monkeypatch.undo()


@pytest.mark.parametrize(("method", "fault", "code"), FAULTS[:-1])
async def test_it_is_tried_once_and_no_more(
    sandbox: Sandbox, tmp_path: Path, method: str, fault: dict[str, object], code: NodeProblem
) -> None:
    servers = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await ledger.finalized_head()
        for server in servers[:2]:
            await sandbox.fault_at(server.url, method=method, count=0, **fault)
        assert await problem_of(ledger, payment(sandbox)) is code
        assert ledger.connection.node_url != servers[0].url
        assert await ledger.draft(payment(sandbox)), "the third one, when asked again"


@pytest.mark.parametrize(("method", "fault", "code"), FAULTS[:-1])
async def test_the_only_operator_there_is_fails_at_once(
    sandbox: Sandbox, tmp_path: Path, method: str, fault: dict[str, object], code: NodeProblem
) -> None:
    """A second server of the same operator is nobody else, though it is used next when the first one hung up."""
    own = [replace(server, operator="a") for server in servers_of(sandbox, 2)]
    async with ledger_of(sandbox, tmp_path, own) as ledger:
        await ledger.finalized_head()
        await sandbox.fault_at(own[0].url, method=method, **fault)
        assert await problem_of(ledger, payment(sandbox)) is code
        assert await ledger.draft(payment(sandbox)), "which was once, and not for good"


async def problem_of(ledger: DuniterV2Ledger, action: Pay | ClaimDividends) -> object:
    with pytest.raises(EnvironmentProblem) as problem:
        await ledger.draft(action)
    return problem.value.code


async def test_another_operator_comes_before_a_second_server_of_the_same(sandbox: Sandbox, tmp_path: Path) -> None:
    a, twin, b = servers_of(sandbox, 3)
    async with ledger_of(sandbox, tmp_path, [a, replace(twin, operator=a.operator), b]) as ledger:
        await ledger.draft(payment(sandbox))
        await sandbox.fault_at(a.url, method="state_queryStorageAt", kind="garbage", count=0)
        await ledger.draft(payment(sandbox))
        assert ledger.connection.node_url == b.url


async def test_a_node_that_comes_back_on_another_chain(sandbox: Sandbox, tmp_path: Path) -> None:
    first, second = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, [first, second]) as ledger:
        true = figures(await ledger.draft(payment(sandbox)))
        await sandbox.fault_at(first.url, kind="wrongGenesis", count=0)
        await sandbox.fault_at(first.url, method="state_queryStorageAt", kind="drop")
        assert figures(await ledger.draft(payment(sandbox))) == true
        assert ledger.connection.node_url == second.url


@pytest.mark.parametrize("fault", [{"kind": "garbage"}, {"kind": "lie", "result": {}}, TOO_LONG])
async def test_figures_claims_and_numbers_are_asked_again_too(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, object]
) -> None:
    member, (first, second) = sandbox.members[0], servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, [first, second]) as ledger:
        head, claim = await ledger.finalized_head(), await ledger.draft(ClaimDividends(member))
        sequence = await ledger.next_sequence(member)
        await sandbox.fault_at(first.url, method="state_queryStorageAt", count=0, **fault)
        await sandbox.fault_at(second.url, method="system_accountNextIndex", count=0, **fault)
        assert (await ledger.account_states([member], head))[member].free_cents == claim.sender_before.free_cents
        assert ledger.connection.node_url == second.url
        await sandbox.control("sandbox_clearFaults")
        ledger._nodes.watch.book.forgive_unreachable()
        assert await ledger.next_sequence(member) == sequence
        assert ledger.connection.node_url == first.url
        assert figures(await ledger.draft(ClaimDividends(member))) == figures(claim)
