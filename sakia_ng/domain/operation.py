"""Signed operations and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from sakia_ng.domain.actions import Action
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.domain.money import Cents

OperationHash = NewType("OperationHash", str)
"""``0x`` and 64 hexadecimal digits: the hash of the signed bytes."""

OperationId = NewType("OperationId", int)
"""Number of an outbox row."""


UNNUMBERED = -1
"""In the place of a number: the operation depends on no other one of the account, and none depends on it."""


@dataclass(frozen=True, slots=True)
class UnsignedOperation:
    """Bytes ready to be signed.

    Attributes:
        action: what they do.
        signer: whose account.
        public_key: the key that must sign.
        scheme: how it signs.
        sequence: the account's transaction number (nonce), or ``UNNUMBERED``.
        valid_from: block the validity is anchored on.
        valid_until: last block that can include it.
        signing_payload: the exact bytes to sign.
        body: what the adapter needs to assemble the signed bytes.
    """

    action: Action
    signer: Address
    public_key: PublicKey
    scheme: Scheme
    sequence: int
    valid_from: BlockNumber
    valid_until: BlockNumber
    signing_payload: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class SignedOperation:
    """Signed bytes, as they are sent and sent again, never changed.

    Attributes:
        data: the bytes.
        hash: their hash, by which they are found in blocks.
        signer: whose account.
        sequence: the account's transaction number (nonce), or ``UNNUMBERED``.
        valid_from: block the validity is anchored on.
        valid_until: last block that can include it.
    """

    data: bytes
    hash: OperationHash
    signer: Address
    sequence: int
    valid_from: BlockNumber
    valid_until: BlockNumber

    @property
    def is_numbered(self) -> bool:
        """Whether it has its place among the operations of its account."""
        return self.sequence != UNNUMBERED


class OperationState(StrEnum):
    """Where a signed operation stands. The value is stored; never rename it."""

    SIGNED = "signed"
    SENT = "sent"
    IN_BLOCK = "in_block"
    FINAL = "final"
    REFUSED = "refused"
    FAILED = "failed"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Inclusion:
    """Where signed bytes were found.

    Attributes:
        hash: which operation.
        block: the block that holds it.
        index: position of the extrinsic in the block.
        is_final: whether that block is finalised.
    """

    hash: OperationHash
    block: BlockRef
    index: int
    is_final: bool


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an operation was refused or failed.

    Attributes:
        code: ``Code`` value of the error, such as ``token.below_minimum``; the gui has the sentence.
        params: values of the sentence, as text.
        possible_from: when the rule will allow it, if there is such a date.
    """

    code: str
    params: tuple[tuple[str, str], ...] = ()
    possible_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an included operation did, read from its own events.

    Attributes:
        known: false when no node has the events any more: neither success nor failure may be claimed.
        success: whether it did what was asked.
        fee_cents: the fee really paid, when known.
        failure: why not, when it failed.
    """

    known: bool
    success: bool = False
    fee_cents: Cents | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One row of the outbox.

    Attributes:
        id: row number.
        action: what was asked.
        operation: the signed bytes and their validity.
        amount_cents: what the recipient was to receive, as reviewed.
        fee_cents: the fee as reviewed, then as paid.
        created_at: when it was signed, by this machine's clock, in UTC.
        state: where it stands.
        settled: nothing more can happen to it: it is in a finalised block,
            or its validity is over and every body was read.
        block: the block that includes it.
        index: position in that block.
        failure: why it was refused or failed.
        scanned_to: finalised height up to which bodies were read for it.
    """

    id: OperationId
    action: Action
    operation: SignedOperation
    amount_cents: Cents
    fee_cents: Cents
    created_at: datetime
    state: OperationState
    settled: bool
    scanned_to: BlockNumber
    block: BlockRef | None = None
    index: int | None = None
    failure: Failure | None = None
