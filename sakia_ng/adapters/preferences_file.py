"""Preferences in one JSON file, replaced whole."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from sakia_ng.adapters.atomic_file import file_problems, write_atomically
from sakia_ng.errors import Code, EnvironmentProblem

MAX_BYTES = 256 * 1024
"""A file larger than this is not ours."""

MAX_DEPTH = 50
"""Lists within lists, or objects, that a file of ours may have."""

ASIDE_SUFFIX = ".damaged"
"""End of the name under which a file that makes no sense is kept."""

_log = logging.getLogger(__name__)


class PreferencesProblem(Code):
    """Why what is kept does not count. Params: ``path`` of the file; ``aside``, where it goes when it is replaced."""

    UNREADABLE = "preferences.unreadable"


class JsonPreferencesFile:
    """Implements ``PreferencesFile``.

    Args:
        path: the file; its folder exists when it is written.

    Attributes:
        path: the same.
        problem: why what is kept counts as empty, found by the last ``load``; None when all is well.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: EnvironmentProblem | None = None

    def load(self) -> Mapping[str, object]:
        """Return what is kept; a file that cannot be read or understood counts as empty and is left as it is."""
        self.problem = None
        try:
            return self._read()
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            _log.warning("the preferences cannot be read: the defaults are used")
            aside = str(self._aside)
            self.problem = EnvironmentProblem(PreferencesProblem.UNREADABLE, path=str(self.path), aside=aside)
            return {}

    def save(self, values: Mapping[str, object]) -> None:
        """Replace what is kept; a file that made no sense is set aside first, for it may be mended by hand."""
        text = json.dumps(dict(values), indent=1, sort_keys=True, ensure_ascii=False)
        data = text.encode("utf-8", "backslashreplace")  # half a surrogate pair from the file stays the escape it was
        if self.problem is not None:
            with file_problems(self.path), suppress(FileNotFoundError):
                self.path.replace(self._aside)
        write_atomically(self.path, data)
        self.problem = None

    @property
    def _aside(self) -> Path:
        return self.path.with_name(self.path.name + ASIDE_SUFFIX)

    def _read(self) -> dict[str, object]:
        if self.path.stat().st_size > MAX_BYTES:
            raise ValueError("too long")
        values = json.loads(self.path.read_text(encoding="utf-8-sig"))  # Windows editors add a mark
        if not isinstance(values, dict):
            raise ValueError("no object")
        if _is_deeper(values, MAX_DEPTH):  # it could be read, and not be written again
            raise ValueError("too deep")
        return values


def _is_deeper(value: object, floors: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return floors < 0 or any(_is_deeper(item, floors - 1) for item in inner)
