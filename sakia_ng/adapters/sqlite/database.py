"""One SQLite file and the one thread that reads and writes it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TypeVar

from sakia_ng.adapters.sqlite.codes import StoreProblem, only_ours, problem_of
from sakia_ng.adapters.sqlite.migrate import Migration, migrate, prepare
from sakia_ng.errors import BugError

_T = TypeVar("_T")

BUSY_TIMEOUT_MS = 5_000
"""How long another program that looks into the file may keep us waiting."""

_STEPS_BETWEEN_LOOKS = 10_000
"""Of SQLite's own machine, some tenths of a millisecond: how often a reading looks whether it is still wanted."""


class Database:
    """Runs functions over the file's only connection, in a thread of its own, one after the other.

    A writing that is cancelled while it runs still happens wholly or not at all; a reading ends early. The journal is a
    write-ahead log; every commit is synced to the disk (``synchronous=FULL``), which the outbox needs and the rest can
    afford.

    Args:
        path: of the file; its folder exists.
        migrations: those of this program, unless a test has its own.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] | None = None) -> None:
        self.path = path
        self._migrations = migrations
        self._connection: sqlite3.Connection | None = None
        self._executor: ThreadPoolExecutor | None = None

    async def open(self) -> None:
        """Open or create the file and migrate it; see ``Store.open`` for what may be raised. Idempotent."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        try:
            await self._run(self._open)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Close the file after the calls under way. Idempotent."""
        executor, self._executor = self._executor, None
        if executor is not None:
            closing = asyncio.get_running_loop().run_in_executor(executor, self._close)
            executor.shutdown(wait=False)
            await asyncio.shield(closing)

    async def read(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Return what ``work`` reads; nobody waits for one that was cancelled, so that the next one can begin."""
        is_over = Event()
        try:
            return await self._run(lambda: self._translated(lambda: self._until(is_over, work)))
        finally:
            is_over.set()

    async def write(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Return what ``work`` returns, after everything it wrote is on the disk; nothing is when it raises.

        It returns no cursor: one that ends in another thread resets its statement while the next work may use it.
        """
        return await self._run(lambda: self._translated(lambda: self._in_transaction(work)))

    async def select(self, convert: Callable[[sqlite3.Row], _T], query: str, *values: object) -> tuple[_T, ...]:
        """Return the converted rows of a query; rows that cannot be ours mean that the file is damaged."""

        def work(connection: sqlite3.Connection) -> tuple[_T, ...]:
            rows = connection.execute(query, values).fetchall()
            with only_ours():
                return tuple(map(convert, rows))

        return await self.read(work)

    async def change(self, statement: str, *values: object) -> int:
        """Execute one statement in a transaction of its own and return how many rows it changed."""
        return await self.write(lambda connection: connection.execute(statement, values).rowcount)

    async def change_many(self, statement: str, rows: Iterable[Sequence[object]]) -> int:
        """Execute one statement for each row, in one transaction, and return how many rows it changed."""
        return await self.write(lambda connection: connection.executemany(statement, rows).rowcount)

    async def _run(self, job: Callable[[], _T]) -> _T:
        if self._executor is None:
            raise BugError(StoreProblem.CLOSED)
        return await asyncio.get_running_loop().run_in_executor(self._executor, job)

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise BugError(StoreProblem.CLOSED)
        return self._connection

    def _translated(self, job: Callable[[], _T]) -> _T:
        try:
            return job()
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            raise problem_of(error, str(self.path)) from error

    def _until(self, is_over: Event, work: Callable[[sqlite3.Connection], _T]) -> _T:
        connection = self._open_connection()
        connection.set_progress_handler(is_over.is_set, _STEPS_BETWEEN_LOOKS)
        try:
            return work(connection)
        finally:
            connection.set_progress_handler(None, 0)

    def _in_transaction(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        connection = self._open_connection()
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # SQLite rolls back by itself when the disk is full
                connection.execute("ROLLBACK")
            raise
        return result

    def _open(self) -> None:
        if self._connection is None:
            prepare(self.path, self._migrations)
            self._translated(self._connect)

    def _connect(self) -> None:
        connection = sqlite3.connect(self.path, isolation_level=None, timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            migrate(connection, self.path, self._migrations)
            connection.execute("PRAGMA optimize")
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._translated(connection.close)
