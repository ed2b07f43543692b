"""What was answered before a certification, in words: on the page and on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sakia_ng.domain.addresses import short_form
from sakia_ng.gui.words.dates import day_and_time
from sakia_ng.ports.trust_store import CertificationRecord

translate = QCoreApplication.translate


def record_title(record: CertificationRecord) -> str:
    """Name one record."""
    return translate("Records", "Certification of {name}").format(name=receiver_name(record))


def receiver_name(record: CertificationRecord) -> str:
    """Return whom it is about, as they were called then."""
    return record.receiver_name or short_form(record.receiver)


def record_paragraphs(record: CertificationRecord, certifier: str) -> tuple[str, ...]:
    """Return all that a record tells.

    Args:
        record: what was answered.
        certifier: the best name known of who answered.
    """
    said = translate("Records", "On {moment}, before signing, {certifier} answered the questions of the licence.")
    who = translate("Records", "About {name}, account {address}.")
    licence = translate("Records", "Licence of the Ğ1, version {version}.")
    return (
        said.format(moment=day_and_time(record.at), certifier=certifier),
        who.format(name=receiver_name(record), address=record.receiver),
        licence.format(version=record.licence),
        *(f"{question}\n{answer}" for question, answer in record.answers),
    )


def paper_foot() -> str:
    """Say what the paper is not, and leave room for a hand."""
    return translate(
        "Records", "Kept by Sakia on the certifier’s computer alone; the network knows the certification only."
    )
