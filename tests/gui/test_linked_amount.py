"""One amount in two boxes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.dividend import milli_ud_to_cents
from sakia_ng.domain.money import Cents
from sakia_ng.domain.numbers import STYLES, NumberStyle
from sakia_ng.domain.units import Reference, UnitKey
from sakia_ng.gui.models.linked_amount import Box, Conversion, LinkedAmount

FRENCH = STYLES["fr"]
FIGURES = Reference(Cents(1_184), Cents(5_632_900_000), 7_934, datetime(2026, 11, 23, tzinfo=UTC))

amounts = st.integers(1, 10**9).map(Cents)
keys = st.sampled_from(list(UnitKey))


def linked(key: UnitKey = UnitKey.QUANTITATIVE, reference: Reference | None = FIGURES) -> LinkedAmount:
    return LinkedAmount(Conversion.of(FRENCH, reference, key))


@given(amounts, keys)
def test_what_is_typed_in_the_currency_is_paid_to_the_cent(cents: Cents, key: UnitKey) -> None:
    value = linked(key)
    value.set_amount(InCents(cents))
    assert value.amount == InCents(cents)
    assert value.ruling is Box.OWN


@given(amounts, keys, keys)
def test_changing_the_unit_never_changes_the_cents(cents: Cents, first: UnitKey, second: UnitKey) -> None:
    value = linked(first)
    value.set_amount(InCents(cents))
    value.type(Box.OTHER, value.texts[Box.OTHER])
    before = value.cents
    value.convert_with(Conversion.of(FRENCH, FIGURES, second))
    assert value.cents == before


@given(st.integers(1, 10**7))
def test_an_amount_fixed_in_dividends_shows_what_the_chain_would_pay_now(milli: int) -> None:
    value = linked()
    value.set_amount(InMilliDividends(milli))
    assert value.amount == InMilliDividends(milli)
    assert value.cents == milli_ud_to_cents(milli, FIGURES.ud)


@given(st.text(max_size=30), st.sampled_from(list(Box)), keys, st.booleans())
def test_any_text_is_an_amount_a_problem_or_nothing(text: str, box: Box, key: UnitKey, is_exact: bool) -> None:
    value = linked(key)
    value.is_exact = is_exact
    value.type(box, text)
    assert value.texts[box] == text
    assert (value.amount is None) == (value.cents is None)
    assert not (value.problem and value.cents)


def test_zero_sum_units_are_typed_as_what_they_show_of_payments() -> None:
    assert linked(UnitKey.RELATIVE_ZERO_SUM).conversion.is_in_dividends
    assert linked(UnitKey.QUANTITATIVE_ZERO_SUM).conversion.is_in_dividends


@pytest.mark.parametrize("reference", [None, Reference(Cents(0), Cents(0), 0, FIGURES.date)])
def test_without_figures_there_is_one_box(reference: Reference | None) -> None:
    value = linked(UnitKey.RELATIVE, reference)
    assert value.conversion.unit is None
    value.type(Box.OWN, "3,5")
    assert value.amount == InCents(Cents(350))
    assert value.texts[Box.OTHER] == ""


def test_everything_and_back() -> None:
    value = linked()
    value.type(Box.OWN, "3")
    value.set_amount(Everything(keep_account=True))
    assert value.amount == Everything(keep_account=True)
    assert value.texts[Box.OWN] == ""
    value.type(Box.OWN, "4")
    assert value.cents == 400


def test_another_language_writes_the_same_amount() -> None:
    value = linked()
    value.set_amount(InCents(Cents(123_456)))
    assert value.texts[Box.OWN] == "1\u202f234,56"
    english = Conversion.of(NumberStyle(".", ","), FIGURES, UnitKey.QUANTITATIVE)
    value.convert_with(english)
    assert value.cents == 123_456
