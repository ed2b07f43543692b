"""From any released version of the file to the newest, never the other way, never without a copy.

The files of ``migrations/`` are applied in the order of their numbers, each in a transaction with the number it leads
to (``user_version``). A migration that was released never changes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from sakia_ng.adapters.sqlite.codes import StoreProblem, problem_of
from sakia_ng.errors import UserError

APPLICATION_ID = 0x53414B49
"""``SAKI``, in the header of every file of ours."""

_HEADER_BYTES = 100  # https://www.sqlite.org/fileformat2.html: magic at 0, user_version at 60, application_id at 68
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Migration:
    """One step.

    Attributes:
        version: what the file becomes.
        sql: statements, without transaction.
    """

    version: int
    sql: str


@cache
def released() -> tuple[Migration, ...]:
    """Return the migrations of this program, oldest first."""
    folder = resources.files("sakia_ng.adapters.sqlite") / "migrations"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return tuple(Migration(int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files)


def prepare(path: Path, migrations: Sequence[Migration] | None = None) -> None:
    """Make sure that the file can be opened for writing, without changing one that cannot.

    Raises:
        UserError: it is damaged, of a newer version or of another program.
        EnvironmentProblem: the folder cannot be read or written.
    """
    try:
        _create_private(path)
        header = _header(path)
    except OSError as error:
        raise problem_of(error, str(path)) from error
    if header:
        _check_header(header, path, migrations or released())
        _check_content(path, migrations or released())


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] | None = None) -> None:
    """Apply the missing migrations, after one copy of the file as it was (``NAME.before-VERSION``, the first's).

    A file that is only being made has nothing to copy.

    Raises:
        UserError: its tables are not those of the version that it bears.
        sqlite3.Error: the disk.
    """
    steps, version = migrations or released(), _version(connection)
    missing = [migration for migration in steps if migration.version > version]
    if missing and _parts(connection) != _parts_of(steps, version):
        raise UserError(StoreProblem.DAMAGED, path=str(path))
    if missing and version:
        _back_up(connection, path.with_name(f"{path.name}.before-{missing[0].version}"))
    for migration in missing:
        _apply(connection, migration)


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{migration.sql}\nPRAGMA application_id = {APPLICATION_ID};\n"
            f"PRAGMA user_version = {migration.version};\nCOMMIT;"
        )
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _parts(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return columns, indexes and triggers by their table's name and their own."""
    rows = connection.execute(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' "
        "UNION SELECT tbl_name, name FROM sqlite_schema WHERE type IN ('index', 'trigger')"
    )
    return {(table, part) for table, part in rows}


def _parts_of(migrations: Sequence[Migration], version: int) -> set[tuple[str, str]]:
    """Return the parts that a file of a version has."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for migration in migrations:
            if migration.version <= version:
                _apply(connection, migration)
        return _parts(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.unlink(missing_ok=True)
    _create_private(partial)
    with closing(sqlite3.connect(partial)) as copy:
        connection.backup(copy)
    partial.replace(path)


def _create_private(path: Path) -> None:
    """Create the file for the user alone; SQLite gives its journal the same rights."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.close(descriptor)
    path.chmod(0o600)


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _check_header(header: bytes, path: Path, migrations: Sequence[Migration]) -> None:
    """Look at the first bytes alone, so that a file which is not for us is not even opened."""
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise UserError(StoreProblem.DAMAGED, path=str(path))
    version, application = int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big")
    _check_numbers(version, application, path, migrations)


def _check_numbers(version: int, application: int, path: Path, migrations: Sequence[Migration]) -> None:
    if application not in (0, APPLICATION_ID):  # 0: created, and killed before the first migration
        raise UserError(StoreProblem.FOREIGN, path=str(path))
    newest = migrations[-1].version
    if version > newest:
        raise UserError(StoreProblem.NEWER, path=str(path), version=version, newest_known=newest)


def _check_content(path: Path, migrations: Sequence[Migration]) -> None:
    """Check the file and its journal through a connection that cannot write."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
            _check_numbers(_version(connection), application, path, migrations)
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:  # nothing asked here can be our mistake
            raise UserError(StoreProblem.DAMAGED, path=str(path)) from error
        raise problem_of(error, str(path)) from error
    if verdict != "ok":
        raise UserError(StoreProblem.DAMAGED, path=str(path))
