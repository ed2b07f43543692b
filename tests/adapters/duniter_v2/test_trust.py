"""The web of trust against the sandbox, over real sockets: what a draft allows is what happens, and the reverse."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import (
    Action,
    Certify,
    ChangeOwnerKey,
    ConfirmIdentity,
    Everything,
    InCents,
    InviteNewcomer,
    LinkAccount,
    Pay,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address, public_key_of, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.distance import Distance, Web
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.keys import Scheme
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import Outcome
from sakia_ng.errors import Refusal
from sakia_ng.ports.ledger_codes import PaymentRule
from sakia_ng.ports.trust_codes import TrustRule
from sakia_ng.sandbox.population.keys import KeyPair, derive
from sakia_ng.substrate.scale import u32
from tests.adapters.duniter_v2.paying import included, settle
from tests.adapters.sandbox_process import Sandbox
from tests.fakes.web_of_trust import PARAMETERS

YOU, FRIEND = "Camille_du_Lierre", "Ysolde-du-Moulin"
_FIVE_DAYS = 72_000


async def identity_of(ledger: DuniterV2Ledger, address: Address) -> Identity:
    return (await ledger.trust.identities_of([address], await ledger.finalized_head()))[address]


async def web_at(ledger: DuniterV2Ledger) -> Web:
    members, certifications = await ledger.trust.everybody(await ledger.finalized_head())
    return Web.of(members, certifications, PARAMETERS.distance)


async def done(ledger: DuniterV2Ledger, sandbox: Sandbox, action: Action) -> Outcome:
    _, inclusion = await included(ledger, sandbox, action)
    outcome = await ledger.outcome(inclusion)
    assert (outcome.known, outcome.success, outcome.failure) == (True, True, None)
    return outcome


async def refusal(ledger: DuniterV2Ledger, action: Action) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await ledger.draft(action)
    return caught.value


async def later(ledger: DuniterV2Ledger, sandbox: Sandbox, blocks: int) -> None:
    await sandbox.control("sandbox_advance", {"blocks": blocks})
    await settle(ledger, sandbox)


def somebody(sandbox: Sandbox, number: int) -> Address:
    """Make a key pair that the sandbox's tests can sign with."""
    pair = derive(bytes(15) + bytes([number]), "", Scheme.ED25519)
    address = to_address(pair.public, sandbox.currency)
    sandbox.keys[address] = pair
    return address


def proof(sandbox: Sandbox, pair: KeyPair, prefix: bytes, identity: Identity, rest: bytes = b"") -> bytes:
    return prefix + bytes.fromhex(sandbox.currency.genesis_hash[2:]) + u32(identity.index) + rest


async def test_the_parameters_are_those_of_the_currency(ledger: DuniterV2Ledger) -> None:
    assert await ledger.trust.parameters() == PARAMETERS


async def test_everybody_is_read_and_the_distance_is_the_oracles(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    head = await ledger.finalized_head()
    web = await web_at(ledger)
    assert len(web.members) == 30
    identities = await ledger.trust.identities(sorted(web.members), head)
    received = await ledger.trust.received(sorted(web.members), head)
    for index, identity in identities.items():
        assert identity.is_member
        assert identity.membership_expires_on is not None
        assert identity.quota is not None
        assert identity.received == len(received[index]) == len(web.issuers[index])
        assert identity.issued == web.issued[index]
        assert all(one.receiver == index and one.expires_on > head.number for one in received[index])
    assert web.distances()[identity.index] == web.distance(identity.index)
    assert web.distance(identity.index).passes


async def test_a_newcomer_becomes_a_member(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    you, newcomer = sandbox.people[YOU], somebody(sandbox, 1)
    assert (await refusal(ledger, InviteNewcomer(you, newcomer))).code is TrustRule.ACCOUNT_ABSENT
    await done(ledger, sandbox, Pay(sandbox.people["Hacklab Le Lierre"], newcomer, InCents(Cents(200))))
    poor = await refusal(ledger, InviteNewcomer(you, newcomer))
    assert (poor.code, poor.params) == (TrustRule.NEWCOMER_TOO_POOR, {"needed_cents": 300})
    await done(ledger, sandbox, Pay(sandbox.people["Hacklab Le Lierre"], newcomer, InCents(Cents(2_000))))
    await later(ledger, sandbox, _FIVE_DAYS)
    await done(ledger, sandbox, InviteNewcomer(you, newcomer))
    again = await refusal(ledger, InviteNewcomer(you, somebody(sandbox, 2)))
    assert again.code is TrustRule.INVITED_RECENTLY
    assert again.possible_from is not None
    assert again.possible_from - (await ledger.finalized_head()).time == timedelta(days=5)
    invited = await identity_of(ledger, newcomer)
    assert (invited.status, invited.received, invited.evaluated_for) == (IdentityStatus.UNCONFIRMED, 1, None)
    for name in ("ab", "a b c", "é" * 5, "x" * 43):
        assert (await refusal(ledger, ConfirmIdentity(newcomer, name))).code is TrustRule.NAME_INVALID
    assert (await refusal(ledger, ConfirmIdentity(newcomer, YOU))).code is TrustRule.NAME_TAKEN
    await done(ledger, sandbox, ConfirmIdentity(newcomer, "Nouvelle_Venue"))
    assert await ledger.trust.name_owner("Nouvelle_Venue", await ledger.finalized_head()) == invited.index
    assert (await refusal(ledger, ConfirmIdentity(newcomer, "Autre"))).code is TrustRule.ALREADY_CONFIRMED
    early = await refusal(ledger, RequestEvaluation(newcomer))
    assert (early.code, early.params) == (TrustRule.NOT_ENOUGH_CERTS, {"received": 1, "needed": 5})
    others = [member for member in sandbox.members if member != you]
    foreseen = Distance(0, 1)
    for certifier in others:
        if (await identity_of(ledger, newcomer)).received == 5:
            break
        web = await web_at(ledger)
        index = (await identity_of(ledger, certifier)).index
        foreseen = web.distance_if(invited.index, certified_by=[index])
        await done(ledger, sandbox, Certify(certifier, invited.index))
    web = await web_at(ledger)
    assert web.distance(invited.index) == foreseen
    assert foreseen.passes
    draft = await ledger.draft(RequestEvaluation(newcomer))
    assert draft.held_cents == 1_000
    await done(ledger, sandbox, RequestEvaluation(newcomer))
    assert (await identity_of(ledger, newcomer)).evaluated_for == newcomer
    assert (await refusal(ledger, RequestEvaluation(newcomer))).code is TrustRule.ALREADY_EVALUATED
    await later(ledger, sandbox, 3 * PARAMETERS.evaluation_period)
    member = await identity_of(ledger, newcomer)
    assert (member.status, member.evaluated_for) == (IdentityStatus.MEMBER, None)
    assert member.membership_expires_on is not None
    young = await refusal(ledger, RequestEvaluation(newcomer))
    assert young.code is TrustRule.RENEWAL_TOO_EARLY
    assert young.possible_from is not None
    two_months = timedelta(seconds=876_600 * 6)
    assert timedelta() <= two_months - (young.possible_from - (await ledger.finalized_head()).time) < timedelta(hours=1)


async def test_certifying_adds_then_renews_every_five_days(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    you, friend = sandbox.people[YOU], sandbox.people[FRIEND]
    me, them = await identity_of(ledger, you), await identity_of(ledger, friend)
    await later(ledger, sandbox, _FIVE_DAYS)
    head = await ledger.finalized_head()
    before = {one.issuer: one.expires_on for one in (await ledger.trust.received([them.index], head))[them.index]}
    draft = await ledger.draft(Certify(you, them.index))
    assert draft.action == Certify(you, them.index, renews=me.index in before)
    await done(ledger, sandbox, Certify(you, them.index))
    head = await ledger.finalized_head()
    after = {one.issuer: one.expires_on for one in (await ledger.trust.received([them.index], head))[them.index]}
    assert head.number - 5 < after[me.index] - PARAMETERS.certification_validity <= head.number
    soon = await refusal(ledger, Certify(you, them.index))
    assert soon.code is TrustRule.CERTIFIED_RECENTLY
    assert soon.possible_from is not None
    assert soon.possible_from - head.time == timedelta(days=5)
    await later(ledger, sandbox, _FIVE_DAYS)
    assert (await ledger.draft(Certify(you, them.index))).action == Certify(you, them.index, renews=True)
    assert (await refusal(ledger, Certify(you, me.index))).code is TrustRule.CERTIFIES_SELF
    assert (await refusal(ledger, Certify(you, 999_999))).code is TrustRule.TARGET_NOT_FOUND
    stranger = somebody(sandbox, 3)
    assert (await refusal(ledger, Certify(stranger, them.index))).code is TrustRule.CERTIFIER_WITHOUT_IDENTITY


async def test_revoking_with_a_signature_made_before(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    member, payer = sandbox.members[1], sandbox.people["Hacklab Le Lierre"]
    identity, pair = await identity_of(ledger, member), sandbox.keys[member]
    revocation = pair.sign(proof(sandbox, pair, b"revo", identity))
    wrong = Revoke(payer, identity.index, public_key_of(payer), revocation)
    assert (await refusal(ledger, wrong)).code is TrustRule.REVOCATION_KEY
    await done(ledger, sandbox, Revoke(payer, identity.index, pair.public, revocation))
    assert (await identity_of(ledger, member)).status is IdentityStatus.REVOKED
    again = Revoke(payer, identity.index, pair.public, revocation)
    assert (await refusal(ledger, again)).code is TrustRule.ALREADY_REVOKED


async def test_who_is_not_on_the_chain_signs_nothing_and_an_owner_without_money_does(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    member, payer, nobody = sandbox.members[1], sandbox.people["Hacklab Le Lierre"], somebody(sandbox, 6)
    identity, pair = await identity_of(ledger, member), sandbox.keys[member]
    revocation = pair.sign(proof(sandbox, pair, b"revo", identity))
    published = Revoke(nobody, identity.index, pair.public, revocation)
    assert (await refusal(ledger, published)).code is PaymentRule.SENDER_ABSENT
    assert (await refusal(ledger, RevokeByOldDocument(nobody, b"text"))).code is PaymentRule.SENDER_ABSENT
    await done(ledger, sandbox, Pay(member, payer, Everything(keep_account=False)))
    state = (await ledger.account_states([member], await ledger.finalized_head()))[member]
    assert (state.exists, state.free_cents) == (True, 0)
    await done(ledger, sandbox, replace(published, signer=member))


async def test_an_identity_moves_and_links_another_account(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    you, payer = sandbox.people[YOU], sandbox.people["Hacklab Le Lierre"]
    identity, new = await identity_of(ledger, you), somebody(sandbox, 4)
    pair = sandbox.keys[new]
    icok = pair.sign(proof(sandbox, pair, b"icok", identity, public_key_of(you)))
    await done(ledger, sandbox, ChangeOwnerKey(you, pair.public, icok))
    moved = await identity_of(ledger, new)
    assert moved.index == identity.index
    assert moved.former_owner is not None
    assert moved.former_owner.address == you
    other = somebody(sandbox, 5)
    second = sandbox.keys[other]
    icok = second.sign(proof(sandbox, second, b"icok", identity, pair.public))
    recently = await refusal(ledger, ChangeOwnerKey(new, second.public, icok))
    assert recently.code is TrustRule.KEY_CHANGED_RECENTLY
    assert recently.possible_from is not None
    link = second.sign(proof(sandbox, second, b"link", identity, second.public))
    assert (await refusal(ledger, LinkAccount(new, second.public, link))).code is TrustRule.ACCOUNT_ABSENT
    assert (await refusal(ledger, UnlinkAccount(payer))).code is TrustRule.NOT_LINKED
    await done(ledger, sandbox, Pay(payer, other, InCents(Cents(500))))
    await done(ledger, sandbox, LinkAccount(new, second.public, link))
    head = await ledger.finalized_head()
    assert (await ledger.account_states([other], head))[other].linked_identity == identity.index
    await done(ledger, sandbox, UnlinkAccount(other))
    head = await ledger.finalized_head()
    assert (await ledger.account_states([other], head))[other].linked_identity is None


async def test_what_changed_in_the_web_is_told_by_the_blocks(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    you, friend = sandbox.people[YOU], sandbox.people[FRIEND]
    them = await identity_of(ledger, friend)
    await later(ledger, sandbox, _FIVE_DAYS)
    before = await ledger.finalized_head()
    await done(ledger, sandbox, Certify(you, them.index))
    head = await ledger.finalized_head()
    assert await ledger.trust.touched(before, head) == frozenset({them.index})
    assert await ledger.trust.touched(head, head) == frozenset()
    assert await ledger.trust.touched(replace(head, number=BlockNumber(head.number - 201)), head) is None
    await sandbox.control("sandbox_upgrade")
    await settle(ledger, sandbox)
    assert await ledger.trust.touched(before, await ledger.finalized_head()) is None
