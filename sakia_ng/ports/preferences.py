"""Where the user's preferences are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class PreferencesFile(Protocol):
    """Port to the file of preferences: names and plain values."""

    def load(self) -> Mapping[str, object]:
        """Return what is kept; empty when there is nothing yet or nothing readable. Never fails."""

    def save(self, values: Mapping[str, object]) -> None:
        """Replace what is kept, all of it or nothing.

        Raises:
            EnvironmentProblem: the folder cannot be written or the disk is full.
        """
