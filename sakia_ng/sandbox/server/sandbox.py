"""The whole sandbox: population, chain, squid, clock and sockets."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.population.records import Account, Status
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.world import Population, grow
from sakia_ng.sandbox.server.jsonrpc import to_hex
from sakia_ng.sandbox.server.methods_chain import ChainMethods
from sakia_ng.sandbox.server.methods_control import ControlMethods
from sakia_ng.sandbox.server.methods_node import NodeMethods
from sakia_ng.sandbox.server.methods_state import StateMethods
from sakia_ng.sandbox.server.node import Node
from sakia_ng.sandbox.server.producer import Producer
from sakia_ng.sandbox.server.sockets import GRAPHQL_PATH, NodeSocket, SquidSocket
from sakia_ng.sandbox.server.state_file import Origin, StateFile, read_origin, replay
from sakia_ng.sandbox.squid.indexer import Indexer
from sakia_ng.sandbox.squid.load import load
from sakia_ng.sandbox.squid.service import SquidService

HOST = "127.0.0.1"
PUBLISHED_MEMBERS = 40
"""How many members' phrases are published besides the demonstration accounts."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a sandbox is asked to be.

    Attributes:
        origin: what its currency grows from; a saved one has its own.
        port: of the node, 0 for any.
        squid_port: of the squid, 0 for any.
        block_time_s: seconds between two blocks, 0 to make them on demand only.
        state_path: file to continue from and to save to, or None.
        extra_ports: further nodes of the same chain, each on any port and with faults of its own.
    """

    origin: Origin
    port: int = 0
    squid_port: int = 0
    block_time_s: float = 6.0
    state_path: Path | None = None
    extra_ports: int = 0


class Sandbox:
    """A running sandbox, once started.

    Args:
        settings: what it is asked to be.

    Attributes:
        population: who lives there.
        chain: what the node keeps.
        node: the node behind the socket.
        others: further nodes of the same chain.
        squid: the indexer behind its own.

    Raises:
        EnvironmentProblem: the saved state cannot be read.
        ValueError: figures out of their bounds.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        saved = read_origin(settings.state_path) if settings.state_path else None
        self.origin = saved or settings.origin
        self.population: Population = grow(self.origin.seed, self.origin.members, self.origin.now_ms)
        self.chain = Chain(genesis_spec(self.population))
        spec_version = self.chain.runtime_version["specVersion"]
        assert isinstance(spec_version, int)
        self._store = load(self.population, self.chain.genesis_hash, spec_version)
        Indexer(self.chain, self._store).follow()
        self._resume(settings.state_path if saved else None)
        self.node = Node(self.chain, Producer(self.chain, settings.block_time_s))
        self.others = [Node(self.chain, self.node.producer) for _ in range(settings.extra_ports)]
        self.squid = SquidService(self._store)
        self._state_file: StateFile | None = None
        self._runners: list[web.AppRunner] = []
        for node in (self.node, *self.others):
            self._register(node)

    def _resume(self, path: Path | None) -> None:
        if path is not None:
            replay(path, self.chain)
            self.chain.finalize(self.chain.best.number)  # the file has them: they cannot be taken back

    def _register(self, node: Node) -> None:
        parts = (ChainMethods(node), StateMethods(node), NodeMethods(node), ControlMethods(node, self._set_squid))
        for part in parts:
            node.methods.update(part.table())

    def _set_squid(self, newer: bool, stale: bool) -> None:
        self.squid = SquidService(self._store.copy() if stale else self._store, newer=newer)

    async def start(self) -> None:
        """Listen, and begin to make blocks.

        Raises:
            OSError: a port is taken.
        """
        squid = SquidSocket(lambda: self.squid, self.node.faults).application()
        squid_port = await self._listen(squid, self._settings.squid_port)
        for node, wanted in ((self.node, self._settings.port), *((other, 0) for other in self.others)):
            port = await self._listen(NodeSocket(node).application(), wanted)
            node.rpc_url = f"ws://{HOST}:{port}"
            node.squid_url = f"http://{HOST}:{squid_port}{GRAPHQL_PATH}"
        if self._settings.state_path is not None:
            self._state_file = StateFile(self._settings.state_path, self.origin, self.chain)
        self.node.producer.start()

    async def _listen(self, application: web.Application, port: int) -> int:
        runner = web.AppRunner(application, handler_cancellation=True, access_log=None, shutdown_timeout=0.5)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, HOST, port).start()
        _, bound = runner.addresses[0]
        return int(bound)

    async def stop(self) -> None:
        """Save, and close everything."""
        await self.node.producer.stop()
        if self._state_file is not None:
            self._state_file.close()
        await asyncio.gather(*(runner.cleanup() for runner in self._runners))

    def announcement(self) -> dict[str, object]:
        """Return what is printed once it is ready."""
        return {
            "rpc": self.node.rpc_url,
            "otherRpc": [node.rpc_url for node in self.others],
            "squid": self.node.squid_url,
            "genesis": to_hex(self.chain.genesis_hash),
            "accounts": [self._published(account, secret=secret) for account, secret in self._accounts()],
        }

    def _accounts(self) -> list[tuple[Account, bool]]:
        """Return the accounts to publish, with their phrase or not: the demonstration's own, a friend, then members."""
        cast, people = self.population.cast, self.population.people
        you, friend, *others = (person.account for person in people)
        members = [account for account in others if account.mnemonic and self._is_member(account)]
        mine = [you, cast.association, cast.purse]
        return [
            *((account, True) for account in mine),
            (friend, False),
            *((account, True) for account in (cast.grocery, cast.newcomer, *members[:PUBLISHED_MEMBERS])),
        ]

    def _is_member(self, account: Account) -> bool:
        return any(p.account is account and p.status is Status.MEMBER for p in self.population.people)

    def _published(self, account: Account, *, secret: bool) -> dict[str, object]:
        return {
            "name": account.label,
            "mnemonic": account.mnemonic if secret else None,
            "derivation": account.derivation if secret else None,
            "scheme": str(account.scheme),
            "address": account.address,
            "member": self._is_member(account),
        }
