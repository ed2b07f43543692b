"""Chains of certifications between two people."""

from __future__ import annotations

from collections.abc import Collection

from sakia_ng.domain.distance import Web


def shortest_chain(web: Web, first: int, last: int, most_steps: int) -> tuple[int, ...] | None:
    """Return the shortest chain in which everyone certifies the next one, from the first person to the last.

    Args:
        web: the web of trust.
        first: who certifies first.
        last: who is certified last.
        most_steps: how many certifications the chain may have.

    Returns:
        The people in the order of the chain, ties by their numbers; None when there is no such chain.
    """
    next_to = {last: last}
    layer: Collection[int] = (last,)
    for _ in range(most_steps):
        if first in next_to:
            break
        found: dict[int, int] = {}
        for receiver in sorted(layer):
            for issuer in web.issuers.get(receiver, ()):
                if issuer not in next_to:
                    found.setdefault(issuer, receiver)
        next_to |= found
        layer = found
    return _followed(next_to, first, last) if first in next_to else None


def _followed(next_to: dict[int, int], first: int, last: int) -> tuple[int, ...]:
    chain = [first]
    while chain[-1] != last:
        chain.append(next_to[chain[-1]])
    return tuple(chain)
