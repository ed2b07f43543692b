"""Which keys the stores of a profile's other currencies need. Those files are only looked into, never written."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from sakia_ng.adapters.sqlite.migrate import APPLICATION_ID, released
from sakia_ng.domain.keys import PublicKey

_log = logging.getLogger(__name__)


async def keys_elsewhere(own: Path) -> frozenset[PublicKey] | None:
    """Return the keys of all accounts that can sign in the stores beside one's own.

    None when that cannot be told: the folder or a file in it cannot be read, or is not of this version's making.
    """
    return await asyncio.to_thread(_keys_elsewhere, own)


def _keys_elsewhere(own: Path) -> frozenset[PublicKey] | None:
    try:
        others = [path for path in own.parent.iterdir() if path.suffix == own.suffix and path != own]
        return frozenset(key for path in others for key in _keys_in(path))
    except (OSError, ValueError, sqlite3.Error) as error:
        _log.warning("what other currencies need is not to be had: %s", type(error).__name__)
        return None


def _keys_in(path: Path) -> list[PublicKey]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        application, version = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version")
        )
        if (application, version) == (0, 0) and not connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
            return []  # made, and left before anything was kept
        if application != APPLICATION_ID or version > released()[-1].version:
            raise ValueError(path.name)
        rows = connection.execute("SELECT public_key FROM account WHERE scheme IS NOT NULL")
        return [PublicKey(key) for (key,) in rows]
