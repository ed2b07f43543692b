"""Everybody the program connects to, and every name it has found, in a whole session: whom the user chose, or a list.

The record is made by the interpreter itself (``recorded_process``), under every library; libraries that would go around
it are not loaded.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import web

from sakia_ng.adapters.duniter_v2.server_lists import LIST_URLS
from sakia_ng.adapters.duniter_v2.servers import built_in
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.servers import ServerKind, host_of
from tests.adapters.duniter_v2.node_server import serving
from tests.adapters.duniter_v2.socks_server import SocksServer, socks_server
from tests.adapters.sandbox_process import Sandbox, running_sandbox
from tests.bootstrap.running import keep_place, profile_of
from tests.end_to_end.started import Started, started

PASSWORD = "pomme de terre nouvelle"
OWN = ("node.un.example", "node.deux.example", "node.trois.example", "squid.un.example")
STRANGERS = ("stranger.example.org", "squid-stranger.example.org", "192.168.1.1", "10.0.0.7")
PEERS = {
    "peerings": [
        {
            "endpoints": [
                {"protocol": "rpc", "address": f"wss://{STRANGERS[0]}/ws"},
                {"protocol": "squid", "address": f"https://{STRANGERS[1]}/v1/graphql"},
                {"protocol": "rpc", "address": f"wss://{STRANGERS[2]}:9944"},
                {"protocol": "rpc", "address": f"ws://{STRANGERS[3]}:9944"},
            ]
        }
    ]
}
BUILT_IN = {host_of(server.url) for kind in ServerKind for server in built_in(kind, "g1")}
PAGES = ("home", "account", "pay", "receive", "contacts", "trust", "currency", "settings", "log", "about", "network")


@dataclass(frozen=True)
class Record:
    """What a session did.

    Attributes:
        found: names it had found.
        met: ``(host, port)`` of all it connected to.
    """

    found: frozenset[str]
    met: frozenset[tuple[str, int]]


def read(path: Path) -> Record:
    """Read what was written down."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    return Record(
        frozenset(host for what, host, _ in lines if what == "find"),
        frozenset((host, port) for what, host, port in lines if what == "connect"),
    )


def at(host: str, url: str) -> str:
    """The same address, by a name."""
    parts = urlsplit(url)
    return parts._replace(netloc=f"{host}:{parts.port}").geturl()


def port_of(url: str) -> int:
    return urlsplit(url).port or 0


@dataclass(frozen=True)
class Stage:
    """Three nodes of three operators and an indexer, under names that the user typed, and a stranger to be paid."""

    sandbox: Sandbox
    folder: Path

    @property
    def record(self) -> Path:
        return self.folder / "record"

    async def prepare(self, **preferences: object) -> None:
        """Write what a user chose before, and have every node tell of strangers."""
        nodes = [self.sandbox.rpc, *self.sandbox.others]
        for url in nodes:
            await self.sandbox.fault_at(url, method="duniter_peerings", kind="lie", result=PEERS, count=0)
        currency: Currency = replace(self.sandbox.currency, name="g1")  # whose servers are built in, and listed
        urls = [at(name, url) for name, url in zip(OWN, nodes, strict=False)]
        keep_place(self.folder, currency, *urls, indexer_urls=(at(OWN[3], self.sandbox.squid),))
        if preferences:
            (profile_of(self.folder) / "settings.json").write_text(json.dumps(preferences))

    def environment(self, decoy: int, **more: str) -> dict[str, str]:
        """Variables for the process: where to write, which names are found, and proxies that must be ignored."""
        names = ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy", "socks_proxy")
        proxies = dict.fromkeys(names, f"http://127.0.0.1:{decoy}")
        upper = {name.upper(): value for name, value in proxies.items()}
        return {"RECORD": str(self.record), "RECORD_HOSTS": json.dumps(OWN), **proxies, **upper, **more}

    def play(self, program: Started) -> None:
        """From the first start to a payment that is final, its line in the history, and every page."""
        payer, payee = (account for account in self.sandbox.published[:2])
        program.until_opened()
        assert program.order("restore", phrase=payer["mnemonic"], password=PASSWORD)["accounts"]
        program.until(lambda look: "3 of 3 operators agree" in look["status"])
        self.until_kept(program, 1)
        before = program.order("kept")["lines"]
        assert program.order("pay", to=payee["address"], cents=100, comment="Pain")["hash"]
        self.until_kept(program, before + 1, "final")
        for page in PAGES:
            program.order("go", page=page)
        assert program.order("find", name=payee["address"][:12])["found"]
        program.until_seen(STRANGERS[0])  # the network page shows who was heard of

    def until_kept(self, program: Started, lines: int, *states: str) -> None:
        def is_kept(_: object) -> bool:
            kept = program.order("kept")
            return bool(kept["lines"] >= lines and kept["states"] == list(states))

        program.until(is_kept)


@contextmanager
def decoy() -> Iterator[tuple[int, list[str]]]:
    """A port that nobody should connect to, and who did."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        met: list[str] = []

        def accept() -> None:
            while True:
                try:
                    peer, address = server.accept()
                except OSError:
                    return
                met.append(str(address))
                peer.close()

        waiting = threading.Thread(target=accept)
        waiting.start()
        try:
            yield server.getsockname()[1], met
        finally:
            server.shutdown(socket.SHUT_RDWR)
            waiting.join()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


async def test_nobody_is_met_whom_the_user_did_not_choose_or_a_list_name(folder: Path) -> None:
    async with running_sandbox("--extra-ports", "2", "--block-time", "0.25") as sandbox:
        stage = Stage(sandbox, folder)
        await stage.prepare()
        ports = {port_of(url) for url in (sandbox.rpc, *sandbox.others, sandbox.squid)}
        with decoy() as (port, met):
            seen = await asyncio.to_thread(directly, stage, port)
        assert met == [], "proxies of the environment are ignored"
    quiet, strayed = seen
    assert quiet.met == {("127.0.0.1", port) for port in ports}
    assert quiet.found == {*OWN, *BUILT_IN, host_of(LIST_URLS["g1"])}
    assert strayed.found - quiet.found == {STRANGERS[0]}, "taken over by the user, a stranger is asked: it would show"


def directly(stage: Stage, decoy_port: int) -> tuple[Record, Record]:
    """Play a session without a proxy; return its record, and the one after a stranger was taken over."""
    options = ("--data-dir", str(stage.folder))
    module = "tests.end_to_end.recorded_process"
    with started(*options, module=module, environment=stage.environment(decoy_port)) as program:
        stage.play(program)
        program.until(lambda _: read(stage.record).found >= BUILT_IN)
        quiet = read(stage.record)
        program.order("press", words="Add to mine")
        program.until(lambda _: STRANGERS[0] in read(stage.record).found)
        strayed = read(stage.record)
        assert not program.order("loaded", names=["PySide6.QtNetwork", "pycares", "aiodns", "uvloop"])["loaded"]
        program.order("close")
        assert program.ended()[0] == 0
    return quiet, strayed


async def test_with_a_proxy_the_proxy_alone_is_met_and_finds_all_names(folder: Path) -> None:
    async with (
        running_sandbox("--extra-ports", "2", "--block-time", "0.25") as sandbox,
        serving(the_list) as place,
        socks_server() as proxy,
    ):
        urls = (sandbox.rpc, *sandbox.others, sandbox.squid)
        proxy.hosts = {name: port_of(url) for name, url in zip(OWN, urls, strict=True)}
        proxy.hosts |= {"list.example.net": int(place.rpartition(":")[2])}
        stage = Stage(sandbox, folder)
        await stage.prepare(proxy=proxy.url)
        with decoy() as (port, met):
            seen = await asyncio.to_thread(through_a_proxy, stage, port, proxy)
        assert met == []
        asked = asked_of(proxy)
    assert seen.met == {("127.0.0.1", port_of(proxy.url))}
    assert seen.found == set()
    assert asked == {*OWN, *BUILT_IN, "list.example.net", "listed.example.net"}


def asked_of(proxy: SocksServer) -> set[str]:
    assert all(is_name for is_name, _, _ in proxy.asked), "names are found at the far end"
    return {host for _, host, _ in proxy.asked}


async def the_list(_: web.Request) -> web.Response:
    """The network's list, which names one server more, and one inside the user's own network."""
    return web.json_response({"rpc": ["wss://listed.example.net/ws", "wss://192.168.1.1/ws"], "squid": []})


def through_a_proxy(stage: Stage, decoy_port: int, proxy: SocksServer) -> Record:
    more = stage.environment(decoy_port, RECORD_LIST="http://list.example.net/g1.json")
    options = ("--data-dir", str(stage.folder))
    with started(*options, module="tests.end_to_end.recorded_process", environment=more) as program:
        stage.play(program)
        program.until_seen("listed.example.net")
        program.until(lambda _: asked_of(proxy) >= {*BUILT_IN, "listed.example.net"})
        program.order("close")
        assert program.ended()[0] == 0
    return read(stage.record)
