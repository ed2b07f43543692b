"""The lines of the other tests hold what they promise."""

from __future__ import annotations

import asyncio

from tests.bootstrap.outages.line import line_to


async def test_who_came_while_a_page_was_answered_gets_it_though_the_line_is_mended_before_the_question() -> None:
    async with line_to("http://127.0.0.1:1/") as line:
        await line.answer(b"a page")
        reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
        while not line.connections:  # noqa: ASYNC110 - no event there
            await asyncio.sleep(0)
        await line.mend()
        writer.write(b"a question")
        assert await reader.read() == b"a page"
        writer.close()
        await writer.wait_closed()
