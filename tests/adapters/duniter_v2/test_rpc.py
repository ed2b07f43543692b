"""One session with a node that behaves badly: every question ends, in time, with our own words."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
from collections.abc import AsyncIterator, Callable
from functools import partial

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from sakia_ng.adapters.duniter_v2.rpc import RpcLimits, RpcRefusal, RpcSession, open_session
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.json_values import parse_json
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import (
    Drop,
    Raw,
    Refuse,
    ScriptedNode,
    Silence,
    eventually,
    scripted_node,
    serving,
)

LIMITS = RpcLimits(max_message_bytes=1 << 20, max_pending=100)
NOT_LONG_S = 0.3
"""For questions that are not answered."""


@pytest_asyncio.fixture
async def node() -> AsyncIterator[ScriptedNode]:
    async with scripted_node() as running:
        yield running


@pytest_asyncio.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    client = HttpClient()
    yield client.session
    await client.close()


@pytest_asyncio.fixture
async def session(node: ScriptedNode, http: aiohttp.ClientSession) -> AsyncIterator[RpcSession]:
    opened = await open_session(http, node.url, LIMITS)
    yield opened
    await opened.close()


def raising(problem: Exception) -> Callable[..., object]:
    def answer(*_: object) -> object:
        raise problem

    return answer


async def problem_of(session: RpcSession, node: ScriptedNode, problem: Exception) -> EnvironmentProblem:
    node.answers["bad"] = raising(problem)
    with pytest.raises(EnvironmentProblem) as caught:
        await session.call("bad", timeout_s=NOT_LONG_S if isinstance(problem, Silence) else None)
    return caught.value


async def test_answers_find_their_questions(session: RpcSession, node: ScriptedNode) -> None:
    answered: list[int] = []
    turns = [asyncio.Event() for _ in range(20)]
    turns[19].set()

    async def the_last_first(number: int) -> int:
        await turns[number].wait()
        answered.append(number)
        turns[number - 1].set()
        return number * 2

    node.answers["double"] = the_last_first
    assert await asyncio.gather(*(session.call("double", n) for n in range(20))) == [n * 2 for n in range(20)]
    assert answered == sorted(answered, reverse=True)
    assert session.round_trips == 20


async def test_an_error_keeps_its_number_and_loses_its_words(session: RpcSession, node: ScriptedNode) -> None:
    problem = await problem_of(session, node, Refuse(1010, "<b>pay me</b>", "secret words"))
    assert isinstance(problem, RpcRefusal)
    assert problem.number == 1010
    assert "pay" not in f"{problem}{problem!r}{problem.params}"
    assert "secret" not in f"{problem}{problem!r}{problem.params}"
    assert await session.call("chain_getBlockHash", 0)


BAD = [
    (Raw("not json"), NodeProblem.GARBAGE),
    (Raw('{"jsonrpc": "2.0", "id": 1, "res'), NodeProblem.GARBAGE),
    (Raw("[1, 2]"), NodeProblem.GARBAGE),
    (Raw('{"id": 1, "jsonrpc": "2.0"}'), NodeProblem.GARBAGE),
    (Raw('{"id": 1, "error": "text"}'), NodeProblem.GARBAGE),
    (Raw("[" * 100_000), NodeProblem.GARBAGE),
    (Raw('{"id": 1, "result": ' + "9" * 10_000 + "}"), NodeProblem.GARBAGE),
    (Raw('{"id": 1, "result": [' + "0," * 300_000 + "0]}"), NodeProblem.GARBAGE),
    (Raw(b"\x00\x01"), NodeProblem.GARBAGE),
    (Raw(json.dumps({"id": 1, "result": "0" * (2 << 20)})), NodeProblem.OVERSIZED),
    (Drop(), NodeProblem.UNREACHABLE),
    (Silence(), NodeProblem.TIMEOUT),
]


@pytest.mark.parametrize(("answer", "code"), BAD)
async def test_bad_answers(session: RpcSession, node: ScriptedNode, answer: Exception, code: NodeProblem) -> None:
    assert (await problem_of(session, node, answer)).code is code


async def test_everything_that_waits_fails_with_the_connection(session: RpcSession, node: ScriptedNode) -> None:
    node.answers["hold"] = raising(Silence())
    waiting = [asyncio.ensure_future(session.call("hold")) for _ in range(5)]
    await eventually(lambda: node.asked.count("hold") == 5)
    await node.drop_all()
    problems = await asyncio.gather(*waiting, return_exceptions=True)
    assert [getattr(problem, "code", None) for problem in problems] == [NodeProblem.UNREACHABLE] * 5
    assert (await session.wait_ended()).code is NodeProblem.UNREACHABLE
    with pytest.raises(EnvironmentProblem):
        await session.call("chain_getBlockHash", 0)


async def test_a_node_that_never_answers_is_given_up(session: RpcSession, node: ScriptedNode) -> None:
    for _ in range(3):
        await problem_of(session, node, Silence())
    assert (await session.wait_ended()).code is NodeProblem.TIMEOUT


async def test_a_late_answer_and_a_cancelled_question_do_no_harm(session: RpcSession, node: ScriptedNode) -> None:
    late = asyncio.Event()

    async def slow(*_: object) -> str:
        await late.wait()
        return "late"

    node.answers["slow"] = slow
    with pytest.raises(EnvironmentProblem):
        await session.call("slow", timeout_s=NOT_LONG_S)
    cancelled = asyncio.ensure_future(session.call("slow"))
    await eventually(lambda: node.asked.count("slow") == 2)
    cancelled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cancelled
    assert session._waiting == {}
    late.set()
    assert await session.call("chain_getBlockHash", 0)
    assert session.problem is None


async def test_too_many_questions_at_once_are_refused_here(node: ScriptedNode, http: aiohttp.ClientSession) -> None:
    session = await open_session(http, node.url, RpcLimits(max_pending=3))
    node.answers["hold"] = raising(Silence())
    waiting = [asyncio.ensure_future(session.call("hold")) for _ in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(EnvironmentProblem) as busy:
        await session.call("hold")
    assert busy.value.code is NodeProblem.BUSY
    await session.close()
    closed = await asyncio.gather(*waiting, return_exceptions=True)
    assert {getattr(problem, "code", None) for problem in closed} == {NodeProblem.CLOSED}


async def test_a_subscription_gives_values_and_is_left_at_the_end(session: RpcSession, node: ScriptedNode) -> None:
    node.answers["sub"] = lambda: "s1"
    async with session.subscribe("sub", "unsub") as subscription:
        await node.notify("s1", 1)
        await node.notify("another", 9)
        assert await subscription.newest() == 1
        for value in (2, 3):
            await node.notify("s1", value)
        await session.call("chain_getBlockHash", 0)
        assert await subscription.newest() == 3
        assert not subscription.has_news
    await session.call("chain_getBlockHash", 0)
    assert "unsub" in node.asked
    assert session._subscriptions == {}


async def test_a_value_right_behind_the_answer_is_not_lost(session: RpcSession, node: ScriptedNode) -> None:
    async def at_once() -> str:
        await node.notify("s1", "too early, no name yet")
        raise Raw('{"id": 1, "result": "s1"}')

    node.answers["sub"] = at_once
    async with session.subscribe("sub", "unsub") as subscription:
        await node.notify("s1", "first")
        assert await subscription.newest() == "first"


async def test_a_flood_of_values_takes_the_room_of_one(session: RpcSession, node: ScriptedNode) -> None:
    node.answers["sub"] = lambda: "s1"
    async with session.subscribe("sub", "unsub") as subscription:
        for value in range(1000):
            await node.notify("s1", value)
        await session.call("chain_getBlockHash", 0)
        assert subscription._unread == [999]
        assert await subscription.newest() == 999


async def test_a_huge_value_ends_the_connection(session: RpcSession, node: ScriptedNode) -> None:
    node.answers["sub"] = lambda: "s1"
    async with session.subscribe("sub", "unsub") as subscription:
        await node.notify("s1", "x" * 70_000)
        with pytest.raises(EnvironmentProblem) as huge:
            await subscription.newest()
        assert huge.value.code is NodeProblem.OVERSIZED


async def test_a_lost_subscription_says_so(session: RpcSession, node: ScriptedNode) -> None:
    node.answers["sub"] = lambda: "s1"
    async with session.subscribe("sub", "unsub") as subscription:
        await node.drop_all()
        with pytest.raises(EnvironmentProblem) as lost:
            await subscription.newest()
        assert lost.value.code is NodeProblem.UNREACHABLE


async def test_on_a_stalled_line_who_gives_up_takes_nobody_along(http: aiohttp.ClientSession) -> None:
    async def takes_nothing(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        assert request.transport is not None
        request.transport.pause_reading()
        await asyncio.sleep(60)
        return socket

    mistakes: list[dict[str, object]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, mistake: mistakes.append(mistake))
    large = "x" * 4_000_000
    async with serving(takes_nothing) as place:
        session = await open_session(http, f"ws://{place}", LIMITS)
        patient = [asyncio.create_task(session.call("a", large, timeout_s=30)) for _ in range(4)]
        hasty = asyncio.create_task(session.call("b", large, timeout_s=NOT_LONG_S))
        (given_up,) = await asyncio.gather(hasty, return_exceptions=True)
        assert isinstance(given_up, EnvironmentProblem)
        assert given_up.code is NodeProblem.TIMEOUT
        assert not any(task.done() for task in patient)
        await session.close()
        ended = await asyncio.gather(*patient, return_exceptions=True)
        del session
    assert {getattr(problem, "code", None) for problem in ended} <= {NodeProblem.CLOSED, NodeProblem.UNREACHABLE}
    del patient, hasty, ended
    gc.collect()
    await asyncio.sleep(0)
    assert mistakes == []


async def test_servers_that_are_no_nodes(http: aiohttp.ClientSession) -> None:
    async def page(_: web.Request) -> web.Response:
        return web.Response(text="<html>welcome</html>")

    async with serving(page) as place:
        with pytest.raises(EnvironmentProblem) as not_a_node:
            await open_session(http, f"ws://{place}", LIMITS)
    assert not_a_node.value.code is NodeProblem.GARBAGE
    with pytest.raises(EnvironmentProblem) as nobody:
        await open_session(http, f"ws://{place}", LIMITS)
    assert nobody.value.code is NodeProblem.UNREACHABLE


async def test_a_server_that_says_nothing(http: aiohttp.ClientSession) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(EnvironmentProblem) as problem:
            await open_session(http, f"ws://127.0.0.1:{port}", RpcLimits(connect_s=0.2))
    assert problem.value.code is NodeProblem.TIMEOUT


async def test_long_texts_are_parsed_off_the_loop() -> None:
    long = json.dumps(["x" * 1000] * 200)
    assert await parse_json(long) == ["x" * 1000] * 200


async def test_whoever_is_cancelled_while_a_session_ends_is_cancelled(
    node: ScriptedNode, http: aiohttp.ClientSession
) -> None:
    """Else what looks at others beside a node that was lost goes on for ever, and the wallet stays with that one."""
    for turns in range(1, 5):  # the reader, then the farewell to the node
        session = await open_session(http, node.url, LIMITS)
        going = asyncio.create_task(session.close())
        for _ in range(turns):
            await asyncio.sleep(0)
        was_over = going.done()
        going.cancel()
        await asyncio.wait([going])
        assert going.cancelled() or was_over, f"after {turns} turns"
        await eventually(partial(_is_closed, session))


def _is_closed(session: RpcSession) -> bool:
    return session._socket.closed
