"""The mark of verified names: after each of them, and after nothing that anybody may choose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.events import Topic
from sakia_ng.domain.text import UntrustedText
from sakia_ng.gui.models.history_words import Column
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.account.page import AccountPage
from sakia_ng.gui.words.names import MARK, chosen_name, mark_help, spoken_name, suggestion_name, verified_name
from sakia_ng.ports.store import Contact
from sakia_ng.services.directory import NameKind, Suggestion
from tests.fakes.session import address_of
from tests.gui.conftest import Opened


@pytest.mark.parametrize("name", ["Camille ✓", "✔Camille", "Camille ✅", "Camille ☑\ufe0f", "Ca✓mille", "Camille √"])
def test_nobody_can_type_the_mark(name: str) -> None:
    assert chosen_name(name) == "Camille"


@given(st.text())
def test_a_chosen_name_never_ends_like_a_verified_one(name: str) -> None:
    assert MARK not in chosen_name(name)
    assert chosen_name(name) == name or any(sign in name for sign in "✓✔✅√☑\N{LIGHT CHECK MARK}")


def test_a_name_of_marks_alone_is_still_something() -> None:
    assert chosen_name("✓✓") == "?"


def test_a_verified_name_carries_it_once_and_screen_readers_say_it(app: QApplication) -> None:
    name = verified_name(UntrustedText("CamilleR"))
    assert name == f"CamilleR {MARK}"
    assert spoken_name(name) == "CamilleR, verified identity"
    assert spoken_name("Camille") == "Camille"
    assert MARK in mark_help()


@pytest.mark.parametrize(
    ("kind", "name", "shown"),
    [
        (NameKind.IDENTITY, "CamilleR", "CamilleR ✓"),
        (NameKind.CONTACT, "CamilleR", "CamilleR"),
        (NameKind.OWN, "CamilleR ✓", "CamilleR"),
        (NameKind.NONE, None, None),
    ],
)
def test_who_gave_the_name_decides(kind: NameKind, name: str | None, shown: str | None) -> None:
    verified = UntrustedText("CamilleR") if kind is not NameKind.NONE else None
    assert suggestion_name(Suggestion(address_of("a"), name, kind, verified, is_member=True)) == shown


async def test_a_contact_called_like_somebodys_verified_name_looks_otherwise_in_the_history(opened: Opened) -> None:
    page = await opened.go(PageId.ACCOUNT, account=opened.elsa.address)
    assert isinstance(page, AccountPage)
    model = page.history.model
    await opened.aqt.until(lambda: model.rowCount() > 3 and model.words(3))
    rows = [words for row in range(model.rowCount()) if (words := model.words(row)) is not None]
    assert not [words.name for words in rows if words.name.endswith(MARK)]  # all are contacts, under chosen names
    for contact in opened.live.contacts:
        await opened.stage.session.contacts.remove(contact.address)
    await opened.stage.session.contacts.put(Contact(address_of("nobody"), "Camille ✓", ""))
    await opened.live.reload(Topic.CONTACTS)
    await opened.aqt.until(lambda: any(w.name == "Camille ✓" for row in range(40) if (w := model.words(row))))
    verified = next(w for row in range(40) if (w := model.words(row)) is not None and w.name == "Camille ✓")
    assert "Camille, verified identity" in verified.in_column(Column.PERSON)
    assert opened.live.name_of(address_of("nobody")) == "Camille"
