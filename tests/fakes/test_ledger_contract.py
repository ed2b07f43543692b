"""The scripted ledger keeps the same promises as the real ones, so that services' tests mean something."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.domain.account import AccountState, IdentityStatus, IdentitySummary
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import G1
from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.identity import Certification, Identity
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.domain.text import UntrustedText
from sakia_ng.ports.ledger import CreatedDividend, DividendValue
from tests.adapters.ledger_contract import AMOUNT, LedgerContract, World
from tests.fakes.ledger import START, FakeLedger

ALICE = Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz")
BOB = Address("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP")
NOBODY = Address("g1PJW8UwRrJq1ikcKxZyNkNDk3mXjr5qmr9sGUGnKZz9MSaQU")


class FakeWorld(World):
    """A scripted ledger with two accounts."""

    def __init__(self) -> None:
        dividend = DividendState(Cents(1148), 40, ((1, Cents(1148)),), Cents(10**9), 60)
        self.ledger: FakeLedger = FakeLedger(G1, dividend)
        self.payer, self.payee, self.absent, self.named = ALICE, BOB, NOBODY, ALICE
        for address in (ALICE, BOB):
            self.ledger.put_state(_rich(address, self.ledger))
        self.ledger.histories[ALICE] = [_line(number) for number in range(5)]
        self.ledger.known_people[ALICE] = Person(ALICE, UntrustedText("Alice"), 1, is_member=True)
        self._certify_alice()
        self.ledger.values = (DividendValue(START, Cents(1148)),)
        first = CreatedDividend(38, START, Cents(1148), Cents(10**9), 60)
        self.ledger.created = (first, replace(first, index=39, time=START + timedelta(days=1)))

    def _certify_alice(self) -> None:
        trust, at, end = self.ledger.trust, self.ledger.final_ref, BlockNumber(9_000_000)
        member = Identity(1, ALICE, IdentityStatus.MEMBER, at, received=1, membership_expires_on=end)
        trust.known = {1: member, 2: replace(member, index=2, owner=BOB, received=0, issued=1)}
        trust.certifications = [Certification(2, 1, end)]
        trust.names = {"Alice": 1, "Bob": 2}
        owned = IdentitySummary(member.index, member.status, 0)
        self.ledger.put_state(replace(_rich(ALICE, self.ledger), identity=owned))

    @property
    def key(self) -> tuple[PublicKey, Scheme]:
        return PublicKey(bytes(32)), Scheme.ED25519

    def sign(self, payload: bytes) -> Signature:
        return Signature(Scheme.ED25519, payload[-64:].rjust(64))

    async def mint(self, *, final: bool) -> None:
        ref = await self.ledger.mint(finalize=final)
        if self.ledger.blocks[-1].operations:
            paid = replace(_line(0), amount_cents=Cents(-AMOUNT), block=ref.number, time=ref.time)
            self.ledger.moves.setdefault(ALICE, []).append(paid)

    async def cut(self) -> None:
        await self.ledger.set_links(node=False, indexer=False)


def _rich(address: Address, ledger: FakeLedger) -> AccountState:
    zero, money = Cents(0), Cents(100_000)
    return AccountState(address, ledger.final_ref, True, money, zero, zero, zero, 0, Cents(money - 100))


def _line(number: int) -> Movement:
    return Movement(
        id=str(number),
        account=ALICE,
        kind=MovementKind.TRANSFER,
        amount_cents=Cents(100),
        counterpart=BOB,
        counterpart_name=None,
        comment=None,
        block=BlockNumber(900 - number),
        time=START - timedelta(minutes=number),
    )


@pytest.fixture
def world() -> World:
    return FakeWorld()


class TestFakeLedger(LedgerContract):
    """Every promise."""
