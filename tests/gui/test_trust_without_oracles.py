"""What is said of identities where nobody evaluates the distance and nothing is held."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import PublicKey
from sakia_ng.domain.money import Cents
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.parameters import money_rules, trust_rules
from sakia_ng.gui.words.trust import advice_sentence, status_sentence
from sakia_ng.ports.store import Account
from sakia_ng.services.trust_health import Advice, IdentityHealth
from tests.domain.test_newcomer import ME, RULES
from tests.fakes.web_of_trust import PARAMETERS

AT = BlockRef(BlockNumber(900), BlockHash("0x" + "ab" * 32), datetime(2026, 11, 1, tzinfo=UTC))
FORMAT = AmountFormat("test")
BLOCK_S = 300


def health(
    status: IdentityStatus, received: int, *, ends: int | None = None, asked_for: Address | None = None
) -> IdentityHealth:
    account = Account(ME, "Frank", PublicKey(bytes(32)), None, 0, AT.time)
    expires = None if ends is None else BlockNumber(ends)
    identity = Identity(7, ME, status, AT, received=received, membership_expires_on=expires, evaluated_for=asked_for)
    return IdentityHealth(account, identity, "frank", BLOCK_S, parameters=RULES)


@pytest.mark.parametrize(
    ("one", "advice", "words"),
    [
        (health(IdentityStatus.UNVALIDATED, 2), Advice.FIND_CERTIFIERS, "1 certification is missing"),
        (health(IdentityStatus.UNVALIDATED, 2, asked_for=ME), Advice.FIND_CERTIFIERS, "1 certification is missing"),
        (health(IdentityStatus.UNVALIDATED, 3), Advice.ASK_MEMBERSHIP, "ask to become a member."),
        (health(IdentityStatus.UNVALIDATED, 3, asked_for=ME), Advice.WAIT_FOR_ORACLES, "a block takes the request"),
        (
            health(IdentityStatus.MEMBER, 3, ends=1_000),
            Advice.RENEW_MEMBERSHIP,
            "it ends on 1\u00a0November\u00a02026.",
        ),
        (health(IdentityStatus.REVOKED, 0), Advice.NOTHING_MORE, "Nothing can be done"),
    ],
)
def test_what_to_do_next(app: QApplication, one: IdentityHealth, advice: Advice, words: str) -> None:
    assert one.advice is advice
    said = advice_sentence(one, FORMAT)
    assert words in said
    assert "held" not in said


def test_where_evaluations_take_time_the_price_is_said(app: QApplication) -> None:
    one = replace(health(IdentityStatus.UNVALIDATED, 9), parameters=PARAMETERS)
    assert "held until the answer" in advice_sentence(one, FORMAT)
    waiting = replace(one, identity=replace(one.identity, received=0, evaluated_for=ME))
    assert waiting.advice is Advice.WAIT_FOR_ORACLES


def test_what_is_revoked_is_not_removed(app: QApplication) -> None:
    assert status_sentence(health(IdentityStatus.REVOKED, 0)) == "Revoked for good. The account and its money stay."


def test_rules_that_the_currency_does_not_have_are_not_listed(app: QApplication) -> None:
    names = [name for name, _ in trust_rules(RULES, BLOCK_S, FORMAT)]
    assert "Who declares an identity becomes a member within" in names
    assert not [name for name in names if "invit" in name or "evaluat" in name or "removed" in name]
    assert "Who was invited chooses a name within" in [name for name, _ in trust_rules(PARAMETERS, 6, FORMAT)]
    free = CurrencyParameters(86_400_000, 864_000_000, 2_382_304, Cents(0))
    assert not [name for name, _ in money_rules(free, BLOCK_S, FORMAT) if "at least" in name]
