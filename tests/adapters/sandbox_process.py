"""A sandbox in a child process, with its blocks made on demand, for tests that cross real sockets."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.keys import KeyPair, derive, entropy_of

NOW = "2026-11-23T08:00:00Z"


class SystemClock:
    """This machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


@dataclass
class Sandbox:
    """A running sandbox.

    Attributes:
        rpc: address of its node.
        squid: address of its indexer.
        currency: what it keeps.
        people: its published accounts by name.
        keys: key pairs of those whose phrase is published.
        others: addresses of further nodes of the same chain, each with faults of its own.
        other_squids: addresses of their indexers, one each, in the same order.
        published: its accounts as it announces them, phrases included.
    """

    rpc: str
    squid: str
    currency: Currency
    people: dict[str, Address]
    keys: dict[Address, KeyPair]
    http: aiohttp.ClientSession
    process: subprocess.Popen[str]
    members: list[Address] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    other_squids: list[str] = field(default_factory=list)
    published: list[dict[str, Any]] = field(default_factory=list)

    async def stop(self) -> None:
        """End the sandbox, as when a machine goes away."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        await asyncio.to_thread(self.process.wait, 10)

    async def control(self, method: str, *params: object, at: str = "") -> Any:  # noqa: ANN401 - JSON
        """Call one of the node's methods, its own knobs included."""
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        async with self.http.post((at or self.rpc).replace("ws://", "http://"), json=body) as response:
            answer = json.loads(await response.text())
        assert "error" not in answer, answer
        return answer["result"]

    async def blocks(self, count: int = 1, *, final: bool = True) -> None:
        """Make blocks; hold them back from being final unless asked."""
        await self.control("sandbox_holdFinality", not final)
        await self.control("sandbox_newBlock", count)
        if final:
            await self.control("sandbox_finalize")

    async def fault(self, **settings: object) -> None:
        """Spoil answers to come."""
        await self.control("sandbox_fault", settings)

    async def fault_at(self, url: str, **settings: object) -> None:
        """Spoil answers to come of the node at an address."""
        await self.control("sandbox_fault", settings, at=url)


@contextmanager
def sandbox_process(*arguments: str, module: str = "sakia_ng.sandbox") -> Iterator[subprocess.Popen[str]]:
    """Run a sandbox of 30 members; the line it prints is still to be read."""
    command = [sys.executable, "-m", module, "--members", "30", "--now", NOW, "--block-time", "0"]
    pipe = subprocess.PIPE
    process = subprocess.Popen([*command, "--stop-on-eof", *arguments], stdin=pipe, stdout=pipe, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


@asynccontextmanager
async def running_sandbox(*arguments: str, module: str = "sakia_ng.sandbox") -> AsyncIterator[Sandbox]:
    """Start a sandbox for one test."""
    with sandbox_process(*arguments, module=module) as process:
        assert process.stdout is not None
        ready = json.loads(await asyncio.to_thread(process.stdout.readline))
        async with aiohttp.ClientSession() as http:
            yield described(ready, http, process)


def described(ready: dict[str, Any], http: aiohttp.ClientSession, process: subprocess.Popen[str]) -> Sandbox:
    """Read the line that a sandbox prints."""
    keys: dict[Address, KeyPair] = {}
    for account in ready["accounts"]:
        if account["mnemonic"]:
            pair = derive(entropy_of(account["mnemonic"]), account["derivation"] or "", Scheme(account["scheme"]))
            keys[Address(account["address"])] = pair
    return Sandbox(
        rpc=ready["rpc"],
        squid=ready["squid"],
        currency=Currency("sandbox", "Ğ1", 4450, ready["genesis"]),
        people={account["name"]: Address(account["address"]) for account in ready["accounts"]},
        keys=keys,
        http=http,
        process=process,
        others=ready.get("otherRpc", []),
        other_squids=ready.get("otherSquid", []),
        published=ready["accounts"],
        members=[Address(a["address"]) for a in ready["accounts"] if a["member"] and a["mnemonic"]],
    )
