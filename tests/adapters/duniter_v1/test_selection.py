"""Which sources a payment spends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.adapters.duniter_v1.selection import MAX_INPUTS, Spending, gatherings, spend
from sakia_ng.adapters.duniter_v1.texts import Output, Source, SourceKey
from sakia_ng.domain.actions import Share
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.money import Cents

ALICE = Address("7yXGFXh1v5mVRNuShuJ6FMJvppgGUkMh9PTuzmi1rCUV")
BOB = Address("9YK7koqe5jcmT2WL9A34dXq1cdfWjjCS6orhWHysHgKM")


def sources(*pieces: tuple[int, int]) -> list[Source]:
    """Make sources of amounts and bases, oldest first."""
    return [Source(SourceKey("D", ALICE, number), amount, base) for number, (amount, base) in enumerate(pieces)]


def worth(outputs: tuple[Output, ...], owner: Address) -> int:
    return sum(output.cents for output in outputs if output.owner == owner)


def conserves(spending: Spending) -> bool:
    """Whether each unit base has as much out as in (a stricter rule than the protocol's)."""
    bases = {source.base for source in spending.inputs} | {output.base for output in spending.outputs}
    return all(
        sum(source.amount for source in spending.inputs if source.base == base)
        == sum(output.amount for output in spending.outputs if output.base == base)
        for base in bases
    )


def test_the_oldest_is_spent_then_the_largest() -> None:
    spending = spend(sources((10, 0), (20, 0), (500, 0), (30, 0)), ALICE, [Share(BOB, Cents(505))])
    assert spending is not None
    assert [source.amount for source in spending.inputs] == [10, 500]
    assert spending.outputs == (Output(505, 0, f"SIG({BOB})"), Output(5, 0, f"SIG({ALICE})"))


def test_an_exact_sum_leaves_no_change() -> None:
    spending = spend(sources((10, 0), (20, 0)), ALICE, [Share(BOB, Cents(30))])
    assert spending is not None
    assert spending.outputs == (Output(30, 0, f"SIG({BOB})"),)


def test_a_gathering_takes_exactly_what_it_names() -> None:
    spending = spend(sources((10, 0), (20, 0), (500, 0)), ALICE, [Share(ALICE, Cents(30))])
    assert spending is not None
    assert [source.amount for source in spending.inputs] == [10, 20]


def test_large_pieces_are_not_broken_into_small_ones() -> None:
    assert spend(sources((7, 2)), ALICE, [Share(BOB, Cents(350))]) is None
    spending = spend(sources((7, 2), (60, 0)), ALICE, [Share(BOB, Cents(350))])
    assert spending is not None
    assert worth(spending.outputs, BOB) == 350
    assert {(output.amount, output.base) for output in spending.outputs if output.owner == BOB} == {(3, 2), (50, 0)}


def test_nothing_pays_nothing() -> None:
    assert spend([], ALICE, [Share(BOB, Cents(1))]) is None
    assert gatherings([], ALICE, [Share(BOB, Cents(1))]) is None


pieces = st.lists(st.tuples(st.integers(1, 2000), st.integers(0, 2)), min_size=1, max_size=130)


@given(pieces, st.integers(1, 300_000))
def test_money_is_conserved_and_the_oldest_always_spent(given_pieces: list[tuple[int, int]], amount: int) -> None:
    there = sources(*given_pieces)
    spending = spend(there, ALICE, [Share(BOB, Cents(amount))])
    if spending is None:
        small = all(base == 0 for _, base in given_pieces)
        assert not small or sum(source.cents for source in there) < amount
        return
    assert spending.inputs[0] == there[0]
    assert len({source.key for source in spending.inputs}) == len(spending.inputs)
    assert worth(spending.outputs, BOB) == amount
    assert conserves(spending)


@given(st.integers(1, 400), st.integers(1, 400_000))
def test_gathering_makes_any_number_of_pieces_payable(count: int, amount: int) -> None:
    there = sources(*[(1000, 0)] * count)
    sums = gatherings(there, ALICE, [Share(BOB, Cents(amount))])
    if amount > 1000 * count:
        assert sums is None
        return
    assert sums is not None
    left = list(there)
    for number, cents in enumerate(sums):
        step = spend(left, ALICE, [Share(ALICE, cents)])
        assert step is not None
        assert len(step.inputs) <= MAX_INPUTS
        spent = {source.key for source in step.inputs}
        left = [source for source in left if source.key not in spent]
        made = enumerate(step.outputs)
        left += [Source(SourceKey("T", f"{number}", place), output.amount, output.base) for place, output in made]
    last = spend(left, ALICE, [Share(BOB, Cents(amount))])
    assert last is not None
    assert len(last.inputs) <= MAX_INPUTS
