"""Accounts in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from sakia_ng.domain.keys import Scheme
from sakia_ng.ports.keystore import SecretKind
from sakia_ng.ports.recovery import KeyFileKind

translate = QCoreApplication.translate


class _Plurals(QObject):
    """Qt's extraction sees plurals in ``tr`` alone."""

    def unclaimed(self, count: int) -> str:
        return self.tr("%n unclaimed dividend(s):", "", count)

    def more(self, count: int) -> str:
        return self.tr("%n more account(s) in the list at the side", "", count)


def dividends_unclaimed(count: int) -> str:
    """Say how many UDs wait to be claimed."""
    return _Plurals().unclaimed(count)


def more_accounts(count: int) -> str:
    """Say how many more accounts there are than were listed."""
    return _Plurals().more(count)


def derivation_words(scheme: Scheme | None) -> str:
    """Say how an account signs."""
    if scheme is None:
        return translate("Account", "none: the key is not here")
    return {Scheme.ED25519: "Ed25519", Scheme.SR25519: "Sr25519"}[scheme]


def secret_words(kind: SecretKind) -> str:
    """Say where a secret came from."""
    return {
        SecretKind.MNEMONIC: translate("Account", "a recovery phrase"),
        SecretKind.V1_CREDENTIALS: translate("Account", "an identifier and a password of Duniter v1"),
        SecretKind.SEED: translate("Account", "a seed"),
        SecretKind.KEY_FILE: translate("Account", "a key file of Duniter v1"),
    }[kind]


def key_file_words(kind: KeyFileKind) -> str:
    """Name a kind of key file."""
    return {
        KeyFileKind.PUBSEC: translate("Account", "a PubSec key, not encrypted"),
        KeyFileKind.WIF: translate("Account", "a WIF key, not encrypted"),
        KeyFileKind.EWIF: translate("Account", "an EWIF key, encrypted with a password"),
        KeyFileKind.SEED: translate("Account", "a seed, not encrypted"),
        KeyFileKind.CREDENTIALS: translate("Account", "two lines, an identifier and a password"),
    }[kind]
