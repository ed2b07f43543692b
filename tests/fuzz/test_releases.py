"""Lists of releases, signatures, announcements, and what a profile says of itself and of its window."""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters import data_folder, profile_version, running_window
from sakia_ng.adapters.releases.downloads import read_sums
from sakia_ng.domain.announcement import numbers_of, read_announcement
from sakia_ng.errors import UserError
from tests.adapters.releases.test_minisign import LIST, SIGNATURE, minisigns_key
from tests.fakes.announcements import announcement
from tests.fuzz.effort import FUZZ, held, held_async
from tests.fuzz.mutations import json_text, mutated_json, mutated_text
from tests.release_signing import own_key, signed

STAMPS: list[object] = [{"format": 1, "version": "0.1.0"}, {"format": 2, "version": "0.2.0"}]
WINDOWS: list[object] = [{"port": 9, "secret": "ab" * 32}]


@FUZZ
@given(mutated_text([LIST.decode()]))
def test_lists(text: str) -> None:
    sums = held(lambda: read_sums(text.encode("utf-8", "surrogatepass")), UserError)
    for name, digest in (sums or {}).items():
        assert len(bytes.fromhex(digest)) == 32
        assert name not in ("", "..")
        assert not {"/", "\\", "\0"} & {*name}


@FUZZ
@given(mutated_text([SIGNATURE.decode()]))
def test_signatures(text: str) -> None:
    """What is accepted differs from the signature in nothing that counts."""
    comment = held(lambda: minisigns_key().check(LIST, text.encode("utf-8", "surrogatepass")), UserError)
    if comment is not None:
        lines = text.replace("\r\n", "\n").rstrip("\n").split("\n")
        assert lines[1:] == SIGNATURE.decode().rstrip("\n").split("\n")[1:]


@FUZZ
@given(mutated_json([json.loads(announcement())]))
def test_announcements_that_are_signed(value: object) -> None:
    data = json_text(value).encode("utf-8", "surrogatepass")
    own_key().check(data, signed(data))
    read = held(lambda: read_announcement(data), UserError)
    if read is not None:
        assert numbers_of(read.version)
        assert read.page.startswith("https://")
        assert read.changes_in("xx") == read.changes["en"]


@FUZZ
@given(mutated_json(STAMPS), st.sampled_from(["0.1.0", "0.2.0"]))
def test_versions_of_profiles(value: object, version: str) -> None:
    said = json_text(value).encode("utf-8", "surrogatepass")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / profile_version.FILE_NAME).write_bytes(said)
        refused = True
        try:
            profile_version.prepare(folder, version)
            refused = False
        except UserError:
            assert (folder / profile_version.FILE_NAME).read_bytes() == said
        if not refused:
            stamp = json.loads((folder / profile_version.FILE_NAME).read_text())
            assert stamp == {"format": profile_version.FORMAT, "version": version}


@FUZZ
@given(mutated_json(WINDOWS))
def test_windows_that_are_not_there(value: object) -> None:
    said = json_text(value).encode("utf-8", "surrogatepass")
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / data_folder.WINDOW_FILE).write_bytes(said)
        assert held_async(lambda: running_window.hand_over(Path(name), "june:x")) is False


@FUZZ
@given(st.lists(st.binary(max_size=80), max_size=4), st.sampled_from([b"\n", b" ", b""]))
def test_strangers_who_knock(parts: list[bytes], between: bytes) -> None:
    heard: list[str] = []

    async def knock() -> bool:
        reader = asyncio.StreamReader(limit=10_000)
        reader.feed_data(between.join(parts))
        reader.feed_eof()
        window = running_window.RunningWindow(Path("nowhere"), heard.append)
        await window._listen(reader, _Deaf())  # type: ignore[arg-type]  # what is written goes nowhere
        return True

    assert held_async(knock, ValueError) is None
    assert heard == []


class _Deaf:
    """Stands for the writer of a connection."""

    def write(self, data: bytes) -> None:
        """Take it."""

    async def drain(self) -> None:
        """Never wait."""
