"""What the program noted while it ran, kept in memory for the user to read: never a secret, and no whole address."""

from __future__ import annotations

import logging
import re
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum

MOST_LINES = 2_000
_LONGEST_TEXT = 1_000
_MOST_READ = 8_000
_PART_OF_A_SECRET = 200  # characters of one, more than go unnoticed where reading ends
_SHOWN = 6
_CODE = re.compile(r"\b(?:0x)?[0-9A-Za-z]{40,}\b")  # addresses, keys, seeds, signatures, signed bytes
_WORDS = re.compile(r"(?:\b\w{3,8}\b[ \t]+){11,}\b\w{3,8}\b")  # as many words as a recovery phrase has
_USER_INFO = re.compile(r"(?<=://)[^/@\s]+@")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


class Level(IntEnum):
    """How much a line matters."""

    DETAIL = logging.DEBUG
    INFORMATION = logging.INFO
    WARNING = logging.WARNING
    ERROR = logging.ERROR


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        at: when, in UTC.
        level: how much it matters.
        source: which part of the program.
        text: what was noted, harmless.
    """

    at: datetime
    level: Level
    source: str
    text: str


class Journal(logging.Handler):
    """Keeps the newest lines, cleared of what nobody else should read.

    Attributes:
        count: how many lines were ever noted, so that a view knows that there are new ones.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.count = 0
        self._lines: deque[Line] = deque(maxlen=MOST_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record; called from any thread, under the handler's lock."""
        try:
            text = record.getMessage()
        except (TypeError, ValueError):  # the record does not fit its own values
            text = str(record.msg)
        if record.exc_info and record.exc_info[0] is not None:
            text = f"{text} ({record.exc_info[0].__name__})"  # its message may hold a value
        at = datetime.fromtimestamp(record.created, UTC)
        self._lines.append(Line(at, _level(record.levelno), record.name, without_secrets(text)))
        self.count += 1

    def lines(self, least: Level = Level.DETAIL) -> tuple[Line, ...]:
        """Return the lines that matter at least so much, oldest first."""
        with self.lock:  # type: ignore[union-attr]  # a handler always has one once it is made
            return tuple(line for line in self._lines if line.level >= least)


def journal() -> Journal:
    """Return the journal of this process, listening to every part of the program from the first call on."""
    root = logging.getLogger()
    found = next((handler for handler in root.handlers if isinstance(handler, Journal)), None)
    if found is None:
        found = Journal()
        root.addHandler(found)
    return found


def without_secrets(text: str) -> str:
    """Return a text in which keys, addresses, phrases and passwords of links are cut to what cannot be used."""
    read = _CONTROL.sub("", text[:_MOST_READ])
    read = _USER_INFO.sub("…@", read)
    read = _CODE.sub(lambda match: f"{match[0][:_SHOWN]}…", read)
    read = _WORDS.sub("…", read)
    if len(text) > _MOST_READ:
        read = read[:-_PART_OF_A_SECRET]
    return read[:_LONGEST_TEXT]  # last: the beginning of a secret is not known for one


def _level(number: int) -> Level:
    return max((level for level in Level if level <= number), default=Level.DETAIL)
