"""Which version of the program a profile is of: an older one is opened after a copy, a newer one is not.

A file of the profile says its *format*, which rises when an older program could no longer read what is there, and the
program that wrote it last. Before another version writes anything, the small files that it may write differently are
copied into ``before-VERSION``. Databases are copied by their migrations, when their own format changes. The vault is
not copied: its format has not changed since the first, and a copy would outlive a change of its password.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from sakia_ng import __version__
from sakia_ng.adapters.atomic_file import write_atomically
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, UserError

FORMAT = 1
"""Format of the profiles of this program."""

FILE_NAME = "profile.json"
COPIED = ("settings.json", "currency.json", FILE_NAME)
"""Files that a copy is made of."""

_LARGEST_FILE = 2_000
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,30}")


class VersionProblem(Code):
    """A newer program uses the profile. Params: ``folder``, and ``version`` of that program."""

    NEWER = "profile.newer"


def prepare(folder: Path, version: str = __version__) -> None:
    """Make sure that this program may use a profile, and keep a copy of what another version left.

    Args:
        folder: of the profile, locked by this process.
        version: of this program.

    Raises:
        UserError: ``NEWER``; nothing was changed.
        EnvironmentProblem: the copy or the file cannot be written.
        OSError: likewise.
    """
    said = _read(folder / FILE_NAME)
    written_by, form = said.get("version"), said.get("format")
    if isinstance(form, int) and form > FORMAT:
        newer = UntrustedText(written_by if isinstance(written_by, str) else "?")
        raise UserError(VersionProblem.NEWER, folder=str(folder), version=newer)
    if form == FORMAT and written_by == version:
        return
    _copy(folder, version)
    stamp = {"format": FORMAT, "version": version}
    write_atomically(folder / FILE_NAME, json.dumps(stamp).encode())


def _copy(folder: Path, version: str) -> None:
    """Copy the small files, all of them or none; where there is none the profile is new."""
    found = [folder / name for name in COPIED if (folder / name).is_file()]
    if not found or not _VERSION.fullmatch(version):
        return
    target = folder / f"before-{version}"
    partial = target.with_name(target.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(mode=0o700)
    for file in found:
        shutil.copy2(file, partial / file.name)
    shutil.rmtree(target, ignore_errors=True)
    partial.replace(target)


def _read(file: Path) -> Mapping[str, object]:
    """Return what the file says; nothing where there is none or it makes no sense, as before there was one."""
    with suppress(FileNotFoundError, ValueError, RecursionError), file.open("rb") as stream:
        said = json.loads(stream.read(_LARGEST_FILE))
        if isinstance(said, dict):
            return said
    return {}
