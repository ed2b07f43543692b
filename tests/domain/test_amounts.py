from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.amounts import AmountProblem, format_cents, parse_amount, parse_cents
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import STYLES, NumberProblem, NumberStyle
from sakia_ng.domain.units import UNITS, Reference, UnitKey, UnitProblem
from sakia_ng.errors import Code, UserError

FR, EN = STYLES["fr"], STYLES["en"]
REFERENCE = Reference(Cents(1148), Cents(8000 * 2_290_000), 8000, datetime(2026, 4, 1, tzinfo=UTC))


def _refused(text: str, code: Code) -> dict[str, object]:
    with pytest.raises(UserError) as caught:
        parse_cents(text, FR)
    assert caught.value.code is code
    return caught.value.params


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12", 1200),
        ("12,5", 1250),
        ("12.05", 1205),
        ("0,01", 1),
        ("1 000", 100_000),
        ("١٢٫٥٠", 1250),
        ("184467440737095516,15", MAX_CENTS),
    ],
)
def test_cents_from_text(text: str, cents: int) -> None:
    assert parse_cents(text, FR) == cents


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", NumberProblem.EMPTY),
        ("0", AmountProblem.ZERO),
        ("0,00", AmountProblem.ZERO),
        ("-5", NumberProblem.NEGATIVE),
        ("1,005", NumberProblem.TOO_MANY_DECIMALS),
        ("184467440737095516,16", AmountProblem.TOO_LARGE),
        ("9" * 64, AmountProblem.TOO_LARGE),
        ("dix", NumberProblem.NOT_A_NUMBER),
    ],
)
def test_what_cannot_be_paid(text: str, code: Code) -> None:
    _refused(text, code)


def test_too_large_says_how_much_is_possible() -> None:
    assert _refused("9" * 30, AmountProblem.TOO_LARGE) == {"maximum": MAX_CENTS}


@given(st.integers(1, MAX_CENTS), st.sampled_from(list(STYLES.values())))
def test_what_is_written_is_read_back(cents: int, style: NumberStyle) -> None:
    assert parse_cents(format_cents(Cents(cents), style), style) == cents


@pytest.mark.parametrize(
    ("cents", "signed", "text"),
    [
        (123_456_789, False, "1,234,567.89"),
        (5, False, "0.05"),
        (-5, False, "−0.05"),
        (5, True, "+0.05"),
        (0, True, "0.00"),
        (MAX_CENTS, False, "184,467,440,737,095,516.15"),
    ],
)
def test_cents_to_text(cents: int, signed: bool, text: str) -> None:
    assert format_cents(Cents(cents), EN, signed=signed) == text


@pytest.mark.parametrize(
    ("key", "text", "cents"),
    [
        (UnitKey.QUANTITATIVE, "12,5", 1250),
        (UnitKey.RELATIVE, "1,5", 1722),
        (UnitKey.RELATIVE, "0,001", 1),
        (UnitKey.PERCENT_OF_AVERAGE, "1", 22_900),
        (UnitKey.QUANTITATIVE_ZERO_SUM, "12,5", 1250),
        (UnitKey.RELATIVE_ZERO_SUM, "1,5", 1722),
    ],
)
def test_an_amount_in_the_chosen_unit(key: UnitKey, text: str, cents: int) -> None:
    assert parse_amount(text, FR, UNITS[key], REFERENCE) == cents


@pytest.mark.parametrize(
    ("key", "text", "ud", "code"),
    [
        (UnitKey.RELATIVE, "1", 0, UnitProblem.NO_DIVIDEND),
        (UnitKey.RELATIVE, "0", 1148, AmountProblem.ZERO),
        (UnitKey.RELATIVE, "0,001", 499, AmountProblem.LESS_THAN_A_CENT),
        (UnitKey.RELATIVE, "9" * 20, 1148, AmountProblem.TOO_LARGE),
        (UnitKey.RELATIVE, "0,0001", 1148, NumberProblem.TOO_MANY_DECIMALS),
        (UnitKey.QUANTITATIVE_ZERO_SUM, "1,005", 1148, NumberProblem.TOO_MANY_DECIMALS),
    ],
)
def test_amounts_refused_in_the_chosen_unit(key: UnitKey, text: str, ud: int, code: Code) -> None:
    with pytest.raises(UserError) as caught:
        parse_amount(text, FR, UNITS[key], REFERENCE.with_ud(Cents(ud), REFERENCE.date))
    assert caught.value.code is code
