"""Checks signatures of both schemes."""

from __future__ import annotations

import sr25519
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from sakia_ng.domain.keys import PublicKey, Scheme, Signature


def is_valid(signature: Signature, message: bytes, key: PublicKey) -> bool:
    """Whether a key signed these bytes; a malformed key or signature did not."""
    try:
        if signature.scheme is Scheme.SR25519:
            return bool(sr25519.verify(signature.data, message, key))
        VerifyKey(key).verify(message, signature.data)
    except (BadSignatureError, ValueError):
        return False
    return True
