"""The system's secret store, played in memory."""

from __future__ import annotations

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import Keystore, SessionUnlockProblem


class FakeSessionUnlock:
    """Implements ``SessionUnlock`` over a keystore whose password it is told.

    Attributes:
        available: whether there is a store.
        remembered: whether it keeps the key.
    """

    def __init__(self, keystore: Keystore, password: str) -> None:
        self._keystore = keystore
        self._password = password
        self.available = True
        self.remembered = False

    async def is_available(self) -> bool:
        return self.available

    async def remember(self) -> None:
        self._check()
        self.remembered = True

    async def unlock(self) -> None:
        self._check()
        if not self.remembered:
            raise UserError(SessionUnlockProblem.NOT_REMEMBERED)
        await self._keystore.unlock(self._password)

    async def forget(self) -> None:
        self._check()
        self.remembered = False

    def _check(self) -> None:
        if not self.available:
            raise EnvironmentProblem(SessionUnlockProblem.UNAVAILABLE)
