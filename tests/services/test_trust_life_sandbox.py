"""The whole life of an identity, as its owner's wallet sees it, against the sandbox over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import Certify, ConfirmIdentity, InCents, InviteNewcomer, Pay, RequestEvaluation
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.certification_use import UseDoubtKind
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.key_request import ProofPurpose
from sakia_ng.domain.money import Cents
from sakia_ng.domain.newcomer import Step, StepState
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.services.newcomers import EvaluationState
from sakia_ng.services.trust_health import Advice
from tests.fakes.web_of_trust import PARAMETERS
from tests.services.sync_support import until
from tests.services.trust_bench import open_bench
from tests.services.trust_life import Life, living

NAME = "Nouvelle_Venue"
_FIVE_DAYS, _A_YEAR, _TEN_YEARS = 72_000, 5_259_600, 52_596_000


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    """A wallet in a web of trust in which most are far: forty members in a ring, certified by six before them."""
    async with open_bench(tmp_path, "--members", "40", "--neighbours", "6") as bench, living(bench) as there:
        yield there


async def test_the_whole_life_of_an_identity(life: Life) -> None:
    await become_known(life)
    index = (await life.identity(life.newcomer)).index
    await fail_by_distance(life, index)
    await come_nearer(life, index)
    await become_member(life, index)
    await renew(life)
    await lose_and_come_back(life)
    await change_keys(life, index)
    await end(life, index)
    assert await life.store.outbox.live() == ()


async def become_known(life: Life) -> None:
    """Invited in the turn that the queue gave, named, certified four times more."""
    bench, newcomer = life.bench, life.newcomer
    await life.act(Pay(life.purse, newcomer, InCents(Cents(6_000))))
    await life.is_shown(life.you, IdentityStatus.MEMBER)
    await bench.trust_sync.refresh_web()
    await life.queue.add(life.you, newcomer)
    line = await life.in_queue()
    assert line.expected_at is not None
    me = await life.identity(life.you)
    await bench.later(max(_FIVE_DAYS, me.next_certification_on - me.at.number) + 1)
    head = await life.ledger.finalized_head()
    await life.is_shown(life.you, IdentityStatus.MEMBER, head.number)
    await until(life.is_ready, 40)
    await life.act(InviteNewcomer(life.you, newcomer))
    assert await life.queue.lines() == ()
    invited = await life.is_shown(newcomer, IdentityStatus.UNCONFIRMED)
    assert (invited.advice, invited.identity.received) == (Advice.CHOOSE_NAME, 1)
    again = await life.refusal(InviteNewcomer(life.you, bench.somebody(9)))
    assert again.code is TrustRule.INVITED_RECENTLY
    assert again.possible_from is not None
    other = next(member for member in bench.sandbox.members if member != life.you)
    early = await life.refusal(Certify(life.you, (await life.identity(other)).index))
    assert early.code is TrustRule.CERTIFIED_RECENTLY
    assert early.possible_from is not None
    await life.act(ConfirmIdentity(newcomer, NAME))
    named = await life.is_shown(newcomer, IdentityStatus.UNVALIDATED)
    assert (named.advice, named.lacks) == (Advice.FIND_CERTIFIERS, 4)
    assert (await life.refusal(RequestEvaluation(newcomer))).code is TrustRule.NOT_ENOUGH_CERTS
    for number, certifier in enumerate(await neighbours(life)):
        receiver = await life.identity(newcomer)
        prospect = await life.trust.prospect(await life.identity(certifier), receiver)
        kinds = [doubt.kind for doubt in prospect.doubts()]
        assert kinds == ([UseDoubtKind.STILL_TOO_FAR] if number == 3 else [])
        await bench.done(Certify(certifier, receiver.index))
    path = await bench.newcomers.path(newcomer)
    assert (path.current.step, path.missing_certifications) == (Step.EVALUATION, 0)


async def neighbours(life: Life) -> list[Address]:
    """Return four members who certify the inviter and so stand beside them: all five are near the same few."""
    me, head = await life.identity(life.you), await life.ledger.finalized_head()
    around = [one.issuer for one in (await life.ledger.trust.received([me.index], head))[me.index]]
    owners = [one.owner for one in (await life.ledger.trust.identities(around, head)).values()]
    return [owner for owner in owners if owner in life.bench.sandbox.keys][:4]


async def fail_by_distance(life: Life, index: int) -> None:
    """The oracles find the distance too great, as was foreseen: whoever asked loses the money, the status stays."""
    bench, newcomer = life.bench, life.newcomer
    await bench.trust_sync.refresh_web()
    distance = await life.trust.distance(index)
    assert distance is not None
    assert (distance.referees, distance.passes, distance.missing > 0) == (40, False, True)
    before = await life.free(newcomer)
    await life.act(RequestEvaluation(newcomer))
    assert await life.free(newcomer) == before - 1_000
    running = await bench.newcomers.evaluation(await bench.newcomers.path(newcomer))
    assert running.state is EvaluationState.RUNNING
    assert running.progress is not None
    assert (await life.refusal(RequestEvaluation(life.you, index))).code is TrustRule.ALREADY_EVALUATED
    await life.evaluated()
    assert await life.free(newcomer) == before - 1_000
    await until(lambda: is_known_to_have_failed(life), 30)
    assert (await life.identity(newcomer)).status is IdentityStatus.UNVALIDATED
    await fail_at_the_cost_of_a_member(life, index)


async def is_known_to_have_failed(life: Life) -> bool:
    path = await life.bench.newcomers.path(life.newcomer)
    return (await life.bench.newcomers.evaluation(path)).state is EvaluationState.FAILED


async def fail_at_the_cost_of_a_member(life: Life, index: int) -> None:
    """Whoever asks for somebody else loses their own money: the newcomer's is not touched."""
    await with_money(life, life.you)
    mine, theirs = await life.free(life.you), await life.free(life.newcomer)
    await life.act(RequestEvaluation(life.you, index))
    await life.evaluated()
    assert (await life.free(life.you), await life.free(life.newcomer)) == (mine - 1_000, theirs)
    await until(lambda: is_known_to_have_failed(life), 30)
    assert (await life.identity(life.newcomer)).status is IdentityStatus.UNVALIDATED


async def come_nearer(life: Life, index: int) -> None:
    """Somebody far off certifies, one of those who help most; what was foreseen of it is what comes."""
    bench, head = life.bench, await life.ledger.finalized_head()
    foresight = await bench.newcomers.foresee(await bench.newcomers.path(life.newcomer))
    assert foresight is not None
    assert not foresight.now.passes
    helper = next(one for one in foresight.best if one.address in bench.sandbox.keys)
    assert helper.address is not None
    assert helper.distance.passes
    certifier = (await life.ledger.trust.identities([helper.index], head))[helper.index]
    prospect = await life.trust.prospect(certifier, await life.identity(life.newcomer))
    assert (prospect.doubts(), prospect.then) == ((), helper.distance)
    await bench.done(Certify(helper.address, index))
    await bench.trust_sync.refresh_web()
    assert await life.trust.distance(index) == helper.distance


async def with_money(life: Life, owner: Address) -> None:
    """See that somebody can have 10 Ğ1 held."""
    if await life.free(owner) < 1_100:
        await life.act(Pay(life.purse, owner, InCents(Cents(1_200))))


async def become_member(life: Life, index: int) -> None:
    """A member asks for the newcomer, whose money is not touched."""
    newcomer, asker = life.newcomer, life.you
    await with_money(life, asker)
    mine, theirs = await life.free(asker), await life.free(newcomer)
    await life.act(RequestEvaluation(asker, index))
    assert await life.free(asker) == mine - 1_000
    await life.evaluated()
    assert (await life.free(asker), await life.free(newcomer)) == (mine, theirs)
    member = await life.is_shown(newcomer, IdentityStatus.MEMBER)
    assert (member.advice, member.identity.received) == (Advice.ALL_WELL, 6)
    path = await life.bench.newcomers.path(newcomer)
    assert all(view.state is StepState.DONE for view in path.steps())


async def renew(life: Life) -> None:
    """Too early is refused with the date; then the membership begins a new year."""
    newcomer = life.newcomer
    early = await life.refusal(RequestEvaluation(newcomer))
    assert early.code is TrustRule.RENEWAL_TOO_EARLY
    assert early.possible_from is not None
    head = await life.ledger.finalized_head()
    wait = early.possible_from - head.time
    assert timedelta(days=60) < wait <= timedelta(days=61)
    former = (await life.identity(newcomer)).membership_expires_on
    assert former is not None
    await life.bench.later(round(wait.total_seconds()) // 6)
    await life.act(RequestEvaluation(newcomer))
    await life.evaluated()
    renewed = (await life.identity(newcomer)).membership_expires_on
    assert renewed is not None
    assert renewed - former >= PARAMETERS.renewal_period


async def lose_and_come_back(life: Life) -> None:
    """A year without renewal ends the membership; the certifications still suffice to have it back."""
    newcomer = life.newcomer
    await life.bench.later(_A_YEAR)
    lost = await life.is_shown(newcomer, IdentityStatus.NOT_MEMBER)
    assert (lost.advice, lost.status_ends is not None) == (Advice.ASK_MEMBERSHIP, True)
    other = await life.refusal(Certify(newcomer, (await life.identity(life.you)).index))
    assert other.code is TrustRule.CERTIFIER_NOT_MEMBER
    await life.act(RequestEvaluation(newcomer))
    await life.evaluated()
    back = await life.is_shown(newcomer, IdentityStatus.MEMBER)
    assert back.membership_ends is not None


async def change_keys(life: Life, index: int) -> None:
    """The identity moves to another account, and cannot move again for half a year."""
    request = await life.papers.request(ProofPurpose.OWN, life.newcomer, life.moved)
    await life.act(await life.papers.hand_over(await life.papers.sign_request(request)))
    moved = await life.is_shown(life.moved, IdentityStatus.MEMBER)
    assert moved.identity.index == index
    assert moved.identity.former_owner is not None
    assert moved.identity.former_owner.address == life.newcomer
    back = await life.papers.request(ProofPurpose.OWN, life.moved, life.bench.somebody(3))
    life.own.add(life.bench.somebody(3))
    again = await life.refusal(await life.papers.hand_over(await life.papers.sign_request(back)))
    assert again.code is TrustRule.KEY_CHANGED_RECENTLY
    assert again.possible_from is not None


async def end(life: Life, index: int) -> None:
    """Revoked by a document that another account publishes, and removed after ten years."""
    document = await life.papers.revocation(life.moved)
    await life.act(life.papers.revoke(document, life.purse))
    revoked = await life.is_shown(life.moved, IdentityStatus.REVOKED)
    assert revoked.advice is Advice.NOTHING_MORE
    twice = await life.refusal(life.papers.revoke(document, life.purse))
    assert twice.code is TrustRule.ALREADY_REVOKED
    assert (await life.refusal(ConfirmIdentity(life.moved, "Another"))).code is TrustRule.ALREADY_CONFIRMED
    await life.bench.later(_TEN_YEARS)
    head = await life.ledger.finalized_head()
    assert await life.ledger.trust.identities([index], head) == {}
    assert await life.ledger.trust.identities_of([life.moved], head) == {}
    await life.is_shown_no_more(life.moved)
    assert (await life.bench.newcomers.check_name(NAME)).problem is TrustRule.NAME_TAKEN
    assert BlockNumber(head.number) > _TEN_YEARS
