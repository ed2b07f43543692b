"""Signatures of minisign, held to files that minisign 0.11 itself signed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from sakia_ng.adapters.releases.minisign import LARGEST_SIGNATURE, MinisignKey
from sakia_ng.domain.release_key import ANNOUNCEMENT_URL, RELEASE_KEY
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.releases import ReleaseProblem
from tests.release_signing import KEY_TEXT, own_key, signed

FOLDER = Path(__file__).parents[2] / "fixtures" / "release"
LIST, SIGNATURE = (FOLDER / "SHA256SUMS").read_bytes(), (FOLDER / "SHA256SUMS.minisig").read_bytes()


def minisigns_key() -> MinisignKey:
    key = MinisignKey.of((FOLDER / "minisign.pub").read_text().splitlines()[1])
    assert key is not None
    return key


def refusal(data: bytes, signature: bytes, key: MinisignKey | None = None) -> str:
    with pytest.raises(UserError) as caught:
        (key or minisigns_key()).check(data, signature)
    return caught.value.code


def test_what_minisign_signed_is_right_and_its_comment_is_told() -> None:
    assert minisigns_key().check(LIST, SIGNATURE) == UntrustedText("Sakia-NG v0.2.0")


def test_lines_that_end_as_on_windows_are_the_same() -> None:
    assert minisigns_key().check(LIST, SIGNATURE.replace(b"\n", b"\r\n")).raw == "Sakia-NG v0.2.0"


def test_what_another_key_signed_is_refused_even_under_the_number_of_this_one() -> None:
    assert refusal(LIST, (FOLDER / "other.minisig").read_bytes()) is ReleaseProblem.SIGNATURE
    forged = signed(LIST, signing=SigningKey(bytes(32)))
    assert refusal(LIST, forged, own_key()) is ReleaseProblem.SIGNATURE
    assert own_key().check(LIST, signed(LIST)).raw == "of the tests"
    assert refusal(LIST, signed(LIST, number=b"nobody's"), own_key()) is ReleaseProblem.SIGNATURE


def test_the_kind_that_signs_the_file_itself_is_refused() -> None:
    assert refusal(LIST, (FOLDER / "legacy.minisig").read_bytes()) is ReleaseProblem.SIGNATURE_UNREADABLE


def test_an_altered_list_and_an_altered_comment_are_refused() -> None:
    assert refusal(LIST + b"\n", SIGNATURE) is ReleaseProblem.SIGNATURE
    assert refusal(LIST, SIGNATURE.replace(b"v0.2.0", b"v0.3.0")) is ReleaseProblem.SIGNATURE


@pytest.mark.parametrize("line", range(4))
def test_a_signature_without_one_of_its_lines_is_none(line: int) -> None:
    lines = SIGNATURE.splitlines(keepends=True)
    del lines[line]
    assert refusal(LIST, b"".join(lines)) is ReleaseProblem.SIGNATURE_UNREADABLE


@pytest.mark.parametrize("data", [b"", b"\xff" * 40, SIGNATURE + b"x" * LARGEST_SIGNATURE, SIGNATURE[:-20]])
def test_what_is_no_signature_is_said_to_be_none(data: bytes) -> None:
    assert refusal(LIST, data) is ReleaseProblem.SIGNATURE_UNREADABLE


@given(place=st.integers(0, len(SIGNATURE) - 1), bit=st.integers(0, 7))
def test_no_altered_bit_of_what_counts_is_overlooked(place: int, bit: int) -> None:
    altered = bytearray(SIGNATURE)
    altered[place] ^= 1 << bit
    lines = SIGNATURE.split(b"\n")
    if place < len(lines[0]) or SIGNATURE[place:].strip() == b"":  # the untrusted comment, and the end of the file
        return
    assert refusal(LIST, bytes(altered)) in (ReleaseProblem.SIGNATURE, ReleaseProblem.SIGNATURE_UNREADABLE)


@given(data=st.binary(max_size=300))
def test_nothing_else_happens_to_strangers_bytes(data: bytes) -> None:
    assert refusal(LIST, data) is ReleaseProblem.SIGNATURE_UNREADABLE


def test_a_text_that_is_no_key_is_a_mistake_of_ours() -> None:
    for text in ("RW", KEY_TEXT[:-4], KEY_TEXT + "AAAA", "é" * 56):
        with pytest.raises(BugError):
            MinisignKey.of(text)


def test_the_key_of_releases_is_a_key_or_is_not_there_yet() -> None:
    assert (MinisignKey.of(RELEASE_KEY) is None) == (RELEASE_KEY == "")
    assert ANNOUNCEMENT_URL == "" or (ANNOUNCEMENT_URL.startswith("https://") and RELEASE_KEY)
