"""The shortest chain of certifications against a search that follows every chain."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.trust_paths import shortest_chain
from tests.domain.test_distance import Certs, web_of, webs


def brute_force(certs: Certs, first: int, last: int, most: int) -> int | None:
    """Return how many certifications the shortest chain has."""
    ends, steps = {first}, 0
    while last not in ends:
        if steps == most:
            return None
        ends |= {receiver for issuer, receiver in certs if issuer in ends}
        steps += 1
    return steps


@given(webs(), st.integers(0, 14), st.integers(0, 14), st.integers(0, 6))
def test_a_chain_is_one_and_none_is_shorter(
    drawn: tuple[frozenset[int], Certs], first: int, last: int, most: int
) -> None:
    members, certs = drawn
    found = shortest_chain(web_of(members, certs), first, last, most)
    expected = brute_force(certs, first, last, most)
    assert (None if found is None else len(found) - 1) == expected
    if found is not None:
        assert (found[0], found[-1]) == (first, last)
        assert all(step in certs for step in pairwise(found))


def test_direction_counts_and_ties_go_to_the_smallest_number() -> None:
    certs = frozenset({(1, 3), (1, 2), (2, 4), (3, 4)})
    web = web_of(frozenset(range(5)), certs)
    assert shortest_chain(web, 1, 4, 5) == (1, 2, 4)
    assert shortest_chain(web, 4, 1, 5) is None
    assert shortest_chain(web, 1, 4, 1) is None
    assert shortest_chain(web, 4, 4, 0) == (4,)
