"""One HTTP client for a ledger, made on first use inside the loop."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping

import aiohttp
from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

from sakia_ng.adapters.servers.open_network import OpenNetworkResolver
from sakia_ng.errors import Code
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem

CONNECTION_ERRORS = (
    *(OSError, aiohttp.ClientError, ValueError),
    *(ProxyError, ProxyConnectionError, ProxyTimeoutError),
)
"""What goes wrong on the way to a server, or at the proxy."""

_NO_WAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
_LOG_IN_FIRST = 511  # "Network Authentication Required", RFC 6585


class Redirected(aiohttp.ClientError):
    """An answer points elsewhere: nobody is asked whom the user did not choose."""


class HttpClient:
    """Holds the client. No cookies are kept, no proxy is taken from the environment and no redirection is followed.

    Args:
        proxy: ``socks5://HOST:PORT`` through which every connection goes and which finds names itself, as Tor does;
            empty to connect directly.
        is_typed: tells whether a host is one that the user typed: the names of others must lead into the open network.
    """

    def __init__(self, proxy: str = "", is_typed: Callable[[str], bool] = lambda _: True) -> None:
        self._proxy = proxy
        self._is_typed = is_typed
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The client, open. Not to be kept: after ``close`` it is another one."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=self._connector(),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None),  # each question has its own
                headers={"User-Agent": "sakia-ng"},
                trust_env=False,
                middlewares=(_stay_here,),  # a WebSocket would follow redirections, and has no option not to
            )
        return self._session

    def _connector(self) -> aiohttp.BaseConnector:
        if self._proxy:
            return ProxyConnector.from_url(self._proxy, rdns=True)
        return aiohttp.TCPConnector(resolver=OpenNetworkResolver(self._is_typed))

    def use_proxy(self, proxy: str) -> None:
        """Go through another proxy from the next ``session`` on: ``close`` ends what goes another way."""
        self._proxy = proxy

    async def close(self) -> None:
        """Close it, with all its connections. Harmless when it was never used; ``session`` opens another one."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


def is_web_page(status: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer is for a browser, such as a network's page to log in."""
    is_page = headers.get("Content-Type", "").lower().startswith("text/html")
    return status == _LOG_IN_FIRST or (is_page and 200 <= status < 300)


def why_not_reached(error: BaseException, problems: type[NodeProblem] | type[IndexerProblem]) -> Code:
    """Return the code of one of ``CONNECTION_ERRORS``."""
    if isinstance(error, Redirected):
        return problems.WEB_PAGE
    if isinstance(error, aiohttp.ClientSSLError):
        return problems.NOT_RECOGNISED
    if isinstance(error, aiohttp.ClientConnectorDNSError) or getattr(error, "errno", None) in _NO_WAY:
        return problems.NO_WAY
    return problems.UNREACHABLE


async def _stay_here(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    response = await handler(request)
    if 300 <= response.status < 400:
        response.close()
        raise Redirected
    return response
