"""Encodes actions as calls, by the live runtime's indexes.

Each call is asked for with the names and the shapes of its arguments; a runtime whose arguments are others is refused,
so that nothing is ever signed whose meaning changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from sakia_ng.adapters.duniter_v2.payment_rules import comment_bytes
from sakia_ng.adapters.duniter_v2.runtime import Runtime
from sakia_ng.adapters.duniter_v2.trust_calls import encode_trust_action
from sakia_ng.domain.actions import Action, ClaimDividends, Collect, Everything, InMilliDividends, Pay, PaySeveral
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.keys import PublicKey
from sakia_ng.errors import BugError
from sakia_ng.ports.ledger_codes import LedgerMisuse
from sakia_ng.substrate.scale import boolean, byte_string, compact, vector

_ACCOUNT_ID = b"\x00"  # MultiAddress::Id


class CallEncoder:
    """Writes calls for one runtime. Every method raises ``EnvironmentProblem`` when the runtime has another shape.

    Args:
        runtime: the live one.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    def action(self, action: Action, *, claim_first: bool) -> bytes:
        """Return the one call that does an action.

        Args:
            action: what to do.
            claim_first: bring in unclaimed UDs before paying, in the same atomic batch.
        """
        if isinstance(action, ClaimDividends):
            return self.claim_uds()
        if isinstance(action, Collect | PaySeveral) or (isinstance(action, Pay) and action.refundable):
            raise BugError(LedgerMisuse.UNCHECKED)
        if not isinstance(action, Pay):
            return encode_trust_action(self._encode, action)
        calls = [self.claim_uds()] if claim_first else []
        calls.append(self._transfer(action))
        if action.comment:
            calls.append(self.remark(comment_bytes(action.comment)))
        return calls[0] if len(calls) == 1 else self.batch_all(calls)

    def _transfer(self, pay: Pay) -> bytes:
        recipient = public_key_of(pay.recipient)
        match pay.amount:
            case Everything(keep_account=keep):
                return self.transfer_all(recipient, keep_alive=keep)
            case InMilliDividends(milli_dividends=milli):
                return self.transfer_ud_keep_alive(recipient, milli)
            case in_cents:
                return self.transfer_keep_alive(recipient, in_cents.cents)

    def transfer_keep_alive(self, recipient: PublicKey, cents: int) -> bytes:
        """Pay an amount without going under the existential deposit."""
        to, value = ("dest: address", recipient), ("value: compact u64", compact(cents))
        return self._encode("Balances.transfer_keep_alive", to, value)

    def transfer_all(self, recipient: PublicKey, *, keep_alive: bool) -> bytes:
        """Pay all that can go, keeping the existential deposit or not."""
        to, keep = ("dest: address", recipient), ("keep_alive: bool", boolean(keep_alive))
        return self._encode("Balances.transfer_all", to, keep)

    def transfer_ud_keep_alive(self, recipient: PublicKey, milli_dividends: int) -> bytes:
        """Pay thousandths of the UD in force when it is executed."""
        to, value = ("dest: address", recipient), ("value: compact u64", compact(milli_dividends))
        return self._encode("UniversalDividend.transfer_ud_keep_alive", to, value)

    def claim_uds(self) -> bytes:
        """Bring in unclaimed UDs."""
        return self._encode("UniversalDividend.claim_uds")

    def remark(self, data: bytes) -> bytes:
        """Write a public comment, of which an event keeps the hash."""
        return self._encode("System.remark_with_event", ("remark: bytes", byte_string(data)))

    def batch_all(self, calls: Sequence[bytes]) -> bytes:
        """All of these, or none."""
        return self._encode("Utility.batch_all", ("calls: calls", vector(calls)))

    def _encode(self, name: str, *arguments: tuple[str, bytes]) -> bytes:
        """Write a call whose arguments are given with their names and shapes."""
        layout = self._runtime.call(name, *(word for word, _ in arguments))
        encoded = [_ACCOUNT_ID + data if word.endswith(": address") else data for word, data in arguments]
        return bytes([layout.pallet, layout.call]) + b"".join(encoded)
