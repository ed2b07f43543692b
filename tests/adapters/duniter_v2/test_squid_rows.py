"""Rows of indexers: whatever stands in one, it is read or left out alone."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v2 import squid_rows as rows
from sakia_ng.domain.currency import G1
from sakia_ng.domain.movement import Movement
from tests.adapters.duniter_v2.scripted_squid import ALICE, BOB, row


@given(
    st.fixed_dictionaries(
        {
            key: st.none() | st.text(max_size=60) | st.integers() | st.booleans() | st.just(value)
            for key, value in row().items()
        }
    )
)
def test_any_row_is_read_or_left_out(values: dict[str, object]) -> None:
    for found in rows.sound([values], lambda r: rows.movement(r, ALICE, G1)):
        assert isinstance(found, Movement)
        assert found.time.tzinfo is not None
    list(rows.sound([values], lambda r: rows.person(r, G1)))
    list(rows.sound([values], rows.comment))


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00", "1969-12-31T23:59:59Z", "9999-12-31T23:59:59.999Z"])
def test_dates_that_no_system_shows_are_refused(date: str) -> None:
    with pytest.raises(rows.BadRow):
        rows.moment(date)


def test_a_comment_of_megabytes_is_cut_before_it_is_read() -> None:
    row_of_comment = {"id": "c", "remarkBytes": "\\x" + "41" * 4_000_000}
    tracemalloc.start()
    _, text = rows.comment(row_of_comment)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert text.raw == "A" * 4_096
    assert peak < 1 << 20


def test_an_identity_has_no_number_below_zero() -> None:
    known = {"accountId": BOB, "name": "Bob", "index": 7}
    assert rows.person(known, G1).index == 7
    with pytest.raises(rows.BadRow):
        rows.person({**known, "index": -7}, G1)
