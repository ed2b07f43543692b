"""A key of the tests' own that signs as minisign does, for what the stored files of ``fixtures/release`` cannot say."""

from __future__ import annotations

from base64 import b64encode
from hashlib import blake2b

from nacl.signing import SigningKey

from sakia_ng.adapters.releases.minisign import MinisignKey

NUMBER = b"testkey!"
_SIGNING = SigningKey(bytes(range(32)))
KEY_TEXT = b64encode(b"Ed" + NUMBER + _SIGNING.verify_key.encode()).decode()


def own_key() -> MinisignKey:
    """Return the public key."""
    key = MinisignKey.of(KEY_TEXT)
    assert key is not None
    return key


def signed(
    data: bytes, comment: str = "of the tests", *, number: bytes = NUMBER, signing: SigningKey = _SIGNING
) -> bytes:
    """Return the signature file of some bytes."""
    signature = signing.sign(blake2b(data).digest()).signature
    both = signing.sign(signature + comment.encode()).signature
    first = b64encode(b"ED" + number + signature).decode()
    lines = ("untrusted comment: whatever", first, f"trusted comment: {comment}", b64encode(both).decode())
    return ("\n".join(lines) + "\n").encode()
