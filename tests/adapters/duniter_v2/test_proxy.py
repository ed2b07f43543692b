"""Every connection goes through the proxy the user chose, which finds the names: nothing goes around it."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.introduction import check_indexer, check_node, introduce
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.duniter_v2.server_lists import fetch_network_list
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Origin, Server, is_proxy
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.paying import sign
from tests.adapters.duniter_v2.several import DELAYS, LIMITS, PACE
from tests.adapters.duniter_v2.socks_server import socks_server
from tests.adapters.sandbox_process import Sandbox, SystemClock, running_sandbox


def port_of(url: str) -> int:
    return urlsplit(url).port or 0


@pytest.fixture
def names_asked_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names that this machine is asked to find, and a proxy of the environment that must be ignored."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def noting(host: str, *arguments: object, **options: object) -> object:
        asked.append(str(host))
        return real(host, *arguments, **options)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(socket, "getaddrinfo", noting)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "WSS_PROXY", "WS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
        monkeypatch.setenv(name.lower(), "http://127.0.0.1:9")
    return asked


async def test_nodes_indexers_and_submissions_all_go_through_it(tmp_path: Path, names_asked_here: list[str]) -> None:
    async with running_sandbox("--extra-ports", "1") as sandbox:
        ports = {"one": port_of(sandbox.rpc), "two": port_of(sandbox.others[0]), "squid": port_of(sandbox.squid)}
        async with socks_server(**ports) as proxy:
            await use_everything(sandbox, tmp_path, proxy.url)
            used = {(is_name, host) for is_name, host, _ in proxy.asked}
    assert used == {(True, f"{name}.example.test") for name in ("one", "two", "squid")}
    assert not [name for name in names_asked_here if "example" in name]


async def use_everything(sandbox: Sandbox, folder: Path, proxy: str) -> None:
    servers = [
        Server("ws://one.example.test:9944/ws", "one", Origin.USER),
        Server("ws://two.example.test:9944/ws", "two", Origin.USER),
    ]
    squid = "http://squid.example.test:4350/v1/graphql"
    ledger = DuniterV2Ledger(
        sandbox.currency,
        servers,
        [squid],
        folder,
        SystemClock(),
        rpc_limits=LIMITS,
        delays=DELAYS,
        pace=PACE,
        proxy=proxy,
    )
    await ledger.start()
    payer, payee = sandbox.members[:2]
    draft = await ledger.draft(Pay(payer, payee, InCents(Cents(100))))
    assert (await ledger.submit(await sign(ledger, sandbox, draft))).state is SubmitState.ACCEPTED
    assert (await ledger.history(payer, None, 5)).movements
    assert ledger.connection.agreement is not None
    assert ledger.connection.agreement.asked == 2
    await ledger.close()


async def test_first_words_go_through_it_too(tmp_path: Path, names_asked_here: list[str]) -> None:
    async with (
        running_sandbox() as sandbox,
        socks_server(node=port_of(sandbox.rpc), squid=port_of(sandbox.squid)) as proxy,
    ):
        node = "ws://node.example.test:9944"
        currency = await introduce(node, proxy.url)
        assert currency.genesis_hash == sandbox.currency.genesis_hash
        await check_node(node, sandbox.currency, RuntimeCache(tmp_path, currency.genesis_hash), proxy.url)
        await check_indexer("http://squid.example.test:4350/v1/graphql", sandbox.currency, proxy.url)
        http = HttpClient(proxy.url)
        with pytest.raises(EnvironmentProblem):
            await fetch_network_list(http.session, "http://list.example.test/g1.json")
        await http.close()
        assert [host.partition(".")[0] for _, host, _ in proxy.asked] == ["node", "node", "squid", "list"]
        assert all(is_name for is_name, _, _ in proxy.asked)
    assert not [name for name in names_asked_here if "example" in name]


async def test_without_the_proxy_nothing_is_reached_at_all(tmp_path: Path) -> None:
    """A proxy that is away, or refuses, is no reason to go around it."""
    async with running_sandbox() as sandbox:
        async with socks_server() as refusing:
            gone = refusing.url
            await stays_offline(sandbox, tmp_path, refusing.url)
            assert refusing.asked
        await stays_offline(sandbox, tmp_path, gone)


async def stays_offline(sandbox: Sandbox, folder: Path, proxy: str) -> None:
    ledger = DuniterV2Ledger(
        sandbox.currency,
        [sandbox.rpc],
        [sandbox.squid],
        folder,
        SystemClock(),
        rpc_limits=LIMITS,
        delays=DELAYS,
        pace=PACE,
        proxy=proxy,
    )
    await ledger.start()
    with pytest.raises(EnvironmentProblem) as away:
        await ledger.finalized_head()
    assert away.value.code is NodeProblem.UNREACHABLE
    await eventually(lambda: ledger.connection.node is LinkState.OFFLINE)
    with pytest.raises(EnvironmentProblem):
        await ledger.history(sandbox.members[0], None, 5)
    await ledger.close()


@pytest.mark.parametrize("text", ["socks5://127.0.0.1:9050", "socks5://tor.lan:9050", "socks5://[::1]:9050/"])
def test_proxies(text: str) -> None:
    assert is_proxy(text)


BAD = ["", "127.0.0.1:9050", "http://127.0.0.1:8080", "socks5://127.0.0.1", "socks5://:9050", "socks4://a:1"]
BAD += ["socks5://u:p@a:1", "socks5://a:1/x", "socks5://a:0", "socks5://a:99999", "socks5://a b:1", "socks5://[::1:1"]


@pytest.mark.parametrize("text", BAD)
def test_texts_that_are_no_proxy(text: str) -> None:
    assert not is_proxy(text)
