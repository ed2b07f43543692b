"""Sentences about signed papers: revocations, requests to a key and their answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def paper_sentences() -> dict[str, str]:
    """Return the sentences of ``PaperProblem``."""
    return {
        "paper.unreadable": translate(
            "Errors", "This is not the document that is wanted here: take the file, or the whole text, as it was saved."
        ),
        "paper.newer": translate("Errors", "A newer version of Sakia wrote this document: update to read it."),
        "paper.other_currency": translate(
            "Errors", "This document is of another currency. It has no effect in this one."
        ),
        "paper.signature": translate(
            "Errors",
            "The signature of this document is not right: it was altered, or a part of it is missing. Take it as"
            " it was saved.",
        ),
        "paper.not_mine": translate(
            "Errors", "The key of {address} is not on this computer. Open this request where that account is."
        ),
    }
