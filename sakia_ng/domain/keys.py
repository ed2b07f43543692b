"""Public vocabulary of keys: schemes, public keys, signatures. No secret lives here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

PublicKey = NewType("PublicKey", bytes)
"""32 bytes: the public key, which on Duniter v2 is also the account's identifier."""


class Scheme(StrEnum):
    """How a key signs. The value is stored; never rename it."""

    ED25519 = "ed25519"
    SR25519 = "sr25519"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature and the scheme that made it.

    Attributes:
        scheme: which algorithm.
        data: 64 bytes.
    """

    scheme: Scheme
    data: bytes
