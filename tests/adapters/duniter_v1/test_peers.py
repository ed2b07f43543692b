"""Nodes heard of: only what their owners signed, only public addresses, none asked by itself."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.duniter_v1.bma import Bma
from sakia_ng.adapters.duniter_v1.peers import endpoint_url, is_signed, read_peers
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.servers import Origin, Server, ServerKind
from tests.adapters.duniter_v1.go_between import GoBetween
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
BLOCK = "0-E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"


def peer(*endpoints: str, currency: str = "g1-test", owner: str = "alice") -> dict[str, Any]:
    """Sign a peer's document."""
    person = V1Person(owner)
    text = f"Version: 10\nType: Peer\nCurrency: {currency}\nPublicKey: {person.address}\nBlock: {BLOCK}\nEndpoints:\n"
    text += "".join(f"{line}\n" for line in endpoints)
    return {
        "version": 10,
        "currency": currency,
        "status": "UP",
        "first_down": None,
        "last_try": None,
        "pubkey": person.address,
        "block": BLOCK,
        "endpoints": list(endpoints),
        "signature": base64.b64encode(person.sign(text.encode()).data).decode(),
    }


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("BASIC_MERKLED_API g1.example.org 203.0.113.7 10901", "http://g1.example.org:10901"),
        ("BASIC_MERKLED_API g1.example.org 203.0.113.7 2001:db8::1 443", "https://g1.example.org"),
        ("BASIC_MERKLED_API 203.0.113.7 80", "http://203.0.113.7"),
        ("BMAS g1.example.org 443", "https://g1.example.org"),
        ("BMAS g1.example.org 8443 /bma", "https://g1.example.org:8443/bma"),
        ("BASIC_MERKLED_API 2001:db8::1 10901", "http://[2001:db8::1]:10901"),
        *(("WS2P abcdef12 g1.example.org 20901", None), ("BMATOR abc.onion 80", None), ("", None)),
        *(("BMAS user:word@g1.example.org 443", None), ("BMAS g1.example.org 99999999", None), ("BMAS 443", None)),
    ],
)
def test_endpoints_of_bma_are_addresses(line: str, url: str | None) -> None:
    found = endpoint_url(line)
    assert found is None if url is None else found is not None and found.removesuffix(":443") in (url, f"{url}:80")


def test_what_is_not_signed_by_its_key_is_passed_over() -> None:
    good = peer("BMAS g1.example.org 443")
    assert is_signed(good, "g1-test")
    assert not is_signed(good, "g1")
    assert not is_signed({**good, "endpoints": ["BMAS evil.example.org 443"]}, "g1-test")
    assert not is_signed({**good, "pubkey": V1Person("bob").address}, "g1-test")
    assert not is_signed({**good, "signature": "AAAA"}, "g1-test")
    assert not is_signed({**good, "signature": "*"}, "g1-test")


def test_addresses_inside_networks_are_passed_over() -> None:
    rows = [peer("BASIC_MERKLED_API 192.168.1.1 80", "BASIC_MERKLED_API 127.0.0.1 80", "BMAS box.lan 443"), "garbage"]
    assert list(read_peers(rows, "g1-test")) == []


_FIELDS = ["pubkey", "block", "endpoints", "signature", "currency"]


@given(st.dictionaries(st.sampled_from(_FIELDS), st.from_type(object)))
def test_any_row_is_read_or_passed_over(row: dict[str, object]) -> None:
    assert list(read_peers([row], "g1-test")) == []


@pytest_asyncio.fixture
async def way(v1_node: V1Node) -> AsyncIterator[GoBetween]:
    made = GoBetween(v1_node.url)
    await made.start()
    yield made
    await made.stop()


async def test_peers_of_a_node_are_heard_of_and_not_asked(v1_node: V1Node, way: GoBetween) -> None:
    told = peer("BASIC_MERKLED_API g1.example.org 10901", owner="bob")
    way.change = lambda path, answer: {"peers": [*answer["peers"], told]} if path == "network/peers" else answer
    met = await introduce(v1_node.url)
    ledger = DuniterV1Ledger(met.currency, [way.url], SystemClock(), pace=PACE)
    await ledger.start()
    try:
        async with asyncio.timeout(30):
            while not ledger.connection.heard:  # noqa: ASYNC110 - the ledger tells by its connection
                await asyncio.sleep(0.05)
        server = Server.at("http://g1.example.org:10901", Origin.HEARD)
        assert ledger.connection.heard == ((ServerKind.NODE, server),)
        assert [report.server.url for report in ledger.connection.servers] == [way.url]
    finally:
        await ledger.close()


async def test_a_new_peer_is_heard_of_by_the_socket(v1_node: V1Node, monkeypatch: pytest.MonkeyPatch) -> None:
    """The node passes on what it is handed, once it has checked the signature itself."""
    is_open, peers = asyncio.Event(), Bma.peers

    @asynccontextmanager
    async def watched(node: Bma) -> AsyncIterator[Callable[[], Awaitable[object]]]:
        async with peers(node) as next_peer:
            is_open.set()
            yield next_peer

    monkeypatch.setattr(Bma, "peers", watched)
    met = await introduce(v1_node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await ledger.start()
    try:
        await ledger.finalized_head()
        await asyncio.wait_for(is_open.wait(), 30)  # after the first answer
        told = peer("BASIC_MERKLED_API new.example.org 10901", owner="carol")
        raw = f"Version: 10\nType: Peer\nCurrency: g1-test\nPublicKey: {told['pubkey']}\nBlock: {BLOCK}\nEndpoints:\n"
        raw += f"{told['endpoints'][0]}\n{told['signature']}\n"
        await asyncio.to_thread(v1_node.post, "network/peering/peers", {"peer": raw})
        async with asyncio.timeout(30):
            while not ledger.connection.heard:  # noqa: ASYNC110 - the ledger tells by its connection
                await asyncio.sleep(0.05)
        assert [server.url for _, server in ledger.connection.heard] == ["http://new.example.org:10901"]
    finally:
        await ledger.close()
