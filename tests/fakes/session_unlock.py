"""The system's secret store, played in memory."""

from __future__ import annotations

from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.keystore import SessionUnlockProblem, VaultProblem, VaultState
from tests.fakes.keystore import FakeKeystore


class FakeSessionUnlock:
    """Implements ``SessionUnlock``.

    Attributes:
        available: whether there is a store.
        kept: the data key it keeps, None for none.
    """

    def __init__(self, keystore: FakeKeystore) -> None:
        self._keystore = keystore
        self.available = True
        self.kept: int | None = None

    async def is_available(self) -> bool:
        return self.available

    async def remember(self) -> None:
        if self._keystore.state is not VaultState.UNLOCKED:
            raise UserError(VaultProblem.LOCKED)
        self._check()
        self.kept = self._keystore.data_key

    async def unlock(self) -> None:
        self._check()
        if self.kept is None:
            raise UserError(SessionUnlockProblem.NOT_REMEMBERED)
        try:
            self._keystore.unlock_with(self.kept)
        except UserError:
            self.kept = None
            raise

    async def forget(self) -> None:
        self._check()
        self.kept = None

    def _check(self) -> None:
        if not self.available:
            raise EnvironmentProblem(SessionUnlockProblem.UNAVAILABLE)
