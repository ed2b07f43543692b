"""Other nodes that the node in use heard of, each in a document signed by whoever runs it: shown, and not asked."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from sakia_ng.adapters.duniter_v1.bma import Bma, SocketLost
from sakia_ng.adapters.duniter_v1.introduction import node_url
from sakia_ng.adapters.duniter_v1.node_link import NodeLink
from sakia_ng.adapters.duniter_v1.panel import Panel
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.json_values import items, mapping
from sakia_ng.domain.addresses import decode_v1
from sakia_ng.domain.servers import Origin, Server, ServerKind, is_public
from sakia_ng.errors import EnvironmentProblem, UserError

_LAST_S, _RETRY_S = 3_600.0, 300.0
_MOST_PEERS, _MOST_ENDPOINTS, _LONGEST = 300, 20, 300
_ENDPOINT = re.compile(r"(BASIC_MERKLED_API|BMAS) ([^ ].*?) ([0-9]{1,5})(?: (/[^ ]*))?")


class Peers:
    """Listens to what the node in use knows of others.

    Args:
        panel: the nodes.
        link: the link to them.
        currency: name of the currency.
        on_change: told when something was learnt.
    """

    def __init__(self, panel: Panel, link: NodeLink, currency: str, on_change: Callable[[], None]) -> None:
        self._panel = panel
        self._link = link
        self._currency = currency
        self._on_change = on_change
        self._heard: dict[str, Server] = {}

    @property
    def heard(self) -> tuple[tuple[ServerKind, Server], ...]:
        """Nodes heard of that are not among those asked."""
        return tuple((ServerKind.NODE, server) for url, server in self._heard.items() if url not in self._panel.book)

    def begin_anew(self) -> None:
        """Forget what nodes told."""
        self._heard.clear()

    async def run(self) -> None:
        """Ask for all of them, then hear of each that is new, until cancelled."""
        while True:
            with contextlib.suppress(EnvironmentProblem):
                await self._link.live()
                node = await self._panel.node(self._panel.in_use)
                answer = mapping(await node.get("network/peers", duniterpy_bma().network.PEERS_SCHEMA))
                await self._learn(items(answer.get("peers"))[:_MOST_PEERS])
                await self._listen(node)
            await asyncio.sleep(_LAST_S if self._heard else _RETRY_S)

    async def _listen(self, node: Bma) -> None:
        """Hear of new ones for a while; a node need not offer that."""
        with contextlib.suppress(SocketLost, TimeoutError):
            async with asyncio.timeout(_LAST_S), node.peers() as next_peer:
                for _ in range(_MOST_PEERS):
                    await self._learn([await next_peer()])

    async def _learn(self, rows: list[object]) -> None:
        found = await asyncio.to_thread(lambda: dict(read_peers(rows, self._currency)))
        if set(found) - set(self._heard):
            self._heard = dict([*self._heard.items(), *found.items()][-_MOST_PEERS:])
            self._on_change()


def read_peers(rows: Iterable[object], currency: str) -> Iterator[tuple[str, Server]]:
    """Give the public addresses in the documents that their owners signed; what makes no sense is passed over."""
    for row in rows:
        if isinstance(row, dict) and is_signed(row, currency):
            for line in row["endpoints"][:_MOST_ENDPOINTS]:
                url = endpoint_url(line)
                if url is not None and is_public(url):
                    yield url, Server.at(url, Origin.HEARD)


def is_signed(row: Mapping[str, object], currency: str) -> bool:
    """Tell whether a peer's document is of a currency and signed by its key (DUBP, peer document)."""
    endpoints, values = row.get("endpoints"), [row.get(name) for name in ("pubkey", "block", "signature")]
    if row.get("currency") != currency or not isinstance(endpoints, list):
        return False
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in (*values, *endpoints)):
        return False
    pubkey, block, signature = map(str, values)
    text = f"Version: {row.get('version')}\nType: Peer\nCurrency: {currency}\nPublicKey: {pubkey}\nBlock: {block}\n"
    text += "Endpoints:\n" + "".join(f"{line}\n" for line in endpoints)
    try:
        VerifyKey(bytes(decode_v1(pubkey))).verify(text.encode(), base64.b64decode(signature, validate=True))
    except (BadSignatureError, ValueError, TypeError, UserError):
        return False
    return True


def endpoint_url(line: str) -> str | None:
    """Return the address in an endpoint of BMA, its name where it has one; None for any other."""
    match = _ENDPOINT.fullmatch(line)
    if match is None:
        return None
    kind, hosts, port, path = match.groups()
    host = hosts.split(" ")[0]
    scheme = "https" if kind == "BMAS" or port == "443" else "http"
    name = f"[{host}]" if ":" in host else host
    try:
        return node_url(f"{scheme}://{name}:{port}{path or ''}")
    except UserError:
        return None
