"""``python -m tests.soak --minutes N [--seed S] [--folder F]``: run, print the figures, fail with what is wrong."""

from __future__ import annotations

import argparse
import asyncio
import secrets
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.soak.child import growth
from tests.soak.run import ACCOUNTS, INDEXERS, NODES, Outcome, Soak


def main(arguments: Sequence[str]) -> int:
    """Run once; return 0 when nothing is wrong. The folder of a run in which something is wrong stays."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5, help="of payments and troubles (default: 5)")
    parser.add_argument("--seed", type=int, default=None, help="of every draw (default: another each time)")
    parser.add_argument("--folder", type=Path, default=Path("build/soak"), help="where profiles go")
    options = parser.parse_args(arguments)
    seed = secrets.randbelow(1_000_000) if options.seed is None else options.seed
    options.folder.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"seed-{seed}-", dir=options.folder))
    say(f"soak: {options.minutes:g} minutes, seed {seed}, in {folder}")
    outcome = asyncio.run(Soak(options.minutes, seed, folder.absolute()).run())
    report(outcome)
    if outcome.wrong:
        say(f"FAILED with seed {seed}; the profile is kept in {folder}")
        return 1
    shutil.rmtree(folder)
    say("Nothing is wrong.")
    return 0


def report(outcome: Outcome) -> None:
    """Print the figures, then what is wrong."""
    evidence = outcome.evidence
    states = Counter(row.state for row in evidence.rows)
    weighed = growth(evidence.weights)
    heaviness = f"{weighed[0] / 1e6:.1f} MB once warm, {weighed[1] / 1e6:.1f} MB at the end" if weighed else "not known"
    say(f"accounts   {ACCOUNTS}, nodes {NODES}, indexers {INDEXERS}")
    say(f"blocks     {outcome.blocks}, in {outcome.seconds:.0f} seconds with preparation and verdict")
    say(f"wishes     {len(evidence.diary.wishes)}")
    say(f"not signed {counted(Counter(evidence.diary.refused.values()))}")
    say(f"payments   {counted(states)}")
    say(f"on chain   {len(evidence.statement.made)}, with {len(evidence.others)} sent by another device")
    say(f"lines      {counted(outcome.lines)}")
    say(f"impatience {len(evidence.diary.abandoned)} not waited for, {evidence.diary.resent} handed over again")
    say(f"faults     {counted(outcome.troubles)}")
    say(f"kills      {counted(outcome.kills)}")
    say(f"naps       {outcome.naps}")
    say(f"memory     {heaviness}")
    for wrong in outcome.wrong:
        say(f"WRONG      {wrong}")


def counted(counts: Counter[str]) -> str:
    """Return the sum and the parts of a count."""
    parts = ", ".join(f"{count} {name}" for name, count in counts.most_common())
    return f"{counts.total()} ({parts})" if parts else "0"


def say(text: str) -> None:
    """Print a line now."""
    print(text, flush=True)  # noqa: T201 - figures on screen are what this is for


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
