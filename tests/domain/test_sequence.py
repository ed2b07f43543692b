from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.money import Cents
from sakia_ng.domain.operation import OperationHash, OperationId, OperationState, OutboxEntry, SignedOperation
from sakia_ng.domain.sequence import SequenceProblem, next_sequence
from sakia_ng.errors import Refusal

ELSA, PAUL = Address("elsa"), Address("paul")
HEAD = BlockRef(BlockNumber(1_000), BlockHash("0x" + "1" * 64), datetime(2026, 11, 1, 12, tzinfo=UTC))


def row(
    sequence: int, state: OperationState, *, settled: bool = False, block: int | None = None, until: int = 1_040
) -> OutboxEntry:
    place = None if block is None else BlockRef(BlockNumber(block), BlockHash("0x" + "2" * 64), HEAD.time)
    name = OperationHash(f"0x{sequence:02d}{state}")
    operation = SignedOperation(b"bytes", name, ELSA, sequence, BlockNumber(until - 63), BlockNumber(until))
    return OutboxEntry(
        OperationId(sequence),
        Pay(ELSA, PAUL, InCents(Cents(100))),
        operation,
        Cents(100),
        Cents(0),
        HEAD.time,
        state,
        settled,
        BlockNumber(until - 63),
        place,
    )


def choose(*rows: OutboxEntry, reached: int = 5, offered: int = 5) -> int:
    return next_sequence(rows, reached=reached, offered=offered, head=HEAD, block_time_s=6)


def test_the_servers_number_is_taken_when_nothing_is_on_its_way() -> None:
    assert choose(reached=5, offered=7) == 7


def test_a_server_that_forgot_what_is_waiting_does_not_make_a_number_serve_twice() -> None:
    assert choose(row(5, OperationState.SENT), row(6, OperationState.SIGNED), offered=5) == 7


def test_a_server_behind_a_block_already_seen_does_not_make_a_number_serve_twice() -> None:
    assert choose(row(5, OperationState.FINAL, settled=True, block=1_003), reached=5, offered=5) == 6


def test_the_replacement_of_a_refused_operation_takes_its_number_whatever_the_server_says() -> None:
    assert choose(row(5, OperationState.REFUSED), offered=6) == 5


def test_a_replacement_that_was_refused_too_is_replaced_under_the_same_number() -> None:
    assert choose(row(5, OperationState.REFUSED), row(5, OperationState.REFUSED)) == 5


def test_nothing_follows_a_replacement_while_the_replaced_one_could_still_win() -> None:
    """What follows may be a repeat of the replaced one: both would happen."""
    with pytest.raises(Refusal) as refused:
        choose(row(5, OperationState.REFUSED), row(5, OperationState.SENT))
    assert refused.value.code is SequenceProblem.EARLIER_DIED
    assert choose(row(5, OperationState.REFUSED), row(5, OperationState.SENT), reached=6, offered=6) == 6


def test_nothing_follows_what_a_block_that_may_be_undone_put_in_the_place_of_a_refused_one() -> None:
    in_block = row(5, OperationState.IN_BLOCK, block=1_002)
    with pytest.raises(Refusal) as refused:
        choose(row(5, OperationState.REFUSED), in_block, offered=6)
    assert refused.value.code is SequenceProblem.EARLIER_DIED
    assert choose(row(5, OperationState.REFUSED), row(5, OperationState.FINAL, settled=True, block=1_002)) == 6


def test_a_refused_number_used_by_something_else_is_left() -> None:
    assert choose(row(5, OperationState.REFUSED), reached=6, offered=6) == 6


@pytest.mark.parametrize("later", [OperationState.BLOCKED, OperationState.SENT, OperationState.SIGNED])
def test_nothing_is_signed_while_a_later_operation_could_wake_up(later: OperationState) -> None:
    with pytest.raises(Refusal) as refused:
        choose(row(5, OperationState.REFUSED, until=1_020), row(6, later, until=1_050))
    assert refused.value.code is SequenceProblem.EARLIER_DIED
    assert refused.value.possible_from == HEAD.time + timedelta(seconds=51 * 6)


def test_an_account_that_counts_from_zero_again_waits_until_its_old_bytes_are_dead() -> None:
    with pytest.raises(Refusal) as refused:
        choose(row(0, OperationState.FINAL, settled=True, block=990, until=1_010), reached=0, offered=0)
    assert refused.value.code is SequenceProblem.ACCOUNT_REBORN
    assert refused.value.possible_from == HEAD.time + timedelta(seconds=11 * 6)


@given(
    st.lists(
        st.tuples(st.integers(5, 9), st.sampled_from(list(OperationState))).filter(
            lambda pair: pair[1] not in (OperationState.FINAL, OperationState.FAILED, OperationState.UNKNOWN)
        )
    ),
    st.integers(5, 12),
)
def test_a_number_that_an_awaited_operation_holds_is_never_given_again(
    pairs: list[tuple[int, OperationState]], offered: int
) -> None:
    rows = [row(n, state, settled=state is OperationState.EXPIRED) for n, state in pairs]
    try:
        number = choose(*rows, offered=offered)
    except Refusal:
        return
    waiting = {n for n, state in pairs if state in (OperationState.SIGNED, OperationState.SENT)}
    in_block = {n for n, state in pairs if state is OperationState.IN_BLOCK}
    assert number >= 5
    assert number not in waiting | in_block
    given_up = {n for n, state in pairs if state in (OperationState.REFUSED, OperationState.BLOCKED)}
    assert given_up <= {number}, "what was given up could happen as well"


def test_a_number_under_the_refused_one_is_not_taken_since_that_would_wake_it_up() -> None:
    with pytest.raises(Refusal) as refused:
        choose(row(6, OperationState.REFUSED, until=1_020), reached=5, offered=5)
    assert refused.value.code is SequenceProblem.EARLIER_DIED


def test_numbers_that_servers_hold_for_another_program_are_left_to_it() -> None:
    assert choose(row(6, OperationState.REFUSED), reached=5, offered=6) == 6


def test_an_operation_held_back_for_nothing_is_replaced_under_its_own_number() -> None:
    assert choose(row(6, OperationState.BLOCKED), reached=6, offered=6) == 6
