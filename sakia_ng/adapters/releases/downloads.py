"""A downloaded file, held against the project's signed list of digests. Blocks: call it in a thread."""

from __future__ import annotations

import re
from hashlib import file_digest
from pathlib import Path

from sakia_ng.adapters.releases.minisign import LARGEST_SIGNATURE, MinisignKey
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from sakia_ng.ports.releases import LIST_NAME, SIGNATURE_SUFFIX, Checked, ReleaseProblem, Verdict

LARGEST_LIST = 256 * 1024
"""Bytes above which a file is no list of ours."""

_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^/\\\x00]{1,255})")


def read_sums(data: bytes) -> dict[str, str]:
    """Read a list as ``sha256sum`` writes it: digests in hexadecimal by the name of their file.

    Raises:
        UserError: ``LIST_UNREADABLE``: a line is none, or gives a name a second digest.
    """
    try:
        lines = data.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        lines = []
    found = [_LINE.fullmatch(line) for line in lines]
    sums = {match[2]: match[1] for match in found if match is not None}
    if not sums or len(sums) != len(lines):
        raise UserError(ReleaseProblem.LIST_UNREADABLE)
    return sums


def check_download(file: Path, sums: Path | None, key: MinisignKey | None) -> Checked:
    """Tell what is known of a file; it is read, and never opened otherwise.

    Args:
        file: what was downloaded.
        sums: the list; None for the one beside the file. Its signature lies beside it.
        key: the project's; None while there is none.

    Raises:
        UserError: ``FILE_UNREADABLE`` or ``LIST_UNREADABLE``.
    """
    digest, size = _digest(file)
    listing = sums or file.with_name(LIST_NAME)
    if sums is None and not listing.is_file():
        return Checked(Verdict.NO_LIST, UntrustedText(file.name), size, digest)
    data = _read(listing, LARGEST_LIST, ReleaseProblem.LIST_UNREADABLE)
    verdict, comment = _whose(data, listing.with_name(listing.name + SIGNATURE_SUFFIX), key)
    listed = read_sums(data)
    expected = listed.get(file.name)
    names = [name for name, listed_digest in listed.items() if listed_digest == digest]
    agrees = bool(names)
    if verdict is Verdict.GOOD and not agrees:
        verdict = Verdict.UNKNOWN if expected is None else Verdict.WRONG
    other = UntrustedText(names[0]) if agrees and file.name not in names else None
    return Checked(verdict, UntrustedText(file.name), size, digest, other, comment, agrees)


def _whose(data: bytes, signature: Path, key: MinisignKey | None) -> tuple[Verdict, UntrustedText | None]:
    """Tell whether the project's key signed a list: ``GOOD``, with what it signed besides, or why it did not."""
    if key is None:
        return Verdict.NO_KEY, None
    if not signature.is_file():
        return Verdict.NOT_SIGNED, None
    try:
        signed = _read(signature, LARGEST_SIGNATURE, ReleaseProblem.SIGNATURE_UNREADABLE)
        return Verdict.GOOD, key.check(data, signed)
    except UserError:
        return Verdict.BAD_SIGNATURE, None


def _digest(file: Path) -> tuple[str, int]:
    try:
        if not file.is_file():  # a pipe or a device would keep the thread waiting for ever
            raise OSError(file)
        with file.open("rb") as stream:
            digest = file_digest(stream, "sha256").hexdigest()
            return digest, stream.tell()
    except OSError as error:
        raise UserError(ReleaseProblem.FILE_UNREADABLE, path=UntrustedText(file.name)) from error


def _read(file: Path, largest: int, problem: ReleaseProblem) -> bytes:
    try:
        if not file.is_file():
            raise OSError(file)
        with file.open("rb") as stream:
            data = stream.read(largest + 1)
    except OSError as error:
        raise UserError(problem) from error
    if len(data) > largest:
        raise UserError(problem)
    return data
