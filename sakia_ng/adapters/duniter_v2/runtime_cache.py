"""Metadata of runtimes, kept on disk by chain and version so that they are fetched once an upgrade.

The folder is a cache: it may be emptied at any time, and a damaged file is as good as none. Nothing in it is believed
for long: what a file says is good enough for figures to be shown, and is held to what most operators serve, hash by
hash, before anything is reviewed or signed (``Node.agreed_runtime``).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from pathlib import Path

from sakia_ng.adapters.duniter_v2.known_calls import METADATA
from sakia_ng.adapters.duniter_v2.metadata_trim import trim
from sakia_ng.adapters.duniter_v2.metadata_v14 import MAX_BYTES, read_metadata
from sakia_ng.adapters.duniter_v2.runtime import Runtime, RuntimeVersion
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from sakia_ng.substrate.scale import WireError
from sakia_ng.substrate.trie import digest


class RuntimeCache:
    """Turns metadata into runtimes, off the loop, and remembers them.

    Decoding metadata is bounded by its size (``metadata_v14.MAX_BYTES``), takes about 20 ms for Ğ1 and is pure Python,
    so that a thread is enough to leave the loop its turn.

    Args:
        folder: where metadata are kept; made when needed.
        genesis_hash: of the chain.
    """

    def __init__(self, folder: Path, genesis_hash: str) -> None:
        self._folder = folder
        self._genesis = genesis_hash.removeprefix("0x")
        self._loaded: dict[RuntimeVersion, Runtime] = {}
        self._agreed: set[bytes] = set()

    async def load(self, version: RuntimeVersion) -> Runtime | None:
        """Return the runtime of a version if it is kept and sound. Ask ``is_agreed`` whether to rely on it."""
        if version not in self._loaded:
            found = await asyncio.to_thread(self._load, version)
            if found is not None:
                self._loaded.setdefault(version, found)
        return self._loaded.get(version)

    async def build(self, version: RuntimeVersion, metadata: bytes, *, is_agreed: bool) -> Runtime:
        """Read metadata; keep them if most operators serve them.

        Raises:
            EnvironmentProblem: it cannot be read, or lacks what we need.
        """
        runtime = await asyncio.to_thread(_read, version, metadata)
        if is_agreed:
            self._agreed.add(runtime.digest)
            self._loaded[version] = runtime
            await asyncio.to_thread(self._save, self._path(version), metadata)
        return runtime

    def is_kept(self, runtime: Runtime) -> bool:
        """Whether this very runtime is remembered: most operators served its metadata, now or when a file was kept."""
        return self._loaded.get(runtime.version) is runtime

    def is_agreed(self, runtime: Runtime) -> bool:
        """Whether its metadata are those that most operators serve, or known to this program."""
        version = runtime.version
        known = METADATA.get((version.spec_name, version.spec_version), frozenset())
        return runtime.digest in self._agreed or runtime.digest.hex() in known

    def _path(self, version: RuntimeVersion) -> Path:
        return self._folder / f"{self._genesis[:16]}-{version.spec_name}-{version.spec_version}.metadata"

    def _load(self, version: RuntimeVersion) -> Runtime | None:
        path = self._path(version)
        try:
            if path.stat().st_size > MAX_BYTES:
                return None
            check, _, metadata = path.read_bytes().partition(b"\n")
            return _read(version, metadata) if check == check_of(metadata) else None
        except (OSError, EnvironmentProblem):
            return None

    def _save(self, path: Path, data: bytes) -> None:
        with contextlib.suppress(OSError):  # a full disk must not keep anybody from their balance
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, check_of(data) + b"\n" + data)


def check_of(metadata: bytes) -> bytes:
    """Return the first line of a file, which tells damage; not malice, that can write it too."""
    return digest(metadata).hex().encode("ascii")


def _read(version: RuntimeVersion, metadata: bytes) -> Runtime:
    try:
        description = trim(read_metadata(metadata))
    except (WireError, TypeError, ValueError, RecursionError):
        raise EnvironmentProblem(NodeProblem.RUNTIME_UNKNOWN, what="metadata") from None
    return Runtime(version, description, digest(metadata))


def _replace(path: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".runtime-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
