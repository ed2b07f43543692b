"""What can go wrong with the store's file."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sakia_ng.errors import BugError, Code, EnvironmentProblem, SakiaError, UserError


class StoreProblem(Code):
    """Why the store's file cannot be read or written.

    Params: ``path`` (of the file) where there is one; ``NEWER``: ``version`` and ``newest_known``.
    """

    NEWER = "store.newer"
    DAMAGED = "store.damaged"
    FOREIGN = "store.foreign"
    NOT_WRITABLE = "store.not_writable"
    DISK_FULL = "store.disk_full"
    DISK_ERROR = "store.disk_error"
    BUSY = "store.busy"
    CLOSED = "store.closed"
    AMOUNT_TOO_LARGE = "store.amount_too_large"
    SETTLED = "store.settled"
    INTERNAL = "store.internal"


_USER = {sqlite3.SQLITE_CORRUPT: StoreProblem.DAMAGED, sqlite3.SQLITE_NOTADB: StoreProblem.DAMAGED}
_ENVIRONMENT = {
    sqlite3.SQLITE_FULL: StoreProblem.DISK_FULL,
    sqlite3.SQLITE_IOERR: StoreProblem.DISK_ERROR,
    sqlite3.SQLITE_READONLY: StoreProblem.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: StoreProblem.NOT_WRITABLE,
    sqlite3.SQLITE_PERM: StoreProblem.NOT_WRITABLE,
    sqlite3.SQLITE_BUSY: StoreProblem.BUSY,
    sqlite3.SQLITE_LOCKED: StoreProblem.BUSY,
}


def problem_of(error: sqlite3.Error | OSError | UnicodeDecodeError, path: str) -> SakiaError:
    """Return what an error of SQLite or of the system means to a person (its own text is never shown)."""
    if isinstance(error, OSError):
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        return EnvironmentProblem(StoreProblem.DISK_FULL if full else StoreProblem.NOT_WRITABLE, path=path)
    code = getattr(error, "sqlite_errorcode", None)
    # a text that is no UTF-8: Python's own error of one kind or the other, for a value or for what an error would say
    if isinstance(error, UnicodeDecodeError) or (code is None and isinstance(error, sqlite3.OperationalError)):
        return UserError(StoreProblem.DAMAGED, path=path)
    code = sqlite3.SQLITE_ERROR if code is None else code
    primary = code & 0xFF  # https://www.sqlite.org/rescode.html: the rest says more precisely where
    if primary in _USER:
        return UserError(_USER[primary], path=path)
    if primary in _ENVIRONMENT:
        return EnvironmentProblem(_ENVIRONMENT[primary], path=path)
    return BugError(StoreProblem.INTERNAL, sqlite_code=code)


@contextmanager
def only_ours() -> Iterator[None]:
    """Say of values that this program cannot have written that the file is damaged."""
    try:
        yield
    except (ValueError, LookupError, TypeError, ArithmeticError, RecursionError) as mistake:
        raise UserError(StoreProblem.DAMAGED) from mistake
