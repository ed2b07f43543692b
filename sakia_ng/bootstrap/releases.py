"""What this program knows of its own releases, with the project's key."""

from __future__ import annotations

import asyncio
from pathlib import Path

from sakia_ng import __version__
from sakia_ng.adapters.releases import downloads
from sakia_ng.adapters.releases.announcements import HttpAnnouncements
from sakia_ng.adapters.releases.minisign import MinisignKey
from sakia_ng.domain.release_key import ANNOUNCEMENT_URL, RELEASE_KEY
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from sakia_ng.ports.clock import Clock
from sakia_ng.ports.releases import Checked, ReleaseProblem
from sakia_ng.services.bus import Bus
from sakia_ng.services.new_versions import NewVersions
from sakia_ng.services.settings import Settings


def new_versions(settings: Settings, bus: Bus, clock: Clock, *, is_demo: bool) -> NewVersions:
    """Build what looks for new versions; the demonstration asks nobody, nor does a program without a key."""
    is_possible = bool(RELEASE_KEY and ANNOUNCEMENT_URL) and not is_demo
    return NewVersions(
        source=HttpAnnouncements(ANNOUNCEMENT_URL) if is_possible else None,
        check=_check_signature,
        settings=settings,
        bus=bus,
        clock=clock,
        version=__version__,
    )


def _check_signature(data: bytes, signature: bytes) -> UntrustedText:
    key = MinisignKey.of(RELEASE_KEY)
    if key is None:
        raise UserError(ReleaseProblem.NO_KEY)
    return key.check(data, signature)


async def check_download(file: Path, sums: Path | None) -> Checked:
    """Implements ``CheckDownload`` with the key of ``domain.release_key``."""
    return await asyncio.to_thread(downloads.check_download, file, sums, MinisignKey.of(RELEASE_KEY))
