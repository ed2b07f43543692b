"""Small files from servers that may give anything: never more than was asked for, never from elsewhere."""

from __future__ import annotations

import asyncio

import aiohttp

from sakia_ng.adapters.servers.http_client import CONNECTION_ERRORS
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem


async def fetch_small(http: aiohttp.ClientSession, url: str, largest: int, timeout_s: float) -> bytes:
    """Fetch a file.

    Args:
        http: of an ``HttpClient``.
        url: where.
        largest: bytes above which it is cut off and refused.
        timeout_s: for all of it.

    Raises:
        EnvironmentProblem: ``UNREACHABLE``, ``TIMEOUT`` or ``OVERSIZED`` of ``NodeProblem``.
    """
    try:
        async with asyncio.timeout(timeout_s), http.get(url, allow_redirects=False) as response:
            if response.status != 200:
                raise EnvironmentProblem(NodeProblem.UNREACHABLE)
            raw = await response.content.read(largest + 1)
            while len(raw) <= largest and (more := await response.content.read(largest)):
                raw += more
    except TimeoutError:
        raise EnvironmentProblem(NodeProblem.TIMEOUT) from None
    except CONNECTION_ERRORS:
        raise EnvironmentProblem(NodeProblem.UNREACHABLE) from None
    if len(raw) > largest:
        raise EnvironmentProblem(NodeProblem.OVERSIZED)
    return raw
