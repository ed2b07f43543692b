"""Every rule of the web of trust that can be met, met on the sandbox through the service that reviews, and in words."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import (
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    InCents,
    InviteNewcomer,
    LinkAccount,
    Pay,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address, public_key_of
from sakia_ng.domain.key_request import ProofPurpose
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationState, OutboxEntry
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors import failure_sentence
from sakia_ng.gui.words.trust_signing import trust_outcome
from sakia_ng.ports.trust_codes import TrustRule
from tests.adapters.duniter_v2.paying import sign
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.trust_bench import YOU, open_bench
from tests.services.trust_life import Life, living
from tests.services.trust_refusals import AMOUNTS, ONLY_IN_A_BLOCK, UNREACHABLE, WORDS, WORDS_OF_FEW, Refused

NAME = "Nouvelle_Venue"
NOBODY = 999_999
_ANY_SIGNATURE = Signature(Scheme.ED25519, bytes(64))
_FIVE_DAYS = PARAMETERS.certification_period


@pytest.fixture
def app() -> Iterator[QApplication]:
    made = create_application(["tests"], language="en", theme_choice="light")
    yield made
    use_language(made, "en")


@pytest.fixture
def refused(life: Life, app: QApplication) -> Refused:
    return Refused(life, app)


async def index_of(life: Life, owner: Address) -> int:
    return (await life.identity(owner)).index


def member(life: Life, number: int) -> Address:
    """Return a member other than the wallet's own."""
    return [one for one in life.bench.sandbox.members if one != life.you][number]


def key_change(signer: Address, new: Address) -> ChangeOwnerKey:
    return ChangeOwnerKey(signer, public_key_of(new), _ANY_SIGNATURE)


async def test_every_rule_is_met_and_said(life: Life, refused: Refused) -> None:
    await life.follow(member(life, 0), member(life, 1))
    await before_the_invitation(life, refused)
    await invited(life, refused)
    await named(life, refused)
    await a_member(life, refused)
    await with_another_key(life, refused)
    await revoked(life, refused)
    assert refused.met == WORDS.keys() - {TrustRule.INVALID_SIGNATURE}  # which only a block tells, see below


async def before_the_invitation(life: Life, refused: Refused) -> None:
    you, purse, newcomer, linked = life.you, life.purse, life.newcomer, life.moved
    me, other = await index_of(life, you), await index_of(life, member(life, 1))
    await refused(TrustRule.NO_IDENTITY, InviteNewcomer(purse, newcomer))
    await refused(TrustRule.ALREADY_CREATED, InviteNewcomer(you, member(life, 1)))
    await refused(TrustRule.ACCOUNT_ABSENT, InviteNewcomer(you, newcomer))
    await refused(TrustRule.ACCOUNT_ABSENT, LinkAccount(you, public_key_of(linked), _ANY_SIGNATURE))
    await life.act(Pay(purse, newcomer, InCents(Cents(200))))
    await refused(TrustRule.NEWCOMER_TOO_POOR, InviteNewcomer(you, newcomer))
    await refused(TrustRule.NOT_LINKED, UnlinkAccount(newcomer))
    await life.act(Pay(purse, newcomer, InCents(Cents(2_000))))
    await life.act(Pay(purse, linked, InCents(Cents(500))))
    request = await life.papers.request(ProofPurpose.LINK, you, linked)
    await life.act(await life.papers.hand_over(await life.papers.sign_request(request)))
    await refused(TrustRule.NEWCOMER_LINKED, InviteNewcomer(you, linked))
    await refused(TrustRule.NO_IDENTITY, ConfirmIdentity(newcomer, NAME))
    await refused(TrustRule.CERTIFIER_WITHOUT_IDENTITY, Certify(newcomer, other))
    await refused(TrustRule.CERTIFIES_SELF, Certify(you, me))
    await refused(TrustRule.TARGET_NOT_FOUND, Certify(you, NOBODY))
    await refused(TrustRule.CALLER_WITHOUT_IDENTITY, RequestEvaluation(newcomer))
    await refused(TrustRule.CALLER_WITHOUT_IDENTITY, RequestEvaluation(newcomer, other))
    await refused(TrustRule.EVALUATION_TARGET_NOT_FOUND, RequestEvaluation(you, NOBODY))
    await refused(TrustRule.EVALUATION_TARGET_STATUS, RequestEvaluation(you, other))
    await refused(TrustRule.IDENTITY_NOT_FOUND, Revoke(purse, NOBODY, public_key_of(you), _ANY_SIGNATURE))
    await refused(TrustRule.REVOCATION_KEY, Revoke(purse, me, public_key_of(purse), _ANY_SIGNATURE))
    await refused(TrustRule.NO_IDENTITY, key_change(purse, newcomer))
    await refused(TrustRule.NO_IDENTITY, LinkAccount(purse, public_key_of(newcomer), _ANY_SIGNATURE))
    await refused(TrustRule.KEY_ALREADY_OWNS, key_change(you, member(life, 1)))


async def invited(life: Life, refused: Refused) -> None:
    """Invited and without a name; then the inviter certifies, and may not invite again so soon."""
    you, newcomer, linked = life.you, life.newcomer, life.moved
    await life.act(InviteNewcomer(you, newcomer))
    index, other = await index_of(life, newcomer), await index_of(life, member(life, 1))
    await refused(TrustRule.INVITED_RECENTLY, InviteNewcomer(you, linked), is_dated=True)
    await refused(TrustRule.CERTIFIED_RECENTLY, Certify(you, other), is_dated=True)
    await refused(TrustRule.CALLER_STATUS, RequestEvaluation(newcomer))
    await refused(TrustRule.CALLER_NOT_MEMBER, RequestEvaluation(newcomer, other))
    await refused(TrustRule.INVITER_NOT_MEMBER, InviteNewcomer(newcomer, linked))
    await refused(TrustRule.CERTIFIER_NOT_ENOUGH_CERTS, Certify(newcomer, other))
    await refused(TrustRule.KEY_OF_UNCONFIRMED, key_change(newcomer, life.purse))
    revocation = Revoke(life.purse, index, public_key_of(newcomer), _ANY_SIGNATURE)
    await refused(TrustRule.REVOKES_UNCONFIRMED, revocation)
    await refused(TrustRule.NAME_INVALID, ConfirmIdentity(newcomer, "a b"))
    await refused(TrustRule.NAME_TAKEN, ConfirmIdentity(newcomer, YOU))
    await life.bench.later(_FIVE_DAYS + 1)
    await refused(TrustRule.TARGET_STATUS, Certify(you, index))
    await life.act(Certify(you, other))
    await refused(TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE, InviteNewcomer(you, linked), is_dated=True)
    await life.act(ConfirmIdentity(newcomer, NAME))
    await refused(TrustRule.ALREADY_CONFIRMED, ConfirmIdentity(newcomer, "Another"))


async def named(life: Life, refused: Refused) -> None:
    """With a name, then with five certifications, and no member yet."""
    newcomer, purse = life.newcomer, life.purse
    index, other = await index_of(life, newcomer), await index_of(life, member(life, 1))
    await refused(TrustRule.NOT_ENOUGH_CERTS, RequestEvaluation(newcomer))
    await refused(TrustRule.NOT_ENOUGH_CERTS, RequestEvaluation(life.you, index))
    revocation = Revoke(purse, index, public_key_of(newcomer), _ANY_SIGNATURE)
    await refused(TrustRule.REVOKES_UNVALIDATED, revocation)
    for number in range(4):
        await life.bench.done(Certify(member(life, number), index))
    await refused(TrustRule.CERTIFIER_NOT_MEMBER, Certify(newcomer, other))
    await life.act(Pay(newcomer, purse, InCents(Cents(await life.free(newcomer) - 500))))
    await refused(TrustRule.EVALUATION_MONEY, RequestEvaluation(newcomer))
    await life.act(Pay(purse, newcomer, InCents(Cents(2_000))))


async def a_member(life: Life, refused: Refused) -> None:
    newcomer = life.newcomer
    await life.act(RequestEvaluation(newcomer))
    await refused(TrustRule.ALREADY_EVALUATED, RequestEvaluation(newcomer))
    await life.evaluated()
    assert (await life.identity(newcomer)).is_member
    await refused(TrustRule.RENEWAL_TOO_EARLY, RequestEvaluation(newcomer), is_dated=True)


async def with_another_key(life: Life, refused: Refused) -> None:
    """Moved to another account; half a year later it may move again, but not back."""
    newcomer, third, fourth = life.newcomer, life.bench.somebody(3), life.bench.somebody(4)
    await life.follow(third, fourth)
    index = await index_of(life, newcomer)
    request = await life.papers.request(ProofPurpose.OWN, newcomer, third)
    await life.act(await life.papers.hand_over(await life.papers.sign_request(request)))
    await refused(TrustRule.KEY_CHANGED_RECENTLY, key_change(third, fourth), is_dated=True)
    await life.bench.later(PARAMETERS.change_owner_key_period + 1)
    await refused(TrustRule.KEY_WAS_OWNER, key_change(third, newcomer))
    former = Revoke(life.purse, index, public_key_of(newcomer), _ANY_SIGNATURE)
    await refused(TrustRule.REVOCATION_KEY, former)


async def revoked(life: Life, refused: Refused) -> None:
    owner = life.bench.somebody(3)
    document = await life.papers.revocation(owner)
    await life.act(life.papers.revoke(document, life.purse))
    await refused(TrustRule.ALREADY_REVOKED, life.papers.revoke(document, life.purse))
    await refused(TrustRule.KEY_OF_REVOKED, key_change(owner, life.bench.somebody(4)))
    await refused(TrustRule.CALLER_STATUS, RequestEvaluation(owner))


async def failed(life: Life, app: QApplication, entry: OutboxEntry, rule: TrustRule, words: str) -> OutboxEntry:
    """Follow something to the block that refuses it, and hold what is said to these words."""
    row = await life.followed(entry, OperationState.FAILED)
    assert row.failure is not None
    assert row.failure.code == rule.value
    date = row.failure.possible_from
    dated = "" if date is None else f" Possible from {day_and_time(date)}."
    assert failure_sentence(row.failure, AMOUNTS) == words + dated
    told = trust_outcome(row, AMOUNTS)
    assert told.is_failed
    assert told.text == f"A block holds it, but nothing was changed by it. {words}{dated}"
    use_language(app, "fr")
    assert failure_sentence(row.failure, AMOUNTS) != words + dated
    assert date is None or day_and_time(date) in trust_outcome(row, AMOUNTS).text
    use_language(app, "en")
    return row


async def test_a_rule_met_in_a_block_says_from_when_it_is_possible(life: Life, app: QApplication) -> None:
    """Another wallet with the same key certified in between: the block refuses, and the date is told."""
    you = life.you
    first, second = await index_of(life, member(life, 0)), await index_of(life, member(life, 1))
    await life.bench.later(_FIVE_DAYS + 1)
    draft = await life.payments.review(Certify(you, first))
    rival = await sign(life.ledger, life.bench.sandbox, await life.ledger.draft(Certify(you, second)))
    await life.ledger.submit(rival)
    entry = await life.payments.confirm(draft)
    words = WORDS[TrustRule.CERTIFIED_RECENTLY]
    row = await failed(life, app, entry, TrustRule.CERTIFIED_RECENTLY, words)
    assert row.failure is not None
    asked = await life.refusal(Certify(you, first))
    assert row.failure.possible_from is not None
    assert asked.possible_from is not None
    assert abs((row.failure.possible_from - asked.possible_from).total_seconds()) < 60
    assert row.block is not None
    assert abs((row.failure.possible_from - row.block.time).total_seconds() - _FIVE_DAYS * 6) < 120


async def test_what_only_a_block_can_refuse_is_said_too(life: Life, app: QApplication) -> None:
    """Signatures and old documents are no drafts' affair."""
    for action, rule in (
        (key_change(life.you, life.newcomer), TrustRule.INVALID_SIGNATURE),
        (LinkAccount(life.you, public_key_of(life.purse), _ANY_SIGNATURE), TrustRule.INVALID_SIGNATURE),
        (RevokeByOldDocument(life.purse, b"no document of anybody's"), TrustRule.OLD_DOCUMENT_INVALID),
    ):
        words = {
            TrustRule.INVALID_SIGNATURE: WORDS[TrustRule.INVALID_SIGNATURE],
            TrustRule.OLD_DOCUMENT_INVALID: (
                "This is no revocation document of this currency: take the file exactly as it was saved."
            ),
        }[rule]
        entry = await life.payments.confirm(await life.payments.review(action))
        row = await failed(life, app, entry, rule, words)
        assert row.failure is not None
        assert row.failure.possible_from is None


@pytest.fixture
async def rare(tmp_path: Path) -> AsyncIterator[Life]:
    """A wallet over a sandbox where one meets what is rare."""
    async with (
        open_bench(tmp_path, "--members", "130", module="tests.services.strict_sandbox") as bench,
        living(bench) as there,
    ):
        yield there


async def by_number(life: Life) -> list[Address]:
    """Return the members other than the wallet's own by the numbers of their identities."""
    others = [one for one in life.bench.sandbox.members if one != life.you]
    numbers = await life.ledger.trust.identities_of(others, await life.ledger.finalized_head())
    return sorted(others, key=lambda one: numbers[one].index)


async def test_rules_that_few_people_meet_are_said_too(rare: Life, app: QApplication) -> None:
    refused = Refused(rare, app)
    maker, former, few, hub, somebody, *_ = await by_number(rare)
    await rare.follow(maker, former, few, hub)
    await rare.act(Pay(rare.purse, rare.newcomer, InCents(Cents(2_000))))
    await refused(TrustRule.ISSUED_TOO_MANY, Certify(hub, await index_of(rare, somebody)))
    await refused(TrustRule.TOO_MANY_TO_INVITE, InviteNewcomer(hub, rare.newcomer))
    await refused(TrustRule.NOT_ENOUGH_CERTS_TO_INVITE, InviteNewcomer(few, rare.newcomer))
    assert refused.met == WORDS_OF_FEW.keys() - ONLY_IN_A_BLOCK
    for signer, rule in ((maker, TrustRule.KEY_IS_VALIDATOR), (former, TrustRule.KEY_WAS_VALIDATOR)):
        request = await rare.papers.request(ProofPurpose.OWN, signer, rare.moved)
        change = await rare.papers.hand_over(await rare.papers.sign_request(request))
        entry = await rare.payments.confirm(await rare.payments.review(change))
        await failed(rare, app, entry, rule, WORDS_OF_FEW[rule])


async def test_where_the_oracles_have_all_that_they_can_do_it_is_said(rare: Life, app: QApplication) -> None:
    """In one period this chain takes one request."""
    first, *_ = await by_number(rare)
    await rare.bench.later(PARAMETERS.renewal_period + 1)
    for asker in (rare.you, first):
        await rare.act(Pay(rare.purse, asker, InCents(Cents(2_000))))
    await rare.bench.done(RequestEvaluation(first))
    entry = await rare.payments.confirm(await rare.payments.review(RequestEvaluation(rare.you)))
    rule = TrustRule.EVALUATION_QUEUE_FULL
    await failed(rare, app, entry, rule, WORDS_OF_FEW[rule])


def test_no_rule_is_left_out() -> None:
    """Each is met above, or is none that a call of a wallet can meet on this chain."""
    of_old_documents = {TrustRule.OLD_DOCUMENT_INVALID}
    met = WORDS.keys() | WORDS_OF_FEW.keys() | of_old_documents
    assert not met & UNREACHABLE
    assert met | UNREACHABLE == set(TrustRule)
