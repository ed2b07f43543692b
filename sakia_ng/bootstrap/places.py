"""Where a session takes place: which currency, which servers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v2.server_lists import LIST_URLS
from sakia_ng.adapters.duniter_v2.servers import built_in
from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.sandbox_process import Announcement, SandboxProcess
from sakia_ng.adapters.servers.server_choice import ServerChoice
from sakia_ng.adapters.servers.urls import indexer_url
from sakia_ng.bootstrap.folders import Folders, StartProblem
from sakia_ng.bootstrap.ledgers import introduce, node_address
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import BUILT_IN, G1, Currency, LedgerKind, known_by_genesis
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Origin, Server, ServerKind, is_proxy
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, EnvironmentProblem, UserError
from sakia_ng.gui.session import AskNeighbour, DemoAccount, Place
from sakia_ng.options import Options
from sakia_ng.services.own_servers import INDEXERS, NODES, ServersOf
from sakia_ng.services.settings import OF_THE_DATA, Preferences

_DEMO_BLOCK_TIME_S = 6.0
_JOURNEY_BLOCK_TIME_S = 1.0
_MAX_URLS = 20
_LONGEST_SYMBOL = 8
_GENESIS = re.compile(r"0x[0-9a-f]{64}")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_CHECKS: Mapping[str, Callable[[str], str]] = {NODES: node_address, INDEXERS: indexer_url}


@dataclass(frozen=True)
class Servers:
    """A currency and who may be asked about it.

    Attributes:
        currency: which currency.
        nodes: nodes known from the start, the preferred one first.
        indexers: indexers known from the start, likewise.
        typed: the servers that the user typed on the way here.
        node: the node that the command line names: it replaces all that were known when the session began.
        indexer: the indexer that it names, likewise.
        demo_accounts: accounts of the demonstration that may be opened.
        upkeep: what keeps them there for as long as the session lasts; None where nothing has to.
        ask_neighbour: has money come in; None where only people pay.
    """

    currency: Currency
    nodes: tuple[Server, ...]
    indexers: tuple[Server, ...]
    typed: ServersOf
    node: str | None = None
    indexer: str | None = None
    demo_accounts: tuple[DemoAccount, ...] = ()
    upkeep: Callable[[], Coroutine[None, None, None]] | None = None
    ask_neighbour: AskNeighbour | None = None

    def chosen(self, now: Preferences, at_start: Preferences) -> ServerChoice:
        """Tell who is asked by what the user prefers now; the user's own come first.

        Args:
            now: the preferences.
            at_start: those in force when the session began.
        """
        nodes = self._chosen(NODES, self.nodes, self.node, now, at_start)
        indexers = self._chosen(INDEXERS, self.indexers, self.indexer, now, at_start)
        is_listed = any(server.origin is Origin.BUILT_IN for server in (*nodes, *indexers))
        return ServerChoice(nodes, indexers, LIST_URLS.get(self.currency.name) if is_listed else None, now.proxy)

    def _chosen(
        self, name: str, known: tuple[Server, ...], named: str | None, now: Preferences, at_start: Preferences
    ) -> tuple[Server, ...]:
        own = _good(name, getattr(now, name))
        if named is not None:
            return _own(named, *(url for url in own if url not in getattr(at_start, name)))
        if own and now.only_own_servers:
            return _own(*own)
        return _own(*own) + tuple(server for server in known if server.url not in own)


class Places:
    """Finds the currency and the servers of a session.

    Args:
        options: the command line.
        folders: where profiles are.

    Attributes:
        problem: why the place kept for this start could not be read; None when it could, or there was none.
    """

    def __init__(self, options: Options, folders: Folders) -> None:
        self._options = options
        self._folders = folders
        self._at_start: Place | None = None
        self.problem: EnvironmentProblem | None = None

    def needs_time(self) -> bool:
        """Whether the first place takes seconds to find, so that something should be said meanwhile."""
        return self._options.node is not None and self._named() is None

    async def first(self) -> Place:
        """Where the first session takes place.

        Raises:
            UserError: the command line names a profile or a server that cannot be.
            EnvironmentProblem: the node of the command line does not answer.
        """
        self._at_start = Place(afresh=self._options.reset) if self._options.demo else await self._asked_for()
        return self._at_start

    async def _asked_for(self) -> Place:
        self._folders.profile(is_demo=False)
        currency = self._named()
        if currency is None and self._options.node is not None:
            currency = self._as_named(await introduce(self._options.node, self._proxy()))
        if currency is not None:
            kept, self.problem = self._kept(), None
            return kept if kept is not None and kept.currency == currency else Place(currency)
        kept = self._kept() or Place(G1)
        assert kept.currency is not None
        return replace(kept, currency=self._as_named(kept.currency))

    async def keep(self, place: Place) -> EnvironmentProblem | None:
        """Remember a place other than the demonstration for the next start; its profile is open.

        Returns:
            Why it cannot be remembered, None when it is.
        """
        currency = place.currency
        if currency is None:
            return None
        values = {"name": currency.name, "symbol": currency.symbol, "ss58_prefix": currency.ss58_prefix}
        if currency.ledger is LedgerKind.DUNITER_V1:
            values |= {"ledger": currency.ledger.value, "block_time_s": currency.block_time_s}
        urls = {NODES: place.node_urls, INDEXERS: place.indexer_urls}
        kept = {**values, "genesis_hash": currency.genesis_hash, **urls}
        try:
            file = self._currency_file()
            file.load()  # so that one which makes no sense is set aside
            await asyncio.to_thread(file.save, kept)
        except EnvironmentProblem as problem:
            return problem
        return None

    async def start_afresh(self, profile: Profile) -> None:
        """Forget what the demonstration's profile holds, but for the user's tastes.

        Raises:
            EnvironmentProblem: a file cannot be removed or written.
        """
        file = self._folders.preferences(is_demo=True)
        tastes = {name: value for name, value in file.load().items() if name not in OF_THE_DATA}
        await asyncio.to_thread(profile.empty)
        if tastes:
            await asyncio.to_thread(file.save, tastes)

    async def servers(self, place: Place, profile: Profile, stack: AsyncExitStack) -> Servers:
        """Who is asked at a place; the demonstration is started and will end with ``stack``.

        Raises:
            EnvironmentProblem: the demonstration does not start.
        """
        if place.currency is None:
            return await self._demonstration(profile, stack)
        currency, is_start = place.currency, place is self._at_start
        known = "" if currency.ledger is LedgerKind.DUNITER_V1 else currency.name  # whose names may be the same
        return Servers(
            currency,
            built_in(ServerKind.NODE, known),
            built_in(ServerKind.INDEXER, known),
            ServersOf(currency.genesis_hash, place.node_urls, place.indexer_urls, just_typed=not is_start),
            node=self._options.node if is_start else None,  # the command line says nothing of where one moves to
            indexer=self._options.squid if is_start else None,
        )

    def _proxy(self) -> str:
        chosen = self._folders.preferences(is_demo=False).load().get("proxy")
        return chosen if isinstance(chosen, str) and is_proxy(chosen) else ""

    async def _demonstration(self, profile: Profile, stack: AsyncExitStack) -> Servers:
        pace = _DEMO_BLOCK_TIME_S if self._options.journey is None else _JOURNEY_BLOCK_TIME_S
        process = SandboxProcess(profile.folder / "demonstration.json", pace)
        stack.push_async_callback(process.stop)
        said = await process.start()
        currency = Currency("sandbox", G1.symbol, G1.ss58_prefix, said.genesis)
        node, squid = Server.at(said.rpc, Origin.BUILT_IN), Server.at(said.squid, Origin.BUILT_IN)
        return Servers(
            currency,
            (node,),
            (squid,),
            ServersOf(currency.genesis_hash),
            demo_accounts=_demo_accounts(said),
            upkeep=process.keep,
            ask_neighbour=process.ask_neighbour,
        )

    def _named(self) -> Currency | None:
        return next((currency for currency in BUILT_IN if currency.name == self._options.currency), None)

    def _as_named(self, currency: Currency) -> Currency:
        """Return a currency that is the one of the command line, if that names any."""
        if self._options.currency in (None, currency.name):
            return currency
        known = tuple(dict.fromkeys((*(one.name for one in BUILT_IN), currency.name)))
        raise UserError(StartProblem.CURRENCY_NAME, name=UntrustedText(self._options.currency), known=known)

    def _currency_file(self) -> JsonPreferencesFile:
        return JsonPreferencesFile(self._folders.profile(is_demo=False) / "currency.json")

    def _kept(self) -> Place | None:
        file = self._currency_file()
        values = file.load()
        currency = _currency_of(values)
        if currency is None:
            damaged = EnvironmentProblem(StartProblem.CURRENCY_FILE, path=str(file.path))
            self.problem = damaged if values or file.problem else None
            return None
        return Place(currency, _urls(NODES, values), _urls(INDEXERS, values))


def _own(*urls: str) -> tuple[Server, ...]:
    return tuple(Server.at(url, Origin.USER) for url in urls)


def _currency_of(values: Mapping[str, object]) -> Currency | None:
    """Return the currency that a file describes; its name, which becomes part of a file's, is checked."""
    name, symbol, genesis = (values.get(key) for key in ("name", "symbol", "genesis_hash"))
    prefix = values.get("ss58_prefix")
    if not (isinstance(name, str) and isinstance(symbol, str) and isinstance(genesis, str)):
        return None
    if not _NAME.fullmatch(name) or not 0 < len(symbol) <= _LONGEST_SYMBOL or type(prefix) is not int:
        return None
    try:
        if values.get("ledger") == LedgerKind.DUNITER_V1.value:
            return _v1_currency(name, symbol, genesis, values.get("block_time_s"))
        return known_by_genesis(genesis) or Currency(name, UntrustedText(symbol).shown() or "¤", prefix, genesis)
    except BugError:
        return None


def _v1_currency(name: str, symbol: str, genesis: str, block_time_s: object) -> Currency | None:
    if type(block_time_s) is not int or not _GENESIS.fullmatch(genesis):
        return None
    return Currency(
        name,
        UntrustedText(symbol).shown() or name,
        0,
        genesis,
        existential_deposit=Cents(100),
        block_time_s=block_time_s,
        ledger=LedgerKind.DUNITER_V1,
    )


def _urls(key: str, values: Mapping[str, object]) -> tuple[str, ...]:
    urls = values.get(key)
    return _good(key, [url for url in urls if isinstance(url, str)] if isinstance(urls, list) else [])


def _good(key: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the addresses among texts; what is none is passed over, or it could never be mended in the window."""
    good = []
    for text in texts[:_MAX_URLS]:
        with suppress(UserError):
            good.append(_CHECKS[key](text))
    return tuple(good)


def _demo_accounts(said: Announcement) -> tuple[DemoAccount, ...]:
    return tuple(
        DemoAccount(
            name=str(account["name"]),
            mnemonic=str(account["mnemonic"]),
            derivation=str(account["derivation"]),
            scheme=Scheme(str(account["scheme"])),
            address=Address(str(account["address"])),
            is_member=bool(account["member"]),
        )
        for account in said.accounts
        if account["mnemonic"] is not None
    )
