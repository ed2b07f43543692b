"""A newcomer's path and papers signed outside transactions, against the sandbox over real sockets."""

from __future__ import annotations

import base64
import json

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import (
    Certify,
    ConfirmIdentity,
    InCents,
    InviteNewcomer,
    Pay,
    RequestEvaluation,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address, public_key_of, v1_text
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.key_request import KeyProof, ProofPurpose, write_request
from sakia_ng.domain.money import Cents
from sakia_ng.domain.newcomer import Actor, EvaluationStage, NewcomerPath, Obstacle, Step, StepState
from sakia_ng.domain.revocation import OldRevocation, RevocationDocument, write_revocation
from sakia_ng.domain.signed_json import PaperProblem
from sakia_ng.errors import Refusal, UserError
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.newcomers import EvaluationState
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.trust_bench import PURSE, YOU, Bench

_FIVE_DAYS = 72_000


def due_by_the_rule(asked_on: BlockNumber) -> BlockNumber:
    """Return when a result comes: at the start of the third period after that of the request."""
    period = PARAMETERS.evaluation_period
    return BlockNumber((asked_on // period + 3) * period)


def now_of(path: NewcomerPath) -> tuple[Step, StepState, Actor]:
    return path.current.step, path.current.state, path.current.actor


async def test_a_path_from_nothing_to_a_member(bench: Bench) -> None:
    you, purse, newcomer = bench.sandbox.people[YOU], bench.sandbox.people[PURSE], bench.somebody(1)
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.ACCOUNT, StepState.NOW, Actor.ANYBODY)
    assert path.missing_cents == path.needed_cents == 300
    assert await bench.newcomers.foresee(path) is None
    await bench.done(Pay(purse, newcomer, InCents(Cents(2_000))))
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.INVITATION, StepState.NOW, Actor.MEMBER)
    await bench.later(_FIVE_DAYS)
    await bench.done(InviteNewcomer(you, newcomer))
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.NAME, StepState.NOW, Actor.NEWCOMER)
    assert path.identity is not None
    index = path.identity.index
    assert path.ends_at == path.date(path.identity.scheduled_on)
    assert (await bench.newcomers.check_name("é")).problem is TrustRule.NAME_INVALID
    assert (await bench.newcomers.check_name(YOU)).problem is TrustRule.NAME_TAKEN
    check = await bench.newcomers.check_name("CamiIle-du_Lierre")
    assert (check.problem, check.alike, check.is_compared) == (None, (), True)  # the indexer looks for what is typed
    check = await bench.newcomers.check_name(YOU.lower())
    assert (check.problem, check.alike) == (None, (YOU,))
    await bench.done(ConfirmIdentity(newcomer, "Nouvelle_Venue"))
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.CERTIFICATIONS, StepState.NOW, Actor.MEMBERS)
    assert (path.missing_certifications, path.too_few_from) == (4, None)
    foresight = await bench.newcomers.foresee(path)
    assert foresight is not None
    assert len(foresight.best) == 5
    assert all(helper.name and helper.address for helper in foresight.best)
    assert foresight.best[0].distance.share >= foresight.now.share
    for certifier in [member for member in bench.sandbox.members if member != you][:4]:
        await bench.done(Certify(certifier, index))
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.EVALUATION, StepState.NOW, Actor.NEWCOMER_OR_MEMBER)
    assert path.too_few_from is not None
    foresight = await bench.newcomers.foresee(path)
    assert foresight is not None
    assert foresight.now.passes
    assert (await bench.newcomers.evaluation(path)).state is EvaluationState.NONE
    asked_on = await bench.done(RequestEvaluation(newcomer))
    path = await bench.newcomers.path(newcomer)
    assert now_of(path) == (Step.EVALUATION, StepState.RUNNING, Actor.ORACLES)
    assert (await bench.newcomers.evaluation(path)).state is EvaluationState.RUNNING
    due = due_by_the_rule(asked_on)
    for stage in (EvaluationStage.GATHERING, EvaluationStage.COMPUTING, EvaluationStage.PUBLISHING):
        path = await bench.newcomers.path(newcomer)
        progress = (await bench.newcomers.evaluation(path)).progress
        assert progress is not None
        assert (progress.stage, progress.due) == (stage, due)
        assert progress.left == due - path.at.number
        if stage is not EvaluationStage.PUBLISHING:
            await bench.later(PARAMETERS.evaluation_period)
    await bench.later(due - 3 - (await bench.ledger.finalized_head()).number)
    path = await bench.newcomers.path(newcomer)
    assert path.at.number < due
    assert path.is_evaluated
    await bench.later(3)
    path = await bench.newcomers.path(newcomer)
    assert path.at.number >= due
    assert path.status is IdentityStatus.MEMBER
    assert all(view.state is StepState.DONE for view in path.steps())
    assert path.ends_at is None


async def test_a_path_stands_still_where_the_chain_would_refuse(bench: Bench) -> None:
    you, linked = bench.sandbox.people[YOU], bench.somebody(7)
    papers = bench.papers(linked)
    await bench.done(Pay(bench.sandbox.people[PURSE], linked, InCents(Cents(500))))
    proof = await papers.sign_request(await papers.request(ProofPurpose.LINK, you, linked))
    await bench.done(await papers.hand_over(proof))
    path = await bench.newcomers.path(linked)
    assert (path.obstacle, path.current.state) == (Obstacle.LINKED, StepState.STUCK)
    await bench.done(UnlinkAccount(linked))
    assert (await bench.newcomers.path(linked)).obstacle is None


async def test_those_accompanied_are_kept_and_their_identities_followed(bench: Bench) -> None:
    other, wrong = bench.somebody(3), "not an address"
    await bench.settings.change(newcomers=(wrong,))
    await bench.newcomers.accompany(other)
    await bench.newcomers.accompany(other)
    assert bench.settings.current.newcomers == (wrong, other)
    assert bench.newcomers.accompanied() == (other,)
    await bench.newcomers.leave(other)
    assert bench.newcomers.accompanied() == ()


async def test_a_revocation_is_made_carried_checked_and_published_by_anybody(bench: Bench) -> None:
    member, purse = bench.sandbox.members[1], bench.sandbox.people[PURSE]
    here, elsewhere = bench.papers(member), bench.papers()
    document = await here.revocation(member)
    assert isinstance(document, RevocationDocument)
    assert document.signature.data.hex() not in repr(document)
    text = write_revocation(document, bench.sandbox.currency, "Keep this secret.")
    assert elsewhere.read_revocation(text.encode()) == document
    assert elsewhere.read_revocation(write_revocation(document, bench.sandbox.currency).encode()) == document
    altered = json.loads(text) | {"identity": document.identity + 1}
    with pytest.raises(UserError) as caught:
        elsewhere.read_revocation(json.dumps(altered).encode())
    assert caught.value.code is PaperProblem.SIGNATURE
    assert (await elsewhere.check_revocation(document, purse)).owner == member
    await bench.done(elsewhere.revoke(document, purse))
    with pytest.raises(Refusal) as refused:
        await elsewhere.check_revocation(document, purse)
    assert refused.value.code is TrustRule.ALREADY_REVOKED
    assert (await bench.newcomers.path(member)).obstacle is Obstacle.REVOKED
    with pytest.raises(Refusal):
        await here.revocation(member)


async def test_a_revocation_of_v1_is_read_checked_and_published(bench: Bench) -> None:
    you, purse = bench.sandbox.people[YOU], bench.sandbox.people[PURSE]
    document = old_document(bench, you, YOU)
    papers = bench.papers()
    read = papers.read_revocation(document)
    assert isinstance(read, OldRevocation)
    assert papers.owner_of(read) == you
    assert papers.read_revocation(b"\xef\xbb\xbf" + document.replace(b"\n", b"\r\n")) == read
    with pytest.raises(UserError) as caught:
        papers.read_revocation(document.replace(YOU.encode(), b"Somebody_else"))
    assert caught.value.code is PaperProblem.SIGNATURE
    assert (await papers.check_revocation(read, purse)).owner == you
    nobody = papers.read_revocation(old_document(bench, you, "Nobody_at_all"))
    with pytest.raises(Refusal) as refused:
        await papers.check_revocation(nobody, purse)
    assert refused.value.code is TrustRule.IDENTITY_NOT_FOUND
    await bench.done(papers.revoke(read, purse))
    assert (await bench.identity_of(you)).status is IdentityStatus.REVOKED


async def test_a_key_on_another_machine_takes_the_identity_over(bench: Bench) -> None:
    you, purse, new = bench.sandbox.people[YOU], bench.sandbox.people[PURSE], bench.somebody(4)
    here, there = bench.papers(you), bench.papers(new)
    before = await here.revocation(you)
    request = await here.request(ProofPurpose.OWN, you, new)
    carried = write_request(request, bench.sandbox.currency, "What this is.").encode()
    assert there.read_request(carried) == request
    with pytest.raises(UserError) as caught:
        await here.sign_request(request)
    assert caught.value.code is PaperProblem.NOT_MINE
    back = write_request(await there.sign_request(request), bench.sandbox.currency).encode()
    proof = here.read_request(back)
    assert isinstance(proof, KeyProof)
    with pytest.raises(UserError) as altered:
        here.read_request(back.replace(b'"own"', b'"link"'))
    assert altered.value.code is PaperProblem.SIGNATURE
    await bench.done(await here.hand_over(proof))
    moved = await bench.identity_of(new)
    assert (moved.index, moved.former_owner is not None) == (request.identity, True)
    with pytest.raises(Refusal) as gone:
        await here.hand_over(proof)
    assert gone.value.code is TrustRule.NO_IDENTITY
    assert (await here.check_revocation(before, purse)).index == request.identity
    await bench.later(PARAMETERS.change_owner_key_period)
    with pytest.raises(Refusal) as old:
        await here.check_revocation(before, purse)
    assert old.value.code is TrustRule.REVOCATION_KEY
    after = await there.revocation(new)
    assert (await here.check_revocation(after, purse)).index == request.identity


def old_document(bench: Bench, issuer: Address, name: str) -> bytes:
    """Write a revocation as programs of v1 did."""
    lines = [
        "Version: 10",
        "Type: Revocation",
        "Currency: g1",
        f"Issuer: {v1_text(public_key_of(issuer))}",
        f"IdtyUniqueID: {name}",
        f"IdtyTimestamp: 52-{'0' * 64}",
        f"IdtySignature: {base64.b64encode(bytes(64)).decode()}",
        "",
    ]
    signed = "\n".join(lines).encode()
    return signed + base64.b64encode(bench.sandbox.keys[issuer].sign(signed).data) + b"\n"
