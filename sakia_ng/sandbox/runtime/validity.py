"""Which transactions a node accepts: signature, lifetime, nonce, fee, size. The words are Substrate's own."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.sandbox.blocks import InvalidTransaction
from sakia_ng.sandbox.declaration.version import TRANSACTION_VERSION
from sakia_ng.sandbox.runtime import oneshot_account, transaction_payment, weights
from sakia_ng.sandbox.runtime.balances import check_withdraw
from sakia_ng.sandbox.runtime.execution import DispatchFailed
from sakia_ng.sandbox.runtime.executive import CheckedExtrinsic, decode_call
from sakia_ng.sandbox.runtime.storage import ACCOUNT, BLOCK_HASH, ONESHOT_ACCOUNTS, Readable, spec_version
from sakia_ng.sandbox.runtime.system import is_alive
from sakia_ng.substrate.extrinsic import BareExtrinsic, ChainVersion, SignedExtrinsic, parse_extrinsic, signing_payload
from sakia_ng.substrate.scale import Reader, WireError
from sakia_ng.substrate.signatures import is_valid

PAYMENT = "Inability to pay some fees (e.g. account balance too low)"
STALE = "Transaction is outdated"
BAD_PROOF = "Transaction has a bad signature"
ANCIENT_BIRTH_BLOCK = "Transaction has an ancient birth block"
EXHAUSTS_RESOURCES = "Transaction would exhaust the block limits"
BAD_SIGNER = "Invalid signing address"
_MANDATORY = "Transaction dispatch is mandatory; transactions must not be validated."
_CANNOT_LOOKUP = "Could not lookup information required to validate the transaction"
_NO_UNSIGNED_VALIDATOR = "Could not find an unsigned validator for the unsigned transaction"
_RUNTIME_TRAP = "Verification Error: Runtime error: Execution failed: wasm trap: unreachable instruction executed"


@dataclass(frozen=True, slots=True)
class BestHead:
    """The block on which a transaction is judged.

    Attributes:
        store: storage after it.
        number: its height.
        hash: its hash.
        genesis_hash: of the chain.
    """

    store: Readable
    number: int
    hash: bytes
    genesis_hash: bytes

    def hash_of(self, number: int) -> bytes | None:
        """Return a block hash as the runtime of the next block knows it."""
        if number == self.number:
            return self.hash
        return BLOCK_HASH.get(self.store, number) if BLOCK_HASH.contains(self.store, number) else None

    def nonce_of(self, account: bytes) -> int:
        """Return the nonce that the account uses next."""
        return ACCOUNT.get(self.store, account).nonce


def invalid(reason: str) -> InvalidTransaction:
    """Build the refusal 1010."""
    return InvalidTransaction(1010, "Invalid Transaction", reason)


def decode(encoded: bytes, store: Readable) -> CheckedExtrinsic:
    """Take a submitted extrinsic apart, by the runtime of a storage.

    Raises:
        InvalidTransaction: 1001 when the length in front is wrong, 1002 when the rest does not decode, 1010 or 1011
            when it is unsigned.
    """
    try:
        outer = Reader(encoded)
        outer.byte_string()
        outer.finish()
    except WireError:
        raise InvalidTransaction(1001, "Extrinsic has invalid format") from None
    try:
        extrinsic = parse_extrinsic(encoded)
        call = decode_call(extrinsic.call, store)
    except WireError:
        raise InvalidTransaction(1002, _RUNTIME_TRAP) from None
    if isinstance(extrinsic, BareExtrinsic):
        if call.pallet == "Timestamp":
            raise invalid(_MANDATORY)
        raise InvalidTransaction(1011, "Unknown Transaction Validity", _NO_UNSIGNED_VALIDATOR)
    return CheckedExtrinsic(encoded, extrinsic, call, weights.call_weight(call))


def validate(extrinsic: CheckedExtrinsic, head: BestHead) -> bool:
    """Check an extrinsic against the best block; return whether it is ready (its nonce is the next one).

    Raises:
        InvalidTransaction: 1010 or 1011, for the first rule broken in the order of the runtime.
    """
    signed = extrinsic.signed
    _check_signature(signed, head)
    if signed.signer == bytes(32):
        raise invalid(BAD_SIGNER)
    info = ACCOUNT.get(head.store, signed.signer)
    oneshot = oneshot_account.is_consumption(extrinsic.call)
    if not is_alive(info) and not (oneshot and ONESHOT_ACCOUNTS.get(head.store, signed.signer)):
        raise invalid(PAYMENT)
    if signed.nonce < info.nonce:
        raise invalid(STALE)
    if extrinsic.weight.ref_time > weights.MAX_NORMAL_EXTRINSIC or len(extrinsic.encoded) > weights.MAX_NORMAL_LENGTH:
        raise invalid(EXHAUSTS_RESOURCES)
    _check_fee(extrinsic, head)
    return signed.nonce == info.nonce


def priority(extrinsic: CheckedExtrinsic) -> int:
    """Return the rank in the pool: the tip, times how many such transactions fill a block."""
    by_weight = weights.MAX_NORMAL // max(extrinsic.weight.ref_time + weights.BASE_EXTRINSIC.ref_time, 1)
    by_length = weights.MAX_NORMAL_LENGTH // len(extrinsic.encoded)
    return (extrinsic.signed.tip + 1) * max(min(by_weight, by_length), 1)


def _check_signature(signed: SignedExtrinsic, head: BestHead) -> None:
    if signed.metadata_mode:
        raise InvalidTransaction(1011, "Unknown Transaction Validity", _CANNOT_LOOKUP)
    birth = signed.era.birth(head.number + 1)
    era_block_hash = head.genesis_hash if signed.era.is_immortal else head.hash_of(birth)
    if era_block_hash is None:
        raise invalid(ANCIENT_BIRTH_BLOCK)
    payload = signing_payload(
        signed.call,
        era=signed.era,
        era_block_hash=era_block_hash,
        nonce=signed.nonce,
        tip=signed.tip,
        version=ChainVersion(head.genesis_hash, spec_version(head.store), TRANSACTION_VERSION),
    )
    if not is_valid(signed.signature, payload, signed.signer):
        raise invalid(BAD_PROOF)


def _check_fee(extrinsic: CheckedExtrinsic, head: BestHead) -> None:
    amount = transaction_payment.fee(head.store, len(extrinsic.encoded), extrinsic.weight) + extrinsic.signed.tip
    if oneshot_account.is_consumption(extrinsic.call):
        if amount > (ONESHOT_ACCOUNTS.get(head.store, extrinsic.signed.signer) or 0):
            raise invalid(PAYMENT)
        return
    try:
        check_withdraw(head.store, extrinsic.signed.signer, amount, keep=True)
    except DispatchFailed:
        raise invalid(PAYMENT) from None
