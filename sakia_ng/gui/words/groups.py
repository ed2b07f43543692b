"""Groups of people in words: what runs out, what each needs, who could help."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.dates import day, near_day, short_day
from sakia_ng.gui.words.explorer import someone_name, status_of
from sakia_ng.gui.words.language import whole
from sakia_ng.gui.words.states import Status
from sakia_ng.gui.words.trust import expiry_status
from sakia_ng.services.groups import GroupWatch, Helper, Need, NeedKind, Watched, ends_in_group
from sakia_ng.services.trust_calendar import End
from sakia_ng.services.trust_health import Deadline

translate = QCoreApplication.translate

_MOST_HELPERS = 3
_WELL = (NeedKind.NOTHING, NeedKind.PATIENCE, NeedKind.MEMBERSHIP_LATER)


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def missing(self, count: int) -> str:
        return self.tr("%n certification(s)", "", count)

    def renewed(self, count: int) -> str:
        return self.tr("%n certification(s), new or renewed, by {date}", "", count)

    def renewed_some_day(self, count: int) -> str:
        return self.tr("%n certification(s), new or renewed", "", count)

    def left(self, count: int) -> str:
        return self.tr("%n left", "", count)

    def others(self, count: int) -> str:
        return self.tr("and %n other(s)", "", count)


def need_words(need: Need) -> str:
    """Say what somebody needs."""
    if need.kind is NeedKind.CERTIFICATIONS:
        return _Plurals().missing(need.count) if need.count else translate("Groups", "certifications")
    if need.kind is NeedKind.RENEWED_CERTIFICATIONS:
        return _Plurals().renewed(need.count).format(date=_date(need.when))
    text = {
        NeedKind.NAME: translate("Groups", "to choose a name"),
        NeedKind.EVALUATION: translate("Groups", "to ask for membership"),
        NeedKind.MEMBERSHIP: translate("Groups", "to renew the membership by {date}"),
        NeedKind.MEMBERSHIP_LATER: translate("Groups", "to renew the membership from {date} on"),
        NeedKind.LEAVES: translate("Groups", "leaves the web of trust"),
        NeedKind.PATIENCE: translate("Groups", "to wait: the membership has been asked for"),
        NeedKind.NOTHING: translate("Groups", "nothing for now"),
        NeedKind.NOT_READ: translate("Groups", "not read yet"),
        NeedKind.UNKNOWN: translate("Groups", "not known: a newer Sakia may tell"),
    }[need.kind]
    return text.format(date=_date(need.when))


def short_need(need: Need) -> str:
    """Say what somebody needs without its date, where that stands beside."""
    if need.kind is NeedKind.RENEWED_CERTIFICATIONS:
        return _Plurals().renewed_some_day(need.count)
    texts = {
        NeedKind.MEMBERSHIP: translate("Groups", "to renew the membership"),
        NeedKind.MEMBERSHIP_LATER: translate("Groups", "to renew the membership later"),
    }
    return texts.get(need.kind) or need_words(need)


def need_status(need: Need) -> Status:
    """Return what somebody needs with its icon."""
    if need.kind in (NeedKind.NOT_READ, NeedKind.UNKNOWN):
        return Status(Icon.HELP, need_words(need), Role.WARNING if need.kind is NeedKind.UNKNOWN else None)
    if need.kind is NeedKind.LEAVES:
        return Status(Icon.CALENDAR, need_words(need), Role.INFO)
    if need.kind in _WELL:
        return Status(Icon.CHECK, need_words(need), Role.POSITIVE)
    return Status(Icon.WARNING, need_words(need), Role.WARNING)


def end_words(end: End) -> str:
    """Say when something runs out, and what."""
    is_lost = end.one.identity.status is IdentityStatus.NOT_MEMBER
    text = {
        Deadline.MEMBERSHIP: translate("Groups", "{date}: membership"),
        Deadline.TOO_FEW: translate("Groups", "{date}: too few certifications"),
        Deadline.RECEIVED: translate("Groups", "{date}: certification received"),
        Deadline.ISSUED: translate("Groups", "{date}: certification given"),
        Deadline.STATUS: translate("Groups", "{date}: revoked") if is_lost else translate("Groups", "{date}: removed"),
    }[end.what]
    return text.format(date=short_day(end.at))


def end_status(watched: Watched) -> Status:
    """Return what runs out first for somebody, with how near it is."""
    end = watched.first_end
    if end is None:
        return Status(Icon.CHECK, "–", None)
    near = expiry_status(end.at, end.one.at)
    return Status(near.icon, end_words(end), near.tone)


def helper_words(helper: Helper, now: datetime) -> str:
    """Say who could certify, from when, and how many more times."""
    when = from_words(helper.possible_from, now)
    text = translate("Groups", "{name} ({when}, {left})")
    return text.format(name=someone_name(helper.someone), when=when, left=_Plurals().left(helper.left))


def from_words(possible_from: datetime | None, now: datetime) -> str:
    """Say from when somebody may certify, None for now."""
    return translate("Groups", "now") if possible_from is None else near_day(possible_from, now)


def helpers_words(watched: Watched, now: datetime) -> str:
    """Say who of the group could help, the first few."""
    if not watched.need.is_certifications:
        return "–"
    if not watched.helpers:
        return translate("Groups", "nobody of the group")
    told = ", ".join(helper_words(one, now) for one in watched.helpers[:_MOST_HELPERS])
    more = len(watched.helpers) - _MOST_HELPERS
    return f"{told} {_Plurals().others(more)}" if more > 0 else told


def watched_sentences(watched: Watched, now: datetime) -> str:
    """Say all that is known of somebody of a group."""
    name, status = someone_name(watched.someone), status_of(watched.someone).word
    parts = [translate("Groups", "{name}: {status}.").format(name=name, status=status)]
    health = watched.health
    if health is not None:
        parts += [f"{end_words(end)}." for end in sorted(ends_in_group(health), key=lambda end: end.at)]
        received = translate("Groups", "Certifications received: {count}.")
        parts.append(received.format(count=whole(health.identity.received)))
    parts.append(translate("Groups", "Needs: {need}.").format(need=need_words(watched.need)))
    if watched.need.is_certifications:
        parts.append(translate("Groups", "Could help: {people}.").format(people=helpers_words(watched, now)))
    return " ".join(parts)


def headers() -> list[str]:
    """Name what a table tells of each person."""
    return [
        translate("Groups", "Name"),
        translate("Groups", "Status"),
        translate("Groups", "Runs out first"),
        translate("Groups", "Needs"),
        translate("Groups", "Could help"),
    ]


def table_rows(watch: GroupWatch, now: datetime) -> list[list[str]]:
    """Return the table of a group, as words."""
    return [
        [
            someone_name(one.someone),
            status_of(one.someone).word,
            end_status(one).word,
            need_words(one.need),
            helpers_words(one, now),
        ]
        for one in watch.people
    ]


def calendar_words(end: End) -> str:
    """Say what runs out for somebody, in a calendar."""
    texts = {
        Deadline.MEMBERSHIP: translate("Groups", "{name}: the membership ends"),
        Deadline.STATUS: translate("Groups", "{name}: the identity ends"),
        Deadline.TOO_FEW: translate("Groups", "{name}: too few certifications from now on"),
        Deadline.RECEIVED: translate("Groups", "{name}: a certification received ends"),
        Deadline.ISSUED: translate("Groups", "{name}: a certification given ends"),
    }
    return texts[end.what].format(name=end.one.name or end.one.account.name)


def _date(when: datetime | None) -> str:
    return "" if when is None else short_day(when)


def as_of_words(watch: GroupWatch, now: datetime) -> str:
    """Say of when a paper is, and that it is nobody's promise."""
    text = translate("Groups", "Figures of {date}. What runs out first stands first.")
    read = [one.health.at for one in watch.people if one.health is not None]
    return text.format(date=day(min(read, default=now)))
