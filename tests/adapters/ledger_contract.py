"""What every ledger promises: tests of an adapter subclass ``LedgerContract`` and give the fixture ``world``."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod

import pytest

from sakia_ng.domain.actions import Action, Collect, InCents, Pay, PaySeveral, Share
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber, BlockRef
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind
from sakia_ng.domain.operation import SignedOperation
from sakia_ng.errors import Code, EnvironmentProblem, Refusal
from sakia_ng.ports.connection import Connection, LinkState
from sakia_ng.ports.ledger import Capability, Ledger, SubmitState
from sakia_ng.ports.ledger_codes import LedgerLimit, PaymentRule

AMOUNT = Cents(500)


class World(ABC):
    """A ledger and the small currency behind it.

    Attributes:
        ledger: started.
        payer: an account with money and a history of more than two lines, whose owner is ``named``.
        payee: another account that exists.
        absent: an account that does not.
        named: an account whose identity has a name.
    """

    ledger: Ledger
    payer: Address
    payee: Address
    absent: Address
    named: Address

    @property
    @abstractmethod
    def key(self) -> tuple[PublicKey, Scheme]:
        """The payer's key."""

    @abstractmethod
    def sign(self, payload: bytes) -> Signature:
        """Sign with it."""

    @abstractmethod
    async def mint(self, *, final: bool) -> None:
        """Make one block, final or not."""

    @abstractmethod
    async def cut(self) -> None:
        """Take every server away, for good."""

    async def signed(self) -> SignedOperation:
        """Draft, encode and sign a payment."""
        draft = await self.ledger.draft(Pay(self.payer, self.payee, InCents(AMOUNT)))
        sequence = await self.ledger.next_sequence(self.payer)
        unsigned = await self.ledger.unsigned(draft, sequence, *self.key)
        return self.ledger.assemble(unsigned, self.sign(unsigned.signing_payload))

    async def settled(self) -> BlockRef:
        """Make a final block and wait until the ledger knows of it."""
        before = await self.ledger.finalized_head()
        await self.mint(final=True)
        async with asyncio.timeout(30):
            async for head in self.ledger.finalized_heads():
                if head.number > before.number:
                    return head
        raise AssertionError("heads never end")


class LedgerContract:
    """The promises, one a test."""

    async def test_it_connects_and_tells(self, world: World) -> None:
        heard: list[Connection] = []
        world.ledger.on_connection(heard.append)
        head = await world.settled()
        assert world.ledger.connection.node is LinkState.CONNECTED
        assert world.ledger.connection.finalized == head
        assert heard
        assert heard[-1] == world.ledger.connection
        assert Capability.PAY in world.ledger.capabilities

    async def test_heads_come_once_each_and_in_order(self, world: World) -> None:
        heads = world.ledger.finalized_heads()
        seen = [await anext(heads)]
        for _ in range(3):
            await world.settled()
            async with asyncio.timeout(30):
                seen.append(await anext(heads))
        assert [head.number for head in seen] == sorted({head.number for head in seen})
        assert seen[0].time < seen[-1].time
        assert all(head.time.tzinfo is not None for head in seen)
        late = world.ledger.finalized_heads()
        assert await anext(late) == seen[-1]

    async def test_states_are_true_of_the_block_asked(self, world: World) -> None:
        head = await world.ledger.finalized_head()
        states = await world.ledger.account_states([world.payer, world.absent, world.payer], head)
        assert set(states) == {world.payer, world.absent}
        assert {state.at for state in states.values()} == {head}
        assert states[world.payer].exists
        assert states[world.payer].transferable_cents > AMOUNT
        assert (states[world.absent].exists, states[world.absent].total_cents) == (False, 0)
        assert (await world.ledger.dividend_state(head)).current_ud > 0

    async def test_a_draft_says_what_will_be(self, world: World) -> None:
        action = Pay(world.payer, world.payee, InCents(AMOUNT), "merci")
        draft = await world.ledger.draft(action)
        assert (draft.action, draft.amount_cents) == (action, AMOUNT)
        assert draft.at == await world.ledger.finalized_head()
        assert draft.total_after_cents == draft.sender_before.total_cents - AMOUNT - draft.fee_cents
        assert draft.recipient is not None
        with pytest.raises(Refusal) as zero:
            await world.ledger.draft(Pay(world.payer, world.payee, InCents(Cents(0))))
        assert zero.value.code is PaymentRule.AMOUNT_ZERO

    async def test_what_can_be_taken_back_is_offered_where_it_can_be_drafted(self, world: World) -> None:
        action = Pay(world.payer, world.payee, InCents(AMOUNT), refundable=True)
        if Capability.CONDITIONS in world.ledger.capabilities:
            assert (await world.ledger.draft(action)).action == action
            return
        with pytest.raises(Refusal) as refused:
            await world.ledger.draft(action)
        assert refused.value.code is LedgerLimit.NOT_OFFERED

    async def test_signed_bytes_are_what_they_say(self, world: World) -> None:
        draft = await world.ledger.draft(Pay(world.payer, world.payee, InCents(AMOUNT)))
        number = await world.ledger.next_sequence(world.payer)
        unsigned = await world.ledger.unsigned(draft, number, *world.key)
        assert (unsigned.signer, unsigned.sequence, unsigned.public_key) == (world.payer, number, world.key[0])
        assert unsigned.valid_from <= (await world.ledger.finalized_head()).number < unsigned.valid_until
        signature = world.sign(unsigned.signing_payload)
        first, second = (world.ledger.assemble(unsigned, signature) for _ in range(2))
        assert first == second
        assert (first.sequence, first.valid_until) == (number, unsigned.valid_until)
        other = await world.ledger.unsigned(draft, number + 1, *world.key)
        assert other.sequence == number + 1
        assert other.signing_payload != unsigned.signing_payload

    async def test_a_payment_from_the_pool_to_a_final_block(self, world: World) -> None:
        ledger = world.ledger
        before = await ledger.finalized_head()
        operation = await world.signed()
        assert (await ledger.submit(operation)).state is SubmitState.ACCEPTED
        assert (await ledger.submit(operation)).state is SubmitState.ALREADY_KNOWN
        assert await ledger.next_sequence(world.payer) == operation.sequence + 1
        assert await ledger.sequence_at(world.payer, before) == operation.sequence
        head = await world.settled()
        scan = await ledger.find([operation.hash], operation.valid_from, operation.valid_until)
        assert scan.scanned_to == head.number
        (inclusion,) = scan.found
        assert (inclusion.hash, inclusion.is_final, inclusion.block) == (operation.hash, True, head)
        outcome = await ledger.outcome(inclusion)
        assert (outcome.known, outcome.success, outcome.failure) == (True, True, None)
        assert (await ledger.submit(operation)).state is SubmitState.REFUSED
        assert await ledger.sequence_at(world.payer, head) == operation.sequence + 1
        assert await ledger.sequence_at(world.payer, before) == operation.sequence

    async def test_of_two_operations_with_one_number_one_is_made(self, world: World) -> None:
        ledger, first = world.ledger, await world.signed()
        draft = await ledger.draft(Pay(world.payer, world.payee, InCents(Cents(AMOUNT + 100))))
        unsigned = await ledger.unsigned(draft, first.sequence, *world.key)
        second = ledger.assemble(unsigned, world.sign(unsigned.signing_payload))
        for operation in (first, second):
            await ledger.submit(operation)
        head = await world.settled()
        scan = await ledger.find([first.hash, second.hash], first.valid_from, head.number)
        assert len(scan.found) == 1
        assert await ledger.sequence_at(world.payer, head) == first.sequence + 1

    async def test_a_final_block_is_confirmed(self, world: World) -> None:
        await world.ledger.confirm(await world.settled())

    async def test_conditions_are_offered_or_refused_as_it_says(self, world: World) -> None:
        refundable = Pay(world.payer, world.payee, InCents(AMOUNT), refundable=True)
        collect = Collect(world.payer, ("nothing:0",))
        if Capability.CONDITIONS in world.ledger.capabilities:
            assert (await world.ledger.draft(refundable)).amount_cents == AMOUNT
            expected: dict[Action, Code] = {collect: PaymentRule.PIECE_GONE}
        else:
            expected = {refundable: LedgerLimit.NOT_OFFERED, collect: LedgerLimit.NOT_OFFERED}
        for action, code in expected.items():
            with pytest.raises(Refusal) as refused:
                await world.ledger.draft(action)
            assert refused.value.code is code

    async def test_several_are_paid_at_once_or_refused_as_it_says(self, world: World) -> None:
        shares = (Share(world.payee, AMOUNT), Share(world.absent, Cents(2 * AMOUNT)))
        action = PaySeveral(world.payer, shares, "for both")
        if Capability.PAY_SEVERAL in world.ledger.capabilities:
            draft = await world.ledger.draft(action)
            assert (draft.action, draft.amount_cents) == (action, 3 * AMOUNT)
            assert draft.total_after_cents == draft.sender_before.total_cents - 3 * AMOUNT - draft.fee_cents
            return
        with pytest.raises(Refusal) as refused:
            await world.ledger.draft(action)
        assert refused.value.code is LedgerLimit.NOT_OFFERED

    async def test_what_moved_money_is_told_by_blocks(self, world: World) -> None:
        ledger, before = world.ledger, await world.ledger.finalized_head()
        assert (await ledger.submit(await world.signed())).state is SubmitState.ACCEPTED
        head = await world.settled()
        await ledger.confirm(head)
        (line,) = await ledger.movements(world.payer, before.number, head)
        assert (line.account, line.kind, line.amount_cents) == (world.payer, MovementKind.TRANSFER, -AMOUNT)
        assert (line.counterpart, line.block, line.time) == (world.payee, head.number, head.time)
        assert await ledger.movements(world.payer, before.number, head) == (line,)
        assert await ledger.movements(world.payer, head.number, head) == ()
        assert await ledger.movements(world.payer, before.number, before) == ()
        assert await ledger.movements(world.absent, before.number, head) == ()

    async def test_a_best_block_is_a_hint(self, world: World) -> None:
        operation = await world.signed()
        await world.ledger.submit(operation)
        heads = world.ledger.best_heads()
        before, final = await anext(heads), await world.ledger.finalized_head()
        await world.mint(final=False)
        async with asyncio.timeout(30):
            while await anext(heads) == before:
                pass
        (inclusion,) = await world.ledger.find_in_best([operation.hash])
        assert (inclusion.is_final, inclusion.block.number) == (False, before.number + 1)
        scan = await world.ledger.find([operation.hash], operation.valid_from, operation.valid_until)
        assert scan.found == ()
        assert final.number <= scan.scanned_to < inclusion.block.number

    async def test_nothing_is_found_beyond_the_final_block(self, world: World) -> None:
        head = await world.ledger.finalized_head()
        scan = await world.ledger.find([], BlockNumber(head.number + 1), BlockNumber(head.number + 9))
        assert (scan.found, scan.scanned_to) == ((), head.number)
        assert await world.ledger.find_in_best([]) == ()

    async def test_history_is_read_page_by_page(self, world: World) -> None:
        assert (await world.ledger.submit(await world.signed())).state is SubmitState.ACCEPTED
        await world.settled()
        read: list[Movement] = []
        cursor: str | None = None
        for _ in range(1000):
            page = await world.ledger.history(world.payer, cursor, 2 if cursor is None else 500)
            read += page.movements
            cursor = page.cursor
            if cursor is None:
                break
        assert cursor is None
        assert len({movement.id for movement in read}) == len(read) > 2
        assert [m.time for m in read] == sorted((m.time for m in read), reverse=True)
        assert {movement.account for movement in read} == {world.payer}
        payment = next((movement for movement in read if movement.kind is MovementKind.TRANSFER), read[0])
        told = await world.ledger.extrinsic_of(payment)
        assert told is None or bytes.fromhex(told.removeprefix("0x"))  # not every ledger tells
        nothing = await world.ledger.history(world.absent, None, 10)
        assert (nothing.movements, nothing.cursor) == ((), None)

    async def test_people_are_found_by_name_and_address(self, world: World) -> None:
        named = await world.ledger.names([world.named, world.absent])
        assert set(named) == {world.named}
        name = named[world.named].name
        assert name is not None
        for text in (name.raw, name.raw.upper(), world.named):
            assert (await world.ledger.people(text, 5))[0].address == world.named
        assert await world.ledger.people("nobody bears this name", 5) == ()

    async def test_values_of_the_dividend_in_order(self, world: World) -> None:
        values = await world.ledger.dividend_values()
        assert values
        assert [value.time for value in values] == sorted(value.time for value in values)

    async def test_the_rules_of_the_money_are_told(self, world: World) -> None:
        rules = await world.ledger.currency_parameters()
        assert 0 < rules.ud_period_ms <= rules.reevaluation_period_ms
        assert 0 < rules.growth_perbill < 1_000_000_000
        assert rules.existential_deposit == world.ledger.currency.existential_deposit

    async def test_dividends_created_are_told_by_their_indexes(self, world: World) -> None:
        index = (await world.ledger.dividend_state(await world.ledger.finalized_head())).current_ud_index - 1
        told = await world.ledger.created_dividends([index, 10**6, index - 1])
        assert [one.index for one in told] in ([index - 1, index], [])  # not every indexer tells
        assert [one.time for one in told] == sorted(one.time for one in told)
        assert all(one.amount_cents > 0 and one.mass_cents > 0 and one.members > 0 for one in told)

    async def test_the_web_of_trust_agrees_with_itself(self, world: World) -> None:
        assert Capability.TRUST in world.ledger.capabilities
        trust, head = world.ledger.trust, await world.settled()
        found = await trust.identities_of([world.named, world.absent], head)
        assert set(found) == {world.named}
        identity = found[world.named]
        assert (identity.owner, identity.at, identity.is_member) == (world.named, head, True)
        assert await trust.identities([identity.index], head) == {identity.index: identity}
        assert await trust.identities([], head) == {}
        received = (await trust.received([identity.index], head))[identity.index]
        assert len(received) == identity.received > 0
        assert {one.receiver for one in received} == {identity.index}
        assert all(one.expires_on > head.number for one in received)
        ends = identity.membership_expires_on
        assert ends is not None
        assert ends > head.number
        owned = (await world.ledger.account_states([world.named], head))[world.named].identity
        assert owned is not None
        assert (owned.index, owned.status) == (identity.index, identity.status)

    async def test_the_whole_web_is_told(self, world: World) -> None:
        trust, head = world.ledger.trust, await world.settled()
        identity = (await trust.identities_of([world.named], head))[world.named]
        members, certifications = await trust.everybody(head)
        assert identity.index in members
        assert set((await trust.received([identity.index], head))[identity.index]) == {
            one for one in certifications if one.receiver == identity.index
        }
        assert sum(one.issuer == identity.index for one in certifications) == identity.issued
        entry = next(one for one in await trust.register(head) if one.index == identity.index)
        assert (entry.owner, entry.status) == (world.named, identity.status)
        assert entry.name is not None
        assert await trust.name_owner(entry.name.raw, head) == identity.index
        assert await trust.name_owner("nobody-bears-this-name", head) is None
        assert await trust.touched(head, head) == frozenset()

    async def test_the_rules_of_the_web_of_trust_are_told(self, world: World) -> None:
        rules = await world.ledger.trust.parameters()
        assert 0 < rules.min_certifications <= rules.max_certifications
        assert 0 <= rules.renewal_period < rules.membership_period
        assert 0 <= rules.certification_period < rules.certification_validity
        assert 0 < rules.distance.least_share <= 1_000_000_000
        assert rules.distance.max_steps > 0

    async def test_without_servers_every_call_ends_with_our_problem(self, world: World) -> None:
        operation, head = await world.signed(), await world.ledger.finalized_head()
        await world.cut()
        with pytest.raises(EnvironmentProblem):
            await world.ledger.account_states([world.payer], head)
        with pytest.raises(EnvironmentProblem):
            await world.ledger.draft(Pay(world.payer, world.payee, InCents(AMOUNT)))
        with pytest.raises(EnvironmentProblem):
            await world.ledger.history(world.payer, None, 10)
        assert (await world.ledger.submit(operation)).state is SubmitState.UNREACHABLE
        assert world.ledger.connection.node is not LinkState.CONNECTED

    async def test_closing_twice_is_harmless(self, world: World) -> None:
        await world.ledger.close()
        await world.ledger.close()
