"""Calls and signed bytes are those of the published vectors, on our runtime and on the real one's metadata."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from nacl.signing import SigningKey

from sakia_ng.adapters.duniter_v2.calls import CallEncoder
from sakia_ng.adapters.duniter_v2.extrinsics import join, prepare
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import Metadata, read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.domain.actions import ClaimDividends, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.sandbox.declaration.metadata import metadata_v14
from sakia_ng.substrate.era import Era
from sakia_ng.substrate.extrinsic import ChainVersion, SignedExtrinsic, extrinsic_hash, signing_payload
from tests.adapters.duniter_v2.conftest import VERSION
from tests.shared import shared_dir

A = Address("g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz")
KEY = public_key_of(A)
SEED = bytes.fromhex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e")
A_HEX = "345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef"
PAY_1234 = f"060300{A_HEX}4913"


@pytest.fixture(params=["sandbox", "real"])
def calls(request: pytest.FixtureRequest) -> CallEncoder:
    data = metadata_v14()
    if request.param == "real":
        data = (shared_dir() / "metadata" / "g1_v14.scale").read_bytes()
    return CallEncoder(Runtime(VERSION, trim(read_metadata(data))))


def test_calls_are_the_published_ones(calls: CallEncoder) -> None:
    assert calls.transfer_keep_alive(KEY, 1234).hex() == PAY_1234
    assert calls.transfer_all(KEY, keep_alive=False).hex() == f"060400{A_HEX}00"
    assert calls.remark(b"hello").hex() == "00071468656c6c6f"
    assert calls.claim_uds().hex() == "1e00"
    assert calls.transfer_ud_keep_alive(KEY, 1500).hex() == f"1e0200{A_HEX}7117"
    batch = calls.batch_all([calls.transfer_keep_alive(KEY, 1234), calls.remark(b"hello")])
    assert batch.hex() == f"360208{PAY_1234}00071468656c6c6f"


def test_actions_become_one_call_in_the_right_order(calls: CallEncoder) -> None:
    pay = Pay(A, A, InCents(Cents(1234)))
    assert calls.action(pay, claim_first=False).hex() == PAY_1234
    assert calls.action(pay, claim_first=True).hex() == f"3602081e00{PAY_1234}"
    told = Pay(A, A, InCents(Cents(1234)), "hello")
    assert calls.action(told, claim_first=True).hex() == f"36020c1e00{PAY_1234}00071468656c6c6f"
    assert calls.action(Pay(A, A, Everything(True)), claim_first=False).hex() == f"060400{A_HEX}01"
    assert calls.action(Pay(A, A, InMilliDividends(1500)), claim_first=False).hex() == f"1e0200{A_HEX}7117"
    assert calls.action(ClaimDividends(A), claim_first=False).hex() == "1e00"
    assert calls.action(Pay(A, A, InCents(Cents(1)), "a\ud800"), claim_first=False).endswith(b"\x08a?")


def test_the_published_signature_and_hash(calls: CallEncoder) -> None:
    call = calls.transfer_keep_alive(KEY, 1234)
    genesis = bytes.fromhex(G1.genesis_hash[2:])
    payload = signing_payload(
        call, era=Era(0, 0), era_block_hash=genesis, nonce=7, version=ChainVersion(genesis, 1100, 1)
    )
    signature = SigningKey(SEED).sign(payload).signature
    signed = SignedExtrinsic(KEY, Signature(Scheme.ED25519, signature), Era(0, 0), 7, 0, 0, call).encode()
    assert extrinsic_hash(signed).hex() == "c5b204b0537d29d433ed53c10770b7f7f585fad1aadf26b0380ee829a6d6edaf"


def test_preparing_and_joining(runtime: Runtime) -> None:
    call = CallEncoder(runtime).transfer_keep_alive(KEY, 1234)
    anchor = BlockRef(BlockNumber(283265), BlockHash("0x" + "cd" * 32), datetime(2026, 11, 23, tzinfo=UTC))
    pay = Pay(A, A, InCents(Cents(1234)))
    unsigned = prepare(
        pay, call, sequence=7, key=KEY, scheme=Scheme.ED25519, anchor=anchor, runtime=runtime, genesis=G1.genesis_hash
    )
    versions = "4c04000001000000"
    expected = f"{PAY_1234}15001c0000{versions}{G1.genesis_hash[2:]}{'cd' * 32}00"
    assert unsigned.signing_payload.hex() == expected
    assert (unsigned.valid_from, unsigned.valid_until) == (283265, 283265 + 63)
    signed = join(unsigned, Signature(Scheme.ED25519, b"\x11" * 64))
    assert signed.data.hex() == f"35028400{A_HEX}00{'11' * 64}15001c0000{PAY_1234}"
    assert signed.hash == "0x" + extrinsic_hash(signed.data).hex()


def test_a_call_whose_arguments_changed_is_never_signed(runtime: Runtime) -> None:
    metadata = read_metadata(metadata_v14())
    encoder = CallEncoder(Runtime(VERSION, trim(with_plain_amounts(metadata))))
    with pytest.raises(EnvironmentProblem) as changed:
        encoder.transfer_keep_alive(KEY, 1234)
    assert changed.value.code is NodeProblem.RUNTIME_UNKNOWN
    assert encoder.transfer_all(KEY, keep_alive=True)


def with_plain_amounts(metadata: Metadata) -> Metadata:
    """Make every compact u64 a compact u128."""
    wide = next(number for number, shape in metadata.types.items() if shape == ["primitive", "u128"])
    for shape in metadata.types.values():
        if shape[0] == "compact" and metadata.types[int(str(shape[1]))] == ["primitive", "u64"]:
            shape[1] = wide
    return metadata


def test_a_runtime_with_other_extensions_is_not_signed_for() -> None:
    metadata = read_metadata(metadata_v14())
    description = trim(metadata)
    extensions = description["extensions"]
    assert isinstance(extensions, list)
    assert Runtime(VERSION, description).can_be_signed_for
    assert Runtime(
        VERSION, {**description, "extensions": [*extensions, ["Harmless", "empty", "empty"]]}
    ).can_be_signed_for
    for bad in (extensions[1:], extensions[::-1], [*extensions, ["Extra", "something", "empty"]]):
        assert not Runtime(VERSION, {**description, "extensions": bad}).can_be_signed_for
    assert not Runtime(VERSION, {**description, "extrinsic_version": 5}).can_be_signed_for


def test_storage_keys_are_the_published_ones(runtime: Runtime) -> None:
    account = runtime.key("System.Account", PublicKey(KEY)).hex()
    prefix = "26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9"
    assert account == f"{prefix}0b34e3f0891bee9b1562e34046ef3f6a{A_HEX}"
    assert runtime.key("Identity.Identities", bytes([58, 0, 0, 0])).hex().endswith("b0a723b5515886f73a000000")
    assert runtime.key("UniversalDividend.CurrentUd").hex() == (
        "235cdca73b1fc4b26dd60639fe5bf213e693e94477a5a91aed0757f3de0b8168"
    )
    with pytest.raises(EnvironmentProblem):
        runtime.key("System.Account")
