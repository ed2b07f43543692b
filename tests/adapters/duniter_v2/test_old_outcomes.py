"""What became of a payment whose events no node keeps: believed when indexers of two operators say it alike."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, squid_queries
from sakia_ng.domain.actions import Everything, InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Inclusion
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from tests.adapters.duniter_v2.paying import follow_final, included
from tests.adapters.duniter_v2.several import ledger_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "2") as running:
        yield running


def squids_of(sandbox: Sandbox, count: int) -> list[Server]:
    """The sandbox's indexers, each with an operator of its own."""
    urls = [sandbox.squid, *sandbox.other_squids][:count]
    return [Server(url, operator, Origin.BUILT_IN) for url, operator in zip(urls, "abc", strict=False)]


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    """Asks one node and the indexers of two operators."""
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=squids_of(sandbox, 2)) as opened:
        yield opened


async def of_each(sandbox: Sandbox, method: str, settings: object, count: int = 2) -> None:
    """Turn a knob of several nodes, and so of their indexers."""
    for url in [sandbox.rpc, *sandbox.others][:count]:
        await sandbox.control(method, settings, at=url)


async def test_outcome_after_pruning_comes_from_the_indexer(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    payer = sandbox.people["Hacklab Le Lierre"]
    action = Pay(payer, sandbox.members[0], InCents(Cents(500)), "x" * 300)
    draft, inclusion = await included(ledger, sandbox, action)
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    outcome = await ledger.outcome(inclusion)
    assert (outcome.known, outcome.success, outcome.fee_cents) == (True, True, draft.fee_cents)
    scan = await ledger.find([inclusion.hash], inclusion.block.number, inclusion.block.number)
    assert scan.found == (inclusion,)  # bodies stay when state is gone


async def test_what_a_node_cannot_say_of_old_blocks_in_its_own_way_is_asked_elsewhere_too(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    """Else a payment that is in a final block would wait for its outcome for ever."""
    _, inclusion = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    method: dict[str, object] = {"method": "state_getRuntimeVersion", "params": [inclusion.block.hash]}
    await sandbox.fault(kind="error", code=-32000, message="words of the server", **method)
    with pytest.raises(EnvironmentProblem) as fresh:
        await ledger.outcome(inclusion)
    assert fresh.value.code is NodeProblem.REFUSED
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    for answer in ({"kind": "error", "code": -32000, "message": "words"}, {"kind": "lie", "result": {"specName": 1}}):
        await sandbox.fault(**answer, **method)
        assert (await ledger.outcome(inclusion)).known


async def test_outcome_is_unknown_when_nobody_can_tell(
    ledger: DuniterV2Ledger, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, inclusion = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    nothing: dict[str, object] = {"extrinsics": {"nodes": []}}
    asked: dict[str, object] = {"target": "squid", "method": "Extrinsic"}
    await of_each(sandbox, "sandbox_fault", {**asked, "kind": "lie", "result": nothing, "count": 2})
    assert not (await ledger.outcome(inclusion)).known
    await of_each(sandbox, "sandbox_fault", {**asked, "kind": "garbage", "count": 0})
    with pytest.raises(EnvironmentProblem):
        await ledger.outcome(inclusion)
    later = ledger._clock.monotonic() + 61
    monkeypatch.setattr(ledger._clock, "monotonic", lambda: later, raising=False)
    assert not (await ledger.outcome(inclusion)).known


async def test_an_indexer_that_has_not_read_so_far_is_waited_for(
    ledger: DuniterV2Ledger, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a payment would end as one of which nobody knows what became, for good, and minutes later it is known."""
    await of_each(sandbox, "sandbox_setSquid", {"stale": True})
    action = Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500)))
    draft, inclusion = await included(ledger, sandbox, action)
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    start = ledger._clock.monotonic()
    for later_s in (0, 3_600, 80_000):
        monkeypatch.setattr(ledger._clock, "monotonic", lambda later=start + later_s: later, raising=False)
        with pytest.raises(EnvironmentProblem) as waits:
            await ledger.outcome(inclusion)
        assert waits.value.code is IndexerProblem.LAGS
    assert ledger.connection.indexer is LinkState.CONNECTED
    await of_each(sandbox, "sandbox_setSquid", {"stale": False})
    outcome = await ledger.outcome(inclusion)
    assert (outcome.known, outcome.success, outcome.fee_cents) == (True, True, draft.fee_cents)


async def test_an_indexer_that_never_reads_so_far_is_not_waited_for_for_ever(
    ledger: DuniterV2Ledger, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    await of_each(sandbox, "sandbox_setSquid", {"stale": True})
    _, inclusion = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    with pytest.raises(EnvironmentProblem):
        await ledger.outcome(inclusion)
    later = ledger._clock.monotonic() + 86_401
    monkeypatch.setattr(ledger._clock, "monotonic", lambda: later, raising=False)
    assert not (await ledger.outcome(inclusion)).known


async def test_an_outcome_of_the_indexer_that_state_contradicts_is_not_claimed(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    """The account was closed since: its nonce began again at 0, and proves nothing."""
    payer = sandbox.people["Camille_du_Lierre (purse)"]
    action = Pay(payer, sandbox.members[0], Everything(keep_account=False))
    _, inclusion = await included(ledger, sandbox, action)
    await sandbox.blocks(300)
    await follow_final(ledger, inclusion.block.number + 300)
    assert not (await ledger.outcome(inclusion)).known


async def contradicted(sandbox: Sandbox, place: Inclusion, index: int, **changes: object) -> None:
    """Let one indexer note something else of an operation than it does."""
    variables = {"hash": "\\x" + place.hash[2:]}
    body = {"query": squid_queries.EXTRINSIC_BY_HASH, "variables": variables, "operationName": "Extrinsic"}
    async with sandbox.http.post(sandbox.squid, json=body) as response:
        answer: dict[str, Any] = (await response.json())["data"]
    answer["extrinsics"]["nodes"][0].update(changes)
    url = [sandbox.rpc, *sandbox.others][index]
    await sandbox.fault_at(url, target="squid", method="Extrinsic", kind="lie", result=answer, count=0)


async def old_payment(ledger: DuniterV2Ledger, sandbox: Sandbox) -> Inclusion:
    """Make a payment, and let every node forget what it did."""
    _, place = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    await sandbox.blocks(300)
    await follow_final(ledger, place.block.number + 300)
    return place


FAILURE: Mapping[str, object] = {"success": False, "error": {"__kind": "CannotLookup"}}


async def test_one_indexer_alone_is_not_believed(sandbox: Sandbox, tmp_path: Path) -> None:
    """The nonce moves whether an operation succeeds or fails: it does not tell which."""
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=squids_of(sandbox, 1)) as ledger:
        place = await old_payment(ledger, sandbox)
        assert not (await ledger.outcome(place)).known
        await contradicted(sandbox, place, 0, **FAILURE)
        assert not (await ledger.outcome(place)).known


async def test_of_two_that_disagree_neither_is_believed(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place = await old_payment(ledger, sandbox)
    assert (await ledger.outcome(place)).success
    await contradicted(sandbox, place, 0, **FAILURE)
    assert not (await ledger.outcome(place)).known


async def test_of_two_that_tell_other_fees_neither_is_believed(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place = await old_payment(ledger, sandbox)
    await contradicted(sandbox, place, 1, fee="1")
    assert not (await ledger.outcome(place)).known


async def test_two_servers_of_one_operator_are_one_voice(sandbox: Sandbox, tmp_path: Path) -> None:
    twins = [Server(server.url, "the same", server.origin) for server in squids_of(sandbox, 2)]
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=twins) as ledger:
        place = await old_payment(ledger, sandbox)
        assert not (await ledger.outcome(place)).known


async def test_most_of_three_are_believed(sandbox: Sandbox, tmp_path: Path) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=squids_of(sandbox, 3)) as ledger:
        place = await old_payment(ledger, sandbox)
        await contradicted(sandbox, place, 0, **FAILURE)
        assert (await ledger.outcome(place)).success
        await contradicted(sandbox, place, 1, **FAILURE)
        outcome = await ledger.outcome(place)
        assert (outcome.known, outcome.success) == (True, False)


async def test_a_second_indexer_is_waited_for(
    sandbox: Sandbox, ledger: DuniterV2Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = await old_payment(ledger, sandbox)
    second = sandbox.others[0]
    await sandbox.fault_at(second, target="squid", method="Extrinsic", kind="garbage", count=0)
    with pytest.raises(EnvironmentProblem) as waits:
        await ledger.outcome(place)
    assert waits.value.code is IndexerProblem.GARBAGE
    later = ledger._clock.monotonic() + 61
    monkeypatch.setattr(ledger._clock, "monotonic", lambda: later, raising=False)
    assert not (await ledger.outcome(place)).known
    await sandbox.control("sandbox_clearFaults", at=second)
    assert (await ledger.outcome(place)).success
