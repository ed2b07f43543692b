"""Servers that others tell of: lenient readers, nothing of the user's own network, and no say before being chosen."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.server_lists import fetch_network_list, read_network_list, read_peerings
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.servers import Origin, Server, ServerKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import CURRENCY, eventually, scripted_node, serving
from tests.adapters.duniter_v2.several import DELAYS, LIMITS, PACE
from tests.adapters.sandbox_process import SystemClock

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["rpc", "squid", "peerings", "peers", "endpoints", "protocol", "address", "url"]), inner
        )
    ),
    max_leaves=30,
)


def urls(found: tuple[tuple[ServerKind, Server], ...]) -> list[tuple[str, str]]:
    return [(kind.value, server.url) for kind, server in found]


def test_the_networks_list_is_read_leniently() -> None:
    found = read_network_list(
        {
            "rpc": [
                "wss://g1.p2p.legal/ws",
                {"url": "wss://g1.gyroi.de", "owner": "x"},
                7,
                None,
                "ws://plain.example.org",
            ],
            "squid": ["https://squid.gyroi.de/v1/graphql", ["no"], "https://10.0.0.1/v1/graphql"],
            "gossip": ["wss://not.asked.org"],
        }
    )
    assert urls(found) == [
        ("node", "wss://g1.p2p.legal/ws"),
        ("node", "wss://g1.gyroi.de"),
        ("indexer", "https://squid.gyroi.de/v1/graphql"),
    ]
    assert {server.origin for _, server in found} == {Origin.LIST}
    assert found[0][1].operator == "p2p.legal"


@pytest.mark.parametrize("name", ["peerings", "peers"])
def test_peerings_of_both_shapes_are_cleaned(name: str) -> None:
    addresses = [
        ("rpc", "wss://one.example.org/ws"),
        ("rpc", "/rpc/wss://two.example.org"),
        ("rpc", "three.example.org:443/ws"),
        ("rpc", "https://four.example.org"),
        ("squid", "/squid/https://five.example.org/v1/graphql"),
        ("rpc", "ws://six.example.org"),
        ("rpc", "wss://127.0.0.1:9944"),
        ("squid", "https://router.lan/v1/graphql"),
        ("rpc", "wss://user:secret@seven.example.org"),
        ("p2p", "/dns4/eight.example.org"),
    ]
    endpoints: list[object] = [{"protocol": protocol, "address": address} for protocol, address in addresses]
    found = read_peerings({name: [{"peer_id": "x", "endpoints": [*endpoints, None, {}]}, 3]})
    assert urls(found) == [
        ("node", "wss://one.example.org/ws"),
        ("node", "wss://two.example.org"),
        ("node", "wss://three.example.org:443/ws"),
        ("node", "wss://four.example.org"),
        ("indexer", "https://five.example.org/v1/graphql"),
    ]
    assert {server.origin for _, server in found} == {Origin.HEARD}


@given(JSON)
def test_no_list_is_too_strange(value: object) -> None:
    for found in (read_network_list(value), read_peerings(value)):
        assert all(server.url.startswith(("wss://", "https://")) for _, server in found)


def test_no_list_is_too_long() -> None:
    many = [f"wss://n{number}.example.org" for number in range(100_000)]
    assert len(read_network_list({"rpc": many})) == 40


@contextlib.asynccontextmanager
async def network_list(body: bytes, status: int = 200) -> AsyncIterator[str]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=body, status=status, headers={"Location": "/elsewhere"})

    async with serving(answer) as place:
        yield f"http://{place}/g1.json"


BAD = [
    (b"<html>", 200, NodeProblem.GARBAGE),
    (b"\xff\xfe", 200, NodeProblem.GARBAGE),
    (b"{}", 404, NodeProblem.UNREACHABLE),
    (b"{}", 302, NodeProblem.UNREACHABLE),
    (b"[" + b"1," * 200_000 + b"1]", 200, NodeProblem.OVERSIZED),
]


@pytest.mark.parametrize(("body", "status", "code"), BAD)
async def test_a_list_that_cannot_be_had(body: bytes, status: int, code: NodeProblem) -> None:
    http = HttpClient()
    async with network_list(body, status) as url:
        with pytest.raises(EnvironmentProblem) as problem:
            await fetch_network_list(http.session, url)
    assert problem.value.code is code
    await http.close()


@contextlib.asynccontextmanager
async def reading(folder: Path, node: str, list_url: str | None) -> AsyncIterator[DuniterV2Ledger]:
    ledger = DuniterV2Ledger(
        CURRENCY, [node], [], folder, SystemClock(), rpc_limits=LIMITS, delays=DELAYS, pace=PACE, list_url=list_url
    )
    await ledger.start()
    try:
        yield ledger
    finally:
        await ledger.close()


async def test_listed_servers_are_asked_and_servers_heard_of_are_only_shown(tmp_path: Path) -> None:
    """Nobody is contacted whom neither the user nor a list named; the guard of the tests would fail it loudly too."""
    told = {"peerings": [{"endpoints": [{"protocol": "rpc", "address": "wss://heard.example.org"}]}]}
    async with scripted_node() as node, network_list(b'{"squid": ["https://listed.example.org/v1/graphql"]}') as url:
        node.answers["duniter_peerings"] = lambda *_: told
        async with reading(tmp_path, node.url, url) as ledger:
            await ledger.finalized_head()
            await eventually(lambda: bool(ledger.connection.heard) and len(ledger.connection.servers) == 2)
            assert urls(ledger.connection.heard) == [("node", "wss://heard.example.org")]
            assert ledger.connection.servers[1].server.origin is Origin.LIST
            assert "wss://heard.example.org" not in ledger._nodes.urls
            assert ledger.connection.agreement is not None
            assert ledger.connection.agreement.asked == 1


async def test_without_a_list_nobody_else_is_asked(tmp_path: Path) -> None:
    async with scripted_node() as node, reading(tmp_path, node.url, None) as ledger:
        await ledger.finalized_head()
        assert [report.server.url for report in ledger.connection.servers] == [node.url]


def test_one_peer_does_not_crowd_the_others_out() -> None:
    many = [{"protocol": "rpc", "address": f"wss://n{number}.example.org"} for number in range(500)]
    one = [{"protocol": "rpc", "address": "wss://other.example.net"}]
    kept = read_peerings({"peerings": [{"endpoints": many}, {"endpoints": one}]})
    assert ("node", "wss://other.example.net") in urls(kept)
