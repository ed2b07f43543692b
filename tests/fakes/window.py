"""A window over a staged session, for pictures and for tests of pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sakia_ng.adapters.vault.recovery import BipRecovery
from sakia_ng.domain.currency import G1, Currency
from sakia_ng.gui.session import DemoAccount
from sakia_ng.services.directory import Directory
from tests.fakes.session import Stage, make_stage


async def real_stage(
    folder: Path, *, currency: Currency = G1, is_demo: bool = False, demo_accounts: tuple[DemoAccount, ...] = ()
) -> Stage:
    """Return a stage whose directory and recovery are the real ones."""
    stage = await make_stage(folder, currency=currency, is_demo=is_demo)
    session = replace(
        stage.session,
        recovery=BipRecovery(),
        directory=Directory(ledger=stage.ledger, store=stage.store, currency=currency),
        demo_accounts=demo_accounts,
    )
    return replace(stage, session=session)
