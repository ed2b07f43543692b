"""The queue of certifications in words: when a turn comes, who is ready, what may come between."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.gui.theme import Icon, Role
from sakia_ng.gui.words.dates import day, near_day, short_day
from sakia_ng.gui.words.states import Status
from sakia_ng.services.certification_queue import QueueDoubt, QueueLine

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def ready(self, count: int) -> str:
        return self.tr("%n certification(s) possible now", "", count)


def turn_words(line: QueueLine, now: datetime) -> str:
    """Say about when somebody's turn comes: ``now``, ``tomorrow``, a date."""
    if line.is_ready:
        return translate("Queue", "now")
    if line.expected_at is None:
        return translate("Queue", "not known")
    moment = max(line.expected_at, now)
    named = near_day(moment, now)
    return short_day(moment) if named == day(moment) else named


def line_status(line: QueueLine, ends: datetime | None) -> Status:
    """Say what is to be known of somebody who waits.

    Args:
        line: who waits.
        ends: when their identity, or the certifier's membership, ends; told where that comes before their turn.
    """
    texts = {
        QueueDoubt.CERTIFIER_NOT_MEMBER: translate("Queue", "you are no member now"),
        QueueDoubt.CERTIFIER_ENDS: translate("Queue", "your membership ends before, {date}"),
        QueueDoubt.RECEIVER_REVOKED: translate("Queue", "their identity is revoked"),
        QueueDoubt.RECEIVER_UNNAMED: translate("Queue", "has not chosen a name yet"),
        QueueDoubt.RECEIVER_UNKNOWN: translate("Queue", "has a status that this version does not know"),
        QueueDoubt.RECEIVER_LEAVES: translate("Queue", "is leaving the web of trust"),
        QueueDoubt.RECEIVER_UNDECLARED: translate("Queue", "has declared no identity yet"),
        QueueDoubt.RECEIVER_NEEDS_MONEY: translate("Queue", "to be invited, the account needs money first"),
        QueueDoubt.RECEIVER_LINKED: translate("Queue", "cannot be invited: the account is linked to an identity"),
        QueueDoubt.RECEIVER_UNREAD: translate("Queue", "not known yet whether the account can be invited"),
        QueueDoubt.RECEIVER_ENDS: translate("Queue", "too late: their identity ends {date}"),
    }
    if line.doubt is not None:
        text = texts[line.doubt].format(date=day(ends) if ends is not None else "")
        return Status(Icon.WARNING, text.strip(), Role.WARNING)
    if line.receiver is None:
        return Status(Icon.ADD_PERSON, translate("Queue", "has no identity yet: to be invited"), None)
    kind = translate("Queue", "renewal") if line.renews else translate("Queue", "new certification")
    return Status(Icon.SUCCESS, kind, Role.POSITIVE) if line.is_ready else Status(Icon.CLOCK, kind, None)


def ready_words(lines: tuple[QueueLine, ...], name: str) -> str:
    """Say who can be certified now.

    Args:
        lines: all that are ready.
        name: of the first one.
    """
    if len(lines) == 1:
        return translate("Queue", "You can certify {name} now").format(name=name)
    return _Plurals().ready(len(lines))
