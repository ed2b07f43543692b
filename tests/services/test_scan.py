"""Which of several codes is meant."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.addresses import AddressProblem, encode_ss58
from sakia_ng.domain.currency import G1
from sakia_ng.domain.payment_request import RequestProblem
from sakia_ng.errors import UserError
from sakia_ng.services.scan import ScanProblem, choose
from tests.fakes.session import address_of, key_of

NOW = datetime(2026, 11, 23, tzinfo=UTC)
LINK = f"g1://{address_of('a')}?amount=3.20"


def test_the_only_request_is_taken() -> None:
    assert choose([LINK], G1, NOW) == LINK
    assert choose([LINK, LINK], G1, NOW) == LINK
    assert choose(["https://example.org/menu", LINK], G1, NOW) == LINK


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ([], ScanProblem.NO_CODE),
        ([LINK, str(address_of("b"))], ScanProblem.SEVERAL),
        (["one", "two"], ScanProblem.SEVERAL),
        (["just words"], RequestProblem.NOT_RECOGNISED),
        ([encode_ss58(key_of("a"), 42)], AddressProblem.OTHER_NETWORK),
        ([f"g1://{address_of('a')}?t=1000"], RequestProblem.EXPIRED),
    ],
)
def test_why_nothing_is_taken(texts: list[str], code: object) -> None:
    with pytest.raises(UserError) as caught:
        choose(texts, G1, NOW)
    assert caught.value.code is code


@given(st.lists(st.text(max_size=80), max_size=5))
def test_whatever_the_codes_hold_it_is_taken_whole_or_refused_in_words(texts: list[str]) -> None:
    with contextlib.suppress(UserError):
        assert choose(texts, G1, NOW) in texts
