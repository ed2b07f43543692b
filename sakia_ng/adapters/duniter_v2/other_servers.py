"""Servers learnt on the way: those of the network's list join the ones asked; those nodes hear of are only shown."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from sakia_ng.adapters.duniter_v2.indexer_link import IndexerLink
from sakia_ng.adapters.duniter_v2.node_link import NodeLink
from sakia_ng.adapters.duniter_v2.server_lists import KnownServers, fetch_network_list, read_peerings
from sakia_ng.adapters.servers.concurrency import together
from sakia_ng.adapters.servers.health import Patience
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.domain.servers import ServerKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.connection import ServerState

_LIST_LASTS_S = 86_400.0
_PEERINGS_LAST_S, _PEERINGS_RETRY_S = 3_600.0, 300.0
_LIST_PATIENCE = Patience(unreachable_s=60.0)


class OtherServers:
    """Learns of further servers.

    Args:
        http: the client.
        nodes: the link to the nodes.
        indexers: the link to the indexers.
        list_url: where the network publishes its servers; None not to ask.
        on_change: told when something was learnt.
    """

    def __init__(
        self,
        *,
        http: HttpClient,
        nodes: NodeLink,
        indexers: IndexerLink,
        list_url: str | None,
        on_change: Callable[[], None],
    ) -> None:
        self._http = http
        self._nodes = nodes
        self._indexers = indexers
        self._list_url = list_url
        self._on_change = on_change
        self._heard: KnownServers = ()

    @property
    def heard(self) -> KnownServers:
        """Servers that nodes told of and that are not among those asked."""
        books = {ServerKind.NODE: self._nodes.watch.book, ServerKind.INDEXER: self._indexers.book}
        return tuple((kind, server) for kind, server in self._heard if server.url not in books[kind])

    def begin_anew(self, list_url: str | None) -> None:
        """Forget what nodes told, and read this list instead, from the next ``run`` on."""
        self._heard, self._list_url = (), list_url

    async def run(self) -> None:
        """Learn until cancelled."""
        await together([self._read_list(), self._hear()])

    async def _read_list(self) -> None:
        """Read the list once a day; one that cannot be had is asked for again, less and less often."""
        failures = 0
        while self._list_url is not None:
            try:
                known = await fetch_network_list(self._http.session, self._list_url)
            except EnvironmentProblem:
                failures += 1
                await asyncio.sleep(_LIST_PATIENCE.rest_s(ServerState.UNREACHABLE, failures))
                continue
            self._nodes.watch.book.add(server for kind, server in known if kind is ServerKind.NODE)
            self._indexers.book.add(server for kind, server in known if kind is ServerKind.INDEXER)
            self._on_change()
            await asyncio.sleep(_LIST_LASTS_S)

    async def _hear(self) -> None:
        """Ask the node in use now and then which servers it heard of."""
        while True:
            with contextlib.suppress(EnvironmentProblem):
                live = await self._nodes.live()
                self._heard = read_peerings(await live.node.session.call("duniter_peerings"))
                self._on_change()
            await asyncio.sleep(_PEERINGS_LAST_S if self._heard else _PEERINGS_RETRY_S)
