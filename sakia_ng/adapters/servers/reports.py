"""What several servers answered when they were handed one operation."""

from __future__ import annotations

from collections.abc import Iterable

from sakia_ng.ports.ledger import SubmitReport, SubmitState

_BEST = (SubmitState.ACCEPTED, SubmitState.ALREADY_KNOWN, SubmitState.REFUSED, SubmitState.UNREACHABLE)


def best_report(reports: Iterable[SubmitReport]) -> SubmitReport:
    """Return the most hopeful of several answers; ``UNREACHABLE`` of none."""
    ordered = sorted(reports, key=lambda report: _BEST.index(report.state))
    return ordered[0] if ordered else SubmitReport(SubmitState.UNREACHABLE)
