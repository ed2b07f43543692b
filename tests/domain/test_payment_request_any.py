from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from nacl.signing import SigningKey

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.addresses import Address, AddressProblem, encode_ss58, v1_text
from sakia_ng.domain.amounts import AmountProblem
from sakia_ng.domain.currency import G1, Currency, LedgerKind
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.link_text import LinkProblem, cleaned, without_invisible
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import NumberProblem
from sakia_ng.domain.payment_links import Origin, PathProblem
from sakia_ng.domain.payment_request import (
    PaymentRequest,
    RequestProblem,
    parse_pasted,
    write_link,
)
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import UserError
from tests.domain.vectors import V1_LOGIN_CHECKSUM, V1_LOGIN_TEXT, A

LOGIN = f"{V1_LOGIN_TEXT}:{V1_LOGIN_CHECKSUM}"
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def _read(text: str) -> PaymentRequest:
    return parse_pasted(text, G1, NOW)


def _in_cents(cents: int) -> InCents:
    return InCents(Cents(cents))


REAL_ADDRESSES = st.binary(min_size=32, max_size=32).map(
    lambda seed: Address(encode_ss58(PublicKey(bytes(SigningKey(seed).verify_key)), 4450))
)
AMOUNTS: st.SearchStrategy[InCents | InMilliDividends | None] = st.one_of(
    st.none(),
    st.builds(InCents, st.integers(1, MAX_CENTS).map(Cents)),
    st.builds(InMilliDividends, st.integers(1, MAX_CENTS)),
)
COMMENTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=100)


@given(REAL_ADDRESSES, AMOUNTS, COMMENTS)
@example(Address(A.g1), InCents(Cents(5)), " leading, + & # ? / % “quotes”\n")
def test_what_we_write_we_read(address: Address, amount: InCents | InMilliDividends | None, comment: str) -> None:
    link = write_link(address, G1, amount, comment)
    expected = PaymentRequest(address, Origin.G1_URI, amount, comment=UntrustedText(comment) if comment else None)
    assert _read(link) == expected
    assert link.isascii()


def test_the_link_we_write_is_the_one_others_read() -> None:
    assert write_link(Address(A.g1), G1) == f"g1://{A.g1}"
    link = write_link(Address(A.g1), G1, _in_cents(1234), "deux mots & un café/thé")
    assert link == f"g1://{A.g1}?amount=12.34&comment=deux%20mots%20%26%20un%20caf%C3%A9%2Fth%C3%A9"
    assert write_link(Address(A.g1), G1, InMilliDividends(1500)) == f"g1://{A.g1}?udAmount=1.500"


VILLAGE = Currency("village", "V", 0, "ab", block_time_s=300, ledger=LedgerKind.DUNITER_V1)
V1_KEYS = st.binary(min_size=32, max_size=32).map(
    lambda seed: Address(v1_text(PublicKey(bytes(SigningKey(seed).verify_key))))
)


@given(V1_KEYS, AMOUNTS, COMMENTS, st.sampled_from(["village", "g1-test", "Ma monnaie"]))
def test_what_we_write_elsewhere_names_its_currency(
    address: Address, amount: InCents | InMilliDividends | None, comment: str, name: str
) -> None:
    """A key of Duniter v1 is one in every currency: who reads the code of a village must not pay in Ğ1."""
    currency = replace(VILLAGE, name=name)
    link = write_link(address, currency, amount, comment)
    assert link.isascii()
    read = parse_pasted(link, currency)
    assert (read.address, read.amount) == (address, amount)
    assert (read.comment.raw if read.comment else "") == comment
    for other in (G1, VILLAGE):
        if other.name != name:
            with pytest.raises(UserError) as refused:
                parse_pasted(link, other)
            assert refused.value.code is RequestProblem.OTHER_CURRENCY


@pytest.mark.parametrize("scheme", ["g1", "june", "web+june"])
def test_a_link_of_the_g1_is_not_paid_in_the_money_of_a_village(scheme: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_pasted(f"{scheme}://{A.v1}?amount=5", VILLAGE)
    assert (refused.value.code, dict(refused.value.params)) == (
        RequestProblem.OTHER_CURRENCY,
        {"named": UntrustedText("g1")},
    )
    assert parse_pasted(f"{scheme}://{A.v1}?amount=5", replace(VILLAGE, name="g1")).address == A.v1


def test_the_links_of_a_village_name_it() -> None:
    assert write_link(Address(A.v1), VILLAGE, _in_cents(500)) == f"duniter://village/v1/payment/{A.v1}?amount=5.00"
    assert write_link(Address(A.v1), replace(VILLAGE, name="g1")) == f"g1://{A.v1}"


def _one_of(words: str, *more: str) -> st.SearchStrategy[str]:
    return st.sampled_from([*words.split(), *more])


STARTS = _one_of(
    "g1:// g1: june: web+june:// june:wallet/ june:@ duniter: duniter:// duniter:key/ duniter://a.b:1/ duniter://u:"
    " duniter://g1/v1/payment/ https://a.org/#/app/transfer/ #/app/wot/ #/app/wot/lookup/ api/#/v1/payment/ x: < /",
    "",
)
KEYS = _one_of("%41 Jeanne", A.g1, A.g1[:-1], A.prefix_42, LOGIN, V1_LOGIN_TEXT, A.v1 + ":", "\u200b", "")
ENDS = _one_of("/ /Jeanne @a.b:1 # ? %", "", "\n", " ", "\ud800")
NAMES = _one_of("amount udAmount comment name all restPub t demo action wallet redirect_url %41 %")
VALUES = _one_of(
    "1 0 -1 1,5 1.234 9999999999999999999999999 1|2 1;2 1+2 . true no %20 %ff %00 %C3%A9 é ٣ é%", "", "\x00", A.g1
)
PARAMETERS = st.lists(st.tuples(NAMES, VALUES).map("=".join) | st.text(max_size=8), max_size=4).map("&".join)
LINKS = st.tuples(STARTS, KEYS, ENDS, st.sampled_from(["", "?"]), PARAMETERS).map("".join)
ANY_TEXT = LINKS | st.text(max_size=120) | st.text("g1J:/?&=%#@ 0Ol\u200b", max_size=80)
FAMILIES = (RequestProblem, PathProblem, LinkProblem, AddressProblem, NumberProblem, AmountProblem)


@settings(max_examples=2000, deadline=None)
@given(ANY_TEXT)
def test_any_text_gives_a_request_or_a_user_error(text: str) -> None:
    try:
        request = _read(text)
    except UserError as error:
        refusal = error
    else:
        assert request.address is not None or request.name is not None
        assert isinstance(request.amount, Everything | InCents | InMilliDividends | None)
        assert all(0 < cents <= MAX_CENTS for cents in request.choices)
        return
    assert isinstance(refusal.code, FAMILIES)


def test_every_blank_and_invisible_character_is_stripped() -> None:
    blanks = [c for c in map(chr, range(0x10000)) if c.isspace() or c < " " or without_invisible(c) == ""]
    assert len(blanks) > 60
    assert [c for c in blanks if cleaned(f"{c}{A.g1}{c}") != A.g1] == []
