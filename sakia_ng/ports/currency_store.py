"""The part of the store that tells of the currency itself. The guarantees are those of ``ports.store``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sakia_ng.domain.chain import BlockRef
from sakia_ng.domain.currency_parameters import CurrencyParameters
from sakia_ng.domain.trust_parameters import TrustParameters
from sakia_ng.ports.ledger import CreatedDividend


@dataclass(frozen=True, slots=True)
class ChainParameters:
    """The rules in force at a block.

    Attributes:
        at: the block.
        currency: of the money.
        trust: of the web of trust.
    """

    at: BlockRef
    currency: CurrencyParameters
    trust: TrustParameters


class CurrencyRepository(Protocol):
    """Parameters, and how the currency grew."""

    async def put_parameters(self, parameters: ChainParameters) -> None:
        """Replace the parameters kept."""

    async def parameters(self) -> ChainParameters | None:
        """The last parameters read; None before the first reading, or when this version asks for others."""

    async def put_created(self, created: Sequence[CreatedDividend]) -> None:
        """Replace what an indexer told of dividends created."""

    async def created(self) -> tuple[CreatedDividend, ...]:
        """What an indexer told of some of the dividends created, oldest first."""
