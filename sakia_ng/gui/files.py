"""Files that the user chooses: asked in a dialog that blocks nothing, read and written off the loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileDevice, QIODevice, QSaveFile
from PySide6.QtWidgets import QFileDialog, QWidget

from sakia_ng.gui import aio

translate = QCoreApplication.translate

_FOR_ME = QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a file.

    Attributes:
        text: what to say, in words.
        is_done: whether it was done as asked.
        data: what was read, empty for a file that was written.
    """

    text: str
    is_done: bool
    data: bytes = b""


async def ask_and_save(parent: QWidget, title: str, name: str, content: bytes | Callable[[], bytes]) -> Outcome | None:
    """Ask where to save and write there.

    Args:
        parent: over which window.
        title: of the dialog.
        name: proposed for the file; its suffix is added where the user types none.
        content: the whole of it, or what returns it when it takes long: called off the loop.

    Returns:
        What became of it, None when the user thought better of it.
    """
    path = await ask_where(parent, title, name)
    if path is None:
        return None
    data = content if isinstance(content, bytes) else await asyncio.to_thread(content)
    return await save(path, data)


async def ask_where(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to save; the arguments are those of ``ask_and_save``. None when the user thought better of it."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    if not await aio.ask(dialog) or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


async def save(path: Path, data: bytes, *, is_private: bool = False) -> Outcome:
    """Write a file off the loop, wholly or not at all, and say what became of it.

    Args:
        path: where.
        data: the whole content.
        is_private: for the user alone to read.
    """
    if not await asyncio.to_thread(_write, path, data, is_private=is_private):
        return Outcome(translate("Files", "The file could not be written. Choose another folder."), is_done=False)
    return Outcome(translate("Files", "Saved as {name}.").format(name=path.name), is_done=True)


def _write(path: Path, data: bytes, *, is_private: bool) -> bool:
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    is_safe = not is_private or file.setPermissions(_FOR_ME)
    if not is_safe or file.write(data) != len(data):
        file.cancelWriting()
    return file.commit()


async def ask_and_read(parent: QWidget, title: str, patterns: str, largest: int) -> Outcome | None:
    """Ask for a file and read it.

    Args:
        parent: over which window.
        title: of the dialog.
        patterns: the files offered, as Qt writes them: ``Pictures (*.png *.jpg)``.
        largest: bytes above which a file is not read.
    """
    path = await ask_which(parent, title, patterns)
    return None if path is None else await read(path, largest)


async def ask_which(parent: QWidget, title: str, patterns: str = "") -> Path | None:
    """Ask for a file that exists; the arguments are those of ``ask_and_read``. None when the user thought better."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if patterns:
        dialog.setNameFilter(patterns)
    if not await aio.ask(dialog) or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


async def read(path: Path, largest: int) -> Outcome:
    """Read a file off the loop, never more than ``largest`` bytes, whatever it claims to be."""
    try:
        data = await asyncio.to_thread(_read, path, largest + 1)
    except OSError:
        return Outcome(translate("Files", "The file could not be read."), is_done=False)
    if len(data) > largest:
        return Outcome(translate("Files", "This file is too large for what it should be."), is_done=False)
    return Outcome("", is_done=True, data=data)


def _read(path: Path, most: int) -> bytes:
    if not path.is_file():  # a pipe or a device would keep the thread waiting for ever
        raise OSError(path)
    with path.open("rb") as file:
        return file.read(most)
