"""Groups of people whose deadlines are watched together: what runs out first, what each needs, who could help."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.events import Changed, Topic
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.text import tidy_name
from sakia_ng.ports.ledger import Ledger
from sakia_ng.ports.register_store import Group
from sakia_ng.ports.store import Account, Store
from sakia_ng.services.bus import Bus
from sakia_ng.services.explorer import Explorer, Someone
from sakia_ng.services.trust import Trust
from sakia_ng.services.trust_calendar import End
from sakia_ng.services.trust_health import SOON, Advice, Deadline, IdentityHealth

_NEVER, _NOW = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
_CERTIFIABLE = (IdentityStatus.UNVALIDATED, IdentityStatus.MEMBER, IdentityStatus.NOT_MEMBER)


class NeedKind(StrEnum):
    """What somebody needs. The words live in the gui."""

    NAME = "name"
    CERTIFICATIONS = "certifications"
    RENEWED_CERTIFICATIONS = "renewed_certifications"
    EVALUATION = "evaluation"
    MEMBERSHIP = "membership"
    MEMBERSHIP_LATER = "membership_later"
    LEAVES = "leaves"
    PATIENCE = "patience"
    NOTHING = "nothing"
    NOT_READ = "not_read"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Need:
    """What somebody needs, how many of it, and by when or from when."""

    kind: NeedKind
    count: int = 0
    when: datetime | None = None

    @property
    def is_certifications(self) -> bool:
        """Whether others can help by certifying."""
        return self.kind in (NeedKind.CERTIFICATIONS, NeedKind.RENEWED_CERTIFICATIONS)


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody of the group who can certify.

    Attributes:
        someone: who.
        left: how many more people they may certify.
        possible_from: from when they may, None for now.
    """

    someone: Someone
    left: int
    possible_from: datetime | None


@dataclass(frozen=True, slots=True)
class Watched:
    """One person of a group.

    Attributes:
        someone: who.
        health: how they do, None as long as no node told.
        need: what they need first.
        helpers: who of the group could certify them, the earliest first; empty when that is no help.
    """

    someone: Someone
    health: IdentityHealth | None
    need: Need
    helpers: tuple[Helper, ...] = ()

    @property
    def first_end(self) -> End | None:
        """What runs out first."""
        return None if self.health is None else min(ends_in_group(self.health), key=lambda end: end.at, default=None)


@dataclass(frozen=True, slots=True)
class GroupWatch:
    """A group as it does now.

    Attributes:
        group: which.
        people: what runs out first before.
        certifiers: those who can certify, the earliest first.
    """

    group: Group
    people: tuple[Watched, ...]
    certifiers: tuple[Helper, ...]


class Groups:
    """Makes groups and watches them.

    Args:
        ledger: who knows how people do.
        store: where groups are kept, and what is known of people.
        bus: who is told of changes.
        trust: reads how an identity does.
        explorer: knows who people are.
    """

    def __init__(self, *, ledger: Ledger, store: Store, bus: Bus, trust: Trust, explorer: Explorer) -> None:
        self._ledger = ledger
        self._store = store
        self._bus = bus
        self._trust = trust
        self._explorer = explorer
        self._changing = asyncio.Lock()

    async def all(self) -> tuple[Group, ...]:
        """Return the groups, the oldest first."""
        return await self._store.groups.all()

    async def make(self, name: str, people: Sequence[int] = ()) -> Group:
        """Make a group; its name is tidied."""
        made = await self._store.groups.add(tidy_name(name), people)
        self._tell()
        return made

    async def rename(self, group_id: int, name: str) -> None:
        """Give a group another name."""
        await self._change(group_id, lambda group: replace(group, name=tidy_name(name)))

    async def add(self, group_id: int, index: int) -> None:
        """Take somebody in; whoever is in stays."""
        await self._change(group_id, lambda group: replace(group, people=tuple({*group.people, index})))

    async def drop(self, group_id: int, index: int) -> None:
        """Watch somebody no longer."""
        await self._change(
            group_id, lambda group: replace(group, people=tuple(one for one in group.people if one != index))
        )

    async def forget(self, group_id: int) -> None:
        """Forget a group."""
        await self._store.groups.remove(group_id)
        self._tell()

    async def refresh(self, group: Group) -> None:
        """Ask how the people of a group do now.

        Raises:
            EnvironmentProblem: no server could be asked.
        """
        await self._explorer.refresh()
        head = await self._ledger.finalized_head()
        found = await self._ledger.trust.identities(group.people, head)
        await self._store.trust.put_identities(list(found.values()))
        await self._store.trust.forget_identities([one for one in group.people if one not in found], head)
        await self._store.trust.put_received(await self._ledger.trust.received(list(found), head))
        self._tell()

    async def watch(self, group: Group) -> GroupWatch:
        """Return how a group does, from the store alone."""
        people = await self._explorer.people(group.people)
        identities = await self._store.trust.identities(group.people)
        owned = [(_watched_account(people[one.index], one), one) for one in identities.values()]
        healths = {one.identity.index: one for one in await self._trust.healths(owned)}
        certifiers = _certifiers(people.values(), healths)
        watched = [_watched(people[index], healths.get(index), certifiers) for index in group.people]
        return GroupWatch(group, tuple(sorted(watched, key=_urgency)), certifiers)

    async def _change(self, group_id: int, change: Callable[[Group], Group]) -> None:
        async with self._changing:  # or of two changes at once the earlier would be lost
            group = next((one for one in await self.all() if one.id == group_id), None)
            if group is not None:
                await self._store.groups.put(change(group))
                self._tell()

    def _tell(self) -> None:
        self._bus.publish(Changed(Topic.TRUST))


def ends_in_group(health: IdentityHealth) -> tuple[End, ...]:
    """Return what runs out for somebody: membership, enough certifications, the status, the next one given."""
    ends = [
        End(what, at, health)
        for what, at in (
            (Deadline.MEMBERSHIP, health.membership_ends),
            (Deadline.TOO_FEW, health.too_few_from),
            (Deadline.STATUS, None if health.identity.is_member else health.status_ends),
        )
        if at is not None
    ]
    return (*ends, *(End(Deadline.ISSUED, line.expires_at, health, line) for line in health.issued[:1]))


def need_of(health: IdentityHealth) -> Need:
    """Return what somebody needs first."""
    advice = health.advice
    if advice is Advice.FIND_CERTIFIERS:
        return Need(NeedKind.CERTIFICATIONS, health.lacks or 0)
    if advice is Advice.RENEW_CERTIFICATIONS:
        return Need(NeedKind.RENEWED_CERTIFICATIONS, health.certifications_to_renew, health.too_few_from)
    if advice is Advice.RENEW_MEMBERSHIP:
        return Need(NeedKind.MEMBERSHIP, when=health.membership_ends)
    if advice is Advice.RENEW_LATER:
        return Need(NeedKind.MEMBERSHIP_LATER, when=health.renewable_from)
    simple = {
        Advice.CHOOSE_NAME: NeedKind.NAME,
        Advice.ASK_MEMBERSHIP: NeedKind.EVALUATION,
        Advice.WAIT_FOR_ORACLES: NeedKind.PATIENCE,
        Advice.LEAVES: NeedKind.LEAVES,
        Advice.UNKNOWN: NeedKind.UNKNOWN,
    }
    return Need(simple.get(advice, NeedKind.NOTHING))


def _certifiers(people: Iterable[Someone], healths: Mapping[int, IdentityHealth]) -> tuple[Helper, ...]:
    found = [helper for one in people if (helper := _helper(one, healths.get(one.index))) is not None]
    return tuple(sorted(found, key=lambda helper: (helper.possible_from or _NOW, -helper.left)))


def _helper(someone: Someone, health: IdentityHealth | None) -> Helper | None:
    """Return somebody as one who certifies; None when they may not (pallet Certification, ``check_add_cert``)."""
    if health is None or not health.identity.is_member or health.lacks:
        return None
    left = health.certifications_left
    return Helper(someone, left, health.certifies_from) if left else None


def _watched(someone: Someone, health: IdentityHealth | None, certifiers: tuple[Helper, ...]) -> Watched:
    if health is None or health.parameters is None:
        return Watched(someone, health, Need(NeedKind.NOT_READ))
    need = need_of(health)
    if not need.is_certifications or health.identity.status not in _CERTIFIABLE:
        return Watched(someone, health, need)
    lasting = {line.other for line in health.received if line.expires_at - health.at > SOON}
    helpers = [one for one in certifiers if one.someone.index not in lasting | {someone.index}]
    return Watched(someone, health, need, tuple(helpers))


def _urgency(watched: Watched) -> tuple[datetime, int]:
    end = watched.first_end
    return (_NEVER if end is None else end.at, watched.someone.index)


def _watched_account(someone: Someone, identity: Identity) -> Account:
    """Look at somebody as at an account that is only watched."""
    name = someone.name.shown() if someone.name is not None else identity.owner
    return Account(identity.owner, name, public_key_of(identity.owner), None, 0, identity.at.time)
