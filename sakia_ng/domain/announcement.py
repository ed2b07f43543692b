"""The word about a new version: a small signed JSON, believed only when it is the project's, fresh and goes forward.

::

    {"kind": "sakia-release", "format": 1, "serial": 12, "version": "0.2.0",
     "issued": "2026-11-28T10:00:00+00:00", "expires": "2027-05-28T10:00:00+00:00",
     "page": "https://…", "changes": {"en": "…", "fr": "…"}}

``serial`` rises with every announcement, so that an older one, which is signed too, is told from a new one. After
``expires`` it counts no more: whoever keeps giving an old one hides what came since.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, UserError

LARGEST_ANNOUNCEMENT = 64 * 1024
"""Bytes above which a file is none."""

LONGEST_VALIDITY = timedelta(days=400)
"""An announcement that claims to hold for longer is none."""

_AHEAD = timedelta(days=1)  # what the clocks of two computers may differ by
_KIND, _FORMAT = "sakia-release", 1
_VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})\.([0-9]{1,4})")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_MOST_LANGUAGES, _LONGEST_CHANGES, _LONGEST_PAGE = 40, 4_000, 300
_HIGHEST_SERIAL = 2**31


class AnnouncementProblem(Code):
    """Why an announcement that the project signed is not believed, or cannot be understood.

    ``NEWER``: of a later format. ``EXPIRED``: too old, perhaps held back by whoever gives it. ``NOT_YET``: of the
    future, or this computer's date is wrong. ``BACKWARDS``: older than one that was seen here.
    """

    UNREADABLE = "announcement.unreadable"
    NEWER = "announcement.newer"
    EXPIRED = "announcement.expired"
    NOT_YET = "announcement.not_yet"
    BACKWARDS = "announcement.backwards"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A version that was published.

    Attributes:
        serial: number of the announcement.
        version: of the program, three numbers with dots between.
        issued: when it was announced.
        expires: until when this counts as news.
        page: where people find it, an ``https`` address.
        changes: what is new, by the code of a language; English is always there.
    """

    serial: int
    version: str
    issued: datetime
    expires: datetime
    page: str
    changes: Mapping[str, UntrustedText]

    def changes_in(self, language: str) -> UntrustedText:
        """Return what is new in a language, or in English."""
        return self.changes.get(language, self.changes["en"])


def numbers_of(version: str) -> tuple[int, ...]:
    """Return a version as numbers to compare; empty, which is lower than any, for what is none."""
    match = _VERSION.fullmatch(version)
    return tuple(map(int, match.groups())) if match else ()


def read_announcement(data: bytes) -> Announcement:
    """Read one; its signature was checked before.

    Raises:
        UserError: ``UNREADABLE`` or ``NEWER``.
    """
    fields = _fields(data)
    serial, version, page = fields.get("serial"), fields.get("version"), fields.get("page")
    if type(serial) is not int or not 0 < serial < _HIGHEST_SERIAL:
        raise _unreadable()
    if not isinstance(version, str) or not numbers_of(version) or not isinstance(page, str) or not _is_page(page):
        raise _unreadable()
    issued, expires = _moment(fields.get("issued")), _moment(fields.get("expires"))
    if not timedelta(0) < expires - issued <= LONGEST_VALIDITY:
        raise _unreadable()
    return Announcement(serial, version, issued, expires, page, _changes(fields.get("changes")))


def check_news(announcement: Announcement, now: datetime, *, running: str, serial_seen: int, version_seen: str) -> None:
    """Refuse what is stale, or goes back behind what was seen on this computer.

    Args:
        announcement: what is given now.
        now: this computer's time.
        running: the version of the program.
        serial_seen: the highest number of an announcement seen here, 0 before any.
        version_seen: the version it announced, empty before any.

    Raises:
        UserError: ``NOT_YET``, ``EXPIRED`` or ``BACKWARDS``.
    """
    if announcement.issued > now + _AHEAD:
        raise UserError(AnnouncementProblem.NOT_YET)
    if announcement.expires < now:
        raise UserError(AnnouncementProblem.EXPIRED, date=announcement.issued)
    version = numbers_of(announcement.version)
    if announcement.serial < serial_seen or version < max(numbers_of(version_seen), numbers_of(running)):
        raise UserError(AnnouncementProblem.BACKWARDS)
    if announcement.serial == serial_seen and announcement.version != version_seen:
        raise UserError(AnnouncementProblem.BACKWARDS)


def _fields(data: bytes) -> dict[str, object]:
    if len(data) > LARGEST_ANNOUNCEMENT:
        raise _unreadable()
    try:
        fields = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _unreadable() from None
    if not isinstance(fields, dict) or fields.get("kind") != _KIND:
        raise _unreadable()
    form = fields.get("format")
    if type(form) is int and form > _FORMAT:
        raise UserError(AnnouncementProblem.NEWER)
    if form != _FORMAT:
        raise _unreadable()
    return fields


def _moment(value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise _unreadable()
    return moment


def _is_page(text: str) -> bool:
    try:
        parts = urlsplit(text)
        has_host = bool(parts.hostname) and parts.username is None
    except ValueError:
        return False
    is_plain = text.isascii() and text.isprintable() and " " not in text
    return parts.scheme == "https" and has_host and is_plain and len(text) <= _LONGEST_PAGE


def _changes(value: object) -> Mapping[str, UntrustedText]:
    if not isinstance(value, dict) or len(value) > _MOST_LANGUAGES:
        raise _unreadable()
    changes = {}
    for language, text in value.items():
        if not _LANGUAGE.fullmatch(language) or not isinstance(text, str) or not 0 < len(text) <= _LONGEST_CHANGES:
            raise _unreadable()
        changes[language] = UntrustedText(text)
    if "en" not in changes:
        raise _unreadable()
    return changes


def _unreadable() -> UserError:
    return UserError(AnnouncementProblem.UNREADABLE)
