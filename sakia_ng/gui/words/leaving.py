"""Leaving the web of trust in words: what a farewell does, and what becomes impossible."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.words.dates import day

translate = QCoreApplication.translate


def leaving_text(*, can_leave: bool) -> str:
    """Say what leaving is, or that this currency does not know it."""
    if not can_leave:
        return translate(
            "Leaving",
            "In this currency nobody leaves before the membership ends: do not renew it, and it ends by itself. A"
            " revocation alone ends an identity at once.",
        )
    return translate(
        "Leaving",
        "A farewell tells everybody, in a block, that you leave the web of trust. It is milder than a revocation and"
        " slower: the identity, its name and its money stay.",
    )


def leaving_losses(ends: datetime | None) -> str:
    """Say what becomes impossible by a farewell.

    Args:
        ends: when the membership ends by itself, None when that is not known.
    """
    never = translate(
        "Leaving",
        "For good: nobody can certify you any more, nor renew a certification that you have. Without certifications"
        " enough in force you can be no member with this identity, even if you change your mind.",
    )
    if ends is None:
        return never
    until = translate(
        "Leaving",
        "You stay a member, certify others and create the dividend until {date}, when your membership ends; then all"
        " that is over. As long as your certifications last you may still ask to stay.",
    )
    return f"{never} {until.format(date=day(ends))}"


def leaving_tick() -> str:
    """Return what the user ticks before a farewell."""
    return translate("Leaving", "I &know that nobody will be able to certify this identity again")
