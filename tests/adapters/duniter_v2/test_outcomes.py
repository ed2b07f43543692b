"""What became of a payment is never one server's word: what is called failed would be paid again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Inclusion
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem
from sakia_ng.substrate.scale import compact, u32
from tests.adapters.duniter_v2.lies import KEYS, lie, refuse_proofs, values_at
from tests.adapters.duniter_v2.paying import included, settle, sign
from tests.adapters.duniter_v2.several import ledger_of, report_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "2") as running:
        yield running


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as opened:
        yield opened


async def paid(ledger: DuniterV2Ledger, sandbox: Sandbox) -> Inclusion:
    """Pay a member and return where that is."""
    _, place = await included(ledger, sandbox, Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500))))
    return place


async def failed(ledger: DuniterV2Ledger, sandbox: Sandbox) -> Inclusion:
    """Pay twice all that there is; return where the second payment is, which fails."""
    payer, payee = sandbox.people["Camille_du_Lierre (purse)"], sandbox.members[0]
    money = (await ledger.account_states([payer], await ledger.finalized_head()))[payer]
    drafts = [await ledger.draft(Pay(payer, payee, InCents(Cents(money.transferable_cents - n)))) for n in (0, 1)]
    for draft in drafts:
        operation = await sign(ledger, sandbox, draft)
        assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    scan = await ledger.find([operation.hash], operation.valid_from, await settle(ledger, sandbox))
    return scan.found[0]


def events(index: int, *, success: bool) -> str:
    """The events of a block of which one extrinsic alone tells something."""
    info = bytes(4)  # weight twice, class, who pays
    own = b"\x00\x00" + info if success else b"\x00\x01" + b"\x02" + info  # an error that means "cannot look up"
    return "0x" + (compact(1) + b"\x00" + u32(index) + own + b"\x00").hex()


async def lie_about(sandbox: Sandbox, url: str, place: Inclusion, *, success: bool) -> None:
    changes = await values_at(sandbox, place.block) | {KEYS[0]: events(place.index, success=success)}
    await lie(sandbox, url, place.block, changes)


async def test_a_node_cannot_call_a_payment_failed(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place, first = await paid(ledger, sandbox), servers_of(sandbox, 1)[0]
    assert ledger.connection.node_url == first.url
    await lie_about(sandbox, first.url, place, success=False)
    outcome = await ledger.outcome(place)
    assert (outcome.known, outcome.success) == (True, True)
    assert report_of(ledger, first).state is ServerState.CONTRADICTING
    assert ledger.connection.node_url != first.url


async def test_a_node_cannot_call_a_payment_made(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place, first = await failed(ledger, sandbox), servers_of(sandbox, 1)[0]
    await lie_about(sandbox, first.url, place, success=True)
    outcome = await ledger.outcome(place)
    assert (outcome.known, outcome.success) == (True, False)
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


async def test_a_proof_of_other_events_is_worth_nothing(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """As of a block in which the payment of another person failed at the same place."""
    place, first = await paid(ledger, sandbox), servers_of(sandbox, 1)[0]
    await settle(ledger, sandbox)
    other = await ledger.finalized_head()
    await lie(sandbox, first.url, place.block, await values_at(sandbox, other))
    proof = await sandbox.control("state_getReadProof", KEYS, other.hash)
    await sandbox.fault_at(first.url, method="state_getReadProof", kind="lie", result=proof, count=0)
    assert (await ledger.outcome(place)).success
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


async def test_a_node_cannot_give_the_events_another_meaning(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """Another runtime, which nobody else has, may call failed what the true one calls made."""
    place, first = await paid(ledger, sandbox), servers_of(sandbox, 1)[0]
    version = await sandbox.control("state_getRuntimeVersion")
    metadata = bytes.fromhex((await sandbox.control("state_getMetadata"))[2:])
    success, failure, aside = b"\x40ExtrinsicSuccess", b"\x3cExtrinsicFailed", b"aside, for a moment"
    assert (metadata.count(success), metadata.count(failure)) == (1, 1)
    swapped = metadata.replace(success, aside).replace(failure, success).replace(aside, failure)
    parent = (await sandbox.control("chain_getHeader", place.block.hash))["parentHash"]
    for method, result in (
        ("state_getRuntimeVersion", {**version, "specVersion": version["specVersion"] + 1}),
        ("state_getMetadata", "0x" + swapped.hex()),
    ):
        for block in (place.block.hash, parent):
            await sandbox.fault_at(first.url, method=method, params=[block], kind="lie", result=result, count=0)
    outcome = await ledger.outcome(place)
    assert (outcome.known, outcome.success) == (True, True)
    assert report_of(ledger, first).state is ServerState.CONTRADICTING


async def test_without_proofs_two_operators_must_say_the_same(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place, servers = await paid(ledger, sandbox), servers_of(sandbox, 3)
    await refuse_proofs(sandbox, *(server.url for server in servers))
    assert (await ledger.outcome(place)).success
    await lie_about(sandbox, servers[0].url, place, success=False)
    with pytest.raises(EnvironmentProblem) as split:
        await ledger.outcome(place)
    assert split.value.code is NodeProblem.NODES_DISAGREE
    await sandbox.control("sandbox_clearFaults")
    assert (await ledger.outcome(place)).success


async def test_whoever_can_prove_decides_between_two(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """A node that lies gives no proof."""
    place, first = await paid(ledger, sandbox), servers_of(sandbox, 1)[0]
    await refuse_proofs(sandbox, first.url)
    await lie_about(sandbox, first.url, place, success=False)
    assert (await ledger.outcome(place)).success


async def test_without_proofs_and_without_others_nothing_is_settled(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    place, (first, *others) = await paid(ledger, sandbox), servers_of(sandbox, 3)
    await refuse_proofs(sandbox, first.url)
    for other in others:
        await sandbox.fault_at(other.url, method="state_queryStorageAt", kind="drop", count=0)
    with pytest.raises(EnvironmentProblem) as alone:
        await ledger.outcome(place)
    assert alone.value.code is NodeProblem.UNCONFIRMED
    await sandbox.control("sandbox_clearFaults", at=others[1].url)
    ledger._nodes.watch.book.forgive_unreachable()
    assert (await ledger.outcome(place)).success, "asked again"


async def test_the_only_operator_there_is_may_be_believed(sandbox: Sandbox, tmp_path: Path) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        place = await paid(ledger, sandbox)
        await refuse_proofs(sandbox, sandbox.rpc)
        assert (await ledger.outcome(place)).success
        await sandbox.control("sandbox_clearFaults")
        ledger._nodes.denounce(await ledger._nodes.live(), EnvironmentProblem(NodeProblem.CLOSED))
        await lie_about(sandbox, sandbox.rpc, place, success=False)
        with pytest.raises(EnvironmentProblem) as caught:
            await ledger.outcome(place)
        assert caught.value.code is NodeProblem.DISPROVED


async def forget(sandbox: Sandbox, at: BlockRef, *urls: str) -> None:
    """Let nodes keep the state of a block no longer, as those that are no archives."""
    error: dict[str, object] = {"kind": "error", "code": 4003, "message": "State already discarded", "count": 0}
    for url in urls:
        await sandbox.fault_at(url, method="state_getRuntimeVersion", params=[at.hash], **error)
        await sandbox.fault_at(url, method="state_queryStorageAt", params=[KEYS, at.hash], **error)


async def test_another_node_that_keeps_more_is_asked_for_old_events(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    action = Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(500)), "x" * 300)
    (draft, place), servers = await included(ledger, sandbox, action), servers_of(sandbox, 3)
    await forget(sandbox, place.block, *(server.url for server in servers[:2]))
    await sandbox.fault(target="squid", method="Extrinsic", kind="garbage", count=0)
    outcome = await ledger.outcome(place)
    assert (outcome.known, outcome.success, outcome.fee_cents) == (True, True, draft.fee_cents)


@pytest.mark.parametrize("gives_proofs", [True, False])
async def test_a_node_that_keeps_more_is_not_believed_on_its_word(
    sandbox: Sandbox, ledger: DuniterV2Ledger, gives_proofs: bool
) -> None:
    place, (*others, archive) = await paid(ledger, sandbox), servers_of(sandbox, 3)
    await lie_about(sandbox, archive.url, place, success=False)
    if not gives_proofs:
        await refuse_proofs(sandbox, archive.url)
    await forget(sandbox, place.block, *(server.url for server in others))
    await sandbox.fault(target="squid", method="Extrinsic", kind="garbage", count=0)
    with pytest.raises(EnvironmentProblem) as undecided:
        await ledger.outcome(place)
    assert undecided.value.code is IndexerProblem.GARBAGE, "nobody else can tell now"
    assert (report_of(ledger, archive).state is ServerState.CONTRADICTING) is gives_proofs
