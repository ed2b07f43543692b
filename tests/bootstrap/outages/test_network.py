"""The machine's own network: gone, without names, or one that answers everything with a page to log in."""

from __future__ import annotations

import socket

import pytest

from sakia_ng.domain.servers import Origin
from tests.bootstrap.outages.conftest import World

ALL = "Connected: 3 of 3 operators agree, block"
LOG_IN = (
    "Offline: a web page answers. Does the network ask you to log in?",
    "Hors ligne : une page web répond. Faut-il s’identifier ?",
)
BODY = b"<html><form action=/login><input name=room></form></html>"


def page(status: str, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(BODY)}", "Content-Type: text/html", *headers, "", ""]
    return "\r\n".join(lines).encode() + BODY


async def test_the_network_goes_and_comes_back(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        await world.all_lines(lambda line: line.cut())
        await world.said(
            run, "Offline: figures are the last ones known", "Hors ligne : les chiffres sont les derniers connus"
        )
        await world.all_lines(lambda line: line.mend())
        await world.begins(run, ALL)


async def test_no_name_is_found_until_there_is_a_network(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network the first thing that fails is to find names."""
    has_network = False
    look_up = socket.getaddrinfo

    def find(host: str, port: int, *args: int, **kwargs: int) -> object:
        if host.endswith(".example.org"):
            if not has_network:
                raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
            host = "127.0.0.1"
        return look_up(host, port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", find)
    world.name_servers(
        lambda line, operator: line.url.replace("127.0.0.1", f"{operator}.example.org"),
        Origin.USER,  # nobody else's name may lead to this machine
    )
    async with world.program() as run:
        await world.said(
            run,
            "Offline: no server is found. Is there a network?",
            "Hors ligne : aucun serveur trouvé. Y a-t-il un réseau ?",
        )
        has_network = True
        await world.begins(run, ALL)


@pytest.mark.parametrize(
    "answer",
    [
        page("200 OK"),
        page("302 Found", "Location: http://127.0.0.1:1/login"),
        page("511 Network Authentication Required"),
    ],
    ids=["200", "302", "511"],
)
async def test_a_page_to_log_in(world: World, answer: bytes) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        await world.all_lines(lambda line: line.answer(answer))
        await world.said(run, *LOG_IN)
        await world.all_lines(lambda line: line.mend())
        await world.begins(run, ALL)


async def test_a_page_to_log_in_from_the_start(world: World) -> None:
    await world.all_lines(lambda line: line.answer(page("200 OK")))
    async with world.program() as run:
        await world.said(run, *LOG_IN)
        await world.all_lines(lambda line: line.mend())
        await world.begins(run, ALL)


async def test_a_page_in_the_place_of_the_indexer_alone(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        await world.squid.answer(page("200 OK"))
        await world.begins(run, "Connected without history: block")
        await world.squid.mend()
        await world.begins(run, ALL)


async def test_a_secure_way_that_something_else_answers(world: World) -> None:
    """The pages of networks answer secure connections too, with what is no server's."""
    world.name_servers(lambda line, _: line.url.replace("ws://", "wss://").replace("http://", "https://"))
    await world.all_lines(lambda line: line.answer(page("200 OK")))
    async with world.program() as run:
        await world.said(
            run,
            "Offline: what answers cannot prove to be the servers",
            "Hors ligne : ce qui répond ne prouve pas être les serveurs",
        )
