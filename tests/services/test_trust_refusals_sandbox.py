"""Every rule of the web of trust that can be met, met on the sandbox through the service that reviews, and in words."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import (
    Action,
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
from sakia_ng.errors import Refusal
from sakia_ng.gui.application import create_application, use_language
from sakia_ng.gui.words.amounts import AmountFormat
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.gui.words.errors import failure_sentence, sentence
from sakia_ng.gui.words.trust_signing import trust_outcome
from sakia_ng.ports.trust_codes import TrustRule
from tests.adapters.duniter_v2.paying import sign
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.trust_bench import YOU, open_bench
from tests.services.trust_life import Life, living

AMOUNTS = AmountFormat("Ğ1")
NAME = "Nouvelle_Venue"
NOBODY = 999_999
_ANY_SIGNATURE = Signature(Scheme.ED25519, bytes(64))
_FIVE_DAYS = PARAMETERS.certification_period

WORDS = {
    TrustRule.NO_IDENTITY: "This account owns no identity.",
    TrustRule.INVITER_NOT_MEMBER: "Only members invite newcomers, and this account’s owner is none.",
    TrustRule.INVITED_RECENTLY: (
        "You invited somebody a short while ago: between two invitations there must be five days."
    ),
    TrustRule.ALREADY_CREATED: "This account has been invited already: it owns an identity.",
    TrustRule.ACCOUNT_ABSENT: (
        "This account does not exist yet: it must hold a little money first. Pay it 3.00, for instance."
    ),
    TrustRule.CERTIFIED_TOO_RECENTLY_TO_INVITE: (
        "An invitation certifies too, and you certified a short while ago: there must be five days between."
    ),
    TrustRule.NEWCOMER_LINKED: (
        "The newcomer’s account is linked to somebody’s identity: they must unlink it, or take another one."
    ),
    TrustRule.NEWCOMER_TOO_POOR: (
        "The newcomer’s account must hold a little money of its own first, about 3.00. You can lend it."
    ),
    TrustRule.ALREADY_CONFIRMED: "This identity has its name already; a name is final.",
    TrustRule.NAME_INVALID: "A name has 3 to 42 letters without accents, digits, “-” or “_”, and nothing else.",
    TrustRule.NAME_TAKEN: (
        "This name is taken. A name is never given twice, even when its identity is gone: choose another."
    ),
    TrustRule.CERTIFIER_WITHOUT_IDENTITY: "This account owns no identity: only members certify.",
    TrustRule.CERTIFIES_SELF: "Nobody can certify themselves.",
    TrustRule.CERTIFIER_NOT_ENOUGH_CERTS: ("You need five certifications in force yourself before you can certify."),
    TrustRule.CERTIFIED_RECENTLY: (
        "You certified somebody a short while ago: between two certifications there must be five days."
    ),
    TrustRule.TARGET_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.CERTIFIER_NOT_MEMBER: "You are not a member now: only members certify.",
    TrustRule.TARGET_STATUS: (
        "This person cannot be certified now: they have not chosen their name yet, or their identity is revoked."
    ),
    TrustRule.CALLER_WITHOUT_IDENTITY: "This account owns no identity: only who was invited by a member has one.",
    TrustRule.CALLER_STATUS: (
        "This is not possible at this point of the identity’s life: it has no name yet, or it is revoked."
    ),
    TrustRule.CALLER_NOT_MEMBER: "Only a member can ask for somebody else.",
    TrustRule.EVALUATION_TARGET_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.EVALUATION_TARGET_STATUS: ("One can ask for somebody else only while they have not been a member yet."),
    TrustRule.ALREADY_EVALUATED: (
        "The distance is being evaluated already: the result comes within about twelve minutes."
    ),
    TrustRule.RENEWAL_TOO_EARLY: ("The membership began or was renewed too short a time ago to be renewed."),
    TrustRule.NOT_ENOUGH_CERTS: "Five certifications in force are needed to become or stay a member.",
    TrustRule.EVALUATION_MONEY: (
        "10.00 Ğ1 are held while the distance is evaluated, and the account must stay open: 11.00 Ğ1 must be free and"
        " 5.00 Ğ1 are. Dividends not claimed yet do not count: claim them first."
    ),
    TrustRule.IDENTITY_NOT_FOUND: "There is no such identity, or it was removed.",
    TrustRule.REVOKES_UNCONFIRMED: (
        "Only an identity that was a member once can be revoked. This one disappears by itself if it is left."
    ),
    TrustRule.REVOKES_UNVALIDATED: (
        "Only an identity that was a member once can be revoked. This one disappears by itself if it is left."
    ),
    TrustRule.ALREADY_REVOKED: "This identity is revoked already, for good.",
    TrustRule.REVOCATION_KEY: (
        "This revocation was signed by a key that does not own the identity, or no longer may revoke it."
    ),
    TrustRule.KEY_OF_UNCONFIRMED: "Choose the name of this identity first: before that it cannot change accounts.",
    TrustRule.KEY_OF_REVOKED: "A revoked identity cannot change accounts any more.",
    TrustRule.KEY_ALREADY_OWNS: "This account owns an identity already: choose another one.",
    TrustRule.KEY_CHANGED_RECENTLY: (
        "This identity changed accounts less than six months ago, and cannot do so again before."
    ),
    TrustRule.KEY_WAS_OWNER: "This identity has been with that account before and cannot go back to it.",
    TrustRule.INVALID_SIGNATURE: "The signature does not belong to this key, this identity and this currency.",
    TrustRule.NOT_LINKED: "This account is linked to no identity.",
}
"""What is said of each rule that is met here."""


WORDS_OF_FEW = {
    TrustRule.ISSUED_TOO_MANY: (
        "All your 100 certifications are in use. One comes back when it ends, two years after it was given."
    ),
    TrustRule.TOO_MANY_TO_INVITE: "An invitation certifies too, and all your 100 certifications are in use.",
    TrustRule.NOT_ENOUGH_CERTS_TO_INVITE: "You need five certifications in force yourself before you can invite.",
    TrustRule.EVALUATION_QUEUE_FULL: "Too many people ask at this moment: try again in a few minutes.",
    TrustRule.KEY_IS_VALIDATOR: (
        "The account makes blocks as a smith: it must go offline before its identity can change accounts."
    ),
    TrustRule.KEY_WAS_VALIDATOR: (
        "The account made blocks as a smith a short while ago: its identity cannot change accounts yet."
    ),
}
"""What is said of each rule that few people meet."""

ONLY_IN_A_BLOCK = {
    TrustRule.KEY_IS_VALIDATOR,
    TrustRule.KEY_WAS_VALIDATOR,
    TrustRule.EVALUATION_QUEUE_FULL,
}
"""Of those that few meet, those that no draft tells."""

UNREACHABLE = {
    TrustRule.CERTIFICATION_EXISTS,  # the draft chooses between adding and renewing
    TrustRule.CERTIFICATION_MISSING,
    TrustRule.MEMBERSHIP_NOT_FOUND,  # memberships begin and end by the chain alone, which no call asks for
    TrustRule.ALREADY_MEMBER,
    TrustRule.CALLER_IDENTITY_NOT_FOUND,  # an owner's key whose identity is gone: the chain removes both at once
    TrustRule.NO_AUTHOR,  # oracles and authors of blocks meet these
    TrustRule.TOO_MANY_EVALUATORS,
    TrustRule.TOO_MANY_EVALUATIONS_BY_AUTHOR,
    TrustRule.TOO_MANY_EVALUATIONS_IN_BLOCK,
    TrustRule.WRONG_RESULT_LENGTH,
    TrustRule.STATUS_UNKNOWN,  # the wallet's own: of a newer runtime, of its queue, of a Duniter v1
    TrustRule.QUEUED_ALREADY,
    TrustRule.QUEUE_TOO_LONG,
    TrustRule.ALREADY_ASKED,
    TrustRule.CERTIFICATION_YOUNG,
    TrustRule.NOT_MEMBER,  # of leaving, which a Duniter v1 alone knows
    TrustRule.LEAVES_TOO_EARLY,
    TrustRule.TARGET_LEFT,
}
"""What no call of this wallet can meet on this chain; each has its sentence all the same."""


class Refused:
    """Has things refused, and holds what is said to the words above.

    Attributes:
        met: the rules met until now.
    """

    def __init__(self, life: Life, app: QApplication) -> None:
        self._life, self._app = life, app
        self.met: set[TrustRule] = set()

    async def __call__(self, rule: TrustRule, action: Action, *, is_dated: bool = False) -> Refusal:
        refusal = await self._life.refusal(action)
        assert refusal.code is rule
        self.met.add(rule)
        date = refusal.possible_from
        assert (date is not None) == is_dated
        use_language(self._app, "en")
        dated = "" if date is None else f" Possible from {day_and_time(date)}."
        english = sentence(refusal, AMOUNTS)
        assert english.replace("\u00a0", " ") == (WORDS | WORDS_OF_FEW)[rule] + dated.replace("\u00a0", " ")
        use_language(self._app, "fr")
        french = sentence(refusal, AMOUNTS)
        assert french != english
        assert "{" not in french
        assert date is None or day_and_time(date) in french
        use_language(self._app, "en")
        return refusal


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
