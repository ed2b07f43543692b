"""The whole sandbox: population, chain, squid, clock and sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import astuple, dataclass
from pathlib import Path

from aiohttp import web

from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.population.records import Account, Status
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.world import Population, grow
from sakia_ng.sandbox.server.jsonrpc import to_hex
from sakia_ng.sandbox.server.methods_chain import ChainMethods
from sakia_ng.sandbox.server.methods_control import ControlMethods
from sakia_ng.sandbox.server.methods_neighbour import NeighbourMethods
from sakia_ng.sandbox.server.methods_node import NodeMethods
from sakia_ng.sandbox.server.methods_state import StateMethods
from sakia_ng.sandbox.server.node import Node
from sakia_ng.sandbox.server.producer import Producer
from sakia_ng.sandbox.server.replay import replay
from sakia_ng.sandbox.server.sockets import GRAPHQL_PATH, NodeSocket, SquidSocket
from sakia_ng.sandbox.server.state_file import Origin, StateFile, read_origin
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
        extra_ports: further nodes of the same chain, each on any port and with a squid and faults of its own.
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
        tell: called after each block that is made again of a saved one.

    Attributes:
        population: who lives there.
        chain: what the node keeps.
        producer: its clock.
        node: the node behind the socket.
        others: further nodes of the same chain.

    Raises:
        EnvironmentProblem: the saved state cannot be read.
        ValueError: figures out of their bounds.
    """

    def __init__(self, settings: Settings, tell: Callable[[], None] = lambda: None) -> None:
        self._settings = settings
        saved = read_origin(settings.state_path) if settings.state_path else None
        self.origin = saved or settings.origin
        self.population: Population = grow(*astuple(self.origin))
        self.chain = Chain(genesis_spec(self.population))
        spec_version = self.chain.runtime_version["specVersion"]
        assert isinstance(spec_version, int)
        store = load(self.population, self.chain.genesis_hash, spec_version)
        Indexer(self.chain, store).follow()
        if settings.state_path is not None and saved is not None:
            replay(settings.state_path, self.chain, tell)
            self.chain.finalize(self.chain.best.number)  # the file has them: they cannot be taken back
        self.producer = Producer(self.chain, settings.block_time_s)
        squid = SquidService(store)
        nodes = [Node(self.chain, self.producer, squid) for _ in range(1 + settings.extra_ports)]
        self.node, *self.others = nodes
        self._state_file: StateFile | None = None
        self._runners: list[web.AppRunner] = []
        for node in nodes:
            _register(node, self.population.cast.grocery)

    @property
    def squid(self) -> SquidService:
        """The indexer of the first node."""
        return self.node.squid

    async def start(self) -> None:
        """Listen, and begin to make blocks.

        Raises:
            OSError: a port is taken.
        """
        await self._open(self.node, self._settings.port, self._settings.squid_port)
        for node in self.others:
            await self._open(node, 0, 0)
        if self._settings.state_path is not None:
            self._state_file = StateFile(self._settings.state_path, self.origin, self.chain)
        self.producer.start()

    async def _open(self, node: Node, port: int, squid_port: int) -> None:
        """Listen for a node and its squid."""
        node.rpc_url = f"ws://{HOST}:{await self._listen(NodeSocket(node).application(), port)}"
        squid_port = await self._listen(SquidSocket(node).application(), squid_port)
        node.squid_url = f"http://{HOST}:{squid_port}{GRAPHQL_PATH}"

    async def _listen(self, application: web.Application, port: int) -> int:
        runner = web.AppRunner(application, handler_cancellation=True, access_log=None, shutdown_timeout=0.5)
        self._runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, HOST, port).start()
        _, bound = runner.addresses[0]
        return int(bound)

    async def stop(self) -> None:
        """Save, and close everything."""
        for node in (self.node, *self.others):
            await node.producer.stop()
        await self.producer.stop()
        if self._state_file is not None:
            self._state_file.close()
        await asyncio.gather(*(runner.cleanup() for runner in self._runners))

    def announcement(self) -> dict[str, object]:
        """Return what is printed once it is ready."""
        return {
            "rpc": self.node.rpc_url,
            "otherRpc": [node.rpc_url for node in self.others],
            "squid": self.node.squid_url,
            "otherSquid": [node.squid_url for node in self.others],
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


def _register(node: Node, neighbour: Account) -> None:
    chain, state, control = ChainMethods(node), StateMethods(node), ControlMethods(node)
    for part in (chain, state, NodeMethods(node), control, NeighbourMethods(node, neighbour)):
        node.methods.update(part.table())
