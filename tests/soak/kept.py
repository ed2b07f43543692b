"""What the wallet kept on its disk, read past its own code: plain SQL, plain bytes."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import base58

from sakia_ng.domain.keys import Scheme
from sakia_ng.sandbox.population.keys import derive, entropy_of
from tests.soak.order import PASSWORD, Own

_ROWS = "SELECT entry_id, hash, signer, state, is_settled, action FROM outbox ORDER BY entry_id"
_UNEXPLAINED = """SELECT address, amount FROM account JOIN movement USING (account_id)
 WHERE kind = 'unexplained'"""
_KINDS = "SELECT kind, count(*) FROM movement WHERE block > ? GROUP BY kind"
_SUMS = """SELECT address, coalesce(sum(amount) FILTER (WHERE kind <> 'unexplained'), 0)
 FROM account LEFT JOIN movement USING (account_id) GROUP BY address"""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the outbox.

    Attributes:
        id: its number.
        hash: of the signed bytes.
        signer: whose.
        state: where it stands.
        settled: whether that is for good.
        recipient: who was to be paid, None when nobody.
        cents: how much, None when the amount is not fixed.
    """

    id: int
    hash: str
    signer: str
    state: str
    settled: bool
    recipient: str | None
    cents: int | None


def rows_of(store: Path) -> list[Row]:
    """Return the rows of the outbox."""
    with closing(_open(store)) as connection:
        return [_row(*found) for found in connection.execute(_ROWS)]


def sums_of(store: Path) -> dict[str, int]:
    """Return the sum of the lines of each account followed, in cents; what they do not explain is left out."""
    with closing(_open(store)) as connection:
        return dict(connection.execute(_SUMS))


def unexplained_of(store: Path) -> list[tuple[str, int]]:
    """Return the lines that only say that others are missing: account and cents."""
    with closing(_open(store)) as connection:
        return list(connection.execute(_UNEXPLAINED))


def kinds_of(store: Path, above: int) -> Counter[str]:
    """Count the lines above a height by what they are."""
    with closing(_open(store)) as connection:
        return Counter(dict(connection.execute(_KINDS, (above,))))


def _open(store: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{store}?mode=ro", uri=True)


def _row(number: int, name: str, signer: str, state: str, settled: int, action: str) -> Row:
    fields = json.loads(action)
    amount = fields.get("amount")
    cents = amount.get("cents") if isinstance(amount, dict) else None
    return Row(number, name, signer, state, bool(settled), fields.get("recipient"), cents)


def secrets_of(own: Sequence[Own]) -> dict[str, list[bytes]]:
    """Return how secrets of these accounts would look in a file, in small letters, by names that tell nothing."""
    secrets = {"the password": [_plain(PASSWORD.encode())]}
    for account in own:
        words, entropy = account.mnemonic.split(), entropy_of(account.mnemonic)
        pair = derive(entropy, account.derivation, Scheme(account.scheme))
        phrase = f"the phrase that begins with {words[0]}"
        threes = zip(words, words[1:], words[2:], strict=False)
        secrets[f"words of {phrase}"] = [f" {' '.join(three)} ".encode() for three in threes]
        secrets[f"entropy of {phrase}"] = _writings(entropy)
        secrets[f"root key of {phrase}"] = _writings(derive(entropy, "", Scheme.ED25519).secret)
        secrets[f"key of {account.name}"] = _writings(pair.secret[:32])
    return secrets


def _writings(secret: bytes) -> list[bytes]:
    """Return a secret as bytes, in hexadecimal, in base58, and as Python shows bytes."""
    shown = repr(secret)[2:-1].encode()
    return [way.lower() for way in (secret, secret.hex().encode(), base58.b58encode(secret), shown)]


def leaks_in(folder: Path, secrets: dict[str, list[bytes]]) -> Iterator[str]:
    """Name each secret that stands in a file of a folder, and the file."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes().lower()
            words = _plain(content)
            for name, ways in secrets.items():
                if any(way in content or way in words for way in ways):
                    yield f"{name} in {path.relative_to(folder)}"


def _plain(content: bytes) -> bytes:
    """Return a text with one space around each word, whatever stood there."""
    return b" " + re.sub(rb"[^a-z]+", b" ", content) + b" "
