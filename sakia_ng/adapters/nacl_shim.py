"""duniterpy without a system libsodium, on any platform.

duniterpy reaches libsodium through libnacl, which searches the system for it. The functions here register, before
duniterpy is imported, a module tree named ``libnacl`` that is limited to what duniterpy 1.2.1 uses and is backed by
PyNaCl, which brings its own libsodium. One thing differs on purpose: the real one signs text (``AsciiArmor``) as
the wide characters of the machine, ours refuses it with ``TypeError``. Only this file imports duniterpy.
"""

from __future__ import annotations

import binascii
import hashlib
import importlib
import json
import os
import sys
import types
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ParamSpec, TypeVar

from nacl import bindings
from nacl.exceptions import CryptoError

_P = ParamSpec("_P")
_T = TypeVar("_T")
_KEY_LENGTH = 32
_NONCE_LENGTH = bindings.crypto_box_NONCEBYTES
_SIGNATURE_LENGTH = bindings.crypto_sign_BYTES


class CryptError(Exception):
    """What libnacl raises when libsodium refuses."""


def duniterpy_keys() -> types.ModuleType:
    """Return the module ``duniterpy.key``, running on PyNaCl unless a real libnacl is loaded already."""
    install()
    return importlib.import_module("duniterpy.key")


def duniterpy_documents() -> types.ModuleType:
    """Return the module ``duniterpy.documents``, on the same terms."""
    install()
    return importlib.import_module("duniterpy.documents")


def duniterpy_bma() -> types.ModuleType:
    """Return the module ``duniterpy.api.bma``, whose parts hold the JSON schemas of a node's answers."""
    install()
    return importlib.import_module("duniterpy.api.bma")


def install() -> None:
    """Register the module tree. Does nothing where a libnacl is loaded already."""
    if "libnacl" in sys.modules:
        return
    root = types.ModuleType("libnacl")
    root.__path__ = []
    vars(root).update(_ROOT)
    sys.modules["libnacl"] = root
    for name, members in _PARTS.items():
        module = types.ModuleType(f"libnacl.{name}")
        vars(module).update(members)
        setattr(root, name, module)
        sys.modules[module.__name__] = module


def _translated(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Raise libnacl's error in the place of PyNaCl's."""

    def call(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return function(*args, **kwargs)
        except (CryptoError, TypeError, ValueError):
            raise CryptError(function.__name__) from None

    return call


def _verify_detached(signature: bytes, message: bytes, key: bytes) -> bytes:
    if len(signature) != _SIGNATURE_LENGTH or len(key) != _KEY_LENGTH:
        raise ValueError("invalid length of signature or public key")
    try:
        return bindings.crypto_sign_open(signature + message, key)
    except CryptoError:
        raise ValueError("invalid signature") from None


class BaseKey:
    """What all keys of libnacl share: hexadecimal forms and a JSON file."""

    sk: bytes
    pk: bytes
    vk: bytes
    seed: bytes

    def hex_sk(self) -> bytes | str:
        """The secret key."""
        return binascii.hexlify(self.sk) if hasattr(self, "sk") else ""

    def hex_pk(self) -> bytes | None:
        """The public key of encryption."""
        return binascii.hexlify(self.pk) if hasattr(self, "pk") else None

    def hex_vk(self) -> bytes | str:
        """The public key of signature."""
        return binascii.hexlify(self.vk) if hasattr(self, "vk") else ""

    def hex_seed(self) -> bytes | None:
        """The seed."""
        return binascii.hexlify(self.seed) if hasattr(self, "seed") else None

    def for_json(self) -> dict[str, str]:
        """What the JSON file holds."""
        named = {"pk": "pub", "vk": "verify", "seed": "sign"}
        found = {name: getattr(self, attribute).hex() for attribute, name in named.items() if hasattr(self, attribute)}
        if hasattr(self, "sk") and not hasattr(self, "seed"):
            found["priv"] = self.sk.hex()
        return found

    def save(self, path: str | Path, serial: str = "json") -> None:
        """Write the JSON file, readable by its owner alone."""
        if serial != "json":
            raise ValueError("only json is supported")
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
            json.dump(self.for_json(), stream)


class Signer(BaseKey):
    """An ed25519 key that signs."""

    def __init__(self, seed: bytes | None = None) -> None:
        if seed and len(seed) != _KEY_LENGTH:
            raise ValueError("invalid length of seed")
        self.seed = bytes(seed) if seed else os.urandom(_KEY_LENGTH)
        self.vk, self.sk = bindings.crypto_sign_seed_keypair(self.seed)

    def sign(self, msg: bytes) -> bytes:
        """Return the signature followed by the message."""
        return bindings.crypto_sign(msg, self.sk)

    def signature(self, msg: bytes) -> bytes:
        """Return the signature alone."""
        return self.sign(msg)[:_SIGNATURE_LENGTH]


class Verifier(BaseKey):
    """An ed25519 key that checks signatures."""

    def __init__(self, vk_hex: bytes | str) -> None:
        self.vk = binascii.unhexlify(vk_hex)

    def verify(self, msg: bytes) -> bytes:
        """Return the message that follows a right signature."""
        try:
            return bindings.crypto_sign_open(msg, self.vk)
        except CryptoError:
            raise ValueError("failed to validate message") from None


class PublicKey(BaseKey):
    """A Curve25519 public key."""

    def __init__(self, pk: bytes) -> None:
        if len(pk) != _KEY_LENGTH:
            raise ValueError("invalid length of public key")
        self.pk = pk


class SecretKey(BaseKey):
    """A Curve25519 secret key, random by default."""

    def __init__(self, sk: bytes | None = None) -> None:
        if sk is not None and len(sk) != _KEY_LENGTH:
            raise ValueError("invalid length of secret key")
        self.sk = os.urandom(_KEY_LENGTH) if sk is None else sk
        self.pk = bindings.crypto_scalarmult_base(self.sk)


class Box:
    """Encryption between two Curve25519 keys."""

    def __init__(self, sk: BaseKey | bytes, pk: BaseKey | bytes) -> None:
        secret = sk.sk if isinstance(sk, BaseKey) else sk
        public = pk.pk if isinstance(pk, BaseKey) else pk
        self._key = bindings.crypto_box_beforenm(public, secret)

    def encrypt(self, msg: bytes, nonce: bytes | None = None, pack_nonce: bool = True) -> bytes | tuple[bytes, bytes]:
        """Encrypt, with a random nonce by default, which goes in front."""
        nonce = os.urandom(_NONCE_LENGTH) if nonce is None else nonce
        if len(nonce) != _NONCE_LENGTH:
            raise ValueError("invalid length of nonce")
        encrypted = bindings.crypto_box_afternm(msg, nonce, self._key)
        return nonce + encrypted if pack_nonce else (nonce, encrypted)

    def decrypt(self, ctxt: bytes, nonce: bytes | None = None) -> bytes:
        """Decrypt what ``encrypt`` made."""
        if nonce is None:
            nonce, ctxt = ctxt[:_NONCE_LENGTH], ctxt[_NONCE_LENGTH:]
        return _translated(bindings.crypto_box_open_afternm)(ctxt, nonce, self._key)


def load_key(path: str | Path, serial: str = "json") -> Signer:
    """Read the JSON file of a key that signs."""
    if serial != "json":
        raise ValueError("only json is supported")
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    if "sign" not in data:
        raise ValueError("found no key data")
    return Signer(binascii.unhexlify(data["sign"]))


_ROOT: Mapping[str, object] = {
    "CryptError": CryptError,
    "crypto_sign_SEEDBYTES": _KEY_LENGTH,
    "crypto_sign_BYTES": _SIGNATURE_LENGTH,
    "crypto_hash_sha256": lambda data: hashlib.sha256(data).digest(),
    "crypto_sign_ed25519_pk_to_curve25519": _translated(bindings.crypto_sign_ed25519_pk_to_curve25519),
    "crypto_sign_ed25519_sk_to_curve25519": _translated(bindings.crypto_sign_ed25519_sk_to_curve25519),
    "crypto_box_seal": _translated(bindings.crypto_box_seal),
    "crypto_box_seal_open": _translated(bindings.crypto_box_seal_open),
    "crypto_sign_verify_detached": _verify_detached,
}
_PARTS: Mapping[str, Mapping[str, object]] = {
    "sign": {"Signer": Signer, "Verifier": Verifier},
    "public": {"PublicKey": PublicKey, "SecretKey": SecretKey, "Box": Box},
    "encode": {"hex_encode": binascii.hexlify, "hex_decode": binascii.unhexlify},
    "utils": {"load_key": load_key, "rand_nonce": lambda: os.urandom(_NONCE_LENGTH)},
    "base": {"BaseKey": BaseKey},
}
