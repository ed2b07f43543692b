"""Steps of a payment that tests share: draft, sign with a sandbox key, hand over, look."""

from __future__ import annotations

import asyncio

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.actions import Action
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.operation import Inclusion, SignedOperation
from sakia_ng.ports.ledger import SubmitState
from tests.adapters.sandbox_process import Sandbox


async def sign(ledger: DuniterV2Ledger, sandbox: Sandbox, draft: Draft) -> SignedOperation:
    """Sign a draft with the key of its signer."""
    pair = sandbox.keys[draft.action.signer]
    sequence = await ledger.next_sequence(draft.action.signer)
    unsigned = await ledger.unsigned(draft, sequence, pair.public, pair.scheme)
    return ledger.assemble(unsigned, pair.sign(unsigned.signing_payload))


async def follow_final(ledger: DuniterV2Ledger, number: int) -> None:
    """Wait until the ledger heard of a finalised block at least this high."""
    async with asyncio.timeout(30):
        async for head in ledger.finalized_heads():
            if head.number >= number:
                return


async def settle(ledger: DuniterV2Ledger, sandbox: Sandbox) -> BlockNumber:
    """Make a final block and wait until the ledger heard of it."""
    await sandbox.blocks()
    number: int = (await sandbox.control("sandbox_status"))["finalized"]
    await follow_final(ledger, number)
    return BlockNumber(number)


async def included(ledger: DuniterV2Ledger, sandbox: Sandbox, action: Action) -> tuple[Draft, Inclusion]:
    """Pay and return where the payment was found in a final block."""
    draft = await ledger.draft(action)
    operation = await sign(ledger, sandbox, draft)
    report = await ledger.submit(operation)
    assert report.state is SubmitState.ACCEPTED, report
    last = await settle(ledger, sandbox)
    scan = await ledger.find([operation.hash], operation.valid_from, last)
    assert scan.scanned_to == last
    (inclusion,) = scan.found
    assert inclusion.is_final
    return draft, inclusion
