"""Building the services of a session from concrete classes."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from hashlib import sha256

from sakia_ng.adapters.platform import this_platform
from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.adapters.profile import Profile
from sakia_ng.adapters.sqlite.keys_elsewhere import keys_elsewhere
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.keystore import FileKeystore
from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.adapters.vault.session_unlock import KeyringUnlock
from sakia_ng.bootstrap.chosen_servers import ChosenServers
from sakia_ng.bootstrap.ledgers import check_indexer, check_node, introduce, make_ledger
from sakia_ng.bootstrap.places import Servers
from sakia_ng.bootstrap.releases import check_download, new_versions
from sakia_ng.gui.session import Place, Session
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.bus import Bus
from sakia_ng.services.certification_queue import CertificationQueue
from sakia_ng.services.contacts import Contacts
from sakia_ng.services.currency_facts import CurrencyFacts
from sakia_ng.services.directory import Directory
from sakia_ng.services.explorer import Explorer
from sakia_ng.services.groups import Groups
from sakia_ng.services.key_papers import KeyPapers
from sakia_ng.services.lock import AutoLock
from sakia_ng.services.newcomers import Newcomers
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from sakia_ng.services.restore import Restore
from sakia_ng.services.settings import Settings
from sakia_ng.services.sync import Sync
from sakia_ng.services.trust import Trust
from sakia_ng.services.trust_sync import TrustSync


def compose(
    servers: Servers,
    profile: Profile,
    file: JsonPreferencesFile,
    move: Callable[[Place], None],
    *,
    is_demo: bool,
    is_portable: bool = False,
) -> tuple[Session, Callable[[], Coroutine[None, None, None]]]:
    """Build the services of one profile and one currency; nothing is opened yet.

    Returns:
        The session, and the work that has the ledger ask whomever the user chooses while it lasts.
    """
    currency, clock, bus = servers.currency, SystemClock(), Bus()
    settings = Settings(file=file, bus=bus, servers=servers.typed)
    chosen = ChosenServers(servers, settings)
    # the demonstration goes on where it stopped, days later
    ledger = make_ledger(currency, chosen.in_force, profile.cache, clock, dates_are_real=not is_demo)
    store, keystore = SqliteStore(profile.store(currency)), FileKeystore(profile.folder / "vault")
    directory = Directory(ledger=ledger, store=store, currency=currency)
    trust_sync = TrustSync(ledger=ledger, store=store, bus=bus)
    currency_facts = CurrencyFacts(ledger=ledger, store=store, bus=bus)
    trust = Trust(ledger=ledger, store=store, bus=bus, sync=trust_sync, directory=directory, currency=currency)
    explorer = Explorer(ledger=ledger, store=store, bus=bus, trust=trust, sync=trust_sync, currency=currency)
    outbox = Outbox(ledger=ledger, store=store, keystore=keystore, bus=bus, clock=clock)
    session = Session(
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
        trust_sync=trust_sync,
        currency_facts=currency_facts,
        trust=trust,
        explorer=explorer,
        groups=Groups(ledger=ledger, store=store, bus=bus, trust=trust, explorer=explorer),
        outbox=outbox,
        payments=Payments(ledger=ledger, outbox=outbox, store=store, clock=clock),
        accounts=Accounts(
            store=store,
            keystore=keystore,
            bus=bus,
            currency=currency,
            clock=clock,
            keys_elsewhere=lambda: keys_elsewhere(profile.store(currency)),
        ),
        restore=Restore(ledger=ledger, keystore=keystore, currency=currency),
        directory=directory,
        contacts=Contacts(store=store, bus=bus),
        newcomers=Newcomers(
            ledger=ledger,
            store=store,
            trust_sync=trust_sync,
            directory=directory,
            settings=settings,
            currency=currency,
        ),
        certification_queue=CertificationQueue(
            store=store, bus=bus, trust_sync=trust_sync, currency=currency, clock=clock
        ),
        key_papers=KeyPapers(ledger=ledger, keystore=keystore, currency=currency),
        lock=AutoLock(keystore=keystore, bus=bus, clock=clock, minutes=lambda: settings.current.auto_lock_minutes),
        settings=settings,
        check_node=lambda url: check_node(url, currency, profile.cache, settings.current.proxy),
        check_indexer=lambda url: check_indexer(url, currency, settings.current.proxy),
        introduce=lambda url: introduce(url, settings.current.proxy),
        new_versions=new_versions(settings, bus, clock, is_demo=is_demo),
        check_download=check_download,
        move=move,
        profile_folder=profile.folder,
        is_portable=is_portable,
        is_demo=is_demo,
        demo_accounts=servers.demo_accounts,
        ask_neighbour=servers.ask_neighbour,
    )
    return session, lambda: chosen.follow(bus, ledger)


def _vault_name(profile: Profile) -> str:
    """Tell one profile's vault from another's in the system's store, without showing where it lies."""
    return f"{profile.folder.name}-{sha256(str(profile.folder.resolve()).encode()).hexdigest()[:8]}"
