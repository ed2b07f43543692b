"""One HTTP client for a ledger, made on first use inside the loop."""

from __future__ import annotations

import aiohttp
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

CONNECTION_ERRORS = (
    *(OSError, aiohttp.ClientError, ValueError),
    *(ProxyError, ProxyConnectionError, ProxyTimeoutError),
)
"""What goes wrong on the way to a server, or at the proxy."""


class HttpClient:
    """Holds the client. No cookies are kept and no proxy is taken from the environment.

    Args:
        proxy: ``socks5://HOST:PORT`` through which every connection goes and which finds names itself, as Tor does;
            empty to connect directly.
    """

    def __init__(self, proxy: str = "") -> None:
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The client, open."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=ProxyConnector.from_url(self._proxy, rdns=True) if self._proxy else None,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None),  # each question has its own
                headers={"User-Agent": "sakia-ng"},
                trust_env=False,
            )
        return self._session

    async def close(self) -> None:
        """Close it. Harmless when it was never used."""
        if self._session is not None:
            await self._session.close()
