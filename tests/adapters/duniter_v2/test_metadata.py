"""Metadata decide what is signed: they are believed when most operators serve them, and calls are what they must be."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.known_calls import NUMBERS, SHAPES
from sakia_ng.adapters.duniter_v2.metadata_trim import CALLS, trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import Metadata, read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState, ServerState
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from tests.adapters.duniter_v2.node_server import CURRENCY, Refuse, ScriptedNode, eventually, scripted_node
from tests.adapters.duniter_v2.several import DELAYS, LIMITS, PACE
from tests.adapters.duniter_v2.test_links import kept_in, moved_claim, subscribed
from tests.adapters.sandbox_process import SystemClock
from tests.shared import shared_dir


def silent(*_: object) -> object:
    raise Refuse(-32000)


@contextlib.asynccontextmanager
async def asking(folder: Path, hostile: str) -> AsyncIterator[tuple[DuniterV2Ledger, list[ScriptedNode]]]:
    """A ledger before scripted nodes of different operators; ``x`` serves metadata with a call moved."""
    async with contextlib.AsyncExitStack() as stack:
        nodes = [await stack.enter_async_context(scripted_node()) for _ in hostile]
        for node, kind in zip(nodes, hostile, strict=True):
            if kind == "x":
                node.metadata = moved_claim(metadata_v14())
        servers = [Server(node.url, str(number), Origin.BUILT_IN) for number, node in enumerate(nodes)]
        ledger = DuniterV2Ledger(
            CURRENCY, servers, [], folder, SystemClock(), rpc_limits=LIMITS, delays=DELAYS, pace=PACE
        )
        await ledger.start()
        try:
            yield ledger, nodes
        finally:
            await ledger.close()


@pytest.mark.parametrize("hostile", ["x..", "xx...", ".x.", "."])
async def test_the_metadata_of_the_majority_are_taken(tmp_path: Path, hostile: str) -> None:
    async with asking(tmp_path, hostile) as (ledger, nodes):
        await ledger.finalized_head()
        live = await ledger._nodes.live()
        assert live.node.runtime.call("UniversalDividend.claim_uds").call == 0
        for node, kind in zip(nodes, hostile, strict=True):
            assert kind == "." or live.node.url != node.url
        assert len(kept_in(tmp_path)) == 1
        if hostile.startswith("x"):
            assert ledger.connection.servers[0].state is ServerState.CONTRADICTING


async def test_one_against_one_nothing_is_believed_and_nothing_kept(tmp_path: Path) -> None:
    async with asking(tmp_path, ".x") as (ledger, _):
        with pytest.raises(EnvironmentProblem) as disputed:
            await ledger.finalized_head()
        assert disputed.value.code is NodeProblem.NODES_DISAGREE
        await eventually(lambda: ledger.connection.node is LinkState.DISAGREEING)
        await asyncio.sleep(1)
        assert ledger.connection.node is LinkState.DISAGREEING, "neither is left aside to let the other win"
    assert kept_in(tmp_path) == []


async def test_one_that_runs_the_former_version_still_keeps_nobody_waiting(tmp_path: Path) -> None:
    async with asking(tmp_path, "..x") as (ledger, nodes):
        nodes[2].spec_version = 1099
        await ledger.finalized_head()
        assert ledger.connection.node_url == nodes[0].url


@pytest.mark.parametrize("others", [2, 4])
async def test_who_alone_runs_a_version_is_not_believed(tmp_path: Path, others: int) -> None:
    async with asking(tmp_path, "x" + "." * others) as (ledger, nodes):
        nodes[0].spec_version = 1999
        await ledger.finalized_head()
        assert ledger.connection.node_url == nodes[1].url
        assert ledger.connection.servers[0].state is ServerState.CONTRADICTING
        (kept,) = kept_in(tmp_path)
        assert "1100" in kept.name


async def test_who_alone_tells_of_an_upgrade_is_left(tmp_path: Path) -> None:
    async with asking(tmp_path, "...") as (ledger, nodes):
        await ledger.finalized_head()
        nodes[0].spec_version, nodes[0].metadata = 1101, moved_claim(metadata_v14())
        await subscribed(nodes[0], 3)
        await nodes[0].notify("state_subscribeRuntimeVersion", nodes[0].version())
        await eventually(lambda: ledger.connection.node_url == nodes[1].url)
        assert len(kept_in(tmp_path)) == 1


async def test_who_names_a_version_of_long_ago_is_left(tmp_path: Path) -> None:
    """Its metadata were agreed on once, so that they are on the disk; figures would be read by them all the same."""
    async with asking(tmp_path, "...") as (ledger, nodes):
        for node in nodes:
            node.spec_version = 1099
        await ledger.finalized_head()
    async with asking(tmp_path, "...") as (ledger, nodes):
        nodes[0].spec_version = 1099
        await ledger.finalized_head()
        assert ledger.connection.node_url == nodes[1].url
        assert ledger.connection.servers[0].state is ServerState.CONTRADICTING


async def test_what_one_alone_served_is_held_to_others_once_they_answer(tmp_path: Path) -> None:
    async with asking(tmp_path, "x..") as (ledger, nodes):
        nodes[0].spec_version = 1999
        for node in nodes[1:]:
            node.answers["system_properties"] = silent
        await ledger.finalized_head()
        assert ledger.connection.node_url == nodes[0].url
        assert kept_in(tmp_path) == [], "one voice of three known ones"
        live = await ledger._nodes.live()
        with pytest.raises(EnvironmentProblem) as alone:
            await live.node.agreed_runtime()
        assert alone.value.code is NodeProblem.UNCONFIRMED
        for node in nodes[1:]:
            node.answers["system_properties"] = lambda *_: {"ss58Format": 4450}
        await subscribed(nodes[0], 3)
        ledger._nodes.watch.book.forgive_unreachable()
        await nodes[0].advance()
        await eventually(lambda: ledger.connection.node_url != nodes[0].url)


async def test_a_hostile_upgrade_is_not_followed(tmp_path: Path) -> None:
    async with asking(tmp_path, "...") as (ledger, nodes):
        await ledger.finalized_head()
        nodes[0].spec_version, nodes[0].metadata = 1101, moved_claim(metadata_v14())
        for node in nodes[1:]:
            node.spec_version = 1101
        await eventually(lambda: "state_subscribeRuntimeVersion" in nodes[0].asked)
        await nodes[0].notify("state_subscribeRuntimeVersion", nodes[0].version())
        await eventually(lambda: ledger.connection.node_url == nodes[1].url)
        live = await ledger._nodes.live()
        assert (await live.node.refresh_runtime()).call("UniversalDividend.claim_uds").call == 0


@pytest.fixture(params=["sandbox", "real"])
def description(request: pytest.FixtureRequest) -> dict[str, Any]:
    data = metadata_v14()
    if request.param == "real":
        data = (shared_dir() / "metadata" / "g1_v14.scale").read_bytes()
    return trim(read_metadata(data))


PAYER = Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz")
KNOWN, UNKNOWN = RuntimeVersion("g1", 1100, 1), RuntimeVersion("g1", 1900, 1)
Change = Callable[[list[Any]], list[Any]]
CHANGES: list[tuple[Change, bool, bool]] = [
    (lambda layout: layout, True, True),
    (lambda layout: [layout[0], layout[1] + 1, layout[2]], False, True),
    (lambda layout: [layout[0] + 1, layout[1], layout[2]], False, True),
    (lambda layout: [layout[0], layout[1], [*layout[2], "u32"]], False, False),
    (lambda layout: [layout[0], layout[1], layout[2][:-1] or ["bool"]], False, False),
]


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize(("change", "on_known", "on_unknown"), CHANGES)
def test_one_call_that_is_not_what_it_must_be_locks_signing(
    description: dict[str, Any], name: str, change: Change, on_known: bool, on_unknown: bool
) -> None:
    calls = cast("dict[str, list[Any]]", description["calls"])
    changed = {**description, "calls": {**calls, name: change(calls[name])}}
    assert Runtime(KNOWN, changed).can_be_signed_for is on_known
    assert Runtime(UNKNOWN, changed).can_be_signed_for is on_unknown


def test_a_call_that_is_gone_locks_signing(description: dict[str, Any]) -> None:
    for name in SHAPES:
        calls = {other: layout for other, layout in description["calls"].items() if other != name}
        assert not Runtime(UNKNOWN, {**description, "calls": calls}).can_be_signed_for


ONLY_READ = {"Timestamp.set", "Balances.transfer_allow_death"}


def test_every_signed_call_has_a_known_number() -> None:
    for numbers in NUMBERS.values():
        assert numbers.keys() == {f"{pallet}.{call}" for pallet, call in CALLS} - ONLY_READ
        assert numbers.keys() > SHAPES.keys()


@pytest.mark.parametrize("pallet", ["Balances", "Utility", "System"])
def test_a_pallet_that_another_could_be_taken_for_locks_signing(pallet: str) -> None:
    metadata = read_metadata(metadata_v14())
    (true,) = (one for one in metadata.pallets if one.name == pallet)
    other = next(one for one in metadata.pallets if one.name == "Treasury")
    for twin in (replace(other, name=pallet), replace(other, index=true.index)):
        pallets = (*metadata.pallets, twin)
        with pytest.raises(EnvironmentProblem) as problem:
            Runtime(UNKNOWN, trim(replace(metadata, pallets=pallets))).signable()
        assert problem.value.code is NodeProblem.RUNTIME_UNKNOWN
    assert Runtime(UNKNOWN, trim(metadata)).signable().can_be_signed_for


@pytest.mark.parametrize("twin", [("transfer_keep_alive", 99), ("another", 3)])
def test_a_call_that_another_could_be_taken_for_locks_signing(twin: tuple[str, int]) -> None:
    metadata = read_metadata(metadata_v14())
    (balances,) = (one for one in metadata.pallets if one.name == "Balances")
    assert balances.calls is not None
    kind, cases = cast("list[Any]", metadata.types[balances.calls])
    types = dict(metadata.types) | {balances.calls: [kind, [*cases, [*twin, []]]]}
    assert not Runtime(UNKNOWN, trim(replace(metadata, types=types))).can_be_signed_for


SIGNED = sorted({f"{pallet}.{call}" for pallet, call in CALLS} - ONLY_READ)


def with_arguments(metadata: Metadata, call: str, change: Change) -> Metadata:
    """The same metadata, but for the arguments of one call, each a name and the number of a type."""
    pallet_name, _, name = call.partition(".")
    (pallet,) = (one for one in metadata.pallets if one.name == pallet_name)
    assert pallet.calls is not None
    kind, cases = cast("list[Any]", metadata.types[pallet.calls])
    changed = [[n, index, change(fields) if n == name else fields] for n, index, fields in cases]
    return replace(metadata, types=dict(metadata.types) | {pallet.calls: [kind, changed]})


@pytest.mark.parametrize("call", SIGNED)
def test_an_argument_of_another_name_is_another_argument(call: str) -> None:
    """Two of one type that change places, or one that means somebody else, would have the same bytes signed."""
    metadata = read_metadata(metadata_v14())
    true = Runtime(UNKNOWN, trim(metadata))
    words = cast("dict[str, list[Any]]", trim(metadata)["calls"])[call][2]
    assert true.call(call, *words).arguments == tuple(words)
    for place in range(len(words)):
        changed = with_arguments(metadata, call, partial(_renamed, place))
        runtime = Runtime(UNKNOWN, trim(changed))
        with pytest.raises(EnvironmentProblem) as problem:
            runtime.call(call, *words)
        assert problem.value.code is NodeProblem.RUNTIME_UNKNOWN
        assert runtime.can_be_signed_for is (call not in SHAPES)


def _renamed(at: int, fields: list[Any]) -> list[Any]:
    return [["somebody", number] if place == at else [name, number] for place, (name, number) in enumerate(fields)]


def test_two_arguments_of_one_type_cannot_change_places() -> None:
    """A runtime to come, in which an identity is revoked by two keys, one named after the other."""

    def two_keys(fields: list[Any]) -> list[Any]:
        (_, number), (_, key), (_, signature) = fields
        return [["idty_index", number], ["revocation_key", key], ["new_key", key], ["revocation_sig", signature]]

    def swapped(fields: list[Any]) -> list[Any]:
        first, second, third, fourth = two_keys(fields)
        return [first, third, second, fourth]

    metadata, call = read_metadata(metadata_v14()), "Identity.revoke_identity"
    true = Runtime(UNKNOWN, trim(with_arguments(metadata, call, two_keys)))
    words = ("idty_index: u32", "revocation_key: account", "new_key: account", "revocation_sig: signature")
    assert true.call(call, *words)
    with pytest.raises(EnvironmentProblem):
        Runtime(UNKNOWN, trim(with_arguments(metadata, call, swapped))).call(call, *words)


async def test_a_payee_of_another_name_stops_the_review(tmp_path: Path) -> None:
    """All nodes serve a runtime to come whose payments name somebody else where the payee was."""
    changed = metadata_v14().replace(b"\x10dest", b"\x10from")
    assert changed != metadata_v14()
    async with asking(tmp_path, "...") as (ledger, nodes):
        await ledger.finalized_head()
        for node in nodes:
            node.spec_version, node.metadata = 1101, changed
        with pytest.raises(EnvironmentProblem) as locked:
            await ledger.draft(Pay(PAYER, PAYER, InCents(Cents(100))))
        assert locked.value.code is NodeProblem.RUNTIME_UNKNOWN
