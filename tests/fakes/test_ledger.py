"""The scripted ledger keeps the port's promises where services rely on them."""

from __future__ import annotations

import asyncio

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import SignedOperation
from sakia_ng.ports.ledger import Ledger, SubmitReport, SubmitState
from tests.fakes.ledger import FakeLedger

ALICE, BOB = (
    Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz"),
    Address("g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP"),
)


async def signed(ledger: FakeLedger) -> SignedOperation:
    draft = await ledger.draft(Pay(ALICE, BOB, InCents(Cents(500))))
    unsigned = await ledger.unsigned(draft, await ledger.next_sequence(ALICE), PublicKey(bytes(32)), Scheme.ED25519)
    return ledger.assemble(unsigned, Signature(Scheme.ED25519, bytes(64)))


async def test_a_payment_goes_from_the_pool_to_a_final_block() -> None:
    ledger = FakeLedger(G1)
    port: Ledger = ledger
    operation = await signed(ledger)
    assert (await port.submit(operation)).state is SubmitState.ACCEPTED
    assert (await port.submit(operation)).state is SubmitState.ALREADY_KNOWN
    assert await port.next_sequence(ALICE) == 1
    block = await ledger.mint()
    (inclusion,) = await port.find_in_best([operation.hash])
    assert inclusion.block == block
    assert not inclusion.is_final
    await ledger.finalize()
    scan = await port.find([operation.hash], operation.valid_from, operation.valid_until)
    assert [found.is_final for found in scan.found] == [True]
    assert scan.scanned_to == block.number
    assert (await port.outcome(scan.found[0])).success
    ledger.pruned_below = block.number + 1
    assert not (await port.outcome(scan.found[0])).known


async def test_a_reorganisation_undoes_blocks_that_are_not_final() -> None:
    ledger = FakeLedger(G1)
    operation = await signed(ledger)
    await ledger.submit(operation)
    first = await ledger.mint()
    await ledger.reorganize()
    assert await ledger.find_in_best([operation.hash]) == ()
    second = await ledger.mint()
    assert (second.number, second.hash != first.hash) == (first.number, True)
    assert len(await ledger.find_in_best([operation.hash])) == 1


async def test_a_lost_reply_still_arrives() -> None:
    ledger = FakeLedger(G1)
    ledger.lost_reply = True
    ledger.submit_answers.append(SubmitReport(SubmitState.UNREACHABLE))
    operation = await signed(ledger)
    assert (await ledger.submit(operation)).state is SubmitState.UNREACHABLE
    await ledger.mint(finalize=True)
    assert (await ledger.find([operation.hash], operation.valid_from, operation.valid_until)).found


async def test_heads_skip_and_never_repeat() -> None:
    ledger = FakeLedger(G1)
    heads = ledger.finalized_heads()
    assert await anext(heads) == ledger.final_ref
    waiting = asyncio.ensure_future(anext(heads))
    await asyncio.sleep(0)
    await ledger.mint(3)
    assert not waiting.done()
    assert await ledger.finalize() == await waiting
