"""Every connection to nodes of Duniter v1 goes through the proxy the user chose, which finds the names."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v1.paying import confirmed, pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node
from tests.adapters.duniter_v2.socks_server import socks_server

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
NODE = "http://node.example.test:10901"


async def test_questions_sockets_and_payments_all_go_through_it(v1_node: V1Node) -> None:
    async with socks_server(node=v1_node.port) as proxy:
        met = await introduce(NODE, proxy.url)
        ledger = DuniterV1Ledger(
            met.currency, [Server(NODE, "one", Origin.USER)], SystemClock(), pace=PACE, proxy=proxy.url
        )
        await ledger.start()
        try:
            await ledger.finalized_head()
            await pay(ledger, V1Person("alice"), V1Person("bob"), 100)
            mined = await asyncio.to_thread(v1_node.mine, 2)
            await confirmed(ledger, mined["number"] - 1)  # heard of by the socket, long before it would be asked for
            assert (await ledger.history(V1Person("bob").address, None, 5)).movements
        finally:
            await ledger.close()
    assert {(is_name, host) for is_name, host, _ in proxy.asked} == {(True, "node.example.test")}
    assert len(proxy.asked) > 2


async def test_without_the_proxy_nothing_goes_around_it(v1_node: V1Node) -> None:
    met = await introduce(v1_node.url)
    async with socks_server() as proxy:
        pass  # nobody listens there any more
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE, proxy=proxy.url)
    await ledger.start()
    try:
        with pytest.raises(EnvironmentProblem) as problem:
            await ledger.finalized_head()
        assert problem.value.code is NodeProblem.UNREACHABLE
        assert ledger.connection.node is LinkState.OFFLINE
        async with aclosing(ledger.finalized_heads()) as heads:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(heads), 0.5)
    finally:
        await ledger.close()
