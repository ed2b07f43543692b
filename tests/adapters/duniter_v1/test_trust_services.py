"""The services of the web of trust and the outbox over a real node: what waits for weeks stands in nobody's way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Action, Certify, ConfirmIdentity, InCents, Pay, RequestEvaluation
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Failure, OperationState, OutboxEntry
from sakia_ng.domain.revocation import OldRevocation, write_revocation
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import UserError
from sakia_ng.ports.ledger_codes import SubmitFailure
from sakia_ng.ports.store import Account
from sakia_ng.services.bus import Bus
from sakia_ng.services.key_papers import KeyPapers
from sakia_ng.services.outbox import Outbox
from sakia_ng.services.payments import Payments
from sakia_ng.services.trust_sync import TrustSync
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.paying import confirmed
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_services import until
from tests.adapters.duniter_v1.v1_node import V1Node, installed
from tests.fakes.keystore import FakeKeystore

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5)
WINDOW_S = 4_000


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    installed()
    folder: Path = tmp_path_factory.mktemp("v1-trust-services")
    node = V1Node(folder, IDTYWINDOW=WINDOW_S, MSWINDOW=3_000, MSVALIDITY=30_000)
    yield node
    node.stop()


class Wallet:
    """A wallet with accounts of several people, at work."""

    def __init__(self, node: V1Node, ledger: DuniterV1Ledger, folder: Path) -> None:
        self.node, self.ledger = node, ledger
        self.store, self.keystore, self.bus = SqliteStore(folder / "s.sqlite"), FakeKeystore(), Bus()
        clock = SystemClock()
        self.outbox = Outbox(ledger=ledger, store=self.store, keystore=self.keystore, bus=self.bus, clock=clock)
        self.payments = Payments(ledger=ledger, outbox=self.outbox, store=self.store, clock=clock)
        self.trust_sync = TrustSync(ledger=ledger, store=self.store, bus=self.bus)
        self.papers = KeyPapers(ledger=ledger, keystore=self.keystore, currency=ledger.currency)
        self.works: list[asyncio.Task[None]] = []

    async def open(self, *names: str) -> None:
        await self.store.open()
        await self.keystore.create("a password")
        for place, name in enumerate(names):
            secret = await self.keystore.add_secret(seed_from_credentials(f"{name}-salt", f"{name}-password"))
            key = await self.keystore.add_key(secret, "", Scheme.ED25519)
            address = to_address(key.public_key, self.ledger.currency)
            now = SystemClock().now()
            await self.store.accounts.add(Account(address, name, key.public_key, key.scheme, place, now))
        self.works = [asyncio.create_task(self.outbox.run()), asyncio.create_task(self.trust_sync.run())]

    async def rest(self) -> None:
        for work in self.works:
            work.cancel()
        for work in self.works:
            with suppress(asyncio.CancelledError):
                await work

    async def mine(self, count: int = 2, step: int = 60) -> None:
        made = await asyncio.to_thread(self.node.mine, count, step)
        await confirmed(self.ledger, made["number"] - PACE.confirmations)

    async def do(self, action: Action) -> OutboxEntry:
        entry = await self.payments.confirm(await self.payments.review(action))
        await self.reaches(entry, OperationState.SENT)
        return entry

    async def row(self, entry: OutboxEntry) -> OutboxEntry:
        row = await self.store.outbox.get(entry.id)
        assert row is not None
        return row

    async def reaches(self, entry: OutboxEntry, state: OperationState) -> None:
        async def has() -> bool:
            return (await self.row(entry)).state is state

        await until(has)

    async def status(self, address: Address, status: IdentityStatus) -> None:
        """Wait until the store says so."""

        async def has() -> bool:
            kept = (await self.store.trust.identities()).values()
            return any(one.owner == address and one.status is status for one in kept)

        await until(has)


@pytest_asyncio.fixture
async def wallet(v1_node: V1Node, tmp_path: Path) -> AsyncIterator[Wallet]:
    met = await introduce(v1_node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    made = Wallet(v1_node, ledger, tmp_path)
    await ledger.start()
    yield made
    await made.rest()
    await ledger.close()
    await made.store.close()


async def test_a_life_through_the_outbox_beside_payments(wallet: Wallet) -> None:
    frank, alice, bob = V1Person("frank"), V1Person("alice"), V1Person("bob")
    await wallet.mine(4)
    await wallet.open("frank", "alice", "bob", "carol")
    declared = await wallet.do(ConfirmIdentity(frank.address, "frank"))
    await wallet.status(frank.address, IdentityStatus.UNVALIDATED)
    number = (await wallet.ledger.trust.identities_of([frank.address], await wallet.ledger.finalized_head()))[
        frank.address
    ].index
    rows = [declared, *[await wallet.do(Certify(V1Person(name).address, number)) for name in ("alice", "bob", "carol")]]
    paid = await wallet.do(Pay(alice.address, bob.address, InCents(Cents(100))))  # beside what waits
    await wallet.mine()
    await wallet.reaches(paid, OperationState.FINAL)
    assert {(await wallet.row(row)).state for row in rows} == {OperationState.SENT}
    again = await wallet.do(Pay(alice.address, bob.address, InCents(Cents(200))))
    rows.append(await wallet.do(RequestEvaluation(frank.address)))
    await asyncio.to_thread(wallet.node.mine, 1, 60)
    await wallet.reaches(rows[0], OperationState.IN_BLOCK)
    await wallet.mine(1)
    for row in (*rows, again):
        await wallet.reaches(row, OperationState.FINAL)
    await wallet.trust_sync.refresh_web()
    await wallet.status(frank.address, IdentityStatus.MEMBER)
    web = await wallet.store.trust.web()
    assert web is not None
    assert number in web.members
    assert len([one for one in web.certifications if one.receiver == number]) == 3


async def test_a_revocation_is_saved_read_and_published_by_anybody(wallet: Wallet) -> None:
    ivan, alice = V1Person("ivan"), V1Person("alice")
    await asyncio.to_thread(OtherClient(wallet.node).join, ivan, ("carol", "dave", "eve"))
    await wallet.mine()
    await wallet.open("ivan", "alice")
    document = await wallet.papers.revocation(ivan.address)
    assert isinstance(document, OldRevocation)
    saved = write_revocation(document, wallet.ledger.currency, "words that do not belong there").encode()
    assert saved == document.data
    read = wallet.papers.read_revocation(saved.replace(b"\n", b"\r\n"))
    assert read == document
    with pytest.raises(UserError) as altered:
        wallet.papers.read_revocation(saved.replace(b"IdtyUniqueID: ivan", b"IdtyUniqueID: evan"))
    assert altered.value.code is PaperProblem.SIGNATURE
    with pytest.raises(UserError):
        wallet.papers.read_revocation(saved.replace(b"Currency: g1-test", b"Currency: g1"))
    assert (await wallet.papers.check_revocation(read, alice.address)).owner == ivan.address
    entry = await wallet.do(wallet.papers.revoke(read, alice.address))
    await wallet.mine()
    await wallet.reaches(entry, OperationState.FINAL)
    await wallet.status(ivan.address, IdentityStatus.REVOKED)


async def test_what_waited_too_long_is_said_and_blocks_nothing(wallet: Wallet) -> None:
    kevin, alice = V1Person("kevin"), V1Person("alice")
    await wallet.open("kevin", "alice")
    entry = await wallet.do(ConfirmIdentity(kevin.address, "kevin"))
    await asyncio.to_thread(OtherClient(wallet.node).keep_members)
    await wallet.mine(14, 350)
    await wallet.outbox.resend(entry.id)
    await wallet.reaches(entry, OperationState.REFUSED)
    row = await wallet.row(entry)
    assert row.failure == Failure(SubmitFailure.WINDOW_OVER.value)
    anew = await wallet.do(ConfirmIdentity(kevin.address, "kevin"))
    assert anew.id != entry.id
    assert (await wallet.row(entry)).state is OperationState.REFUSED
    await wallet.payments.review(Pay(alice.address, kevin.address, InCents(Cents(100))))
