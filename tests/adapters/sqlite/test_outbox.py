from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.sqlite.action_json import read_action, read_failure, write_action, write_failure
from sakia_ng.adapters.sqlite.codes import StoreProblem
from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.actions import (
    Action,
    Certify,
    ChangeOwnerKey,
    ClaimDividends,
    Collect,
    ConfirmIdentity,
    EndMembership,
    Everything,
    InCents,
    InMilliDividends,
    InviteNewcomer,
    LinkAccount,
    Pay,
    PaySeveral,
    RequestEvaluation,
    Revoke,
    RevokeByOldDocument,
    Share,
    UnlinkAccount,
)
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.keys import PublicKey, Scheme, Signature
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.operation import (
    Failure,
    Inclusion,
    OperationId,
    OperationState,
    OutboxEntry,
    Outcome,
    SignedOperation,
)
from sakia_ng.errors import BugError, EnvironmentProblem, UserError
from tests.adapters.sqlite.samples import ALICE, BOB, NOON, block, operation

PAY = Pay(ALICE, BOB, InCents(Cents(1_250)), "merci 🥕")

amounts = st.one_of(
    st.integers(0, MAX_CENTS).map(lambda cents: InCents(Cents(cents))),
    st.integers(0, 10**9).map(InMilliDividends),
    st.booleans().map(Everything),
)
texts = st.text(st.characters(exclude_categories=["Cs"]))
KEY, PROOF = PublicKey(bytes(range(32))), Signature(Scheme.SR25519, bytes(range(64)))
TRUST: list[Action] = [
    InviteNewcomer(ALICE, BOB),
    ConfirmIdentity(BOB, "Bob-94"),
    Certify(ALICE, 7),
    Certify(ALICE, 7, renews=True),
    RequestEvaluation(ALICE),
    RequestEvaluation(ALICE, 7),
    EndMembership(BOB),
    Revoke(ALICE, 7, KEY, PROOF),
    RevokeByOldDocument(ALICE, b"Version: 10\n\xff"),
    ChangeOwnerKey(ALICE, KEY, PROOF),
    LinkAccount(ALICE, KEY, PROOF),
    UnlinkAccount(BOB),
]
actions = st.one_of(
    st.builds(Pay, st.just(ALICE), st.just(BOB), amounts, texts, st.booleans()),
    st.builds(
        PaySeveral,
        st.just(ALICE),
        st.lists(st.builds(Share, st.just(BOB), st.integers(0, MAX_CENTS).map(Cents))).map(tuple),
        texts,
    ),
    st.builds(Collect, st.just(BOB), st.lists(texts).map(tuple)),
    st.just(ClaimDividends(BOB)),
    st.sampled_from(TRUST),
)
times = st.datetimes().map(lambda time: NOON + (time - time.replace(microsecond=0)))


async def add(store: SqliteStore, action: Action = PAY, signed: SignedOperation | None = None) -> OutboxEntry:
    return await store.outbox.add(action, signed or operation(), Cents(1_250), Cents(5), NOON)


def found(signed: SignedOperation, number: int = 1_003) -> Inclusion:
    return Inclusion(signed.hash, block(number), 2, is_final=True)


@given(actions)
def test_actions_survive_json(action: Action) -> None:
    assert read_action(write_action(action)) == action


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(["action", "amount", "x"]), inside),
)


@given(texts | json_values.map(json.dumps))
def test_what_the_program_did_not_write_is_a_damaged_file_and_no_mistake(text: str) -> None:
    for read in (read_action, read_failure):
        with suppress(UserError):
            read(text)
    for bad in ("", "[]", "{}", '{"action": "pay/1"}', '["x", 3, null]', '["x", [], 1e400]', "[" * 100_000):
        for read in (read_action, read_failure):
            with pytest.raises(UserError) as damaged:
                read(bad)
            assert damaged.value.code is StoreProblem.DAMAGED


@given(st.builds(Failure, texts, st.lists(st.tuples(texts, texts)).map(tuple), st.none() | times))
def test_failures_survive_json(failure: Failure) -> None:
    read = read_failure(write_failure(failure))
    assert read is not None
    cut = failure.possible_from and failure.possible_from.replace(
        microsecond=failure.possible_from.microsecond // 1000 * 1000
    )
    assert read == replace(failure, possible_from=cut)


@pytest.mark.parametrize("text", ['{"action": "vote/1"}', '{"action": "pay/2"}'])
def test_an_action_of_a_newer_version_is_refused_clearly(text: str) -> None:
    with pytest.raises(UserError) as caught:
        read_action(text)
    assert caught.value.code is StoreProblem.NEWER


def test_released_forms_of_actions_are_still_read() -> None:
    assert read_action('{"action": "certify/1", "signer": "a", "receiver": 7, "renews": null}') == Certify(
        Address("a"), 7
    )
    revoked = (
        '{"action": "revoke/1", "signer": "a", "identity": 7, "key": "ff", "signature":'
        ' {"scheme": "ed25519", "data": "00"}}'
    )
    signature = Signature(Scheme.ED25519, b"\0")
    assert read_action(revoked) == Revoke(Address("a"), 7, PublicKey(b"\xff"), signature)
    stored = '{"action": "pay/1", "sender": "a", "recipient": "b", "comment": "c", "amount": {"milli_dividends": 7}}'
    assert read_action(stored) == Pay(Address("a"), Address("b"), InMilliDividends(7), "c")


async def test_an_entry_is_kept_as_it_was_signed_across_close_and_open(store: SqliteStore, path: Path) -> None:
    entry = await add(store)
    assert (entry.state, entry.settled, entry.created_at) == (OperationState.SIGNED, False, NOON)
    assert (entry.action, entry.operation, entry.amount_cents, entry.fee_cents) == (PAY, operation(), 1_250, 5)
    assert entry.scanned_to == operation().valid_from
    await store.close()
    again = SqliteStore(path)
    await again.open()
    assert await again.outbox.live() == (entry,)
    await again.close()


async def test_the_same_bytes_twice_give_the_same_row(store: SqliteStore) -> None:
    first = await add(store)
    await store.outbox.set_state(first.id, OperationState.SENT)
    again = await add(store)
    assert (again.id, again.state) == (first.id, OperationState.SENT)
    assert len(await store.outbox.recent(10)) == 1


async def test_what_happens_to_an_entry_is_noted_until_it_is_settled(store: SqliteStore) -> None:
    entry = await add(store)
    place = found(entry.operation)
    await store.outbox.set_state(entry.id, OperationState.SENT)
    await store.outbox.set_included(entry.id, place)
    seen = await store.outbox.get(entry.id)
    assert seen is not None
    assert (seen.state, seen.block, seen.index) == (OperationState.IN_BLOCK, place.block, 2)
    await store.outbox.set_included(entry.id, None)
    seen = await store.outbox.get(entry.id)
    assert seen is not None
    assert (seen.state, seen.block, seen.index) == (OperationState.SENT, None, None)
    await store.outbox.settle(entry.id, OperationState.FINAL, place, Outcome(True, True, Cents(7)))
    seen = await store.outbox.get(entry.id)
    assert seen is not None
    assert (seen.state, seen.settled, seen.block, seen.fee_cents) == (OperationState.FINAL, True, place.block, 7)
    assert await store.outbox.live() == ()


async def test_the_failure_of_an_outcome_is_kept_with_the_reviewed_fee(store: SqliteStore) -> None:
    entry = await add(store)
    failure = Failure("token.below_minimum", (("amount", "3"),), NOON + timedelta(days=1))
    outcome = Outcome(True, False, None, failure)
    await store.outbox.settle(entry.id, OperationState.FAILED, found(entry.operation), outcome)
    seen = await store.outbox.get(entry.id)
    assert seen is not None
    assert (seen.state, seen.failure, seen.fee_cents) == (OperationState.FAILED, failure, 5)


async def test_a_block_undone_does_not_turn_a_refused_entry_into_a_sent_one(store: SqliteStore) -> None:
    entry = await add(store)
    await store.outbox.set_state(entry.id, OperationState.REFUSED, Failure("submit.stale"))
    await store.outbox.set_included(entry.id, None)
    seen = await store.outbox.get(entry.id)
    assert seen is not None
    assert (seen.state, seen.failure) == (OperationState.REFUSED, Failure("submit.stale"))


async def test_a_settled_entry_never_changes_again(store: SqliteStore, path: Path) -> None:
    entry = await add(store)
    await store.outbox.settle(entry.id, OperationState.EXPIRED, None, None)
    before = await store.outbox.get(entry.id)
    with pytest.raises(BugError):
        await store.outbox.set_state(entry.id, OperationState.SENT)
    with pytest.raises(BugError):
        await store.outbox.set_included(entry.id, found(entry.operation))
    with pytest.raises(BugError):
        await store.outbox.settle(entry.id, OperationState.FINAL, found(entry.operation), None)
    await store.outbox.set_scanned([entry.id], BlockNumber(2_000))
    assert await store.outbox.get(entry.id) == before
    with pytest.raises(BugError):
        await store.outbox.set_state(OperationId(99), OperationState.SENT)


@pytest.mark.parametrize(
    ("statement", "settled"),
    [
        ("UPDATE outbox SET state = 'sent'", True),
        ("UPDATE outbox SET data = x'00'", False),
        ("UPDATE outbox SET sequence = 9", False),
        ("DELETE FROM outbox", False),
    ],
)
async def test_the_file_itself_refuses_what_must_never_happen(
    store: SqliteStore, path: Path, statement: str, settled: bool
) -> None:
    entry = await add(store)
    if settled:
        await store.outbox.settle(entry.id, OperationState.EXPIRED, None, None)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


async def test_heights_read_only_grow_and_only_for_the_rows_named(store: SqliteStore) -> None:
    first, second = await add(store), await add(store, signed=operation("second", sequence=1))
    await store.outbox.set_scanned([first.id], BlockNumber(1_010))
    await store.outbox.set_scanned([first.id, second.id], BlockNumber(1_005))
    assert [entry.scanned_to for entry in await store.outbox.live()] == [1_010, 1_005]


async def test_rows_are_listed_by_age_signer_and_validity(store: SqliteStore) -> None:
    first = await add(store)
    second = await add(store, signed=operation("second", sequence=1, valid_from=1_010))
    other = await add(store, ClaimDividends(BOB), operation("third", signer=BOB))
    await store.outbox.settle(first.id, OperationState.EXPIRED, None, None)
    assert [entry.id for entry in await store.outbox.live()] == [second.id, other.id]
    assert [entry.id for entry in await store.outbox.recent(2)] == [other.id, second.id]
    beyond = await store.outbox.valid_beyond(ALICE, BlockNumber(1_062))
    assert [entry.id for entry in beyond] == [first.id, second.id]
    assert [entry.id for entry in await store.outbox.valid_beyond(ALICE, BlockNumber(1_063))] == [second.id]


async def test_an_amount_that_no_currency_has_is_refused_and_nothing_is_kept(store: SqliteStore) -> None:
    with pytest.raises(EnvironmentProblem) as caught:
        await store.outbox.add(PAY, operation(), MAX_CENTS, Cents(0), NOON)
    assert caught.value.code is StoreProblem.AMOUNT_TOO_LARGE
    assert await store.outbox.live() == ()
    entry = await store.outbox.add(PAY, operation(), Cents(2**63 - 1), Cents(0), NOON)
    assert entry.amount_cents == 2**63 - 1
