"""An announcement of a new version, signed by the key of the tests, and who gives it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from sakia_ng.errors import EnvironmentProblem
from tests.release_signing import signed

ISSUED = datetime(2026, 11, 20, 9, tzinfo=UTC)
CHANGES = {
    "en": "Payments on the way are shown on the home page.\nHistories open faster.",
    "fr": "Les paiements en cours sont montrés sur la page d’accueil.\nLes historiques s’ouvrent plus vite.",
}


def announcement(**fields: object) -> bytes:
    """Return an announcement; ``fields`` replace those of a good one."""
    good: dict[str, object] = {
        "kind": "sakia-release",
        "format": 1,
        "serial": 12,
        "version": "0.2.0",
        "issued": ISSUED.isoformat(),
        "expires": (ISSUED + timedelta(days=180)).isoformat(),
        "page": "https://sakia.example/releases/0.2.0",
        "changes": CHANGES,
    }
    return json.dumps({**good, **fields}).encode()


class FakeAnnouncements:
    """Implements ``AnnouncementSource``.

    Attributes:
        data: what is given.
        signature: of that.
        problem: raised instead, when there is one.
        asked: the proxies through which it was asked.
    """

    host = "sakia.example"

    def __init__(self, data: bytes | None = None) -> None:
        self.data = announcement() if data is None else data
        self.signature = signed(self.data)
        self.problem: EnvironmentProblem | None = None
        self.asked: list[str] = []

    def give(self, **fields: object) -> None:
        """Give another announcement, signed."""
        self.data = announcement(**fields)
        self.signature = signed(self.data)

    async def fetch(self, proxy: str) -> tuple[bytes, bytes]:
        """Give what is set."""
        self.asked.append(proxy)
        if self.problem is not None:
            raise self.problem
        return self.data, self.signature
