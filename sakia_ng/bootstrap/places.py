"""Where a session takes place: which currency, which servers."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.introduction import introduce
from sakia_ng.adapters.duniter_v2.servers import INDEXERS, NODES
from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.sandbox_process import Announcement, SandboxProcess
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import BUILT_IN, G1, Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import BugError
from sakia_ng.gui.session import DemoAccount, Place
from sakia_ng.options import Options

_DEMO_BLOCK_TIME_S = 6.0
_JOURNEY_BLOCK_TIME_S = 1.0
_MAX_URLS = 20


@dataclass(frozen=True)
class Servers:
    """A currency and who is asked about it.

    Attributes:
        currency: which currency.
        nodes: addresses of nodes, the preferred one first.
        indexers: addresses of indexers, the preferred one first.
        demo_accounts: accounts of the demonstration that may be opened.
    """

    currency: Currency
    nodes: tuple[str, ...]
    indexers: tuple[str, ...]
    demo_accounts: tuple[DemoAccount, ...] = ()


class Places:
    """Finds the currency and the servers of a session.

    Args:
        options: the command line.
        folders: where profiles are.
    """

    def __init__(self, options: Options, folders: Folders) -> None:
        self._options = options
        self._folders = folders

    def needs_time(self) -> bool:
        """Whether the first place takes seconds to find, so that something should be said meanwhile."""
        return self._options.node is not None and self._named() is None

    async def first(self) -> Place:
        """Where the first session takes place.

        Raises:
            UserError: the command line names a profile or a server that cannot be.
            EnvironmentProblem: the node of the command line does not answer.
        """
        if self._options.demo:
            return Place()
        nodes, indexers = _one(self._options.node), _one(self._options.squid)
        if (named := self._named()) is not None:
            return Place(named, nodes, indexers)
        if self._options.node is not None:
            return Place(await introduce(self._options.node), nodes, indexers)
        return self._kept() or Place(G1, (), indexers)

    def keep(self, place: Place) -> None:
        """Remember a place other than the demonstration for the next start.

        Raises:
            EnvironmentProblem: the disk failed.
        """
        currency = place.currency
        if currency is not None:
            values = {"name": currency.name, "symbol": currency.symbol, "ss58_prefix": currency.ss58_prefix}
            urls = {"node_urls": place.node_urls, "squid_urls": place.indexer_urls}
            self._currency_file().save({**values, "genesis_hash": currency.genesis_hash, **urls})

    async def servers(self, place: Place, profile: Profile, stack: AsyncExitStack) -> Servers:
        """Who is asked at a place; the demonstration is started and will end with ``stack``.

        Raises:
            EnvironmentProblem: the demonstration does not start.
        """
        if place.currency is None:
            return await self._demonstration(profile, stack)
        kept = self._folders.preferences(is_demo=False).load()
        nodes = _urls(kept, "node_urls") or place.node_urls or NODES.get(place.currency.name, ())
        indexers = _urls(kept, "squid_urls") or place.indexer_urls or INDEXERS.get(place.currency.name, ())
        return Servers(place.currency, _one(self._options.node) or nodes, _one(self._options.squid) or indexers)

    async def _demonstration(self, profile: Profile, stack: AsyncExitStack) -> Servers:
        pace = _DEMO_BLOCK_TIME_S if self._options.journey is None else _JOURNEY_BLOCK_TIME_S
        process = SandboxProcess(profile.folder / "demonstration.json", pace)
        stack.push_async_callback(process.stop)
        said = await process.start()
        currency = Currency("sandbox", G1.symbol, G1.ss58_prefix, said.genesis)
        return Servers(currency, (said.rpc,), (said.squid,), _demo_accounts(said))

    def _named(self) -> Currency | None:
        return next((currency for currency in BUILT_IN if currency.name == self._options.currency), None)

    def _currency_file(self) -> JsonPreferencesFile:
        return JsonPreferencesFile(self._folders.profile(is_demo=False) / "currency.json")

    def _kept(self) -> Place | None:
        values = self._currency_file().load()
        name, symbol, prefix = values.get("name"), values.get("symbol"), values.get("ss58_prefix")
        genesis = values.get("genesis_hash")
        if not (isinstance(name, str) and isinstance(symbol, str) and isinstance(genesis, str)):
            return None
        try:
            currency = Currency(name, symbol, prefix if isinstance(prefix, int) else -1, genesis)
        except BugError:
            return None
        return Place(currency, _urls(values, "node_urls"), _urls(values, "squid_urls"))


def _one(url: str | None) -> tuple[str, ...]:
    return () if url is None else (url,)


def _urls(values: Mapping[str, object], name: str) -> tuple[str, ...]:
    urls = values.get(name)
    return tuple(url for url in urls if isinstance(url, str))[:_MAX_URLS] if isinstance(urls, list) else ()


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
