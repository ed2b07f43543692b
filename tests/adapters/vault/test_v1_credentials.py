"""The v1 rule, equal to duniterpy's, with a system libsodium and without."""

from __future__ import annotations

import ctypes.util
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sakia_ng.adapters.vault.derivation import key_pair
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.keys import Scheme
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import SecretKind
from sakia_ng.ports.recovery import CredentialsProblem
from tests.adapters.vault.support import V1_PUBLIC_KEY, V1_SEED

ROOT = Path(__file__).resolve().parents[3]
CREDENTIALS = [
    ("salt", "password"),
    ("é ü", "пароль 🔑"),
    ("e\u0301", "\u00e9"),
    (" spaces ", "\tare kept\n"),
    ("a" * 300, "b" * 300),
]

DENIAL = """
import ctypes, ctypes.util
find, init = ctypes.util.find_library, ctypes.CDLL.__init__
def denied(self, name, *args, **options):
    if "sodium" in str(name):
        raise OSError("no libsodium on this system")
    init(self, name, *args, **options)
ctypes.CDLL.__init__ = denied
ctypes.util.find_library = lambda name: None if "sodium" in name else find(name)
"""
WITH_SHIM = "from sakia_ng.adapters.nacl_shim import duniterpy_keys\nkeys = duniterpy_keys()\n"
WITHOUT_SHIM = "import duniterpy.key as keys\n"
ANSWER = """
import json, sys
found = []
for identifier, password in json.load(sys.stdin):
    key = keys.SigningKey.from_credentials(identifier, password)
    found.append([key.seed.hex(), key.vk.hex(), key.sk.hex(), key.signature(b"message").hex()])
import libnacl
print(json.dumps({"keys": found, "own": not hasattr(libnacl, "__file__")}))
"""


def run(*parts: str) -> subprocess.CompletedProcess[str]:
    """Run Python text in a new process, since libnacl looks for libsodium once, when it is imported."""
    command = [sys.executable, "-W", "ignore", "-c", "".join(parts)]
    return subprocess.run(
        command, input=json.dumps(CREDENTIALS), capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )


def ours() -> list[list[str]]:
    pairs = [key_pair(seed_from_credentials(*given).seed, "", Scheme.ED25519) for given in CREDENTIALS]
    seeds = [seed_from_credentials(*given).seed.hex() for given in CREDENTIALS]
    return [
        [seed, pair.public_key.hex(), pair.secret_key.hex(), pair.sign(b"message").data.hex()]
        for seed, pair in zip(seeds, pairs, strict=True)
    ]


def test_the_vector() -> None:
    secret = seed_from_credentials("salt", "password")
    assert (secret.seed, secret.kind) == (V1_SEED, SecretKind.V1_CREDENTIALS)
    assert key_pair(secret.seed, "", Scheme.ED25519).public_key == V1_PUBLIC_KEY


def test_the_denial_is_real() -> None:
    """Where the system's libsodium is denied, duniterpy by itself cannot even be imported."""
    refused = run(DENIAL, WITHOUT_SHIM, ANSWER)
    assert refused.returncode != 0
    assert "libsodium" in refused.stderr


def test_duniterpy_gives_the_same_keys_on_a_system_without_libsodium() -> None:
    answered = run(DENIAL, WITH_SHIM, ANSWER)
    assert answered.returncode == 0, answered.stderr
    assert json.loads(answered.stdout) == {"keys": ours(), "own": True}


def test_duniterpy_gives_the_same_keys_with_the_system_s_libsodium() -> None:
    if ctypes.util.find_library("sodium") is None:
        pytest.skip("this system has no libsodium to compare with")
    answered = run(WITHOUT_SHIM, ANSWER)
    assert answered.returncode == 0, answered.stderr
    assert json.loads(answered.stdout) == {"keys": ours(), "own": False}


def test_the_vault_does_not_import_duniterpy() -> None:
    modules = "sakia_ng.adapters.vault.keystore, sakia_ng.adapters.vault.recovery, sakia_ng.adapters.nacl_shim"
    answered = run(f"import sys, {modules}\nprint([m for m in sys.modules if m.startswith(('duniterpy', 'libnacl'))])")
    assert answered.stdout.strip() == "[]", answered.stderr


@settings(max_examples=15)
@given(st.text(min_size=1), st.text(min_size=1))
def test_any_text_makes_a_seed_and_nothing_is_normalised(identifier: str, password: str) -> None:
    seed = seed_from_credentials(identifier, password).seed
    assert len(seed) == 32
    assert seed != seed_from_credentials(identifier + " ", password).seed
    assert seed != seed_from_credentials(identifier, password + " ").seed


@pytest.mark.parametrize(
    ("identifier", "password", "problem"),
    [
        ("", "password", CredentialsProblem.EMPTY_IDENTIFIER),
        ("salt", "", CredentialsProblem.EMPTY_PASSWORD),
        ("\ud800", "password", CredentialsProblem.NOT_TEXT),
        ("salt", "\udfff", CredentialsProblem.NOT_TEXT),
    ],
)
def test_what_cannot_be_credentials(identifier: str, password: str, problem: CredentialsProblem) -> None:
    with pytest.raises(UserError) as caught:
        seed_from_credentials(identifier, password)
    assert caught.value.code is problem
