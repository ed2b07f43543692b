"""Descriptions of runtimes, kept on disk by chain and version so that metadata is fetched once an upgrade.

The folder is a cache: it may be emptied at any time, and a damaged file is as good as none. Its first line, a digest of
the rest, tells.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import tempfile
from pathlib import Path

from sakia_ng.adapters.duniter_v2.metadata_trim import FORMAT, trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.trie import digest

_MAX_FILE_BYTES = 4 << 20


class RuntimeCache:
    """Turns metadata into runtimes, off the loop, and remembers them.

    Decoding metadata is bounded by its size (``metadata_v14.MAX_BYTES``), takes about 20 ms for Ğ1 and is pure Python,
    so that a thread is enough to leave the loop its turn.

    Args:
        folder: where descriptions are kept; made when needed.
        genesis_hash: of the chain.
    """

    def __init__(self, folder: Path, genesis_hash: str) -> None:
        self._folder = folder
        self._genesis = genesis_hash.removeprefix("0x")

    async def load(self, version: RuntimeVersion) -> Runtime | None:
        """Return the runtime of a version if it is kept and sound."""
        return await asyncio.to_thread(self._load, version)

    async def build(self, version: RuntimeVersion, metadata: bytes) -> Runtime:
        """Read metadata and keep what matters of it.

        Raises:
            EnvironmentProblem: it cannot be read, or lacks what we need.
        """
        return await asyncio.to_thread(self._build, version, metadata)

    def _path(self, version: RuntimeVersion) -> Path:
        return self._folder / f"{self._genesis[:16]}-{version.spec_name}-{version.spec_version}-{FORMAT}.json"

    def _load(self, version: RuntimeVersion) -> Runtime | None:
        path = self._path(version)
        try:
            if path.stat().st_size > _MAX_FILE_BYTES:
                return None
            check, _, text = path.read_bytes().partition(b"\n")
            if check != _check(text):
                return None
            return Runtime(version, json.loads(text))
        except (OSError, ValueError, RecursionError, EnvironmentProblem):
            return None

    def _build(self, version: RuntimeVersion, metadata: bytes) -> Runtime:
        try:
            description = trim(read_metadata(metadata))
        except WireError:
            raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what="metadata") from None
        runtime = Runtime(version, description)
        with contextlib.suppress(OSError):  # a full disk must not keep anybody from their balance
            text = json.dumps(description).encode()
            self._save(self._path(version), _check(text) + b"\n" + text)
        return runtime

    def _save(self, path: Path, data: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=self._folder, prefix=".runtime-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _check(text: bytes) -> bytes:
    return digest(text).hex().encode("ascii")
