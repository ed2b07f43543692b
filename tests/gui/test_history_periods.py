"""The periods of a history: days, months and years as the clocks on the wall told them, in summer as in winter."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QDate

from sakia_ng.gui.pages.history.filters import Period, bounds
from tests.fakes.session import NOW
from tests.gui.conftest import MoveTo

JULY = datetime(2026, 7, 15, 12, tzinfo=UTC)
NOVEMBER = datetime(2026, 11, 5, 12, tzinfo=UTC)
DAY = QDate(2026, 1, 5)


def is_in(period: Period, moment: datetime, now: datetime, first: QDate = DAY, last: QDate = DAY) -> bool:
    since, until = bounds(period, now, first, last)
    return (since is None or since <= moment) and (until is None or moment < until)


def test_periods_have_bounds_in_the_time_zone_of_the_user() -> None:
    first, last = QDate(2026, 1, 5), QDate(2026, 1, 6)
    since, until = bounds(Period.BETWEEN, NOW, first, last)
    assert since is not None
    assert until is not None
    assert until - since == timedelta(days=2)
    since, until = bounds(Period.LAST_MONTH, NOW, first, last)
    assert since is not None
    assert until is not None
    assert (since.month, since.day, until.month, until.day) == (10, 1, 11, 1)
    assert bounds(Period.ALL, NOW, first, last) == (None, None)


def test_a_payment_belongs_to_the_same_year_whenever_one_looks(live_in: MoveTo) -> None:
    live_in("Europe/Paris")
    paid = datetime(2025, 12, 31, 22, 15, tzinfo=UTC)  # 23:15 in Paris
    for month in range(1, 13):
        now = JULY.replace(month=month)
        assert not is_in(Period.THIS_YEAR, paid, now)
        assert is_in(Period.LAST_YEAR, paid, now)
        assert is_in(Period.BETWEEN, paid, now, QDate(2025, 1, 1), QDate(2025, 12, 31))
        assert not is_in(Period.BETWEEN, paid, now, QDate(2026, 1, 1), QDate(2026, 12, 31))
        later = paid + timedelta(hours=1)
        assert is_in(Period.THIS_YEAR, later, now)
        assert not is_in(Period.LAST_YEAR, later, now)


def test_a_month_begins_by_the_clock_of_its_first_day(live_in: MoveTo) -> None:
    live_in("Europe/Paris")
    began = datetime(2026, 9, 30, 22, tzinfo=UTC)  # 1 October, midnight in summer time
    assert is_in(Period.LAST_MONTH, began, NOVEMBER)
    assert not is_in(Period.LAST_MONTH, began - timedelta(seconds=1), NOVEMBER)
    ended = datetime(2026, 10, 31, 23, tzinfo=UTC)  # 1 November, midnight in winter time
    assert is_in(Period.THIS_MONTH, ended, NOVEMBER)
    assert not is_in(Period.LAST_MONTH, ended, NOVEMBER)


@pytest.mark.parametrize(
    ("zone", "changes", "hours"),
    [
        ("Europe/Paris", QDate(2026, 3, 29), 23),
        ("Europe/Paris", QDate(2026, 10, 25), 25),
        ("Africa/Cairo", QDate(2024, 4, 26), 23),  # no midnight: the clocks go from 0:00 to 1:00
        ("America/Havana", QDate(2024, 11, 3), 25),  # midnight twice: the clocks go from 1:00 to 0:00
        ("Asia/Kathmandu", QDate(2026, 3, 29), 24),
    ],
)
def test_a_day_on_which_clocks_change_is_whole(live_in: MoveTo, zone: str, changes: QDate, hours: int) -> None:
    live_in(zone)
    (_, before), (since, until), (after, _) = (
        bounds(Period.BETWEEN, NOW, day, day) for day in (changes.addDays(-1), changes, changes.addDays(1))
    )
    assert since is not None
    assert until is not None
    assert (before, after) == (since, until)
    assert until.astimezone(UTC) - since.astimezone(UTC) == timedelta(hours=hours)


@example(day=date(9999, 12, 31))
@given(day=st.dates(min_value=date(1752, 9, 14), max_value=date(9999, 12, 31)))
def test_any_day_of_the_field_can_be_chosen(day: date) -> None:
    chosen = QDate(day.year, day.month, day.day)
    since, until = bounds(Period.BETWEEN, NOW, chosen, chosen)
    assert since is not None
    assert until is not None
    assert since <= until
    if 2000 <= day.year < 2500:
        assert since.astimezone().date() == day
        assert since < until


def test_what_lies_beyond_all_time_leaves_out_what_it_should() -> None:
    earliest, latest = QDate(1752, 9, 14), QDate(9999, 12, 31)
    assert is_in(Period.BETWEEN, NOW, NOW, earliest, latest)
    assert not is_in(Period.BETWEEN, NOW, NOW, earliest, earliest)
    assert not is_in(Period.BETWEEN, NOW, NOW, latest, latest)


def test_days_follow_each_other_without_a_gap(live_in: MoveTo) -> None:
    live_in("Europe/Paris")
    days = [bounds(Period.BETWEEN, NOW, day, day) for day in (DAY.addDays(number) for number in range(400))]
    assert all(before[1] == after[0] for before, after in pairwise(days))
