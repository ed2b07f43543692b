"""Layout of extrinsics, version 4, with the extensions of the Ğ1 runtime.

A signed one is: compact length ‖ 84 ‖ 00 signer ‖ scheme signature ‖ era ‖ compact nonce ‖ compact tip ‖
metadata mode ‖ call. A bare one (an inherent) is: compact length ‖ 04 ‖ call. The extensions, in order:
CheckNonZeroSender, CheckSpecVersion, CheckTxVersion, CheckGenesis, CheckMortality, CheckNonce, CheckWeight,
ChargeTransactionPayment, CheckMetadataHash.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.substrate.era import Era, read_era
from sakia_ng.substrate.scale import Reader, byte_string, compact, u32

SIGNED_V4, BARE_V4 = 0x84, 0x04
METADATA_HASH_DISABLED = 0

_ADDRESS_ID = 0
_SIGNATURE_LENGTH = 64
_HASHED_ABOVE = 256
_SCHEME_CODES = {Scheme.ED25519: 0, Scheme.SR25519: 1}
_SCHEMES = {code: scheme for scheme, code in _SCHEME_CODES.items()}


@dataclass(frozen=True, slots=True)
class ChainVersion:
    """What ties a signature to one chain and one runtime.

    Attributes:
        genesis_hash: 32 bytes.
        spec_version: from ``state_getRuntimeVersion``, never from the metadata.
        transaction_version: likewise.
    """

    genesis_hash: bytes
    spec_version: int
    transaction_version: int


@dataclass(frozen=True, slots=True)
class SignedExtrinsic:
    """An extrinsic with its signature.

    Attributes:
        signer: 32-byte account.
        signature: and its scheme.
        era: lifetime.
        nonce: rank among the signer's transactions.
        tip: cents given on top of the fee.
        metadata_mode: 0 as wallets send it, 1 when a metadata hash was signed.
        call: encoded call.
    """

    signer: PublicKey
    signature: Signature
    era: Era
    nonce: int
    tip: int
    metadata_mode: int
    call: bytes

    def encode(self) -> bytes:
        """Return the whole extrinsic with its length in front."""
        scheme = _SCHEME_CODES[self.signature.scheme]
        head = bytes([SIGNED_V4, _ADDRESS_ID]) + self.signer + bytes([scheme]) + self.signature.data
        return byte_string(head + _extra(self.era, self.nonce, self.tip, self.metadata_mode) + self.call)


@dataclass(frozen=True, slots=True)
class BareExtrinsic:
    """An extrinsic without signature: put in the block by its author.

    Attributes:
        call: encoded call.
    """

    call: bytes

    def encode(self) -> bytes:
        """Return the whole extrinsic with its length in front."""
        return byte_string(bytes([BARE_V4]) + self.call)


def signing_payload(
    call: bytes,
    *,
    era: Era,
    era_block_hash: bytes,
    nonce: int,
    tip: int = 0,
    version: ChainVersion,
    metadata_mode: int = METADATA_HASH_DISABLED,
) -> bytes:
    """Return the bytes to sign: the payload, or its blake2b-256 when longer than 256 bytes.

    Args:
        call: encoded call.
        era: lifetime.
        era_block_hash: hash of the block at ``era.birth``; the genesis hash when immortal.
        nonce: rank among the signer's transactions.
        tip: cents.
        version: chain and runtime.
        metadata_mode: 0; the hash itself is then absent from the payload.
    """
    payload = raw_payload(
        call,
        era=era,
        era_block_hash=era_block_hash,
        nonce=nonce,
        tip=tip,
        version=version,
        metadata_mode=metadata_mode,
    )
    return blake2b(payload, digest_size=32).digest() if len(payload) > _HASHED_ABOVE else payload


def raw_payload(
    call: bytes,
    *,
    era: Era,
    era_block_hash: bytes,
    nonce: int,
    tip: int,
    version: ChainVersion,
    metadata_mode: int = METADATA_HASH_DISABLED,
) -> bytes:
    """Return the payload before any hashing. Arguments as ``signing_payload``."""
    versions = u32(version.spec_version) + u32(version.transaction_version)
    hashes = version.genesis_hash + era_block_hash
    no_metadata_hash = b"\x00"
    return call + _extra(era, nonce, tip, metadata_mode) + versions + hashes + no_metadata_hash


def parse_extrinsic(encoded: bytes) -> SignedExtrinsic | BareExtrinsic:
    """Take an extrinsic apart; the call stays encoded.

    Raises:
        WireError: truncated, trailing bytes, a version other than 4, an address that is not an account identifier, or a
            signature scheme other than ed25519 and sr25519.
    """
    outer = Reader(encoded)
    reader = Reader(outer.byte_string())
    outer.finish()
    version = reader.u8()
    if version == BARE_V4:
        return BareExtrinsic(reader.rest())
    if version != SIGNED_V4 or reader.u8() != _ADDRESS_ID:
        raise reader.malformed()
    signer = PublicKey(reader.take(32))
    scheme = _SCHEMES.get(reader.u8())
    if scheme is None:
        raise reader.malformed()
    signature = Signature(scheme, reader.take(_SIGNATURE_LENGTH))
    era, nonce, tip, mode = read_era(reader), reader.compact(32), reader.compact(64), reader.u8()
    if mode > 1:
        raise reader.malformed()
    return SignedExtrinsic(signer, signature, era, nonce, tip, mode, reader.rest())


def extrinsic_hash(encoded: bytes) -> bytes:
    """Return the blake2b-256 of the whole extrinsic, length included: its name on the chain."""
    return blake2b(encoded, digest_size=32).digest()


def _extra(era: Era, nonce: int, tip: int, metadata_mode: int) -> bytes:
    return era.encode() + compact(nonce) + compact(tip) + bytes([metadata_mode])
