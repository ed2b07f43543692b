"""Printing: the page first, then the system's own dialog. Qt's part for printers is loaded when it is first wanted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sakia_ng.gui import aio
from sakia_ng.gui.files import Outcome
from sakia_ng.gui.paper import Paper

translate = QCoreApplication.translate


async def ask_and_print(parent: QWidget, make: Callable[[], Paper]) -> Outcome | None:
    """Show how something will look on paper, and print it when the user says so.

    Args:
        parent: what it is of; when it is hidden, as when the program locks, the page is put away too.
        make: returns what to print; called off the loop.

    Returns:
        What became of it, None when nothing was printed.
    """
    try:
        from sakia_ng.gui.dialogs.print_paper import PrintPaperDialog  # noqa: PLC0415 - see the module's first line
    except ImportError:  # some systems hand Qt out in pieces
        text = translate("Printing", "This system’s Qt cannot print. Save a PDF, and print that.")
        return Outcome(text, is_done=False)
    paper = await asyncio.to_thread(make)
    pictures = await asyncio.to_thread(paper.pictures)
    if not parent.isVisible():
        return None
    dialog = PrintPaperDialog(paper, pictures, parent)
    await aio.ask(dialog)
    if not dialog.printed_on:
        return None
    return Outcome(translate("Printing", "Handed to {printer}.").format(printer=dialog.printed_on), is_done=True)
