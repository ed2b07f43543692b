"""The oracle that smiths run: the distance rule, computed exactly on a state of the past.

From an identity, walk back along the certifications received, five steps at most: which share of the referees is met?
Referees are the members with ``threshold`` certifications received and as many issued.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sakia_ng.sandbox.runtime.storage import CERTS_BY_RECEIVER, MEMBERSHIP
from sakia_ng.sandbox.state import StateView

MAX_STEPS = 5
_PERBILL = 10**9
_ALL = 1 << 31


def evaluate(state: StateView, indexes: Sequence[int]) -> list[int]:
    """Return the share of referees within reach of each identity, in parts of a thousand million.

    Args:
        state: as of the block that the period evaluates.
        indexes: of the identities.
    """
    members = {_index_of(key) for key in state.keys_from(MEMBERSHIP.prefix, _ALL)}
    received = {
        index: [issuer for issuer, _ in CERTS_BY_RECEIVER.get(state, index)]
        for index in map(_index_of, state.keys_from(CERTS_BY_RECEIVER.prefix, _ALL))
    }
    referees = referees_of(members, received)
    return [reached_share(index, received, referees) for index in indexes]


def threshold(members: int) -> int:
    """Return the fifth root of the number of members, rounded up."""
    return next(root for root in range(members + 1) if root**MAX_STEPS >= members)


def referees_of(members: set[int], received: Mapping[int, list[int]]) -> set[int]:
    """Return the members whose certifications, received and issued, reach the threshold."""
    wanted = threshold(len(members))
    issued: dict[int, int] = {}
    for issuers in received.values():
        for issuer in issuers:
            issued[issuer] = issued.get(issuer, 0) + 1
    return {m for m in members if len(received.get(m, ())) >= wanted and issued.get(m, 0) >= wanted}


def reached_share(index: int, received: Mapping[int, list[int]], referees: set[int]) -> int:
    """Return the share for one identity, which does not count itself; all of them when there is no other."""
    met = layer = {index}
    for _ in range(MAX_STEPS):
        layer = {issuer for reached in layer for issuer in received.get(reached, ())} - met
        met = met | layer
    others = referees - {index}
    return len(met & others) * _PERBILL // len(others) if others else _PERBILL


def _index_of(key: bytes) -> int:
    return int.from_bytes(key[-4:], "little")
