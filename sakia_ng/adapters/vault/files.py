"""The folder of a vault: the file, the backup of the previous one, and a damaged one set aside.

All methods block: they are called in a thread.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from sakia_ng.adapters.atomic_file import STAGED_SUFFIX, StagedFile, file_problems, sync_folder
from sakia_ng.adapters.vault.format import MAX_FILE_SIZE
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import VaultProblem

MAIN_NAME = "vault.sakia"
BACKUP_NAME = "vault.backup.sakia"
DAMAGED_NAME = "vault.damaged.sakia"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


class VaultFiles:
    """The files of one vault.

    Args:
        folder: the vault's own folder; made, and closed to other users, when the vault is created.
    """

    def __init__(self, folder: Path) -> None:
        self.main = folder / MAIN_NAME
        self.backup = folder / BACKUP_NAME
        self.damaged = folder / DAMAGED_NAME
        self._folder = folder

    def exist(self) -> bool:
        """Whether there is a vault, or at least the backup of one. Something unreadable is taken for one."""
        return _exists(self.main) or _exists(self.backup)

    def has_backup(self) -> bool:
        """Whether there is a backup."""
        return _exists(self.backup)

    def read(self, path: Path) -> bytes | None:
        """Return a whole file, or None when there is none.

        Raises:
            UserError: TOO_LARGE.
            EnvironmentProblem: it cannot be read.
        """
        with file_problems(path):
            try:
                with path.open("rb") as stream:
                    data = stream.read(MAX_FILE_SIZE + 1)
            except FileNotFoundError:
                return None
        if len(data) > MAX_FILE_SIZE:
            raise UserError(VaultProblem.TOO_LARGE)
        return data

    @contextlib.contextmanager
    def staged(self, main: bytes, backup: bytes | None) -> Iterator[StagedVault]:
        """Write new contents beside the files; they replace them when ``commit`` is called within the block.

        Both are on the disk before either replaces anything, so that a full disk changes nothing.

        Raises:
            EnvironmentProblem: they cannot be written; nothing has changed.
        """
        self._make_folder()
        staged_main = StagedFile(self.main, main, _FILE_MODE)
        staged_backup = None
        try:
            if backup is not None:
                staged_backup = StagedFile(self.backup, backup, _FILE_MODE)
            yield StagedVault(self, staged_main, staged_backup)
        finally:
            staged_main.discard()
            if staged_backup is not None:
                staged_backup.discard()

    def set_damaged_aside(self) -> None:
        """Give the damaged main file another name.

        Raises:
            EnvironmentProblem: it cannot be renamed.
        """
        with file_problems(self.main), contextlib.suppress(FileNotFoundError):
            self.main.replace(self.damaged)

    def forget_damaged(self) -> bool:
        """Delete the damaged file that was set aside; return whether it is gone."""
        _delete(self.damaged)
        return not _exists(self.damaged)

    def forget_backup(self) -> bool:
        """Delete the backup; return whether it is gone."""
        _delete(self.backup)
        return not _exists(self.backup)

    def forget_staged(self) -> None:
        """Delete what a crash left behind. Never fails."""
        with contextlib.suppress(OSError):
            for path in self._folder.glob(f".vault*{STAGED_SUFFIX}"):
                _delete(path)

    def sync(self) -> None:
        """Make changes of names last."""
        sync_folder(self._folder)

    def _make_folder(self) -> None:
        with file_problems(self._folder):
            self._folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        if sys.platform != "win32" and stat.S_IMODE(self._folder.stat().st_mode) & 0o077:
            with contextlib.suppress(OSError):
                self._folder.chmod(_FOLDER_MODE)


class StagedVault:
    """New contents on the disk that have not replaced the files yet."""

    def __init__(self, files: VaultFiles, main: StagedFile, backup: StagedFile | None) -> None:
        self._files = files
        self._main = main
        self._backup = backup

    def commit_after_backup(self) -> None:
        """Replace the backup, then the file: at every moment one of them is whole and current.

        Raises:
            EnvironmentProblem: the file is as before.
        """
        if self._backup is not None:
            self._backup.commit()
        self._main.commit()

    def commit_before_backup(self) -> bool:
        """Replace the file, then the backup; return whether no older backup is left.

        Raises:
            EnvironmentProblem: the file and its backup are as before.
        """
        self._main.commit()
        if self._backup is None:
            return self._files.forget_backup()
        try:
            self._backup.commit()
        except EnvironmentProblem:
            return self._files.forget_backup()
        return True


def _exists(path: Path) -> bool:
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
