"""Children of ``bench_start``: a window, and the end of the process at its first paint.

``python -m tests.benchmarks.first_paint empty``: an empty PySide6 window. ``… wallet FOLDER``: the wallet, on a profile
in a folder, as the command line starts it.
"""

from __future__ import annotations

import os
import sys


def empty() -> None:
    """Show the least that PySide6 can."""
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - what the start costs is the subject
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - as above

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            super().paintEvent(event)
            os._exit(0)

    app = QApplication([])
    window = Window()
    window.resize(1200, 760)
    window.show()
    app.exec()


def wallet(folder: str) -> None:
    """Start the wallet on the real currency; nothing answers, as on a train."""
    from PySide6.QtGui import QPaintEvent  # noqa: PLC0415 - as above

    from sakia_ng.__main__ import main  # noqa: PLC0415 - as above
    from sakia_ng.gui import main_window  # noqa: PLC0415 - as above

    def painted(self: main_window.MainWindow, event: QPaintEvent) -> None:
        super(main_window.MainWindow, self).paintEvent(event)
        os._exit(0)

    setattr(main_window.MainWindow, "paintEvent", painted)  # noqa: B010 - mypy knows no other way to override it here
    main(["--data-dir", folder, "--node", "ws://127.0.0.1:9", "--squid", "http://127.0.0.1:9", "--currency", "g1"])


if __name__ == "__main__":
    empty() if sys.argv[1] == "empty" else wallet(sys.argv[2])
