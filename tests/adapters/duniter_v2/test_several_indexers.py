"""Several indexers: one that stands still is set aside and tried again; one of another chain is never used."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.indexer_link import BEHIND_TOLERATED
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.ports.connection import LinkState, ServerReport, ServerState
from tests.adapters.duniter_v2.node_server import eventually, serving
from tests.adapters.duniter_v2.paying import settle
from tests.adapters.duniter_v2.several import MovedClock, ledger_of, servers_of
from tests.adapters.sandbox_process import Sandbox, running_sandbox


@pytest_asyncio.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running_sandbox() as running:
        yield running


class OtherIndexer:
    """The sandbox's indexer behind another address, which may claim to have read less.

    Attributes:
        height: what it answers when asked how far it is; None for the truth.
        asked: operations it was asked for.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.height: int | None = None
        self.genesis: str | None = None
        self.asked: list[str] = []

    async def serve(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append(body["operationName"])
        if body["operationName"] == "Tip" and self.height is not None:
            return web.json_response({"data": {"tip": {"nodes": [{"height": self.height}]}}})
        if body["operationName"] == "Genesis" and self.genesis is not None:
            return web.json_response({"data": {"blocks": {"nodes": [{"hash": self.genesis}]}}})
        async with aiohttp.ClientSession() as http, http.post(self._sandbox.squid, json=body) as answer:
            return web.json_response(await answer.json())


@asynccontextmanager
async def other_indexer(sandbox: Sandbox) -> AsyncIterator[tuple[OtherIndexer, Server]]:
    indexer = OtherIndexer(sandbox)
    async with serving(indexer.serve) as place:
        url = urlunsplit(urlsplit(sandbox.squid)._replace(netloc=place))
        yield indexer, Server(url, "other", Origin.USER)


def report(ledger: DuniterV2Ledger, url: str) -> ServerReport:
    return next(r for r in ledger.connection.servers if r.kind is ServerKind.INDEXER and r.server.url == url)


async def test_one_far_behind_is_set_aside_shown_so_and_tried_again(sandbox: Sandbox, tmp_path: Path) -> None:
    clock, final = MovedClock(), (await sandbox.control("sandbox_status"))["finalized"]
    async with (
        other_indexer(sandbox) as (slow, server),
        ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=[server, sandbox.squid], clock=clock) as ledger,
    ):
        slow.height = final - BEHIND_TOLERATED - 1
        await ledger.finalized_head()
        page = await ledger.history(sandbox.members[0], None, 5)
        assert page.indexed_to == final
        assert ledger.connection.indexer_url == sandbox.squid
        assert "History" not in slow.asked
        seen = report(ledger, server.url)
        assert (seen.state, seen.height) == (ServerState.LAGGING, slow.height)
        assert seen.retry_at is not None
        slow.height = None
        clock.advance((seen.retry_at - clock.now()).total_seconds() + 1)
        await ledger._indexers._look_around()
        assert report(ledger, server.url).state is ServerState.GOOD


async def test_one_a_little_behind_is_good(sandbox: Sandbox, tmp_path: Path) -> None:
    async with (
        other_indexer(sandbox) as (slow, server),
        ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=[server, sandbox.squid]) as ledger,
    ):
        slow.height = (await ledger.finalized_head()).number - BEHIND_TOLERATED
        await ledger.history(sandbox.members[0], None, 5)
        assert ledger.connection.indexer_url == server.url
        assert report(ledger, server.url).state is ServerState.GOOD


async def test_when_all_are_behind_old_news_are_given_and_said_to_be_old(sandbox: Sandbox, tmp_path: Path) -> None:
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        await sandbox.control("sandbox_setSquid", {"stale": True})
        read = (await ledger.finalized_head()).number
        await sandbox.blocks(BEHIND_TOLERATED + 10)
        await settle(ledger, sandbox)
        page = await ledger.history(sandbox.members[0], None, 5)
        assert page.movements
        assert page.indexed_to == read
        await eventually(lambda: ledger.connection.indexer is LinkState.CONNECTED)
        ledger._indexers._weighed_at.clear()
        assert (await ledger.history(sandbox.members[0], None, 5)).indexed_to == read
        seen = report(ledger, sandbox.squid)
        assert (seen.state, seen.is_used, seen.height) == (ServerState.LAGGING, True, read)
        assert (await ledger.history(sandbox.members[0], None, 5)).movements
        assert report(ledger, sandbox.squid).state is ServerState.LAGGING, "an answer does not make it good"


async def test_one_of_another_chain_tells_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    async with other_indexer(sandbox) as (foreign, server):
        foreign.genesis = "0x" + "5a" * 32
        async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1), squids=[server, sandbox.squid]) as ledger:
            assert (await ledger.history(sandbox.members[0], None, 5)).movements
            await eventually(lambda: report(ledger, server.url).state is ServerState.WRONG_CHAIN)
        assert set(foreign.asked) == {"Genesis"}


@pytest.mark.parametrize("newer", [False, True])
async def test_indexers_of_two_ages_tell_the_same(sandbox: Sandbox, tmp_path: Path, newer: bool) -> None:
    """An older one lacks fields: it is asked for fewer, by itself, and names come by another way."""
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        await sandbox.control("sandbox_setSquid", {"newer": True})
        expected = await ledger.history(sandbox.members[0], None, 50)
    await sandbox.control("sandbox_setSquid", {"newer": newer})
    async with ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        page = await ledger.history(sandbox.members[0], None, 50)
        assert [(m.id, m.amount_cents, m.counterpart_name) for m in page.movements] == [
            (m.id, m.amount_cents, m.counterpart_name) for m in expected.movements
        ]
        assert report(ledger, sandbox.squid).state is ServerState.GOOD
