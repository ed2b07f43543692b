"""The records of certifications: listed, searched, saved for paper, in the window."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from sakia_ng.domain.addresses import Address
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.page import TrustPage, TrustTab
from sakia_ng.gui.pages.trust.records import RecordsPart
from sakia_ng.ports.trust_store import CertificationRecord
from tests.fakes.session import NOW, address_of
from tests.gui.conftest import Opened
from tests.gui.looks import cut, nameless

QUESTIONS = ("Do you know them well?", "Did you meet?")
ELODIE, YANN = address_of("Élodie"), address_of("Yann")


def record(certifier: Address, receiver: Address, name: str, days: int, *answers: str) -> CertificationRecord:
    said = tuple(zip(QUESTIONS, answers, strict=True))
    return CertificationRecord(certifier, receiver, name, NOW - timedelta(days=days), "0.3.0", said)


async def listed(opened: Opened) -> RecordsPart:
    """Open the tab with two records."""
    store, elsa = opened.stage.store.trust, opened.elsa.address
    await store.add_record(record(elsa, ELODIE, "Élodie", 40, "Yes", "In person"))
    await store.add_record(record(elsa, YANN, "", 3, "Yes", "Through several channels"))
    page = await opened.go(PageId.TRUST, text=TrustTab.RECORDS.value)
    assert isinstance(page, TrustPage)
    await opened.aqt.until(lambda: page.records.records)
    return page.records


async def test_the_newest_comes_first_and_tells_all(opened: Opened) -> None:
    part = await listed(opened)
    assert [part.table.words(0)[column] for column in (0, 2, 3)] == ["20\u00a0Nov\u00a02026", "Elsa", "0.3.0"]
    assert part.table.words(0)[1].startswith("g1")
    assert part.table.words(1) == ["14\u00a0Oct\u00a02026", "Élodie", "Elsa", "0.3.0"]
    part.table.choose_row(1)
    assert "Elsa answered the questions of the licence" in part.text.text()
    shown = part.text.text().replace("\u200b", "")
    assert f"About Élodie, account {ELODIE}." in shown
    assert "Did you meet?\nIn person" in shown
    assert not nameless(opened.window)
    assert not cut(opened.window)


async def test_a_word_finds_without_accents_and_case(opened: Opened) -> None:
    part = await listed(opened)
    for words, found in (
        ("elodie", [ELODIE]),
        ("CHANNELS", [YANN]),
        ("elsa yes", [YANN, ELODIE]),
        ("no such thing", []),
    ):
        part.field.setText(words)
        assert [one.receiver for one in part.records] == found
    assert part._note.text() == "No record holds these words."
    assert part._note.isVisible()
    page = await opened.go(PageId.TRUST, text=TrustTab.RECORDS.value, person=YANN)
    assert isinstance(page, TrustPage)
    assert [one.receiver for one in part.records] == [YANN]


async def test_one_and_all_are_saved_for_paper(opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = await listed(opened)
    asked, heard = list[str](), list[str]()
    monkeypatch.setattr("sakia_ng.gui.pages.trust.records.announce", lambda _widget, text: heard.append(text))

    async def answer(_parent: object, _title: str, name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    monkeypatch.setattr("sakia_ng.gui.files.ask_where", answer)
    part.save.click()
    await opened.aqt.until(lambda: part.said == "Saved as certification-2026-11-20.pdf.")
    part.save_all.click()
    await opened.aqt.until(lambda: len(asked) == 2 and part.said.startswith("Saved as certifications"))
    assert all((tmp_path / name).read_bytes().startswith(b"%PDF") for name in asked)
    assert heard == [f"Saved as {name}." for name in asked]


async def test_many_records_take_more_than_one_sheet(opened: Opened) -> None:
    part = await listed(opened)
    few, many = part.paper_bytes(part.records[:1]), part.paper_bytes(part.records * 12)
    assert (sheets(few), sheets(many) > 2) == (1, True)


async def test_without_a_record_the_tab_says_what_will_be_there(opened: Opened) -> None:
    page = await opened.go(PageId.TRUST, text=TrustTab.RECORDS.value)
    assert isinstance(page, TrustPage)
    await opened.settle()
    assert page.records._empty_card.isVisible()
    assert not page.records._one.isVisible()


def sheets(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")
