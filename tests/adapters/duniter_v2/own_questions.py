"""Counting what a test asks of a node, apart from what the link asks meanwhile by itself: heads, versions, peers."""

from __future__ import annotations

from contextvars import ContextVar

import pytest

from sakia_ng.adapters.duniter_v2.rpc import RpcSession, Subscription

_IS_OWN: ContextVar[bool] = ContextVar("_IS_OWN", default=False)


class OwnQuestions:
    """Counts the round trips of the test that made it, and of the tasks that come of it.

    Attributes:
        count: so far.
    """

    def __init__(self, patch: pytest.MonkeyPatch, session: RpcSession) -> None:
        self.count = 0
        _IS_OWN.set(True)
        ask = session._request

        async def counted(
            method: str, parameters: tuple[object, ...], subscription: Subscription | None, timeout_s: float | None
        ) -> object:
            self.count += _IS_OWN.get()
            return await ask(method, parameters, subscription, timeout_s)

        patch.setattr(session, "_request", counted)

    def taken(self) -> int:
        """Return the count since this was asked last."""
        count, self.count = self.count, 0
        return count


__all__ = ["OwnQuestions"]
