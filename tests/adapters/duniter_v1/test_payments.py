"""Payments on a real node: chained, gathered, doubled, refused; and a node that is killed in the middle."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.duniter_v1.documents import read, write
from sakia_ng.adapters.duniter_v1.selection import MAX_INPUTS, Spending
from sakia_ng.adapters.duniter_v1.texts import Output, Source, SourceKey
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.actions import Action, ClaimDividends, Everything, InCents, InMilliDividends, LinkAccount, Pay
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import Failure
from sakia_ng.errors import Code, EnvironmentProblem, Refusal
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger import SubmitReport, SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, NodeProblem, PaymentRule, SubmitFailure
from tests.adapters.duniter_v1.paying import confirmed, pay, signed
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node

PACE = LinkPace(confirmations=1, first_retry_s=0.1, wait_for_node_s=5, rest_s=0.1)


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    opened = await opened_on(v1_node)
    yield opened
    await opened.close()


async def opened_on(node: V1Node) -> DuniterV1Ledger:
    met = await introduce(node.url)
    ledger = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await ledger.start()
    return ledger


async def mined(node: V1Node, ledger: DuniterV1Ledger, count: int = 1, step: int = 60) -> BlockRef:
    """Make blocks, the last of which is final under one more."""
    tip = await asyncio.to_thread(node.mine, count + 1, step)
    return await confirmed(ledger, tip["number"] - 1)


async def balance(ledger: DuniterV1Ledger, person: V1Person) -> int:
    head = await ledger.finalized_head()
    return (await ledger.account_states([person.address], head))[person.address].total_cents


async def test_payments_on_their_way_are_chained(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    """The second and the third spend the change of those before, which no block holds yet."""
    await mined(v1_node, ledger)
    alice, purse, shop = V1Person("alice"), V1Person("purse"), V1Person("shop")
    await pay(ledger, alice, purse, 1_500)
    await mined(v1_node, ledger)
    assert await balance(ledger, purse) == 1_500
    payments = [(await pay(ledger, purse, shop, cents))[0] for cents in (400, 300, 200)]
    assert [one.sequence for one in payments] == [0, 1, 2]
    spent = [read(one, "g1-test").inputs for one in payments]
    assert [len(inputs) for inputs in spent] == [1, 1, 1]
    assert spent[1][0].key.origin == read(payments[0], "g1-test").hash
    assert await balance(ledger, shop) == 0
    head = await mined(v1_node, ledger)
    assert (await balance(ledger, purse), await balance(ledger, shop)) == (600, 900)
    found = await ledger.find([one.hash for one in payments], payments[0].valid_from, payments[0].valid_until)
    assert (len(found.found), found.scanned_to) == (3, head.number)


async def test_many_small_pieces_are_gathered_first(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger, 100)
    dave, rich = V1Person("dave"), V1Person("rich")
    sources = (await asyncio.to_thread(v1_node.get, f"tx/sources/{dave.address}"))["sources"]
    assert len(sources) > 2 * MAX_INPUTS
    draft = await ledger.draft(Pay(dave.address, rich.address, Everything(keep_account=False)))
    assert len(draft.before) == len(sources) // MAX_INPUTS
    made = await pay(ledger, dave, rich, Everything(keep_account=False))
    assert [one.sequence for one in made] == list(range(len(draft.before) + 1))
    assert all(len(read(one, "g1-test").inputs) <= MAX_INPUTS for one in made)
    await mined(v1_node, ledger, 3, 0)
    assert await balance(ledger, rich) == draft.amount_cents
    assert draft.amount_cents >= sum(source["amount"] for source in sources[: 2 * MAX_INPUTS])


async def test_of_two_payments_with_one_number_one_is_made(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    """The node takes both into its pool; the one that no block took is then known to be lost."""
    await mined(v1_node, ledger, 3)
    eve, shop = V1Person("eve"), V1Person("first shop")
    (first,) = await signed(ledger, eve, shop, 500)
    other = await opened_on(v1_node)  # that knows nothing of the first
    try:
        (second,) = await signed(other, eve, V1Person("second shop"), 700)
    finally:
        await other.close()
    assert (first.sequence, first.hash != second.hash) == (second.sequence, True)
    assert (await ledger.submit(first)).state is SubmitState.ACCEPTED
    assert (await ledger.submit(second)).state is SubmitState.ACCEPTED
    assert (await ledger.submit(first)).state is SubmitState.ALREADY_KNOWN
    head = await mined(v1_node, ledger)
    places = await ledger.find([first.hash, second.hash], first.valid_from, head.number)
    (made,) = places.found
    lost, taken = (second, first) if made.hash == first.hash else (first, second)
    assert await ledger.submit(taken) == refused(SubmitFailure.STALE)
    assert await ledger.submit(lost) == refused(SubmitFailure.SOURCE_SPENT)


async def test_a_replacement_cannot_be_made_beside_what_it_replaces_though_older_money_came(
    v1_node: V1Node, ledger: DuniterV1Ledger
) -> None:
    """The second payment spends change that is younger than money from elsewhere by the time it is replaced."""
    await mined(v1_node, ledger)
    alice, purse = V1Person("alice"), V1Person("a purse that is filled meanwhile")
    await pay(ledger, alice, purse, 1_500)
    await mined(v1_node, ledger)
    await pay(ledger, alice, purse, 900)
    await asyncio.to_thread(v1_node.mine, 1, 60)  # not final yet
    (first,) = await pay(ledger, purse, V1Person("a first stall"), 400)
    (refused_one,) = await signed(ledger, purse, V1Person("a second stall"), 300)
    assert read(refused_one, "g1-test").inputs[0].key.origin == read(first, "g1-test").hash
    await mined(v1_node, ledger, 3)
    other = await opened_on(v1_node)
    try:
        draft = await other.draft(Pay(purse.address, V1Person("a second stall").address, InCents(Cents(300))))
        number = await other.next_sequence(purse.address)
        assert number == refused_one.sequence
        unsigned = await other.unsigned(draft, number, purse.key, Scheme.ED25519, (refused_one,))
        again = other.assemble(unsigned, purse.sign(unsigned.signing_payload))
        for one in (again, refused_one):
            await other.submit(one)
        await mined(v1_node, other)
        assert await balance(other, V1Person("a second stall")) == 300
    finally:
        await other.close()


async def test_what_was_made_is_paid_once_however_often_it_is_sent(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    eve, shop = V1Person("eve"), V1Person("patient shop")
    (payment,) = await pay(ledger, eve, shop, 111)
    for _ in range(3):
        await ledger.submit(payment)
        await mined(v1_node, ledger)
    assert await balance(ledger, shop) == 111


@pytest.mark.parametrize(
    ("amount", "comment", "rule"),
    [
        (InCents(Cents(0)), "", PaymentRule.AMOUNT_ZERO),
        (InCents(Cents(2**64)), "", PaymentRule.AMOUNT_TOO_LARGE),
        (InCents(Cents(10**9)), "", PaymentRule.INSUFFICIENT),
        (InMilliDividends(0), "", PaymentRule.AMOUNT_ZERO),
        (InCents(Cents(100)), "a" * 256, PaymentRule.COMMENT_OVERLONG),
        (InCents(Cents(100)), "d\u00e9j\u00e0 vu", PaymentRule.COMMENT_CHARACTERS),
        (InCents(Cents(100)), "two\nlines", PaymentRule.COMMENT_CHARACTERS),
        (InCents(Cents(100)), "it's", PaymentRule.COMMENT_CHARACTERS),
    ],
)
async def test_what_the_currency_refuses_is_refused_before_signing(
    ledger: DuniterV1Ledger, amount: InCents | InMilliDividends, comment: str, rule: PaymentRule
) -> None:
    alice, bob = V1Person("alice"), V1Person("bob")
    with pytest.raises(Refusal) as refusal:
        await ledger.draft(Pay(alice.address, bob.address, amount, comment))
    assert refusal.value.code is rule


async def test_refusals_of_other_actions_and_of_the_absent(ledger: DuniterV1Ledger) -> None:
    alice, nobody = V1Person("alice"), V1Person("nobody")

    some = InCents(Cents(1))
    assert await code_of(ledger, Pay(nobody.address, alice.address, some)) is PaymentRule.SENDER_ABSENT
    everything = Everything(keep_account=False)
    assert await code_of(ledger, Pay(alice.address, alice.address, everything)) is PaymentRule.NOTHING_TO_SEND
    assert await code_of(ledger, ClaimDividends(alice.address)) is LedgerLimit.NOT_OFFERED
    proof = Signature(Scheme.ED25519, bytes(64))
    assert await code_of(ledger, LinkAccount(alice.address, nobody.key, proof)) is LedgerLimit.NOT_OFFERED
    to_self = await ledger.draft(Pay(alice.address, alice.address, some))
    assert (to_self.cautions, to_self.total_after_cents) == (
        (Caution.RECIPIENT_IS_SELF,),
        to_self.sender_before.total_cents,
    )


async def test_nothing_is_left_or_paid_that_blocks_would_destroy(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    alice, purse, shop = V1Person("alice"), V1Person("a small purse"), V1Person("a small shop")
    too_little = await code_of(ledger, Pay(alice.address, purse.address, InCents(Cents(99))))
    assert too_little is PaymentRule.LEAVES_TOO_LITTLE
    await pay(ledger, alice, purse, 300)
    await mined(v1_node, ledger)
    assert await code_of(ledger, Pay(purse.address, shop.address, InCents(Cents(201)))) is PaymentRule.REST_TOO_LITTLE
    keeping = await ledger.draft(Pay(purse.address, shop.address, Everything(keep_account=True)))
    assert (keeping.amount_cents, keeping.total_after_cents) == (200, 100)
    await pay(ledger, purse, shop, Everything(keep_account=True))
    await mined(v1_node, ledger)
    assert (await balance(ledger, purse), await balance(ledger, shop)) == (100, 200)
    await pay(ledger, alice, shop, 1)  # it holds enough already
    await mined(v1_node, ledger)
    assert await balance(ledger, shop) == 201


async def test_what_another_wallet_had_destroyed_is_a_line(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    alice, careless = V1Person("alice"), V1Person("somebody careless")
    await pay(ledger, alice, careless, 300)
    head = await mined(v1_node, ledger)
    (source,) = (await asyncio.to_thread(v1_node.get, f"tx/sources/{careless.address}"))["sources"]
    coin = Source(SourceKey("T", source["identifier"], source["noffset"]), 300, 0)
    outputs = (Output(250, 0, f"SIG({alice.address})"), Output(50, 0, f"SIG({careless.address})"))
    body = write(careless.address, Spending((coin,), outputs), "", head, "g1-test")
    text = body + base64.b64encode(careless.sign(body.encode()).data).decode() + "\n"
    await asyncio.to_thread(v1_node.post, "tx/process", {"transaction": text})
    await mined(v1_node, ledger)
    assert await balance(ledger, careless) == 0
    lines = (await ledger.history(careless.address, None, 9)).movements
    assert sorted((line.kind, line.amount_cents) for line in lines) == [
        (MovementKind.DUST, -50),
        (MovementKind.TRANSFER, -250),
        (MovementKind.TRANSFER, 300),
    ]


async def test_what_waits_in_vain_is_not_counted_on(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    """Of two that spend the same the node keeps the lost one in its pool for a while."""
    await mined(v1_node, ledger)
    carol, shop = V1Person("carol"), V1Person("a lucky shop")
    (first,) = await signed(ledger, carol, shop, 500)
    other = await opened_on(v1_node)
    try:
        (second,) = await signed(other, carol, V1Person("an unlucky shop"), 700)
    finally:
        await other.close()
    for one in (first, second):
        assert (await ledger.submit(one)).state is SubmitState.ACCEPTED
    await mined(v1_node, ledger)
    told = await asyncio.to_thread(v1_node.get, f"tx/history/{carol.address}/pending")
    assert len(told["history"]["sending"]) == 1
    assert await ledger.next_sequence(carol.address) == first.sequence + 1
    (third,) = await pay(ledger, carol, shop, 200)
    assert third.sequence == first.sequence + 1
    head = await mined(v1_node, ledger)
    assert len((await ledger.find([third.hash], third.valid_from, head.number)).found) == 1


async def test_every_character_that_the_node_takes_is_taken(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    comment = "aZ09 -_:/;*[]()?!^+=@&~#{}|\\<>%. Transactions:"
    await pay(ledger, V1Person("alice"), V1Person("chatty"), 500, comment)
    await pay(ledger, V1Person("bob"), V1Person("chatty"), 500, "Issuers:")
    await mined(v1_node, ledger)
    lines = (await ledger.history(V1Person("chatty").address, None, 9)).movements
    assert {line.comment.raw for line in lines if line.comment} == {comment, "Issuers:"}


async def test_an_amount_in_dividends_is_fixed_when_it_is_drafted(ledger: DuniterV1Ledger) -> None:
    ud = (await ledger.dividend_state(await ledger.finalized_head())).current_ud
    draft = await ledger.draft(Pay(V1Person("alice").address, V1Person("bob").address, InMilliDividends(500)))
    assert draft.amount_cents == ud * 500 // 1000


async def test_bytes_that_were_tampered_with_are_refused(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    (payment,) = await signed(ledger, V1Person("alice"), V1Person("bob"), 100)
    text = payment.data.decode()
    forged = replace(payment, data=text.replace("100:0:SIG", "101:0:SIG").encode())
    assert (await ledger.submit(forged)).state is SubmitState.REFUSED
    stamp = text.split("Blockstamp: ")[1].split("\n")[0]
    body = text.replace(stamp, "1-" + "A" * 64).rsplit("\n", 2)[0] + "\n"  # rests on a block that is not there
    signature = base64.b64encode(V1Person("alice").sign(body.encode()).data).decode()
    elsewhere = replace(payment, data=f"{body}{signature}\n".encode())
    assert await ledger.submit(elsewhere) == refused(SubmitFailure.BRANCH_UNDONE)


async def test_a_number_whose_predecessors_nobody_knows_is_not_used(ledger: DuniterV1Ledger) -> None:
    alice = V1Person("alice")
    draft = await ledger.draft(Pay(alice.address, V1Person("bob").address, InCents(Cents(100))))
    number = await ledger.next_sequence(alice.address)
    with pytest.raises(EnvironmentProblem) as unknown:
        await ledger.unsigned(draft, number + 1, alice.key, Scheme.ED25519)
    assert unknown.value.code is NodeProblem.FIGURES_DISAGREE


async def test_a_node_is_killed_in_the_middle(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    bob, shop = V1Person("bob"), V1Person("corner shop")
    (payment,) = await signed(ledger, bob, shop, 321)
    await asyncio.to_thread(v1_node.kill)
    assert (await ledger.submit(payment)).state is SubmitState.UNREACHABLE
    assert link(ledger) is LinkState.OFFLINE
    await asyncio.to_thread(v1_node.start)
    async with asyncio.timeout(30):
        while (await ledger.submit(payment)).state is not SubmitState.ACCEPTED:  # noqa: ASYNC110 - as the outbox does
            await asyncio.sleep(0.2)
    await mined(v1_node, ledger)
    assert link(ledger) is LinkState.CONNECTED
    assert await balance(ledger, shop) == 321


async def code_of(ledger: DuniterV1Ledger, action: Action) -> Code:
    with pytest.raises(Refusal) as refusal:
        await ledger.draft(action)
    return refusal.value.code


def link(ledger: DuniterV1Ledger) -> LinkState:
    return ledger.connection.node


def refused(code: SubmitFailure) -> SubmitReport:
    return SubmitReport(SubmitState.REFUSED, Failure(code.value))
