"""Every figure of ../shared/protocol/test_vectors.json, and the durations of g1_constants.json, in the sandbox."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from unicodedata import normalize

import base58
import pytest
from mnemonic import Mnemonic
from nacl.signing import SigningKey

from sakia_ng.domain.addresses import decode_ss58, encode_ss58
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.codec import codec
from sakia_ng.sandbox.genesis import FIRST_REEVALUATION_MS, FIRST_UD_MS, GENESIS_UD_CENTS, REEVALUATION_PERIOD_MS
from sakia_ng.sandbox.population.calendar import at
from sakia_ng.sandbox.population.keys import derive, entropy_of
from sakia_ng.sandbox.runtime import (
    balances,
    certification,
    distance,
    distance_oracle,
    executive,
    identity,
    identity_end,
    membership,
    multisig,
    proxy,
    quota,
    smiths,
    universal_dividend,
    wot,
)
from sakia_ng.sandbox.runtime import storage as items
from sakia_ng.substrate.era import IMMORTAL, Era
from sakia_ng.substrate.extrinsic import (
    ChainVersion,
    SignedExtrinsic,
    extrinsic_hash,
    parse_extrinsic,
    signing_payload,
)
from sakia_ng.substrate.signatures import is_valid
from tests.shared import shared_dir

INDEX = 58


@pytest.fixture(scope="module")
def vectors() -> Any:  # noqa: ANN401 - JSON
    return json.loads((shared_dir() / "protocol" / "test_vectors.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def constants() -> Any:  # noqa: ANN401 - JSON
    return json.loads((shared_dir() / "protocol" / "g1_constants.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def genesis(constants: Any) -> bytes:  # noqa: ANN401 - JSON
    return bytes.fromhex(constants["chain"]["genesis_hash"][2:])


def key_a(vectors: Any) -> PublicKey:  # noqa: ANN401 - JSON
    return decode_ss58(vectors["A"])[1]


def test_no_vector_is_left_out(vectors: Any) -> None:  # noqa: ANN401 - JSON
    """Each section has its test below; a new one must find its own."""
    assert set(vectors) == {
        "_about",
        "mnemonic_en",
        "mnemonic_fr_same_entropy",
        "mini_secret",
        "derivations",
        "v1_login",
        "ss58",
        "calls",
        "A",
        "signing",
        "era_mortal_64_at_block_283265",
        "payloads",
        "storage_keys",
        "claim_uds_examples",
    }


def test_phrases_and_derivations(vectors: Any) -> None:  # noqa: ANN401 - JSON
    entropy = entropy_of(vectors["mnemonic_en"])
    french = normalize("NFKD", vectors["mnemonic_fr_same_entropy"])
    assert bytes(Mnemonic("french").to_entropy(french)) == entropy
    assert derive(entropy, "", Scheme.ED25519).secret.hex() == vectors["mini_secret"]
    for row in vectors["derivations"]:
        ed, sr = (derive(entropy, row["path"], scheme) for scheme in (Scheme.ED25519, Scheme.SR25519))
        assert (ed.secret.hex(), ed.public.hex()) == (row["ed25519_seed"], row["ed25519_pub"])
        assert sr.public.hex() == row["sr25519_pub"]
        assert base58.b58encode(ed.public).decode() == row["v1_pubkey"]
        for scheme, key in (("ed25519", ed.public), ("sr25519", sr.public)):
            assert [encode_ss58(key, prefix) for prefix in (4450, 42)] == [row[f"{scheme}_g1"], row[f"{scheme}_42"]]


def test_v1_credentials(vectors: Any) -> None:  # noqa: ANN401 - JSON
    login = vectors["v1_login"]
    cost = login["scrypt"]
    seed = hashlib.scrypt(
        login["password"].encode(),
        salt=login["salt"].encode(),
        n=cost["N"],
        r=cost["r"],
        p=cost["p"],
        dklen=cost["dkLen"],
    )
    public = PublicKey(bytes(SigningKey(seed).verify_key))
    assert (seed.hex(), public.hex()) == (login["seed"], login["pub"])
    assert base58.b58encode(public).decode() == login["v1_pubkey"]
    digest = hashlib.sha256(hashlib.sha256(public).digest()).digest()
    assert base58.b58encode(digest).decode()[:3] == login["v1_checksum"]
    assert encode_ss58(public, vectors["ss58"]["prefix"]) == login["g1_address"]
    assert base58.b58decode(login["g1_address"])[:2].hex() == vectors["ss58"]["prefix_bytes"]


def test_calls(vectors: Any) -> None:  # noqa: ANN401 - JSON
    key = key_a(vectors)
    dest = {"dest": ("Id", key)}
    pay = Call("Balances", "transfer_keep_alive", {**dest, "value": 1_234})
    hello = Call("System", "remark_with_event", {"remark": b"hello"})
    proof = bytes.fromhex(vectors["payloads"]["revoke idx 58 ed25519 signature by root"])
    revocation = {"idty_index": INDEX, "revocation_key": key, "revocation_sig": ("Ed25519", proof)}
    known = {
        "transfer_keep_alive 1234 to A": pay,
        "transfer_all keep_alive=false to A": Call("Balances", "transfer_all", {**dest, "keep_alive": False}),
        "transfer_allow_death 1234 to A": Call("Balances", "transfer_allow_death", {**dest, "value": 1_234}),
        "remark_with_event hello": hello,
        "batch_all [transfer_keep_alive 1234, remark hello]": Call("Utility", "batch_all", {"calls": [pay, hello]}),
        "claim_uds": Call("UniversalDividend", "claim_uds", {}),
        "transfer_ud_keep_alive 1500 milliUD to A": Call(
            "UniversalDividend", "transfer_ud_keep_alive", {**dest, "value": 1_500}
        ),
        "add_cert 58": Call("Certification", "add_cert", {"receiver": INDEX}),
        "renew_cert 58": Call("Certification", "renew_cert", {"receiver": INDEX}),
        "create_identity A": Call("Identity", "create_identity", {"owner_key": key}),
        "confirm_identity Alice": Call("Identity", "confirm_identity", {"idty_name": b"Alice"}),
        "request_distance_evaluation": Call("Distance", "request_distance_evaluation", {}),
        "request_distance_evaluation_for 58": Call("Distance", "request_distance_evaluation_for", {"target": INDEX}),
        "unlink_identity": Call("Account", "unlink_identity", {}),
        "revoke_identity 58 (key A root, ed25519 sig below)": Call("Identity", "revoke_identity", revocation),
    }
    assert known.keys() == vectors["calls"].keys()
    for name, call in known.items():
        assert "0x" + codec("RuntimeCall").encode(call).hex() == vectors["calls"][name], name
        assert codec("RuntimeCall").decode_all(bytes.fromhex(vectors["calls"][name][2:])) == call


def test_a_signed_transaction(vectors: Any, genesis: bytes) -> None:  # noqa: ANN401 - JSON
    known = vectors["signing"]
    call = bytes.fromhex(vectors["calls"][known["call"]][2:])
    payload = signing_payload(
        call,
        era=IMMORTAL,
        era_block_hash=genesis,
        nonce=known["nonce"],
        tip=known["tip"],
        version=ChainVersion(genesis, 1100, 1),
    )
    assert payload.hex() == known["payload"]
    pair = derive(entropy_of(vectors["mnemonic_en"]), "", Scheme.ED25519)
    signature = pair.sign(payload)
    assert signature.data.hex() == known["signature"]
    encoded = SignedExtrinsic(pair.public, signature, IMMORTAL, known["nonce"], known["tip"], 0, call).encode()
    assert encoded.hex() == known["extrinsic"]
    assert extrinsic_hash(encoded).hex() == known["extrinsic_hash_blake2b256"]
    parsed = parse_extrinsic(encoded)
    assert isinstance(parsed, SignedExtrinsic)
    assert is_valid(parsed.signature, payload, parsed.signer)
    assert Era.mortal(283_265).encode().hex() == vectors["era_mortal_64_at_block_283265"]


def test_payloads_of_identities(vectors: Any, genesis: bytes) -> None:  # noqa: ANN401 - JSON
    known, key = vectors["payloads"], key_a(vectors)
    number = INDEX.to_bytes(4, "little")
    assert (b"revo" + genesis + number).hex() == known["revoke idx 58"]
    assert (b"icok" + genesis + number + key).hex() == known["change_owner_key idx 58 old owner A"]
    assert (b"link" + genesis + number + key).hex() == known["link_account idx 58 account A"]
    signed = derive(entropy_of(vectors["mnemonic_en"]), "", Scheme.ED25519).sign(bytes.fromhex(known["revoke idx 58"]))
    assert signed.data.hex() == known["revoke idx 58 ed25519 signature by root"]
    assert len(known) == 4


def test_storage_keys(vectors: Any) -> None:  # noqa: ANN401 - JSON
    key = key_a(vectors)
    known = {
        "System.Account(A)": items.ACCOUNT.key(key),
        "Identity.IdentityIndexOf(A)": items.IDENTITY_INDEX_OF.key(key),
        "Identity.Identities(58)": items.IDENTITIES.key(INDEX),
        "Membership.Membership(58)": items.MEMBERSHIP.key(INDEX),
        "Certification.CertsByReceiver(58)": items.CERTS_BY_RECEIVER.key(INDEX),
        "Certification.StorageIdtyCertMeta(58)": items.CERT_META.key(INDEX),
        "UniversalDividend.CurrentUd": items.CURRENT_UD.key,
        "UniversalDividend.CurrentUdIndex": items.CURRENT_UD_INDEX.key,
        "UniversalDividend.PastReevals": items.PAST_REEVALS.key,
        "Membership.CounterForMembership": items.COUNTER_FOR_MEMBERSHIP.key,
        "Distance.PendingEvaluationRequest(58)": items.PENDING_EVALUATION.key(INDEX),
    }
    assert {name: value.hex() for name, value in known.items()} == vectors["storage_keys"]


def test_claims(vectors: Any) -> None:  # noqa: ANN401 - JSON
    for row in vectors["claim_uds_examples"]:
        past = [(index, amount) for index, amount in row["past_reevals"]]
        found = universal_dividend.unclaimed(row["current_ud_index"], row["first_eligible_ud"], past)
        assert found == (row["count"], row["total"])


def test_durations_and_amounts(constants: Any) -> None:  # noqa: ANN401 - JSON
    def blocks(section: str, name: str) -> int:
        return int(constants[section][name]["blocks"])

    assert blocks("identity", "confirm_period") == identity.CONFIRM_BLOCKS
    assert blocks("identity", "validation_period") == identity.VALIDATION_BLOCKS
    assert blocks("identity", "autorevocation_period") == membership.AUTOREVOCATION_BLOCKS
    assert blocks("identity", "deletion_period_after_revocation") == identity_end.DELETION_BLOCKS
    assert blocks("identity", "change_owner_key_period") == identity.KEY_CHANGE_BLOCKS
    assert blocks("identity", "idty_creation_period") == identity.CREATION_PERIOD_BLOCKS
    assert constants["identity"]["min_certs_received_to_create_identity"] == wot.MIN_CERTS
    assert blocks("membership", "membership_period") == membership.PERIOD_BLOCKS == wot._MEMBERSHIP_BLOCKS
    assert blocks("membership", "renewal_period_min_delay") == wot._RENEWAL_BLOCKS
    assert blocks("certification", "cert_period") == certification.PERIOD_BLOCKS
    assert blocks("certification", "validity_period") == certification.VALIDITY_BLOCKS
    assert constants["certification"]["max_by_issuer"] == wot.MAX_ISSUED
    assert constants["certification"]["min_received_to_issue"] == certification.MIN_RECEIVED
    assert constants["certification"]["min_certs_for_membership"] == wot.MIN_CERTS
    assert blocks("distance", "evaluation_period") == distance.PERIOD_BLOCKS
    assert constants["distance"]["max_referee_distance"] == distance_oracle.MAX_STEPS
    assert constants["distance"]["min_accessible_referees_perbill"] == distance.MIN_REFEREES
    assert constants["distance"]["max_evaluations_per_period"] == distance.MAX_REQUESTS
    assert constants["smith"]["min_cert_for_membership"] == smiths.MIN_CERTS
    assert constants["smith"]["max_by_issuer"] == smiths.MAX_ISSUED
    assert constants["smith"]["inactivity_max_sessions"] == smiths.INACTIVITY_SESSIONS
    assert blocks("report_longevity", "genesis_runtime_1100") == smiths.BOND_BLOCKS
    assert constants["chain"]["epoch_blocks"] == smiths.SESSION_BLOCKS
    assert constants["chain"]["block_hash_count"] == executive.BLOCK_HASH_COUNT
    money = constants["money_centimes"]
    assert money["existential_deposit"] == balances.EXISTENTIAL_DEPOSIT
    assert money["distance_evaluation_price_held"] == distance.PRICE_CENTS
    assert money["multisig_deposit_base"] == multisig.DEPOSIT_BASE_CENTS
    assert money["multisig_deposit_factor_per_signatory"] == multisig.DEPOSIT_FACTOR_CENTS
    assert money["multisig_max_signatories"] == multisig.MAX_SIGNATORIES
    assert money["proxy_deposit_base"] == proxy.PROXY_DEPOSIT_CENTS
    assert money["proxy_deposit_factor"] == proxy.PROXY_FACTOR_CENTS
    assert money["quota_max"] == quota.MAX_QUOTA
    assert money["quota_reload_blocks"] == quota.RELOAD_BLOCKS
    assert money["treasury_account_hex"] == "0x" + items.TREASURY_ACCOUNT.hex()
    assert encode_ss58(PublicKey(items.TREASURY_ACCOUNT), 4450) == money["treasury_address"]


def test_the_dividend(constants: Any) -> None:  # noqa: ANN401 - JSON
    known = constants["universal_dividend"]
    assert known["ud_creation_period_ms"] == universal_dividend.CREATION_PERIOD_MS
    assert known["ud_reeval_period_ms"] == universal_dividend.REEVALUATION_PERIOD_MS == REEVALUATION_PERIOD_MS
    assert known["square_money_growth_rate_perbill"] == universal_dividend.SQUARE_GROWTH_PERBILL
    assert known["max_past_reevals"] == universal_dividend.MAX_PAST_REEVALUATIONS
    assert known["ud_at_genesis_centimes"] == GENESIS_UD_CENTS
    assert at(2026, 3, 8, 11) == FIRST_UD_MS
    assert at(2026, 3, 21, 17) == FIRST_REEVALUATION_MS
