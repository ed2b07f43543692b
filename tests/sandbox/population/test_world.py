"""The population keeps the currency's rules, and its books are exact."""

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise

import pytest

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.calendar import DAY_MS, GENESIS_MS, YEAR_MS, at, block_at_or_after, block_of, time_of
from sakia_ng.sandbox.population.cast import ASSOCIATION, TREASURY, YOU
from sakia_ng.sandbox.population.people import expiry_ms
from sakia_ng.sandbox.population.records import Status
from sakia_ng.sandbox.population.trust import FOUNDERS, VALIDITY_MS, active_at
from sakia_ng.sandbox.population.world import EARLIEST_NOW_MS, MIN_MEMBERS, Population, grow
from sakia_ng.sandbox.runtime.distance_oracle import reached_share, referees_of

NOW = at(2026, 11, 23, 8)
STRETCHED = (1, 40, NOW, 6)
CASES = [
    (1, 60, NOW, 0),
    (2, 60, at(2026, 4, 2, 12), 0),
    (3, MIN_MEMBERS, EARLIEST_NOW_MS, 0),
    (4, 150, at(2029, 1, 1), 0),
    STRETCHED,
]


@cache
def world(seed: int, members: int, now_ms: int, neighbours: int = 0) -> Population:
    return grow(seed, members, now_ms, neighbours)


@pytest.fixture(params=CASES, ids=lambda case: f"seed{case[0]}-{case[1]}members-{case[3]}neighbours")
def population(request: pytest.FixtureRequest) -> Population:
    return world(*request.param)


def test_the_same_seed_gives_the_same_world() -> None:
    assert grow(1, 60, NOW) == world(1, 60, NOW)


def test_another_seed_gives_other_people() -> None:
    assert {a.address for a in world(1, 60, NOW).accounts()} & {a.address for a in grow(9, 60, NOW).accounts()} == {
        TREASURY.address
    }


def test_what_accounts_received_less_what_they_paid_is_what_they_have(population: Population) -> None:
    flow: Counter[bytes] = Counter()
    for day in population.books.dividends:
        flow.update({person.account.key: day.amount for person in day.members})
    for payment in population.books.payments:
        flow[payment.sender.key] -= payment.amount
        flow[payment.receiver.key] += payment.amount
    owners = {person.account.key: person for person in population.people}
    for account in population.accounts():
        owner = owners.get(account.key)
        unclaimed = population.unclaimed(owner) if owner else 0
        assert flow.pop(account.key, 0) == population.books.free[account.key] + unclaimed, account.label
    assert not +flow
    assert not -flow


def test_all_money_was_created_by_dividends(population: Population) -> None:
    books = population.books
    unclaimed = sum(population.unclaimed(person) for person in population.people)
    assert books.mass == sum(books.free.values()) + unclaimed
    assert books.mass == sum(day.amount * len(day.members) for day in books.dividends)
    assert min(books.free[account.key] for account in population.accounts()) >= 0
    ordinary = {a.key for a in population.accounts()} - {person.account.key for person in population.people}
    assert min(books.free[key] for key in ordinary) >= 100


def test_nobody_ever_owed_money(population: Population) -> None:
    events: list[tuple[int, int, bytes, int]] = []
    for day in population.books.dividends:
        if not day.index:
            events += [(day.moment_ms, 0, person.account.key, day.amount) for person in day.members]
    events += [(claim.moment_ms, 0, claim.person.account.key, claim.total) for claim in population.books.claims]
    for payment in population.books.payments:
        events.append((payment.moment_ms, 1, payment.receiver.key, payment.amount))
        events.append((payment.moment_ms, 2, payment.sender.key, -payment.amount))
    standing: Counter[bytes] = Counter()
    for _, _, key, amount in sorted(events, key=lambda event: event[:2]):
        standing[key] += amount
        assert standing[key] >= 0


def test_names_obey_the_chain(population: Population) -> None:
    names = [person.name for person in population.people if person.name]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{3,42}", name) for name in names)
    assert len({name.lower() for name in names}) == len(names) == len(population.people) - 1


def test_indexes_follow_the_dates_of_creation(population: Population) -> None:
    assert [person.index for person in population.people] == list(range(1, len(population.people) + 1))
    dates = [person.created_ms for person in population.people]
    assert dates == sorted(dates)


def test_every_member_is_certified_enough_and_reaches_everybody_unless_far(population: Population) -> None:
    is_near = population is not world(*STRETCHED)
    members = {person.index for person in population.people if person.status is Status.MEMBER}
    held: dict[int, set[int]] = defaultdict(set)
    given: Counter[int] = Counter()
    for cert in active_at(list(population.certifications), population.now_ms):
        held[cert.receiver].add(cert.issuer)
        given[cert.issuer] += 1
    threshold = next(y for y in range(1, 99) if y**5 >= len(members))
    referees = {m for m in members if len(held[m]) >= threshold and given[m] >= threshold}
    assert min(len(held[member]) for member in members) >= 5
    assert len(referees) > len(members) / 2
    for member in members:
        met = layer = {member}
        for _ in range(5):
            layer = {issuer for reached in layer for issuer in held[reached]} - met
            met = met | layer
        assert (len(met & referees - {member}) >= 0.8 * len(referees - {member})) is is_near


def test_issuers_wait_five_days_between_two_certifications(population: Population) -> None:
    dates: dict[int, list[int]] = defaultdict(list)
    founding = population.people[0].created_ms
    for cert in population.certifications:
        moments = (moment for moment in (cert.created_ms, cert.renewed_ms) if moment)
        dates[cert.issuer] += [moment for moment in moments if moment != founding]
        assert cert.issuer != cert.receiver
    for given in dates.values():
        assert all(later - earlier >= 5 * DAY_MS for earlier, later in pairwise(sorted(given)))


def test_some_certifications_have_expired() -> None:
    population = world(1, 60, NOW)
    ended = [c for c in population.certifications if c.updated_ms + VALIDITY_MS <= population.now_ms]
    assert ended
    assert any(cert.renewed_ms for cert in population.certifications)


def test_memberships_run_a_year_and_statuses_agree(population: Population) -> None:
    for person in population.people:
        match person.status:
            case Status.MEMBER:
                assert population.now_ms < expiry_ms(person) <= population.now_ms + YEAR_MS
            case Status.NOT_MEMBER | Status.REVOKED:
                assert 0 < person.left_ms < population.now_ms
                assert person.first_eligible_ud == 0
            case _:
                assert person.joined_ms == 0
    counts = Counter(person.status for person in population.people)
    assert counts[Status.NOT_MEMBER] >= 3
    assert counts[Status.REVOKED] >= 2
    assert counts[Status.UNVALIDATED] >= 3
    assert counts[Status.UNCONFIRMED] == 1


def test_the_demonstration_account_has_something_to_show() -> None:
    population = world(1, 60, NOW)
    you = population.people[0]
    assert (you.name, you.status, you.index) == (YOU, Status.MEMBER, 1)
    assert you.index <= FOUNDERS
    next_index = population.books.next_ud_index
    assert 20 <= next_index - you.first_eligible_ud <= 70
    assert population.books.free[you.account.key] > 20_000
    mine = [p for p in population.books.payments if you.account in (p.sender, p.receiver)]
    assert len(mine) > 100
    assert mine[0].moment_ms < population.now_ms - 2 * YEAR_MS
    assert population.now_ms < expiry_ms(you) < population.now_ms + 80 * DAY_MS


def test_both_schemes_and_all_kinds_of_comments_appear() -> None:
    population = world(1, 60, NOW)
    assert {account.scheme for account in population.accounts() if account.mnemonic} == set(Scheme)
    remarks = [payment.comment for payment in population.books.payments if payment.comment]
    assert any("é".encode() in remark for remark in remarks)
    assert any("🍅".encode() in remark for remark in remarks)
    assert b"Caf\xe9 \xe9quitable" in remarks
    gifts = [p for p in population.books.payments if p.receiver.label == ASSOCIATION]
    assert len(gifts) > 100
    mine = [p for p in gifts if p.sender == population.people[0].account and p.comment == b"Don mensuel"]
    assert len([p for p in mine if p.amount == 500]) >= 24
    v1 = [p.comment for p in population.books.payments if p.comment and p.moment_ms < GENESIS_MS]
    assert v1
    assert all(remark.isascii() for remark in v1)


def test_dividends_are_daily_and_re_evaluated() -> None:
    books = world(1, 60, NOW).books
    v2 = [day for day in books.dividends if day.index]
    assert [day.index for day in v2] == list(range(1, len(v2) + 1))
    assert v2[0].moment_ms == time_of(block_at_or_after(at(2026, 3, 8, 11)))
    assert len(v2) == 260
    # 2026-03-21 17:00 and 2026-09-20 08:00 take effect at the next dividend of 11:00
    assert [index for index, _ in books.reevaluations] == [1, 15, 197]
    changed = books.reevaluation_days[0]
    before = v2[13]
    grown = round(before.mass * 2_382_304 / 1_000_000_000) // (len(changed.members) * 182)
    assert changed.amount == before.amount + grown
    assert {day.amount for day in books.dividends if not day.index} >= {1125, 1137, 1148}


def test_blocks_and_dates_agree() -> None:
    assert block_of(GENESIS_MS) == 0
    assert block_of(GENESIS_MS - 1) == -1
    assert time_of(block_at_or_after(GENESIS_MS + 1)) == GENESIS_MS + 6_000
    assert block_at_or_after(GENESIS_MS - 6_000) == -1


@pytest.mark.parametrize(("members", "now"), [(MIN_MEMBERS - 1, NOW), (60, EARLIEST_NOW_MS - 1), (100_000, NOW)])
def test_impossible_figures_are_refused(members: int, now: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        grow(1, members, now)


@pytest.mark.parametrize("members", [40, 60])
def test_in_a_stretched_web_nobody_is_near_enough(members: int) -> None:
    """Each is certified by six before them: five steps back lead to thirty, and four fifths are more."""
    population = world(1, members, NOW, 6)
    received = defaultdict(list)
    for cert in active_at(list(population.certifications), NOW):
        received[cert.receiver].append(cert.issuer)
    indexes = {person.index for person in population.people if person.status is Status.MEMBER}
    referees = referees_of(indexes, received)
    assert referees == indexes
    shares = [reached_share(index, received, referees) for index in indexes]
    assert max(shares) < 800_000_000
    assert {len(received[index]) for index in indexes} == {6}


def test_a_web_is_stretched_within_bounds() -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        grow(1, 40, NOW, 3)
