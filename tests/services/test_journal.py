"""The log in memory: bounded, by level, and never a secret in it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.services.journal import _LONGEST_TEXT, _MOST_READ, MOST_LINES, Journal, Level, journal, without_secrets

ADDRESS = "g1NoPkadHPNMH95VMANMVvsfpVmaZi4LuKNQ4mRMqDHDzXoMs"
PHRASE = "abandon " * 11 + "about"
SEED = "0x" + "5e" * 32


@pytest.fixture
def noted() -> Iterator[tuple[Journal, logging.Logger]]:
    made, logger = Journal(), logging.getLogger("sakia_ng.journal_test")
    logger.addHandler(made)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    yield made, logger
    logger.removeHandler(made)
    logger.propagate = True


def test_lines_are_kept_in_order_and_by_level(noted: tuple[Journal, logging.Logger]) -> None:
    made, logger = noted
    logger.debug("not kept")
    logger.info("first %d", 1)
    logger.error("second")
    assert [line.text for line in made.lines()] == ["first 1", "second"]
    assert [line.text for line in made.lines(Level.WARNING)] == ["second"]
    assert made.lines()[1].level is Level.ERROR
    assert made.lines()[1].source == "sakia_ng.journal_test"


def test_only_the_newest_are_kept(noted: tuple[Journal, logging.Logger]) -> None:
    made, logger = noted
    for number in range(MOST_LINES + 5):
        logger.info("%d", number)
    assert len(made.lines()) == MOST_LINES
    assert made.lines()[0].text == "5"
    assert made.count == MOST_LINES + 5


def test_an_error_is_named_without_its_message(noted: tuple[Journal, logging.Logger]) -> None:
    made, logger = noted
    try:
        raise ValueError(PHRASE)
    except ValueError:
        logger.exception("it failed")
    assert made.lines()[0].text == "it failed (ValueError)"


def test_a_record_that_does_not_fit_its_values_is_kept_all_the_same(noted: tuple[Journal, logging.Logger]) -> None:
    made, logger = noted
    made.handle(logger.makeRecord("x", logging.INFO, "f", 1, "two %d %d", (1,), None))
    assert made.lines()[0].text == "two %d %d"


@pytest.mark.parametrize("secret", [PHRASE, SEED, SEED[2:], ADDRESS, "wss://me:hunter22@node.example/ws"])
def test_secrets_and_addresses_are_cut(secret: str) -> None:
    cleared = without_secrets(f"before {secret} after")
    assert secret not in cleared
    assert "hunter22" not in cleared
    assert "abandon abandon" not in cleared
    assert cleared.startswith("before") or secret == PHRASE
    assert cleared.endswith("after") or secret == PHRASE


@pytest.mark.parametrize("limit", [_LONGEST_TEXT, _MOST_READ])
@pytest.mark.parametrize("secret", [PHRASE, SEED, SEED[2:], ADDRESS, "wss://me:hunter22hunter22@node.example/ws"])
def test_a_secret_across_the_longest_text_does_not_come_out(secret: str, limit: int) -> None:
    for shown in range(8, len(secret)):
        text = "- " * limit if limit == _LONGEST_TEXT else ("7a" * 300 + " - ") * limit  # little is left of that
        cleared = without_secrets(text[: limit - shown - 1] + " " + secret + " after" * 20)
        assert len(cleared) <= _LONGEST_TEXT
        assert secret[:shown] not in cleared
        assert "hunter" not in cleared
        assert "abandon abandon" not in cleared


def test_what_is_no_secret_stays() -> None:
    text = "a name is not to be had: node.unreachable at block 4812733 (wss://g1.p2p.legal/ws)"
    assert without_secrets(text) == text


def test_lines_cannot_be_forged_nor_turned_around() -> None:
    assert without_secrets("one\r\x1b[31mtwo\u202ethree") == "one[31mtwothree"


@given(st.text(max_size=2_000) | st.text(max_size=99).map(lambda text: text * 200))
def test_any_text_is_taken(text: str) -> None:
    cleared = without_secrets(text)
    assert len(cleared) <= _LONGEST_TEXT
    assert "\u202e" not in cleared


def test_there_is_one_journal_in_a_process() -> None:
    first = journal()
    assert journal() is first
    logging.getLogger().removeHandler(first)
