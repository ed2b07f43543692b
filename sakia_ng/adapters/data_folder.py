"""Where profiles are kept: where the system keeps programs' data, or beside the program where a folder asks for it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from sakia_ng.options import PORTABLE_NAME

WINDOW_FILE = "window.json"
"""In a profile: how its open window is reached, see ``adapters.running_window``."""

_APPLICATION = "sakia-ng"


def default_folder() -> Path:
    """Return where this system keeps a program's data."""
    return Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False, roaming=False))


def portable_folder() -> Path | None:
    """Return the folder beside the program that holds its data; None where there is none, and from source."""
    if not getattr(sys, "frozen", False):
        return None
    folder = beside(Path(sys.executable), os.environ) / PORTABLE_NAME
    return folder if folder.is_dir() else None


def beside(program: Path, environment: Mapping[str, str]) -> Path:
    """Return the folder in which people see a program lie.

    Args:
        program: its file, inside a bundle.
        environment: of the process; an AppImage says there which file it was mounted from.
    """
    image, mount = environment.get("APPIMAGE"), environment.get("APPDIR")
    if image and mount and program.is_relative_to(mount):  # and not started from within another AppImage
        return Path(image).parent
    bundle = next((parent for parent in program.parents if parent.suffix == ".app"), None)  # of macOS
    return program.parent if bundle is None else bundle.parent
