"""Groups of people: made, filled from the explorer, sorted by what runs out, taken along."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from sakia_ng.domain.account import IdentityStatus
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.trust.groups import GroupsPart
from sakia_ng.gui.pages.trust.page import TrustPage
from sakia_ng.gui.widgets import Question
from tests.fakes.trust_world import ELSA, FIRST_MEMBER, NEWCOMER, SAVINGS, weave
from tests.gui.conftest import Opened
from tests.gui.test_explorer import explorer
from tests.gui.test_trust import written

PEOPLE = (ELSA, SAVINGS, NEWCOMER, FIRST_MEMBER, FIRST_MEMBER + 1)


async def woven(opened: Opened, *, certifies_in_days: float = 0) -> None:
    """Have everybody known as of the head from which dates are counted here."""
    await weave(opened.stage, certifies_in_days=certifies_in_days)
    await opened.stage.store.trust.put_identities(list(opened.stage.ledger.trust.known.values()))


async def groups(opened: Opened, people: Sequence[int] = PEOPLE) -> GroupsPart:
    if people:
        await woven(opened)
        await opened.stage.session.groups.make("  Kerbars  et alentours ", people)
    page = await opened.go(PageId.TRUST, text="groups")
    assert isinstance(page, TrustPage)
    part = page.groups
    if people:
        await until_read(opened, part, len(people))
    return part


async def until_read(opened: Opened, part: GroupsPart, people: int) -> None:
    def is_read() -> bool:
        return (
            part.watch is not None
            and len(part.watch.people) == people
            and all(
                one.health is not None and one.health.parameters is not None and one.someone.name is not None
                for one in part.watch.people
            )
        )

    await opened.aqt.until(is_read)
    await opened.settle()


def names(part: GroupsPart) -> list[str]:
    return [part.table.words(row)[0] for row in range(part.table.row_count)]


def needs(part: GroupsPart) -> list[str]:
    """Return what people need with its date, as it is said when the mouse rests there."""
    cells = [part.table.cell(row, 3) for row in range(part.table.row_count)]
    return ["" if cell is None else cell.tip for cell in cells]


async def test_what_runs_out_first_stands_first_with_what_each_needs(opened: Opened) -> None:
    part = await groups(opened)
    assert part.choice.box.currentText() == "Kerbars et alentours"
    rows = {part.table.words(row)[0]: part.table.words(row)[1:] for row in range(part.table.row_count)}
    assert names(part) == ["CamilleR ✓", "NouvelleVenue ✓", "ElsaM ✓", "Anouk_Le_Goff ✓", "Elsa_bis ✓"]
    assert rows["NouvelleVenue ✓"] == [
        *("Awaiting certifications", f"{written(30)}: removed", "1 certification", "ElsaM ✓ (now, 94 left)")
    ]
    assert rows["ElsaM ✓"][1:3] == [f"{written(40)}: membership", "to renew the membership"]
    assert needs(part)[2] == f"to renew the membership by {written(40)}"
    assert rows["Elsa_bis ✓"][:3] == ["No longer a member", f"{written(200)}: revoked", "3 certifications"]
    assert rows["Elsa_bis ✓"][3] == "ElsaM ✓ (now, 94 left)"  # the others certify that identity already
    assert rows["CamilleR ✓"][1:3] == [f"{written(12)}: certification given", "nothing for now"]
    part.table.choose_row(1)
    assert part.detail.text().startswith(f"NouvelleVenue ✓: Awaiting certifications. {written(30)}: removed.")
    certifiers = [part.certifiers.table.words(row) for row in range(part.certifiers.table.row_count)]
    assert ["ElsaM ✓", "now", "94"] in certifiers
    assert ["CamilleR ✓", "now", "92"] in certifiers
    assert len(certifiers) == 3


async def test_whoever_must_wait_says_until_when(opened: Opened) -> None:
    await woven(opened, certifies_in_days=3)
    await opened.stage.session.groups.make("Kerbars", [ELSA, NEWCOMER])
    part = await groups(opened, ())
    await until_read(opened, part, 2)
    when = opened.stage.clock.now() + timedelta(days=3)
    day = f"{when.astimezone().day}\u00a0November\u00a02026"
    assert part.certifiers.table.words(0) == ["ElsaM ✓", day, "94"]
    assert part.table.words(0)[4] == f"ElsaM ✓ ({day}, 94 left)"


async def test_a_group_is_made_filled_renamed_emptied_and_forgotten(opened: Opened) -> None:
    await weave(opened.stage)
    part = await groups(opened, ())
    assert part._people.isHidden()
    part.choice.make.click()
    assert part.choice.error == "Type a name first."
    part.choice.name.setText(" Marché ")
    QTest.keyClick(part.choice.name, Qt.Key.Key_Return)
    await opened.aqt.until(lambda: part.watch)
    assert part._nobody.isVisible()
    await opened.aqt.until(lambda: part.choice.groups)
    await opened.stage.session.explorer.refresh()
    QTest.keyClicks(part.add.field, "gwen")
    await opened.aqt.until(lambda: part.add.field.offers)
    assert part.add.field.take_first()
    await opened.aqt.until(lambda: names(part) == ["Gwendal ✓"])
    QTest.keyClicks(part.choice.name, "Halles")
    part.choice.rename.click()
    await opened.aqt.until(lambda: part.choice.box.currentText() == "Halles")
    part.drop.click()
    await opened.aqt.until(part._nobody.isVisible)
    part.choice.forget.click()
    await opened.aqt.until(lambda: opened.window.findChildren(Question))
    (question,) = opened.window.findChildren(Question)
    assert question.windowTitle() == "Forget the group Halles?"
    question.accept()
    await opened.aqt.until(lambda: not part.choice.groups)
    await opened.aqt.until(part._people.isHidden)


async def test_somebody_met_in_the_explorer_joins_a_group(opened: Opened) -> None:
    made = await opened.stage.session.groups.make("Marché & co")
    part = await explorer(opened)
    await opened.aqt.until(lambda: part.view.actions_here.groups)
    part.view.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = next(action.menu() for action in menu.actions() if action.text() == "Add to a group")
    assert isinstance(offered, QMenu)
    assert [action.text() for action in offered.actions()] == ["Marché && co"]
    offered.actions()[0].trigger()
    menu.close()
    for _ in range(200):
        await opened.settle()
        if (await opened.stage.session.groups.all())[0].people:
            break
    assert await opened.stage.session.groups.all() == (replace(made, people=(ELSA,)),)


async def test_a_status_of_a_newer_runtime_is_said_and_nobody_offers_help(opened: Opened) -> None:
    await weave(opened.stage)
    web = opened.stage.ledger.trust
    web.known[NEWCOMER] = replace(web.known[NEWCOMER], status=IdentityStatus.UNKNOWN)
    await opened.stage.session.groups.make("Kerbars", [ELSA, NEWCOMER])
    part = await groups(opened, ())
    await until_read(opened, part, 2)
    row = next(part.table.words(n) for n in range(2) if part.table.words(n)[0].startswith("NouvelleVenue"))
    assert row[1] == "Unknown status"
    assert row[3:] == ["not known: a newer Sakia may tell", "–"]
    assert part.certifiers.table.row_count == 1


async def test_a_group_is_taken_along(opened: Opened, tmp_path: Path) -> None:
    part = await groups(opened)
    assert part.watch is not None
    assert part.files.paper_bytes(part.watch).startswith(b"%PDF")
    rows = list(csv.reader(io.StringIO(part.files.sheet_bytes(part.watch).decode("utf-8-sig"))))
    assert rows[0] == ["Name", "Status", "Runs out first", "Needs", "Could help"]
    on_screen = [part.table.words(row) for row in range(part.table.row_count)]
    assert rows[1:] == [[*words[:3], need, *words[4:]] for words, need in zip(on_screen, needs(part), strict=True)]
    calendar = part.files.calendar_bytes(part.watch).decode()
    assert calendar.count("BEGIN:VEVENT") == 3 + 1 + 1 + 2 + 2
    assert "SUMMARY:ElsaM: the membership ends" in calendar
    assert "SUMMARY:ElsaM: too few certifications from now on" in calendar
