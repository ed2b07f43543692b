"""What the first-run wizard works with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sakia_ng.domain.addresses import Address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.keys import Scheme
from sakia_ng.ports.keystore import Keystore
from sakia_ng.ports.recovery import Recovery
from sakia_ng.services.accounts import Accounts
from sakia_ng.services.restore import Restore

FindNames = Callable[[Sequence[Address]], Awaitable[Mapping[Address, str]]]
Introduce = Callable[[str], Awaitable[Currency]]
CheckIndexer = Callable[[str, Currency], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class ReadyAccount:
    """An account of the demonstration that opens with one click: its phrase is known to everybody."""

    name: str
    phrase: str = field(repr=False)
    path: str
    scheme: Scheme


@dataclass(frozen=True, kw_only=True, slots=True)
class Tools:
    """What the wizard works with.

    Attributes:
        keystore: where secrets go at the end.
        recovery: phrases and credentials.
        restore: finds the accounts of a secret.
        accounts: follows them.
        currency: the currency of the profile.
        find_names: verified names of accounts, None where they cannot be asked.
        introduce: asks a node which currency it keeps, None where no other currency can be chosen.
        check_indexer: asks an indexer whether it keeps a currency.
    """

    keystore: Keystore
    recovery: Recovery
    restore: Restore
    accounts: Accounts
    currency: Currency
    find_names: FindNames | None = None
    introduce: Introduce | None = None
    check_indexer: CheckIndexer | None = None
