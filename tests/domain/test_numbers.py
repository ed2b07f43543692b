from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.numbers import (
    MAX_CHARACTERS,
    NEUTRAL,
    PLAIN,
    STYLES,
    NumberProblem,
    NumberStyle,
    format_number,
    parse_number,
    style_for,
)
from sakia_ng.errors import BugError, UserError

FR, EN, DE = STYLES["fr"], STYLES["en"], STYLES["de"]
ALL_STYLES = [*STYLES.values(), NEUTRAL, PLAIN]


def _refused(text: str, code: NumberProblem, style: NumberStyle = FR, decimals: int = 2) -> dict[str, object]:
    with pytest.raises(UserError) as caught:
        parse_number(text, style, decimals)
    assert caught.value.code is code
    return caught.value.params


@pytest.mark.parametrize("style", ALL_STYLES, ids=repr)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"),
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("12,50", "12.50"),
        ("0,05", "0.05"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("+3", "3"),
        ("  3\n", "3"),
        ("1 234", "1234"),
        ("1 234 567,89", "1234567.89"),
        ("1\u202f234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1\u2009234.5", "1234.5"),
        ("1'234.50", "1234.50"),
        ("1’234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1234.56", "1234.56"),
        ("1234567,8", "1234567.8"),
        ("١٢٣", "123"),
        ("١٢٫٥٠", "12.50"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("\u200f١٢\u200f", "12"),
        ("۱۲٫۵", "12.5"),
        ("१२", "12"),
        ("１２．５", "12.5"),
    ],
)
def test_what_is_read_alike_everywhere(text: str, value: str, style: NumberStyle) -> None:
    assert parse_number(text, style, 2) == Decimal(value)


def test_one_group_of_three_after_the_locales_own_group_mark_is_ambiguous() -> None:
    assert _refused("1,234", NumberProblem.AMBIGUOUS, EN) == {
        "as_decimal": Decimal("1.234"),
        "as_groups": Decimal("1234"),
    }
    assert _refused("12.345", NumberProblem.AMBIGUOUS, DE, decimals=3)["as_groups"] == 12345


def test_what_only_looks_ambiguous_is_read() -> None:
    assert parse_number("0,234", EN, 3) == Decimal("0.234")
    assert parse_number("1234,567", EN, 3) == Decimal("1234.567")
    assert parse_number("1.234", EN, 3) == Decimal("1.234")
    assert parse_number("1,234", FR, 3) == Decimal("1.234")
    assert parse_number("1.234", FR, 3) == Decimal("1.234")


@pytest.mark.parametrize(
    ("text", "given_"), [("1,234", 3), ("1.234", 3), ("12,500", 3), ("0,001", 3), ("1 234,5678", 4)]
)
def test_decimals_too_many_are_refused_not_rounded(text: str, given_: int) -> None:
    assert _refused(text, NumberProblem.TOO_MANY_DECIMALS) == {"given": given_, "allowed": 2}


def test_no_decimals_allowed() -> None:
    assert _refused("1,5", NumberProblem.TOO_MANY_DECIMALS, decimals=0)["allowed"] == 0


@pytest.mark.parametrize("text", ["", " ", "\n\u00a0", "\u200f"])
def test_nothing(text: str) -> None:
    _refused(text, NumberProblem.EMPTY)


@pytest.mark.parametrize("text", ["-1", "−1", "–1,50", "- 1", "-0"])
def test_negative(text: str) -> None:
    _refused(text, NumberProblem.NEGATIVE)


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("abc", 1),
        ("12a", 3),
        ("  1x", 4),
        ("1e5", 2),
        ("1²", 2),
        ("½", 1),
        ("12 €", 4),
        ("1,2,3.4.5", 2),
        ("1.234,567 8", 10),
        (".", 1),
        ("-", 1),
        ("+", 1),
        ("--1", 2),
        ("5-", 2),
        ("1\u200f٢x", 4),
        ("NaN", 1),
        ("∞", 1),
    ],
)
def test_not_a_number_names_the_place(text: str, position: int) -> None:
    with pytest.raises(UserError) as caught:
        parse_number(text, FR, 2)
    assert caught.value.code in (NumberProblem.NOT_A_NUMBER, NumberProblem.GROUPING)
    assert caught.value.params["position"] == position


@pytest.mark.parametrize(
    ("text", "position"),
    [("1 23", 2), ("12 3456", 3), ("1234 567", 5), ("1 234'567", 2), ("0 123", 2), ("1,23,456", 2)],
)
def test_groups_that_are_no_groups(text: str, position: int) -> None:
    assert _refused(text, NumberProblem.GROUPING)["position"] == position


def test_a_hostile_length_is_refused_before_it_is_read() -> None:
    assert parse_number("9" * MAX_CHARACTERS, FR, 2) == Decimal("9" * MAX_CHARACTERS)
    _refused("9" * (MAX_CHARACTERS + 1), NumberProblem.TOO_LONG)
    _refused("9" * 10**6, NumberProblem.TOO_LONG)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("fr", "1\u202f234\u202f567,89"),
        ("en", "1,234,567.89"),
        ("es", "1.234.567,89"),
        ("ca", "1.234.567,89"),
        ("de", "1.234.567,89"),
        ("de_CH", "1’234’567.89"),
        ("it", "1.234.567,89"),
        ("eo", "1\u202f234\u202f567,89"),
    ],
)
def test_written_by_locale(name: str, text: str) -> None:
    assert format_number(Decimal("1234567.89"), STYLES[name], 2) == text


@pytest.mark.parametrize(
    ("value", "decimals", "signed", "text"),
    [
        ("0", 2, True, "0,00"),
        ("-0.004", 2, True, "0,00"),
        ("-0.005", 2, False, "−0,01"),
        ("0.005", 2, True, "+0,01"),
        ("1.5", 0, False, "2"),
        ("1000", 0, False, "1\u202f000"),
        ("1E+3", 1, False, "1\u202f000,0"),
    ],
)
def test_sign_and_rounding(value: str, decimals: int, signed: bool, text: str) -> None:
    assert format_number(Decimal(value), FR, decimals, signed=signed) == text


@given(st.integers(0, 10**40), st.integers(0, 6), st.sampled_from(ALL_STYLES))
def test_round_trip_in_every_style(units: int, decimals: int, style: NumberStyle) -> None:
    value = Decimal(f"{units}e-{decimals}")
    text = format_number(value, style, decimals)
    ambiguous = decimals == 0 and 1000 <= units < 10**6 and style.group in (".", ",")
    if ambiguous:  # a whole number in a locale that groups with a mark: the one form we refuse to guess
        assert _refused(text, NumberProblem.AMBIGUOUS, style, decimals)["as_groups"] == value
    else:
        assert parse_number(text, style, decimals) == value


@given(st.text(max_size=80), st.sampled_from(ALL_STYLES), st.integers(0, 12))
def test_any_text_gives_a_number_or_a_user_error(text: str, style: NumberStyle, decimals: int) -> None:
    _check_total(text, style, decimals)


@given(st.text("0123456789., '’+-−\u202f٫٬٣", max_size=12), st.sampled_from(ALL_STYLES), st.integers(0, 4))
def test_any_arrangement_of_digits_and_marks(text: str, style: NumberStyle, decimals: int) -> None:
    _check_total(text, style, decimals)


def _check_total(text: str, style: NumberStyle, decimals: int) -> None:
    try:
        value = parse_number(text, style, decimals)
    except UserError as error:
        problem = error
    else:
        assert value.is_finite()
        assert value >= 0
        assert -int(value.as_tuple().exponent) <= max(decimals, 1)
        return
    assert isinstance(problem.code, NumberProblem)
    position = problem.params.get("position", 1)
    assert isinstance(position, int)
    assert 1 <= position <= max(1, len(text))


@pytest.mark.parametrize(
    ("name", "style"),
    [
        ("fr", FR),
        ("fr_FR", FR),
        ("fr-CA.UTF-8", FR),
        ("de_CH@euro", STYLES["de_CH"]),
        ("de_AT", DE),
        ("ja_JP", NEUTRAL),
        ("C", NEUTRAL),
        ("", NEUTRAL),
    ],
)
def test_the_style_of_a_locale_name(name: str, style: NumberStyle) -> None:
    assert style_for(name) == style


@pytest.mark.parametrize("style", STYLES.values(), ids=repr)
def test_no_separator_breaks_a_line(style: NumberStyle) -> None:
    assert not {style.decimal, style.group} & {" ", "\t", "\u2009"}


@pytest.mark.parametrize(("decimal", "group"), [(",", ","), (";", ""), (".", "  ")])
def test_an_unreadable_style_is_our_own_mistake(decimal: str, group: str) -> None:
    with pytest.raises(BugError):
        NumberStyle(decimal, group)
