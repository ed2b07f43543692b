from __future__ import annotations

import pytest

from sakia_ng.domain.currency import BUILT_IN, G1, GDEV, GTEST, Currency, CurrencyProblem, LedgerKind, known_by_genesis
from sakia_ng.domain.money import Cents
from sakia_ng.errors import BugError

GOOD_HASH = "0x" + "ab" * 32


def test_the_three_networks_are_the_ones_of_the_brief() -> None:
    assert (G1.ss58_prefix, GTEST.ss58_prefix, GDEV.ss58_prefix) == (4450, 4450, 42)
    assert G1.genesis_hash == "0xfeb770bbb0344dabc8366b0d1f889a8e4e6ca09b914006655fe795920deb6d56"
    assert GTEST.genesis_hash == "0xd4586d7dd4c1c838dd3f826a99f3aadc0d44477ab3a72cf0f3494099f92cc57a"
    assert GDEV.genesis_hash == "0x3e1303f218e1e023783598f51ccc94c97ac73bbbdbee4ca7cbf3f94d95548c46"
    assert (G1.existential_deposit, G1.block_time_s, G1.decimals, G1.symbol) == (100, 6, 2, "Ğ1")


def test_a_genesis_hash_names_its_chain_in_any_case() -> None:
    assert [known_by_genesis(currency.genesis_hash.upper().replace("0X", "0x")) for currency in BUILT_IN] == list(
        BUILT_IN
    )
    assert known_by_genesis(GOOD_HASH) is None


@pytest.mark.parametrize("prefix", [-1, 16_384])
def test_a_prefix_has_14_bits(prefix: int) -> None:
    with pytest.raises(BugError) as caught:
        Currency("sandbox", "Ğ", prefix, GOOD_HASH)
    assert caught.value.code is CurrencyProblem.PREFIX


@pytest.mark.parametrize("genesis", ["", "ab" * 32, "0x" + "AB" * 32, GOOD_HASH + "0", GOOD_HASH + "\n"])
def test_a_badly_written_genesis_hash_is_refused(genesis: str) -> None:
    with pytest.raises(BugError) as caught:
        Currency("sandbox", "Ğ", 42, genesis)
    assert caught.value.code is CurrencyProblem.GENESIS_HASH


def test_a_v1_currency_has_no_genesis_hash() -> None:
    assert Currency("old", "Ğ1", 4450, "", ledger=LedgerKind.DUNITER_V1).genesis_hash == ""


@pytest.mark.parametrize(("deposit", "block_time", "decimals"), [(-1, 6, 2), (100, 0, 2), (100, 6, 3)])
def test_impossible_figures_are_refused(deposit: int, block_time: int, decimals: int) -> None:
    with pytest.raises(BugError) as caught:
        Currency("sandbox", "Ğ", 42, GOOD_HASH, Cents(deposit), block_time, decimals)
    assert caught.value.code is CurrencyProblem.FIGURES
