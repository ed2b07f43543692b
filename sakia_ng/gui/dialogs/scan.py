"""Reading a QR code: from the camera, the screen, a picture file, the clipboard, or something dropped here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sakia_ng.errors import SakiaError, UserError
from sakia_ng.gui import aio
from sakia_ng.gui.camera import Camera, Viewfinder, has_camera_support
from sakia_ng.gui.files import ask_and_read
from sakia_ng.gui.scanning import (
    LARGEST_FILE,
    dropped,
    may_hold_code,
    pictures_of_screens,
    read_clipboard,
    read_file,
    read_images,
    read_path,
)
from sakia_ng.gui.theme import Icon, Role, Space, Type, theme
from sakia_ng.gui.widgets import Banner, Button, Text, announce
from sakia_ng.gui.words.errors import sentence
from sakia_ng.ports.platform import Platform
from sakia_ng.services.scan import ScanProblem, choose_readable

_WIDTH = 520
_ASIDE_S = 0.35

Reading = Callable[[], Awaitable[tuple[str, ...]]]


class ScanDialog(QDialog):
    """Ends with the text of one code that can be read; the caller reads it like a paste.

    Args:
        read: reads a text, and raises ``UserError`` for one that is not what is wanted.
        about: what is wanted, in words.
        platform: takes pictures of the screen where a program may not.
        parent: over which window.

    Attributes:
        text: what was read, empty until then.
    """

    def __init__(self, read: Callable[[str], object], about: str, platform: Platform, parent: QWidget) -> None:
        super().__init__(parent)
        self._read_text, self._about, self._platform = read, about, platform
        self._behind = parent.window()
        self._camera: Camera | None = None
        self.text = ""
        self.setWindowTitle(self.tr("Read a QR code"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(True)
        self.from_camera = Button(self.tr("From the &camera"), Icon.CAMERA)
        self.from_screen = Button(self.tr("From the &screen"), Icon.SCREEN)
        self.from_file = Button(self.tr("From a &picture…"), Icon.IMAGE)
        self.from_clipboard = Button(self.tr("From the clip&board"), Icon.PASTE)
        self.close_button = Button(self.tr("Cancel"))
        self.viewfinder, self._said = Viewfinder(), Banner(Role.WARNING, Icon.WARNING)
        self._lay_out()
        self.setMinimumWidth(max(theme().scaled(_WIDTH), self.minimumSizeHint().width()))
        self.from_camera.clicked.connect(self._on_camera_clicked)
        self.from_screen.clicked.connect(self._on_screen_clicked)
        self.from_file.clicked.connect(self._on_file_clicked)
        self.from_clipboard.clicked.connect(self._on_clipboard_clicked)
        self.close_button.clicked.connect(self.reject)
        self.viewfinder.found.connect(self._on_viewfinder_found)
        self.finished.connect(self._stop_camera)

    @property
    def problem(self) -> str:
        """What is said to be wrong, empty when nothing."""
        return self._said.text if not self._said.isHidden() else ""

    async def ask(self) -> str:
        """Open, and return the text read, empty when the user thought better of it."""
        await aio.ask(self)
        return self.text

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Take pictures."""
        if may_hold_code(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """Read what was dropped."""
        event.acceptProposedAction()
        self._try(dropped(event.mimeData()), "read what was dropped")

    def _lay_out(self) -> None:
        self.viewfinder.hide()
        self._said.hide()
        grid, column, actions = QGridLayout(), QVBoxLayout(self), QHBoxLayout()
        grid.setSpacing(Space.S)
        ways = (self.from_camera, self.from_screen, self.from_file, self.from_clipboard)
        for number, button in enumerate(ways):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            grid.addWidget(button, number // 2, number % 2)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Text(self.tr("Read a QR code"), size=Type.EMPHASIS, bold=True))
        column.addWidget(Text(self._about, tone=Role.MUTED, wrap=True))
        column.addLayout(grid)
        column.addWidget(Text(self.tr("A picture can also be dropped here."), size=Type.CAPTION, tone=Role.MUTED))
        column.addWidget(self.viewfinder, 1)
        column.addWidget(self._said)
        actions.addStretch()
        actions.addWidget(self.close_button)
        column.addLayout(actions)

    def _try(self, reading: Reading, name: str) -> None:
        aio.spawn(self._read(reading), owner=self, name=name)

    async def _read(self, reading: Reading) -> None:
        self._said.hide()
        try:
            self._take(await reading())
        except SakiaError as error:
            self._say(error)

    def _take(self, texts: Sequence[str]) -> None:
        self.text = choose_readable(texts, self._read_text)
        self.accept()

    def _say(self, error: SakiaError) -> None:
        self._said.say(sentence(error))
        self._said.show()
        announce(self, self._said.text)

    def _on_clipboard_clicked(self) -> None:
        self._try(read_clipboard, "read the clipboard")

    def _on_file_clicked(self) -> None:
        self._try(self._ask_file, "read a picture")

    async def _ask_file(self) -> tuple[str, ...]:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        outcome = await ask_and_read(self, self.tr("Picture with a QR code"), kinds, LARGEST_FILE)
        if outcome is None:
            return ()
        if not outcome.is_done:
            raise UserError(ScanProblem.NO_PICTURE)
        return await read_file(outcome.data)

    def _on_screen_clicked(self) -> None:
        self._try(self._look_at_screen, "read a code on the screen")

    async def _look_at_screen(self) -> tuple[str, ...]:
        """Step aside, so that what lies behind is seen; on Wayland the system itself asks the user for a picture."""
        if QGuiApplication.platformName().startswith("wayland"):
            return await read_path(await self._platform.picture_of_screen())
        windows = (self, self._behind)
        for window in windows:
            window.setWindowOpacity(0.0)
        try:
            await asyncio.sleep(_ASIDE_S)
            pictures: list[QImage] = pictures_of_screens()
        finally:
            for window in windows:
                window.setWindowOpacity(1.0)
        return await read_images(pictures)

    def _on_camera_clicked(self) -> None:
        try:
            self.start_camera()
        except UserError as error:
            self._say(error)

    def start_camera(self) -> None:
        """Look through the camera.

        Raises:
            UserError: ``NO_CAMERA``, ``NO_CAMERA_PART`` or ``NO_CAMERA_LIBRARY``.
        """
        if self._camera is not None:
            return
        if not has_camera_support():
            raise UserError(ScanProblem.NO_CAMERA_PART)
        self._camera = Camera(self)
        self._camera.seen.connect(self.viewfinder.show_image)
        self._camera.failed.connect(self._on_camera_failed)
        self.viewfinder.show()
        self._camera.start()

    def _stop_camera(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _on_camera_failed(self) -> None:
        self._stop_camera()
        self.viewfinder.hide()
        self._say(UserError(ScanProblem.CAMERA_FAILED))

    def _on_viewfinder_found(self, texts: tuple[str, ...]) -> None:
        if self.isVisible():
            try:
                self._take(texts)
            except UserError as error:  # the next picture may hold a better one
                self._say(error)
