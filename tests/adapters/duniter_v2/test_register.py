"""The register of all identities against the sandbox, over real sockets."""

from __future__ import annotations

from sakia_ng.adapters.duniter_v2 import DuniterV2Ledger
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ConfirmIdentity, InCents, InviteNewcomer, Pay
from sakia_ng.domain.identity import RegisterEntry
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText
from tests.adapters.duniter_v2.test_trust import YOU, done, identity_of, later, somebody
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
    assert await ledger.trust.touched(before.number, invited) == frozenset({index})
    assert await entry_of(ledger, index) == RegisterEntry(index, newcomer, IdentityStatus.UNCONFIRMED)
    await done(ledger, sandbox, ConfirmIdentity(newcomer, "Nouvelle_Venue"))
    assert await ledger.trust.touched(invited.number, await ledger.finalized_head()) == frozenset({index})
    named = RegisterEntry(index, newcomer, IdentityStatus.UNVALIDATED, UntrustedText("Nouvelle_Venue"))
    assert await entry_of(ledger, index) == named
