"""Sentences about the vault, recovery phrases and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def key_sentences() -> dict[str, str]:
    """Return the sentences of the vault, of phrases, derivations, v1 credentials and key files."""
    return _password() | _damage() | _phrases() | _key_files()


def _password() -> dict[str, str]:
    return {
        "vault.empty_password": translate("Errors", "Type a password."),
        "vault.password_not_text": translate(
            "Errors", "This password holds a sign that cannot be read. Type it again."
        ),
        "vault.wrong_password": translate(
            "Errors", "This is not the password. Mind the capital letters and the keyboard."
        ),
        "vault.exists": translate("Errors", "There is a vault here already. It was left as it is."),
        "vault.absent": translate("Errors", "There is no vault here yet: add an account first."),
        "vault.locked": translate("Errors", "Sakia is locked. Unlock it and try again."),
        "vault.unknown_secret": translate(
            "Errors",
            "The vault does not hold this secret any more. Restore the account with its words or its key file.",
        ),
        "vault.unknown_key": translate(
            "Errors",
            "The vault does not hold the key of this account. Restore the account with its words or its key file.",
        ),
        "vault.bad_secret": translate("Errors", "This is not a secret that makes a key."),
        "vault.full": translate("Errors", "The vault is full. Nothing was added. Remove an account first."),
        "vault.no_memory": translate(
            "Errors",
            "The computer has not enough free memory to open the vault ({memory_mib} MiB). Close other programs.",
        ),
        "session_unlock.unavailable": translate(
            "Errors", "The system’s own safe cannot be used here. Use your password."
        ),
        "session_unlock.not_remembered": translate("Errors", "The system does not know this vault. Use your password."),
        "session_unlock.outdated": translate(
            "Errors",
            "What the system keeps does not open the vault any more. Use your password; the settings let you open with"
            " your session again.",
        ),
    }


def _damage() -> dict[str, str]:
    return {
        "vault.missing": translate(
            "Errors", "The file of the vault is gone, but a backup is there. Nothing is lost before you choose."
        ),
        "vault.not_a_vault": translate(
            "Errors",
            "The file in the place of the vault is something else. It was left as it is. Your money is on the"
            " network: the words of your accounts bring it back.",
        ),
        "vault.truncated": translate(
            "Errors",
            "A part of the vault’s file is missing. It was left as it is. Your money is on the network: the words"
            " of your accounts bring it back.",
        ),
        "vault.altered": translate(
            "Errors",
            "The vault’s file was altered or damaged. It was left as it is. Your money is on the network: the"
            " words of your accounts bring it back.",
        ),
        "vault.newer": translate(
            "Errors", "A newer Sakia wrote this vault. Install it to open the vault; the file was left as it is."
        ),
        "vault.cost_out_of_bounds": translate(
            "Errors",
            "The vault’s file asks for an absurd amount of work. It was left as it is. Your money is on the"
            " network: the words of your accounts bring it back.",
        ),
        "vault.too_large": translate(
            "Errors",
            "The vault’s file is far too large. It was left as it is. Your money is on the network: the words of"
            " your accounts bring it back.",
        ),
        "vault.no_backup": translate(
            "Errors",
            "There is no backup of the vault. Your money is on the network: the words of your accounts bring it back.",
        ),
        "vault.stale_backup": translate(
            "Errors", "The vault is saved, but its old backup could not be replaced. Check the disk, then try again."
        ),
    }


def _phrases() -> dict[str, str]:
    return {
        "phrase.empty": translate("Errors", "Type the words of your recovery phrase."),
        "phrase.count": translate("Errors", "A recovery phrase has {allowed} words; there are {count} here."),
        "phrase.unknown_word": translate("Errors", "Word {position}, {word}, is in no list. The nearest: {nearest}."),
        "phrase.checksum": translate(
            "Errors", "All words are right, but they do not fit together: one is another, or the order is wrong."
        ),
        "phrase.unknown_language": translate("Errors", "There is no word list in this language."),
        "derivation.syntax": translate(
            "Errors", "Step {position} of the derivation is not written as it should: //0, //1…"
        ),
        "derivation.too_long": translate("Errors", "The derivation is too long."),
        "derivation.number_too_large": translate(
            "Errors", "The number of step {position} of the derivation is too large."
        ),
        "derivation.password": translate("Errors", "Derivations with a password (///) are not supported."),
        "derivation.soft_unsupported": translate("Errors", "Step {position}: this kind of key takes // and not /."),
        "credentials.empty_identifier": translate("Errors", "Type your secret identifier."),
        "credentials.empty_password": translate("Errors", "Type your password."),
        "credentials.not_text": translate("Errors", "This text holds a sign that cannot be read. Type it again."),
    }


def _key_files() -> dict[str, str]:
    return {
        "key_file.empty": translate("Errors", "Open a key file, or paste what is in it."),
        "key_file.too_large": translate("Errors", "This is far too long for a key file."),
        "key_file.unknown": translate(
            "Errors", "This is not a key file of Duniter v1: neither PubSec, WIF, EWIF, seed, nor two lines."
        ),
        "key_file.other_version": translate("Errors", "This key file is of a version that is unknown here."),
        "key_file.no_secret": translate(
            "Errors", "This holds the public key alone. To pay, the file with the secret key is needed."
        ),
        "key_file.dewif": translate(
            "Errors", "This is a DEWIF file, which is not read here: save the key as WIF or EWIF where you made it."
        ),
        "key_file.damaged": translate(
            "Errors", "This key file is damaged: a character is wrong or missing. Take another copy of it."
        ),
        "key_file.password_needed": translate("Errors", "Type the password of this file."),
        "key_file.wrong_password": translate(
            "Errors", "This is not the password of this file. The file itself is whole; capitals and accents count."
        ),
    }
