"""Announcements are fetched from a real server over a real socket: bounded, never redirected, through the proxy."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from aiohttp import web

from sakia_ng.adapters.releases.announcements import HttpAnnouncements
from sakia_ng.adapters.releases.minisign import LARGEST_SIGNATURE
from sakia_ng.domain.announcement import LARGEST_ANNOUNCEMENT
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.releases import ReleaseProblem
from tests.adapters.duniter_v2.socks_server import socks_server
from tests.fakes.announcements import announcement
from tests.release_signing import signed

Answer = Callable[[web.Request], web.StreamResponse]
DATA = announcement()


class Server:
    """A server, what it answers to each path, and what it was asked.

    Attributes:
        port: where it listens.
    """

    def __init__(self) -> None:
        self.port = 0
        self.answers: dict[str, Answer] = {
            "/latest.json": lambda _: web.Response(body=DATA),
            "/latest.json.minisig": lambda _: web.Response(body=signed(DATA)),
        }
        self.asked: list[tuple[str, dict[str, str]]] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer."""
        self.asked.append((request.path, dict(request.headers)))
        made = self.answers.get(request.path)
        return web.Response(status=404) if made is None else made(request)

    @property
    def source(self) -> HttpAnnouncements:
        """What asks it."""
        return HttpAnnouncements(f"http://127.0.0.1:{self.port}/latest.json")

    async def refusal(self) -> str:
        """Ask, and return why there is nothing."""
        with pytest.raises(EnvironmentProblem) as caught:
            await self.source.fetch("")
        return caught.value.code


@pytest_asyncio.fixture
async def server() -> AsyncIterator[Server]:
    """The server."""
    made = Server()
    application = web.Application()
    application.router.add_get("/{path:.*}", made.answer)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


async def test_two_files_are_asked_for_and_nothing_is_told_of_who_asks(server: Server) -> None:
    assert await server.source.fetch("") == (DATA, signed(DATA))
    assert [path for path, _ in server.asked] == ["/latest.json", "/latest.json.minisig"]
    for _, headers in server.asked:
        assert headers["User-Agent"] == "sakia-ng"
        assert not {"Cookie", "Referer", "Accept-Language"} & set(headers)


async def test_what_is_longer_than_it_may_be_is_cut_off(server: Server) -> None:
    server.answers["/latest.json.minisig"] = lambda _: web.Response(body=b"x" * (LARGEST_SIGNATURE + 1))
    assert await server.refusal() is ReleaseProblem.OVERSIZED
    server.answers["/latest.json"] = lambda _: web.Response(body=b"x" * (LARGEST_ANNOUNCEMENT + 1))
    assert await server.refusal() is ReleaseProblem.OVERSIZED


async def test_a_redirection_is_not_followed(server: Server) -> None:
    server.answers["/elsewhere"] = lambda _: web.Response(body=DATA)
    server.answers["/latest.json"] = lambda _: web.Response(status=302, headers={"Location": "/elsewhere"})
    assert await server.refusal() is ReleaseProblem.UNREACHABLE
    assert "/elsewhere" not in [path for path, _ in server.asked]


async def test_a_missing_signature_and_a_server_that_is_gone(server: Server) -> None:
    del server.answers["/latest.json.minisig"]
    assert await server.refusal() is ReleaseProblem.UNREACHABLE
    server.port = 9
    assert await server.refusal() is ReleaseProblem.UNREACHABLE


async def test_everything_goes_through_the_proxy_which_finds_the_name(server: Server) -> None:
    async with socks_server(sakia=server.port) as proxy:
        source = HttpAnnouncements("http://sakia.example.test/latest.json")
        assert await source.fetch(proxy.url) == (DATA, signed(DATA))
        assert {(is_name, host) for is_name, host, _ in proxy.asked} == {(True, "sakia.example.test")}
    assert source.host == "sakia.example.test"
