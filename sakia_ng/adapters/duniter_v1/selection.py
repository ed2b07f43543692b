"""Which sources a payment spends, and what it makes of them. Pure.

Sources come oldest first, and the oldest is always spent: so two payments of one number, of two wallets that do not know
of each other, exclude each other in most cases. Where one is to take the place of another that is known, what both spend
is put in front, and spent whatever the amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v1.texts import MAX_BASE, Output, Source, SourceKey
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents

MAX_INPUTS = 40
"""Sources in one transaction: its compact form must stay under 100 lines, and each takes two."""

REFUND_AFTER_S = 7 * 24 * 3600
"""Age from which a refundable payment can be taken back."""

_PENDING = "0" * 64


@dataclass(frozen=True, slots=True)
class Spending:
    """What one transaction spends and makes.

    Attributes:
        inputs: sources, the oldest of the account first.
        outputs: for the recipient, then the change.
    """

    inputs: tuple[Source, ...]
    outputs: tuple[Output, ...]


def spend(
    sources: Sequence[Source], payer: Address, payee: Address, amount: Cents, bound: int = 1
) -> Spending | None:
    """Choose sources for a payment: those that are bound to be spent, then the largest; None when they cannot pay it.

    A payment to oneself takes the oldest in their order, so that it gathers exactly those whose sum it names.
    """
    if not sources:
        return None
    chosen, rest = list(sources[:bound]), sources[bound:]
    in_order = iter(rest if payee == payer else sorted(rest, key=lambda source: -source.cents))
    there = _by_base(chosen)
    while (paid := _split(there, amount)) is None:
        if len(chosen) == len(sources):
            return None
        chosen.append(next(in_order))
        there[chosen[-1].base] = there.get(chosen[-1].base, 0) + chosen[-1].amount
    return Spending(tuple(chosen), _outputs(there, paid, payer, payee))


def gather(sources: Sequence[Source], owner: Address) -> Spending:
    """Turn sources into plain money of one account."""
    made = tuple(Output(amount, base, f"SIG({owner})") for base, amount in sorted(_by_base(sources).items()))
    return Spending(tuple(sources), made)


def refundable(spending: Spending, payer: Address, payee: Address) -> Spending:
    """Let the payer take a payment back after a week, as long as the recipient has not taken it."""
    condition = f"SIG({payee}) || (SIG({payer}) && CSV({REFUND_AFTER_S}))"
    outputs = (
        replace(output, condition=condition) if output.condition == f"SIG({payee})" else output
        for output in spending.outputs
    )
    return replace(spending, outputs=tuple(outputs))


def gatherings(sources: Sequence[Source], payer: Address, payee: Address, amount: Cents) -> tuple[Cents, ...] | None:
    """Return the sums of the payments to oneself that must come first so that few enough sources pay an amount.

    None when the sources cannot pay it at all.
    """
    left = list(sources)
    sums: list[Cents] = []
    while True:
        spending = spend(left, payer, payee, amount)
        if spending is None:
            return None
        if len(spending.inputs) <= MAX_INPUTS:
            return tuple(sums)
        gathered, left = left[:MAX_INPUTS], left[MAX_INPUTS:]
        sums.append(Cents(sum(source.cents for source in gathered)))
        left += _gathered(gathered, len(sums))


def _gathered(sources: Iterable[Source], number: int) -> list[Source]:
    """Return what a payment of sources to oneself makes: one output a unit base."""
    sums = _by_base(sources)
    return [
        Source(SourceKey("T", _PENDING, number * (MAX_BASE + 1) + base), amount, base)
        for base, amount in sums.items()
        if amount
    ]


def _split(there: Mapping[int, int], amount: Cents) -> Mapping[int, int] | None:
    """Split an amount over what is there of each base; None when it cannot be had.

    What has a large base cannot be broken into small ones (DUBP, rule of unit base transformation).
    """
    paid: dict[int, int] = {}
    left = int(amount)
    for base in sorted(there, reverse=True):
        paid[base] = min(left // 10**base, there[base])
        left -= paid[base] * 10**base
    return None if left else paid


def _outputs(there: Mapping[int, int], paid: Mapping[int, int], payer: Address, payee: Address) -> tuple[Output, ...]:
    """Return what goes to the recipient, then the change."""
    outputs = [Output(paid[base], base, f"SIG({payee})") for base in sorted(paid) if paid[base]]
    change = {base: there[base] - paid[base] for base in sorted(there)}
    return (*outputs, *(Output(rest, base, f"SIG({payer})") for base, rest in change.items() if rest))


def _by_base(sources: Iterable[Source]) -> dict[int, int]:
    sums: dict[int, int] = {}
    for source in sources:
        sums[source.base] = sums.get(source.base, 0) + source.amount
    return sums
