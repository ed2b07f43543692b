"""One HTTP client for a ledger, made on first use inside the loop."""

from __future__ import annotations

import aiohttp


class HttpClient:
    """Holds the client. No cookies are kept and no proxy is taken from the environment."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The client, open."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
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
