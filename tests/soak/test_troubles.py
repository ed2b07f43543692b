"""What spoils a soak must be possible from its first moment: a knob that does not turn ends the troubles."""

from __future__ import annotations

from tests.adapters.sandbox_process import running_sandbox
from tests.soak.run import go_before_a_dividend
from tests.soak.troubles import DEEPEST


async def test_blocks_can_be_replaced_before_the_first_one_comes_on_time() -> None:
    async with running_sandbox() as sandbox:
        await go_before_a_dividend(sandbox)
        before = (await sandbox.control("sandbox_status"))["finalized"]
        await sandbox.control("sandbox_reorganise", DEEPEST)
        assert (await sandbox.control("sandbox_status"))["finalized"] == before + 1
