"""Runtime APIs: what ``state_call`` reaches."""

from __future__ import annotations

from collections.abc import Callable

from sakia_ng.sandbox.blocks import DispatchInfo
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.declaration.metadata import metadata_v14, metadata_v15
from sakia_ng.sandbox.declaration.records import Weight
from sakia_ng.sandbox.declaration.version import version_values
from sakia_ng.sandbox.runtime import quota, transaction_payment, weights
from sakia_ng.sandbox.runtime.executive import decode_call
from sakia_ng.sandbox.runtime.storage import ACCOUNT, Readable, spec_version
from sakia_ng.sandbox.runtime.universal_dividend import account_balances
from sakia_ng.substrate.extrinsic import SignedExtrinsic, parse_extrinsic
from sakia_ng.substrate.scale import Reader, byte_string, option, u32, u64, vector

METADATA = {14: metadata_v14, 15: metadata_v15}


def call_api(store: Readable, name: str, arguments: bytes) -> bytes:
    """Call a runtime API by name.

    Raises:
        KeyError: no such API.
        WireError: arguments that do not decode.
    """
    function = _FUNCTIONS[name]
    reader = Reader(arguments)
    answer = function(store, reader)
    reader.finish()
    return answer


def query_info(store: Readable, extrinsic: bytes, length: int | None = None) -> DispatchInfo:
    """Return weight and fee of an extrinsic, whose signature is not looked at. Raises ``WireError``."""
    parsed = parse_extrinsic(extrinsic)
    weight = weights.call_weight(decode_call(parsed.call, store))
    is_signed = isinstance(parsed, SignedExtrinsic)
    fee = transaction_payment.fee(store, length or len(extrinsic), weight) if is_signed else 0
    return DispatchInfo(weight.ref_time, weight.proof_size, "normal" if is_signed else "mandatory", fee)


def _version(store: Readable, _reader: Reader) -> bytes:
    return codec("RuntimeVersion").encode(version_values(spec_version(store)))


def _metadata(store: Readable, _reader: Reader) -> bytes:
    return byte_string(metadata_v14(spec_version(store)))


def _metadata_at_version(store: Readable, reader: Reader) -> bytes:
    build = METADATA.get(reader.u32())
    return option(None if build is None else byte_string(build(spec_version(store))))


def _metadata_versions(_store: Readable, _reader: Reader) -> bytes:
    return vector(map(u32, METADATA))


def _account_nonce(store: Readable, reader: Reader) -> bytes:
    return u32(ACCOUNT.get(store, reader.take(32)).nonce)


def _account_balances(store: Readable, reader: Reader) -> bytes:
    return b"".join(map(u64, account_balances(store, reader.take(32))))


def _query_info(store: Readable, reader: Reader) -> bytes:
    extrinsic = byte_string(reader.byte_string())
    info = query_info(store, extrinsic, reader.u32())
    dispatch_class = info.dispatch_class.capitalize()
    values = (Weight(info.ref_time, info.proof_size), dispatch_class, info.partial_fee)
    return codec("RuntimeDispatchInfo").encode(values)


def _estimate_cost(store: Readable, reader: Reader) -> bytes:
    extrinsic = byte_string(reader.byte_string())
    parsed = parse_extrinsic(extrinsic)
    fees = query_info(store, extrinsic).partial_fee
    refund = 0
    if isinstance(parsed, SignedExtrinsic):
        identity = ACCOUNT.get(store, parsed.signer).data.linked_idty
        refund = 0 if identity is None else quota.estimate(store, identity)
    return u64(max(fees - refund, 0)) + u64(fees) + u64(refund)


_FUNCTIONS: dict[str, Callable[[Readable, Reader], bytes]] = {
    "Core_version": _version,
    "Metadata_metadata": _metadata,
    "Metadata_metadata_at_version": _metadata_at_version,
    "Metadata_metadata_versions": _metadata_versions,
    "AccountNonceApi_account_nonce": _account_nonce,
    "TransactionPaymentApi_query_info": _query_info,
    "DuniterAccountApi_estimate_cost": _estimate_cost,
    "UniversalDividendApi_account_balances": _account_balances,
}
