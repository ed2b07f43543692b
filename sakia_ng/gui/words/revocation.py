"""Revocations in words: what the document is, whose one is, what is lost when it is published."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.words.language import whole

translate = QCoreApplication.translate


def paper_title() -> str:
    """Return the title of the document on paper."""
    return translate("Revocation", "Revocation of an identity: to keep secret, and safe")


def paper_words(name: str, address: str, number: int | None) -> tuple[str, ...]:
    """Say on the document itself what it is, whose, and what to do with it.

    Args:
        name: of whom.
        address: the account.
        number: of the identity; None where it has none, and stays with its account.
    """
    whose, ends = translate("Revocation", "It belongs to {name} (account {address})."), tuple[str, ...]()
    if number is not None:
        whose = translate("Revocation", "It belongs to {name} (identity {number}, account {address}).")
        ends = (
            translate(
                "Revocation",
                "It stops being valid six months after the identity has moved to another account: make a new one then.",
            ),
        )
    return (
        translate(
            "Revocation",
            "Whoever holds this document can end this identity for good. Keep it where only you find it, apart from"
            " your recovery phrase.",
        ),
        whose.format(name=name, number="" if number is None else whole(number), address=address),
        translate(
            "Revocation",
            "Use it when the key is lost or stolen: open it in Sakia, under “Web of trust”, “Revocation”, and publish"
            " it from any account. The money of the account is not touched.",
        ),
        *ends,
    )


def losses() -> str:
    """Say what is lost by a revocation."""
    return translate(
        "Revocation",
        "For good: the identity is no member any more and creates no dividend; its name and its certifications are"
        " lost; nothing brings it back. To be a member again takes another account, another name and new"
        " certifications. The money stays where it is.",
    )


def confirmation_word() -> str:
    """Return the word to type before a revocation."""
    return translate("Revocation", "REVOKE")
