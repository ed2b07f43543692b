"""Where profiles are kept, and what is read of them before the first paint. Imports nothing heavy."""

from __future__ import annotations

import re
from pathlib import Path

from sakia_ng.adapters.preferences_file import JsonPreferencesFile
from sakia_ng.errors import Code, UserError
from sakia_ng.options import Options

_PROFILE_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
_THEMES = ("light", "dark")


class StartProblem(Code):
    """Why the program cannot start as the command line or its own files ask.

    Params: ``PROFILE_NAME``: ``name``; ``CURRENCY_NAME``: ``name`` and ``known``; ``CURRENCY_FILE``: ``path``.
    """

    PROFILE_NAME = "start.profile_name"
    CURRENCY_NAME = "start.currency_name"
    CURRENCY_FILE = "start.currency_file"


class Folders:
    """Names the folders.

    Args:
        options: the command line.
        base: folder under which profiles are.
        is_portable: whether that is beside the program.
    """

    def __init__(self, options: Options, base: Path, *, is_portable: bool = False) -> None:
        self._options = options
        self._base = base
        self.is_portable = is_portable

    def profile(self, *, is_demo: bool) -> Path:
        """The folder of the profile.

        Raises:
            UserError: the name of the profile has other characters than letters, digits, - and _.
        """
        if is_demo:
            return self._base / "demonstration"
        if not _PROFILE_NAME.fullmatch(self._options.profile):
            raise UserError(StartProblem.PROFILE_NAME, name=self._options.profile)
        return self._base / "profiles" / self._options.profile

    def preferences(self, *, is_demo: bool) -> JsonPreferencesFile:
        """The preferences of the profile."""
        return JsonPreferencesFile(self.profile(is_demo=is_demo) / "settings.json")

    def first_looks(self) -> tuple[str, str]:
        """The language and the theme to start with; those of the system where nothing readable was chosen."""
        try:
            values = self.preferences(is_demo=self._options.demo).load()
        except UserError:
            return self._options.language or "", "system"
        language, theme = values.get("language"), values.get("theme")
        chosen = self._options.language or (language if isinstance(language, str) else "")
        return chosen, str(theme) if theme in _THEMES else "system"
