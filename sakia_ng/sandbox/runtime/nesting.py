"""Calls inside calls: how they are run, and which of them an origin may make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.runtime.execution import Execution

Filter = Callable[[Call], bool]
"""Whether an origin may make a call."""


def allow_all(_call: Call) -> bool:
    """Let everything through."""
    return True


@dataclass(frozen=True, slots=True)
class Nested:
    """Runs the calls inside a call, atomically.

    Attributes:
        run_call: the dispatcher.
        allowed: what the origin may do.
    """

    run_call: Callable[[Execution, bytes, Call, Filter], None]
    allowed: Filter

    def __call__(self, run: Execution, who: bytes, call: Call) -> None:
        """Run a call with the origin's filter. Raises ``DispatchFailed``."""
        self.run_call(run, who, call, self.allowed)

    def but(self, narrower: Filter) -> Nested:
        """Return the same with one filter more."""
        known = self.allowed
        return Nested(self.run_call, lambda call: known(call) and narrower(call))

    def afresh(self) -> Nested:
        """Return the same for another origin, which has no filter."""
        return Nested(self.run_call, allow_all)
