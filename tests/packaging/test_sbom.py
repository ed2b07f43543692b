"""``packaging/sbom.py``: the list of what a bundle is made of holds against the schema of CycloneDX."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_METADATA = """Metadata-Version: 2.4
Name: {name}
Version: 1.2.3
{licence}
"""


def _python() -> Path:
    """Return the interpreter of bundles, which has the library that writes the list (``make frozen``)."""
    found = [path for path in (_ROOT / "build" / "venv").glob("*/python*") if path.stem == "python"]
    if not found:
        (pytest.fail if os.environ.get("SAKIA_PACKAGING") == "all" else pytest.skip)("needs build/venv")
    return found[0]


def _run(*arguments: str | Path) -> tuple[int, str]:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": str(_ROOT / "packaging")}
    done = subprocess.run(
        [_python(), *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stderr


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder such as PyInstaller makes, of three packages: their licences stand where packages put them."""
    licences = {
        "sakia_ng": "License-Expression: GPL-3.0-or-later",
        "Some_Library": "Classifier: License :: OSI Approved :: MIT License",
        "nameless": "License: <b>none</b> & more",
    }
    for name, licence in licences.items():
        folder = tmp_path / "_internal" / f"{name}-1.2.3.dist-info"
        folder.mkdir(parents=True)
        named = name.replace("_", "-") if name == "sakia_ng" else name
        (folder / "METADATA").write_text(_METADATA.format(name=named, licence=licence), "utf-8")
    return tmp_path


def test_the_list_names_each_library_with_its_licence(bundle: Path) -> None:
    assert _run(_ROOT / "packaging" / "sbom.py", bundle) == (0, "")
    text = (bundle / "sbom.cdx.json").read_text("utf-8")
    listed = json.loads(text)
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert listed["metadata"]["component"]["name"] == "sakia-ng"
    purls = {component["name"]: component.get("purl") for component in listed["components"]}
    assert purls["Some_Library"] == "pkg:pypi/some-library@1.2.3"
    assert {"Python", "OpenSSL", "SQLite", "nameless"} <= set(purls)
    _run(_ROOT / "packaging" / "sbom.py", bundle)
    assert (bundle / "sbom.cdx.json").read_text("utf-8") == text


@pytest.mark.parametrize("damage", ["('\"library\"', '\"book\"')", "('\"version\"', '\"edition\"')"])
def test_what_the_schema_refuses_is_not_written(bundle: Path, damage: str) -> None:
    script = (
        f"import pathlib, sbom; sbom.checked(sbom.listed(pathlib.Path({str(bundle / '_internal')!r})).replace{damage})"
    )
    status, said = _run("-c", script)
    assert status == 1
    assert said.startswith("This is no list of CycloneDX: ")
