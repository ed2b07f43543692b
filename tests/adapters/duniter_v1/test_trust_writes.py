"""A newcomer's life by this program's own documents, on a real node: declared, certified, member, renewed, revoked."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.adapters.duniter_v1 import DuniterV1Ledger, LinkPace, introduce
from sakia_ng.adapters.system_clock import SystemClock
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import (
    Action,
    Certify,
    ConfirmIdentity,
    InviteNewcomer,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.draft import Caution
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme, Signature
from sakia_ng.domain.operation import UNNUMBERED, Failure, SignedOperation
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, Refusal
from sakia_ng.ports.ledger import SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, SubmitFailure
from sakia_ng.ports.trust_codes import TrustRule
from tests.adapters.duniter_v1.other_client import OtherClient
from tests.adapters.duniter_v1.paying import confirmed
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node, installed

CONFIRMATIONS = 1
PACE = LinkPace(confirmations=CONFIRMATIONS, first_retry_s=0.1, wait_for_node_s=5)
WINDOW_S, ASKED_S, MEMBERSHIP_S = 5_000, 2_000, 12_000


@pytest.fixture(scope="module")
def v1_node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[V1Node]:
    """A currency whose windows are short."""
    installed()
    folder: Path = tmp_path_factory.mktemp("v1-writes")
    times = {"IDTYWINDOW": WINDOW_S, "SIGWINDOW": WINDOW_S, "MSWINDOW": ASKED_S, "MSVALIDITY": MEMBERSHIP_S}
    node = V1Node(folder, SIGSTOCK=20, **times)
    yield node
    node.stop()


@pytest.fixture
def small_node(tmp_path: Path) -> Iterator[V1Node]:
    """A currency in which everybody may issue five certifications, and those who began it have issued four."""
    installed()
    node = V1Node(tmp_path / "v1", SIGSTOCK=5)
    yield node
    node.kill()


@asynccontextmanager
async def opened(node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    met = await introduce(node.url)
    made = DuniterV1Ledger(met.currency, [met.url], SystemClock(), pace=PACE)
    await made.start()
    yield made
    await made.close()


@pytest_asyncio.fixture
async def ledger(v1_node: V1Node) -> AsyncIterator[DuniterV1Ledger]:
    async with opened(v1_node) as made:
        yield made


async def mine(ledger: DuniterV1Ledger, node: V1Node, count: int = 1 + CONFIRMATIONS, step: int = 60) -> None:
    made = await asyncio.to_thread(node.mine, count, step)
    await confirmed(ledger, made["number"] - CONFIRMATIONS)


async def identity_of(ledger: DuniterV1Ledger, person: V1Person) -> Identity:
    head = await ledger.finalized_head()
    return (await ledger.trust.identities_of([person.address], head))[person.address]


async def signed(ledger: DuniterV1Ledger, action: Action, signer: V1Person) -> SignedOperation:
    draft = await ledger.draft(action)
    assert (draft.is_numbered, draft.fee_cents, draft.amount_cents) == (False, 0, 0)
    unsigned = await ledger.unsigned(draft, UNNUMBERED, signer.key, Scheme.ED25519)
    operation = ledger.assemble(unsigned, signer.sign(unsigned.signing_payload))
    assert (operation.sequence, operation.is_numbered) == (UNNUMBERED, False)
    return operation


async def done(ledger: DuniterV1Ledger, action: Action, signer: V1Person) -> SignedOperation:
    """Sign an action and hand it over twice, which the node accepts."""
    operation = await signed(ledger, action, signer)
    assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
    assert (await ledger.submit(operation)).state is SubmitState.ALREADY_KNOWN
    return operation


async def refused(ledger: DuniterV1Ledger, action: Action) -> Refusal:
    with pytest.raises(Refusal) as met:
        await ledger.draft(action)
    return met.value


async def rule(ledger: DuniterV1Ledger, action: Action) -> Code:
    return (await refused(ledger, action)).code


async def joined(ledger: DuniterV1Ledger, node: V1Node, name: str) -> V1Person:
    """Make a member by another program's documents."""
    person = V1Person(name)
    await asyncio.to_thread(OtherClient(node).join, person, ("carol", "dave", "eve"))
    await mine(ledger, node)
    assert (await identity_of(ledger, person)).is_member
    return person


async def is_written(ledger: DuniterV1Ledger, operation: SignedOperation) -> bool:
    scan = await ledger.find([operation.hash], operation.valid_from, operation.valid_until)
    if not scan.found:
        return False
    (place,) = scan.found
    outcome = await ledger.outcome(place)
    assert (place.hash, place.is_final, outcome.known, outcome.success) == (operation.hash, True, True, True)
    return True


async def test_a_newcomer_becomes_a_member_in_one_block(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    frank, alice = V1Person("frank"), V1Person("alice")
    await mine(ledger, v1_node)
    made = [await done(ledger, ConfirmIdentity(frank.address, "frank"), frank)]
    own = await identity_of(ledger, frank)
    assert own.status is IdentityStatus.UNVALIDATED
    assert await rule(ledger, ConfirmIdentity(frank.address, "another")) is TrustRule.KEY_ALREADY_OWNS
    draft = await ledger.draft(Certify(alice.address, own.index))
    assert draft.action == Certify(alice.address, own.index, renews=False)
    assert draft.cautions == (Caution.WRITTEN_WITH_MEMBERSHIP,)
    assert (await ledger.draft(RequestEvaluation(frank.address))).cautions == (Caution.WRITTEN_WITH_CERTIFICATIONS,)
    for name in ("alice", "bob", "carol"):
        certifier = V1Person(name)
        made.append(await done(ledger, Certify(certifier.address, own.index), certifier))
    await mine(ledger, v1_node)
    assert not any([await is_written(ledger, operation) for operation in made])
    assert (await identity_of(ledger, frank)).received == 3
    assert (await ledger.draft(RequestEvaluation(frank.address))).cautions == ()
    made.append(await done(ledger, RequestEvaluation(frank.address), frank))
    assert await rule(ledger, RequestEvaluation(frank.address)) is TrustRule.ALREADY_ASKED
    assert await ledger.find_in_best([operation.hash for operation in made]) == ()
    await asyncio.to_thread(v1_node.mine, 1, 60)
    await mine(ledger, v1_node, CONFIRMATIONS)
    assert all([await is_written(ledger, operation) for operation in made])
    assert (await identity_of(ledger, frank)).is_member


@pytest.mark.parametrize("name", ["Jo", "Marie-Gwenaelle_" + "z" * 84])
async def test_names_of_two_letters_and_of_a_hundred_are_taken(
    ledger: DuniterV1Ledger, v1_node: V1Node, name: str
) -> None:
    await asyncio.to_thread(OtherClient(v1_node).keep_members)
    await mine(ledger, v1_node)
    own = V1Person(name)
    declared = await done(ledger, ConfirmIdentity(own.address, name), own)
    index = (await identity_of(ledger, own)).index
    for certifier in map(V1Person, ("alice", "bob", "carol")):
        await done(ledger, Certify(certifier.address, index), certifier)
    await done(ledger, RequestEvaluation(own.address), own)
    await mine(ledger, v1_node)
    assert await is_written(ledger, declared)
    assert (await identity_of(ledger, own)).is_member
    told = await asyncio.to_thread(v1_node.get, f"wot/identity-of/{own.address}")
    assert told["uid"] == name
    head = await ledger.finalized_head()
    assert await ledger.trust.name_owner(name, head) == index
    (found,) = [person for person in await ledger.people(name, 5) if person.address == own.address]
    assert found.name == UntrustedText(name)
    assert {row.name for row in await ledger.trust.register(head) if row.owner == own.address} == {found.name}


async def test_names_that_are_shorter_longer_or_accented_are_refused_as_the_node_does(
    ledger: DuniterV1Ledger, v1_node: V1Node
) -> None:
    await mine(ledger, v1_node)
    nobody, client = V1Person("nobody"), OtherClient(v1_node)
    for name in ("J", "z" * 101, "José", "Jo Jo"):
        assert await rule(ledger, ConfirmIdentity(nobody.address, name)) is TrustRule.UID_INVALID
    for name in ("J", "z" * 101):
        with pytest.raises(AssertionError, match="ucode"):
            await asyncio.to_thread(client.declare, V1Person(name))


async def test_a_membership_is_renewed_in_time_not_before(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    grace = await joined(ledger, v1_node, "grace")
    before = await identity_of(ledger, grace)
    early = await refused(ledger, RequestEvaluation(grace.address))
    assert (early.code, early.possible_from is not None) == (TrustRule.RENEWAL_TOO_EARLY, True)
    assert early.possible_from is not None
    assert abs(early.possible_from - before.at.time - timedelta(seconds=ASKED_S)) <= timedelta(seconds=700)
    await asyncio.to_thread(OtherClient(v1_node).keep_members)
    await mine(ledger, v1_node, 10, 350)
    operation = await done(ledger, RequestEvaluation(grace.address), grace)
    assert (await identity_of(ledger, grace)).evaluated_for == grace.address
    await mine(ledger, v1_node)
    assert await is_written(ledger, operation)
    after = await identity_of(ledger, grace)
    assert (after.status, after.evaluated_for) == (IdentityStatus.MEMBER, None)
    assert before.membership_expires_on is not None
    assert after.membership_expires_on is not None
    assert after.membership_expires_on > before.membership_expires_on


async def test_a_revocation_saved_first_ends_an_identity(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    heidi, alice = await joined(ledger, v1_node, "heidi"), V1Person("alice")
    own = await identity_of(ledger, heidi)
    text = await ledger.trust.revocation_text(own.index, own.at)
    assert text is not None
    assert await ledger.trust.revocation_text(1, own.at) is None
    document = text + _base64(heidi.sign(text))
    by_other = text + _base64(alice.sign(text))
    assert await rule(ledger, RevokeByOldDocument(alice.address, by_other)) is TrustRule.OLD_DOCUMENT_INVALID
    wrong = Revoke(alice.address, own.index, heidi.key, alice.sign(text))
    assert await rule(ledger, wrong) is TrustRule.OLD_DOCUMENT_INVALID
    await ledger.draft(Revoke(alice.address, own.index, heidi.key, heidi.sign(text)))
    operation = await done(ledger, RevokeByOldDocument(alice.address, document), alice)  # anybody publishes it
    assert operation.data == document
    await mine(ledger, v1_node)
    assert await is_written(ledger, operation)
    assert (await identity_of(ledger, heidi)).status is IdentityStatus.REVOKED
    assert await rule(ledger, RevokeByOldDocument(alice.address, document)) is TrustRule.ALREADY_REVOKED
    assert await rule(ledger, RequestEvaluation(heidi.address)) is TrustRule.ALREADY_REVOKED
    assert await rule(ledger, Certify(alice.address, own.index)) is TrustRule.TARGET_REVOKED


async def test_what_no_block_would_hold_is_refused_before_signing(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    await mine(ledger, v1_node)
    alice, bob, nobody = V1Person("alice"), V1Person("bob"), V1Person("nobody")
    own, other = await identity_of(ledger, alice), await identity_of(ledger, bob)
    assert await rule(ledger, ConfirmIdentity(nobody.address, "bob")) is TrustRule.NAME_TAKEN
    assert await rule(ledger, ConfirmIdentity(nobody.address, "é")) is TrustRule.UID_INVALID
    assert await rule(ledger, RequestEvaluation(nobody.address)) is TrustRule.NO_IDENTITY
    assert await rule(ledger, Certify(alice.address, own.index)) is TrustRule.CERTIFIES_SELF
    assert await rule(ledger, Certify(alice.address, 12345)) is TrustRule.TARGET_NOT_FOUND
    assert await rule(ledger, Certify(nobody.address, own.index)) is TrustRule.CERTIFIER_NOT_MEMBER
    mallory = V1Person("mallory")
    await done(ledger, ConfirmIdentity(mallory.address, "mallory"), mallory)
    waiting = await identity_of(ledger, mallory)
    text = await ledger.trust.revocation_text(waiting.index, waiting.at)
    assert text is not None
    revocation = RevokeByOldDocument(mallory.address, text + _base64(mallory.sign(text)))
    assert await rule(ledger, revocation) is TrustRule.REVOKES_UNVALIDATED
    for action in (
        InviteNewcomer(alice.address, nobody.address),
        RequestEvaluation(alice.address, waiting.index),
        UnlinkAccount(alice.address),
    ):
        assert await rule(ledger, action) is LedgerLimit.NOT_OFFERED
    young = await joined(ledger, v1_node, "niaj")
    again = await refused(ledger, Certify(V1Person("carol").address, (await identity_of(ledger, young)).index))
    assert (again.code, again.possible_from is not None) == (TrustRule.CERTIFICATION_YOUNG, True)
    assert (await ledger.draft(Certify(alice.address, other.index))).action == Certify(
        alice.address, other.index, renews=True
    )


async def test_the_stock_is_kept(small_node: V1Node) -> None:
    async with opened(small_node) as ledger:
        dave, newcomer = V1Person("dave"), V1Person("sybil")
        await joined(ledger, small_node, "olivia")
        assert (await identity_of(ledger, dave)).issued == 5
        await done(ledger, ConfirmIdentity(newcomer.address, "sybil"), newcomer)
        full = await refused(ledger, Certify(dave.address, (await identity_of(ledger, newcomer)).index))
        assert (full.code, dict(full.params)) == (TrustRule.ISSUED_TOO_MANY, {"max_issued": 5})


async def test_what_the_node_refuses_has_its_reason(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    await mine(ledger, v1_node)
    walter, trudy = V1Person("walter"), V1Person("trudy")
    operation = await signed(ledger, ConfirmIdentity(walter.address, "walter"), walter)
    forged = operation.data[:-89] + _base64(trudy.sign(operation.data[:-89]))
    assert await failure(ledger, replace(operation, data=forged)) == SubmitFailure.BAD_SIGNATURE.value
    first = await signed(ledger, ConfirmIdentity(trudy.address, "trudy"), trudy)
    await joined(ledger, v1_node, "trudy")  # by another program, meanwhile
    assert await failure(ledger, first) == TrustRule.KEY_ALREADY_OWNS.value
    late = await signed(ledger, ConfirmIdentity(walter.address, "trudy2"), walter)
    other = V1Person("trudy2")
    await joined(ledger, v1_node, other.name)
    assert await failure(ledger, late) == TrustRule.NAME_TAKEN.value
    lost = _undone(operation, walter)
    assert await failure(ledger, lost) == SubmitFailure.BRANCH_UNDONE.value


async def test_what_waited_too_long_is_over(ledger: DuniterV1Ledger, v1_node: V1Node) -> None:
    victor, client = V1Person("victor"), OtherClient(v1_node)
    operation = await done(ledger, ConfirmIdentity(victor.address, "victor"), victor)
    for _ in range(4):
        await asyncio.to_thread(client.keep_members)
        await mine(ledger, v1_node, 5, 350)
    assert await failure(ledger, operation) == SubmitFailure.WINDOW_OVER.value
    head = await ledger.finalized_head()
    assert await ledger.trust.identities_of([victor.address], head) == {}
    assert operation.valid_until > BlockNumber(operation.valid_from + WINDOW_S // 300)


async def failure(ledger: DuniterV1Ledger, operation: SignedOperation) -> str:
    report = await ledger.submit(operation)
    assert report.state is SubmitState.REFUSED
    assert isinstance(report.failure, Failure)
    return report.failure.code


def _undone(operation: SignedOperation, signer: V1Person) -> SignedOperation:
    """Rest a document on a block that is not in the chain."""
    lines = operation.data.decode().split("\n")[:-2]
    at = next(place for place, line in enumerate(lines) if line.startswith("Timestamp: "))
    lines[at] = lines[at].partition("-")[0] + "-" + "AB" * 32
    text = ("\n".join(lines) + "\n").encode()
    return replace(operation, data=text + _base64(signer.sign(text)))


def _base64(signature: Signature) -> bytes:
    return base64.b64encode(signature.data) + b"\n"
