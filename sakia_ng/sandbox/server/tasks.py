"""What happens to errors that nobody expects: in tasks that nobody waits for, and in methods."""

from __future__ import annotations

import asyncio


def report(task: asyncio.Task[None]) -> None:
    """Hand a task's unexpected error to the loop, which writes it down; to be given to ``add_done_callback``."""
    if task.cancelled() or (error := task.exception()) is None:
        return
    context = {"message": f"the sandbox's task {task.get_name()} failed", "exception": error, "task": task}
    task.get_loop().call_exception_handler(context)


def report_mistake(method: str, mistake: Exception) -> None:
    """Hand a method's unexpected error to the running loop, which writes it down."""
    context = {"message": f"the sandbox's method {method} failed", "exception": mistake}
    asyncio.get_running_loop().call_exception_handler(context)
