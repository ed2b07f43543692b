"""The page over the pictures leads to every picture that was drawn, and to no other."""

from __future__ import annotations

import re
from pathlib import Path

from tests.pictures import LANGUAGES, SIZES, THEMES, VARIANTS
from tests.pictures_index import write_index


def test_pictures_are_in_three_languages_both_themes_and_two_sizes() -> None:
    assert len({variant.name for variant in VARIANTS}) == len(LANGUAGES) * len(THEMES) * len(SIZES) == 12


def test_the_index_leads_to_every_picture(tmp_path: Path) -> None:
    for name in ("fr-dark-small/home", "fr-light-small/home", "fr-dark-small/pay"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.png").write_bytes(b"")
    text = write_index(tmp_path, ["home", "lock", "pay"], ["fr-light-small", "fr-dark-small"]).read_text("utf-8")
    shown = re.findall(r'src="([^"]+)"', text)
    assert shown == ["fr-light-small/home.png", "fr-dark-small/home.png", "fr-dark-small/pay.png"]
    assert all((tmp_path / path).is_file() for path in shown)
    assert 'href="#lock"' not in text
