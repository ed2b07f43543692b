"""What is known of releases of this program: files that were downloaded, held against the project's signed list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code

LIST_NAME = "SHA256SUMS"
"""Name under which a release publishes the digests of its files, as ``sha256sum`` writes them."""

SIGNATURE_SUFFIX = ".minisig"
"""What the name of a signature has besides that of the file it signs."""


class ReleaseProblem(Code):
    """Why something about a release cannot be believed, or even read.

    ``NO_KEY``: this version of the program has no key to check with. ``SIGNATURE``: what is signed was altered, or
    another key signed it. ``SIGNATURE_UNREADABLE``: no signature of minisign's present kind. ``LIST_UNREADABLE``: no
    list of digests. ``FILE_UNREADABLE``: ``path`` cannot be read. ``UNREACHABLE`` and ``OVERSIZED``: of the server that
    announces.
    """

    NO_KEY = "release.no_key"
    SIGNATURE = "release.signature"
    SIGNATURE_UNREADABLE = "release.signature_unreadable"
    LIST_UNREADABLE = "release.list_unreadable"
    FILE_UNREADABLE = "release.file_unreadable"
    UNREACHABLE = "release.unreachable"
    OVERSIZED = "release.oversized"


class Verdict(StrEnum):
    """What is known of a file.

    ``GOOD``, ``WRONG`` and ``UNKNOWN`` rest on a list that the project's key signed: the file is in it, is another than
    the one of this name, or is not in it. ``NO_LIST``: there is no list. ``NOT_SIGNED``: there is one without a
    signature. ``BAD_SIGNATURE``: the list was altered, or another key signed it. ``NO_KEY``: this version has no key;
    the list may be anybody's.
    """

    GOOD = "good"
    WRONG = "wrong"
    UNKNOWN = "unknown"
    NO_LIST = "no_list"
    NOT_SIGNED = "not_signed"
    BAD_SIGNATURE = "bad_signature"
    NO_KEY = "no_key"


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of checking a file.

    Attributes:
        verdict: what is known of it.
        name: of the file.
        size: in bytes.
        digest: SHA-256 of the file, in hexadecimal.
        listed_as: the name the list gives it, where that is another one.
        comment: what the project signed with the list, such as the version; None where its key signed nothing.
        agrees: whether the list, whoever made it, has this file; None where there is no list.
    """

    verdict: Verdict
    name: UntrustedText
    size: int
    digest: str
    listed_as: UntrustedText | None = None
    comment: UntrustedText | None = None
    agrees: bool | None = None


CheckDownload = Callable[[Path, Path | None], Awaitable[Checked]]
"""Check a file against a list, or the one that lies beside it; see ``check_download`` of the adapters."""


class AnnouncementSource(Protocol):
    """Gives the announcement of the newest version, as bytes that nobody has checked."""

    @property
    def host(self) -> str:
        """Name of the server that is asked."""

    async def fetch(self, proxy: str) -> tuple[bytes, bytes]:
        """Return the announcement and its signature, through a proxy where there is one.

        Raises:
            EnvironmentProblem: ``UNREACHABLE`` or ``OVERSIZED``.
        """
