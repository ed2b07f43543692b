"""The whole population at one date: history, trust and balances, deterministic from a seed."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.sandbox.population.calendar import DAY_MS, GENESIS_MS, block_of, time_of
from sakia_ng.sandbox.population.cast import TREASURY, Cast, gather, seeded
from sakia_ng.sandbox.population.market import Books, Market
from sakia_ng.sandbox.population.people import Biographer
from sakia_ng.sandbox.population.records import Account, Certification, Person
from sakia_ng.sandbox.population.trust import Weaver

MIN_MEMBERS, MAX_MEMBERS = 20, 400
EARLIEST_NOW_MS = GENESIS_MS + 3 * DAY_MS
"""The sandbox is a v2 currency: its head is some days after the migration at least."""

NEIGHBOURS = (0, *range(6, 21))
"""How many neighbours may certify somebody in a stretched web: enough to stay a member when one is lost."""

_HISTORY_DAYS = 790
_V1_DAYS = 300


@dataclass(frozen=True)
class Population:
    """Everything that happened before the sandbox's head.

    Attributes:
        seed: what it grew from.
        head: number of the head block.
        now_ms: date of the head block.
        cast: accounts.
        people: identities in the order of their indexes.
        certifications: all, also the expired ones.
        books: money.
    """

    seed: int
    head: int
    now_ms: int
    cast: Cast
    people: tuple[Person, ...]
    certifications: tuple[Certification, ...]
    books: Books

    def accounts(self) -> list[Account]:
        """Return every account that has or had money or an identity."""
        cast = self.cast
        ordinary = [cast.association, cast.grocery, cast.purse, *cast.purses, cast.newcomer, TREASURY]
        owners = [person.account for person in self.people]
        return [*owners, *(account for account in ordinary if self.books.free[account.key])]

    def unclaimed(self, person: Person) -> int:
        """Return the value in cents of the dividends that a person has not claimed."""
        books = self.books
        return sum(day.amount for day in books.dividends if 0 < person.first_eligible_ud <= day.index)


def grow(seed: int, members: int, now_ms: int, neighbours: int = 0) -> Population:
    """Invent a currency.

    Args:
        seed: same seed, same currency.
        members: of its web of trust, between MIN_MEMBERS and MAX_MEMBERS.
        now_ms: date of the head, at least EARLIEST_NOW_MS.
        neighbours: who certifies whom in a stretched web, see ``Weaver``; 0 for a usual one.

    Raises:
        ValueError: a figure out of its bounds.
    """
    if not MIN_MEMBERS <= members <= MAX_MEMBERS or now_ms < EARLIEST_NOW_MS or neighbours not in NEIGHBOURS:
        raise ValueError("members, now or neighbours out of bounds")
    head = block_of(now_ms)
    now = time_of(head)
    start = time_of(block_of(min(now - _HISTORY_DAYS * DAY_MS, GENESIS_MS - _V1_DAYS * DAY_MS)))
    cast = gather(seed, members)
    people = Biographer(seeded(seed, "lives"), start, now).write(cast)
    certs = Weaver(seeded(seed, "trust"), people, now, neighbours).weave()
    market = Market(seeded(seed, "market"), cast, people, now)
    market.play(start)
    return Population(seed, head, now, cast, tuple(people), tuple(certs), market.finish())
