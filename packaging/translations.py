"""Bring the translators' files up to date with the sentences of the window.

    python packaging/translations.py [DIR]

DIR is resources/translations when it is left out. The tool comes with PySide6-Essentials.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr", "es", "ca", "de", "it", "eo")


def tool(name: str) -> str:
    """Return the path of one of Qt's tools beside this interpreter.

    Raises:
        SystemExit: when PySide6 is not installed there.
    """
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed: run `make setup` first")
    return found


def sources() -> list[str]:
    """Return the files whose sentences people read, relative to the project."""
    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "sakia_ng" / "gui").rglob("*.py"))]


def extract(folder: Path) -> None:
    """Bring every ``sakia_*.ts`` of the folder up to date: new sentences are added, vanished ones dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        target = folder / f"sakia_{language}.ts"
        languages = ["-source-language", "en", "-target-language", language]
        arguments = ["-silent", "-no-obsolete", "-locations", "none", *languages]
        if language == "en":
            arguments.append("-pluralonly")  # English needs only its plural forms
        subprocess.run([tool("pyside6-lupdate"), *arguments, *sources(), "-ts", str(target)], check=True, cwd=ROOT)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        raise SystemExit("usage: translations.py [DIR]")
    extract(Path(sys.argv[1]).resolve() if sys.argv[1:] else TRANSLATIONS)
