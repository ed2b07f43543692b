"""Resident memory of the wallet on the demonstration profile: accounts followed, histories read, pages opened."""

from __future__ import annotations

from tests.benchmarks.child import told_by
from tests.benchmarks.figure import Figure


def run() -> list[Figure]:
    """Start the demonstration, open its accounts and every page, and weigh the process."""
    megabytes = float(told_by("demonstration", timeout_s=120))
    return [Figure("memory: resident, demonstration profile", megabytes, "MB", 130)]
