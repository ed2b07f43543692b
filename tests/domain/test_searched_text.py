from __future__ import annotations

import hashlib

import base58
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.addresses import to_address, v1_text, v1_text_with_checksum
from sakia_ng.domain.currency import BUILT_IN, G1, GDEV, Currency, LedgerKind
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.searched_text import may_be_sent

VILLAGE = Currency("village", "village", 0, "0x" + "ab" * 32, block_time_s=300, ledger=LedgerKind.DUNITER_V1)
NO_POINT = PublicKey(bytes([2]) + bytes(31))
POINT = PublicKey(bytes([1]) + bytes(31))
CURRENCIES = st.sampled_from([*BUILT_IN, VILLAGE])


def with_checksum(body: bytes) -> str:
    return base58.b58encode(body + hashlib.sha256(hashlib.sha256(body).digest()).digest()[:2]).decode()


SECRETS = (
    with_checksum(b"\x01" + bytes(range(32))),
    with_checksum(b"\x01" + bytes(range(32)))[:-1] + "1",
    with_checksum(b"\x02" + bytes(range(36))),
    bytes(range(32)).hex(),
    bytes(range(32)).hex().upper(),
    "0x" + bytes(range(32)).hex(),
    bytes(range(64)).hex(),
    base58.b58encode(bytes(range(1, 65))).decode(),
    f"sec: {base58.b58encode(bytes(range(1, 65))).decode()}",
    "sec:abc",
    v1_text(NO_POINT),
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "legal  winner",
    "tortue\u3000agrafer",
    "pub: x\nsec: y",
    "mot de passe à moi",
)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("currency", [G1, VILLAGE])
def test_what_may_be_a_secret_is_sent_nowhere(secret: str, currency: Currency) -> None:
    assert not may_be_sent(secret, currency)


@pytest.mark.parametrize("text", ["a", "Jean-Luc_2", "12", "x" * 42, "nom-tres-long_" * 7, to_address(POINT, G1)[:30]])
def test_part_of_a_name_or_of_an_address_is_sent(text: str) -> None:
    assert may_be_sent(text, G1)


@given(st.binary(min_size=32, max_size=32).map(PublicKey), CURRENCIES)
def test_addresses_of_any_network_are_sent(key: PublicKey, currency: Currency) -> None:
    assert may_be_sent(to_address(key, G1), currency)
    assert may_be_sent(to_address(key, GDEV), currency)
    assert may_be_sent(v1_text_with_checksum(key), currency)


@given(st.binary(min_size=33, max_size=80), CURRENCIES)
def test_no_other_bytes_as_long_as_a_key_are_sent(data: bytes, currency: Currency) -> None:
    assert not may_be_sent(data.hex(), currency)
    assert not may_be_sent(with_checksum(b"\x01" + data), currency)


@given(st.text(max_size=200), CURRENCIES)
def test_any_text_can_be_looked_at(text: str, currency: Currency) -> None:
    if may_be_sent(text, currency):
        assert len(text) <= 100
        assert text.isascii()
        assert text.isprintable()
        assert " " not in text
