"""A session for tests of the window: real services and a real SQLite store over the fake ledger and keystore."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import cast

from sakia_ng import __version__
from sakia_ng.adapters.releases.downloads import check_download
from sakia_ng.adapters.releases.minisign import MinisignKey
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import AccountState, Hold, HoldReason, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1, Currency
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.session import Place, Session
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.keystore import MnemonicSecret
from sakia_ng.ports.ledger import CreatedDividend
from sakia_ng.ports.recovery import Recovery
from sakia_ng.ports.releases import Checked
from sakia_ng.ports.store import Account, Contact, SyncMark
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
from sakia_ng.services.own_servers import ServersOf
from sakia_ng.services.payments import Payments
from sakia_ng.services.restore import Restore
from sakia_ng.services.settings import Settings
from sakia_ng.services.sync import Sync
from sakia_ng.services.trust import Trust
from sakia_ng.services.trust_sync import TrustSync
from tests.fakes.announcements import FakeAnnouncements
from tests.fakes.clock import FakeClock
from tests.fakes.keystore import FakeKeystore, nothing_elsewhere
from tests.fakes.ledger import FakeLedger
from tests.fakes.platform import FakePlatform
from tests.fakes.session_unlock import FakeSessionUnlock
from tests.fakes.web_of_trust import PARAMETERS
from tests.release_signing import own_key

NOW = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)
HEAD = BlockRef(BlockNumber(4_812_733), BlockHash("0x" + "ab" * 32), NOW - timedelta(seconds=6))
PASSWORD = "correct horse"
DIVIDEND = DividendState(
    current_ud=Cents(1_184),
    current_ud_index=3_180,
    past_reevals=((1, Cents(1_000)), (3_000, Cents(1_184))),
    monetary_mass=Cents(5_632_900_000),
    members=7_934,
    next_ud_at=NOW + timedelta(hours=4),
    next_reeval_at=datetime(2027, 3, 21, 12, tzinfo=UTC),
)
PEOPLE = ("Le Fournil", "Camille Renard", "Anouk Le Goff", "Association des jardins partagés de Kerbars", "Yann")
COMMENTS = ("Pain de seigle", "", "Merci pour le coup de main au jardin !", "Panier du mardi", "", "Œufs, 12")


class MemoryPreferences:
    """A file of preferences that is none."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def load(self) -> Mapping[str, object]:
        return dict(self.values)

    def save(self, values: Mapping[str, object]) -> None:
        self.values = dict(values)


class FakeServers:
    """Stands for nodes and indexers that the user types: raises what a test sets, keeps where the session moves."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.problem: Exception | None = None
        self.moves: list[Place] = []
        self.keeps: Currency = G1

    async def introduce(self, url: str) -> Currency:
        await self.check(url)
        return self.keeps

    async def check(self, url: str) -> None:
        self.asked.append(url)
        if self.problem is not None:
            raise self.problem


@dataclass(frozen=True)
class Stage:
    """A session with the fakes behind it in reach."""

    session: Session
    ledger: FakeLedger
    keystore: FakeKeystore
    clock: FakeClock
    store: SqliteStore
    servers: FakeServers
    session_unlock: FakeSessionUnlock

    def announce(self) -> FakeAnnouncements:
        """Let there be somebody who tells of new versions."""
        self.session.new_versions._source = source = FakeAnnouncements()
        return source

    async def close(self) -> None:
        """Close the store."""
        await self.store.close()


def key_of(word: str) -> PublicKey:
    """Return the key that a word stands for."""
    return PublicKey(sha256(word.encode()).digest())


def address_of(word: str, currency: Currency = G1) -> Address:
    """Return the address that a word stands for."""
    return to_address(key_of(word), currency)


async def check_as_in_tests(file: Path, sums: Path | None) -> Checked:
    """Check a download with the key that signed the stored list of the tests."""
    text = (Path(__file__).parents[1] / "fixtures" / "release" / "minisign.pub").read_text()
    return await asyncio.to_thread(check_download, file, sums, MinisignKey.of(text.splitlines()[1]))


async def make_stage(folder: Path, *, currency: Currency = G1, is_demo: bool = False) -> Stage:
    """Build a session over an empty store in a folder."""
    clock, keystore, bus = FakeClock(NOW), FakeKeystore(), Bus()
    ledger = FakeLedger(currency, DIVIDEND, first_number=HEAD.number - 1)  # the next block is the one of the store
    ledger.blocks[0].ref = replace(ledger.blocks[0].ref, time=NOW - timedelta(seconds=12))
    store = SqliteStore(folder / "store.sqlite")
    await store.open()
    settings = Settings(file=MemoryPreferences(), bus=bus, servers=ServersOf(currency.genesis_hash))
    directory = Directory(ledger=ledger, store=store, currency=currency)
    trust_sync = TrustSync(ledger=ledger, store=store, bus=bus)
    currency_facts = CurrencyFacts(ledger=ledger, store=store, bus=bus)
    trust = Trust(ledger=ledger, store=store, bus=bus, sync=trust_sync, directory=directory, currency=currency)
    explorer = Explorer(ledger=ledger, store=store, bus=bus, trust=trust, sync=trust_sync, currency=currency)
    outbox = Outbox(ledger=ledger, store=store, keystore=keystore, bus=bus, clock=clock)
    servers = FakeServers()
    session_unlock = FakeSessionUnlock(keystore)
    session = Session(
        currency=currency,
        store=store,
        keystore=keystore,
        session_unlock=session_unlock,
        recovery=cast("Recovery", None),  # no page of the main window asks it
        bus=bus,
        clock=clock,
        platform=FakePlatform(),
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
            keys_elsewhere=nothing_elsewhere,
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
        check_node=servers.check,
        check_indexer=servers.check,
        introduce=servers.introduce,
        new_versions=NewVersions(
            source=None,  # as long as the project has no key
            check=own_key().check,
            settings=settings,
            bus=bus,
            clock=clock,
            version=__version__,
        ),
        check_download=check_as_in_tests,
        move=servers.moves.append,
        profile_folder=folder,
        is_demo=is_demo,
    )
    return Stage(session, ledger, keystore, clock, store, servers, session_unlock)


async def connect(stage: Stage, *, node: bool = True, indexer: bool = True) -> None:
    """Let the fake ledger hear a final block, or cut its links."""
    await stage.ledger.mint(finalize=True)
    await stage.ledger.set_links(node=node, indexer=indexer)


async def populate(stage: Stage, *, lines: int = 60) -> Account:
    """Fill a store: a member with a history, a watched association, a new wallet, contacts. Return the member."""
    await stage.keystore.create(PASSWORD)
    accounts = stage.session.accounts
    elsa = await accounts.add_from_secret(MnemonicSecret(bytes(16)), "//0", Scheme.ED25519, "Elsa")
    shop = await accounts.watch(address_of("fournil"), "Le Fournil de la place de l’Église")
    savings = await accounts.add_from_secret(MnemonicSecret(bytes(16)), "//1", Scheme.ED25519, "Épargne")
    states = {
        elsa.address: _member_state(elsa.address),
        shop.address: wallet_state(shop.address, 42_256),
        savings.address: wallet_state(savings.address, 0),
    }
    await stage.store.figures.put(states, DIVIDEND, HEAD)
    rules = ChainParameters(HEAD, await stage.ledger.currency_parameters(), PARAMETERS)
    await stage.store.currency.put_parameters(rules)
    await stage.store.currency.put_created(created_dividends())
    for name in PEOPLE:
        await stage.store.contacts.put(Contact(address_of(name), name, "Marché du mardi" if name == "Yann" else ""))
    await stage.store.people.put([Person(address_of("Camille Renard"), UntrustedText("CamilleR"), 12, is_member=True)])
    await stage.store.history.set_finalized(BlockNumber(HEAD.number - 3))
    mark = SyncMark(complete=True, cursor=None, indexed_to=HEAD.number)
    await stage.store.history.apply(elsa.address, movements(elsa.address, lines), mark)
    return elsa


def created_dividends() -> list[CreatedDividend]:
    """Return how the currency grew up to now, one UD in eighty."""
    made = []
    for index in range(19, DIVIDEND.current_ud_index, 80):
        before = DIVIDEND.current_ud_index - index
        time = NOW + timedelta(hours=4) - timedelta(days=before)
        mass = Cents(DIVIDEND.monetary_mass * (4_000 - before) ** 2 // 4_000**2)
        members = DIVIDEND.members - before * 2 + (index * 37) % 300
        made.append(CreatedDividend(index, time, Cents(1_000 if index < 3_000 else 1_184), mass, members))
    return made


def _member_state(address: Address) -> AccountState:
    return AccountState(
        address=address,
        at=HEAD,
        exists=True,
        free_cents=Cents(79_950),
        reserved_cents=Cents(1_000),
        frozen_cents=Cents(0),
        unclaimed_cents=Cents(14_208),
        unclaimed_count=12,
        transferable_cents=Cents(94_058),
        holds=(Hold(HoldReason.DISTANCE, Cents(1_000)),),
        nonce=37,
        identity=IdentitySummary(1_204, IdentityStatus.MEMBER, 3_168),
    )


def wallet_state(address: Address, cents: int) -> AccountState:
    """Return the figures of an account without identity."""
    state = _member_state(address)
    return replace(
        state,
        exists=cents > 0,
        free_cents=Cents(cents),
        reserved_cents=Cents(0),
        unclaimed_cents=Cents(0),
        unclaimed_count=0,
        transferable_cents=Cents(max(0, cents - 100)),
        holds=(),
        identity=None,
        nonce=0,
    )


def movements(account: Address, count: int, *, every: timedelta = timedelta(hours=19)) -> list[Movement]:
    """Return lines of a history, newest first: payments both ways with and without comments, dividends."""
    return [_movement(account, number, every) for number in range(count)]


def _movement(account: Address, number: int, every: timedelta) -> Movement:
    is_dividend = number % 3 == 1
    name = PEOPLE[number % len(PEOPLE)] if number % 4 else "Tryphon"
    comment = COMMENTS[number % len(COMMENTS)]
    amount = 1_184 if is_dividend else (1 if number % 2 else -1) * (250 + 137 * (number % 40))
    return Movement(
        id=f"{HEAD.number - number * 7_200:010}-{number:05}",
        account=account,
        kind=MovementKind.DIVIDEND if is_dividend else MovementKind.TRANSFER,
        amount_cents=Cents(amount),
        counterpart=None if is_dividend else address_of(name),
        counterpart_name=None if is_dividend or name == "Tryphon" else UntrustedText(name.split(maxsplit=1)[0]),
        comment=None if is_dividend or not comment else UntrustedText(comment),
        block=BlockNumber(HEAD.number - number * 7_200),
        time=HEAD.time - every * number,
    )
