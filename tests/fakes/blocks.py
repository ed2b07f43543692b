"""Blocks of the fake ledger, and how it names them."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b

from sakia_ng.domain.chain import BlockHash, BlockRef
from sakia_ng.domain.operation import OperationHash, SignedOperation


@dataclass
class FakeBlock:
    """One block: its reference and the operations it holds, in order."""

    ref: BlockRef
    operations: list[SignedOperation] = field(default_factory=list)


def operation_hash(data: bytes) -> OperationHash:
    """Hash of signed bytes, as the chain makes it."""
    return OperationHash("0x" + blake2b(data, digest_size=32).hexdigest())


def block_hash(*parts: object) -> BlockHash:
    """Hash of a block, from anything that tells it from others."""
    return BlockHash("0x" + blake2b(repr(parts).encode(), digest_size=32).hexdigest())
