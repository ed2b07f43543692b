"""What the wallet of a soak run is told when it starts: one line of JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

PASSWORD = "a long pass phrase of the soak"
"""Of every vault; it may appear in no file."""


@dataclass(frozen=True, slots=True)
class Own:
    """An account that the wallet holds the key of.

    Attributes:
        name: the user's word for it.
        address: where.
        mnemonic: the phrase its key derives from.
        derivation: path such as ``//0``.
        scheme: ``ed25519`` or ``sr25519``.
    """

    name: str
    address: str
    mnemonic: str
    derivation: str
    scheme: str


@dataclass(frozen=True, slots=True)
class Order:
    """An order.

    Attributes:
        folder: of the profile.
        nodes: addresses of nodes, each of an operator of its own.
        indexers: addresses of squids.
        genesis: of the currency.
        own: the accounts.
        seed: of what is paid to whom.
        first_wish: number of the first payment: they go on from one life to the next.
        deadly_step: step at which the process kills itself, empty for none; see ``tests.end_to_end.wallet_process``.
        deadly_time: at which time that the step is reached.
    """

    folder: str
    nodes: tuple[str, ...]
    indexers: tuple[str, ...]
    genesis: str
    own: tuple[Own, ...]
    seed: int
    first_wish: int
    deadly_step: str = ""
    deadly_time: int = 1

    def written(self) -> str:
        """Return it as one line."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, line: str) -> Order:
        """Undo ``written``."""
        values: dict[str, Any] = json.loads(line)
        values |= {name: tuple(values[name]) for name in ("nodes", "indexers")}
        values["own"] = tuple(Own(**own) for own in values["own"])
        return cls(**values)
