"""Money under conditions on a real node: refundable payments, money for later, money for several."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.duniter_v1.documents import read, write
from sakia_ng.adapters.duniter_v1.selection import REFUND_AFTER_S, Spending
from sakia_ng.adapters.duniter_v1.texts import Output, Source, SourceKey, sha256
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import AccountState, Hold, HoldReason
from sakia_ng.domain.actions import Collect, Everything, InCents, Pay
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.conditional import ConditionalMoney, Need
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import SignedOperation
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import PaymentRule
from tests.adapters.duniter_v1.paying import confirmed, pay, signed
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)
DAY = 86_400
ALICE, BOB, CAROL, DAVE, EVE = (V1Person(name) for name in ("alice", "bob", "carol", "dave", "eve"))


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A node whose blocks may come a day apart, so that a week is soon over."""
    installed()
    node = V1Node(tmp_path_factory.mktemp("v1"), DT=DAY, AVGGENTIME=DAY)
    yield node
    node.stop()


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(v1_node.url)
    opened = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await opened.start()
    await mined(v1_node, opened)
    yield opened
    await opened.close()


async def mined(node: V1Node, ledger: DuniterV1Ledger, count: int = 1, step: int = 0) -> BlockRef:
    tip = await asyncio.to_thread(node.mine, count + 1, step)
    return await confirmed(ledger, tip["number"] - 1)


async def state(ledger: DuniterV1Ledger, person: V1Person) -> AccountState:
    return (await ledger.account_states([person.address], await ledger.finalized_head()))[person.address]


async def adds_up(ledger: DuniterV1Ledger, *people: V1Person) -> bool:
    """Whether the lines of histories sum up to the balances."""
    for person in people:
        lines = (await ledger.history(person.address, None, 500)).movements
        if sum(line.amount_cents for line in lines) != (await state(ledger, person)).total_cents:
            return False
    return True


async def put(node: V1Node, payer: V1Person, condition: str, cents: int = 0) -> str:
    """Have somebody put one whole source, or a part of it, under a condition; return the ledger's name of it."""
    told = (await asyncio.to_thread(node.get, f"tx/sources/{payer.address}"))["sources"]
    row = next(row for row in told if row["conditions"] == f"SIG({payer.address})" and row["amount"] >= cents)
    source = Source(SourceKey(row["type"], row["identifier"], row["noffset"]), row["amount"], row["base"])
    plain = f"SIG({payer.address})"  # duniterpy does not write all conditions that the node takes
    outputs = [Output(cents or source.amount, 0, plain)]
    if cents and cents < source.amount:
        outputs.append(Output(source.amount - cents, 0, plain))
    tip: Any = await asyncio.to_thread(node.get, "blockchain/current")
    anchor = BlockRef(tip["number"], "0x" + tip["hash"].lower(), None)  # type: ignore[arg-type]
    body = write(payer.address, Spending((source,), tuple(outputs)), "", anchor, "g1-test")
    body = body.replace(f":{plain}\n", f":{condition}\n", 1)
    text = body + base64.b64encode(payer.sign(body.encode()).data).decode() + "\n"
    await asyncio.to_thread(node.post, "tx/process", {"transaction": text})
    return f"{sha256(text)}:0"


async def collected(ledger: DuniterV1Ledger, person: V1Person, *pieces: str) -> SignedOperation:
    draft = await ledger.draft(Collect(person.address, pieces))
    unsigned = await ledger.unsigned(draft, await ledger.next_sequence(person.address), person.key, Scheme.ED25519)
    operation = ledger.assemble(unsigned, person.sign(unsigned.signing_payload))
    assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    return operation


async def refused(ledger: DuniterV1Ledger, person: V1Person, *pieces: str) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        await ledger.draft(Collect(person.address, pieces))
    return refusal.value


async def refundable(ledger: DuniterV1Ledger, payer: V1Person, payee: V1Person, cents: int) -> SignedOperation:
    draft = await ledger.draft(Pay(payer.address, payee.address, InCents(Cents(cents)), "a loan", refundable=True))
    number = await ledger.next_sequence(payer.address)
    unsigned = await ledger.unsigned(draft, number, payer.key, Scheme.ED25519)
    operation = ledger.assemble(unsigned, payer.sign(unsigned.signing_payload))
    assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    return operation


async def test_what_is_not_taken_in_a_week_is_taken_back(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    friend = V1Person("a friend on a journey")
    before = (await state(ledger, ALICE)).total_cents
    payment = await refundable(ledger, ALICE, friend, 700)
    head = await mined(v1_node, ledger)
    theirs, mine = await state(ledger, friend), await state(ledger, ALICE)
    (piece,), (same,) = theirs.conditional, mine.conditional
    assert (theirs.total_cents, theirs.exists, mine.total_cents) == (0, False, before - 700)
    assert (piece.amount_cents, piece.sender, piece.need) == (700, ALICE.address, Need.NOTHING)
    assert piece.is_open(head.time)
    (other,) = piece.others
    assert other.address == ALICE.address
    assert other.since == same.mine_from
    assert timedelta(0) <= other.since - head.time - timedelta(seconds=REFUND_AFTER_S) < timedelta(seconds=10)
    assert [one.address for one in same.others] == [friend.address]
    assert (await refused(ledger, ALICE, same.id)).code is PaymentRule.PIECE_NOT_OPEN
    newest = (await ledger.history(ALICE.address, None, 1)).movements[0]
    assert (newest.amount_cents, newest.counterpart) == (-700, friend.address)
    assert await adds_up(ledger, ALICE, friend)
    head = await mined(v1_node, ledger, 8, DAY)
    assert (await state(ledger, ALICE)).conditional[0].is_open(head.time)
    taken = await collected(ledger, ALICE, same.id)
    assert (await refused(ledger, ALICE, same.id)).code is PaymentRule.PIECE_GONE
    assert read(payment, "g1-test").hash in {source.key.origin for source in read(taken, "g1-test").inputs}
    await mined(v1_node, ledger)
    assert ((await state(ledger, ALICE)).conditional, (await state(ledger, friend)).conditional) == ((), ())
    newest = (await ledger.history(ALICE.address, None, 1)).movements[0]
    assert (newest.amount_cents, newest.counterpart) == (700, friend.address)
    assert await adds_up(ledger, ALICE, friend)
    assert (await refused(ledger, ALICE, same.id)).code is PaymentRule.PIECE_GONE


async def test_what_is_taken_in_time_stays_taken(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    shop = V1Person("a shop")
    await refundable(ledger, BOB, shop, 300)
    await mined(v1_node, ledger)
    (piece,) = (await state(ledger, shop)).conditional
    await collected(ledger, shop, piece.id)
    await mined(v1_node, ledger)
    theirs = await state(ledger, shop)
    assert (theirs.total_cents, theirs.transferable_cents, theirs.conditional) == (300, 300, ())
    assert (await state(ledger, BOB)).conditional == ()
    (line,) = (await ledger.history(shop.address, None, 9)).movements
    assert (line.amount_cents, line.counterpart) == (300, BOB.address)
    assert await adds_up(ledger, BOB, shop)
    await pay(ledger, shop, BOB, Everything(keep_account=False))
    await mined(v1_node, ledger)
    assert (await state(ledger, shop)).total_cents == 0


async def test_money_for_later_is_its_owner_s_and_waits(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    saver = V1Person("a saver")
    await put(v1_node, CAROL, f"SIG({saver.address}) && CSV(259200)", 400)
    await pay(ledger, DAVE, saver, 150)
    head = await mined(v1_node, ledger)
    now = await state(ledger, saver)
    assert (now.total_cents, now.transferable_cents, now.reserved_cents) == (550, 150, 400)
    assert now.holds == (Hold(HoldReason.CONDITION, Cents(400)),)
    (piece,) = now.conditional
    assert piece.mine_from is not None
    assert head.time < piece.mine_from < head.time + timedelta(days=3, seconds=10)
    with pytest.raises(Refusal) as refusal:
        await ledger.draft(Pay(saver.address, CAROL.address, InCents(Cents(200))))
    assert refusal.value.code is PaymentRule.INSUFFICIENT
    assert await adds_up(ledger, saver, CAROL)
    await mined(v1_node, ledger, 4, DAY)
    later = await state(ledger, saver)
    assert (later.total_cents, later.transferable_cents, later.conditional) == (550, 550, ())
    await pay(ledger, saver, CAROL, Everything(keep_account=False))
    await mined(v1_node, ledger)
    assert (await state(ledger, saver)).total_cents == 0
    assert await adds_up(ledger, saver, CAROL)


async def test_a_date_opens_money_too(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    heir = V1Person("an heir")
    head = await ledger.finalized_head()
    opens = head.time + timedelta(days=2)
    await put(v1_node, DAVE, f"SIG({heir.address}) && CLTV({int(opens.timestamp())})", 100)
    await mined(v1_node, ledger)
    assert (await state(ledger, heir)).conditional[0].mine_from == opens
    await mined(v1_node, ledger, 3, DAY)
    assert (await state(ledger, heir)).transferable_cents == 100


async def test_what_needs_others_or_a_secret_is_explained_and_not_counted(
    v1_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    club, treasurer = V1Person("a club"), V1Person("a treasurer")
    secret = hashlib.sha256(b"open sesame").hexdigest().upper()
    both = await put(v1_node, EVE, f"SIG({club.address}) && SIG({treasurer.address})", 110)
    await mined(v1_node, ledger)
    hidden = await put(v1_node, EVE, f"SIG({club.address}) && XHX({secret})", 120)
    await mined(v1_node, ledger)
    either = await put(v1_node, EVE, f"SIG({club.address}) || SIG({treasurer.address})", 130)
    head = await mined(v1_node, ledger)
    now = await state(ledger, club)
    assert (now.total_cents, now.exists) == (0, False)
    told: dict[str, ConditionalMoney] = {piece.id: piece for piece in now.conditional}
    assert [piece.id for piece in now.conditional] == [either, hidden, both]
    assert {name: piece.need for name, piece in told.items()} == {
        both: Need.SIGNATURES,
        hidden: Need.SECRET,
        either: Need.NOTHING,
    }
    assert (await refused(ledger, club, both)).code is PaymentRule.PIECE_NOT_OPEN
    assert (await refused(ledger, club, hidden)).code is PaymentRule.PIECE_NOT_OPEN
    assert (await refused(ledger, club, either, both)).code is PaymentRule.PIECE_NOT_OPEN
    assert told[either].is_open(head.time)
    assert [one.address for one in told[either].others] == [treasurer.address]
    await collected(ledger, club, either)
    await mined(v1_node, ledger)
    assert (await state(ledger, club)).total_cents == 130
    assert await adds_up(ledger, club, EVE)


async def test_a_payment_and_a_collection_of_one_number_exclude_each_other(
    v1_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    """Both spend the account's oldest source."""
    shared = await put(v1_node, EVE, f"SIG({BOB.address}) || SIG({EVE.address})", 130)
    await mined(v1_node, ledger)
    (payment,) = await signed(ledger, BOB, CAROL, 100)
    met = await introduce(v1_node.url)
    other = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await other.start()
    try:
        collection = await collected(other, BOB, shared)
    finally:
        await other.close()
    assert payment.sequence == collection.sequence
    spent = ({source.key for source in read(one, "g1-test").inputs} for one in (payment, collection))
    assert set.intersection(*spent)


async def test_whatever_condition_a_stranger_writes_what_is_ones_own_is_spent(
    v1_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    """Else a gift that is counted and cannot be spent would keep its owner from paying."""
    owner = V1Person("a popular shop")
    mine, theirs, secret = f"SIG({owner.address})", f"SIG({ALICE.address})", f"XHX({'A' * 64})"
    odd = (
        *(f"({mine})", f"{mine} && {mine}", f"{mine} || {mine}", f"{mine} && CLTV(1)", f"{mine} && CSV(0)"),
        *(f"{mine} || ({mine} && {secret})", f"{mine} && (CSV(0) || {secret})", f"{mine}&&CSV(0)"),
        *(f"{mine} && (CLTV(9999999999) || CSV(0))", f"{mine} && ({theirs} || CSV(0))", f"CSV(0) && {mine}"),
        *(f"({mine} && {theirs}) || {mine}", f"{mine} || {theirs} && {mine}", f"({mine} || {theirs}) && {mine}"),
        f"({mine} && {theirs}) || ({mine} && CSV(0))",
    )
    for first in range(0, len(odd), 5):
        for payer, condition in zip((ALICE, BOB, CAROL, DAVE, EVE), odd[first : first + 5], strict=True):
            await put(v1_node, payer, condition, 100)
        await mined(v1_node, ledger, step=60)
    now = await state(ledger, owner)
    assert (now.total_cents, now.transferable_cents, now.conditional) == (1_500, 1_500, ())
    await pay(ledger, owner, CAROL, Everything(keep_account=False))
    await mined(v1_node, ledger)
    assert (await state(ledger, owner)).total_cents == 0
    assert await adds_up(ledger, owner, CAROL)
