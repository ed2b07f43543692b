"""Steps that tests of payments share."""

from __future__ import annotations

import asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger
from sakia_ng.domain.actions import Amount, InCents, Pay
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import SignedOperation
from sakia_ng.ports.ledger import SubmitState
from tests.adapters.duniter_v1.people import V1Person


async def confirmed(ledger: DuniterV1Ledger, height: int) -> BlockRef:
    """Wait until a height is final."""
    async with asyncio.timeout(30):
        async for head in ledger.finalized_heads():
            if head.number >= height:
                return head
    raise AssertionError("heads never end")


async def signed(
    ledger: DuniterV1Ledger, payer: V1Person, payee: V1Person, amount: Amount | int, comment: str = ""
) -> list[SignedOperation]:
    """Draft a payment and sign it, and what must come before it."""
    wished = InCents(Cents(amount)) if isinstance(amount, int) else amount
    draft = await ledger.draft(Pay(payer.address, payee.address, wished, comment))
    number = await ledger.next_sequence(payer.address)
    made: list[SignedOperation] = []
    for step in (*draft.before, draft):
        unsigned = await ledger.unsigned(step, number + len(made), payer.key, Scheme.ED25519)
        made.append(ledger.assemble(unsigned, payer.sign(unsigned.signing_payload)))
    return made


async def pay(
    ledger: DuniterV1Ledger, payer: V1Person, payee: V1Person, amount: Amount | int, comment: str = ""
) -> list[SignedOperation]:
    """Sign a payment and hand it over, which the node accepts."""
    made = await signed(ledger, payer, payee, amount, comment)
    for operation in made:
        assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    return made
