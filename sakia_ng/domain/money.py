"""Money: integer cents of the currency's unit."""

from __future__ import annotations

from typing import NewType

Cents = NewType("Cents", int)
"""An amount in hundredths of the currency's unit (1 Ğ1 = 100). Signed where a movement is meant."""

MAX_CENTS = Cents(2**64 - 1)
"""The largest balance the chain can hold (u64)."""
