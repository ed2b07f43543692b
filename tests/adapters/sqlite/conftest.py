from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from sakia_ng.adapters.sqlite.database import Database
from sakia_ng.adapters.sqlite.store import SqliteStore

_T = TypeVar("_T")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "g1.sqlite"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[SqliteStore]:
    store = SqliteStore(path)
    await store.open()
    yield store
    await store.close()


@pytest.fixture(autouse=True)
def values_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no cursor leave its thread: where it ends it resets its statement, which may be under way again there."""
    run = Database._run

    async def watched(self: Database, job: Callable[[], _T]) -> _T:
        result = await run(self, job)
        assert not isinstance(result, sqlite3.Cursor)
        return result

    monkeypatch.setattr(Database, "_run", watched)
