"""The distance rule against an independent brute force, which follows every path and knows no set of bits."""

from __future__ import annotations

import random
from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.distance import PERBILL, Distance, DistanceRule, Web
from sakia_ng.sandbox.runtime.distance_oracle import reached_share, referees_of

Certs = frozenset[tuple[int, int]]  # issuer, receiver


def brute_force(identity: int, members: frozenset[int], certs: Certs) -> tuple[int, int]:
    """Return referees met and referees, by the definition: paths that grow by one certification at a time."""
    y = min(y for y in range(len(members) + 1) if y**5 >= len(members))
    referees = [
        m
        for m in members
        if sum(receiver == m for _, receiver in certs) >= y and sum(issuer == m for issuer, _ in certs) >= y
    ]
    ends = {identity}
    for _ in range(5):
        ends |= {issuer for issuer, receiver in certs if receiver in ends}
    others = [referee for referee in referees if referee != identity]
    return len([referee for referee in others if referee in ends]), len(others)


def web_of(members: frozenset[int], certs: Certs) -> Web:
    receivers = {receiver for _, receiver in certs}
    issuers = {r: frozenset(issuer for issuer, receiver in certs if receiver == r) for r in receivers}
    return Web(members, issuers)


@st.composite
def webs(draw: st.DrawFn) -> tuple[frozenset[int], Certs]:
    """Draw sparse webs: a ring with chords is deeper than five steps, and non-members certify too."""
    size = draw(st.integers(1, 14))
    members = draw(st.frozensets(st.integers(0, size), max_size=size))
    pairs = st.tuples(st.integers(0, size), st.integers(0, size)).filter(lambda pair: pair[0] != pair[1])
    ring = {(n, n + 1) for n in range(size) if draw(st.booleans())}
    return members, frozenset(ring | draw(st.sets(pairs, max_size=2 * size)))


def pair(distance: Distance) -> tuple[int, int]:
    return distance.met, distance.referees


def share_of(met: int, referees: int) -> int:
    """Return the ratio that is published, rounded down, and one when there is nobody to meet."""
    return int(Fraction(met, referees) * 10**9) if referees else 10**9


@given(webs())
def test_every_identity_stands_where_brute_force_finds_it(drawn: tuple[frozenset[int], Certs]) -> None:
    members, certs = drawn
    web = web_of(members, certs)
    everybody = members | {receiver for _, receiver in certs}
    expected = {identity: brute_force(identity, members, certs) for identity in everybody}
    assert {identity: pair(distance) for identity, distance in web.distances().items()} == expected
    assert {identity: pair(web.distance(identity)) for identity in everybody} == expected
    shares = {identity: share_of(*found) for identity, found in expected.items()}
    assert {identity: distance.share for identity, distance in web.distances().items()} == shares
    passing = {identity for identity, share in shares.items() if share >= 800_000_000}
    assert {identity for identity in everybody if web.distance(identity).passes} == passing


@given(webs())
def test_the_sandbox_s_oracle_publishes_the_same(drawn: tuple[frozenset[int], Certs]) -> None:
    members, certs = drawn
    web = web_of(members, certs)
    received = {receiver: sorted(issuers) for receiver, issuers in web.issuers.items()}
    referees = referees_of(set(members), received)
    for identity in members | web.issuers.keys():
        assert web.distance(identity).share == reached_share(identity, received, referees)


@given(webs(), st.sets(st.integers(0, 14), max_size=3), st.sets(st.integers(0, 14), max_size=3))
def test_what_would_be_is_what_will_be(drawn: tuple[frozenset[int], Certs], gained: set[int], lost: set[int]) -> None:
    members, certs = drawn
    web = web_of(members, certs)
    for identity in members:
        then = (certs | {(one, identity) for one in gained if one != identity}) - {(one, identity) for one in lost}
        foreseen = web.distance_if(identity, certified_by=gained, lost_from=lost)
        assert pair(foreseen) == brute_force(identity, members, then)


@given(webs())
def test_the_best_helper_helps_most(drawn: tuple[frozenset[int], Certs]) -> None:
    members, certs = drawn
    web = web_of(members, certs)
    for identity in members:
        every = {one: web.distance_if(identity, certified_by=(one,)) for one in members - {identity}}
        able = {one: found for one, found in every.items() if (one, identity) not in certs}
        found = web.best_helpers(identity, members, most=3)
        best = sorted(able, key=lambda one: (-able[one].share, one))[:3]
        assert found == [(one, able[one]) for one in best]


def test_a_large_web_in_several_parts_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(3)
    members = frozenset(range(60))
    certs = frozenset((chance.randrange(60), chance.randrange(70)) for _ in range(400))
    whole = web_of(members, certs).distances()
    monkeypatch.setattr("sakia_ng.domain.distance._BITS_AT_ONCE", 7)
    assert web_of(members, certs).distances() == whole


@pytest.mark.parametrize(
    ("members", "least"), [(0, 0), (1, 1), (2, 2), (32, 2), (33, 3), (1_024, 4), (1_025, 5), (7_776, 6), (7_777, 7)]
)
def test_the_threshold_of_referees(members: int, least: int) -> None:
    assert DistanceRule().threshold(members) == least


@pytest.mark.parametrize(
    ("met", "referees", "share", "passes", "missing"),
    [
        (8, 10, 800_000_000, True, 0),
        (7, 10, 700_000_000, False, 1),
        (2, 3, 666_666_666, False, 1),
        (0, 0, PERBILL, True, 0),
        (5, 6, 833_333_333, True, 0),
        (0, 7_000, 0, False, 5_600),
    ],
)
def test_the_share_is_rounded_down_as_on_the_chain(
    met: int, referees: int, share: int, passes: bool, missing: int
) -> None:
    distance = Distance(met, referees)
    assert (distance.share, distance.passes, distance.missing) == (share, passes, missing)


def test_members_certify_who_are_certified_enough_and_have_certifications_left() -> None:
    web = web_of(frozenset({1, 2, 3}), frozenset({(2, 1), (3, 1), (1, 2), (1, 3), (2, 3), (1, 4), (2, 4)}))
    assert sorted(web.certifiers(2, 100)) == [1, 3]  # 2 is certified once; 4 is no member
    assert sorted(web.certifiers(1, 3)) == [3]  # 1 and 2 have issued three
    assert sorted(web.certifiers(0, 100)) == [1, 2, 3]


def test_a_web_without_anybody_answers() -> None:
    empty: Mapping[int, frozenset[int]] = {}
    web = Web(frozenset(), empty)
    assert web.distances() == {}
    assert pair(web.distance(5)) == (0, 0)
    assert web.distance(5).passes
    assert web.best_helpers(5, (), 3) == []


def test_where_nobody_is_a_referee_nobody_is_too_far() -> None:
    """Forty members in a chain: none is certified three times, so there is no referee to be met."""
    members = frozenset(range(40))
    web = web_of(members, frozenset((n, n + 1) for n in range(39)))
    assert web.referees == frozenset()
    assert all(pair(distance) == (0, 0) and distance.passes for distance in web.distances().values())
    assert (web.distance(0).share, web.distance(0).missing) == (PERBILL, 0)
    assert web.distance_if(0, lost_from=range(40)).passes


def test_the_only_referee_has_no_other_to_meet() -> None:
    members = frozenset(range(2))
    certs = frozenset({(0, 1), (1, 0), (2, 0), (0, 2)})
    web = web_of(members, certs)
    assert web.referees == {0}
    assert pair(web.distance(0)) == (0, 0)
    assert web.distance(0).passes
    assert pair(web.distance(1)) == (1, 1)
