"""People of the node's currency, with their keys."""

from __future__ import annotations

from sakia_ng.adapters.vault.derivation import KeyPair, key_pair
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.domain.addresses import Address, v1_text
from sakia_ng.domain.keys import PublicKey, Scheme, Signature


class V1Person:
    """Somebody with a key of a secret identifier and a password, as the node's members have.

    Args:
        name: of a member, or anything for somebody with a key alone.
    """

    def __init__(self, name: str) -> None:
        seed = seed_from_credentials(f"{name}-salt", f"{name}-password").seed
        self.name = name
        self._pair: KeyPair = key_pair(seed, "", Scheme.ED25519)

    @property
    def key(self) -> PublicKey:
        return self._pair.public_key

    @property
    def address(self) -> Address:
        return Address(v1_text(self.key))

    def sign(self, payload: bytes) -> Signature:
        return self._pair.sign(payload)
