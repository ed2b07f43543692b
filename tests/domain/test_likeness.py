from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.likeness import likeness, look_alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("elodie_roy", "Élodie-R0y"),
        ("PaulDupont", "PauIDupont"),
        ("Mornand", "Momand"),
        ("cgeek", "сgееk"),
        ("Duvvel", "Duwel"),
        ("1000i100", "lOOOiIOO"),
        ("jardin du coin", "jardinducoin"),
        ("gerard94", "gerard95"),
        ("Le Fournil", "Le Fourni"),
        ("Le Fournil", "Le Fournnil"),
        ("Le Fournil", "eL Fournil"),
        ("Alice", "Al\u200bi\u200bce"),
        ("Alice", "\u202eAlice\u2069"),
        ("Alice", "Al\u034fi\ufe0fc\u3164e\U000e0041"),
        ("Alice", "A\u00adlice\ue000"),
    ],
)
def test_names_an_eye_in_a_hurry_takes_for_one_another(one: str, other: str) -> None:
    assert look_alike(one, other)
    assert look_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marie", "Maria"),
        ("Camille Renard", "Camille Bernard"),
        ("Le Fournil", "Le Fournisseur"),
        ("", ""),
        ("---", "..."),
        ("abcdefgh", "hgfedcba"),
        ("abcdefgh", "badcefgh"),
    ],
)
def test_names_that_differ_enough(one: str, other: str) -> None:
    assert not look_alike(one, other)


@given(st.text(max_size=40), st.integers(0, 40))
def test_one_letter_more_in_a_long_name_is_seen(name: str, place: int) -> None:
    longer = name[:place] + "z" + name[place:]
    plain = likeness(name)
    if len(plain) >= 6 and len(likeness(longer)) == len(plain) + 1:
        assert look_alike(name, longer)


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    assert look_alike(one, other) == look_alike(other, one)
