"""Whatever is pasted, scanned, opened or typed: links, addresses, keys, amounts, numbers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.addresses import (
    Address,
    decode_ss58,
    decode_v1,
    encode_ss58,
    parse_address,
    public_key_of,
    v1_text,
)
from sakia_ng.domain.amounts import format_cents, parse_amount, parse_cents
from sakia_ng.domain.currency import BUILT_IN, G1, Currency
from sakia_ng.domain.folding import folded
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import PLAIN, STYLES, NumberStyle, parse_number, style_for
from sakia_ng.domain.payment_request import parse_pasted, write_link
from sakia_ng.domain.text import UntrustedText
from sakia_ng.domain.units import UNITS, Reference
from sakia_ng.errors import UserError
from tests.domain.test_payment_request_any import ANY_TEXT, LINKS
from tests.domain.vectors import V1_LOGIN_CHECKSUM, V1_LOGIN_TEXT, A
from tests.fuzz.effort import FUZZ, held, peak_of
from tests.fuzz.mutations import HOSTILE_TEXT, mutated_text

MIB = 1 << 20
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
REFERENCE = Reference(Cents(1160), Cents(10**11), 8_000, NOW)
KEYS = [A.g1, A.v1, A.prefix_42, V1_LOGIN_TEXT, f"{V1_LOGIN_TEXT}:{V1_LOGIN_CHECKSUM}"]
REQUESTS = [
    *KEYS,
    *(
        f"g1://{A.g1}?amount=12.34&comment=un%20caf%C3%A9",
        f"june:{A.g1}?udAmount=1.5&all=no",
        "g1://@Jeanne?t=1795420800",
    ),
    *(f"duniter://u:{V1_LOGIN_TEXT}@g1.duniter.org:443", f"duniter:g1/v1/payment/{A.v1}?amount=1|2;3&name=a"),
    *(f"https://demo.cesium.app/#/app/transfer/{A.v1}/x?restPub={A.v1}", f"api/#/v1/payment/{A.v1}?redirect_url=b"),
]
NUMBERS = ["1", "1,234.50", "1 234,5", "−5", "1’000", "٣٫٥", "0.001", "18446744073709551615", "1.234", "１２"]
CURRENCIES = st.sampled_from(BUILT_IN)


@FUZZ
@given(mutated_text(REQUESTS) | ANY_TEXT | LINKS, CURRENCIES)
def test_requests(text: str, currency: Currency) -> None:
    request = held(lambda: parse_pasted(text, currency, NOW), UserError)
    if request is None:
        return
    assert request.address is None or decode_ss58(request.address)[0] == currency.ss58_prefix
    assert all(0 < cents <= MAX_CENTS for cents in request.choices)
    match request.amount:
        case InCents(amount) | InMilliDividends(amount):
            assert 0 < amount <= MAX_CENTS
        case Everything(keep_account=keeps):
            assert keeps
    for told in (request.comment, request.name):
        assert told is None or told.raw.encode("utf-8")
    if request.address is not None and not isinstance(request.amount, Everything):
        link = write_link(request.address, currency, request.amount, request.comment.raw if request.comment else "")
        if len(link) <= 4096:
            again = parse_pasted(link, currency, NOW)
            assert (again.address, again.amount, again.comment) == (request.address, request.amount, request.comment)


@FUZZ
@given(mutated_text(KEYS), CURRENCIES)
def test_addresses(text: str, currency: Currency) -> None:
    found = held(lambda: decode_ss58(text), UserError)
    assert found is None or encode_ss58(found[1], found[0]) == text, "one writing of each address"
    key = held(lambda: decode_v1(text), UserError)
    assert key is None or v1_text(key) == text.partition(":")[0]
    address = held(lambda: parse_address(text, currency), UserError)
    assert address is None or parse_address(address, currency) == address
    held(lambda: public_key_of(Address(text)), UserError)


@FUZZ
@given(mutated_text(NUMBERS), st.sampled_from([PLAIN, *STYLES.values()]), st.sampled_from(list(UNITS.values())))
def test_amounts(text: str, style: NumberStyle, unit: object) -> None:
    number = held(lambda: parse_number(text, style, 3), UserError)
    assert number is None or number >= 0
    cents = held(lambda: parse_cents(text, style), UserError)
    if cents is not None:
        assert 0 < cents <= MAX_CENTS
        assert parse_cents(format_cents(cents, style), style) == cents
    amount = held(lambda: parse_amount(text, style, unit, REFERENCE), UserError)  # type: ignore[arg-type]  # a Unit
    assert amount is None or 0 < amount <= MAX_CENTS


@FUZZ
@given(HOSTILE_TEXT)
def test_texts_of_strangers(text: str) -> None:
    shown = held(lambda: UntrustedText(text).shown(80))
    assert shown is not None
    assert len(shown) <= 80
    assert shown.isprintable()
    assert isinstance(held(lambda: folded(text)), str)
    assert isinstance(held(lambda: style_for(text)), NumberStyle)


LONG = [
    *("a" * MIB, " " * MIB, "g1://" + "a/" * MIB, "g1://?" + "&".join("a=b" for _ in range(MIB // 4)), "\u200b" * MIB),
    *("%41" * MIB, f"{A.g1}?comment=" + "%C3%A9" * (MIB // 6), "1" * MIB, "\ufdfa" * MIB, "#/app/" + "x/" * MIB),
]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_a_megabyte_pasted(text: str) -> None:
    for read in (
        lambda: parse_pasted(text, G1, NOW),
        lambda: parse_address(text, G1),
        lambda: parse_cents(text, PLAIN),
        lambda: UntrustedText(text).shown(),
    ):
        assert peak_of(read) < 4 * MIB, "no more than some copies of the text"
