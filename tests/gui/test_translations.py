"""The translations are complete: every sentence of the sources is in French, and plurals are in both languages."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / "resources" / "translations"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d")


@dataclass(frozen=True)
class _Message:
    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    is_finished: bool

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
            found.append(_Message(name, texts[0], texts[1], tuple(forms), translation.get("type") is None))
    return found


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what is kept, and bring the copy up to date with the sources."""
    folder = tmp_path_factory.mktemp("translations")
    for file in _KEPT.glob("*.ts"):
        shutil.copy(file, folder)
    script = str(_ROOT / "packaging" / "translations.py")
    subprocess.run([sys.executable, script, str(folder)], check=True, timeout=100)
    return folder


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sentence_is_translated(extracted: Path, language: str) -> None:
    needed = _read(extracted / f"sakia_{language}.ts")
    lacking = [message.key for message in needed if not (message.is_finished and all(message.translations))]
    assert lacking == [], "run `make translations` and fill in what is unfinished"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_sentence_is_kept_that_the_sources_lost(extracted: Path, language: str) -> None:
    kept = _KEPT / f"sakia_{language}.ts"
    needed = {message.key for message in _read(extracted / kept.name)}
    assert {message.key for message in _read(kept)} == needed if kept.exists() else not needed


@pytest.mark.parametrize("language", ["en", "fr"])
def test_translations_keep_the_places_for_values(extracted: Path, language: str) -> None:
    for message in _read(extracted / f"sakia_{language}.ts"):
        wanted = set(_PLACEHOLDER.findall(message.source))
        for form in filter(None, message.translations):
            # "one payment" may leave the number out
            assert set(_PLACEHOLDER.findall(form)) | {"%n"} == wanted | {"%n"}, message.key


def test_sentences_stand_in_the_context_that_will_ask_for_them(extracted: Path) -> None:
    """Qt's tool takes ``self.tr`` for another context after a ``QCoreApplication.translate`` of the same class."""
    odd = [message.key for message in _read(extracted / "sakia_fr.ts") if "." in message.context]
    assert odd == [], "call translate() imported by name, or move the sentence"
