"""Opening the vault with the session of the system, kept true to the choice of its owner."""

from __future__ import annotations

from collections.abc import Awaitable

from sakia_ng.errors import SakiaError, UserError
from sakia_ng.ports.keystore import SessionUnlock, SessionUnlockProblem
from sakia_ng.services.settings import Settings

_FOR_GOOD = (SessionUnlockProblem.NOT_REMEMBERED, SessionUnlockProblem.OUTDATED)


async def open_by_session(session_unlock: SessionUnlock, settings: Settings) -> None:
    """Open the vault without its password; where that cannot work any more, the choice ends.

    Raises:
        SakiaError: as ``SessionUnlock.unlock``.
    """
    try:
        await session_unlock.unlock()
    except UserError as error:
        if error.code in _FOR_GOOD:
            await settings.change(session_unlock=False)
        raise


async def with_new_data_key(change: Awaitable[None], session_unlock: SessionUnlock, settings: Settings) -> None:
    """Await what makes a new data key, and remember that one where the owner opens with the session.

    Args:
        change: a change of password, or the removal of a secret.
        session_unlock: what remembers.
        settings: where the choice is; it ends where the system's store refuses.

    Raises:
        SakiaError: as the change.
    """
    try:
        await change
    except UserError:  # nothing was changed
        raise
    except SakiaError:  # it may be made all the same, see ``Keystore.change_password``
        await _remember(session_unlock, settings)
        raise
    await _remember(session_unlock, settings)


async def _remember(session_unlock: SessionUnlock, settings: Settings) -> None:
    if settings.current.session_unlock:
        try:
            await session_unlock.remember()
        except SakiaError:
            await settings.change(session_unlock=False)
