"""An announcement is read strictly, and believed only when it is fresh and goes forward."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.announcement import (
    LARGEST_ANNOUNCEMENT,
    LONGEST_VALIDITY,
    AnnouncementProblem,
    check_news,
    numbers_of,
    read_announcement,
)
from sakia_ng.errors import UserError
from tests.fakes.announcements import CHANGES, ISSUED, announcement


def refusal(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        read_announcement(data)
    return caught.value.code


def test_a_good_one_is_read() -> None:
    read = read_announcement(announcement())
    assert (read.serial, read.version, read.issued) == (12, "0.2.0", ISSUED)
    assert read.changes_in("fr").raw == CHANGES["fr"]
    assert read.changes_in("de").raw == CHANGES["en"]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "sakia-revocation"},
        {"format": "1"},
        {"format": 0},
        {"serial": 0},
        {"serial": True},
        {"serial": 2**40},
        {"version": "0.2"},
        {"version": "0.2.0-rc1"},
        {"version": "0.2.99999"},
        {"version": "٠.2.0"},
        {"issued": "yesterday"},
        {"issued": "2026-11-20T09:00:00"},
        {"issued": 7},
        {"expires": ISSUED.isoformat()},
        {"expires": (ISSUED + LONGEST_VALIDITY + timedelta(seconds=1)).isoformat()},
        {"page": "http://sakia.example/"},
        {"page": "https:///nowhere"},
        {"page": "https://me@sakia.example/"},
        {"page": "https://sakia.example/\u202e"},
        {"page": "https://[sakia"},
        {"page": "https://sakia.example/" + "x" * 300},
        {"page": None},
        {"changes": {}},
        {"changes": {"fr": "rien"}},
        {"changes": {"en": ""}},
        {"changes": {"en": 7}},
        {"changes": {"en": "x" * 4_001}},
        {"changes": {"en": "x", "../etc": "y"}},
        {"changes": {"en": "x", **{f"{chr(97 + n // 26)}{chr(97 + n % 26)}": "y" for n in range(60)}}},
        {"changes": ["en"]},
    ],
)
def test_what_makes_no_sense_is_refused(fields: dict[str, object]) -> None:
    assert refusal(announcement(**fields)) is AnnouncementProblem.UNREADABLE


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"7", b"[" * 50_000, b" " * (LARGEST_ANNOUNCEMENT + 1)])
def test_what_is_none_is_refused(data: bytes) -> None:
    assert refusal(data) is AnnouncementProblem.UNREADABLE


def test_one_of_a_later_format_says_so() -> None:
    assert refusal(announcement(format=2, serial="other")) is AnnouncementProblem.NEWER


@given(data=st.binary(max_size=200))
def test_strangers_bytes_do_no_harm(data: bytes) -> None:
    assert refusal(data) is AnnouncementProblem.UNREADABLE


@pytest.mark.parametrize(
    ("days", "running", "serial_seen", "version_seen", "problem"),
    [
        (1, "0.1.0", 0, "", None),
        (1, "0.2.0", 0, "", None),
        (1, "0.1.0", 12, "0.2.0", None),
        (1, "0.1.0", 11, "0.1.9", None),
        (179, "0.1.0", 0, "", None),
        (181, "0.1.0", 0, "", AnnouncementProblem.EXPIRED),
        (-0.5, "0.1.0", 0, "", None),
        (-2, "0.1.0", 0, "", AnnouncementProblem.NOT_YET),
        (1, "0.1.0", 13, "0.2.0", AnnouncementProblem.BACKWARDS),
        (1, "0.1.0", 11, "0.10.0", AnnouncementProblem.BACKWARDS),
        (1, "0.2.1", 0, "", AnnouncementProblem.BACKWARDS),
        (1, "0.1.0", 12, "0.1.9", AnnouncementProblem.BACKWARDS),
    ],
)
def test_only_what_is_fresh_and_goes_forward_is_believed(
    days: float, running: str, serial_seen: int, version_seen: str, problem: AnnouncementProblem | None
) -> None:
    found = None
    try:
        check_news(
            read_announcement(announcement()),
            ISSUED + timedelta(days=days),
            running=running,
            serial_seen=serial_seen,
            version_seen=version_seen,
        )
    except UserError as error:
        found = error.code
    assert found is problem


def test_versions_are_compared_as_numbers() -> None:
    assert numbers_of("0.10.0") > numbers_of("0.9.9") > numbers_of("0.1.0") > numbers_of("what") == ()
