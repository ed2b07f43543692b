"""Walking through the sandbox's web of trust, and watching a group of its people, over real sockets."""

from __future__ import annotations

from itertools import pairwise

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.actions import ConfirmIdentity, InCents, InviteNewcomer, Pay
from sakia_ng.domain.money import Cents
from sakia_ng.domain.text import UntrustedText
from sakia_ng.services.explorer import Explorer
from sakia_ng.services.groups import Groups, NeedKind
from sakia_ng.services.trust import Trust
from tests.services.trust_bench import PURSE, YOU, Bench

_FIVE_DAYS = 72_000
_TWO_MONTHS = 876_600


def explorer_of(bench: Bench) -> tuple[Explorer, Groups]:
    ledger, store, bus, sync = bench.ledger, bench.store, bench.bus, bench.trust_sync
    currency = bench.sandbox.currency
    trust = Trust(ledger=ledger, store=store, bus=bus, sync=sync, directory=bench.directory, currency=currency)
    explorer = Explorer(ledger=ledger, store=store, bus=bus, trust=trust, sync=sync, currency=currency)
    return explorer, Groups(ledger=ledger, store=store, bus=bus, trust=trust, explorer=explorer)


async def test_one_walks_from_member_to_member(bench: Bench) -> None:
    explorer, _ = explorer_of(bench)
    await explorer.refresh()
    (you, *_) = await explorer.search(YOU.lower())
    assert (you.name, you.owner) == (UntrustedText(YOU), bench.sandbox.people[YOU])
    assert await explorer.index_of(you.owner) == you.index
    await explorer.look_at(you.index)
    around = await explorer.around(you.index)
    assert around is not None
    assert around.identity is not None
    assert (len(around.received), len(around.issued)) == (around.identity.received, around.identity.issued)
    assert all(link.other.status is IdentityStatus.MEMBER and link.other.name for link in around.received)
    assert around.membership_ends is not None
    assert around.distance is not None
    assert around.distance.passes
    for link in around.issued:
        other = await explorer.around(link.other.index)
        assert other is not None
        assert you.index in [back.other.index for back in other.received]
    everybody = {entry.index for entry in await explorer.newest_members()}
    for last in sorted(everybody - {you.index})[:8]:
        chain = await explorer.chain(you.index, last)
        assert chain is not None
        for issuer, receiver in pairwise(chain):
            received = await bench.store.trust.received(receiver.index)
            assert issuer.index in [one.issuer for one in received]


async def test_a_newcomer_shows_up_and_a_group_knows_who_could_help(bench: Bench) -> None:
    explorer, groups = explorer_of(bench)
    await explorer.refresh()
    you, newcomer = bench.sandbox.people[YOU], bench.somebody(1)
    mine = await explorer.index_of(you)
    assert mine is not None
    await bench.done(Pay(bench.sandbox.people[PURSE], newcomer, InCents(Cents(2_200))))
    await bench.later(_FIVE_DAYS)
    await bench.done(InviteNewcomer(you, newcomer))
    await bench.done(ConfirmIdentity(newcomer, "Nouvelle_Venue"))
    await explorer.refresh()
    ((entry, received), *_) = await explorer.pending()
    assert (entry.owner, entry.name, received) == (newcomer, UntrustedText("Nouvelle_Venue"), 1)
    others = [one.index for one in await explorer.newest_members() if one.index != mine][:2]
    group = await groups.make("Le Lierre", [mine, entry.index, *others])
    await groups.refresh(group)
    watch = await groups.watch(group)
    found = next(one for one in watch.people if one.someone.index == entry.index)
    assert (found.need.kind, found.need.count) == (NeedKind.CERTIFICATIONS, 4)
    assert {helper.someone.index for helper in found.helpers} == {*others}
    assert all(helper.left > 0 for helper in found.helpers)
    waiting = next(helper for helper in watch.certifiers if helper.someone.index == mine)
    assert waiting.possible_from is not None  # the invitation took the place of a certification


async def test_of_somebody_who_was_removed_no_figure_is_left(bench: Bench) -> None:
    explorer, groups = explorer_of(bench)
    you, newcomer = bench.sandbox.people[YOU], bench.somebody(1)
    await bench.done(Pay(bench.sandbox.people[PURSE], newcomer, InCents(Cents(2_200))))
    await bench.later(_FIVE_DAYS)
    await bench.done(InviteNewcomer(you, newcomer))
    index = (await bench.identity_of(newcomer)).index
    await explorer.refresh()
    await explorer.look_at(index)
    group = await groups.make("Le Lierre", [index])
    there = await explorer.around(index)
    assert there is not None
    assert there.identity is not None
    await bench.later(_TWO_MONTHS)
    await explorer.look_at(index)
    await explorer.refresh()
    gone = await explorer.around(index)
    assert gone is not None
    assert (gone.identity, gone.received, gone.centre.owner, gone.centre.status) == (None, (), None, None)
    await bench.store.trust.put_identities([there.identity])
    await groups.refresh(group)
    (watched,) = (await groups.watch(group)).people
    assert (watched.health, watched.need.kind) == (None, NeedKind.NOT_READ)
