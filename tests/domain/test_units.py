from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.dividend import DividendState
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.units import UNITS, Reference, Unit, UnitKey, UnitProblem
from sakia_ng.errors import UserError

DATE = datetime(2026, 4, 1, tzinfo=UTC)
# UD 11.48 Ğ1; M / N = 1,000,001 / 3 c = 333,333.67 c
REFERENCE = Reference(Cents(1148), Cents(1_000_001), 3, DATE)
SETTLED = st.builds(
    lambda ud, members, average, rest: Reference(Cents(ud), Cents(average * members + rest % members), members, DATE),
    ud=st.integers(1000, 10**6),
    members=st.integers(1, 10**6),
    average=st.integers(10**5, 10**9),
    rest=st.integers(0, 10**6),
)
ANY_UNIT = st.sampled_from(list(UNITS.values()))
STOCKS = st.integers(0, MAX_CENTS).map(Cents)


def stock_cents(unit: Unit, value: Decimal, reference: Reference) -> Cents:
    """Return the balance that has a value: a movement from the origin of the unit."""
    exact = Fraction(value) * unit.scale(reference) + unit.origin(reference)
    nearest = (2 * abs(exact.numerator) + exact.denominator) // (2 * exact.denominator)
    return Cents(nearest if exact >= 0 else -nearest)


def _value(text: str) -> Decimal:
    return Decimal(text)


@pytest.mark.parametrize(
    ("key", "cents", "stock", "flow"),
    [
        (UnitKey.QUANTITATIVE, 123_456, "1234.56", "1234.56"),
        (UnitKey.RELATIVE, 1722, "1.500", "1.500"),
        (UnitKey.RELATIVE, 1000, "0.871", "0.871"),
        (UnitKey.PERCENT_OF_AVERAGE, 100_000, "30.000", "30.000"),
        (UnitKey.QUANTITATIVE_ZERO_SUM, 333_333, "0.00", "3333.33"),
        (UnitKey.QUANTITATIVE_ZERO_SUM, 100, "-3332.33", "1.00"),
        (UnitKey.RELATIVE_ZERO_SUM, 1722, "-288.860", "1.500"),
        (UnitKey.RELATIVE_ZERO_SUM, 333_333, "-0.001", "290.360"),
    ],
)
def test_by_hand(key: UnitKey, cents: int, stock: str, flow: str) -> None:
    assert str(UNITS[key].stock(Cents(cents), REFERENCE)) == stock
    assert str(UNITS[key].flow(Cents(cents), REFERENCE)) == flow


@pytest.mark.parametrize(
    ("key", "value", "stock", "flow"),
    [
        (UnitKey.QUANTITATIVE, "1234.56", 123_456, 123_456),
        (UnitKey.RELATIVE, "1.5", 1722, 1722),
        (UnitKey.PERCENT_OF_AVERAGE, "30", 100_000, 100_000),
        (UnitKey.QUANTITATIVE_ZERO_SUM, "-3332.33", 100, -333_233),
        (UnitKey.QUANTITATIVE_ZERO_SUM, "0", 333_333, 0),
        (UnitKey.RELATIVE_ZERO_SUM, "0", 333_334, 0),
        (UnitKey.RELATIVE_ZERO_SUM, "-288.860", 1722, -331_611),
    ],
)
def test_inverse_by_hand(key: UnitKey, value: str, stock: int, flow: int) -> None:
    assert stock_cents(UNITS[key], _value(value), REFERENCE) == stock
    assert UNITS[key].flow_cents(_value(value), REFERENCE) == flow


@given(ANY_UNIT, STOCKS, SETTLED)
def test_a_value_shown_is_read_back_as_the_same_value(unit: Unit, amount: Cents, reference: Reference) -> None:
    shown = unit.stock(amount, reference)
    assert unit.stock(stock_cents(unit, shown, reference), reference) == shown
    moved = unit.flow(amount, reference)
    assert unit.flow(unit.flow_cents(moved, reference), reference) == moved


@given(ANY_UNIT, st.integers(-(10**15), 10**15), SETTLED)
def test_a_value_typed_is_shown_back_as_typed(unit: Unit, last_decimals: int, reference: Reference) -> None:
    typed = Decimal(f"{last_decimals}e-{unit.decimals}")
    assert unit.stock(stock_cents(unit, typed, reference), reference) == typed
    assert unit.flow(unit.flow_cents(typed, reference), reference) == typed


@given(
    st.sampled_from([UnitKey.QUANTITATIVE, UnitKey.QUANTITATIVE_ZERO_SUM]),
    STOCKS,
    st.builds(Reference, STOCKS, st.integers(1, MAX_CENTS).map(Cents), st.integers(1, 10**6), st.just(DATE)),
)
def test_the_quantitative_units_lose_no_cent(key: UnitKey, amount: Cents, reference: Reference) -> None:
    unit = UNITS[key]
    assert stock_cents(unit, unit.stock(amount, reference), reference) == amount
    assert unit.flow_cents(unit.flow(amount, reference), reference) == amount


@given(ANY_UNIT, STOCKS, SETTLED)
def test_the_cents_of_a_value_shown_are_within_half_a_last_decimal(
    unit: Unit, amount: Cents, reference: Reference
) -> None:
    off = abs(stock_cents(unit, unit.stock(amount, reference), reference) - amount)
    assert off <= unit.scale(reference) / (2 * 10**unit.decimals) + 1


@given(STOCKS, STOCKS, SETTLED)
def test_zero_sum_sets_the_sum_of_all_members_to_nothing(mine: Cents, other: Cents, reference: Reference) -> None:
    everyone = Reference(reference.ud, Cents(mine + other + 1), 2, DATE)
    for key in (UnitKey.QUANTITATIVE_ZERO_SUM, UnitKey.RELATIVE_ZERO_SUM):
        total = UNITS[key].stock(mine, everyone) + UNITS[key].stock(other, everyone)
        assert abs(total) <= Decimal("0.02")


def test_rounding_is_half_away_from_zero() -> None:
    reference = Reference(Cents(2000), Cents(1), 1, DATE)
    assert UNITS[UnitKey.RELATIVE].flow(Cents(1), reference) == _value("0.001")
    assert UNITS[UnitKey.RELATIVE].flow(Cents(-1), reference) == _value("-0.001")
    half = Reference(Cents(500), Cents(1), 1, DATE)
    assert UNITS[UnitKey.RELATIVE].flow_cents(_value("0.001"), half) == 1
    assert UNITS[UnitKey.RELATIVE].flow_cents(_value("-0.001"), half) == -1
    assert UNITS[UnitKey.RELATIVE].flow_cents(_value("0.001"), Reference(Cents(499), Cents(1), 1, DATE)) == 0


@pytest.mark.parametrize(
    ("key", "ud", "mass", "members", "code"),
    [
        (UnitKey.RELATIVE, 0, 1000, 1, UnitProblem.NO_DIVIDEND),
        (UnitKey.RELATIVE_ZERO_SUM, 0, 1000, 1, UnitProblem.NO_DIVIDEND),
        (UnitKey.RELATIVE_ZERO_SUM, 1000, 1000, 0, UnitProblem.NO_MEMBERS),
        (UnitKey.RELATIVE_ZERO_SUM, 1000, 0, 1, UnitProblem.NO_MASS),
        (UnitKey.QUANTITATIVE_ZERO_SUM, 1000, 1000, 0, UnitProblem.NO_MEMBERS),
        (UnitKey.QUANTITATIVE_ZERO_SUM, 1000, 0, 1, UnitProblem.NO_MASS),
        (UnitKey.PERCENT_OF_AVERAGE, 1000, 1000, 0, UnitProblem.NO_MEMBERS),
        (UnitKey.PERCENT_OF_AVERAGE, 1000, 0, 1, UnitProblem.NO_MASS),
    ],
)
def test_a_unit_without_its_figures_is_refused(
    key: UnitKey, ud: int, mass: int, members: int, code: UnitProblem
) -> None:
    reference = Reference(Cents(ud), Cents(mass), members, DATE)
    unit = UNITS[key]
    for convert in (unit.stock, lambda amount, figures: stock_cents(unit, Decimal(amount), figures)):
        with pytest.raises(UserError) as caught:
            convert(Cents(100), reference)
        assert caught.value.code is code


def test_a_currency_without_any_figure_still_counts_in_its_unit() -> None:
    reference = Reference(Cents(0), Cents(0), 0, DATE)
    assert UNITS[UnitKey.QUANTITATIVE].stock(Cents(100), reference) == 1
    assert UNITS[UnitKey.QUANTITATIVE_ZERO_SUM].flow(Cents(100), reference) == 1


def test_flows_of_the_zero_sum_units_are_those_of_their_counterparts() -> None:
    assert {key: unit.for_flows.key for key, unit in UNITS.items()} == {
        UnitKey.QUANTITATIVE: UnitKey.QUANTITATIVE,
        UnitKey.RELATIVE: UnitKey.RELATIVE,
        UnitKey.PERCENT_OF_AVERAGE: UnitKey.PERCENT_OF_AVERAGE,
        UnitKey.QUANTITATIVE_ZERO_SUM: UnitKey.QUANTITATIVE,
        UnitKey.RELATIVE_ZERO_SUM: UnitKey.RELATIVE,
    }
    for unit in UNITS.values():
        assert unit.flow(Cents(12_345), REFERENCE) == unit.for_flows.stock(Cents(12_345), REFERENCE)
        assert unit.decimals == unit.for_flows.decimals


def test_each_unit_has_its_symbol_and_formulas() -> None:
    assert list(UNITS) == list(UnitKey)
    assert len({unit.symbol for unit in UNITS.values()}) == len(UNITS)
    for unit in UNITS.values():
        assert unit.formula.startswith("V = ")
        assert unit.inverse.startswith("Q = ")


def test_a_reference_comes_from_the_figures_of_a_block_or_of_the_past() -> None:
    state = DividendState(Cents(1178), 40, ((1, Cents(1148)), (15, Cents(1178))), Cents(5_000_000), 60)
    reference = Reference.of(state, DATE)
    assert reference == Reference(Cents(1178), Cents(5_000_000), 60, DATE)
    earlier = datetime(2026, 3, 10, tzinfo=UTC)
    past = reference.with_ud(Cents(1148), earlier)
    assert (past.ud, past.date, past.mass) == (1148, earlier, 5_000_000)
    assert UNITS[UnitKey.RELATIVE].flow(Cents(1148), past) == 1
