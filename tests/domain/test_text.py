"""Names and other people's words, made harmless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.text import tidy_name


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Bakery\u202e", "Bakery"),
        ("\u2066Bakery", "Bakery"),
        ("Al\u200bi\u200dce\ufeff", "Alice"),
        ("  \u00c9lodie \n du\tmarch\u00e9\u2028", "\u00c9lodie du march\u00e9"),
        ("\u3164\u200b", ""),
        ("Al\x00ice\x9b", "Alice"),
    ],
)
def test_what_turns_or_cannot_be_seen_is_no_part_of_a_name(name: str, kept: str) -> None:
    assert tidy_name(name) == kept


@pytest.mark.parametrize(
    "name",
    [
        "\u05de\u05e9\u05d4 \u05db\u05d4\u05df",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "Paul \U0001f468\u200d\U0001f33e",
        "\u2764\ufe0f\u200d\U0001f525",
        "\u00c9lodie & fils, n\u00b0 3",
    ],
)
def test_names_of_every_script_stay_as_they_are(name: str) -> None:
    assert tidy_name(name) == name


@given(st.text())
def test_a_tidy_name_is_one_line_and_stays_as_it_is(name: str) -> None:
    tidy = tidy_name(name)
    assert tidy == " ".join(tidy.split()) == tidy_name(tidy)
    assert not [c for c in tidy if unicodedata.category(c)[0] == "C" and c not in "\u200c\u200d"]
