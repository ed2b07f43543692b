"""The register of all identities against the sandbox, over real sockets."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ChangeOwnerKey, ConfirmIdentity, InCents, InviteNewcomer, Pay
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.identity import IdentityPast, KeyChange, RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText
from tests.adapters.duniter_v2.test_trust import YOU, done, identity_of, later, proof, somebody
from tests.adapters.sandbox_process import Sandbox

_FIVE_DAYS = 72_000


async def entry_of(ledger: DuniterV2Ledger, index: int) -> RegisterEntry | None:
    register = await ledger.trust.register(await ledger.finalized_head())
    return next((entry for entry in register if entry.index == index), None)


async def test_everybody_stands_in_the_register_with_a_name(ledger: DuniterV2Ledger, sandbox: Sandbox) -> None:
    head = await ledger.finalized_head()
    register = await ledger.trust.register(head)
    members, _ = await ledger.trust.everybody(head)
    assert {entry.index for entry in register if entry.status is IdentityStatus.MEMBER} == members
    assert [entry.index for entry in register] == sorted(entry.index for entry in register)
    identities = await ledger.trust.identities([entry.index for entry in register], head)
    assert {(e.index, e.owner, e.status) for e in register} == {
        (one.index, one.owner, one.status) for one in identities.values()
    }
    you = next(entry for entry in register if entry.owner == sandbox.people[YOU])
    assert you.name == UntrustedText(YOU)
    told = await ledger.names([entry.owner for entry in register])
    assert {entry.owner: entry.name for entry in register if entry.name is not None} == {
        address: person.name for address, person in told.items()
    }


async def test_a_newcomer_enters_it_without_a_name_and_every_change_is_told(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    you, newcomer = sandbox.people[YOU], somebody(sandbox, 1)
    await done(ledger, sandbox, Pay(sandbox.people["Hacklab Le Lierre"], newcomer, InCents(Cents(2_200))))
    await later(ledger, sandbox, _FIVE_DAYS)
    before = await ledger.finalized_head()
    await done(ledger, sandbox, InviteNewcomer(you, newcomer))
    index = (await identity_of(ledger, newcomer)).index
    invited = await ledger.finalized_head()
    assert await ledger.trust.touched(before, invited) == frozenset({index})
    assert await entry_of(ledger, index) == RegisterEntry(index, newcomer, IdentityStatus.UNCONFIRMED)
    await done(ledger, sandbox, ConfirmIdentity(newcomer, "Nouvelle_Venue"))
    assert await ledger.trust.touched(invited, await ledger.finalized_head()) == frozenset({index})
    named = RegisterEntry(index, newcomer, IdentityStatus.UNVALIDATED, UntrustedText("Nouvelle_Venue"))
    assert await entry_of(ledger, index) == named


async def test_the_past_of_an_identity_names_the_accounts_that_owned_it(
    ledger: DuniterV2Ledger, sandbox: Sandbox
) -> None:
    you, new = sandbox.people[YOU], somebody(sandbox, 4)
    identity, pair = await identity_of(ledger, you), sandbox.keys[somebody(sandbox, 4)]
    before = await ledger.trust.past(identity.index)
    assert before == IdentityPast((), (you,))
    await done(
        ledger,
        sandbox,
        ChangeOwnerKey(you, pair.public, pair.sign(proof(sandbox, pair, b"icok", identity, public_key_of(you)))),
    )
    moved = (await identity_of(ledger, new)).former_owner
    assert moved is not None
    past = await ledger.trust.past(identity.index)
    assert past is not None
    assert past.changes == (KeyChange(you, new, moved.changed_at),)
    assert await ledger.trust.past(999_999) is None
