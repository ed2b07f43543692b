"""What this program knows of its own releases, with the project's key."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sakia_ng.adapters.releases import downloads
from sakia_ng.adapters.releases.minisign import MinisignKey
from sakia_ng.domain.release_key import RELEASE_KEY
from sakia_ng.ports.releases import Checked


async def check_download(file: Path, sums: Path | None) -> Checked:
    """Implements ``CheckDownload`` with the key of ``domain.release_key``."""
    return await asyncio.to_thread(downloads.check_download, file, sums, MinisignKey.of(RELEASE_KEY))
