"""The hint beside a new password."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.services.password_strength import Strength, strength


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
        ("x7#Kq!9zT2", Strength.GOOD),
        ("庭の四季を楽しむ人", Strength.FAIR),
    ],
)
def test_passwords_people_choose(password: str, expected: Strength) -> None:
    assert strength(password) is expected


@given(st.text(), st.text())
def test_any_text_has_one(first: str, second: str) -> None:
    order = list(Strength)
    assert strength(first) in order
    if first and second and len(second) > 40 * len(set(second)):
        assert order.index(strength(second)) >= order.index(Strength.WEAK)
