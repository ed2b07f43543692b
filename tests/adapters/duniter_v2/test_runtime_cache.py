"""What is kept of a runtime on disk decides nothing that is signed unless its hash is the one most operators serve."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.introduction import check_node
from sakia_ng.adapters.duniter_v2.known_calls import METADATA
from sakia_ng.adapters.duniter_v2.runtime import RuntimeVersion
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache, check_of
from sakia_ng.domain.actions import ClaimDividends
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.substrate.trie import digest
from tests.adapters.duniter_v2.node_server import CURRENCY, GENESIS, scripted_node
from tests.adapters.duniter_v2.several import ledger_of, servers_of
from tests.adapters.duniter_v2.test_links import kept_in, moved_claim
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.shared import shared_dir

VERSION = RuntimeVersion("g1", 1100, 1)


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox("--extra-ports", "2") as running:
        yield running


def as_kept(metadata: bytes) -> bytes:
    """A file as somebody writes it who knows how."""
    return check_of(metadata) + b"\n" + metadata


async def claim_call(ledger: DuniterV2Ledger, sandbox: Sandbox) -> bytes:
    """The call that the ledger would have signed to claim dividends."""
    draft = await ledger.draft(ClaimDividends(sandbox.members[0]))
    pair = sandbox.keys[draft.action.signer]
    return (await ledger.unsigned(draft, 0, pair.public, pair.scheme)).body[2:]


@pytest.mark.parametrize("operators", [1, 3])
async def test_a_file_that_was_changed_never_decides_what_is_signed(
    sandbox: Sandbox, tmp_path: Path, operators: int
) -> None:
    """The file gives the call another number; nodes serve the true metadata: those are signed for, and kept."""
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, operators)) as ledger:
        assert await claim_call(ledger, sandbox) == b"\x1e\x00"
    (file,) = kept_in(tmp_path)
    assert file.read_bytes() == as_kept(metadata_v14())
    file.write_bytes(as_kept(moved_claim(metadata_v14())))
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, operators)) as ledger:
        live = await ledger._nodes.live()
        assert live.node.runtime.digest != digest(metadata_v14()), "the file is good enough to look"
        assert not live.node.runtime.can_be_signed_for
        assert await claim_call(ledger, sandbox) == b"\x1e\x00"
    assert file.read_bytes() == as_kept(metadata_v14())


async def test_a_sound_file_is_confirmed_once_a_session(sandbox: Sandbox, tmp_path: Path) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as ledger:
        await claim_call(ledger, sandbox)
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 3)) as ledger:
        await claim_call(ledger, sandbox)
        for server in servers_of(sandbox, 3):
            await sandbox.fault_at(server.url, method="state_getMetadata", kind="lie", result="0x00", count=0)
        assert await claim_call(ledger, sandbox) == b"\x1e\x00", "nobody is asked twice"


async def test_a_file_that_nobody_confirms_locks_signing(sandbox: Sandbox, tmp_path: Path) -> None:
    """One against one: the node serves what the file says, the other operator something else."""
    servers = servers_of(sandbox, 2)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        await claim_call(ledger, sandbox)
    other = "0x" + moved_claim(metadata_v14()).hex()
    await sandbox.fault_at(servers[1].url, method="state_getMetadata", kind="lie", result=other, count=0)
    async with ledger_of(sandbox, tmp_path, servers) as ledger:
        assert await ledger.account_states(sandbox.members[:1], await ledger.finalized_head())
        with pytest.raises(EnvironmentProblem) as disputed:
            await ledger.draft(ClaimDividends(sandbox.members[0]))
        assert disputed.value.code is NodeProblem.NODES_DISAGREE


async def test_a_server_that_is_only_tried_leaves_nothing_behind(tmp_path: Path) -> None:
    async with scripted_node() as node:
        node.metadata = moved_claim(metadata_v14())
        await check_node(node.url, CURRENCY, RuntimeCache(tmp_path, GENESIS))
        assert "state_getMetadata" in node.asked
    assert kept_in(tmp_path) == []


async def test_the_metadata_of_known_runtimes_need_no_confirmation(tmp_path: Path) -> None:
    real = (shared_dir() / "metadata" / "g1_v14.scale").read_bytes()
    assert digest(real).hex() in METADATA["g1", 1100]
    cache = RuntimeCache(tmp_path, GENESIS)
    assert cache.is_agreed(await cache.build(VERSION, real, is_agreed=False))
    assert not cache.is_agreed(await cache.build(VERSION, metadata_v14(), is_agreed=False))
    assert not cache.is_agreed(await cache.build(RuntimeVersion("g1", 1200, 1), real, is_agreed=False))


async def test_a_file_too_long_or_damaged_is_as_good_as_none(tmp_path: Path) -> None:
    await RuntimeCache(tmp_path, GENESIS).build(VERSION, metadata_v14(), is_agreed=True)
    (file,) = kept_in(tmp_path)
    assert await RuntimeCache(tmp_path, GENESIS).load(VERSION) is not None
    for damaged in (b"", metadata_v14(), as_kept(metadata_v14())[:-5], as_kept(b"\x00" * (2 << 20)), as_kept(b"x")):
        file.write_bytes(damaged)
        assert await RuntimeCache(tmp_path, GENESIS).load(VERSION) is None
