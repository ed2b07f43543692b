"""The messages of one language, read from its ``.ts`` file: there is no compiled file to forget or to be stale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from sakia_ng.gui.words.translation_guard import translation_faults

_Key = tuple[str, str, str]


def plural_form(language: str, count: int) -> int:
    """Return which plural form a count takes: 0 is singular. French counts zero as one thing; English does not."""
    return int(abs(count) >= 2) if language == "fr" else int(count != 1)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The finished messages of one ``.ts`` file: forms by (context, source, comment)."""

    language: str
    forms: dict[_Key, tuple[str, ...]]

    @classmethod
    def read(cls, path: Path, language: str) -> Catalogue:
        """Read a file; messages without translation are left out."""
        forms: dict[_Key, tuple[str, ...]] = {}
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                translation = message.find("translation")
                texts = () if translation is None else _texts(translation)
                if texts and all(texts):
                    forms[name, message.findtext("source", ""), message.findtext("comment", "")] = texts
        return cls(language, forms)

    def find(self, context: str, source: str, comment: str, count: int) -> str:
        """Return a message in this language, empty when there is none that may be shown."""
        forms = self.forms.get((context, source, comment)) or self.forms.get((context, source, ""))
        if not forms:
            return ""
        form = forms[min(plural_form(self.language, count), len(forms) - 1)] if count >= 0 else forms[0]
        return "" if _is_refused(source, form, is_plural=len(forms) > 1) else form


@cache
def _is_refused(source: str, form: str, *, is_plural: bool) -> bool:
    """Checked when it is first shown, and not all at the start, where it would hold the window."""
    return bool(translation_faults(source, form, is_plural=is_plural))


def _texts(translation: ElementTree.Element) -> tuple[str, ...]:
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (translation.text or "",)
