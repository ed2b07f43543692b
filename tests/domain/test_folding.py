from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.folding import folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Élodie", "elodie"), ("ELODIE", "elodie"), ("Straße", "strasse"), ("ﬁn", "fin"), ("g1QmGa", "g1qmga"), ("", "")],
)
def test_case_and_accents_do_not_count(text: str, expected: str) -> None:
    assert folded(text) == expected


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert folded("e\u0301te\u0301") == folded("été") == "ete"


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_fold_as_all_others_do(text: str) -> None:
    assert folded(text) == folded(text + "é")[:-1]
