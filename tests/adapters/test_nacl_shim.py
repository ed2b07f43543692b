"""duniterpy does the same on our small libnacl as on the real one."""

from __future__ import annotations

import ctypes.util
import json
from pathlib import Path

import pytest

from tests.adapters.vault.test_v1_credentials import DENIAL, WITH_SHIM, WITHOUT_SHIM, run

WORK = """
import base64, json, pathlib, random, tempfile
from duniterpy.key import PublicKey, SecretKey, SigningKey, VerifyingKey
from duniterpy.key.ascii_armor import AsciiArmor

chance, found, folder = random.Random(7), {}, pathlib.Path(tempfile.mkdtemp())

def outcome(work):
    try:
        return repr(work())
    except Exception as error:
        return type(error).__name__

for turn in range(20):
    key, message = SigningKey(chance.randbytes(32)), chance.randbytes(turn * 13)
    check = VerifyingKey(key.pubkey)
    signed = key.sign(message)
    broken = bytes([signed[0] ^ 1]) + signed[1:]
    sealed = PublicKey(key.pubkey).encrypt_seal(message)
    found[f"key {turn}"] = [key.pubkey, key.sk.hex(), key.hex_seed().decode(), key.hex_vk().decode()]
    found[f"signed {turn}"] = [signed.hex(), *(outcome(lambda: check.verify(text)) for text in (signed, broken))]
    altered = sealed[:-1] + bytes([sealed[-1] ^ 1])
    found[f"sealed {turn}"] = [key.decrypt_seal(sealed) == message, outcome(lambda: key.decrypt_seal(altered))]
    text = base64.b64encode(key.signature(b"text")).decode()
    found[f"checked {turn}"] = [outcome(lambda: check.check_signature("text", text)),
                                outcome(lambda: check.check_signature("other", text))]

alice, bob, nonce = SecretKey("alice", "a"), SecretKey("bob", "b"), bytes(24)
sealed = alice.encrypt(bob.public_key.base58(), nonce, "hello")
found["box"] = [
    sealed, outcome(lambda: bob.decrypt(alice.public_key.base58(), nonce, sealed)),
    outcome(lambda: bob.decrypt(bob.public_key.base58(), nonce, sealed)),
]
key = SigningKey.from_credentials("alice", "bob")
for name, save, load in (
    ("wif", key.save_wif_file, SigningKey.from_wif_file),
    ("pubsec", key.save_pubsec_file, SigningKey.from_pubsec_file),
    ("seedhex", key.save_seedhex_file, SigningKey.from_seedhex_file),
    ("json", key.save_private_key, SigningKey.from_private_key),
):
    path = folder / name
    save(str(path))
    content = path.read_text()
    if name == "json":  # only the real one also writes the secret key, which the seed makes anyway
        content = {field: value for field, value in json.loads(content).items() if field != "priv"}
    found[name] = [content, load(str(path)).pubkey, oct(path.stat().st_mode)]
key.save_ewif_file(str(folder / "ewif"), "password")
found["ewif"] = [(folder / "ewif").read_text(), SigningKey.from_ewif_file(str(folder / "ewif"), "password").pubkey,
                 outcome(lambda: SigningKey.from_ewif_file(str(folder / "ewif"), "wrong"))]
found["armor"] = AsciiArmor.parse(AsciiArmor.create("a message", key.pubkey), key)["message"]["content"]
found["generated"] = len(SigningKey(b"").seed)
print(json.dumps(found))
"""


def test_everything_duniterpy_does_with_keys_is_the_same(tmp_path: Path) -> None:
    if ctypes.util.find_library("sodium") is None:
        pytest.skip("this system has no libsodium to compare with")
    real, own = run(WITHOUT_SHIM, WORK), run(DENIAL, WITH_SHIM, WORK)
    assert real.returncode == 0, real.stderr
    assert own.returncode == 0, own.stderr
    assert json.loads(own.stdout) == json.loads(real.stdout)


def test_a_real_libnacl_that_is_loaded_already_is_left_alone() -> None:
    if ctypes.util.find_library("sodium") is None:
        pytest.skip("this system has no libsodium")
    answered = run("import libnacl\n", WITH_SHIM, "print(libnacl.__file__, keys.__name__)")
    assert answered.returncode == 0, answered.stderr
    assert "libnacl" in answered.stdout


DOCUMENTS = """
import json
from duniterpy.api import bma
from duniterpy.documents import (BlockID, Certification, Identity, InputSource, Membership, OutputSource, Revocation,
                                 SIGParameter, Transaction, Unlock)
from duniterpy.key import SigningKey

alice, bob = (SigningKey.from_credentials(name, name) for name in ("alice", "bob"))
block = BlockID(12, "A" * 64)
identity = Identity(alice.pubkey, "alice", block, signing_key=alice, currency="coin")
found = {"schema": bma.tx.SOURCES_SCHEMA["required"]}
documents = [
    identity,
    Certification(bob.pubkey, identity, block, signing_key=bob, currency="coin"),
    Membership(alice.pubkey, block, "alice", block, signing_key=alice, currency="coin"),
    Revocation(identity, signing_key=alice, currency="coin"),
    Transaction(
        block, 0, [alice.pubkey], [InputSource(3, 0, "D", alice.pubkey, 7)], [Unlock(0, [SIGParameter(0)])],
        [OutputSource(3, 0, f"SIG({bob.pubkey})")], "thanks", signing_keys=alice, currency="coin",
    ),
]
for document in documents:
    issuer = bob if isinstance(document, Certification) else alice
    raw = document.signed_raw()
    found[type(document).__name__] = [raw, document.check_signature(issuer.pubkey), document.sha_hash]
read = Transaction.from_signed_raw(documents[-1].signed_raw())
found["read"] = [read.check_signature(alice.pubkey), read.check_signature(bob.pubkey), read.outputs[0].inline()]
print(json.dumps(found))
"""
WITH_DOCUMENTS = "from sakia_ng.adapters.nacl_shim import duniterpy_documents\nduniterpy_documents()\n"


def test_documents_are_signed_and_checked_where_libsodium_cannot_be_found() -> None:
    own = run(DENIAL, WITH_DOCUMENTS, DOCUMENTS)
    assert own.returncode == 0, own.stderr
    found = json.loads(own.stdout)
    assert found["read"] == [True, False, found["read"][2]]
    names = ("Identity", "Certification", "Membership", "Revocation", "Transaction")
    assert all(found[name][1] is True for name in names)
    refused = run(DENIAL, DOCUMENTS)
    assert refused.returncode != 0
    assert "libsodium" in refused.stderr


def test_documents_are_the_same_on_the_system_s_libsodium() -> None:
    if ctypes.util.find_library("sodium") is None:
        pytest.skip("this system has no libsodium to compare with")
    real, own = run(DOCUMENTS), run(DENIAL, WITH_DOCUMENTS, DOCUMENTS)
    assert real.returncode == 0, real.stderr
    assert json.loads(own.stdout) == json.loads(real.stdout)
