"""Several people paid by one transaction of a real node: all of them or nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.adapters.duniter_v1.documents import read
from sakia_ng.adapters.duniter_v1.selection import MAX_INPUTS, MAX_INPUTS_SHARED, MOST_SHARES, gatherings, spend
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey
from sakia_ng.domain.actions import PaySeveral, Share
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.draft import Caution, Draft
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.movement import MovementKind
from sakia_ng.domain.operation import SignedOperation
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import PaymentRule
from tests.adapters.duniter_v1.paying import pay
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.test_payments import balance, mined, opened_on
from tests.adapters.duniter_v1.v1_node import V1Node

ALICE, BOB, CAROL, DAVE = (V1Person(name) for name in ("alice", "bob", "carol", "dave"))


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    opened = await opened_on(v1_node)
    yield opened
    await opened.close()


def several(payer: V1Person, *shares: tuple[V1Person, int], comment: str = "") -> PaySeveral:
    return PaySeveral(payer.address, tuple(Share(who.address, Cents(cents)) for who, cents in shares), comment)


async def sent(ledger: DuniterV1Ledger, payer: V1Person, draft: Draft) -> list[SignedOperation]:
    """Sign a draft and what must come before it, and hand all over."""
    number = await ledger.next_sequence(payer.address)
    made: list[SignedOperation] = []
    for step in (*draft.before, draft):
        unsigned = await ledger.unsigned(step, number + len(made), payer.key, Scheme.ED25519)
        made.append(ledger.assemble(unsigned, payer.sign(unsigned.signing_payload)))
    for operation in made:
        assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    return made


async def test_all_are_paid_by_one_transaction_and_each_has_a_line(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    baker, farmer = V1Person("a baker"), V1Person("a farmer")
    before = await balance(ledger, ALICE)
    draft = await ledger.draft(several(ALICE, (baker, 450), (farmer, 720), (BOB, 35), comment="market day"))
    assert (draft.amount_cents, draft.fee_cents, draft.total_after_cents) == (1_205, 0, before - 1_205)
    assert draft.cautions == (Caution.SOME_NEVER_USED,)
    (operation,) = await sent(ledger, ALICE, draft)
    outputs = [(output.cents, output.owner) for output in read(operation, "g1-test").outputs]
    assert outputs[:3] == [(450, baker.address), (720, farmer.address), (35, BOB.address)]
    head = await mined(v1_node, ledger, step=0)
    assert len((await ledger.find([operation.hash], operation.valid_from, head.number)).found) == 1
    assert (await balance(ledger, baker), await balance(ledger, farmer)) == (450, 720)
    lines = [line for line in (await ledger.history(ALICE.address, None, 500)).movements if line.comment]
    assert {(line.amount_cents, line.counterpart) for line in lines} == {
        (-450, baker.address),
        (-720, farmer.address),
        (-35, BOB.address),
    }
    assert {line.comment.raw for line in lines if line.comment} == {"market day"}
    assert len({line.id for line in lines}) == 3
    (line,) = (await ledger.history(baker.address, None, 9)).movements
    assert (line.kind, line.amount_cents, line.counterpart) == (MovementKind.TRANSFER, 450, ALICE.address)
    again = await ledger.draft(several(ALICE, (baker, 1), (farmer, 1)))
    assert again.cautions == ()


async def test_it_is_chained_with_payments_on_their_way(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger)
    purse, one, two = V1Person("a chained purse"), V1Person("stall one"), V1Person("stall two")
    await pay(ledger, ALICE, purse, 2_000)
    await mined(v1_node, ledger)
    (first,) = await pay(ledger, purse, one, 500)
    (second,) = await sent(ledger, purse, await ledger.draft(several(purse, (one, 100), (two, 300))))
    (third,) = await pay(ledger, purse, two, 200)
    chain = [read(operation, "g1-test") for operation in (first, second, third)]
    assert [one.inputs[0].key.origin for one in chain[1:]] == [one.hash for one in chain[:2]]
    await mined(v1_node, ledger)
    found = (await balance(ledger, purse), await balance(ledger, one), await balance(ledger, two))
    assert found == (900, 600, 500)


async def test_many_pieces_are_gathered_before_several_are_paid(v1_node: V1Node, ledger: DuniterV1Ledger) -> None:
    await mined(v1_node, ledger, 40)
    people = [V1Person(f"guest {number}") for number in range(MOST_SHARES)]
    each = (await balance(ledger, DAVE) - 500) // MOST_SHARES
    draft = await ledger.draft(several(DAVE, *((guest, each) for guest in people)))
    sources = (await asyncio.to_thread(v1_node.get, f"tx/sources/{DAVE.address}"))["sources"]
    assert len(sources) > MAX_INPUTS_SHARED
    assert draft.before
    made = await sent(ledger, DAVE, draft)
    last = read(made[-1], "g1-test")
    assert (len(last.inputs) <= MAX_INPUTS_SHARED, len(last.outputs)) == (True, MOST_SHARES + 1)
    await mined(v1_node, ledger, 2, step=0)
    assert {await balance(ledger, guest) for guest in people} == {each}


@pytest.mark.parametrize(
    ("shares", "rule"),
    [
        ([], PaymentRule.NOTHING_TO_SEND),
        ([(BOB, 100), (BOB, 200)], PaymentRule.RECIPIENT_TWICE),
        ([(BOB, 100), (ALICE, 200)], PaymentRule.RECIPIENT_TWICE),
        ([(BOB, 100), (CAROL, 0)], PaymentRule.AMOUNT_ZERO),
        ([(BOB, 100), (CAROL, -50)], PaymentRule.AMOUNT_ZERO),
        ([(BOB, MAX_CENTS), (CAROL, 1)], PaymentRule.AMOUNT_TOO_LARGE),
        ([(BOB, 10**8), (CAROL, 100)], PaymentRule.INSUFFICIENT),
        ([(BOB, 100), (V1Person("nobody yet"), 99)], PaymentRule.LEAVES_TOO_LITTLE),
        ([(V1Person(f"g{number}"), 100) for number in range(11)], PaymentRule.TOO_MANY_RECIPIENTS),
    ],
)
async def test_what_cannot_be_paid_is_refused_before_signing(
    ledger: DuniterV1Ledger, shares: list[tuple[V1Person, int]], rule: PaymentRule
) -> None:
    with pytest.raises(Refusal) as refusal:
        await ledger.draft(several(ALICE, *shares))
    assert refusal.value.code is rule


_pieces = st.lists(st.tuples(st.integers(1, 2_000), st.integers(0, 2)), min_size=1, max_size=130)


@given(_pieces, st.lists(st.integers(1, 30_000), min_size=2, max_size=MOST_SHARES))
def test_each_gets_what_is_its_own_and_the_rest_comes_back(pieces: list[tuple[int, int]], wished: list[int]) -> None:
    payer = Address("payer")
    there = [Source(SourceKey("D", payer, number), *piece) for number, piece in enumerate(pieces)]
    shares = [Share(Address(f"guest{number}"), Cents(cents)) for number, cents in enumerate(wished)]
    made = spend(there, payer, shares)
    if made is None:
        small = all(base == 0 for _, base in pieces)
        assert not small or sum(source.cents for source in there) < sum(wished)
        return
    for share in shares:
        mine = f"SIG({share.recipient})"
        assert sum(output.cents for output in made.outputs if output.condition == mine) == share.cents
    for base in range(3):
        taken = sum(source.amount for source in made.inputs if source.base == base)
        assert taken == sum(output.amount for output in made.outputs if output.base == base)
    sums = gatherings(there, payer, shares)
    assert sums is not None
    assert all(cents > 0 for cents in sums)
    if len(made.inputs) <= MAX_INPUTS_SHARED:
        assert sums == ()
    else:
        assert len(sums) >= (len(made.inputs) - MAX_INPUTS_SHARED) // MAX_INPUTS
