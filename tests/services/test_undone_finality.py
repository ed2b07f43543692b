"""A ledger without finality undoes what was called final: it is noticed, and what rested on it is read again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.operation import Failure
from sakia_ng.ports.ledger_codes import SubmitFailure
from tests.services.paying_world import S, World

WINDOW = 100
UNDONE = Failure(SubmitFailure.BLOCK_UNDONE.value)


@pytest_asyncio.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    made.ledger.undo_window = WINDOW
    await made.open()
    yield made
    await made.store.close()


async def undo(world: World, above: int) -> None:
    """Undo final blocks too, as a longer branch does; their operations go back to the pool."""
    ledger = world.ledger
    ledger.undone |= {block.ref.hash for block in ledger.blocks if block.ref.number > above}
    ledger.finalized_number = BlockNumber(above)
    await ledger.reorganize()


async def settle(world: World) -> None:
    await world.ledger.mint(8, finalize=True)
    await world.outbox.advance(world.ledger.final_ref)


@pytest.mark.parametrize("restarts", [False, True])
async def test_what_was_final_waits_again_and_becomes_final_in_the_other_branch(world: World, restarts: bool) -> None:
    await settle(world)
    fork = world.ledger.final_ref.number
    entry = await world.pay()
    await world.hand_over()
    await settle(world)
    assert (await world.row(entry)).state is S.FINAL
    await undo(world, fork)
    if restarts:
        world.restart()
    world.ledger.auto_include = False
    await settle(world)
    row = await world.row(entry)
    assert (row.state, row.settled, row.block, row.failure) == (S.SENT, False, None, UNDONE)
    world.ledger.auto_include = True
    await settle(world)
    row = await world.row(entry)
    assert (row.state, row.settled) == (S.FINAL, True)


async def test_what_waits_is_looked_for_in_blocks_that_took_the_place_of_those_read(world: World) -> None:
    await settle(world)
    fork = world.ledger.final_ref.number
    world.ledger.auto_include = False
    entry = await world.pay()
    await world.hand_over()
    await settle(world)
    assert (await world.row(entry)).scanned_to == world.ledger.final_ref.number
    await undo(world, fork)
    world.ledger.auto_include = True
    await world.ledger.mint(finalize=True)  # holds it, at a height that was read on the other branch
    world.ledger.auto_include = False
    await settle(world)
    assert (await world.row(entry)).state is S.FINAL


async def test_what_stands_stays_final_and_costs_one_question_a_block(world: World) -> None:
    entry = await world.pay()
    await world.hand_over()
    await settle(world)
    await settle(world)
    before = world.ledger.calls.count("was_undone")
    await settle(world)
    assert world.ledger.calls.count("was_undone") == before + 1
    assert (await world.row(entry)).state is S.FINAL
