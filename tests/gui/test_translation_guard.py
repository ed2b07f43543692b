from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sakia_ng.gui.words.catalogue import Catalogue
from sakia_ng.gui.words.translation_guard import TranslationFault, translation_faults

SOURCE = "{payer} pays {amount}, see <b>the page</b> on duniter.org or write to g1:// & co."
GOOD = "{payer} verse {amount}, voir <b>la page</b> sur duniter.org ou écrire à g1:// & co."


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        (GOOD.replace("{payer}", "Elsa"), TranslationFault.VALUES),
        (GOOD.replace("{amount}", "{montant}"), TranslationFault.VALUES),
        (GOOD + " {0.__class__}", TranslationFault.VALUES),
        (GOOD + " }", TranslationFault.VALUES),
        (GOOD + " https://duniter.example/x", TranslationFault.LINK),
        (GOOD + " www.evil", TranslationFault.LINK),
        (GOOD + " aide-g1.com", TranslationFault.LINK),
        (GOOD + " mailto:elsa", TranslationFault.LINK),
        (GOOD + " help@evil", TranslationFault.LINK),
        (GOOD + " g1MTFviH3S1dab4vMuF8oRhk57WE1VkFHifMo68ueKi5JBWnT", TranslationFault.ADDRESS),
        (GOOD + " 0xdeadbeef00", TranslationFault.ADDRESS),
        (GOOD + " <img src='x'>", TranslationFault.MARKUP),
        (GOOD.replace("<b>", "").replace("</b>", ""), TranslationFault.MARKUP),
        (GOOD + " &#60;", TranslationFault.MARKUP),
        (GOOD + "\u202eoops", TranslationFault.HIDDEN),
        (GOOD + "\x00", TranslationFault.HIDDEN),
        (GOOD + " &Payer", TranslationFault.SHORTCUT),
    ],
)
def test_a_translation_that_brings_something_is_refused(translation: str, fault: TranslationFault) -> None:
    assert fault in translation_faults(SOURCE, translation)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        (SOURCE, GOOD),
        ("&To", "&À"),
        ("Yes. No: it depends…", "Oui. Non\u00a0: cela dépend…"),
        ("12:30 or 12.50", "12 h 30 ou 12,50"),
        ("{name}, {name}?", "{name}\u202f?"),
        ("Sakia.Really", "Sakia. Vraiment"),
    ],
)
def test_a_plain_translation_is_shown(source: str, translation: str) -> None:
    assert translation_faults(source, translation) == frozenset()


def test_one_thing_may_leave_its_number_out_and_nothing_else() -> None:
    assert not translation_faults("%n payment(s)", "un paiement", is_plural=True)
    assert translation_faults("%n payment(s)", "un paiement") == {TranslationFault.VALUES}
    assert translation_faults("%n of {total}", "un", is_plural=True) == {TranslationFault.VALUES}


@given(st.text(), st.text(max_size=30))
def test_any_text_can_be_compared_and_a_text_is_its_own_translation(source: str, other: str) -> None:
    translation_faults(source, other)
    assert translation_faults(source, source) <= {TranslationFault.VALUES}  # braces that no sentence of ours has


def test_a_refused_translation_is_not_shown(tmp_path: Path) -> None:
    file = tmp_path / "sakia_xx.ts"
    pairs = [("Pay {amount}", "Payer"), ("Send", "Envoyer"), ("Ask", "Demander sur evil.com")]
    messages = "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>" for source, text in pairs
    )
    file.write_text(f"<TS><context><name>Page</name>{messages}</context></TS>", encoding="utf-8")
    catalogue = Catalogue.read(file, "xx")
    assert [catalogue.find("Page", source, "", -1) for source, _ in pairs] == ["", "Envoyer", ""]
