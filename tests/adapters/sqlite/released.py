"""Files as released versions wrote them: ``python -m tests.adapters.sqlite.released FILE`` writes the newest once.

A file of ``tests/fixtures`` is never written again: it is what users have.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Action, ClaimDividends, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.conditional import ConditionalMoney, Need, Taker
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.identity import Certification, FormerOwner, Identity, Quota, RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind, Person
from sakia_ng.domain.operation import Failure, Inclusion, OperationState, Outcome
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.currency_store import ChainParameters
from sakia_ng.ports.ledger import CreatedDividend, DividendValue
from sakia_ng.ports.store import Contact, SyncMark
from sakia_ng.ports.trust_store import CertificationRecord, QueuedCertification, WebCopy
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, account, block, dividend, movement, operation, state
from tests.fakes.web_of_trust import PARAMETERS

FOLDER = Path(__file__).parents[2] / "fixtures"
LINES = [
    movement(ALICE, "pay", -1_250, 1_004, counterpart=CAROL, name="Carol", comment="merci 🥕"),
    movement(ALICE, "ud", 1_000, 1_002, kind=MovementKind.DIVIDEND),
    movement(ALICE, "v1", 5_000, -700_000, counterpart=BOB, time=NOON - timedelta(days=900)),
]
MARK = SyncMark(True, None, BlockNumber(1_010), BlockNumber(950))
INTERRUPTED = SyncMark(False, "a cursor", BlockNumber(1_010), BlockNumber(950), 77)
ACTIONS: list[Action] = [
    Pay(ALICE, BOB, InCents(Cents(1_250)), "merci 🥕"),
    Pay(ALICE, BOB, InMilliDividends(1_500)),
    Pay(ALICE, BOB, Everything(keep_account=False)),
    ClaimDividends(ALICE),
]
PIECE = ConditionalMoney("AB:1", Cents(700), BOB, NOON, (Taker(BOB, NOON + timedelta(days=7)),), Need.NOTHING)
MEMBER = Identity(
    index=7,
    owner=ALICE,
    status=IdentityStatus.MEMBER,
    at=block(1_010),
    former_owner=FormerOwner(BOB, BlockNumber(500)),
    received=5,
    issued=1,
    next_certification_on=BlockNumber(1_500),
    membership_expires_on=BlockNumber(8_000),
    quota=Quota(Cents(900), BlockNumber(600)),
)
WEB = WebCopy(block(1_010), frozenset({7, 9}), (Certification(9, 7, BlockNumber(7_000)),))
QUEUED = QueuedCertification(ALICE, CAROL, 0, NOON, "au marché")
RECORD = CertificationRecord(ALICE, BOB, "Bob", NOON, "0.3.0", (("knows_well", "yes"),))
REGISTERED = (
    RegisterEntry(7, ALICE, IdentityStatus.MEMBER, UntrustedText("Alice")),
    RegisterEntry(9, BOB, IdentityStatus.UNCONFIRMED),
)
GROUP_NAME, GROUP_PEOPLE = "Marché du mardi", (7, 9)
_MONEY = CurrencyParameters(86_400_000, 15_778_800_000, 2_382_304, Cents(100))
RULES = ChainParameters(block(1_010), _MONEY, PARAMETERS)
CREATED = CreatedDividend(39, NOON, Cents(1_000), Cents(10**9), 60)
FAILURE = Failure("token.below_minimum", (("amount", "3"),), NOON)


async def write(path: Path) -> None:
    """Write one of everything."""
    store = SqliteStore(path)
    await store.open()
    await store.accounts.add(account("alice"))
    await store.accounts.add(account("bob", 1, None))
    await store.figures.put(
        {ALICE: replace(state(ALICE, 5_000, 1_010), conditional=(PIECE,))}, dividend(), block(1_010)
    )
    await store.figures.put_dividend_values([DividendValue(NOON, Cents(1_000))])
    await store.history.set_finalized(BlockNumber(1_003))
    await store.history.apply(ALICE, LINES, MARK)
    await store.history.apply(BOB, [], INTERRUPTED)
    await store.contacts.put(Contact(CAROL, "Carole", "légumes"))
    await store.people.put([Person(BOB, UntrustedText("Bob"), 3, True), Person(CAROL, None, None, False)])
    for number, action in enumerate(ACTIONS):
        entry = await store.outbox.add(
            action, operation(f"bytes {number}", sequence=number), Cents(number), Cents(5), NOON
        )
        if number == 0:
            place = Inclusion(entry.operation.hash, block(1_004), 2, is_final=True)
            await store.outbox.settle(entry.id, OperationState.FINAL, place, Outcome(True, True, Cents(3)))
        if number == 1:
            await store.outbox.set_state(entry.id, OperationState.REFUSED, FAILURE)
    await store.currency.put_parameters(RULES)
    await store.currency.put_created([CREATED])
    await store.trust.put_identities([MEMBER])
    await store.trust.put_web(WEB)
    await store.trust.put_queue(ALICE, [QUEUED])
    await store.trust.add_record(RECORD)
    await store.register.put_everybody(REGISTERED, block(1_010))
    await store.groups.add(GROUP_NAME, GROUP_PEOPLE)
    await store.close()


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1])))
