"""What the sandbox's chain hands out: blocks, events, statuses of transactions, refusals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.substrate.header import Header
from sakia_ng.substrate.scale import Reader

_SIGNED = 0x80


class StatePruned(Exception):
    """The state of this block was thrown away: it is older than 256 blocks, or was never there."""


class InvalidTransaction(Exception):
    """A transaction that the node refuses at submission, as its JSON-RPC error says it.

    Args:
        code: JSON-RPC error code: 1001 bad format, 1002 undecodable call, 1010 invalid, 1011 unknown validity,
            1012 banned, 1013 already imported, 1014 priority too low.
        message: the error's ``message``.
        data: the error's ``data``: the reason of a 1010.
    """

    def __init__(self, code: int, message: str, data: str | None = None) -> None:
        super().__init__(f"{code}: {message}" + (f": {data}" if data else ""))
        self.code = code
        self.message = message
        self.data = data


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One event of a block.

    Attributes:
        extrinsic_index: rank of the extrinsic in its block; None for the hooks.
        phase: "ApplyExtrinsic", "Initialization" or "Finalization".
        pallet: name of the pallet, for instance "Balances".
        name: name of the event, for instance "Transfer".
        fields: decoded values by name; unnamed fields are "0", "1"... Accounts and hashes are 32 bytes, amounts int,
            plain variants text, variants with values a tuple that starts with the name.
        encoded: the whole EventRecord in SCALE, as in ``System.Events``.
    """

    extrinsic_index: int | None
    phase: str
    pallet: str
    name: str
    fields: Mapping[str, object]
    encoded: bytes


@dataclass(frozen=True, slots=True)
class Block:
    """A block with its body. Bodies are kept for ever, events for 256 blocks (see ``Chain.events_at``).

    Attributes:
        header: as hashed.
        hash: blake2b-256 of the header.
        extrinsics: whole extrinsics with their length in front; the first sets the timestamp.
        timestamp_ms: what that one set; the genesis time for block 0.
        events: in order; empty for block 0.
    """

    header: Header
    hash: bytes
    extrinsics: tuple[bytes, ...]
    timestamp_ms: int
    events: tuple[EventRecord, ...]

    @property
    def transactions(self) -> tuple[bytes, ...]:
        """The signed extrinsics: all but the inherents, which its author put."""
        return tuple(item for item in self.extrinsics if Reader(item).byte_string()[0] & _SIGNED)

    @property
    def number(self) -> int:
        """Height."""
        return self.header.number

    @property
    def parent_hash(self) -> bytes:
        """Hash of the block before."""
        return self.header.parent_hash

    @property
    def state_root(self) -> bytes:
        """Root of the state after this block."""
        return self.header.state_root

    @property
    def extrinsics_root(self) -> bytes:
        """Root of the body."""
        return self.header.extrinsics_root

    @property
    def digest(self) -> tuple[bytes, ...]:
        """Digest items, each encoded."""
        return self.header.logs


@dataclass(frozen=True, slots=True)
class Making:
    """How a block was made, when not in the ordinary way.

    Attributes:
        leapt: whether heights were skipped before it.
        lasting: whether the leap was to leave the hashes that transactions are anchored on.
        silent: whether no oracle worked.
        erring: whether the oracle found nobody within reach of anybody.
        upgraded: whether the runtime was replaced.
    """

    leapt: bool = False
    lasting: bool = False
    silent: bool = False
    erring: bool = False
    upgraded: bool = False


ORDINARY = Making()


@dataclass(frozen=True, slots=True)
class Call:
    """A decoded call.

    Attributes:
        pallet: name, for instance "Balances".
        name: for instance "transfer_keep_alive".
        args: decoded values by name, shaped as in ``EventRecord.fields``; ``dest`` is ("Id", account).
    """

    pallet: str
    name: str
    args: Mapping[str, object]


class TransactionState(StrEnum):
    """Where a transaction stands; the values are the words of ``author_submitAndWatchExtrinsic``."""

    FUTURE = "future"
    READY = "ready"
    IN_BLOCK = "inBlock"
    RETRACTED = "retracted"
    FINALIZED = "finalized"
    USURPED = "usurped"
    DROPPED = "dropped"
    INVALID = "invalid"

    @property
    def is_last(self) -> bool:
        """Whether nothing follows."""
        return self in {
            TransactionState.FINALIZED,
            TransactionState.USURPED,
            TransactionState.DROPPED,
            TransactionState.INVALID,
        }


@dataclass(frozen=True, slots=True)
class TransactionStatus:
    """One notification about a transaction.

    Attributes:
        state: which.
        detail: hash of the block (in block, retracted, finalized), of the replacing transaction (usurped), else None.
    """

    state: TransactionState
    detail: bytes | None = None


@dataclass(frozen=True, slots=True)
class DispatchInfo:
    """What ``payment_queryInfo`` answers.

    Attributes:
        ref_time: computation weight, picoseconds.
        proof_size: proof weight, bytes.
        dispatch_class: "normal", "operational" or "mandatory".
        partial_fee: cents, without tip.
    """

    ref_time: int
    proof_size: int
    dispatch_class: str
    partial_fee: int
