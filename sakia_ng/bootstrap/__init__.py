"""The composition root: the only folder that knows every concrete class.

``folders`` names the folders, ``program`` leads from the start to the end, session after session, ``places`` finds out
which currency and which servers, ``composition`` builds the services. The window is painted before these three, and
all they need, are imported; then ``interpreter`` sets Python up for a window.
"""

from __future__ import annotations

import logging
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from sakia_ng.adapters.data_folder import WINDOW_FILE, default_folder, portable_folder
from sakia_ng.bootstrap.folders import Folders
from sakia_ng.bootstrap.interpreter import set_up_interpreter
from sakia_ng.errors import UserError
from sakia_ng.gui.application import Application, create_application
from sakia_ng.gui.main_window import MainWindow
from sakia_ng.options import Options
from sakia_ng.services.journal import journal


def _begin_logging() -> None:
    """Warnings go to the console; what happens besides is kept in memory for the log page."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for handler in logging.getLogger().handlers:
        handler.setLevel(logging.WARNING)
    journal()


def start(options: Options) -> int:
    """Run the application until the user quits.

    Returns:
        The exit status: 0, or 1 when there was nothing to open.
    """
    _begin_logging()
    with ExitStack() as stack:
        portable = portable_folder() if options.data_dir is None else None
        base = options.data_dir or portable or default_folder()
        if options.journey is not None and options.data_dir is None:
            base = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sakia-journey-")))
        folders = Folders(options, base, is_portable=base == portable)
        if _is_open_elsewhere(options, folders):
            return 0
        language, theme = folders.first_looks()
        app = create_application(sys.argv[:1], language=language, theme_choice=theme)
        window = MainWindow()
        window.show()
        app.processEvents()
        from sakia_ng.bootstrap.program import Program  # noqa: PLC0415 - after the first paint
        from sakia_ng.gui import aio  # noqa: PLC0415 - as above, for it brings asyncio

        program = Program(window, options, folders, when_imported=set_up_interpreter)
        if isinstance(app, Application):
            app.give_links_to(program.take_link)
        return aio.run(program.run())


def _is_open_elsewhere(options: Options, folders: Folders) -> bool:
    """Hand the link over to a window that has the profile open, and tell whether there is one.

    A start that asks for more than that window can be told goes on, and says that the profile is open.
    """
    if options.journey is not None or options.reset or options.node or options.squid or options.currency:
        return False
    try:
        folder = folders.profile(is_demo=options.demo)
    except UserError:
        return False  # the window says what is wrong
    if not (folder / WINDOW_FILE).exists():
        return False
    import asyncio  # noqa: PLC0415 - would hold the first window

    from sakia_ng.adapters.running_window import hand_over  # noqa: PLC0415 - as above

    return asyncio.run(hand_over(folder, options.link or ""))
