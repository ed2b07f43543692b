"""Meeting a node whose currency is not known yet: what it says of itself, to be shown before it is kept."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

from sakia_ng.adapters.duniter_v1.blocks import block_at, current
from sakia_ng.adapters.duniter_v1.bma import Bma, BmaLimits
from sakia_ng.adapters.duniter_v1.parameters import Parameters, currency_of, read_parameters
from sakia_ng.adapters.nacl_shim import duniterpy_bma
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.urls import indexer_url
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency import Currency
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger_codes import NodeProblem


@dataclass(frozen=True, slots=True)
class Introduction:
    """A currency met at one node; nobody else was asked.

    Attributes:
        url: the node's address, completed.
        currency: what its block 0 makes of it.
        parameters: as block 0 states them.
        head: its newest block.
        members: how many there are.
    """

    url: str
    currency: Currency
    parameters: Parameters
    head: BlockRef
    members: int


def node_url(text: str) -> str:
    """Return the address of a BMA node; one typed without ``http`` gets ``https`` on port 443 and ``http`` elsewhere.

    Raises:
        UserError: it is none.
    """
    typed = text.strip()
    if "://" not in typed:
        try:
            port = urlsplit(f"//{typed}").port
        except ValueError:
            raise UserError(NodeProblem.BAD_URL) from None
        if port is None and "." not in typed:  # a word alone may be a secret: no name server is asked about it
            raise UserError(NodeProblem.BAD_URL)
        typed = ("http://" if port not in (None, 443) else "https://") + typed
    try:
        return indexer_url(typed).rstrip("/")
    except UserError:
        raise UserError(NodeProblem.BAD_URL) from None


async def check_node(text: str, currency: Currency, proxy: str = "") -> None:
    """Ask a node as the ledger would.

    Raises:
        UserError: the address is none.
        EnvironmentProblem: it cannot be asked, or keeps another chain.
    """
    if (await introduce(text, proxy)).currency.genesis_hash != currency.genesis_hash:
        raise EnvironmentProblem(NodeProblem.WRONG_CHAIN)


async def introduce(text: str, proxy: str = "", limits: BmaLimits | None = None) -> Introduction:
    """Ask a node which currency it keeps.

    Args:
        text: its address, as typed.
        proxy: ``socks5://HOST:PORT`` through which to go; empty for none.
        limits: bounds of each question.

    Raises:
        UserError: the text is no address.
        EnvironmentProblem: the node cannot be asked, or makes no sense.
    """
    url, http = node_url(text), HttpClient(proxy)
    try:
        await asyncio.to_thread(duniterpy_bma)  # a slow import, off the loop
        bma = Bma(http, url, limits or BmaLimits())
        genesis, head = await block_at(bma, 0), await current(bma)
        if head.currency != genesis.currency:
            raise EnvironmentProblem(NodeProblem.GARBAGE)
        return Introduction(url, currency_of(genesis), read_parameters(genesis), head.ref, head.members)
    finally:
        await http.close()
