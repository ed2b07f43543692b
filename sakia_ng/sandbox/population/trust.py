"""The web of trust: who certified whom and when, so that every member keeps the rules.

Every member holds at least six certifications that last, and issued at least one; issuers leave five days between two
(but at the founding, as v1 did). Certifications last two years from their last renewal: the oldest have expired.

In a stretched web everybody is certified by those alone who stand just before them in a ring: most of it is far.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from random import Random

from sakia_ng.sandbox.population.calendar import DAY_MS, on_grid
from sakia_ng.sandbox.population.records import NEVER, Certification, Person, Status

VALIDITY_MS = 63_115_200_000
"""730.5 days."""

FOUNDERS = 12
MIN_RECEIVED = 5
_PERIOD_MS = 5 * DAY_MS
_COMFORT = MIN_RECEIVED + 1


class Weaver:
    """Weaves certifications between people of known dates.

    Args:
        random: source of choices.
        people: identities in the order of their indexes; founders first.
        now_ms: end of history.
        neighbours: by how many of those before them the members of a stretched web are certified; 0 for a usual web.
    """

    def __init__(self, random: Random, people: list[Person], now_ms: int, neighbours: int = 0) -> None:
        self._random = random
        self._people = people
        self._now = now_ms
        self._neighbours = neighbours
        self._issued: dict[int, list[int]] = {person.index: [] for person in people}
        self._given: dict[int, dict[int, Certification]] = {person.index: {} for person in people}
        self._held: dict[int, dict[int, Certification]] = {person.index: {} for person in people}

    def weave(self) -> list[Certification]:
        """Return all certifications, the oldest first."""
        if self._neighbours:
            self._stretch()
        else:
            self._mingle()
        return sorted(self._all(), key=lambda cert: (cert.created_ms, cert.issuer, cert.receiver))

    def _stretch(self) -> None:
        """Have members certified by those before them; where somebody has no day left, by the next one before."""
        members = [person for person in self._people if person.status is Status.MEMBER]
        for rank, receiver in enumerate(members):
            for step in range(1, 2 * self._neighbours + 1):
                if self._lasting(self._held[receiver.index]) < self._neighbours:
                    self._try(members[rank - step], receiver, receiver.created_ms)
        for person in self._people:
            if person.status is not Status.MEMBER:
                self._welcome(person)

    def _mingle(self) -> None:
        self._found()
        for person in self._people[FOUNDERS:]:
            self._welcome(person)
        self._renew_old_ones()
        members = [person for person in self._people if person.status is Status.MEMBER]
        for person in members:
            self._meet_others(person)
        for person in members:
            self._reinforce(person)

    def _all(self) -> list[Certification]:
        return [cert for given in self._given.values() for cert in given.values()]

    def _found(self) -> None:
        founders = self._people[:FOUNDERS]
        for rank, issuer in enumerate(founders):
            for step in (1, 2, 3, 4, 5, 7):
                receiver = founders[(rank + step) % len(founders)]
                self._record(Certification(issuer.index, receiver.index, issuer.joined_ms), issuer.joined_ms)

    def _welcome(self, person: Person) -> None:
        """Give a newcomer the certifications of its first weeks: five at least for those who became members."""
        since = person.created_ms
        until = person.joined_ms or self._now - DAY_MS
        wanted = self._random.randint(MIN_RECEIVED, 8) if person.joined_ms else _handful(person)
        candidates = [other for other in self._people if self._may_issue(other, person, since)]
        self._random.shuffle(candidates)
        for issuer in candidates:
            held = len(self._held[person.index])
            if held >= wanted:
                break
            # the creator's own certification comes with the identity, at its date
            moment = self._slot(issuer, since, until) if held else self._exactly(issuer, since)
            if moment is not None:
                self._record(Certification(issuer.index, person.index, moment), moment)

    def _may_issue(self, issuer: Person, receiver: Person, since: int) -> bool:
        same = issuer.index == receiver.index
        return not same and issuer.is_member_at(since) and not issuer.left_ms

    def _renew_old_ones(self) -> None:
        for cert in self._all():
            end = cert.created_ms + VALIDITY_MS
            issuer = self._person(cert.issuer)
            if end > self._now + 40 * DAY_MS or issuer.left_ms or self._random.random() < 0.4:
                continue
            moment = self._slot(issuer, end - 150 * DAY_MS, min(end, self._now) - DAY_MS)
            if moment is not None:
                self._record(Certification(cert.issuer, cert.receiver, cert.created_ms, moment), moment)

    def _meet_others(self, issuer: Person) -> None:
        for receiver in self._random.sample(self._people, min(self._random.randint(3, 9), len(self._people))):
            if receiver.status is Status.MEMBER:
                self._try(issuer, receiver)

    def _reinforce(self, person: Person) -> None:
        """See that a member is held by enough certifications that last, and holds somebody."""
        others = [other for other in self._people if other.status is Status.MEMBER]
        self._random.shuffle(others)
        for other in others:
            if self._lasting(self._held[person.index]) >= _COMFORT:
                break
            self._try(other, person)
        for other in others:
            if self._lasting(self._given[person.index]) >= 3:
                break
            self._try(person, other)

    def _try(self, issuer: Person, receiver: Person, not_before_ms: int | None = None) -> None:
        if issuer.index == receiver.index or receiver.index in self._given[issuer.index]:
            return
        first = receiver.joined_ms if not_before_ms is None else not_before_ms
        since = max(issuer.joined_ms, first, self._now - VALIDITY_MS + 30 * DAY_MS)
        moment = self._slot(issuer, since, self._now - 6 * DAY_MS)
        if moment is not None:
            self._record(Certification(issuer.index, receiver.index, moment), moment)

    def _slot(self, issuer: Person, since: int, until: int) -> int | None:
        """Return a date that leaves five days around every other certification of the issuer, or None."""
        since = max(since, issuer.joined_ms)
        for _ in range(12):
            if since >= until:
                return None
            moment = on_grid(self._random.randint(since, until))
            if self._is_free(issuer, moment):
                return moment
        return None

    def _exactly(self, issuer: Person, moment: int) -> int | None:
        return moment if self._is_free(issuer, moment) else None

    def _is_free(self, issuer: Person, moment: int) -> bool:
        if issuer.index == 1 and moment > self._now - _PERIOD_MS - DAY_MS:
            return False  # YOU can certify at once
        times = self._issued[issuer.index]
        rank = bisect_left(times, moment)
        return all(abs(moment - other) >= _PERIOD_MS for other in times[max(rank - 1, 0) : rank + 1])

    def _record(self, cert: Certification, moment: int) -> None:
        self._given[cert.issuer][cert.receiver] = cert
        self._held[cert.receiver][cert.issuer] = cert
        insort(self._issued[cert.issuer], moment)

    def _lasting(self, certs: dict[int, Certification]) -> int:
        limit = self._now + 10 * DAY_MS - VALIDITY_MS
        return sum(cert.updated_ms > limit for cert in certs.values())

    def _person(self, index: int) -> Person:
        return self._people[index - 1]


def _handful(person: Person) -> int:
    """An invited identity has its creator's certification only; an unvalidated one waits for more."""
    return 1 if person.status is Status.UNCONFIRMED else 2 + person.index % 3


def active_at(certs: list[Certification], now_ms: int) -> list[Certification]:
    """Return the certifications that still hold at a date."""
    return [cert for cert in certs if cert.updated_ms != NEVER and cert.updated_ms + VALIDITY_MS > now_ms]
