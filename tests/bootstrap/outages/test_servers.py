"""Servers that go away and come back: said in the status bar, and mended without the user."""

from __future__ import annotations

import pytest

from sakia_ng.ports.connection import LinkState, ServerState
from tests.bootstrap.outages.conftest import World
from tests.bootstrap.running import Running

ALL = "Connected: 3 of 3 operators agree, block"


def states(run: Running) -> list[ServerState]:
    return [report.state for report in run.session.ledger.connection.servers][:3]


async def test_one_of_several_nodes(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        in_use = world.nodes[0]
        assert run.session.ledger.connection.node_url == in_use.url
        await in_use.cut()
        await world.begins(run, "Connected: 2 of 2 operators agree, block")
        await world.aqt.until(lambda: states(run) == [ServerState.UNREACHABLE, ServerState.GOOD, ServerState.GOOD])
        await in_use.mend()
        await world.begins(run, ALL)


async def test_all_nodes(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        for node in world.nodes:
            await node.cut()
        await world.said(
            run, "Offline: figures are the last ones known", "Hors ligne : les chiffres sont les derniers connus"
        )
        for node in world.nodes:
            await node.mend()
        await world.begins(run, ALL)


async def test_the_indexer(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        await world.squid.cut()
        await world.begins(run, "Connected without history: block")
        assert run.session.ledger.connection.node is LinkState.CONNECTED
        await world.squid.mend()
        await world.begins(run, ALL)


@pytest.mark.usefixtures("short_patience")
async def test_nodes_that_accept_and_say_nothing(world: World) -> None:
    async with world.program() as run:
        await world.begins(run, ALL)
        for node in world.nodes:
            await node.mute()
        await world.said(
            run,
            "Offline: servers stay silent, figures are the last ones known",
            "Hors ligne : les serveurs se taisent, derniers chiffres connus",
        )
        for node in world.nodes:
            await node.mend()
        await world.begins(run, ALL)
