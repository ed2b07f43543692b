"""One server alone may be on a branch of its own: nothing is settled by its blocks while others are out of reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from sakia_ng.adapters.servers.server_choice import ServerChoice
from sakia_ng.domain.actions import InCents, Pay
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.money import Cents
from sakia_ng.domain.servers import Origin, Server
from sakia_ng.errors import EnvironmentProblem
from sakia_ng.ports.ledger_codes import NodeProblem
from tests.adapters.duniter_v2.node_server import eventually
from tests.adapters.duniter_v2.paying import follow_final, sign
from tests.adapters.duniter_v2.several import ledger_of, servers_of
from tests.adapters.sandbox_process import running_sandbox


async def test_a_branch_is_not_searched_while_others_are_out_of_reach(tmp_path: Path) -> None:
    """The payment is in a final block that the node in use does not know; its own blocks are no sign that it is not."""
    async with running_sandbox("--extra-ports", "2") as sandbox:
        servers = servers_of(sandbox, 3)
        forked, *others = (server.url for server in servers)
        async with ledger_of(sandbox, tmp_path, servers) as ledger:
            head = await ledger.finalized_head()
            draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(1_000))))
            operation = await sign(ledger, sandbox, draft)
            await sandbox.control("sandbox_fork", 0, at=forked)
            for other in others:
                await sandbox.control("sandbox_hangUp", 3_600, at=other)
            await sandbox.control("sandbox_newBlock", 3, at=forked)
            await sandbox.control("sandbox_finalize", at=forked)
            end = BlockNumber(head.number + 3)
            await follow_final(ledger, end)  # agreed on by one of one, and shown as such
            with pytest.raises(EnvironmentProblem) as problem:
                await ledger.find([operation.hash], operation.valid_from, end)
            assert problem.value.code in (NodeProblem.UNCONFIRMED, NodeProblem.UNREACHABLE)
            branch = await ledger.finalized_head()
            assert branch.number >= end
            with pytest.raises(EnvironmentProblem) as problem:
                await ledger.confirm(branch)
            assert problem.value.code in (NodeProblem.UNCONFIRMED, NodeProblem.UNREACHABLE)


async def test_the_only_server_there_is_may_be_believed(tmp_path: Path) -> None:
    async with running_sandbox() as sandbox, ledger_of(sandbox, tmp_path, servers_of(sandbox, 1)) as ledger:
        head = await ledger.finalized_head()
        await sandbox.blocks(3)
        await follow_final(ledger, head.number + 3)
        assert (await ledger.find([], BlockNumber(head.number + 1), BlockNumber(head.number + 3))).scanned_to > 0


async def test_a_dead_server_of_two_is_told_of_and_removing_it_settles_what_waits(tmp_path: Path) -> None:
    async with running_sandbox("--extra-ports", "1") as sandbox:
        servers = [Server(url, url, Origin.USER) for url in (sandbox.rpc, *sandbox.others)]
        async with ledger_of(sandbox, tmp_path, servers) as ledger:
            head = await ledger.finalized_head()
            assert not ledger.connection.is_lone_voice
            draft = await ledger.draft(Pay(sandbox.members[0], sandbox.members[1], InCents(Cents(1_000))))
            operation = await sign(ledger, sandbox, draft)
            await sandbox.control("sandbox_hangUp", 3_600, at=servers[1].url)
            await ledger.submit(operation)
            await sandbox.blocks(2)
            end = BlockNumber(head.number + 2)
            await follow_final(ledger, end)
            await eventually(lambda: ledger.connection.is_lone_voice)
            with pytest.raises(EnvironmentProblem) as problem:
                await ledger.find([operation.hash], operation.valid_from, end)
            assert problem.value.code is NodeProblem.UNCONFIRMED
            await ledger.use(ServerChoice((servers[0],), ()))
            scan = await ledger.find([operation.hash], operation.valid_from, end)
            assert [place.hash for place in scan.found] == [operation.hash]
            assert not ledger.connection.is_lone_voice
