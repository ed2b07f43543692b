"""Parameters of a currency, as its block 0 states them, and what they make of it here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sakia_ng.adapters.duniter_v1.blocks import Block
from sakia_ng.adapters.duniter_v1.texts import LEAST_HELD, garbage
from sakia_ng.domain.currency import Currency, LedgerKind
from sakia_ng.domain.money import Cents

_FIELDS = 20
_LONGEST_NAME = 40
_LONGEST_SYMBOL = 8
_LATEST = 1 << 37


@dataclass(frozen=True, slots=True)
class Parameters:
    """Parameters of a Duniter v1 currency (DUBP, block 0), in the order of its text; durations are seconds.

    Attributes:
        growth: ``c``, relative growth of the dividend.
        ud_period: ``dt``, between two dividends.
        first_ud: ``ud0``, in cents.
        certification_period: ``sigPeriod``, between two certifications of one issuer.
        certification_stock: ``sigStock``, issued and alive at once.
        certification_window: ``sigWindow``, a certification not written waits this long.
        certification_validity: ``sigValidity``.
        certifications_needed: ``sigQty``.
        identity_window: ``idtyWindow``.
        membership_window: ``msWindow``.
        distance_share: ``xpercent``, share of the referees to be reached.
        membership_validity: ``msValidity``.
        distance_steps: ``stepMax``.
        median_time_blocks: ``medianTimeBlocks``, blocks that the median time is taken of.
        block_time: ``avgGenTime``, nominal time between two blocks.
        first_ud_at: ``udTime0``.
        first_reevaluation_at: ``udReevalTime0``.
        reevaluation_period: ``dtReeval``.
    """

    growth: float
    ud_period: int
    first_ud: Cents
    certification_period: int
    certification_stock: int
    certification_window: int
    certification_validity: int
    certifications_needed: int
    identity_window: int
    membership_window: int
    distance_share: float
    membership_validity: int
    distance_steps: int
    median_time_blocks: int
    block_time: int
    first_ud_at: datetime
    first_reevaluation_at: datetime
    reevaluation_period: int

    def ud_due(self, rank: int) -> datetime:
        """Return when the dividend of a rank, counted from 0, falls due.

        Raises:
            EnvironmentProblem: beyond all dates.
        """
        return _later(self.first_ud_at, rank * self.ud_period)

    def reevaluation_after(self, moment: datetime) -> datetime:
        """Return when the dividend is re-evaluated first after a moment."""
        passed = (moment - self.first_reevaluation_at) // timedelta(seconds=self.reevaluation_period)
        return _later(self.first_reevaluation_at, max(0, passed + 1) * self.reevaluation_period)


def read_parameters(genesis: Block) -> Parameters:
    """Read the parameters in block 0. Raises ``EnvironmentProblem``."""
    fields = genesis.parameters.split(":")
    if len(fields) != _FIELDS:
        raise garbage()
    try:
        share, growth = float(fields[10]), float(fields[0])
        whole = [0 if place in (0, 10, 16) else _natural(field) for place, field in enumerate(fields)]
    except ValueError:
        raise garbage() from None
    if not 0 < growth < 10 or not 0 <= share <= 1 or not (whole[1] and whole[14] and whole[19]):
        raise garbage()
    return Parameters(
        growth=growth,
        ud_period=whole[1],
        first_ud=Cents(whole[2]),
        certification_period=whole[3],
        certification_stock=whole[4],
        certification_window=whole[5],
        certification_validity=whole[6],
        certifications_needed=whole[7],
        identity_window=whole[8],
        membership_window=whole[9],
        distance_share=share,
        membership_validity=whole[11],
        distance_steps=whole[12],
        median_time_blocks=whole[13],
        block_time=whole[14],
        first_ud_at=_moment(whole[17]),
        first_reevaluation_at=_moment(whole[18]),
        reevaluation_period=whole[19],
    )


def currency_of(genesis: Block) -> Currency:
    """Describe the currency that a block 0 begins. Raises ``EnvironmentProblem``."""
    parameters, name = read_parameters(genesis), genesis.currency
    if genesis.ref.number != 0 or not 0 < len(name) <= _LONGEST_NAME or not name.isascii():
        raise garbage()
    if not name.replace("-", "").replace("_", "").isalnum():
        raise garbage()
    return Currency(
        name=name,
        symbol=name[:_LONGEST_SYMBOL],
        ss58_prefix=0,
        genesis_hash=genesis.ref.hash,
        existential_deposit=LEAST_HELD,
        block_time_s=parameters.block_time,
        ledger=LedgerKind.DUNITER_V1,
    )


def _natural(digits: str) -> int:
    if not digits.isascii() or not digits.isdigit() or len(digits) > 15 or int(digits) > _LATEST:
        raise ValueError
    return int(digits)


def _later(moment: datetime, seconds: int) -> datetime:
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        raise garbage() from None


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
