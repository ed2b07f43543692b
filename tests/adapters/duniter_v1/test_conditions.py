"""Who can take money under conditions, and from when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v1.conditions import ALWAYS, LONGEST, Condition, read_condition
from sakia_ng.adapters.duniter_v1.texts import owner_of
from sakia_ng.domain.addresses import Address

A = Address("7yXGFXh1v5mVRNuShuJ6FMJvppgGUkMh9PTuzmi1rCUV")
B = Address("9YK7koqe5jcmT2WL9A34dXq1cdfWjjCS6orhWHysHgKM")
C = Address("BBBBnRarwrt3a1JnUqtjuDnE6rhgp5PsGGAuGkSxAAAA")
HASH = "A" * 64
BORN = datetime(2024, 5, 1, tzinfo=UTC)
WEEK = timedelta(days=7)


def condition(text: str) -> Condition:
    read = read_condition(text)
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("text", "of_a", "of_b"),
    [
        (f"SIG({A})", ALWAYS, None),
        (f"(SIG({A}))", ALWAYS, None),
        (f"SIG({A}) && SIG({B})", None, None),
        (f"SIG({A})||SIG({B})", ALWAYS, ALWAYS),
        (f"SIG({A}) || (SIG({B}) && CSV(604800))", ALWAYS, BORN + WEEK),
        (f"SIG({A}) && CLTV(1714521600)", datetime.fromtimestamp(1714521600, UTC), None),
        (f"SIG({A}) && XHX({HASH})", None, None),
        (f"(XHX({HASH}) && SIG({A})) || (SIG({B}) && CSV(60))", None, BORN + timedelta(seconds=60)),
        (f"SIG({A}) && (CSV(60) || CLTV(60))", ALWAYS + timedelta(seconds=60), None),
        (f"SIG({A}) && CSV(60) && CLTV(60)", BORN + timedelta(seconds=60), None),
        (f"CSV(60) || SIG({A})", ALWAYS, BORN + timedelta(seconds=60)),
    ],
)
def test_it_opens_to_one_key_from_a_moment(text: str, of_a: datetime | None, of_b: datetime | None) -> None:
    read = condition(text)
    assert (read.open_from([A], BORN), read.open_from([B], BORN)) == (of_a, of_b)


def test_both_operators_bind_alike_from_the_left_as_on_the_node() -> None:
    """``A || B && C`` is ``(A || B) && C``."""
    read = condition(f"SIG({A}) || SIG({B}) && SIG({C})")
    assert read.open_from([A], BORN) is None
    assert read.open_from([A, C], BORN) == ALWAYS
    read = condition(f"SIG({A}) && SIG({B}) || SIG({C})")
    assert (read.open_from([C], BORN), read.open_from([A], BORN)) == (ALWAYS, None)


def test_an_age_that_is_not_known_opens_nothing() -> None:
    read = condition(f"SIG({A}) || (SIG({B}) && CSV(60))")
    assert (read.open_from([A], None), read.open_from([B], None)) == (ALWAYS, None)
    assert (read.has_age, read.keys) == (True, (A, B))


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        (f"SIG({A})", A),
        (f"(SIG({A}) && CSV(60))", A),
        (f"SIG({A}) && CLTV(4000000000)", A),
        (f"SIG({A}) || (SIG({A}) && SIG({B}))", A),
        (f"SIG({A}) || SIG({B})", None),
        (f"SIG({A}) && SIG({B})", None),
        (f"SIG({A}) || (SIG({B}) && CSV(604800))", None),
        (f"SIG({A}) || (SIG({B}) && XHX({HASH}))", None),
        (f"SIG({A}) || XHX({HASH})", None),
        (f"SIG({A}) || CLTV(5)", None),
        (f"XHX({HASH})", None),
        ("nonsense", None),
    ],
)
def test_it_is_somebody_s_own_when_nobody_else_can_ever_take_it(text: str, owner: Address | None) -> None:
    assert owner_of(text) == owner


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "SIG", f"SIG({A}", f"SIG({A})) ", f"SIG({A}) SIG({B})", f"&& SIG({A})", f"SIG({A}) &&", "()"),
        *(f"SIG({A}) & SIG({B})", "SIG(short)", "CSV(123456789)", "CLTV(-1)", "XHX(abc)", f"sig({A})"),
        *("(" * 60 + f"SIG({A})" + ")" * 60, f"SIG({A})" + " " * LONGEST, f"SIG({A})\n|| \x00"),
    ],
)
def test_what_is_no_condition_is_none(text: str) -> None:
    assert read_condition(text) is None


def test_the_longest_is_read_without_a_stack_as_deep() -> None:
    text = "CSV(1)" + "||CSV(1)" * ((LONGEST - 6) // 8)
    assert condition(text).open_from([], BORN) == BORN + timedelta(seconds=1)


@given(st.text(alphabet=f"()&|SIGXHCVLT 0123456789{A[:4]}", max_size=200))
def test_any_text_is_read_or_none(text: str) -> None:
    read = read_condition(text)
    assert read is None or read.open_from(read.keys, BORN, with_secrets=True) is not None
