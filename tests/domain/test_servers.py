"""Who runs a server, and which addresses lead out into the open network."""

from __future__ import annotations

import pytest

from sakia_ng.domain.servers import Origin, Server, is_public, operator_of


@pytest.mark.parametrize(
    ("url", "operator"),
    [
        ("wss://g1.p2p.legal/ws", "p2p.legal"),
        ("wss://G1.Axiom-Team.fr./ws/", "axiom-team.fr"),
        ("wss://archive-rpc.g1.brussels.ovh", "brussels.ovh"),
        ("wss://one.duckdns.org", "one.duckdns.org"),
        ("wss://a.b.one.duckdns.org:9944", "one.duckdns.org"),
        ("ws://127.0.0.1:9944", "127.0.0.1"),
        ("ws://[2001:db8:0::1]:9944", "2001:db8::1"),
        ("ws://[::ffff:127.0.0.1]:9944", "127.0.0.1"),
        ("ws://9.9.9.9:9944", "9.9.9.0/24"),
        ("ws://localhost:9944", "localhost"),
        ("nonsense", ""),
    ],
)
def test_the_operator_is_the_registrable_domain(url: str, operator: str) -> None:
    assert operator_of(url) == operator
    assert Server.at(url, Origin.USER).operator == operator


ONE_OPERATOR = [
    ["wss://a.evil.org", "wss://b.evil.org:444/ws", "wss://EVIL.org.", "wss://x.y.z.evil.org/", "wss://evil。org"],
    ["wss://ğ1.org", "wss://xn--1-dja.org", "wss://Ğ1.ORG.", "wss://node.ğ1.org:9944"],
    ["ws://9.9.9.7", "ws://9.9.9.8:9944", "ws://[::ffff:9.9.9.9]", "ws://[::ffff:909:901]/ws"],
    ["ws://[2606:4700::1]", "ws://[2606:4700:0000::0001]:9944", "ws://[2606:4700:0:FF::2]"],
    ["wss://one.duckdns.org", "wss://a.one.duckdns.org", "wss://One.DuckDNS.org.:8443"],
]


@pytest.mark.parametrize("urls", ONE_OPERATOR)
def test_one_operator_is_not_many_by_writing_its_address_otherwise(urls: list[str]) -> None:
    assert len({operator_of(url) for url in urls}) == 1


def test_strangers_are_not_one() -> None:
    assert len({operator_of(urls[0]) for urls in ONE_OPERATOR}) == len(ONE_OPERATOR)
    assert operator_of("wss://one.duckdns.org") != operator_of("wss://two.duckdns.org")
    assert operator_of("ws://9.9.9.7") != operator_of("ws://9.9.8.7")


def test_an_operator_may_be_told() -> None:
    assert Server.at("wss://g1.p2p.legal", Origin.BUILT_IN, "poka").operator == "poka"


@pytest.mark.parametrize(
    "url", ["wss://g1.p2p.legal/ws", "wss://9.9.9.9", "wss://[2606:4700::1111]/ws", "https://squid.gyroi.de/v1/graphql"]
)
def test_open_addresses(url: str) -> None:
    assert is_public(url)


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST.", "a.localhost", "router.lan", "nas.local", "printer.home.arpa", "intranet", ""),
        *(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
        ),
        *(
            "127.1",
            "2130706433",
            "0x7f000001",
            "127.0.0.0x1",
            "[::1]",
            "[fe80::1%25eth0]",
            "[fd00::1]",
            "[::ffff:127.0.0.1]",
        ),
        *("[::ffff:10.0.0.1]", "[64:ff9b::7f00:1]", "[::127.0.0.1]", "[2002:7f00:1::]"),
    ],
)
def test_addresses_of_ones_own_network(host: str) -> None:
    assert not is_public(f"ws://{host}:9944/ws")
