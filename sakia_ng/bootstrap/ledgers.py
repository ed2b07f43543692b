"""Which ledger keeps a currency: Duniter v2 speaks WebSocket, Duniter v1 speaks HTTP, and the address tells."""

from __future__ import annotations

import re
from pathlib import Path

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.adapters.duniter_v1 import introduce as introduce_v1
from sakia_ng.adapters.duniter_v1 import node_url as v1_node_url
from sakia_ng.adapters.duniter_v1.introduction import check_node as check_v1_node
from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger, introduction, node_url
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.servers.server_choice import ServerChoice
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.ledger_codes import LedgerLimit

AnyLedger = DuniterV1Ledger | DuniterV2Ledger

_OF_V1 = re.compile(r"https?://.*|[\w.-]+:[0-9]{1,5}/?", re.IGNORECASE)


def make_ledger(
    currency: Currency, choice: ServerChoice, cache: Path, clock: Clock, *, dates_are_real: bool
) -> AnyLedger:
    """Build the ledger of a currency; nothing is asked yet.

    Args:
        currency: which one.
        choice: who is asked, and which way.
        cache: folder that may be emptied at any time.
        clock: this machine's.
        dates_are_real: whether blocks are made when they say.

    Raises:
        UserError: an address is not one.
    """
    if currency.ledger is LedgerKind.DUNITER_V1:
        return DuniterV1Ledger(currency, choice.nodes, clock, proxy=choice.proxy)
    return DuniterV2Ledger(
        currency,
        choice.nodes,
        choice.indexers,
        cache,
        clock,
        list_url=choice.list_url,
        proxy=choice.proxy,
        dates_are_real=dates_are_real,
    )


def node_address(text: str) -> str:
    """Return the address of a node of either ledger.

    Raises:
        UserError: it is none.
    """
    return v1_node_url(text) if _is_of_v1(text) else node_url(text)


async def introduce(text: str, proxy: str) -> Currency:
    """Ask a node of either ledger which currency it keeps.

    Raises:
        UserError: the address is none.
        EnvironmentProblem: nobody answers there, or not as a node does.
    """
    if _is_of_v1(text):
        return (await introduce_v1(text, proxy)).currency
    return await introduction.introduce(text, proxy)


async def check_node(text: str, currency: Currency, cache: Path, proxy: str) -> None:
    """Ask a node whether it keeps a currency. Raises ``UserError`` and ``EnvironmentProblem``."""
    if currency.ledger is LedgerKind.DUNITER_V1:
        await check_v1_node(text, currency, proxy)
    else:
        await introduction.check_node(text, currency, RuntimeCache(cache, currency.genesis_hash), proxy)


async def check_indexer(text: str, currency: Currency, proxy: str) -> None:
    """Ask an indexer the same; a Duniter v1 currency has none. Raises ``UserError`` and ``EnvironmentProblem``."""
    if currency.ledger is LedgerKind.DUNITER_V1:
        raise EnvironmentProblem(LedgerLimit.NOT_OFFERED)
    await introduction.check_indexer(text, currency, proxy)


def _is_of_v1(text: str) -> bool:
    return _OF_V1.fullmatch(text.strip()) is not None
