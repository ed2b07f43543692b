"""Answers of an indexer that are too heavy: not read when they say so, and not kept with the problem they made."""

from __future__ import annotations

import asyncio
import tracemalloc

import aiohttp
import pytest
from aiohttp import web

from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits, post
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import IndexerProblem
from tests.adapters.duniter_v2.node_server import serving

LIMITS = IndexerLimits(max_answer_bytes=1 << 20)


async def problem_of(http: aiohttp.ClientSession, place: str) -> EnvironmentProblem:
    try:
        await post(http, f"http://{place}/", "query Tip { tip }", {}, LIMITS)
    except EnvironmentProblem as problem:
        return problem
    raise AssertionError("the answer was taken")


async def test_an_answer_announced_as_too_long_is_not_waited_for() -> None:
    """The server announces it and sends nothing: whoever reads would wait in vain."""
    is_over = asyncio.Event()

    async def announce(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        response.content_length = LIMITS.max_answer_bytes + 1
        await response.prepare(request)
        await is_over.wait()
        return response

    async with serving(announce) as place, aiohttp.ClientSession() as http:
        problem = await problem_of(http, place)
        is_over.set()
    assert problem.code is IndexerProblem.OVERSIZED


TEXTS = {
    "too long": ("x" * (2 << 20), IndexerProblem.OVERSIZED),
    "no JSON": ("x" * (1 << 20), IndexerProblem.GARBAGE),
    "no object": ('{"data": ' + " " * (1 << 19) + "[]}", IndexerProblem.GARBAGE),
}


@pytest.mark.parametrize("name", TEXTS)
async def test_a_problem_that_is_kept_does_not_keep_the_answer(name: str) -> None:
    text, code = TEXTS[name]

    async def unannounced(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/json"})
        await response.prepare(request)
        await response.write(text.encode())
        return response

    async with serving(unannounced) as place, aiohttp.ClientSession() as http:
        tracemalloc.start()
        kept = [await problem_of(http, place) for _ in range(10)]
        weight = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    assert [problem.code for problem in kept] == [code] * 10
    assert weight < 4 << 20  # the last answers, which the server holds
