"""What an open vault holds, and its canonical JSON.

Canonical: keys sorted, no spaces, ASCII, hexadecimal in lower case. Reading refuses anything that would not be written
back as the same bytes, so there is one writing of each content.
"""

from __future__ import annotations

import contextlib
import json
import secrets
from dataclasses import dataclass, replace

from sakia_ng.adapters.vault.mnemonics import ENTROPY_LENGTHS, words_of
from sakia_ng.adapters.vault.wordlists import LANGUAGES
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.keystore import (
    KeyRef,
    MnemonicSecret,
    NewSecret,
    Revealed,
    SecretId,
    SecretKind,
    SecretRef,
    SeedSecret,
    VaultProblem,
)

_CONTENT_VERSION = 1
_LANGUAGE_CODES = frozenset(language.code for language in LANGUAGES)


class StoredSecret:
    """A secret in unlocked memory, in bytes that can be overwritten.

    Args:
        ref: what may be said of it.
        material: the entropy of a phrase, or the seed.

    Raises:
        BugError: BAD_SECRET, lengths or language that no secret has.
    """

    __slots__ = ("_material", "ref")

    def __init__(self, ref: SecretRef, material: bytes) -> None:
        self.ref = ref
        lengths = ENTROPY_LENGTHS.values() if ref.kind is SecretKind.MNEMONIC else (32,)
        languages = _LANGUAGE_CODES if ref.kind is SecretKind.MNEMONIC else {""}
        if len(material) not in lengths or ref.language not in languages:
            raise BugError(VaultProblem.BAD_SECRET)
        self._material = bytearray(material)

    def __repr__(self) -> str:
        return f"StoredSecret({self.ref!r})"

    def is_same_as(self, other: StoredSecret) -> bool:
        """Whether both give the same keys: same kind of material and same bytes, whatever the language."""
        both = (self.ref.kind is SecretKind.MNEMONIC, other.ref.kind is SecretKind.MNEMONIC)
        return both[0] == both[1] and self._material == other._material

    def secret(self) -> NewSecret:
        """Return a copy of the secret."""
        if self.ref.kind is SecretKind.MNEMONIC:
            return MnemonicSecret(bytes(self._material), self.ref.language)
        return SeedSecret(bytes(self._material), self.ref.kind)

    def revealed(self) -> Revealed:
        """Return what its owner writes down."""
        secret = self.secret()
        if isinstance(secret, MnemonicSecret):
            return Revealed(self.ref.kind, words_of(secret), secret.language)
        return Revealed(self.ref.kind, (), seed_hex=secret.seed.hex())

    def wipe(self) -> None:
        """Overwrite the material."""
        self._material[:] = bytes(len(self._material))

    def to_json(self) -> dict[str, str]:
        """Return what the file keeps."""
        ref = self.ref
        return {"id": ref.secret_id, "kind": ref.kind, "language": ref.language, "material": self._material.hex()}


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a vault keeps, in the order it was added."""

    secrets: tuple[StoredSecret, ...] = ()
    keys: tuple[KeyRef, ...] = ()

    def secret(self, secret_id: SecretId) -> StoredSecret:
        """Return a secret.

        Raises:
            UserError: UNKNOWN_SECRET.
        """
        found = next((stored for stored in self.secrets if stored.ref.secret_id == secret_id), None)
        if found is None:
            raise UserError(VaultProblem.UNKNOWN_SECRET)
        return found

    def key(self, public_key: PublicKey) -> KeyRef | None:
        """Return a key, or None."""
        return next((key for key in self.keys if key.public_key == public_key), None)

    def same_secret(self, stored: StoredSecret) -> StoredSecret | None:
        """Return the secret kept already that gives the same keys, or None."""
        return next((known for known in self.secrets if known.is_same_as(stored)), None)

    def with_secret(self, stored: StoredSecret) -> Content:
        """Return this and a secret more."""
        return replace(self, secrets=(*self.secrets, stored))

    def with_key(self, key: KeyRef) -> Content:
        """Return this and a key more."""
        return replace(self, keys=(*self.keys, key))

    def without_secret(self, secret_id: SecretId) -> Content:
        """Return this without a secret and its keys."""
        kept = tuple(stored for stored in self.secrets if stored.ref.secret_id != secret_id)
        return Content(kept, tuple(key for key in self.keys if key.secret_id != secret_id))

    def without_key(self, public_key: PublicKey) -> Content:
        """Return this without a key."""
        return replace(self, keys=tuple(key for key in self.keys if key.public_key != public_key))

    def wipe(self) -> None:
        """Overwrite all secrets."""
        for stored in self.secrets:
            stored.wipe()


def new_stored(secret: NewSecret) -> StoredSecret:
    """Give a secret an identifier.

    Raises:
        BugError: BAD_SECRET.
    """
    secret_id = SecretId(secrets.token_hex(8))
    if isinstance(secret, MnemonicSecret):
        return StoredSecret(SecretRef(secret_id, SecretKind.MNEMONIC, secret.language), secret.entropy)
    if secret.kind is SecretKind.MNEMONIC:
        raise BugError(VaultProblem.BAD_SECRET)
    return StoredSecret(SecretRef(secret_id, secret.kind), secret.seed)


def encode(content: Content) -> bytes:
    """Return the canonical JSON."""
    keys = [
        {"path": key.path, "public_key": key.public_key.hex(), "scheme": key.scheme, "secret_id": key.secret_id}
        for key in content.keys
    ]
    document = {"keys": keys, "secrets": [stored.to_json() for stored in content.secrets], "version": _CONTENT_VERSION}
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")


def decode(payload: bytes) -> Content:
    """Read the canonical JSON of ``encode``.

    Raises:
        UserError: ALTERED. Never an error of the JSON reader, which would carry the whole text.
    """
    content = None
    with contextlib.suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError, BugError):
        read = _read(json.loads(payload))
        if _is_consistent(read) and encode(read) == payload:
            content = read
    if content is None:
        raise UserError(VaultProblem.ALTERED)
    return content


def _read(document: dict[str, list[dict[str, str]]]) -> Content:
    stored = tuple(
        StoredSecret(
            SecretRef(SecretId(entry["id"]), SecretKind(entry["kind"]), entry["language"]),
            bytes.fromhex(entry["material"]),
        )
        for entry in document["secrets"]
    )
    keys = tuple(
        KeyRef(
            PublicKey(bytes.fromhex(entry["public_key"])),
            SecretId(entry["secret_id"]),
            entry["path"],
            Scheme(entry["scheme"]),
        )
        for entry in document["keys"]
    )
    return Content(stored, keys)


def _is_consistent(content: Content) -> bool:
    identifiers = {stored.ref.secret_id for stored in content.secrets}
    public_keys = {key.public_key for key in content.keys}
    return (
        len(identifiers) == len(content.secrets)
        and len(public_keys) == len(content.keys)
        and all(isinstance(identifier, str) and identifier for identifier in identifiers)
        and all(len(key.public_key) == 32 and isinstance(key.path, str) for key in content.keys)
        and identifiers.issuperset(key.secret_id for key in content.keys)
    )
