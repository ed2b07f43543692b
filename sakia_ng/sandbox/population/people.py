"""The lives of identities: when they were created, became members, renewed, lapsed or were revoked."""

from __future__ import annotations

from random import Random

from sakia_ng.sandbox.population.calendar import DAY_MS, YEAR_MS, on_grid
from sakia_ng.sandbox.population.cast import Cast
from sakia_ng.sandbox.population.records import NEVER, Account, Person, Status
from sakia_ng.sandbox.population.trust import FOUNDERS

_SETTLED = 100
"""Members beyond this rank are recent, so that a large currency keeps a history of reasonable size."""

_OTHERS = (Status.NOT_MEMBER,) * 4 + (Status.REVOKED,) * 3 + (Status.UNVALIDATED,) * 4 + (Status.UNCONFIRMED,)
YOUR_RENEWAL_DAYS = 290
"""The demonstration's own membership ends in 75 days: something to renew."""


class Biographer:
    """Writes the dates of everybody's life.

    Args:
        random: source of choices.
        start_ms: beginning of history; the founders are members from that day.
        now_ms: its end.
    """

    def __init__(self, random: Random, start_ms: int, now_ms: int) -> None:
        self._random = random
        self._start = start_ms
        self._now = now_ms

    def write(self, cast: Cast) -> list[Person]:
        """Return the identities in the order of their indexes, founders first."""
        founders = [self._founder(rank, *pair) for rank, pair in enumerate(zip(cast.names, cast.owners, strict=True))][
            :FOUNDERS
        ]
        rest = list(zip(cast.names, cast.owners, strict=True))[FOUNDERS:]
        statuses = [*_OTHERS, *[Status.MEMBER] * (len(rest) - len(_OTHERS))]
        later = [
            self._newcomer(rank, *pair, status) for rank, (pair, status) in enumerate(zip(rest, statuses, strict=True))
        ]
        later.sort(key=lambda person: (person.created_ms, person.name))
        for rank, person in enumerate(founders + later):
            person.index = rank + 1
        return founders + later

    def _founder(self, rank: int, name: str, account: Account) -> Person:
        person = Person(0, name, account, Status.MEMBER, self._start, joined_ms=self._start)
        person.renewals_ms = self._renewals(self._start)
        if rank == 0:
            kept = [moment for moment in person.renewals_ms if moment < self._now - 400 * DAY_MS]
            person.renewals_ms = (*kept, on_grid(self._now - YOUR_RENEWAL_DAYS * DAY_MS))
        return person

    def _newcomer(self, rank: int, name: str, account: Account, status: Status) -> Person:
        match status:
            case Status.UNCONFIRMED:
                return Person(0, "", account, status, on_grid(self._now - 4 * DAY_MS))
            case Status.UNVALIDATED:
                created = on_grid(self._now - self._random.randint(8, 40) * DAY_MS)
                return Person(0, name, account, status, created)
            case Status.NOT_MEMBER | Status.REVOKED:
                return self._gone(name, account, status)
        earliest = self._start + 20 * DAY_MS if rank < _SETTLED else self._now - 150 * DAY_MS
        created = self._between(earliest, self._now - 75 * DAY_MS)
        joined = self._between(created + 18 * DAY_MS, created + 45 * DAY_MS)
        return Person(0, name, account, status, created, joined, self._renewals(joined))

    def _gone(self, name: str, account: Account, status: Status) -> Person:
        created = self._between(self._start + 20 * DAY_MS, self._start + 120 * DAY_MS)
        joined = self._between(created + 18 * DAY_MS, created + 45 * DAY_MS)
        left = self._between(self._now - 200 * DAY_MS, self._now - 12 * DAY_MS)
        renewals = tuple(moment for moment in self._renewals(joined) if moment < left - 30 * DAY_MS)
        if status is Status.NOT_MEMBER:
            # the membership ended by itself, a year after its last renewal
            renewals = (*(m for m in renewals if m < left - 2 * YEAR_MS), left - YEAR_MS)
            return Person(0, name, account, status, created, joined, renewals, left_ms=left)
        return Person(0, name, account, status, created, joined, renewals, left_ms=left, revoked_ms=left)

    def _renewals(self, joined: int) -> tuple[int, ...]:
        """Renew every ten to twelve months, so that the membership still runs for two weeks or more."""
        dates: list[int] = []
        last = joined
        while last + YEAR_MS < self._now + 15 * DAY_MS:
            last = min(self._between(last + 300 * DAY_MS, last + 362 * DAY_MS), on_grid(self._now - 2 * DAY_MS))
            dates.append(last)
        return tuple(dates)

    def _between(self, low: int, high: int) -> int:
        return on_grid(self._random.randint(low, max(low, high)))


def expiry_ms(person: Person) -> int:
    """Return when the membership ends or ended; ``NEVER`` for those who had none."""
    if person.joined_ms == NEVER:
        return NEVER
    return person.left_ms or person.last_membership_ms + YEAR_MS
