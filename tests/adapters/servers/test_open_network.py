"""Names of servers that the user did not type never lead into the user's own network, whatever they are found at."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sakia_ng.adapters.servers.open_network import LeadsInside, OpenNetworkResolver
from sakia_ng.domain.servers import Origin, Server, is_public
from sakia_ng.ports.connection import LinkState, ServerState
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.several import ledger_of, report_of
from tests.adapters.sandbox_process import running_sandbox

INSIDE = ["127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.1.1", "100.64.0.1", "0.0.0.0", "224.0.0.1"]
INSIDE += ["::1", "fe80::1", "fc00::1", "fd12::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "::"]
OUTSIDE = ["1.1.1.1", "2606:4700::1111", "64:ff9b::101:101"]


class Names:
    """A stand-in for the system's finding of names."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **found: list[str]) -> None:
        self.found = {f"{name}.example.test": addresses for name, addresses in found.items()}
        self._real = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self.find)

    def find(self, host: str, port: int, *arguments: object, **options: object) -> object:
        if host not in self.found:
            return self._real(host, port, *arguments, **options)  # type: ignore[arg-type]  # handed on as they came
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", (address, port, 0, 0))
            if ":" in address
            else (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in self.found[host]
        ]


@pytest.mark.parametrize("address", INSIDE)
async def test_addresses_inside_are_left_out(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    Names(monkeypatch, bad=[address], mixed=[address, *OUTSIDE])
    resolver = OpenNetworkResolver(lambda _: False)
    with pytest.raises(LeadsInside):
        await resolver.resolve("bad.example.test", 443)
    assert [found["host"] for found in await resolver.resolve("mixed.example.test", 443)] == OUTSIDE
    typed = OpenNetworkResolver(lambda host: host == "bad.example.test")
    assert [found["host"] for found in await typed.resolve("bad.example.test", 443)] == [address]


def test_a_listed_number_is_no_translated_one() -> None:
    assert not is_public("wss://[64:ff9b::101:101]")


@pytest.mark.parametrize("origin", [Origin.LIST, Origin.BUILT_IN])
async def test_a_listed_name_that_leads_inside_is_never_connected_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: Origin
) -> None:
    async with running_sandbox() as sandbox:
        Names(monkeypatch, inside=["127.0.0.1"])
        url = f"ws://inside.example.test:{urlsplit(sandbox.rpc).port}"
        listed, typed = Server.at(url, origin), Server.at(url, Origin.USER)
        async with ledger_of(sandbox, tmp_path, [listed]) as ledger:
            await eventually(lambda: ledger.connection.node is LinkState.OFFLINE)
            assert report_of(ledger, listed).state is ServerState.UNREACHABLE
            assert ledger.connection.finalized is None
        async with ledger_of(sandbox, tmp_path, [typed]) as ledger:
            assert await ledger.finalized_head()
