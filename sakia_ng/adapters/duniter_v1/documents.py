"""Transactions written, signed and read back, by duniterpy."""

from __future__ import annotations

import base64
from functools import cache
from types import ModuleType

from sakia_ng.adapters.duniter_v1.selection import Spending
from sakia_ng.adapters.duniter_v1.texts import our_hash, sha256, their_hash
from sakia_ng.adapters.duniter_v1.transactions import Transaction, from_document
from sakia_ng.adapters.nacl_shim import duniterpy_documents
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.keys import Signature
from sakia_ng.domain.operation import OperationHash, SignedOperation, UnsignedOperation


def write(payer: Address, spending: Spending, comment: str, anchor: BlockRef, currency: str) -> str:
    """Write a transaction of one payer, without its signature."""
    duniter = _documents()
    document = duniter.Transaction(
        duniter.BlockID(anchor.number, their_hash(anchor.hash)),
        0,
        [payer],
        [
            duniter.InputSource(source.amount, source.base, source.key.kind, source.key.origin, source.key.index)
            for source in spending.inputs
        ],
        [duniter.Unlock(number, [duniter.SIGParameter(0)]) for number in range(len(spending.inputs))],
        [duniter.OutputSource(output.amount, output.base, output.condition) for output in spending.outputs],
        comment,
        currency=currency,
    )
    raw: str = document.raw()
    return raw


def signed(unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
    """Join a text and its signature."""
    text = unsigned.body.decode() + base64.b64encode(signature.data).decode() + "\n"
    return SignedOperation(
        data=text.encode(),
        hash=OperationHash(our_hash(sha256(text))),
        signer=unsigned.signer,
        sequence=unsigned.sequence,
        valid_from=unsigned.valid_from,
        valid_until=unsigned.valid_until,
    )


def read(operation: SignedOperation, currency: str) -> Transaction:
    """Read what we signed."""
    return from_document(operation.data.decode(), currency)


@cache
def _documents() -> ModuleType:
    return duniterpy_documents()
