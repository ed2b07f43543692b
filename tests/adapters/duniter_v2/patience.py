"""How long servers are waited for in tests: as long as by anybody, unless the waiting itself is what is tried."""

from __future__ import annotations

import pytest

from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem

LONG_S = 20.0
_IN_VAIN = (NodeProblem.TIMEOUT, IndexerProblem.TIMEOUT)


def patience_s(request: pytest.FixtureRequest, in_vain_s: float) -> float:
    """Return how long a test waits for an answer.

    Args:
        request: of the test; the ``code`` among its parameters says whether it waits in vain.
        in_vain_s: how long then.
    """
    parameters: dict[str, object] = getattr(getattr(request.node, "callspec", None), "params", {})
    return in_vain_s if parameters.get("code") in _IN_VAIN else LONG_S


__all__ = ["LONG_S", "patience_s"]
