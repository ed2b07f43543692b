"""The cast: accounts with and without identity, and the keys behind them.

The first persons have a mnemonic each (``//0`` for the identity, ``//2`` for a purse); when a large currency is asked
for, the others have keys that nobody can use, because deriving takes a millisecond each.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from random import Random

from nacl.signing import SigningKey

from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.sandbox.population.keys import ENTROPY_BYTES, derive, phrase_of
from sakia_ng.sandbox.population.names import pseudonyms
from sakia_ng.sandbox.population.records import Account

YOU = "Camille_du_Lierre"
FRIEND = "Ysolde-du-Moulin"
ASSOCIATION = "Hacklab Le Lierre"
GROCERY = "Épicerie du Coin Libre"
TREASURY = Account("treasury", PublicKey(b"modlpy/trsry".ljust(32, b"\0")), Scheme.ED25519)

OTHER_IDENTITIES = 12
"""Identities that are no members: unconfirmed, unvalidated, lapsed, revoked."""

_SPENDABLE = 80
_PURSES = 14
_DORMANT = 8


def seeded(seed: int, part: str) -> Random:
    """Return the source of choices of one part of the population, apart from the others."""
    return Random(f"{part} {seed}")  # noqa: S311 - repeatable on purpose; guards nothing


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, before anything happens.

    Attributes:
        names: of the identities, in the order of their indexes; the first is YOU, the second FRIEND.
        owners: their accounts, in the same order.
        association: account that receives donations, of the same phrase as YOU.
        grocery: account of a shop.
        purse: second account of YOU, without identity.
        purses: ordinary accounts of others.
        newcomer: account with money and no identity yet, ready to be invited (sr25519).
    """

    names: tuple[str, ...]
    owners: tuple[Account, ...]
    association: Account
    grocery: Account
    purse: Account
    purses: tuple[Account, ...]
    newcomer: Account


def gather(seed: int, members: int) -> Cast:
    """Name everybody and give them keys.

    Args:
        seed: of the sandbox.
        members: how many members of the web of trust there will be.
    """
    random = seeded(seed, "cast")
    count = members + OTHER_IDENTITIES
    names = (YOU, FRIEND, *pseudonyms(random, count - 2))
    you = _entropy(seed, "you")
    return Cast(
        names,
        (_spendable(YOU, you, "//0"), *_others(seed, names[1:])),
        association=_spendable(ASSOCIATION, you, "//4"),
        grocery=_spendable(GROCERY, _entropy(seed, "grocery"), "", Scheme.SR25519),
        purse=_spendable(f"{YOU} (purse)", you, "//2"),
        purses=tuple(_purses(seed, names[2 : 2 + _PURSES])),
        newcomer=_spendable("newcomer", _entropy(seed, "newcomer"), "//0", Scheme.SR25519),
    )


def _others(seed: int, names: tuple[str, ...]) -> list[Account]:
    """FRIEND and most others have a phrase; FRIEND's is simply never published."""
    return [
        _spendable(name, _entropy(seed, name), "//0", Scheme.SR25519 if rank % 5 == 3 else Scheme.ED25519)
        if rank < _SPENDABLE
        else _locked(seed, name)
        for rank, name in enumerate(names)
    ]


def _purses(seed: int, names: tuple[str, ...]) -> list[Account]:
    mine = [_spendable(f"{name} (purse)", _entropy(seed, name), "//2") for name in names]
    return mine + [_locked(seed, f"dormant {rank}") for rank in range(_DORMANT)]


def _entropy(seed: int, who: str) -> bytes:
    return hashlib.blake2b(f"sandbox {seed} {who}".encode(), digest_size=ENTROPY_BYTES).digest()


def _spendable(label: str, entropy: bytes, derivation: str, scheme: Scheme = Scheme.ED25519) -> Account:
    pair = derive(entropy, derivation, scheme)
    return Account(label, pair.public, scheme, phrase_of(entropy), derivation)


def _locked(seed: int, label: str) -> Account:
    digest = hashlib.blake2b(f"locked {seed} {label}".encode(), digest_size=32).digest()
    return Account(label, PublicKey(bytes(SigningKey(digest).verify_key)), Scheme.ED25519)
