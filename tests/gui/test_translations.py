"""The translations: what must be complete is, and none says what its source does not."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sakia_ng.gui.words.translation_guard import translation_faults
from sakia_ng.gui.words.translations import LANGUAGES

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / "resources" / "translations"
_LOOSE_IN_FRENCH = re.compile(r" [:;?!»]|\u00a0[;?!]|« ")
"""A sign that French sets apart would begin a line, or stand farther off than in the sentence beside it."""


@dataclass(frozen=True)
class _Message:
    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    is_finished: bool
    is_plural: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def _read(file: Path) -> list[_Message]:
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            texts = [message.findtext(tag) or "" for tag in ("source", "comment")]
            name = context.findtext("name") or ""
            found.append(_Message(name, texts[0], texts[1], tuple(forms), *_marks(message, translation)))
    return found


def _marks(message: ElementTree.Element, translation: ElementTree.Element) -> tuple[bool, bool]:
    return translation.get("type") is None, message.get("numerus") == "yes"


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what is kept, and bring the copy up to date with the sources."""
    folder = tmp_path_factory.mktemp("translations")
    for file in _KEPT.glob("*.ts"):
        shutil.copy(file, folder)
    script = str(_ROOT / "packaging" / "translations.py")
    subprocess.run([sys.executable, script, str(folder)], check=True, timeout=100)
    return folder


@pytest.mark.parametrize("language", ["en", "fr", "es", "ca"])
def test_every_sentence_is_translated(extracted: Path, language: str) -> None:
    needed = _read(extracted / f"sakia_{language}.ts")
    lacking = [message.key for message in needed if not (message.is_finished and all(message.translations))]
    assert lacking == [], "run `make translations` and fill in what is unfinished"


@pytest.mark.parametrize("language", [code for code, _ in LANGUAGES])
def test_no_sentence_is_kept_that_the_sources_lost(extracted: Path, language: str) -> None:
    kept = _KEPT / f"sakia_{language}.ts"
    needed = {message.key for message in _read(extracted / kept.name)}
    assert {message.key for message in _read(kept)} == needed if kept.exists() else not needed


@pytest.mark.parametrize("file", sorted(_KEPT.glob("*.ts")), ids=lambda file: file.stem)
def test_no_translation_loses_a_value_or_brings_what_the_source_lacks(file: Path) -> None:
    """What would be refused at run time is to be mended, not to be shown in English."""
    for message in _read(file):
        for form in filter(None, message.translations):
            assert not translation_faults(message.source, form, is_plural=message.is_plural), message.key


def test_french_signs_stand_at_one_distance_and_never_begin_a_line() -> None:
    texts = {form for message in _read(_KEPT / "sakia_fr.ts") for form in message.translations}
    assert {text for text in texts if _LOOSE_IN_FRENCH.search(text)} == set()


def test_sentences_stand_in_the_context_that_will_ask_for_them(extracted: Path) -> None:
    """Qt's tool takes ``self.tr`` for another context after a ``QCoreApplication.translate`` of the same class."""
    odd = [message.key for message in _read(extracted / "sakia_fr.ts") if "." in message.context]
    assert odd == [], "call translate() imported by name, or move the sentence"
