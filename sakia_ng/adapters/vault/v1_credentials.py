"""The seed of a Duniter v1 secret identifier and password.

The rule (duniterpy ``SigningKey.from_credentials``, Cesium, Sakia): scrypt with N 4096, r 16, p 1, the identifier as
salt, both in UTF-8 exactly as typed, 32 bytes, which seed an ed25519 key.
"""

from __future__ import annotations

import hashlib

from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import SecretKind, SeedSecret
from sakia_ng.ports.recovery import CredentialsProblem

_N, _R, _P, _SEED_LENGTH = 4096, 16, 1, 32
_SURROGATES = ("\ud800", "\udfff")


def seed_from_credentials(identifier: str, password: str) -> SeedSecret:
    """Make the seed; about 30 ms, so off the loop.

    Raises:
        UserError: one of the two is empty, or not text (half a character, from a broken paste).
    """
    if not identifier:
        raise UserError(CredentialsProblem.EMPTY_IDENTIFIER)
    if not password:
        raise UserError(CredentialsProblem.EMPTY_PASSWORD)
    if not (is_text(identifier) and is_text(password)):
        raise UserError(CredentialsProblem.NOT_TEXT)
    seed = hashlib.scrypt(
        password.encode("utf-8"), salt=identifier.encode("utf-8"), n=_N, r=_R, p=_P, dklen=_SEED_LENGTH
    )
    return SeedSecret(seed, SecretKind.V1_CREDENTIALS)


def is_text(text: str) -> bool:
    """Whether text can be encoded. Asked first, since a ``UnicodeEncodeError`` would carry the whole secret."""
    low, high = _SURROGATES
    return not any(low <= character <= high for character in text)
