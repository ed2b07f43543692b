"""Files replaced as a whole or not at all, on Linux, macOS and Windows.

A new content is first staged: written beside its target under another name and flushed to the disk. Only then does it
take the target's name, in one step of the file system, so a full disk, a crash or a power cut leaves the old file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sakia_ng.errors import Code, EnvironmentProblem

STAGED_SUFFIX = ".staged"
"""End of the name of a staged file; one that is left behind by a crash may be deleted."""

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


class FileProblem(Code):
    """Why a file cannot be read or written. All carry ``path``, the text of the path asked for."""

    DISK_FULL = "file.disk_full"
    READ_ONLY = "file.read_only"
    FORBIDDEN = "file.forbidden"
    FAILED = "file.failed"


class StagedFile:
    """A content on the disk that has not taken its target's name yet.

    Args:
        target: the file to replace or create; its folder must exist.
        data: the whole content.
        mode: permissions on POSIX systems.

    Raises:
        EnvironmentProblem: it cannot be written; nothing is left behind.
    """

    def __init__(self, target: Path, data: bytes, mode: int = 0o600) -> None:
        self._target = target
        self._staged = target.with_name(f".{target.name}.{os.urandom(8).hex()}{STAGED_SUFFIX}")
        with file_problems(target):
            try:
                _write_new(self._staged, data, mode)
            except BaseException:
                self.discard()
                raise

    def commit(self) -> None:
        """Take the target's name. Call ``sync_folder`` afterwards.

        Raises:
            EnvironmentProblem: the target cannot be replaced; it is as before.
        """
        with file_problems(self._target):
            try:
                self._staged.replace(self._target)
            except BaseException:
                self.discard()
                raise

    def discard(self) -> None:
        """Give the content up. Never fails."""
        with contextlib.suppress(OSError):
            self._staged.unlink(missing_ok=True)


def write_atomically(target: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace a whole file and make the change last.

    Raises:
        EnvironmentProblem: with a ``FileProblem``; the old file is as before.
    """
    StagedFile(target, data, mode).commit()
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make changes of names in a folder last. Windows has no such call, some file systems refuse it."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def file_problems(path: Path) -> Iterator[None]:
    """Turn an ``OSError`` into an ``EnvironmentProblem`` about ``path``."""
    try:
        yield
    except OSError as error:
        raise EnvironmentProblem(_problem(error), path=str(path)) from error


def _problem(error: OSError) -> FileProblem:
    if error.errno in _FULL:
        return FileProblem.DISK_FULL
    if error.errno == errno.EROFS:
        return FileProblem.READ_ONLY
    return FileProblem.FORBIDDEN if error.errno in _FORBIDDEN else FileProblem.FAILED


def _write_new(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
