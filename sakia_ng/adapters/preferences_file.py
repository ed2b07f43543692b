"""Preferences in one JSON file, replaced whole."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path

from sakia_ng.adapters.atomic_file import write_atomically

MAX_BYTES = 256 * 1024
"""A file larger than this is not ours."""

_log = logging.getLogger(__name__)


class JsonPreferencesFile:
    """Implements ``PreferencesFile``.

    Args:
        path: the file; its folder exists.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Mapping[str, object]:
        """Return what is kept; a file that cannot be read or understood counts as empty and is left as it is."""
        try:
            if self._path.stat().st_size > MAX_BYTES:
                return {}
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            _log.warning("the preferences cannot be read: the defaults are used")
            return {}
        return values if isinstance(values, dict) else {}

    def save(self, values: Mapping[str, object]) -> None:
        """Replace what is kept."""
        text = json.dumps(dict(values), indent=1, sort_keys=True, ensure_ascii=False)
        write_atomically(self._path, text.encode())
