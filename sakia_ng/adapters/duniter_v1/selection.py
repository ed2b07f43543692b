"""Which sources a payment spends, and what it makes of them. Pure.

Sources come oldest first, and the oldest is always spent: so two payments of one number, of two wallets that do not
know of each other, exclude each other in most cases. Where one is to take the place of another that is known, what both
spend is put in front, and spent whatever the amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v1.texts import MAX_BASE, Output, Source, SourceKey
from sakia_ng.domain.actions import Share
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents

MAX_INPUTS = 40
"""Sources in one transaction: its compact form must stay under 100 lines, and each takes two."""

MOST_SHARES = 10
"""Accounts that one transaction pays."""

MAX_INPUTS_SHARED = 30
"""Sources in a transaction for several accounts: each of them takes a line for every unit base."""

REFUND_AFTER_S = 7 * 24 * 3600
"""Age from which a refundable payment can be taken back."""

_PENDING = "0" * 64


@dataclass(frozen=True, slots=True)
class Spending:
    """What one transaction spends and makes.

    Attributes:
        inputs: sources, the oldest of the account first.
        outputs: for the recipients, then the change.
    """

    inputs: tuple[Source, ...]
    outputs: tuple[Output, ...]


def most_inputs(shares: Sequence[Share]) -> int:
    """Return how many sources fit into a transaction."""
    return MAX_INPUTS if len(shares) == 1 else MAX_INPUTS_SHARED


def spend(sources: Sequence[Source], payer: Address, shares: Sequence[Share], bound: int = 1) -> Spending | None:
    """Choose sources for a payment: those that are bound to be spent, then the largest; None when they cannot pay it.

    A payment to oneself takes the oldest in their order, so that it gathers exactly those whose sum it names.
    """
    if not sources:
        return None
    chosen, rest = list(sources[:bound]), sources[bound:]
    is_to_self = shares[0].recipient == payer
    in_order = iter(rest if is_to_self else sorted(rest, key=lambda source: -source.cents))
    there = _by_base(chosen)
    while (paid := _split(there, shares)) is None:
        if len(chosen) == len(sources):
            return None
        chosen.append(next(in_order))
        there[chosen[-1].base] = there.get(chosen[-1].base, 0) + chosen[-1].amount
    return Spending(tuple(chosen), (*_outputs(paid), *_change(there, paid, payer)))


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


def gatherings(sources: Sequence[Source], payer: Address, shares: Sequence[Share]) -> tuple[Cents, ...] | None:
    """Return the sums of the payments to oneself that must come first so that few enough sources make a payment.

    None when the sources cannot pay it at all.
    """
    left = list(sources)
    sums: list[Cents] = []
    while True:
        spending = spend(left, payer, shares)
        if spending is None:
            return None
        if len(spending.inputs) <= most_inputs(shares):
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


def _split(there: Mapping[int, int], shares: Sequence[Share]) -> Mapping[Address, Mapping[int, int]] | None:
    """Split amounts over what is there of each base; None when they cannot be had.

    What has a large base cannot be broken into small ones (DUBP, rule of unit base transformation).
    """
    still, paid = dict(there), dict[Address, Mapping[int, int]]()
    for share in shares:
        taken: dict[int, int] = {}
        left = int(share.cents)
        for base in sorted(still, reverse=True):
            taken[base] = min(left // 10**base, still[base])
            still[base] -= taken[base]
            left -= taken[base] * 10**base
        if left:
            return None
        paid[share.recipient] = taken
    return paid


def _outputs(paid: Mapping[Address, Mapping[int, int]]) -> Iterator[Output]:
    """Give what goes to each recipient."""
    for payee, taken in paid.items():
        yield from (Output(taken[base], base, f"SIG({payee})") for base in sorted(taken) if taken[base])


def _change(there: Mapping[int, int], paid: Mapping[Address, Mapping[int, int]], payer: Address) -> Iterator[Output]:
    """Give what comes back."""
    for base in sorted(there):
        rest = there[base] - sum(taken[base] for taken in paid.values())
        if rest:
            yield Output(rest, base, f"SIG({payer})")


def _by_base(sources: Iterable[Source]) -> dict[int, int]:
    sums: dict[int, int] = {}
    for source in sources:
        sums[source.base] = sums.get(source.base, 0) + source.amount
    return sums
