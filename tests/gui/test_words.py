"""Amounts, dates and names of units in the language in force."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import Certify, InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState
from sakia_ng.domain.units import Reference, UnitKey
from sakia_ng.gui.application import use_language
from sakia_ng.gui.models.search import as_typed
from sakia_ng.gui.words import dates
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.history import dividends_of
from sakia_ng.gui.words.operations import on_their_way
from sakia_ng.gui.words.states import caution_text, connection_status, operation_status
from sakia_ng.gui.words.units import unit_symbol, unit_text
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.services.directory import NameKind, Suggestion
from tests.fakes.session import address_of
from tests.gui.conftest import MoveTo

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
REFERENCE = Reference(ud=Cents(1_000), mass=Cents(4_000_000), members=10, date=NOON)
FORMAT = AmountFormat("Ğ1", reference=REFERENCE)


@pytest.mark.parametrize(
    ("key", "stock", "flow", "unit"),
    [
        (UnitKey.QUANTITATIVE, "1 234,56", "+1 234,56", "Ğ1"),
        (UnitKey.RELATIVE, "123,46", "+123,46", "DU"),
        (UnitKey.PERCENT_OF_AVERAGE, "30,86", "+30,86", "% M/N"),
        (UnitKey.QUANTITATIVE_ZERO_SUM, "−2 765,44", "+1 234,56", "Ğ1 ±0"),
        (UnitKey.RELATIVE_ZERO_SUM, "−276,54", "+123,46", "DU ±0"),
    ],
)
def test_an_amount_in_each_unit_in_french(app: QApplication, key: UnitKey, stock: str, flow: str, unit: str) -> None:
    use_language(app, "fr")
    chosen = replace(FORMAT, unit_key=key)
    cents = Cents(123_456)
    assert _plain(chosen.stock(cents).figure) == stock
    assert chosen.stock(cents).unit == unit
    assert _plain(chosen.flow(cents, signed=True).figure) == flow


def test_amounts_are_never_cut_or_rounded_in_the_currency_itself(app: QApplication) -> None:
    assert FORMAT.in_currency(Cents(2**64 - 1)).figure == "184,467,440,737,095,516.15"


def test_the_twin_is_the_other_unit(app: QApplication) -> None:
    assert FORMAT.twin(Cents(5_000)).unit == "UD"
    assert replace(FORMAT, unit_key=UnitKey.RELATIVE).twin(Cents(5_000)).unit == "Ğ1"


def test_without_figures_of_the_currency_all_is_in_the_currency(app: QApplication) -> None:
    bare = AmountFormat("Ğ1", unit_key=UnitKey.RELATIVE)
    assert (bare.stock(Cents(150)).figure, bare.stock(Cents(150)).unit) == ("1.50", "Ğ1")
    no_money = replace(FORMAT, unit_key=UnitKey.PERCENT_OF_AVERAGE, reference=replace(REFERENCE, mass=Cents(0)))
    assert no_money.stock(Cents(150)).unit == "Ğ1"


def test_hidden_amounts_say_nothing_even_to_a_screen_reader(app: QApplication) -> None:
    words = replace(FORMAT, is_hidden=True).stock(Cents(123_456))
    assert not re.search(r"\d", words.figure + words.spoken)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("key", list(UnitKey))
def test_every_unit_has_a_name_and_a_help(app: QApplication, language: str, key: UnitKey) -> None:
    use_language(app, language)
    text = unit_text(key, "Ğ1")
    assert text.name
    assert len(text.help) > 40
    assert "{" not in text.name + text.help + unit_symbol(key, "Ğ1")


def test_plurals_follow_the_language(app: QApplication) -> None:
    assert dividends_of(2) == "2 dividends"
    use_language(app, "fr")
    assert dividends_of(2) == "2 dividendes"
    assert [dates.duration(timedelta(days=days)) for days in (2, 10)] == ["2\u00a0jours", "10\u00a0jours"]


def test_dates_are_of_the_calendar_and_near_ones_are_words(app: QApplication) -> None:
    use_language(app, "fr")
    assert dates.day(NOON) == "12\u00a0mars\u00a02026"
    assert dates.near_day(NOON, NOON + timedelta(days=1)) == "hier"
    assert dates.near_day(NOON, NOON + timedelta(days=9)) == "12\u00a0mars\u00a02026"
    assert dates.ago(NOON, NOON + timedelta(seconds=6)) == "il y a 6\u00a0s"
    assert [dates.countdown(left) for left in (600, 581, 60, 59.2, 0)] == [
        "10\u00a0min",
        "10\u00a0min",
        "1\u00a0min",
        "1\u00a0min",
        "0\u00a0s",
    ]
    assert dates.countdown(41) == "41\u00a0s"


def test_a_month_is_the_one_whose_dividends_are_summed(app: QApplication, live_in: MoveTo) -> None:
    live_in("Pacific/Auckland")
    last = datetime(2026, 12, 31, 11, 0, tzinfo=UTC)  # midnight there: 1 January
    assert dates.day(last) == "1\u00a0January\u00a02027"
    assert dates.month(last) == "Dec\u00a02026"


def test_the_first_of_a_month_is_called_so_in_french(app: QApplication) -> None:
    first = datetime(2028, 2, 1, 12, 0, tzinfo=UTC)
    use_language(app, "fr")
    assert _plain(dates.day(first)) == "1er février 2028"
    assert _plain(dates.short_day(first)) == "1er févr. 2028"
    assert _plain(dates.day(first + timedelta(days=20))) == "21 février 2028"
    use_language(app, "es")
    assert _plain(dates.day(first)) == "1 de febrero de 2028"


def test_blocks_of_the_former_network_are_named_as_such(app: QApplication) -> None:
    assert "former" in dates.block_name(BlockNumber(-12_000))
    assert dates.block_name(BlockNumber(12_000)) == "block\u00a012,000"


@pytest.mark.parametrize("state", list(OperationState))
def test_every_state_of_an_operation_has_a_word_and_a_meaning(app: QApplication, state: OperationState) -> None:
    status = operation_status(state)
    assert status.word
    assert len(status.help) > 10


@pytest.mark.parametrize("caution", list(Caution))
def test_every_caution_has_its_sentence(app: QApplication, caution: Caution) -> None:
    text = caution_text(caution, "Ğ1", "1.00 Ğ1")
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_opening_an_account_takes_is_named(app: QApplication, language: str) -> None:
    use_language(app, language)
    assert "1.00 Ğ1" in caution_text(Caution.RECIPIENT_WOULD_BE_CREATED, "Ğ1", "1.00 Ğ1")


def test_the_connection_is_said_in_words(app: QApplication) -> None:
    block = BlockRef(BlockNumber(4_812_733), BlockHash("0x"), NOON)
    good = Connection(LinkState.CONNECTED, LinkState.CONNECTED, "ws://a", "http://b", block, NOON)
    seen = connection_status(good, NOON + timedelta(seconds=6)).word
    assert seen == "Connected: block 4,812,733, 6\u00a0s ago"
    assert "slow" in connection_status(good, NOON + timedelta(minutes=9)).word
    assert "history" in connection_status(replace(good, indexer=LinkState.OFFLINE), NOON).word
    assert "Offline" in connection_status(replace(good, node=LinkState.OFFLINE), NOON).word
    assert "Another" in connection_status(replace(good, node=LinkState.WRONG_CHAIN), NOON).word


def _plain(figure: str) -> str:
    return figure.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_few_letters_find_names_and_not_addresses(app: QApplication) -> None:
    kevin = Suggestion(Address("g1PcT7thQUxxPutMmJ"), "Kevin", NameKind.IDENTITY, None, is_member=True)
    quentin = replace(kevin, name="Quéntin46")
    assert as_typed("QU", (kevin, quentin)) == (quentin,)
    assert as_typed("thQU", (kevin,)) == (kevin,)


def test_what_is_on_its_way_is_called_a_payment_only_when_it_is_one() -> None:
    elsa, camille = address_of("Elsa"), address_of("Camille")
    pay = Pay(elsa, camille, InCents(Cents(1_000)), "")
    certify = Certify(elsa, 7)
    assert on_their_way([pay]) == "1 payment on the way"
    assert on_their_way([pay, pay]) == "2 payments on the way"
    assert on_their_way([certify]) == "1 operation on the way"
    assert on_their_way([pay, certify]) == "2 operations on the way"
