"""Balances are held to the state root that operators agree on: lies of every key are caught, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.proofs import PROVE_AGAIN_BLOCKS
from sakia_ng.domain.actions import ClaimDividends, InCents, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import u32
from sakia_ng.substrate.trie import Trie
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.own_questions import OwnQuestions
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.duniter_v2.several import final_header, ledger_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox

NOBODY = Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz")


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "2") as running:
        yield running


@pytest_asyncio.fixture
async def ledger(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[DuniterV2Ledger]:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as opened:
        yield opened


async def answer_of(sandbox: Sandbox, ledger: DuniterV2Ledger, address: Address) -> dict[str, str | None]:
    """What the node truly answers to the first question about an account."""
    runtime = (await ledger._nodes.live()).node.runtime
    owner = public_key_of(address)
    names = ("System.Account", "Identity.IdentityIndexOf", "Balances.Holds")
    plain = ("CurrentUd", "CurrentUdIndex", "MonetaryMass", "NextUd", "NextReeval", "PastReevals")
    keys = [runtime.key(name, owner) for name in names]
    keys += [runtime.key(f"UniversalDividend.{name}") for name in plain]
    keys += [runtime.key("Membership.CounterForMembership")]
    block = await sandbox.control("chain_getFinalizedHead")
    (answer,) = await sandbox.control("state_queryStorageAt", ["0x" + key.hex() for key in keys], block)
    return dict(answer["changes"])


def richer(value: str) -> str:
    """The same account with more free money: nonce and three counts come first, four bytes each."""
    data = bytearray.fromhex(value[2:])
    data[16:24] = (int.from_bytes(data[16:24], "little") + 1_000_000).to_bytes(8, "little")
    return "0x" + data.hex()


async def lying(sandbox: Sandbox, at: str, answer: dict[str, str | None], count: int = 1) -> None:
    changes = [[key, value] for key, value in answer.items()]
    await sandbox.fault_at(at, method="state_queryStorageAt", kind="lie", result=[{"changes": changes}], count=count)


async def test_figures_are_proven_against_what_operators_agree_on(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    head = await ledger.finalized_head()
    people = [*sandbox.people.values(), NOBODY]
    states = await ledger.account_states(people, head)
    expected = Backing(Ground.PROVEN, head.number, 3, 3)
    assert {state.backing for state in states.values()} == {expected}
    assert not states[NOBODY].exists
    await eventually(lambda: ledger.connection.servers[0].proves is True)


@pytest.mark.parametrize("which", [0, 1, 2, 3, 4, 8])
async def test_a_lie_about_any_key_is_caught_and_the_truth_asked_elsewhere(
    sandbox: Sandbox, ledger: DuniterV2Ledger, which: int
) -> None:
    """Free money, identity, holds, UD, its index, past values: each hidden or invented."""
    head, member = await ledger.finalized_head(), sandbox.members[0]
    truth = (await ledger.account_states([member], head))[member]
    answer = await answer_of(sandbox, ledger, member)
    key = list(answer)[which]
    value = answer[key]
    answer[key] = None if value is not None and which else richer(value or "0x" + "00" * 48)
    await sandbox.control("sandbox_clearFaults")
    before = ledger.connection.node_url
    await lying(sandbox, before, answer)
    states = await ledger.account_states([member], head)
    assert replace(states[member], backing=None) == replace(truth, backing=None)
    assert ledger.connection.node_url != before
    assert ledger.connection.servers[0].state is ServerState.CONTRADICTING


async def test_a_lie_about_the_identity_is_caught_too(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """It is read by a second question, which hangs on the answer to the first."""
    head, member = await ledger.finalized_head(), sandbox.members[0]
    truth = (await ledger.account_states([member], head))[member]
    assert truth.identity is not None
    key = (await ledger._nodes.live()).node.runtime.key("Identity.Identities", u32(truth.identity.index))
    value = await sandbox.control("state_getStorage", "0x" + key.hex(), head.hash)
    forged = value[:2] + format(int(value[2:4], 16) ^ 1, "02x") + value[4:]
    first = ledger.connection.node_url
    await lying(sandbox, first, await answer_of(sandbox, ledger, member))
    await lying(sandbox, first, {"0x" + key.hex(): forged})
    states = await ledger.account_states([member], head)
    assert replace(states[member], backing=None) == replace(truth, backing=None)
    assert ledger.connection.node_url != first


async def test_an_account_hidden_or_invented_is_caught(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    head, member = await ledger.finalized_head(), sandbox.members[0]
    hidden = await answer_of(sandbox, ledger, member)
    invented = await answer_of(sandbox, ledger, NOBODY)
    account, absent = next(iter(hidden)), next(iter(invented))
    invented[absent], hidden[account] = hidden[account], None
    for address, answer in ((member, hidden), (NOBODY, invented)):
        await lying(sandbox, ledger.connection.node_url, answer)
        assert (await ledger.account_states([address], head))[address].exists is (address == member)


async def test_a_lie_stops_a_review(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    """Nothing is reviewed on figures that do not hold, even if the next node would tell the truth."""
    member = sandbox.members[0]
    await ledger.finalized_head()
    answer = await answer_of(sandbox, ledger, member)
    key = next(iter(answer))
    answer[key] = richer(str(answer[key]))
    await lying(sandbox, ledger.connection.node_url, answer)
    with pytest.raises(EnvironmentProblem) as caught:
        await ledger.draft(ClaimDividends(member))
    assert caught.value.code is NodeProblem.DISPROVED
    draft = await ledger.draft(ClaimDividends(member))
    assert draft.sender_before.backing is not None
    assert draft.sender_before.backing.ground is Ground.PROVEN


async def test_a_review_proves_both_accounts_at_its_own_block(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    payer, payee = sandbox.members[:2]
    await ledger.account_states([payer, payee], await ledger.finalized_head())
    await settle(ledger, sandbox)
    draft = await ledger.draft(Pay(payer, payee, InCents(Cents(100))))
    assert draft.recipient is not None
    for state in (draft.sender_before, draft.recipient):
        assert state.backing == Backing(Ground.PROVEN, draft.at.number, 3, 3)


PROOFS = [
    {"kind": "lie", "result": {"proof": []}},
    {"kind": "lie", "result": {"proof": ["0x00"]}},
    {"kind": "lie", "result": {"proof": ["0x" + "7f" * 5000]}},
]


@pytest.mark.parametrize("fault", PROOFS)
async def test_a_proof_that_does_not_hold_is_a_lie(
    sandbox: Sandbox, ledger: DuniterV2Ledger, fault: dict[str, object]
) -> None:
    head, first = await ledger.finalized_head(), ledger.connection.node_url
    await sandbox.fault_at(first, method="state_getReadProof", count=0, **fault)
    with pytest.raises(EnvironmentProblem) as caught:
        await ledger.draft(ClaimDividends(sandbox.members[0]))
    assert caught.value.code is NodeProblem.DISPROVED
    assert await ledger.account_states(sandbox.members[:1], head)
    assert ledger.connection.node_url != first


async def test_a_state_forged_whole_is_caught_by_the_hash_of_its_header(
    sandbox: Sandbox, ledger: DuniterV2Ledger
) -> None:
    """Values, proof and state root fit each other, and are given for the very block that operators agree on."""
    await settle(ledger, sandbox)
    head, first = await ledger.finalized_head(), ledger.connection.node_url
    rich = next(iter((await answer_of(sandbox, ledger, sandbox.members[0])).values()))
    answer = await answer_of(sandbox, ledger, NOBODY)
    answer[next(iter(answer))] = rich
    state = Trie().updated({_bytes(key): _bytes(value) for key, value in answer.items() if value is not None})
    proof = ["0x" + node.hex() for node in state.prove(map(_bytes, answer))]
    header = replace(await final_header(sandbox), state_root=state.root_hash).to_json()
    await lying(sandbox, first, answer)
    await sandbox.fault_at(first, method="state_getReadProof", kind="lie", result={"proof": proof}, count=0)
    await sandbox.fault_at(first, method="chain_getHeader", params=[head.hash], kind="lie", result=header, count=0)
    assert not (await ledger.account_states([NOBODY], head))[NOBODY].exists
    assert ledger.connection.node_url != first


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.removeprefix("0x"))


async def refuse_proofs(sandbox: Sandbox, count: int = 3) -> None:
    for server in servers_of(sandbox, count):
        await sandbox.fault_at(
            server.url, method="state_getReadProof", kind="error", code=-32601, message="Method not found", count=0
        )


async def test_nodes_without_proofs_are_compared_when_it_matters(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    await refuse_proofs(sandbox)
    head, (payer, payee) = await ledger.finalized_head(), sandbox.members[:2]
    states = await ledger.account_states([payer], head)
    assert states[payer].backing == Backing(Ground.ONE_SERVER, head.number, 3, 3)
    await eventually(lambda: ledger.connection.servers[0].proves is False)
    draft = await ledger.draft(Pay(payer, payee, InCents(Cents(100))))
    assert draft.sender_before.backing == Backing(Ground.COMPARED, head.number, 3, 3)
    await sandbox.fault_at(servers_of(sandbox, 2)[1].url, method="state_queryStorageAt", kind="drop")
    assert await ledger.draft(Pay(payer, payee, InCents(Cents(100)))), "the third one is asked"


async def test_without_proofs_a_disagreement_stops_the_payment(sandbox: Sandbox, ledger: DuniterV2Ledger) -> None:
    await refuse_proofs(sandbox)
    await ledger.finalized_head()
    member = sandbox.members[0]
    answer = await answer_of(sandbox, ledger, member)
    key = next(iter(answer))
    answer[key] = richer(str(answer[key]))
    await lying(sandbox, ledger.connection.node_url, answer)
    with pytest.raises(EnvironmentProblem) as split:
        await ledger.draft(ClaimDividends(member))
    assert split.value.code is NodeProblem.NODES_DISAGREE


async def test_one_server_alone_is_said_to_be_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        head, member = await ledger.finalized_head(), sandbox.members[0]
        states = await ledger.account_states([member], head)
        assert states[member].backing == Backing(Ground.PROVEN, head.number, 1, 1)
        await refuse_proofs(sandbox, 1)
        ledger._nodes.denounce(await ledger._nodes.live(), EnvironmentProblem(NodeProblem.DISPROVED))
        draft = await ledger.draft(ClaimDividends(member))
        assert draft.sender_before.backing == Backing(Ground.ONE_SERVER, draft.at.number, 1, 1)


async def test_what_changed_is_proven_at_once_and_the_rest_from_time_to_time(
    sandbox: Sandbox, ledger: DuniterV2Ledger
) -> None:
    payer, payee, idle = sandbox.members[:3]
    start = (await ledger.finalized_head()).number

    async def proven_at() -> list[int]:
        head = await ledger.finalized_head()
        states = await ledger.account_states([payer, payee, idle], head)
        return [backing.at if (backing := states[a].backing) else -1 for a in (payer, payee, idle)]

    assert await proven_at() == [start] * 3
    await included(ledger, sandbox, Pay(payer, payee, InCents(Cents(100))))
    live = await ledger._nodes.live()
    runtime = live.node.runtime
    await proven_at()
    assert live.verifier._checked[runtime.key("System.Account", public_key_of(payer))].backing.at == start + 1
    assert live.verifier._checked[runtime.key("System.Account", public_key_of(idle))].backing.at == start
    await sandbox.blocks(PROVE_AGAIN_BLOCKS)
    await settle(ledger, sandbox)
    assert min(await proven_at()) >= BlockNumber(start + PROVE_AGAIN_BLOCKS)


async def test_a_whole_page_of_accounts_is_proven_in_few_round_trips(
    sandbox: Sandbox, ledger: DuniterV2Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = await ledger.finalized_head()
    addresses = [*sandbox.people.values()]
    own = OwnQuestions(monkeypatch, (await ledger._nodes.live()).node.session)
    await ledger.account_states(addresses, head)
    assert 2 < own.taken() <= 5
    await ledger.account_states(addresses, head)
    assert 0 < own.taken() <= 2, "nothing is proven twice at one block"
