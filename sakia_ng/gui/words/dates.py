"""Dates and durations as people say them, in their own time zone; no line breaks inside of one."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.gui.words.language import language_code, locale, unbroken, whole

translate = QCoreApplication.translate

_DAY_FORMATS = {
    "es": "d 'de' MMMM 'de' yyyy",
    "ca": "d MMMM 'del' yyyy",
    "de": "d. MMMM yyyy",
    "eo": "d'-a de' MMMM yyyy",
}
_SHORT_DAY_FORMATS = {"de": "d. MMM yyyy"}
"""By language, where day, month and year do not just follow each other (CLDR)."""


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def days(self, count: int) -> str:
        return self.tr("%n day(s)", "", count)


def day(moment: datetime) -> str:
    """Return the calendar day, such as ``12 mars 2026``."""
    return _written(moment, _DAY_FORMATS.get(language_code(), "d MMMM yyyy"))


def short_day(moment: datetime) -> str:
    """Return the calendar day in few letters, such as ``12 mars 2026`` or ``3 nov. 2026``."""
    return _written(moment, _SHORT_DAY_FORMATS.get(language_code(), "d MMM yyyy"))


def month(moment: datetime) -> str:
    """Return month and year in UTC, by which the store sums dividends, in few letters: ``mars 2026``, ``nov. 2026``."""
    date = moment.astimezone(UTC)
    name = locale().standaloneMonthName(date.month, QLocale.FormatType.ShortFormat)  # Catalan: "nov.", not "de nov."
    return unbroken(f"{name} {date.year}")


def clock_time(moment: datetime) -> str:
    """Return hours and minutes, such as ``14:02``."""
    local = moment.astimezone()
    return locale().toString(QTime(local.hour, local.minute), "HH:mm")


def day_and_time(moment: datetime) -> str:
    """Return day and time, such as ``12 mars 2026, 14:02``."""
    return f"{day(moment)}, {clock_time(moment)}"


def near_day(moment: datetime, now: datetime) -> str:
    """Return ``today``, ``yesterday`` or ``tomorrow`` where that is right, else the day."""
    days = (moment.astimezone().date() - now.astimezone().date()).days
    if days not in {-1, 0, 1}:
        return day(moment)
    return (translate("Dates", "today"), translate("Dates", "tomorrow"), translate("Dates", "yesterday"))[days]


def near_moment(moment: datetime, now: datetime) -> str:
    """Return the time alone for today, else the day and the time."""
    time = clock_time(moment)
    if moment.astimezone().date() == now.astimezone().date():
        return time
    text = translate("Dates", "{day} at {time}")
    return text.format(day=near_day(moment, now), time=time)


def as_of(block: BlockRef, now: datetime) -> str:
    """Say of which block a figure is true: ``as of 14:02, block 4 812 733``."""
    text = translate("Dates", "as of {moment}, block {number}")
    return text.format(moment=near_moment(block.time, now), number=whole(block.number))


def block_name(number: BlockNumber) -> str:
    """Name a block; those from before the migration say so."""
    if number < 0:
        text = translate("Dates", "block {number} of the former network")
        return text.format(number=whole(-number))
    return unbroken(translate("Dates", "block {number}").format(number=whole(number)))


def block_height(number: BlockNumber) -> str:
    """Write the height of a block where the word stands before it already."""
    return whole(number) if number >= 0 else block_name(number)


def duration(length: timedelta) -> str:
    """Return a length of time in its largest unit, in one piece: ``6 s``, ``12 min``, ``3 h``, ``5 days``."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < 60:
        text = translate("Dates", "{count} s").format(count=seconds)
    elif seconds < 3600:
        text = translate("Dates", "{count} min").format(count=seconds // 60)
    elif seconds < 2 * 86400:
        text = translate("Dates", "{count} h").format(count=seconds // 3600)
    else:
        text = _Plurals().days(seconds // 86400)
    return unbroken(text)


def ago(moment: datetime, now: datetime) -> str:
    """Return ``6 s ago``; ``just now`` for less than two seconds."""
    length = now - moment
    if length < timedelta(seconds=2):
        return translate("Dates", "just now")
    return translate("Dates", "{duration} ago").format(duration=duration(length))


def within(moment: datetime, now: datetime) -> str:
    """Return ``in 3 h``, for what will come."""
    return translate("Dates", "in {duration}").format(duration=duration(moment - now))


def countdown(seconds: float) -> str:
    """Return what is left: ``10 min``, and seconds in the last minute; ``9:41`` would read as a time of day."""
    left = max(0, math.ceil(seconds))
    return duration(timedelta(seconds=left if left < 60 else -(-left // 60) * 60))


def _written(moment: datetime, form: str) -> str:
    """Write a day; the first of a month is an ordinal in French, and no other day is."""
    date = _date(moment)
    if language_code() == "fr" and date.day() == 1:
        form = form.replace("d ", "d'er' ", 1)
    return unbroken(locale().toString(date, form))


def _date(moment: datetime) -> QDate:
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)
