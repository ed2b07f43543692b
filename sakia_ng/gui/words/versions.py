"""What is known of new versions, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.announcement import Announcement
from sakia_ng.gui.words.dates import day, near_moment
from sakia_ng.gui.words.translations import LANGUAGES

translate = QCoreApplication.translate

_LONGEST_LINE, _MOST_LINES = 300, 40


def new_version_title(announcement: Announcement) -> str:
    """Say which version is there, and since when."""
    text = translate("Versions", "Sakia {version} is there, since {date}.")
    return text.format(version=announcement.version, date=day(announcement.issued))


def changes_text(announcement: Announcement, language: str) -> str:
    """Return what is new, line by line, each made harmless."""
    known = {code for code, _ in LANGUAGES}
    text = announcement.changes_in(language if language in known else "en")
    lines = (type(text)(line).shown(_LONGEST_LINE) for line in text.raw.splitlines()[:_MOST_LINES])
    return "\n".join(line for line in lines if line)


def no_news_text(version: str, looked_at: datetime, now: datetime) -> str:
    """Say that there is nothing newer."""
    text = translate("Versions", "No version is newer than yours, {version}. Looked {moment}.")
    return text.format(version=version, moment=near_moment(looked_at, now))


def announcement_sentences() -> dict[str, str]:
    """Return the sentences of ``AnnouncementProblem``, and of what keeps one from coming."""
    return {
        "announcement.unreadable": translate(
            "Errors", "The project’s announcement makes no sense. It is not believed."
        ),
        "announcement.newer": translate(
            "Errors", "The project’s announcement is of a kind this Sakia does not know: look at the project’s page."
        ),
        "announcement.expired": translate(
            "Errors",
            "The newest announcement given is of {date}, and too old to count: something newer may be kept from you."
            " Look at the project’s page yourself.",
        ),
        "announcement.not_yet": translate(
            "Errors", "The project’s announcement is of the future: look at the date of this computer."
        ),
        "announcement.backwards": translate(
            "Errors",
            "An announcement older than one seen before was given: somebody may be hiding what came since. It is not"
            " believed.",
        ),
        "release.unreachable": translate("Errors", "The project’s server cannot be reached. Nothing is known anew."),
        "release.oversized": translate(
            "Errors", "The answer of the project’s server is absurdly long. It was cut off and is not believed."
        ),
    }
