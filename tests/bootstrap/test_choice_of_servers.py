"""Servers and proxy chosen in a running session are asked at once, and the status bar follows."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import urlsplit

from sakia_ng.gui.session import Place
from sakia_ng.options import Options
from sakia_ng.ports.connection import LinkState
from tests.adapters.duniter_v2.socks_server import socks_server
from tests.adapters.sandbox_process import running_sandbox
from tests.async_qt import AsyncQt
from tests.bootstrap.running import Running, keep_place, profile_of, running


async def connected_to(run: Running, url: str) -> None:
    """Wait until a node is in use and the status bar says so."""
    ledger = run.session.ledger

    def is_seen() -> bool:
        linked = ledger.connection.node is LinkState.CONNECTED and ledger.connection.node_url == url
        return linked and run.status.startswith("Connected: block")

    await run.aqt.until(is_seen, 30, f"{url} in use")


async def test_from_one_node_to_another_to_a_proxy_and_back(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running_sandbox("--extra-ports", "1") as sandbox:
        keep_place(tmp_path, sandbox.currency, sandbox.rpc, indexer_urls=(sandbox.squid,))
        async with running(aqt, tmp_path) as run:
            settings = (await run.opened()).settings
            await connected_to(run, sandbox.rpc)
            await settings.change(node_urls=(sandbox.others[0],))
            await connected_to(run, sandbox.others[0])
            assert [report.server.url for report in run.session.ledger.connection.servers] == [
                sandbox.others[0],
                sandbox.squid,
            ]
            far, squid = "ws://far.example.test:9944/ws", "http://squid.example.test:4350/v1/graphql"
            ports = {"far": urlsplit(sandbox.rpc).port or 0, "squid": urlsplit(sandbox.squid).port or 0}
            async with socks_server(**ports) as proxy:
                await settings.change(node_urls=(far,), squid_urls=(squid,), proxy=proxy.url)
                await connected_to(run, far)
                assert {host for _, host, _ in proxy.asked} == {"far.example.test", "squid.example.test"}
            await aqt.until(lambda: not run.status.startswith("Connected"), 30, "the loss of the proxy")
            await settings.change(node_urls=(sandbox.rpc,), squid_urls=(sandbox.squid,), proxy="")
            await connected_to(run, sandbox.rpc)


async def test_a_server_of_the_place_is_removed_for_good(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running_sandbox("--extra-ports", "1") as sandbox:
        keep_place(tmp_path, sandbox.currency, sandbox.rpc, sandbox.others[0], indexer_urls=(sandbox.squid,))
        async with running(aqt, tmp_path) as run:
            await run.opened()
            await connected_to(run, sandbox.rpc)
            await run.session.settings.change(node_urls=(sandbox.others[0],))
            await connected_to(run, sandbox.others[0])
        async with running(aqt, tmp_path) as run:
            await run.opened()
            await connected_to(run, sandbox.others[0])
            assert sandbox.rpc not in str(run.session.ledger.connection.servers)


async def test_servers_typed_on_the_way_are_kept_for_their_currency(aqt: AsyncQt, tmp_path: Path) -> None:
    async with running_sandbox() as sandbox:
        async with running(aqt, tmp_path, Options(currency="gtest", node="ws://127.0.0.1:1")) as run:
            (await run.opened()).move(Place(sandbox.currency, (sandbox.rpc,), (sandbox.squid,)))
            await run.opened(2)
            await connected_to(run, sandbox.rpc)
        kept = json.loads((profile_of(tmp_path) / "settings.json").read_text())["servers"]
        assert kept == {sandbox.currency.genesis_hash: {"node_urls": [sandbox.rpc], "squid_urls": [sandbox.squid]}}
