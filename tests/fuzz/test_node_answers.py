"""Answers of a node to typed questions: states of accounts, blocks, outcomes, fees, versions, proofs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2.block_events import EVENTS as EVENTS_KEY
from sakia_ng.adapters.duniter_v2.block_events import LAST_UPGRADE
from sakia_ng.adapters.duniter_v2.blocks import BlockReader
from sakia_ng.adapters.duniter_v2.extrinsics import estimate_fee, hash_of_bytes
from sakia_ng.adapters.duniter_v2.node import Node, check_chain, hash_of, next_index, read_version
from sakia_ng.adapters.duniter_v2.outcomes import outcome_from_events
from sakia_ng.adapters.duniter_v2.probe import Probe
from sakia_ng.adapters.duniter_v2.proofs import Verifier, read_proof
from sakia_ng.adapters.duniter_v2.rpc import RpcRefusal, RpcSession
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.duniter_v2.storage import StateReader, runtime_balances
from sakia_ng.adapters.duniter_v2.submission import submit_to
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.operation import Inclusion, SignedOperation
from sakia_ng.ports.ledger import SubmitReport
from sakia_ng.substrate.header import Header
from sakia_ng.substrate.scale import byte_string, compact, u16, u32, u64, vector
from sakia_ng.substrate.trie import ordered_root
from tests.adapters.duniter_v2.scripted_squid import ALICE
from tests.fuzz.effort import FUZZ, held, held_async
from tests.fuzz.mutations import json_edits, mutated_json
from tests.fuzz.test_metadata import REAL
from tests.fuzz.test_scale import ACCOUNT, EVENTS, IDENTITY, TIME, TRANSFER

Edit = Callable[[object], object]
OWNER = public_key_of(ALICE)
BODY = [TIME, TRANSFER]
HEADER = Header(bytes(32), 100, bytes(32), ordered_root(BODY))
AT = BlockRef(BlockNumber(100), hash_of(HEADER), datetime(2026, 11, 1, tzinfo=UTC))
BEFORE = BlockRef(BlockNumber(99), BlockHash("0x" + "00" * 32), AT.time)
OPERATION = SignedOperation(TRANSFER, hash_of_bytes(TRANSFER), ALICE, 7, BlockNumber(90), BlockNumber(153))
INCLUSION = Inclusion(OPERATION.hash, AT, 1, is_final=True)
NOTHING_KEPT = RuntimeCache(Path(__file__) / "no folder", G1.genesis_hash)
VERSION_ANSWER: dict[str, object] = {"specName": "g1", "specVersion": 1100, "transactionVersion": 1}


def _hex(data: bytes) -> str:
    return "0x" + data.hex()


class Session:
    """Answers as a node would, then as edited; the edits are used one after the other, again and again."""

    def __init__(self, runtime: Runtime, edits: list[Edit], *, refuses: str = "") -> None:
        self._edits = edits or [lambda value: value]
        self._asked = 0
        self._refuses = refuses
        self._values = self._storage(runtime)

    def _storage(self, runtime: Runtime) -> dict[str, str]:
        identity = IDENTITY[:7] + OWNER + IDENTITY[39:]
        known = {
            runtime.key("System.Account", OWNER): ACCOUNT,
            runtime.key("Identity.IdentityIndexOf", OWNER): u32(5),
            runtime.key("Balances.Holds", OWNER): vector([]),
            runtime.key("Identity.Identities", u32(5)): identity,
            runtime.key("UniversalDividend.CurrentUd"): u64(1000),
            runtime.key("UniversalDividend.CurrentUdIndex"): u16(40),
            runtime.key("UniversalDividend.MonetaryMass"): u64(10**9),
            runtime.key("UniversalDividend.NextUd"): u64(1_795_420_800_000),
            runtime.key("UniversalDividend.NextReeval"): u64(1_795_420_800_000),
            runtime.key("UniversalDividend.PastReevals"): vector([u16(1) + u64(990), u16(15) + u64(1000)]),
            runtime.key("Membership.CounterForMembership"): u32(60),
            runtime.key("Timestamp.Now"): u64(1_795_420_800_000),
            EVENTS_KEY: EVENTS[0],
            LAST_UPGRADE: compact(1100) + byte_string(b"g1"),
        }
        return {_hex(key): _hex(value) for key, value in known.items()}

    async def call(self, method: str, *params: object, timeout_s: float | None = None) -> object:
        if method == self._refuses:
            raise RpcRefusal(1010, "Invalid")
        edit = self._edits[self._asked % len(self._edits)]
        self._asked += 1
        return edit(self._honest(method, params))

    def _honest(self, method: str, params: tuple[object, ...]) -> object:
        match method:
            case "state_queryStorageAt":
                keys = cast("list[str]", params[0])
                return [{"block": AT.hash, "changes": [[key, self._values.get(key)] for key in keys]}]
            case "state_getStorage":
                return self._values.get(str(params[0]))
            case "state_call":
                return _hex(b"\x01\x00\x03" if "validate" in str(params[0]) else u64(6) * 3)
            case "chain_getHeader":
                return HEADER.to_json()
            case "chain_getBlock":
                return {"block": {"header": HEADER.to_json(), "extrinsics": [_hex(item) for item in BODY]}}
            case "chain_getBlockHash":
                if isinstance(params[0], list):
                    return [AT.hash] * len(params[0])
                return G1.genesis_hash if params[0] == 0 else AT.hash
            case "chain_getFinalizedHead":
                return AT.hash
            case "system_properties":
                return {"ss58Format": 4450, "tokenDecimals": 2}
            case "state_getRuntimeVersion":
                return VERSION_ANSWER
            case "state_getMetadata":
                return _hex(REAL)
            case "state_getReadProof":
                return {"at": AT.hash, "proof": ["0x00"]}
            case "system_accountNextIndex":
                return 7
            case "payment_queryInfo":
                return {"weight": {}, "class": "normal", "partialFee": "6"}
            case _:
                return "v2.0.0"


def _node(runtime: Runtime, edits: list[Edit], refuses: str = "") -> Node:
    session = cast("RpcSession", Session(runtime, edits, refuses=refuses))
    return Node("ws://node", session, NOTHING_KEPT, runtime)


def _alone(node: Node) -> Verifier:
    """Believes what it is told: proofs are spoilt elsewhere."""

    async def nobody(_keys: Sequence[bytes], _at: BlockHash) -> None:
        return None

    verifier = Verifier(node, lambda _: None, nobody, lambda: True)
    verifier.can_prove = False
    return verifier


QUESTIONS: dict[str, Callable[[Node], Awaitable[object]]] = {
    "states": lambda node: StateReader(node).account_states([ALICE], AT),
    "dividend": lambda node: StateReader(node).dividend_state(AT),
    "balances": lambda node: runtime_balances(node.session, ALICE, AT.hash),
    "head": lambda node: node.head(HEADER),
    "header": lambda node: node.header(AT.hash),
    "hashes": lambda node: node.block_hashes([100]),
    "find": lambda node: BlockReader(node).find([OPERATION.hash], 100, 100, AT),
    "find in best": lambda node: BlockReader(node).find_in_best([OPERATION.hash], AT.hash, BEFORE),
    "extrinsic": lambda node: BlockReader(node).extrinsic(INCLUSION),
    "outcome": lambda node: outcome_from_events(node, _alone(node), INCLUSION),
    "fee": lambda node: estimate_fee(node.session, b"\x06\x03", PublicKey(OWNER), 7, AT),
    "proof": lambda node: read_proof(node, [OWNER], AT.hash),
    "next": lambda node: next_index(node.session, ALICE),
    "submit": lambda node: submit_to(node, OPERATION),
    "chain": lambda node: check_chain(node.session, G1),
    "version": lambda node: Probe(node.session).learn_version(),
    "finalized": lambda node: Probe(node.session).finalized(),
}


async def _ask(question: Callable[[Node], Awaitable[object]], node: Node) -> object:
    return await question(node)


def test_honest_answers_are_understood(runtime: Runtime) -> None:
    """What is spoilt below is good to begin with."""
    for name, question in QUESTIONS.items():
        answers: list[object] = []

        async def ask(question: Callable[[Node], Awaitable[object]] = question) -> None:
            answers.append(await question(_node(runtime, [])))  # noqa: B023 - run at once

        held_async(ask)
        assert len(answers) == 1, name


EDITS = st.lists(json_edits(), min_size=1, max_size=3)


@FUZZ
@given(st.sampled_from(sorted(QUESTIONS)), EDITS, st.sampled_from(["", "state_call", "author_submitExtrinsic"]))
def test_answers(runtime: Runtime, name: str, edits: list[Edit], refuses: str) -> None:
    found = held_async(lambda: _ask(QUESTIONS[name], _node(runtime, edits, refuses)))
    assert name != "submit" or isinstance(found, SubmitReport), "handing over never fails"


@FUZZ
@given(EDITS)
def test_states_of_accounts(runtime: Runtime, edits: list[Edit]) -> None:
    found = held_async(lambda: StateReader(_node(runtime, edits)).account_states([ALICE], AT))
    for state in (found or {}).values():
        assert isinstance(state, AccountState)
        assert all(0 <= amount < 2**66 for amount in (state.total_cents, state.transferable_cents, state.free_cents))


@FUZZ
@given(mutated_json([VERSION_ANSWER]))
def test_versions(value: object) -> None:
    version = held(lambda: read_version(value))
    assert version is None or (version.spec_name.isascii() and 0 <= version.spec_version < 2**32)
