"""Layout of extrinsics against the worked vector of the Ğ1, and round trips."""

from __future__ import annotations

from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.substrate.era import IMMORTAL, Era
from sakia_ng.substrate.extrinsic import (
    BareExtrinsic,
    ChainVersion,
    SignedExtrinsic,
    extrinsic_hash,
    parse_extrinsic,
    raw_payload,
    signing_payload,
)
from sakia_ng.substrate.scale import WireError

SEED = bytes.fromhex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e")
SIGNER = PublicKey(bytes.fromhex("345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef"))
GENESIS = bytes.fromhex("feb770bbb0344dabc8366b0d1f889a8e4e6ca09b914006655fe795920deb6d56")
CALL = bytes.fromhex("060300345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef4913")
VERSION = ChainVersion(GENESIS, spec_version=1100, transaction_version=1)
PAYLOAD = CALL.hex() + "001c00004c04000001000000" + GENESIS.hex() * 2 + "00"
SIGNATURE = (
    "d41a645be2666f4c54db9fbd0b775bcffb4f84b14fcdf916ecb07fdd50c42516"
    "72d1e447af92c6a7fd81439d4839fea42b3f02a3e67018ea59cea5614940790d"
)
EXTRINSIC = "31028400" + SIGNER.hex() + "00" + SIGNATURE + "001c0000" + CALL.hex()


def test_the_worked_vector_from_payload_to_hash() -> None:
    payload = signing_payload(CALL, era=IMMORTAL, era_block_hash=GENESIS, nonce=7, version=VERSION)
    assert payload.hex() == PAYLOAD
    signature = SigningKey(SEED).sign(payload).signature
    signed = SignedExtrinsic(SIGNER, Signature(Scheme.ED25519, signature), IMMORTAL, 7, 0, 0, CALL)
    encoded = signed.encode()
    assert encoded.hex() == EXTRINSIC
    assert extrinsic_hash(encoded).hex() == "c5b204b0537d29d433ed53c10770b7f7f585fad1aadf26b0380ee829a6d6edaf"
    assert parse_extrinsic(encoded) == signed


@pytest.mark.parametrize(("filler", "hashed"), [(177, False), (178, True)])
def test_a_payload_above_256_bytes_is_signed_by_its_hash(filler: int, hashed: bool) -> None:
    call = b"\x00" * filler
    era = Era.mortal(283265)
    raw = raw_payload(call, era=era, era_block_hash=b"\x01" * 32, nonce=1000, tip=0, version=VERSION)
    to_sign = signing_payload(call, era=era, era_block_hash=b"\x01" * 32, nonce=1000, version=VERSION)
    assert len(raw) == (257 if hashed else 256)
    assert to_sign == (blake2b(raw, digest_size=32).digest() if hashed else raw)


SIGNED = st.builds(
    SignedExtrinsic,
    st.binary(min_size=32, max_size=32),
    st.builds(Signature, st.sampled_from(Scheme), st.binary(min_size=64, max_size=64)),
    st.one_of(st.just(IMMORTAL), st.builds(Era.mortal, st.integers(0, 10**7), st.integers(4, 65536))),
    st.integers(0, 2**32 - 1),
    st.integers(0, 2**64 - 1),
    st.integers(0, 1),
    st.binary(max_size=300),
)


@given(st.one_of(SIGNED, st.builds(BareExtrinsic, st.binary(max_size=100))))
def test_extrinsics_round_trip(extrinsic: SignedExtrinsic | BareExtrinsic) -> None:
    assert parse_extrinsic(extrinsic.encode()) == extrinsic


@given(st.binary(max_size=200))
def test_any_bytes_give_an_extrinsic_or_a_clean_error(data: bytes) -> None:
    try:
        extrinsic = parse_extrinsic(data)
    except WireError:
        return
    assert extrinsic.encode() == data


@given(st.integers(0, len(EXTRINSIC) // 2 - 1))
def test_a_truncated_extrinsic_is_refused(cut: int) -> None:
    with pytest.raises(WireError):
        parse_extrinsic(bytes.fromhex(EXTRINSIC)[:cut])


@pytest.mark.parametrize(
    ("at", "value"),
    [(2, 0x85), (2, 0x05), (3, 1), (36, 2), (36, 9), (104, 2)],
    ids=["version 5", "bare 5", "address kind", "ecdsa", "unknown scheme", "metadata mode"],
)
def test_unknown_variants_are_refused(at: int, value: int) -> None:
    data = bytearray.fromhex(EXTRINSIC)
    data[at] = value
    with pytest.raises(WireError):
        parse_extrinsic(bytes(data))
