"""Building the services of a session from concrete classes."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.adapters.duniter_v2.introduction import check_indexer, check_node, introduce
from sakia_ng.adapters.duniter_v2.runtime_cache import RuntimeCache
from sakia_ng.adapters.platform import this_platform
from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.adapters.vault.session_unlock import KeyringUnlock
from sakia_ng.bootstrap.places import Servers
from sakia_ng.gui.session import Place, Session
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.contacts import Contacts
from sakia_ng.services.directory import Directory
from sakia_ng.services.lock import AutoLock
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from sakia_ng.services.restore import Restore
from sakia_ng.services.settings import Settings
from sakia_ng.services.sync import Sync
from sakia_ng.services.trust_sync import TrustSync


def compose(
    servers: Servers, profile: Profile, file: JsonPreferencesFile, move: Callable[[Place], None], *, is_demo: bool
) -> Session:
    """Build the services of one profile and one currency; nothing is opened yet."""
    currency, clock, bus = servers.currency, SystemClock(), Bus()
    ledger = DuniterV2Ledger(
        currency,
        servers.nodes,
        servers.indexers,
        profile.cache,
        clock,
        list_url=servers.list_url,
        proxy=servers.proxy,
        dates_are_real=not is_demo,  # the demonstration goes on where it stopped, days later
    )
    store, keystore = SqliteStore(profile.store(currency)), FileKeystore(profile.folder / "vault")
    settings = Settings(file=file, bus=bus)
    outbox = Outbox(ledger=ledger, store=store, keystore=keystore, bus=bus, clock=clock)
    runtimes = RuntimeCache(profile.cache, currency.genesis_hash)
    return Session(
        currency=currency,
        store=store,
        keystore=keystore,
        session_unlock=KeyringUnlock(keystore, _vault_name(profile)),
        recovery=BipRecovery(),
        bus=bus,
        clock=clock,
        platform=this_platform(),
        ledger=ledger,
        sync=Sync(ledger=ledger, store=store, bus=bus, clock=clock),
        trust_sync=TrustSync(ledger=ledger, store=store, bus=bus),
        outbox=outbox,
        payments=Payments(ledger=ledger, outbox=outbox, store=store, clock=clock),
        accounts=Accounts(store=store, keystore=keystore, bus=bus, currency=currency, clock=clock),
        restore=Restore(ledger=ledger, keystore=keystore, currency=currency),
        directory=Directory(ledger=ledger, store=store, currency=currency),
        contacts=Contacts(store=store, bus=bus),
        lock=AutoLock(keystore=keystore, bus=bus, clock=clock, minutes=lambda: settings.current.auto_lock_minutes),
        settings=settings,
        check_node=lambda url: check_node(url, currency, runtimes, settings.current.proxy),
        check_indexer=lambda url: check_indexer(url, currency, settings.current.proxy),
        introduce=lambda url: introduce(url, settings.current.proxy),
        move=move,
        profile_folder=profile.folder,
        is_demo=is_demo,
        demo_accounts=servers.demo_accounts,
        ask_neighbour=servers.ask_neighbour,
    )


def _vault_name(profile: Profile) -> str:
    """Tell one profile's vault from another's in the system's store, without showing where it lies."""
    return f"{profile.folder.name}-{sha256(str(profile.folder.resolve()).encode()).hexdigest()[:8]}"
