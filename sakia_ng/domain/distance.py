"""The distance rule of the web of trust, computed here, before the chain is asked and 10 Ğ1 are held.

Source: distance-oracle of Duniter v2; protocol brief, section 4. From an identity, walk back along the certifications
received, five steps at most; of all referees, four in five must be met. A referee is a member who received and issued
at least as many certifications as the fifth root of the number of members, rounded up. Nobody counts for himself.

One identity is answered by a walk; all of them at once by sets of bits, one bit a referee, handed from issuer to
receiver step by step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sakia_ng.domain.identity import Certification

PERBILL = 1_000_000_000
"""Shares are whole parts of a thousand million, rounded down, as on the chain."""

_BITS_AT_ONCE = 8_192
"""Referees followed in one pass over all certifications: bounds the memory of large webs."""


@dataclass(frozen=True, slots=True)
class DistanceRule:
    """The parameters of the rule.

    Attributes:
        max_steps: how many certifications may lie between an identity and a referee.
        least_share: share of the referees that must be met, in perbill.
    """

    max_steps: int = 5
    least_share: int = 800_000_000

    def threshold(self, members: int) -> int:
        """Return how many certifications, received and issued, make a member a referee."""
        root = 0
        while root**self.max_steps < members:
            root += 1
        return root


@dataclass(frozen=True, slots=True)
class Distance:
    """Where one identity stands.

    Attributes:
        met: referees within reach, without itself.
        referees: all referees, without itself.
        rule: what was asked for.
    """

    met: int
    referees: int
    rule: DistanceRule = DistanceRule()

    @property
    def share(self) -> int:
        """Share of the referees that is met, in perbill, as an oracle publishes it: all of them where there is none."""
        return self.met * PERBILL // self.referees if self.referees else PERBILL

    @property
    def passes(self) -> bool:
        """Whether an evaluation would succeed."""
        return self.share >= self.rule.least_share

    @property
    def missing(self) -> int:
        """How many more referees must be met."""
        wanted = -(-self.rule.least_share * self.referees // PERBILL)
        return max(wanted - self.met, 0)


@dataclass(frozen=True)
class Web:
    """A web of trust at one block.

    Attributes:
        members: indexes of the members.
        issuers: who certifies whom: live certifications by receiver, whoever they are.
        rule: the rule.
    """

    members: frozenset[int]
    issuers: Mapping[int, frozenset[int]]
    rule: DistanceRule = DistanceRule()

    @classmethod
    def of(cls, members: frozenset[int], certifications: Iterable[Certification], rule: DistanceRule) -> Web:
        """Build a web from certifications that are alive."""
        issuers: dict[int, set[int]] = {}
        for one in certifications:
            issuers.setdefault(one.receiver, set()).add(one.issuer)
        return cls(members, {receiver: frozenset(who) for receiver, who in issuers.items()}, rule)

    @cached_property
    def issued(self) -> Counter[int]:
        """How many certifications each identity has issued."""
        return Counter(issuer for issuers in self.issuers.values() for issuer in issuers)

    @cached_property
    def referees(self) -> frozenset[int]:
        """The members who certify and are certified enough."""
        least = self.rule.threshold(len(self.members))
        return frozenset(
            member
            for member in self.members
            if len(self.issuers.get(member, ())) >= least and self.issued[member] >= least
        )

    def certifiers(self, min_certifications: int, max_certifications: int) -> list[int]:
        """Return the members who may certify, whenever their next turn comes.

        Args:
            min_certifications: received, to certify.
            max_certifications: issued and alive.
        """
        return [
            member
            for member in self.members
            if self.issued[member] < max_certifications and len(self.issuers.get(member, ())) >= min_certifications
        ]

    def distance(self, identity: int) -> Distance:
        """Return where an identity stands."""
        return self.distance_if(identity)

    def distance_if(
        self, identity: int, *, certified_by: Collection[int] = (), lost_from: Collection[int] = ()
    ) -> Distance:
        """Return where an identity would stand with other certifications received.

        Args:
            identity: whose.
            certified_by: who would certify it.
            lost_from: whose certification of it would be gone.
        """
        now = self.issuers.get(identity, frozenset())
        then = (now | frozenset(certified_by)) - frozenset(lost_from) - {identity}
        referees = self._referees_if(identity, now, then) - {identity}
        return Distance(len(self._met(identity, then) & referees), len(referees), self.rule)

    def distances(self) -> dict[int, Distance]:
        """Return where every identity stands that is a member or was certified."""
        everybody = self.members | self.issuers.keys()
        met = Counter(dict.fromkeys(everybody, 0))
        for seeds in _parts(sorted(self.referees)):
            for identity, bits in self._handed_on(seeds, self.rule.max_steps).items():
                met[identity] += bits.bit_count()
        own = {identity: int(identity in self.referees) for identity in everybody}
        count = len(self.referees)
        return {one: Distance(met[one] - own[one], count - own[one], self.rule) for one in everybody}

    def best_helpers(self, identity: int, candidates: Iterable[int], most: int) -> list[tuple[int, Distance]]:
        """Return whose certification would bring an identity furthest, the best first, ties by index.

        Args:
            identity: who is to be certified.
            candidates: who could; those who do already are left out.
            most: how many to return.
        """
        now = self.issuers.get(identity, frozenset())
        near, others = self._met(identity, now), self.referees - {identity}
        gained = Counter[int]()
        for seeds in _parts(sorted(others - near)):
            for one, bits in self._handed_on(seeds, self.rule.max_steps - 1).items():
                gained[one] += bits.bit_count()
        found = []
        for one in candidates:
            if one != identity and one not in now:
                new = int(self._would_become_referee(one))
                found.append((one, Distance(len(near & others) + gained[one] + new, len(others) + new, self.rule)))
        return sorted(found, key=lambda pair: (-pair[1].share, pair[0]))[:most]

    def _met(self, identity: int, its_issuers: frozenset[int]) -> set[int]:
        """Walk back from an identity with these issuers; a walk that comes back to it finds nothing new."""
        met = {identity}
        layer: Collection[int] = its_issuers
        for _ in range(self.rule.max_steps):
            met.update(layer)
            nobody = frozenset[int]()
            layer = set().union(*(self.issuers.get(one, nobody) for one in layer)) - met
        return met

    def _referees_if(self, identity: int, now: frozenset[int], then: frozenset[int]) -> frozenset[int]:
        """Count again for whom a change concerns: the certified, and those who would or did certify."""
        least = self.rule.threshold(len(self.members))
        changed = {one: self.issued[one] + (one in then) - (one in now) for one in now ^ then}
        able = {one for one, issued in changed.items() if issued >= least}
        referees = (self.referees - changed.keys()) | {
            one for one in able & self.members if len(self.issuers.get(one, ())) >= least
        }
        is_one = identity in self.members and len(then) >= least and self.issued[identity] >= least
        return referees | {identity} if is_one else referees - {identity}

    def _would_become_referee(self, issuer: int) -> bool:
        """Whether one more certification issued makes a referee: one met more, and one in all."""
        least = self.rule.threshold(len(self.members))
        received = len(self.issuers.get(issuer, ()))
        return issuer in self.members and received >= least and self.issued[issuer] + 1 == least

    def _handed_on(self, seeds: dict[int, int], steps: int) -> dict[int, int]:
        """Hand bits from issuer to receiver so many times; return who holds which."""
        held = seeds
        for _ in range(steps):
            handed = dict(held)
            for receiver, issuers in self.issuers.items():
                bits = handed.get(receiver, 0)
                for issuer in issuers:
                    bits |= held.get(issuer, 0)
                if bits:
                    handed[receiver] = bits
            held = handed
        return held


def _parts(referees: Sequence[int]) -> Iterator[dict[int, int]]:
    """Give each referee a bit of its own, so many at a time."""
    for start in range(0, len(referees), _BITS_AT_ONCE):
        part = referees[start : start + _BITS_AT_ONCE]
        yield {referee: 1 << place for place, referee in enumerate(part)}
