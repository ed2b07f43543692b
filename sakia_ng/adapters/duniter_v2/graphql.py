"""GraphQL over HTTP POST, within bounds of time and size."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

from sakia_ng.adapters.servers.http_client import CONNECTION_ERRORS, is_web_page, why_not_reached
from sakia_ng.adapters.servers.json_values import mapping, parse_json
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import IndexerProblem

_CHUNK = 64 << 10
_NAME = re.compile(r"query (\w+)")


@dataclass(frozen=True, slots=True)
class IndexerLimits:
    """How long and how much an indexer may be waited for.

    Attributes:
        request_s: from asking to the end of the answer.
        max_answer_bytes: longest answer accepted.
    """

    request_s: float = 25.0
    max_answer_bytes: int = 8 << 20


async def post(
    http: aiohttp.ClientSession, url: str, query: str, variables: Mapping[str, object], limits: IndexerLimits
) -> Mapping[str, object]:
    """Ask and return the ``data`` of the answer.

    Raises:
        EnvironmentProblem: ``REFUSED`` when the indexer does not accept the query (it may lack a field);
            out of reach, a web page, too late, oversized or garbage otherwise.
    """
    name = _NAME.search(query)
    body = {"operationName": name[1] if name else None, "query": query, "variables": dict(variables)}
    try:
        return await _answer(http, url, body, limits)
    except EnvironmentProblem as problem:
        code = problem.code
    raise EnvironmentProblem(code)  # a new one: the other's trace keeps the answer for as long as anybody keeps it


async def _answer(
    http: aiohttp.ClientSession, url: str, body: Mapping[str, object], limits: IndexerLimits
) -> Mapping[str, object]:
    try:
        async with (
            asyncio.timeout(limits.request_s),
            http.post(url, json=body, allow_redirects=False, headers={"Accept": "application/json"}) as response,
        ):
            if is_web_page(response.status, response.headers):
                raise EnvironmentProblem(IndexerProblem.WEB_PAGE)
            raw = await _read(response, limits.max_answer_bytes)
            status = response.status
    except TimeoutError:
        raise EnvironmentProblem(IndexerProblem.TIMEOUT) from None
    except CONNECTION_ERRORS as error:
        raise EnvironmentProblem(why_not_reached(error, IndexerProblem)) from None
    return await _data(raw, status)


async def _read(response: aiohttp.ClientResponse, limit: int) -> bytes:
    if (response.content_length or 0) > limit:
        raise EnvironmentProblem(
            IndexerProblem.OVERSIZED
        )  # unread: what is freed does not always go back to the system
    raw = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        raw += chunk
        if len(raw) > limit:
            raise EnvironmentProblem(IndexerProblem.OVERSIZED)
    return bytes(raw)


async def _data(raw: bytes, status: int) -> Mapping[str, object]:
    """Take the answer apart: a query that is not accepted comes with status 200 or 400, and always with ``errors``."""
    if status >= 500:
        raise EnvironmentProblem(IndexerProblem.UNREACHABLE)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise EnvironmentProblem(IndexerProblem.GARBAGE) from None
    answer = mapping(await parse_json(text, IndexerProblem.GARBAGE), IndexerProblem.GARBAGE)
    if answer.get("errors"):
        raise EnvironmentProblem(IndexerProblem.REFUSED)
    return mapping(answer.get("data"), IndexerProblem.GARBAGE)
