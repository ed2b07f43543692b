"""What runs out in the web of trust, as a calendar file (RFC 5545) with reminders 3 months, 1 month, 1 week before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sakia_ng.services.trust_health import CertificationLine, Deadline, IdentityHealth

REMINDERS = (timedelta(days=91), timedelta(days=30), timedelta(days=7))
"""How long before an end one is reminded of it."""

_LONGEST_LINE = 75  # octets, RFC 5545 section 3.1


@dataclass(frozen=True, slots=True)
class End:
    """Something that runs out.

    Attributes:
        what: what it is.
        at: when.
        one: the identity concerned.
        line: the certification, None for what is no certification.
    """

    what: Deadline
    at: datetime
    one: IdentityHealth
    line: CertificationLine | None = None

    @property
    def key(self) -> str:
        """What it is, for as long as it stands in a calendar; an end that moved replaces the former one."""
        other = "" if self.line is None else f"-{self.line.other}"
        return f"{self.one.identity.index}-{self.what.value}{other}"


def ends_of(one: IdentityHealth) -> tuple[End, ...]:
    """Return all that runs out for an identity, what ends first before."""
    ends = [End(what, at, one) for what, at in one.deadlines() if what in (Deadline.MEMBERSHIP, Deadline.STATUS)]
    ends += [End(Deadline.RECEIVED, line.expires_at, one, line) for line in one.received]
    ends += [End(Deadline.ISSUED, line.expires_at, one, line) for line in one.issued]
    return tuple(sorted(ends, key=lambda end: (end.at, end.key)))


def due_reminders(one: IdentityHealth, now: datetime) -> tuple[tuple[End, timedelta], ...]:
    """Return what one is to be reminded of now, with the reminder reached: the last one whose moment has come."""
    return tuple(
        (end, min(reached))
        for end in ends_of(one)
        if (reached := [before for before in REMINDERS if end.at - before <= now < end.at])
    )


def calendar_file(ends: Iterable[End], words: Callable[[End], str], now: datetime, domain: str) -> bytes:
    """Return a calendar file of whole days, in the time zone of this machine.

    Args:
        ends: what runs out.
        words: says it.
        now: the time, in UTC.
        domain: tells the currency's events from others'.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sakia//EN", "CALSCALE:GREGORIAN"]
    for end in ends:
        lines += _event(end, words(end), now, domain)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(end: End, words: str, now: datetime, domain: str) -> list[str]:
    text = _escaped(words)
    lines = ["BEGIN:VEVENT", f"UID:{end.key}@{domain}", f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"]
    lines += [f"DTSTART;VALUE=DATE:{end.at.astimezone():%Y%m%d}", f"SUMMARY:{text}", "TRANSP:TRANSPARENT"]
    for before in REMINDERS:
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{text}", f"TRIGGER:-P{before.days}D", "END:VALARM"]
    return [*lines, "END:VEVENT"]


def _escaped(text: str) -> str:
    line = "".join(character if character.isprintable() else " " for character in text)
    return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """Break a line where the format wants it, never inside a character."""
    parts, size = [""], 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _LONGEST_LINE:
            parts.append("")
            size = 1  # the blank that begins the next line
        parts[-1] += character
        size += octets
    return "\r\n ".join(parts)
