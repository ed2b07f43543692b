"""Fetches the announcement of the newest version: two small files, through the user's proxy, and nothing else."""

from __future__ import annotations

from urllib.parse import urlsplit

from sakia_ng.adapters.releases.minisign import LARGEST_SIGNATURE
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.small_files import fetch_small
from sakia_ng.domain.announcement import LARGEST_ANNOUNCEMENT
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.ports.releases import SIGNATURE_SUFFIX, ReleaseProblem

_TIMEOUT_S = 20.0


class HttpAnnouncements:
    """Implements ``AnnouncementSource``.

    Args:
        url: of the announcement; its signature is there too, under the same name and ``.minisig``.
    """

    def __init__(self, url: str) -> None:
        self._url = url

    @property
    def host(self) -> str:
        """Name of the server."""
        return urlsplit(self._url).hostname or ""

    async def fetch(self, proxy: str) -> tuple[bytes, bytes]:
        """Return the announcement and its signature.

        Raises:
            EnvironmentProblem: ``UNREACHABLE`` or ``OVERSIZED``.
        """
        client = HttpClient(proxy, is_typed=lambda _: False)
        try:
            data = await fetch_small(client.session, self._url, LARGEST_ANNOUNCEMENT, _TIMEOUT_S)
            url = self._url + SIGNATURE_SUFFIX
            return data, await fetch_small(client.session, url, LARGEST_SIGNATURE, _TIMEOUT_S)
        except EnvironmentProblem as problem:
            is_large = problem.code is NodeProblem.OVERSIZED
            raise EnvironmentProblem(ReleaseProblem.OVERSIZED if is_large else ReleaseProblem.UNREACHABLE) from problem
        finally:
            await client.close()
