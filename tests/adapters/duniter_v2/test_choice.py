"""Other servers and another way are chosen while a ledger runs: whoever listens goes on, nothing old is asked again."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sakia_ng.adapters.servers.server_choice import ServerChoice
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import UserError
from sakia_ng.ports.connection import LinkState
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.several import ledger_of, servers_of
from tests.adapters.sandbox_process import running_sandbox


async def test_heads_go_on_over_a_change_of_servers(tmp_path: Path) -> None:
    async with running_sandbox("--extra-ports", "2") as sandbox:
        one, two, three = servers_of(sandbox, 3)
        squid = Server.at(sandbox.squid, Origin.USER)
        async with ledger_of(sandbox, tmp_path, [one]) as ledger:
            heads = ledger.finalized_heads()
            first = await anext(heads)
            tasks = len(asyncio.all_tasks())
            await ledger.use(ServerChoice((two, three), (squid,)))
            assert ledger.connection.node is LinkState.CONNECTING
            assert ledger.connection.agreement is None
            await sandbox.control("sandbox_advance", {"blocks": 3})
            second = await asyncio.wait_for(anext(heads), 20)
            assert second.number > first.number
            await eventually(lambda: ledger.connection.node is LinkState.CONNECTED)
            assert ledger.connection.node_url == two.url
            assert {report.server.url for report in ledger.connection.servers} == {two.url, three.url, sandbox.squid}
            await ledger.use(ServerChoice((one,), (squid,)))
            assert await ledger.account_states(sandbox.members[:1], await ledger.finalized_head())
            await eventually(lambda: len(asyncio.all_tasks()) <= tasks)
            await heads.aclose()


async def test_a_question_under_way_is_answered_by_the_new_servers(tmp_path: Path) -> None:
    async with running_sandbox("--extra-ports", "1") as sandbox:
        one, two = servers_of(sandbox, 2)
        async with ledger_of(sandbox, tmp_path, [one]) as ledger:
            at = await ledger.finalized_head()
            await sandbox.fault_at(one.url, method="state_queryStorageAt", kind="silence", count=0)
            asked = asyncio.create_task(ledger.account_states(sandbox.members[:1], at))
            await asyncio.sleep(0.1)
            await ledger.use(ServerChoice((two,), (Server.at(sandbox.squid, Origin.USER),)))
            assert set(await asyncio.wait_for(asked, 20)) == {sandbox.members[0]}


async def test_no_address_at_all_changes_nothing(tmp_path: Path) -> None:
    async with running_sandbox() as sandbox, ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        at = await ledger.finalized_head()
        with pytest.raises(UserError) as refused:
            await ledger.use(ServerChoice((Server("ftp://x", "x", Origin.USER),), ()))
        assert refused.value.code is NodeProblem.BAD_URL
        assert ledger.connection.node is LinkState.CONNECTED
        assert await ledger.account_states(sandbox.members[:1], at)
