"""Extract the sentences of the window for translators, and compile the translations.

    python packaging/translations.py extract [DIR]    bring sakia_*.ts up to date with the sources
    python packaging/translations.py compile [DIR]    write *.qm beside them, where the *.ts is newer

DIR is resources/translations when it is left out. Both tools come with PySide6-Essentials.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "fr")


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


def compile_all(folder: Path) -> None:
    """Write the ``.qm`` of every ``.ts`` of the folder that is newer than it."""
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


if __name__ == "__main__":
    verbs = {"extract": extract, "compile": compile_all}
    verb, *folders = sys.argv[1:] or [""]
    if verb not in verbs or len(folders) > 1:
        raise SystemExit("usage: translations.py extract|compile [DIR]")
    verbs[verb](Path(folders[0]).resolve() if folders else TRANSLATIONS)
