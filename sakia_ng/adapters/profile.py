"""The profile: the folder that holds everything of one user, and the lock that keeps two programs from sharing it.

The folder is for the user alone (0700). The lock is the system's own on an open file: it ends with the process, however
that ends, and its file left behind means nothing.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from sakia_ng.adapters import profile_version
from sakia_ng.domain.currency import Currency
from sakia_ng.errors import Code, EnvironmentProblem, SakiaError, UserError

_LOCK_FILE = "in-use.lock"
_LOCK_POSITION = 1 << 20  # Windows hides locked bytes from readers: lock one beyond the text
_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class ProfileProblem(Code):
    """Why a profile cannot be used.

    Params: ``folder``; ``ALREADY_OPEN``: ``process``, the number of the process that has it open, or None.
    """

    ALREADY_OPEN = "profile.already_open"
    NOT_WRITABLE = "profile.not_writable"
    DISK_FULL = "profile.disk_full"


class Profile:
    """One folder, open in this process from ``open`` to ``close``. A context manager.

    Args:
        folder: the user's own, made when absent.
        cache: where what can be made again is kept; by default inside the folder, so that a profile is one thing.
    """

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self.folder = folder
        self.cache = folder / "cache" if cache is None else cache
        self._descriptor: int | None = None

    def store(self, currency: Currency) -> Path:
        """File of one currency: two chains never share one, whatever they are called."""
        chain = currency.genesis_hash[2:10]
        return self.folder / (f"{currency.name}-{chain}.sqlite" if chain else f"{currency.name}.sqlite")

    def open(self) -> None:
        """Make the folders and take the lock. Idempotent.

        Raises:
            UserError: another program has the profile open, or a newer version of this one uses it.
            EnvironmentProblem: the folder cannot be written, or the disk is full.
        """
        if self._descriptor is not None:
            return
        try:
            _make_private(self.folder)
            _make_private(self.cache)
            self._descriptor = self._lock()
            profile_version.prepare(self.folder)
        except OSError as error:
            self.close()
            code = ProfileProblem.DISK_FULL if error.errno == errno.ENOSPC else ProfileProblem.NOT_WRITABLE
            raise EnvironmentProblem(code, folder=str(self.folder)) from error
        except SakiaError:
            self.close()
            raise

    def empty(self) -> None:
        """Remove all that is in the folder but the lock and the version: for one worth nothing that starts afresh.

        Raises:
            EnvironmentProblem: something cannot be removed.
        """
        assert self._descriptor is not None
        try:
            for path in self.folder.iterdir():
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                elif path.name not in (_LOCK_FILE, profile_version.FILE_NAME):
                    path.unlink()
            _make_private(self.cache)
        except OSError as error:
            raise EnvironmentProblem(ProfileProblem.NOT_WRITABLE, folder=str(self.folder)) from error

    def close(self) -> None:
        """Give the lock back. Idempotent."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Profile:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _lock(self) -> int:
        descriptor = os.open(self.folder / _LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock_descriptor(descriptor)
            os.ftruncate(descriptor, 0)
            os.write(descriptor, str(os.getpid()).encode("ascii"))
        except BaseException as error:
            holder = _holder(descriptor)
            os.close(descriptor)
            if isinstance(error, OSError) and error.errno in _HELD_BY_ANOTHER:
                raise UserError(ProfileProblem.ALREADY_OPEN, folder=str(self.folder), process=holder) from error
            raise
        return descriptor


def _make_private(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)


def _holder(descriptor: int) -> int | None:
    """Return the number that the process which holds the lock wrote, for the message."""
    with suppress(OSError, ValueError):
        os.lseek(descriptor, 0, os.SEEK_SET)
        return int(os.read(descriptor, 32))
    return None


if sys.platform == "win32":
    import msvcrt

    def _lock_descriptor(descriptor: int) -> None:
        os.lseek(descriptor, _LOCK_POSITION, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock_descriptor(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
