"""What a person at random wants to pay."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Action, ClaimDividends, Everything, InCents, InMilliDividends, Pay
from sakia_ng.domain.addresses import Address, to_address
from sakia_ng.domain.currency import G1
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents

T = TypeVar("T")

EXISTENTIAL_CENTS = 100
_IMPATIENT = 0.05
_COMMENTS = (
    "",
    "",
    "",
    "merci",
    "pour le pain 🍞",
    "loyer",
    "remboursement de l’autre jour",
    "a" * 60,
    "une longue lettre, " * 20,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """One payment that is wanted once.

    Attributes:
        number: which.
        action: what.
        patience_s: whoever wants it waits this long for an answer; None for as long as it takes.
    """

    number: int
    action: Action
    patience_s: float | None = None


class Wishes:
    """Draws payments whose fixed amounts never come twice, so that one made twice is seen on the chain.

    Args:
        own: the accounts that can pay.
        seed: of the draws.
        first: number of the first.
    """

    def __init__(self, own: Sequence[Address], seed: int, first: int) -> None:
        self._own = list(own)
        self._rng = random.Random(f"{seed}/{first}")
        self._next = first

    def pause_s(self) -> float:
        """Return how long to wait before the next."""
        return self._rng.expovariate(1.0)

    def some(self, things: Sequence[T]) -> Sequence[T]:
        """Return one of some things, if there is any."""
        return [self._rng.choice(things)] if things else []

    def draw(self, states: Mapping[Address, AccountState]) -> list[Wish]:
        """Return one wish, or now and then several of one account at once."""
        enough = 300 + self._next
        rich = [address for address in self._own if address in states and states[address].transferable_cents > enough]
        if not rich:
            return []
        payer = self._rng.choice(rich)
        count = self._rng.choice((1, 1, 1, 1, 1, 2, 3, 5))
        return [self._wish(payer, states) for _ in range(count)]

    def _wish(self, payer: Address, states: Mapping[Address, AccountState]) -> Wish:
        number, self._next = self._next, self._next + 1
        kinds = {
            self._small: 70,
            self._in_dividends: 6,
            self._too_much: 4,
            self._too_little: 4,
            self._all_but_one: 4,
            self._closing: 6,
            self._claim: 6,
        }
        (draw,) = self._rng.choices(list(kinds), list(kinds.values()))
        patience_s = self._rng.uniform(0.01, 2) if self._rng.random() < _IMPATIENT else None
        return Wish(number, draw(payer, number, states), patience_s)

    def _small(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, self._recipient(number, states), InCents(Cents(200 + number)))

    def _in_dividends(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, self._recipient(number, states), InMilliDividends(200 + number % 100))

    def _too_much(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, self._recipient(number, states), InCents(Cents(10**10 + number)))

    def _too_little(self, payer: Address, number: int, _states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, _stranger(number), InCents(Cents(1 + number % (EXISTENTIAL_CENTS - 1))))

    def _all_but_one(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, self._other_own(payer, states), Everything(keep_account=True))

    def _closing(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        return self._pay(payer, self._other_own(payer, states), Everything(keep_account=False))

    def _claim(self, payer: Address, number: int, states: Mapping[Address, AccountState]) -> Action:
        owed = [address for address in self._own if address in states and states[address].unclaimed_cents]
        return ClaimDividends(self._rng.choice(owed) if owed else payer)

    def _pay(self, payer: Address, recipient: Address, amount: InCents | InMilliDividends | Everything) -> Pay:
        return Pay(payer, recipient, amount, self._rng.choice(_COMMENTS))

    def _recipient(self, number: int, states: Mapping[Address, AccountState]) -> Address:
        """Return an own account that is empty, any own one, a stranger who has been paid before, or a new one."""
        empty = [address for address in self._own if address not in states or not states[address].exists]
        draw = self._rng.random()
        if empty and draw < 0.5:
            return self._rng.choice(empty)
        if draw < 0.8:
            return self._rng.choice(self._own)
        return _stranger(self._rng.randrange(20)) if draw < 0.95 else _stranger(number)

    def _other_own(self, payer: Address, states: Mapping[Address, AccountState]) -> Address:
        others = [a for a in self._own if a != payer and a in states and states[a].exists]
        return self._rng.choice(others or self._own)


def _stranger(number: int) -> Address:
    return to_address(PublicKey(blake2b(f"stranger {number}".encode(), digest_size=32).digest()), G1)
