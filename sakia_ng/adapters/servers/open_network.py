"""Finds names, and refuses those of strangers' servers that lead into the user's own network."""

from __future__ import annotations

import socket
from collections.abc import Callable

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from sakia_ng.domain.servers import is_open_number


class LeadsInside(aiohttp.ClientError):
    """A name that the user did not type has only addresses of private or local networks."""


class OpenNetworkResolver(AbstractResolver):
    """Finds names as the system does, and leaves out addresses that do not lead into the open network.

    Args:
        is_typed: tells whether a host is one that the user typed, which may be anywhere.
    """

    def __init__(self, is_typed: Callable[[str], bool]) -> None:
        self._is_typed = is_typed
        self._system = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the addresses of a name.

        Raises:
            OSError: it has none.
            LeadsInside: none of them may be connected to.
        """
        found = await self._system.resolve(host, port, family)
        if self._is_typed(host):
            return found
        is_open = [result for result in found if is_open_number(result["host"])]
        if not is_open:
            raise LeadsInside
        return is_open

    async def close(self) -> None:
        """End it."""
        await self._system.close()
