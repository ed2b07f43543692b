"""Addresses of servers: typed, listed by the network, heard of from nodes; and what a stranger says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from yarl import URL

from sakia_ng.adapters.duniter_v2.introduction import _stranger
from sakia_ng.adapters.duniter_v2.server_lists import KnownServers, read_network_list, read_peerings
from sakia_ng.adapters.servers.urls import indexer_url, node_url
from sakia_ng.domain.currency import G1, Currency
from sakia_ng.domain.servers import host_of, is_proxy, is_public, operator_of
from sakia_ng.errors import UserError
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import JSON, mutated_json, mutated_text

MIB = 1 << 20
URLS = [
    *(
        "wss://g1.p2p.legal/ws",
        "ws://127.0.0.1:9944",
        "https://g1-squid.axiom-team.fr/v1/graphql",
        "wss://[2001:db8::1]:1/",
    ),
    *(
        "/rpc/wss://a.example",
        "g1.example.org",
        "wss://xn--bcher-kva.example/ws?a=b",
        "http://a%41.b:80/",
        "wss://1.2.3.4",
    ),
    *("wss://user:password@host", "wss://host:99999", "wss://[::1", "wss://é.example", "socks5://localhost:9050"),
]
PEERS: list[object] = [
    {"peerings": [{"endpoints": [{"protocol": "rpc", "address": url}, {"protocol": "squid", "address": url}]}]}
    for url in URLS
]
LISTS: list[object] = [{"rpc": [*URLS, {"url": URLS[0]}], "squid": [{"address": URLS[2]}, *URLS]}]


@FUZZ
@given(mutated_text(URLS))
def test_addresses(text: str) -> None:
    for read in (node_url, indexer_url):
        url = held(lambda read=read: read(text), UserError)  # type: ignore[misc]  # bound at once
        if url is not None:
            assert url.isprintable()
            assert host_of(url)
            assert operator_of(url)
            held(lambda url=url: URL(url), ValueError)  # type: ignore[misc]  # the client's own reading, which it reports
    assert is_public(text) in (True, False)
    assert is_proxy(text) in (True, False)
    assert isinstance(host_of(text) + operator_of(text), str)


def _check(servers: KnownServers | None) -> None:
    assert servers is not None, "strangers' lists are never an error"
    assert len(servers) <= 40
    for _, server in servers:
        assert server.url.startswith(("wss://", "https://"))
        assert is_public(server.url)


@FUZZ
@given(mutated_json(LISTS))
def test_lists_of_the_network(value: object) -> None:
    _check(held(lambda: read_network_list(value)))


@FUZZ
@given(mutated_json(PEERS))
def test_peerings(value: object) -> None:
    _check(held(lambda: read_peerings(value)))


@FUZZ
@given(JSON, JSON)
def test_what_a_stranger_calls_its_money(symbol: object, prefix: object) -> None:
    currency = held(lambda: _stranger(G1.genesis_hash, symbol, prefix))
    assert isinstance(currency, Currency)
    assert 0 < len(currency.symbol) <= 8
    assert currency.symbol.isprintable()


@pytest.mark.parametrize("peers", [1, 2_000])
def test_lists_that_mean_much(peers: int) -> None:
    endpoint = {"protocol": "rpc", "address": "wss://127.0.0.1/" + "a" * 400}
    value = {"peerings": [{"endpoints": [endpoint] * 2_000}] * peers}
    assert peak_of(lambda: read_peerings(value)) < MIB
