from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import base58
import pytest
from nacl.signing import SigningKey

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.addresses import Address, AddressProblem, v1_text_with_checksum
from sakia_ng.domain.amounts import AmountProblem
from sakia_ng.domain.currency import G1, GDEV, GTEST
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.link_text import MAX_CHARACTERS, MAX_PARAMETERS, LinkProblem
from sakia_ng.domain.money import Cents
from sakia_ng.domain.numbers import NumberProblem
from sakia_ng.domain.payment_links import Origin, PathProblem
from sakia_ng.domain.payment_request import (
    MAX_CHOICES,
    PaymentRequest,
    RequestProblem,
    RequestWarning,
    parse_pasted,
)
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, UserError
from tests.domain.vectors import ED25519, V1_LOGIN_CHECKSUM, V1_LOGIN_G1, V1_LOGIN_TEXT, A

B = ED25519[1]
LOGIN = f"{V1_LOGIN_TEXT}:{V1_LOGIN_CHECKSUM}"
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
UNCHECKED = (RequestWarning.V1_WITHOUT_CHECKSUM,)


def _read(text: str) -> PaymentRequest:
    return parse_pasted(text, G1, NOW)


def _refused(text: str, code: Code) -> dict[str, object]:
    with pytest.raises(UserError) as caught:
        _read(text)
    assert caught.value.code is code
    return caught.value.params


def _in_cents(cents: int) -> InCents:
    return InCents(Cents(cents))


def test_a_bare_address() -> None:
    assert _read(A.g1) == PaymentRequest(Address(A.g1), Origin.ADDRESS)


def test_a_bare_v1_key_with_and_without_checksum() -> None:
    assert _read(LOGIN) == PaymentRequest(Address(V1_LOGIN_G1), Origin.V1_KEY)
    assert _read(V1_LOGIN_TEXT) == PaymentRequest(Address(V1_LOGIN_G1), Origin.V1_KEY, warnings=UNCHECKED)


@pytest.mark.parametrize(
    "text",
    [
        f"  {A.g1}\n",
        f"\ufeff{A.g1}\u200b",
        f"\x00{A.g1}\t",
        f"<{A.g1}>",
        f'"{A.g1}"',
        f"« {A.g1} »",
        A.g1[:20] + "\r\n   " + A.g1[20:],
        A.g1[:20] + "\u200b" + A.g1[20:],
        f"\u2066{A.g1}\u2069",
        f"g1://{A.g1}",
        f"G1://{A.g1}/",
        f"g1:{A.g1}",
        f"g1://{A.g1}?",
        f"g1://{A.g1}?comment=",
        f"g1://{A.g1}?amount=&unknown=1",
        f"June://{A.g1}",
        f"web+june:{A.v1}:{v1_text_with_checksum(A.key)[-3:]}",
        f"duniter:key/{A.g1}",
        f"https://demo.cesium.app/#/app/transfer/{A.g1}",
    ],
)
def test_what_surrounds_an_address_does_not_matter(text: str) -> None:
    request = _read(text)
    assert (request.address, request.amount, request.comment, request.warnings) == (A.g1, None, None, ())


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (f"june:{LOGIN}", Origin.JUNE_URI),
        (f"june://{LOGIN}", Origin.JUNE_URI),
        (f"june:wallet/{LOGIN}", Origin.JUNE_URI),
        (f"JUNE:Pubkey/{LOGIN}", Origin.JUNE_URI),
        (f"web+june://wallet/{LOGIN}", Origin.JUNE_URI),
        (f"june:{V1_LOGIN_TEXT}%3A{V1_LOGIN_CHECKSUM}", Origin.JUNE_URI),
        (f"g1://{LOGIN}", Origin.G1_URI),
        (f"duniter:key/{LOGIN}", Origin.DUNITER_URI),
        (f"duniter://{LOGIN}@g1.duniter.org:443", Origin.DUNITER_URI),
        (f"duniter://g1.duniter.org:443/{LOGIN}", Origin.DUNITER_URI),
        (f"duniter://localhost/{LOGIN}", Origin.DUNITER_URI),
        (f"duniter://node:9330/{LOGIN}", Origin.DUNITER_URI),
        (f"duniter://g1/v1/payment/{LOGIN}", Origin.DUNITER_URI),
        (f"https://g1.example.org/#/app/transfer/{LOGIN}", Origin.CESIUM_TRANSFER),
        (f"https://g1.example.org/?lang=fr#/app/transfer/{LOGIN}", Origin.CESIUM_TRANSFER),
        (f"http://localhost:8100/#!/app/transfer/{LOGIN}", Origin.CESIUM_TRANSFER),
        (f"g1.example.org/#/app/wot/{LOGIN}/", Origin.CESIUM_IDENTITY),
        (f"#/app/wot/{LOGIN}", Origin.CESIUM_IDENTITY),
        (f"https://g1.example.org/api/#/v1/payment/{LOGIN}", Origin.CESIUM_PAYMENT),
    ],
)
def test_every_form_of_link_names_the_account(text: str, origin: Origin) -> None:
    assert _read(text) == PaymentRequest(Address(V1_LOGIN_G1), origin)


@pytest.mark.parametrize(
    "text",
    [
        f"https://g1.example.org/#/app/wot/{LOGIN}/Jeanne",
        f"https://g1.example.org/#/app/transfer/{LOGIN}/Jeanne",
        f"https://g1.example.org/api/#/v1/payment/{LOGIN}?name=Jeanne",
        f"duniter://Jeanne:{LOGIN}@node.example.org:10901",
        f"duniter://node.example.org:10901/{LOGIN}/Jeanne",
        f"duniter://g1/v1/payment/{LOGIN}?name=Jeanne",
        f"june:wallet/{LOGIN}/Jeanne",
    ],
)
def test_links_that_carry_a_name(text: str) -> None:
    request = _read(text)
    assert (request.address, request.name) == (V1_LOGIN_G1, UntrustedText("Jeanne"))


def test_a_checksum_of_digits_is_not_taken_for_a_port() -> None:
    seeds = (hashlib.sha256(bytes([number, 0])).digest() for number in range(256))
    keys = [PublicKey(bytes(SigningKey(seed).verify_key)) for seed in seeds]
    text = next(text for text in map(v1_text_with_checksum, keys) if text[-3:].isdigit())
    request = _read(f"duniter:{text}/Jeanne")
    assert (request.address, request.name) == (_read(text).address, UntrustedText("Jeanne"))


@pytest.mark.parametrize(
    "text", ["june:@Jeanne", "june://@Jeanne", "web+june:@Jeanne", "duniter:@Jeanne", "#/app/wot/lookup/Jeanne"]
)
def test_links_that_give_only_a_name_to_look_up(text: str) -> None:
    request = _read(text)
    assert (request.address, request.name) == (None, UntrustedText("Jeanne"))


@pytest.mark.parametrize(
    ("query", "amount"),
    [
        ("amount=12.5", _in_cents(1250)),
        ("amount=12,50", _in_cents(1250)),
        ("AMOUNT=12", _in_cents(1200)),
        ("amount=%2012%20", _in_cents(1200)),
        ("amount=0.01", _in_cents(1)),
        ("amount=1234567.89", _in_cents(123_456_789)),
        ("udAmount=1", InMilliDividends(1000)),
        ("udamount=0,125", InMilliDividends(125)),
        ("all=true", Everything(keep_account=True)),
        ("all", Everything(keep_account=True)),
        ("all=false&amount=3", _in_cents(300)),
    ],
)
def test_amounts(query: str, amount: object) -> None:
    for link in (
        f"g1://{A.g1}",
        f"june:{LOGIN}",
        f"https://a.org/#/app/transfer/{LOGIN}",
        f"duniter:key/{LOGIN}",
        A.g1,
    ):
        assert _read(f"{link}?{query}").amount == amount


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("amount=0", AmountProblem.ZERO),
        ("amount=-5", NumberProblem.NEGATIVE),
        ("amount=1.234", NumberProblem.TOO_MANY_DECIMALS),
        ("amount=1,234", NumberProblem.TOO_MANY_DECIMALS),
        ("amount=12.500", NumberProblem.TOO_MANY_DECIMALS),
        ("amount=1 234", RequestProblem.AMOUNT),
        ("amount=10|20", RequestProblem.AMOUNT),
        ("amount=1.2.3", RequestProblem.AMOUNT),
        ("amount=1e5", RequestProblem.AMOUNT),
        ("amount=١٢", RequestProblem.AMOUNT),
        ("amount=.", NumberProblem.NOT_A_NUMBER),
        ("amount=" + "9" * 30, AmountProblem.TOO_LARGE),
        ("amount=" + "9" * 300, NumberProblem.TOO_LONG),
        ("udAmount=0", AmountProblem.ZERO),
        ("udAmount=0.0001", NumberProblem.TOO_MANY_DECIMALS),
        ("udAmount=" + "9" * 30, AmountProblem.TOO_LARGE),
        ("amount=1&udAmount=1", RequestProblem.CONFLICT),
        ("amount=1&all=1", RequestProblem.CONFLICT),
        ("all=maybe", RequestProblem.PARAMETER),
        ("amount=1&Amount=1", LinkProblem.DUPLICATE),
        ("comment=a&comment=a", LinkProblem.DUPLICATE),
        ("comment=%zz", LinkProblem.ENCODING),
        ("comment=%", LinkProblem.ENCODING),
        ("comment=%ff", LinkProblem.ENCODING),
        ("comment=%ED%A0%80", LinkProblem.ENCODING),
        ("comment=%C0%AF", LinkProblem.ENCODING),
        ("comment=\ud800", LinkProblem.ENCODING),
        ("t=yesterday", RequestProblem.PARAMETER),
        ("t=99999999999", RequestProblem.PARAMETER),
        ("t=1", RequestProblem.EXPIRED),
        ("&".join(f"p{number}=1" for number in range(MAX_PARAMETERS + 1)), LinkProblem.TOO_MANY_PARAMETERS),
        (f"restPub={A.prefix_42}", AddressProblem.OTHER_NETWORK),
    ],
)
def test_parameters_that_are_refused(query: str, code: Code) -> None:
    _refused(f"g1://{A.g1}?{query}", code)


def test_comments_are_decoded_as_forms_write_them() -> None:
    comment = "Café & thé ☕ 1+1=2 %"
    assert _read(f"g1://{A.g1}?comment={quote(comment)}").comment == UntrustedText(comment)
    assert _read(f"g1://{A.g1}?comment=deux+mots").comment == UntrustedText("deux mots")
    assert _read(f"g1://{A.g1}?comment=thé brut").comment == UntrustedText("thé brut")


def test_several_amounts_are_for_the_payer_to_choose() -> None:
    for separator in ("|", ";", " ", "+", "%20", "%7C", " | "):
        request = _read(f"https://a.org/api/#/v1/payment/{LOGIN}?amount=5{separator}10,5{separator}20")
        assert (request.choices, request.amount) == ((500, 1050, 2000), None)
    assert _read(f"https://a.org/api/#/v1/payment/{LOGIN}?amount=5|").amount == _in_cents(500)
    many = "|".join(["1"] * (MAX_CHOICES + 1))
    _refused(f"https://a.org/api/#/v1/payment/{LOGIN}?amount={many}", RequestProblem.TOO_MANY_AMOUNTS)
    _refused(f"https://a.org/api/#/v1/payment/{LOGIN}?amount=1|2&udAmount=1", RequestProblem.CONFLICT)


@pytest.mark.parametrize(
    ("query", "warnings"),
    [
        ("amount=1", ()),
        ("all=1", (RequestWarning.EVERYTHING,)),
        ("action=certify", (RequestWarning.ASKS_TO_CERTIFY,)),
        ("action=transfer&amount=3", ()),
        ("demo=true", (RequestWarning.DEMONSTRATION,)),
        ("redirect_url=http%3A%2F%2Fshop&cancel_url=x", (RequestWarning.NOBODY_TOLD,)),
        (f"restPub={B.g1}", (RequestWarning.REST_TO_ANOTHER,)),
    ],
)
def test_warnings(query: str, warnings: tuple[RequestWarning, ...]) -> None:
    assert _read(f"https://a.org/#/app/wot/{LOGIN}/Jeanne?{query}").warnings == warnings


def test_the_rest_may_be_asked_for_another_account() -> None:
    request = _read(f"june:{LOGIN}?amount=2&all=true&restPub={v1_text_with_checksum(B.key)}")
    assert (request.amount, request.rest_to) == (_in_cents(200), B.g1)
    assert request.warnings == (RequestWarning.EVERYTHING, RequestWarning.REST_TO_ANOTHER)


def test_a_dated_link_lives_two_minutes() -> None:
    stamp = int(NOW.timestamp())
    assert _read(f"g1://{A.g1}?t={stamp - 120}").issued_at == NOW - timedelta(seconds=120)
    assert _read(f"g1://{A.g1}?t={stamp + 60}").issued_at == NOW + timedelta(seconds=60)
    params = _refused(f"g1://{A.g1}?t={stamp - 121}", RequestProblem.EXPIRED)
    assert params["issued_at"] == NOW - timedelta(seconds=121)
    assert parse_pasted(f"g1://{A.g1}?t=1", G1).issued_at == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", [A.prefix_42, f"g1://{A.prefix_42}?amount=1", f"https://a.org/#/app/transfer/{A.prefix_42}"]
)
def test_another_network_is_refused_with_the_form_here(text: str) -> None:
    assert _refused(text, AddressProblem.OTHER_NETWORK)["offered"] == A.g1
    assert parse_pasted(text, GDEV).address == A.prefix_42


def test_a_link_for_a_named_currency_is_for_that_one_only() -> None:
    link = f"duniter://g1/v1/payment/{LOGIN}"
    assert parse_pasted(link, G1).address == V1_LOGIN_G1
    with pytest.raises(UserError) as caught:
        parse_pasted(link, GTEST)
    assert caught.value.code is RequestProblem.OTHER_CURRENCY


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", LinkProblem.EMPTY),
        (" \n\u200b", LinkProblem.EMPTY),
        ('""', RequestProblem.NOT_RECOGNISED),
        ("jeanne", RequestProblem.NOT_RECOGNISED),
        ("Jeanne Dupont-Martin de 1984", RequestProblem.NOT_RECOGNISED),
        ("bottom drive obey lake curtain smoke basket hold race lonely fit walk", RequestProblem.NOT_RECOGNISED),
        ("bottom\ndrive\nobey\nlake\ncurtain\nsmoke\nbasket\nhold", RequestProblem.NOT_RECOGNISED),
        ("bottom1drive2obey3lake4curtain5smoke", RequestProblem.NOT_RECOGNISED),
        (f"g1://{A.g1.lower()}", AddressProblem.LETTER_CASE),
        (f"{A.g1} {B.g1}", RequestProblem.NOT_RECOGNISED),
        ("bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", RequestProblem.NOT_RECOGNISED),
        ("mailto:Jeanne.Dupont1984@example.org", RequestProblem.NOT_RECOGNISED),
        ("https://duniter.org", PathProblem.UNSUPPORTED),
        ("https://g1.example.org/#/app/home", PathProblem.UNSUPPORTED),
        ("https://g1.example.org/#/app/wot", PathProblem.UNSUPPORTED),
        (f"https://g1.example.org/#/app/wot/{LOGIN}/a/b", PathProblem.UNSUPPORTED),
        ("june:block/12", PathProblem.UNSUPPORTED),
        ("june:", PathProblem.UNSUPPORTED),
        ("june:@", PathProblem.UNSUPPORTED),
        ("g1://", PathProblem.UNSUPPORTED),
        ("duniter://", PathProblem.UNSUPPORTED),
        ("duniter://node.example.org:443", PathProblem.UNSUPPORTED),
        (f"g1://{A.g1}1", AddressProblem.LENGTH),
        (f"june:{V1_LOGIN_TEXT}:2Ex", AddressProblem.V1_CHECKSUM),
        (f"g1://{A.g1[:-1]}1", AddressProblem.CHECKSUM),
        (f"g1://{A.g1[:30]}%FF", LinkProblem.ENCODING),
        ("x" * (MAX_CHARACTERS + 1), LinkProblem.TOO_LONG),
    ],
)
def test_what_is_no_request(text: str, code: Code) -> None:
    _refused(text, code)


@pytest.mark.parametrize("body", [b"\x01" + b"\x07" * 32, b"\x02" + b"\x07" * 36])
def test_a_secret_key_is_recognised_and_not_repeated(body: bytes) -> None:
    secret = base58.b58encode(body + hashlib.sha256(hashlib.sha256(body).digest()).digest()[:2]).decode()
    assert _refused(secret, RequestProblem.SECRET) == {}


def test_no_refusal_repeats_more_than_a_character_of_what_was_pasted() -> None:
    phrase = "Bottom1drive2obey3lake4curtain5smoke"
    params = _refused(phrase, AddressProblem.CHARACTER)
    assert params["character"] == UntrustedText("l")
    assert not any(word in repr(params) for word in ("ottom", "drive", "obey", "lake", "smoke"))
