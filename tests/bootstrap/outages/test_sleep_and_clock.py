"""The machine sleeps for hours and wakes; its clock is wrong, and then right."""

from __future__ import annotations

from sakia_ng.ports.connection import LinkState
from tests.bootstrap.outages.conftest import World

ALL = "Connected: 3 of 3 operators agree, block"
HOUR_S = 3600.0


async def test_connections_that_died_in_a_sleep_are_opened_anew_at_once(world: World) -> None:
    """Long before a ping would have told that nobody is there."""
    async with world.program() as run:
        await world.begins(run, ALL)
        before = run.session.ledger.connection
        opened = [line.opened for line in world.nodes]
        for line in world.lines:
            line.freeze()
        world.clock.slept_s = 8 * HOUR_S
        await world.aqt.until(lambda: run.session.ledger.connection.node is not LinkState.CONNECTED, what="the notice")
        await world.begins(run, ALL)
        after = run.session.ledger.connection
        assert before.finalized is not None
        assert after.finalized is not None
        assert after.finalized.number > before.finalized.number
        assert after.node_url == before.node_url, "it did nothing wrong"
        assert all(line.opened > count for line, count in zip(world.nodes, opened, strict=True))


async def test_after_a_sleep_without_a_network_ages_are_true(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        await world.all_lines(lambda line: line.cut())
        world.clock.slept_s = 8 * HOUR_S
        await world.begins(run, "Offline: figures are the last ones known")
        assert 8 * HOUR_S <= world.age_s(run) < 8 * HOUR_S + 60
        await world.all_lines(lambda line: line.mend())
        await world.begins(run, ALL)


async def test_a_wrong_clock_is_said_until_it_is_set_right(world: World) -> None:
    """Ahead, then behind, then right: blocks are made as on a real network, at the pace of their dates."""
    async with world.real_pace():
        right_by_s = (await world.chain_time() - world.clock.now()).total_seconds()
        world.clock.set_by_s = right_by_s + 3.5 * HOUR_S
        async with world.program() as run:
            await world.begins(run, ALL)
            await world.said(
                run,
                "Connected, but this computer’s clock is 3\u00a0h ahead of the network",
                "Connecté, mais l’horloge de cet ordinateur avance de 3 h",
            )
            world.clock.set_by_s = right_by_s - 5.5 * 24 * HOUR_S
            await world.said(
                run,
                "Connected, but this computer’s clock is 5\u00a0days behind the network",
                "Connecté, mais l’horloge de cet ordinateur retarde de 5 jours",
            )
            world.clock.set_by_s = right_by_s
            await world.begins(run, ALL)


async def test_setting_the_clock_makes_no_age_absurd(world: World) -> None:
    async with world.real_pace(), world.program() as run:
        await world.begins(run, ALL)
        for set_by_s in (3 * HOUR_S, -3 * HOUR_S, 0.0):
            world.clock.set_by_s = set_by_s
            await world.aqt.until(lambda: abs(world.age_s(run)) < 60, what="an age that makes sense")
            await world.begins(run, ALL)
