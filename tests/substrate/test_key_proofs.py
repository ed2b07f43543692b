from __future__ import annotations

import json

from sakia_ng.domain.addresses import decode_ss58
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.substrate.key_proofs import link_payload, new_owner_payload, revocation_payload
from sakia_ng.substrate.signatures import is_valid
from tests.shared import shared_dir


def test_payloads_and_a_signature_are_those_of_the_reference() -> None:
    vectors = json.loads((shared_dir() / "protocol" / "test_vectors.json").read_text("utf-8"))
    known, (_, key) = vectors["payloads"], decode_ss58(vectors["A"])
    assert new_owner_payload(G1.genesis_hash, 58, key).hex() == known["change_owner_key idx 58 old owner A"]
    assert link_payload(G1.genesis_hash, 58, key).hex() == known["link_account idx 58 account A"]
    payload = revocation_payload(G1.genesis_hash, 58)
    assert payload.hex() == known["revoke idx 58"]
    signature = Signature(Scheme.ED25519, bytes.fromhex(known["revoke idx 58 ed25519 signature by root"]))
    assert is_valid(signature, payload, key)
    assert not is_valid(signature, revocation_payload(G1.genesis_hash, 59), key)
