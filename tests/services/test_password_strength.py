"""The hint beside a new password."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sakia_ng.services.password_strength import Strength, estimate, strength


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("", Strength.EMPTY),
        ("a", Strength.WEAK),
        ("motdepasse2026", Strength.WEAK),
        ("Soleil!!", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("tryphon9", Strength.WEAK),
        ("le Chat 42", Strength.FAIR),
        ("quatre saisons au jardin", Strength.GOOD),
        ("x7#Kq!9zT2", Strength.FAIR),  # ten characters of chance count for ten digits
        ("x7#Kq!9zT2v&", Strength.GOOD),
        ("P@ssw0rd1", Strength.WEAK),
        ("P@ssw0rd!2024 " * 5, Strength.WEAK),
        ("azertyuiop", Strength.WEAK),
        ("12/05/1987", Strength.WEAK),
        ("correct horse battery staple", Strength.GOOD),
        ("庭の四季を楽しむ人", Strength.FAIR),
    ],
)
def test_passwords_people_choose(password: str, expected: Strength) -> None:
    assert strength(password) is expected


@given(st.text(max_size=300))
def test_any_text_has_one(text: str) -> None:
    assert strength(text) in (set(Strength) - {Strength.EMPTY} if text else {Strength.EMPTY})


@given(st.text(min_size=1, max_size=1), st.integers(1, 500))
@example("\n", 9)
def test_one_character_again_and_again_is_weak(character: str, times: int) -> None:
    assert strength(character * times) is Strength.WEAK


async def test_the_loop_gets_the_same_answer() -> None:
    assert await estimate("quatre saisons au jardin") is Strength.GOOD
    assert await estimate("") is Strength.EMPTY
