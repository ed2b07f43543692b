"""What is known of a downloaded file, in words; ``packaging/verify`` says it too, in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.gui.words.params import quoted
from sakia_ng.ports.releases import Checked, Verdict

translate = QCoreApplication.translate


def verdict_title(checked: Checked) -> str:
    """Return what is known of a file, in a few words."""
    titles = {
        Verdict.GOOD: translate("Releases", "Genuine"),
        Verdict.WRONG: translate("Releases", "Not genuine: do not open it"),
        Verdict.UNKNOWN: translate("Releases", "Unknown file"),
        Verdict.NO_LIST: translate("Releases", "The list is missing"),
        Verdict.NOT_SIGNED: translate("Releases", "The list is not signed"),
        Verdict.BAD_SIGNATURE: translate("Releases", "Not the project’s list: do not open the file"),
        Verdict.NO_KEY: translate("Releases", "Nobody can tell yet"),
    }
    return titles[checked.verdict]


def verdict_text(checked: Checked) -> str:
    """Return what that means, and what to do."""
    texts = {
        Verdict.GOOD: translate(
            "Releases", "This file is, byte for byte, one that the project published and signed. It may be opened."
        ),
        Verdict.WRONG: translate(
            "Releases",
            "The project published another file under this name. This one was altered, or its download was cut short."
            " Delete it and download it again from the project’s own page.",
        ),
        Verdict.UNKNOWN: translate(
            "Releases",
            "The project’s list is genuine and this file is not in it. It may belong to another version: take the list"
            " of that version. If there is none, do not open the file.",
        ),
        Verdict.NO_LIST: translate(
            "Releases",
            "Download SHA256SUMS and SHA256SUMS.minisig of the same version too, and put them beside the file; or"
            " choose the list. Until then nothing is known of this file.",
        ),
        Verdict.NOT_SIGNED: translate(
            "Releases",
            "There is no SHA256SUMS.minisig beside the list, so anybody may have written it. Download that file too and"
            " put it beside the list. Until then nothing is known of this file.",
        ),
        Verdict.BAD_SIGNATURE: translate(
            "Releases",
            "The key of the project did not sign this list as it is: somebody else made it, or altered it. What it says"
            " counts for nothing. Download everything again from the project’s own page.",
        ),
        Verdict.NO_KEY: translate(
            "Releases",
            "This version of Sakia holds no key of the project, which has not published one yet: who made the list"
            " cannot be checked.",
        ),
    }
    return " ".join(part for part in (texts[checked.verdict], _more(checked)) if part)


def _more(checked: Checked) -> str:
    """Return what the list says besides: the file's other name, or whether a list of nobody's has it."""
    if checked.verdict is Verdict.GOOD and checked.listed_as is not None:
        name = quoted(checked.listed_as.shown(80))
        return translate("Releases", "The list calls it {name}.").format(name=name)
    if checked.verdict is Verdict.NO_KEY and checked.agrees is not None:
        if checked.agrees:
            return translate("Releases", "The file is the one of the list, whoever wrote that: its download is whole.")
        return translate("Releases", "The file is not in the list, whoever wrote that: do not open it.")
    return ""


def signed_words(checked: Checked) -> str:
    """Return what the project signed with the list, such as the version; empty where it signed nothing."""
    if checked.comment is None:
        return ""
    return translate("Releases", "Signed by the project: {comment}").format(comment=checked.comment.shown(120))


def release_sentences() -> dict[str, str]:
    """Return the sentences of ``ReleaseProblem``."""
    return {
        "release.no_key": translate("Errors", "This version of Sakia holds no key of the project to check with."),
        "release.signature": translate(
            "Errors", "The project’s key did not sign this: it was altered, or another key signed it."
        ),
        "release.signature_unreadable": translate("Errors", "This is not a signature of the kind the project uses."),
        "release.list_unreadable": translate(
            "Errors", "This is not a list of files as a release has it: take SHA256SUMS as it was downloaded."
        ),
        "release.file_unreadable": translate("Errors", "The file {path} cannot be read."),
    }
