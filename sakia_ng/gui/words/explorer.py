"""People met in the web of trust, in words: who they are, how old a certification is, ways between two people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import overload

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import short_form
from sakia_ng.domain.distance import Distance
from sakia_ng.domain.identity import RegisterEntry, is_counted
from sakia_ng.gui.words.dates import day, short_day
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.names import spoken_name, verified_name
from sakia_ng.gui.words.states import Status, identity_status
from sakia_ng.gui.words.trust import distance_sentence, expiry_status, of_most, percent
from sakia_ng.services.explorer import Link, Someone, Surroundings
from sakia_ng.services.trust_health import SOON

translate = QCoreApplication.translate

LAST = timedelta(days=30)
"""A certification that ends within this time is about to be missed."""


class Side(StrEnum):
    """Where somebody stands: certifiers on the left, the certified on the right."""

    LEFT = "left"
    RIGHT = "right"


class Age(StrEnum):
    """How near the end of a certification is; each has its own line."""

    LONG = "long"
    SOON = "soon"
    LAST = "last"


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def certifiers(self, count: int) -> str:
        return self.tr("Certified by %n person(s)", "", count)

    def certified(self, count: int) -> str:
        return self.tr("Certifies %n person(s)", "", count)

    def steps(self, count: int) -> str:
        return self.tr("through %n certification(s)", "", count)


@dataclass(frozen=True, slots=True)
class NodeWords:
    """One person of the graph and of its list, in words.

    Attributes:
        index: number of the identity.
        name: best name there is.
        kind: status and role, in a word or two.
        status: status with its icon.
        is_referee: whether a mark shows a referee.
        age: how near the end of the certification is.
        until: the day on which it ends.
        left: how long that is from now.
        spoken: all of it in one sentence.
    """

    index: int
    name: str
    kind: str
    status: Status
    is_referee: bool
    age: Age = Age.LONG
    until: str = ""
    left: str = ""
    spoken: str = ""

    @property
    def drawn_kind(self) -> str:
        """The status in the graph, where there is less room and a mark tells referees."""
        return self.status.word if self.is_referee else self.kind


class People(Sequence[NodeWords]):
    """People of one side, put into words when they are looked at: few of them are seen at once.

    Args:
        links: their certifications.
        write: puts one of them into words.
    """

    def __init__(self, links: Sequence[Link], write: Callable[[Link], NodeWords]) -> None:
        self._links, self._write = links, write
        self._written: dict[int, NodeWords] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._links)

    @property
    def indexes(self) -> tuple[int, ...]:
        """Numbers of their identities, without any words."""
        return tuple(link.other.index for link in self._links)

    @overload
    def __getitem__(self, place: int) -> NodeWords: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[NodeWords, ...]: ...

    def __getitem__(self, place: int | slice) -> NodeWords | tuple[NodeWords, ...]:
        """Return one of them, or some."""
        if isinstance(place, slice):
            return tuple(self[row] for row in range(len(self))[place])
        if place not in self._written:
            self._written[place] = self._write(self._links[place])
        return self._written[place]


@dataclass(frozen=True, slots=True)
class GraphWords:
    """Somebody in the middle, and the people around, in words."""

    centre: NodeWords
    left: People
    right: People
    left_title: str = ""
    right_title: str = ""

    @property
    def who(self) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
        """Numbers of all identities: the middle, the left, the right."""
        return self.centre.index, self.left.indexes, self.right.indexes

    def side(self, side: Side) -> People:
        """Return the people of one side."""
        return self.left if side is Side.LEFT else self.right


def someone_name(someone: Someone | RegisterEntry) -> str:
    """Name somebody: the verified name with its mark, else the number of the identity, or the address without one."""
    if someone.name is not None:
        return verified_name(someone.name)
    if not is_counted(someone.index):
        return translate("Explorer", "Somebody") if someone.owner is None else short_form(someone.owner)
    return translate("Explorer", "identity {number}").format(number=whole(someone.index))


def status_of(someone: Someone) -> Status:
    """Return the status in words, also for somebody of whom nothing is known but the number."""
    return identity_status(someone.status or IdentityStatus.UNKNOWN)


def kind_of(someone: Someone) -> str:
    """Return status and role: ``Member, referee``."""
    word = status_of(someone).word if someone.status is not None else translate("Explorer", "not read yet")
    return translate("Explorer", "{status}, referee").format(status=word) if someone.is_referee else word


def age_of(expires_at: datetime, now: datetime) -> Age:
    """Return how near an end is."""
    left = expires_at - now
    return Age.LAST if left <= LAST else Age.SOON if left <= SOON else Age.LONG


def graph_words(around: Surroundings, now: datetime) -> GraphWords:
    """Put somebody and the people around into words.

    Args:
        around: who.
        now: the time, in UTC.
    """
    centre = _node(around.centre)
    return GraphWords(
        centre,
        People(around.received, lambda link: _linked(link, Side.LEFT, centre.name, now)),
        People(around.issued, lambda link: _linked(link, Side.RIGHT, centre.name, now)),
        _Plurals().certifiers(len(around.received)),
        _Plurals().certified(len(around.issued)),
    )


def _node(someone: Someone) -> NodeWords:
    name, kind = someone_name(someone), kind_of(someone)
    return NodeWords(
        someone.index, name, kind, status_of(someone), bool(someone.is_referee), spoken=f"{spoken_name(name)}, {kind}"
    )


def _linked(link: Link, side: Side, centre: str, now: datetime) -> NodeWords:
    someone = link.other
    name, kind, left = someone_name(someone), kind_of(someone), expiry_status(link.expires_at, now).word
    text = {
        Side.LEFT: translate("Explorer", "{name}, {kind}, certifies {centre} until {date}, {left}"),
        Side.RIGHT: translate("Explorer", "{name}, {kind}, certified by {centre} until {date}, {left}"),
    }[side]
    spoken = text.format(
        name=spoken_name(name), kind=kind, centre=spoken_name(centre), date=day(link.expires_at), left=left
    )
    return NodeWords(
        index=someone.index,
        name=name,
        kind=kind,
        status=status_of(someone),
        is_referee=bool(someone.is_referee),
        age=age_of(link.expires_at, now),
        until=short_day(link.expires_at),
        left=left,
        spoken=spoken,
    )


def facts_about(around: Surroundings) -> str:
    """Say in sentences what is known of somebody in the middle."""
    parts = []
    if around.membership_ends is not None:
        text = translate("Explorer", "Member until {date}.")
        if around.identity is not None and around.identity.is_leaving:
            text = translate("Explorer", "Member until {date}: it leaves, and nobody can certify it any more.")
        parts.append(text.format(date=day(around.membership_ends)))
    most = None if around.parameters is None else around.parameters.max_certifications
    text = translate("Explorer", "Certifications: {received} received, {given} given.")
    parts.append(text.format(received=whole(len(around.received)), given=of_most(len(around.issued), most)))
    if around.centre.is_referee:
        parts.append(translate("Explorer", "A referee: certifies, and is certified, often enough to count for others."))
    if around.distance is not None and around.received:
        parts.append(distance_sentence(around.distance))
    return " ".join(parts)


def offer_line(entry: RegisterEntry) -> str:
    """Return how somebody found reads in the list under the field."""
    status = identity_status(entry.status).word
    return f"{someone_name(entry)}   {short_form(entry.owner)}   {status}"


def way_sentence(first: str, last: str, people: int | None) -> str:
    """Say how far one person is from another.

    Args:
        first: who certifies first.
        last: who is certified last.
        people: how many people the chain has, None when there is none.
    """
    if people is None:
        text = translate("Explorer", "From {first} to {last}: nobody within 5 steps.")
        return text.format(first=first, last=last)
    text = translate("Explorer", "From {first} to {last}: {steps}.")
    return text.format(first=first, last=last, steps=_Plurals().steps(people - 1))


def certifiable(status: IdentityStatus | None) -> bool:
    """Tell whether anybody could certify an identity of this status (pallet Wot, ``check_add_cert``)."""
    return status in (IdentityStatus.UNVALIDATED, IdentityStatus.MEMBER, IdentityStatus.NOT_MEMBER)


def helpers_sentence(helpers: Sequence[tuple[Someone, Distance]]) -> str:
    """Say whose certification would help most."""
    if not helpers:
        return translate("Explorer", "Nobody more can certify this identity.")
    told = ", ".join(f"{someone_name(one)} ({percent(distance.share)})" for one, distance in helpers)
    text = translate("Explorer", "Whose certification would bring most, and the share within reach then: {people}.")
    return text.format(people=told)


def supposed_sentence(people: Sequence[Someone], distance: Distance) -> str:
    """Say how far somebody would reach with certifications by these people."""
    text = translate("Explorer", "If {people} certify: {share}")
    return text.format(people=", ".join(someone_name(one) for one in people), share=distance_sentence(distance))


def losses_sentence(losses: Sequence[tuple[Someone, Distance]]) -> str:
    """Say which certification to have renewed first."""
    if not losses:
        return translate("Explorer", "There is no certification to renew.")
    someone, distance = losses[0]
    if distance.passes:
        text = translate("Explorer", "Renew first: the one by {name}. Without it {percent} would be left: enough.")
    else:
        text = translate("Explorer", "Renew first: the one by {name}. Without it {percent} would be left: too few.")
    return text.format(name=someone_name(someone), percent=percent(distance.share))
