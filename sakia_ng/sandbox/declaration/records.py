"""Python shapes of the composite values that the rules handle. Others are plain tuples."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Weight(NamedTuple):
    """Cost of a computation: picoseconds and bytes of proof."""

    ref_time: int
    proof_size: int

    def plus(self, other: Weight) -> Weight:
        """Add both parts."""
        return Weight(self.ref_time + other.ref_time, self.proof_size + other.proof_size)


class DispatchEventInfo(NamedTuple):
    """What the success and failure events say of the cost."""

    weight: Weight
    dispatch_class: str
    pays_fee: str


class PerClass(NamedTuple):
    """One weight for each dispatch class."""

    normal: Weight
    operational: Weight
    mandatory: Weight


class AccountData(NamedTuple):
    """Money of an account, in cents, and the identity that refunds its fees."""

    free: int = 0
    reserved: int = 0
    fee_frozen: int = 0
    linked_idty: int | None = None


class AccountInfo(NamedTuple):
    """An account of the System pallet."""

    nonce: int = 0
    consumers: int = 0
    providers: int = 0
    sufficients: int = 0
    data: AccountData = AccountData()


class IdtyData(NamedTuple):
    """What the dividend keeps in an identity: first index not claimed, 0 when not eligible."""

    first_eligible_ud: int


class IdtyValue(NamedTuple):
    """An identity."""

    data: IdtyData
    next_creatable_identity_on: int
    old_owner_key: tuple[bytes, int] | None
    owner_key: bytes
    next_scheduled: int
    status: str


class MembershipData(NamedTuple):
    """A membership: the block it ends on."""

    expire_on: int


class IdtyCertMeta(NamedTuple):
    """Counts of certifications of an identity, and when it may issue the next one."""

    issued_count: int = 0
    next_issuable_on: int = 0
    received_count: int = 0


class MedianAcc(NamedTuple):
    """Evaluations of one distance, from which the median is read: (value, times) in order, and where the middle is."""

    samples: list[tuple[int, int]]
    median_index: int | None
    median_subindex: int


class EvaluationPool(NamedTuple):
    """Distances asked for in one period, and who evaluated them."""

    evaluations: list[tuple[int, MedianAcc]]
    evaluators: list[bytes]


class Timepoint(NamedTuple):
    """Where an extrinsic is: height and rank in its block."""

    height: int
    extrinsic_index: int


class Multisig(NamedTuple):
    """A call that waits for approvals."""

    when: Timepoint
    deposit: int
    depositor: bytes
    approvals: list[bytes]


class ProxyDefinition(NamedTuple):
    """Who may act for an account, for what, and how long after announcing it."""

    delegate: bytes
    proxy_type: str
    delay: int


class Announcement(NamedTuple):
    """A call that a delegate means to make."""

    real: bytes
    call_hash: bytes
    height: int


class SmithMeta(NamedTuple):
    """A smith: until which session he may stay offline, None while online; certifications by index of identity."""

    status: str
    expires_on: int | None
    issued_certs: list[int]
    received_certs: list[int]
    last_online: int | None


class Quota(NamedTuple):
    """Cents of fees that may still be refunded, as of a block."""

    last_use: int
    amount: int


class Refund(NamedTuple):
    """A fee waiting to be refunded."""

    account: bytes
    identity: int
    amount: int


RECORDS: dict[str, Callable[..., object]] = {
    shape.__name__: shape
    for shape in (
        Weight,
        DispatchEventInfo,
        AccountData,
        AccountInfo,
        IdtyData,
        IdtyValue,
        MembershipData,
        IdtyCertMeta,
        MedianAcc,
        EvaluationPool,
        Timepoint,
        Multisig,
        ProxyDefinition,
        Announcement,
        SmithMeta,
        Quota,
        Refund,
    )
}
RECORDS["PerDispatchClass"] = PerClass
