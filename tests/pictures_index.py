"""The page that shows the pictures of ``tests.pictures`` side by side."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>
body {{ font: 14px sans-serif; margin: 24px; background: #f4f6f8; color: #14181f; }}
h2 {{ margin: 32px 0 8px; }}
nav a {{ margin-right: 12px; }}
section div {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(380px, 1fr)); gap: 12px; }}
figure {{ margin: 0; }}
img {{ width: 100%; border: 1px solid #7c8796; }}
</style>
<h1>Pictures</h1>
<nav>{links}</nav>
{sections}
</html>
"""


def write_index(folder: Path, scenes: Sequence[str], variants: Sequence[str]) -> Path:
    """Write ``index.html`` over the pictures that are in a folder, as ``VARIANT/SCENE.png``.

    Args:
        folder: where the pictures are.
        scenes: names of the scenes, in the order of the page.
        variants: names of the variants, in the order of each row.
    """
    drawn = {scene: [name for name in variants if (folder / name / f"{scene}.png").is_file()] for scene in scenes}
    drawn = {scene: names for scene, names in drawn.items() if names}
    links = "\n".join(f'<a href="#{escape(scene)}">{escape(scene)}</a>' for scene in drawn)
    sections = "\n".join(_section(scene, names) for scene, names in drawn.items())
    page = folder / "index.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(_PAGE.format(links=links, sections=sections), "utf-8")
    return page


def _section(scene: str, variants: Sequence[str]) -> str:
    title = f'<h2 id="{escape(scene)}">{escape(scene)}</h2>'
    return f"<section>{title}<div>{''.join(_figure(scene, variant) for variant in variants)}</div></section>"


def _figure(scene: str, variant: str) -> str:
    path, words = escape(f"{variant}/{scene}.png"), escape(f"{scene}, {variant}")
    picture = f'<img src="{path}" alt="{words}" loading="lazy">'
    return f'<figure><a href="{path}">{picture}</a><figcaption>{escape(variant)}</figcaption></figure>'
