"""Numbers of identities in a currency that gives them none.

The other ledger counts its identities. Here a key has at most one identity in blocks, so that its number is made of
the key: the same in every run and on every machine. 62 bits: nobody finds a second key for a number that is taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sakia_ng.adapters.duniter_v1.texts import garbage
from sakia_ng.domain.addresses import Address

_BITS = 62


class IdentityNumbers:
    """The numbers of accounts met since the start, both ways."""

    def __init__(self) -> None:
        self._addresses: dict[int, Address] = {}

    def number_of(self, address: Address) -> int:
        """Return the number of an account's identity. Raises ``EnvironmentProblem`` when another has it."""
        number = int.from_bytes(hashlib.sha256(address.encode()).digest()[:8]) >> (64 - _BITS)
        if self._addresses.setdefault(number, address) != address:
            raise garbage()
        return number

    def learn(self, addresses: Iterable[Address]) -> None:
        """Remember accounts."""
        for address in addresses:
            self.number_of(address)

    def address_of(self, number: int) -> Address | None:
        """Return the account of a number, None for one not met yet."""
        return self._addresses.get(number)
