"""Why a certification may be of no use, in words. A warning: whom one certifies is one's own affair."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.certification_use import UseDoubt, UseDoubtKind
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.gui.words.dates import day
from sakia_ng.gui.words.trust import percent

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def hurry(self, count: int) -> str:
        return self.tr(
            "With yours, %n more certification(s) must come before {date}: else this identity ends, and yours is spent"
            " for nothing.",
            "",
            count,
        )

    def anyway(self, count: int) -> str:
        return self.tr(
            "This person is a member with %n certification(s) of others, enough until {date}, and near enough to the"
            " referees: yours would change nothing for them now.",
            "",
            count,
        )

    def waiting(self, count: int) -> str:
        return self.tr("%n other(s) in your queue would have to wait longer.", "", count)


def use_sentence(doubt: UseDoubt, date_of: dict[BlockNumber, datetime]) -> str:
    """Say one reason why a certification may be of no use.

    Args:
        doubt: the reason.
        date_of: when its blocks are due.
    """
    texts = {
        UseDoubtKind.RENEWED_EARLY: translate(
            "Use", "You certified this person on {since}, until {date}: a renewal now adds little."
        ),
        UseDoubtKind.NEEDS_NO_MORE: translate(
            "Use", "This person has all the certifications it takes: what is missing is to ask for the membership."
        ),
        UseDoubtKind.UNDER_EVALUATION: translate(
            "Use", "This person has all the certifications it takes, and has asked to be a member: wait for the answer."
        ),
        UseDoubtKind.TOO_LATE: translate(
            "Use", "It is too late for this identity: it ends on {date}, before it could become a member."
        ),
        UseDoubtKind.STILL_TOO_FAR: translate(
            "Use",
            "Even with yours, {percent} of the referees are within reach, and {needed} are asked for: too few."
            " Members nearer to the referees would help more.",
        ),
    }
    if doubt.kind is UseDoubtKind.HURRY:
        text = _Plurals().hurry(doubt.count)
    elif doubt.kind is UseDoubtKind.MEMBER_ANYWAY:
        text = _Plurals().anyway(doubt.count)
    else:
        text = texts[doubt.kind]
    return text.format(
        date=day(date_of[doubt.at]) if doubt.at is not None else "",
        since=day(date_of[doubt.since]) if doubt.since is not None else "",
        percent=percent(doubt.distance.share) if doubt.distance is not None else "",
        needed=percent(doubt.distance.rule.least_share) if doubt.distance is not None else "",
    )


def waiting_sentence(count: int) -> str:
    """Say who would have to wait for it, empty when nobody."""
    return _Plurals().waiting(count) if count else ""
