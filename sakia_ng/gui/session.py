"""What the window is given: the services of one profile and one currency, already built."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.keystore import Keystore, SessionUnlock
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.platform import Platform
from sakia_ng.ports.recovery import Recovery
from sakia_ng.ports.releases import CheckDownload
from sakia_ng.ports.store import Store

if TYPE_CHECKING:
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
    from sakia_ng.services.new_versions import NewVersions
    from sakia_ng.services.newcomers import Newcomers
    from sakia_ng.services.outbox import Outbox
    from sakia_ng.services.payments import Payments
    from sakia_ng.services.restore import Restore
    from sakia_ng.services.settings import Settings
    from sakia_ng.services.sync import Sync
    from sakia_ng.services.trust import Trust
    from sakia_ng.services.trust_sync import TrustSync

CheckServer = Callable[[str], Awaitable[None]]
"""Ask the server at an address whether it keeps this currency (genesis hash); raise what is wrong with it."""


Introduce = Callable[[str], Awaitable[Currency]]
"""Ask the node at an address which currency it keeps; raise what is wrong with it."""

AskNeighbour = Callable[[Address, Cents], Awaitable[None]]
"""Have a neighbour of the demonstration pay an account; raise why they cannot."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session takes place: the demonstration, or a currency kept by servers.

    Attributes:
        currency: which currency; None for the demonstration.
        node_urls: nodes the user typed; empty for those known from the start.
        indexer_urls: indexers the user typed; empty for those known from the start.
        afresh: of the demonstration: forget what is there, all but the user's tastes, and begin again.
        takes_tour: of the demonstration: take its tour up there.
    """

    currency: Currency | None = None
    node_urls: tuple[str, ...] = ()
    indexer_urls: tuple[str, ...] = ()
    afresh: bool = False
    takes_tour: bool = False


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """One account of the demonstration, whose secret everybody may know.

    Attributes:
        name: whose it is.
        mnemonic: its recovery phrase.
        derivation: path of its key.
        scheme: how it signs.
        address: where.
        is_member: whether it is a member of the web of trust.
    """

    name: str
    mnemonic: str = field(repr=False)
    derivation: str
    scheme: Scheme
    address: Address
    is_member: bool


@dataclass(frozen=True, kw_only=True)
class Session:
    """The services of one profile and one currency.

    Attributes:
        currency: which currency.
        store: what views read.
        keystore: the vault.
        session_unlock: the vault opened with the session of the system, when its owner wants that.
        recovery: phrases, v1 credentials and key files.
        bus: tells what changed.
        clock: what time it is.
        platform: what the operating system tells and does.
        ledger: for ``connection`` and ``capabilities`` only: views read the store.
        sync: keeps the store up to date.
        currency_facts: keeps the rules of the chain and the growth of the currency at hand.
        trust_sync: keeps what is known of the web of trust up to date.
        trust: reads what is known of it.
        explorer: walks through it.
        groups: people watched together.
        outbox: payments on their way.
        payments: reviews and confirms.
        accounts: adds, names, removes accounts.
        restore: finds the accounts of a secret.
        directory: finds people.
        contacts: people the user knows.
        newcomers: those on their way into the web of trust.
        certification_queue: whom the user means to certify, in order.
        key_papers: revocations, and keys that agree to something.
        lock: forgets the secrets in time.
        settings: the user's preferences.
        check_node: asks a node whether it keeps this currency.
        check_indexer: asks an indexer the same.
        introduce: asks a node which currency it keeps.
        new_versions: looks for newer versions of the program, when the user agreed.
        check_download: holds a downloaded file against the project's signed list.
        move: ends this session and begins another elsewhere, in the same window's place; returns at once.
        profile_folder: where everything is kept.
        is_portable: that is beside the program rather than where the system keeps programs' data.
        is_demo: the currency lives on this machine alone and is worth nothing.
        demo_accounts: accounts of the demonstration that may be opened.
        ask_neighbour: has money come in, in the demonstration; None elsewhere.
    """

    currency: Currency
    store: Store
    keystore: Keystore
    session_unlock: SessionUnlock
    recovery: Recovery
    bus: Bus
    clock: Clock
    platform: Platform
    ledger: Ledger
    sync: Sync
    trust_sync: TrustSync
    currency_facts: CurrencyFacts
    trust: Trust
    explorer: Explorer
    groups: Groups
    outbox: Outbox
    payments: Payments
    accounts: Accounts
    restore: Restore
    directory: Directory
    contacts: Contacts
    newcomers: Newcomers
    certification_queue: CertificationQueue
    key_papers: KeyPapers
    lock: AutoLock
    settings: Settings
    check_node: CheckServer
    check_indexer: CheckServer
    introduce: Introduce
    new_versions: NewVersions
    check_download: CheckDownload
    move: Callable[[Place], None]
    profile_folder: Path
    is_portable: bool = False
    is_demo: bool = False
    demo_accounts: tuple[DemoAccount, ...] = ()
    ask_neighbour: AskNeighbour | None = None
