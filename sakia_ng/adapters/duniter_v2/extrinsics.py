"""Bytes of transactions: drafts made ready to be signed, signed ones joined, and their fee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sakia_ng.adapters.duniter_v2.node import runtime_call
from sakia_ng.adapters.duniter_v2.rpc import RpcRefusal, RpcSession
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.values import garbage
from sakia_ng.adapters.servers.json_values import mapping, text
from sakia_ng.domain.actions import Action
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.operation import OperationHash, SignedOperation, UnsignedOperation
from sakia_ng.substrate.era import Era, read_era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, extrinsic_hash, signing_payload
from sakia_ng.substrate.scale import Reader

_ANY_SIGNATURE = Signature(Scheme.ED25519, bytes(64))
MAX_FINALITY_LAG = 32
"""Blocks between the best and the finalised one above which nothing is signed: the era would be half over."""

_LONGEST_ERA = 64


@dataclass(frozen=True, slots=True)
class Fee:
    """What a transaction is estimated to cost.

    Attributes:
        cents: taken from the signer.
        refund_cents: given back later to the member's quota.
    """

    cents: Cents
    refund_cents: Cents


def prepare(
    action: Action,
    call: bytes,
    *,
    sequence: int,
    key: PublicKey,
    scheme: Scheme,
    anchor: BlockRef,
    runtime: Runtime,
    genesis: str,
) -> UnsignedOperation:
    """Return the bytes to sign for a call that may be included in the 63 blocks after its anchor.

    ``call`` does ``action``; ``anchor`` is the finalised head, whose hash is signed; ``genesis`` is block 0's hash.
    """
    era = Era.mortal(anchor.number, _LONGEST_ERA)
    version, anchor_hash = _chain_version(runtime, genesis), bytes.fromhex(anchor.hash[2:])
    payload = signing_payload(call, era=era, era_block_hash=anchor_hash, nonce=sequence, version=version)
    return UnsignedOperation(
        action=action,
        signer=action.signer,
        public_key=key,
        scheme=scheme,
        sequence=sequence,
        valid_from=anchor.number,
        valid_until=BlockNumber(anchor.number + era.period - 1),
        signing_payload=payload,
        body=era.encode() + call,
    )


def _chain_version(runtime: Runtime, genesis: str) -> ChainVersion:
    version = runtime.version
    return ChainVersion(bytes.fromhex(genesis[2:]), version.spec_version, version.transaction_version)


def join(unsigned: UnsignedOperation, signature: Signature) -> SignedOperation:
    """Put a signature to the bytes it was made for."""
    reader = Reader(unsigned.body)
    era = read_era(reader)
    extrinsic = SignedExtrinsic(unsigned.public_key, signature, era, unsigned.sequence, 0, 0, reader.rest())
    data = extrinsic.encode()
    return SignedOperation(
        data=data,
        hash=hash_of_bytes(data),
        signer=unsigned.signer,
        sequence=unsigned.sequence,
        valid_from=unsigned.valid_from,
        valid_until=unsigned.valid_until,
    )


def hash_of_bytes(data: bytes) -> OperationHash:
    """Return the hash by which signed bytes are known."""
    return OperationHash("0x" + extrinsic_hash(data).hex())


async def estimate_fee(session: RpcSession, call: bytes, key: PublicKey, nonce: int, at: BlockRef) -> Fee:
    """Ask a node what a call would cost: the runtime's own estimate, else the generic one.

    Raises:
        EnvironmentProblem: the node does not say, or says something impossible.
    """
    era = Era.mortal(at.number, _LONGEST_ERA)
    extrinsic = SignedExtrinsic(key, _ANY_SIGNATURE, era, nonce, 0, 0, call).encode()
    try:
        return _read_cost(await runtime_call(session, "DuniterAccountApi_estimate_cost", extrinsic, at.hash))
    except RpcRefusal:
        return await _generic_fee(session, extrinsic, at.hash)


def _read_cost(answer: bytes) -> Fee:
    """Read cost, fees and refund: three u64 (``EstimatedCost`` of pallet duniter-account)."""
    if len(answer) != 24:
        raise garbage()
    reader = Reader(answer)
    _cost, fees, refund = reader.u64(), reader.u64(), reader.u64()
    return Fee(Cents(fees), Cents(min(refund, fees)))


async def _generic_fee(session: RpcSession, extrinsic: bytes, at: BlockHash) -> Fee:
    answer: Mapping[str, object] = mapping(await session.call("payment_queryInfo", "0x" + extrinsic.hex(), at))
    written = text(answer.get("partialFee"))
    if not (written.isascii() and written.isdigit()) or len(written) > 20 or int(written) > MAX_CENTS:
        raise garbage()
    return Fee(Cents(int(written)), Cents(0))
