"""Restoring: which accounts a secret has on the chain.

Wallets of the currency disagree on the derivation and on the scheme, so both schemes are tried, at the root and at
``//0`` to ``//49`` (protocol brief, section 9).
"""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.ports.keystore import Keystore, MnemonicSecret, NewSecret
from sakia_ng.ports.ledger import Ledger

DERIVATIONS = 50
DEFAULT_PATH = "//0"
"""Where new accounts begin, and where other wallets expect a member's account."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One account a secret could have.

    Attributes:
        path: derivation, such as ``""`` or ``"//0"``.
        scheme: how it signs.
        public_key: its key.
        address: its address.
        state: what the chain knows of it.
    """

    path: str
    scheme: Scheme
    public_key: PublicKey
    address: Address
    state: AccountState

    @property
    def is_used(self) -> bool:
        """Whether the account is on the chain or owns an identity."""
        return self.state.exists or self.state.identity is not None


class Restore:
    """Looks for the accounts of a secret.

    Args:
        ledger: where to look.
        keystore: who derives keys.
        currency: whose addresses.
    """

    def __init__(self, *, ledger: Ledger, keystore: Keystore, currency: Currency) -> None:
        self._ledger = ledger
        self._keystore = keystore
        self._currency = currency

    async def scan(self, secret: NewSecret) -> tuple[Candidate, ...]:
        """Find the accounts of a secret that are on the chain, in one batch of reads.

        Returns:
            Those in use, members first, then the richest; when none is, the one a new account would have.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        places = await self._places(secret)
        head = await self._ledger.finalized_head()
        addresses = [to_address(key, self._currency) for _, _, key in places]
        states = await self._ledger.account_states(addresses, head)
        candidates = [
            Candidate(path, scheme, key, address, states[address])
            for (path, scheme, key), address in zip(places, addresses, strict=True)
        ]
        used = [candidate for candidate in candidates if candidate.is_used]
        used.sort(key=lambda c: (c.state.identity is None, -c.state.total_cents))
        return tuple(used) or tuple(c for c in candidates if c.path == default_path(secret))[:1]

    async def _places(self, secret: NewSecret) -> list[tuple[str, Scheme, PublicKey]]:
        has_branches = isinstance(secret, MnemonicSecret)
        paths = ("", *(f"//{n}" for n in range(DERIVATIONS if has_branches else 0)))
        schemes = tuple(Scheme) if has_branches else (Scheme.ED25519,)
        return [
            (path, scheme, key)
            for scheme in schemes
            for path, key in zip(paths, await self._keystore.derive(secret, paths, scheme), strict=True)
        ]


def default_path(secret: NewSecret) -> str:
    """Derivation of the first account of a secret."""
    return DEFAULT_PATH if isinstance(secret, MnemonicSecret) else ""
