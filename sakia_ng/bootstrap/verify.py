"""Check downloaded files against the project's signed list, from a command line; ``packaging/verify`` calls this."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sakia_ng.adapters.releases.downloads import check_download
from sakia_ng.adapters.releases.minisign import MinisignKey
from sakia_ng.domain.release_key import RELEASE_KEY
from sakia_ng.errors import BugError, UserError
from sakia_ng.gui.words.errors import sentence
from sakia_ng.gui.words.releases import signed_words, verdict_text, verdict_title
from sakia_ng.ports.releases import Verdict

GENUINE, NOT_GENUINE, UNKNOWN = 0, 1, 2
"""Exit statuses: all files are genuine; one is not, or its list is not the project's; nobody can tell of one."""

_STATUS = {Verdict.GOOD: GENUINE, Verdict.WRONG: NOT_GENUINE, Verdict.BAD_SIGNATURE: NOT_GENUINE}


def main(arguments: Sequence[str] | None = None) -> int:
    """Say what is known of each file, and return the exit status."""
    parser = argparse.ArgumentParser(prog="verify", description="Check downloaded files against the signed list.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what was downloaded")
    parser.add_argument("--list", type=Path, dest="sums", help="the list (default: SHA256SUMS beside each file)")
    parser.add_argument("--key", default=RELEASE_KEY, help="another minisign key than the project's, in base64")
    options = parser.parse_args(arguments)
    try:
        key = MinisignKey.of(options.key)
    except BugError:
        parser.error("--key: not a public key of minisign")
    statuses = [_say(file, options.sums, key) for file in options.files]
    return NOT_GENUINE if NOT_GENUINE in statuses else max(statuses)


def _say(file: Path, sums: Path | None, key: MinisignKey | None) -> int:
    try:
        checked = check_download(file, sums, key)
    except UserError as problem:
        sys.stdout.write(f"{file}: {sentence(problem)}\n")
        return UNKNOWN
    lines = [f"{file}: {verdict_title(checked)}. {verdict_text(checked)}", signed_words(checked)]
    sys.stdout.write("".join(f"{line}\n" for line in lines if line))
    return _STATUS.get(checked.verdict, UNKNOWN)
