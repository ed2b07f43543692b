"""QR codes read from pictures, the clipboard, the screen, the camera and what is dropped; all of it hostile."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QPermission, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from sakia_ng.domain.actions import InCents
from sakia_ng.domain.money import Cents
from sakia_ng.errors import UserError
from sakia_ng.gui import camera, dialogs, scanning
from sakia_ng.gui.camera import Viewfinder
from sakia_ng.gui.dialogs.scan import ScanDialog
from sakia_ng.gui.navigation import PageId
from sakia_ng.gui.pages.contacts.page import ContactsPage
from sakia_ng.gui.pages.pay.page import PayPage
from sakia_ng.gui.scanning import dropped, picture_from, read_file, texts_in
from sakia_ng.gui.widgets.qr import picture_of
from sakia_ng.services.contacts import grouped
from sakia_ng.services.scan import ScanProblem
from tests.async_qt import AsyncQt
from tests.fakes.platform import FakePlatform
from tests.fakes.session import address_of
from tests.gui.conftest import Opened

LINK = f"g1://{address_of('Camille Renard')}?amount=3.20&comment=Pain"
OTHER = f"g1://{address_of('Yann')}"


def png(text: str = LINK) -> bytes:
    return picture_of(text, "png")


def image(text: str = LINK) -> QImage:
    return QImage.fromData(png(text))


def file_of(picture: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind.lower().encode()).write(picture)
    return bytes(data.data())


def desk(*codes: QImage) -> QImage:
    """Codes lying about on a desk, turned and small."""
    shown = QImage(1600, 900, QImage.Format.Format_RGB32)
    shown.fill(QColor("#8a6d3b"))
    painter = QPainter(shown)
    for number, code in enumerate(codes):
        turned = code.transformed(QTransform().rotate(17.0 + 50 * number), Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(60 + 760 * number, 40, turned.scaledToWidth(520))
    painter.end()
    return shown


def test_a_code_is_read_in_any_place_and_direction() -> None:
    assert texts_in(image()) == (LINK,)
    assert texts_in(desk(image())) == (LINK,)
    assert set(texts_in(desk(image(), image(OTHER)))) == {LINK, OTHER}
    inverted = image()
    inverted.invertPixels()
    assert texts_in(inverted) == (LINK,)
    assert texts_in(QImage()) == ()
    assert texts_in(desk()) == ()


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_usual_files_are_read(app: QApplication, kind: str) -> None:
    assert texts_in(picture_from(file_of(desk(image()), kind))) == (LINK,)


@pytest.mark.parametrize("data", [b"", b"GIF89a", png()[:200], picture_of(LINK, "svg"), b"%PDF-1.7", bytes(3_000)])
def test_other_and_damaged_files_are_refused(app: QApplication, data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        picture_from(data)
    assert caught.value.code is ScanProblem.NO_PICTURE


def test_a_picture_that_would_fill_the_memory_is_not_decoded(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "_MOST_PIXELS", 10_000)
    with pytest.raises(UserError):
        picture_from(png())


@given(st.binary(max_size=400), st.integers(0, 400))
def test_any_bytes_are_refused_in_words_or_give_texts(noise: bytes, at: int) -> None:
    whole = png()
    for data in (noise, whole[:at] + noise + whole[at:]):
        with contextlib.suppress(UserError):
            assert isinstance(texts_in(picture_from(data)), tuple)


async def test_files_are_read_off_the_loop(app: QApplication) -> None:
    assert await read_file(png()) == (LINK,)


async def _pay_dialog(opened: Opened) -> tuple[PayPage, ScanDialog]:
    page = await opened.go(PageId.PAY, account=opened.elsa.address)
    assert isinstance(page, PayPage)
    page.who.scan.click()
    await opened.aqt.until(lambda: opened.window.findChildren(ScanDialog))
    (dialog,) = opened.window.findChildren(ScanDialog)
    await opened.settle()
    return page, dialog


async def test_the_clipboards_picture_fills_the_payment(opened: Opened) -> None:
    page, dialog = await _pay_dialog(opened)
    QGuiApplication.clipboard().setImage(image())
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: page.who.recipient == address_of("Camille Renard"))
    assert page.how_much.amount == InCents(Cents(320))
    assert page.comment.comment == "Pain"
    assert opened.window.focusWidget() is page.how_much.first_field


async def test_the_clipboards_text_will_do(opened: Opened) -> None:
    page, dialog = await _pay_dialog(opened)
    QGuiApplication.clipboard().setText(f" {address_of('Yann')} ")
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: page.who.recipient == address_of("Yann"))


@pytest.mark.parametrize(
    ("held", "said"),
    [
        ("", "clipboard is empty"),
        ("bottom drive obey lake", "neither an address"),
        ("g1://x?amount=1&amount=2", "twice"),
    ],
)
async def test_what_cannot_be_used_is_said_and_the_reader_stays(
    opened: Opened, held: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("sakia_ng.gui.dialogs.scan.announce", lambda _widget, text: heard.append(text))
    _, dialog = await _pay_dialog(opened)
    QGuiApplication.clipboard().setText(held)
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: dialog.problem)
    assert said in dialog.problem
    assert heard == [dialog.problem]
    assert dialog.isVisible()
    dialog.close_button.click()
    await opened.settle()


async def test_two_codes_are_not_guessed_between(opened: Opened) -> None:
    page, dialog = await _pay_dialog(opened)
    QGuiApplication.clipboard().setImage(desk(image(), image(OTHER)))
    dialog.from_clipboard.click()
    await opened.aqt.until(lambda: dialog.problem)
    assert "several codes" in dialog.problem
    assert page.who.recipient is None
    dialog.close_button.click()
    await opened.settle()


async def test_a_code_on_the_screen_is_found_behind_the_window(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    page, dialog = await _pay_dialog(opened)
    monkeypatch.setattr("sakia_ng.gui.dialogs.scan.pictures_of_screens", lambda: [desk(), desk(image())])
    dialog.from_screen.click()
    await opened.aqt.until(lambda: page.who.recipient == address_of("Camille Renard"))
    assert opened.window.windowOpacity() == 1.0


async def test_on_wayland_the_system_gives_the_picture(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page, dialog = await _pay_dialog(opened)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    dialog.from_screen.click()
    await opened.aqt.until(lambda: dialog.problem)
    assert "no picture of the screen" in dialog.problem
    platform = opened.stage.session.platform
    assert isinstance(platform, FakePlatform)
    platform.screen = tmp_path / "screen.png"
    platform.screen.write_bytes(png())
    dialog.from_screen.click()
    await opened.aqt.until(lambda: page.who.recipient == address_of("Camille Renard"))


async def test_the_camera_says_what_it_lacks(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    _, dialog = await _pay_dialog(opened)
    monkeypatch.setattr(dialogs.scan, "has_camera_support", lambda: False)
    dialog.from_camera.click()
    assert "optional part" in dialog.problem
    monkeypatch.setattr(dialogs.scan, "has_camera_support", lambda: True)
    monkeypatch.setattr(camera, "import_module", _lacking_a_library)
    dialog.from_camera.click()
    assert "lacks a library" in dialog.problem
    media = _Media(is_there=False)
    monkeypatch.setattr(camera, "import_module", lambda name: {"PySide6.QtMultimedia": media}[name])
    dialog.from_camera.click()
    assert "No camera was found" in dialog.problem
    dialog.close_button.click()
    await opened.settle()


def _lacking_a_library(name: str) -> NoReturn:
    raise ImportError("libpulse.so.0: cannot open shared object file", name=name)


async def test_what_the_camera_sees_is_searched(opened: Opened, aqt: AsyncQt) -> None:
    page, dialog = await _pay_dialog(opened)
    dialog.viewfinder.show_image(desk())
    dialog.viewfinder.show_image(desk(image()))  # the one before is still searched: this one is shown only
    await opened.settle()
    assert page.who.recipient is None
    await opened.aqt.until(lambda: not dialog.viewfinder._is_reading)
    dialog.viewfinder.show_image(desk(image()))
    await opened.aqt.until(lambda: page.who.recipient == address_of("Camille Renard"))


class _Media(QObject):
    """Stands in for ``PySide6.QtMultimedia`` and for all that the camera makes of it."""

    errorOccurred = Signal()  # noqa: N815 - Qt's name
    videoFrameChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, *, is_there: bool = True) -> None:
        super().__init__()
        self.is_there = is_there
        self.did: list[str] = []
        self.QMediaDevices = self.QCamera = self.QMediaCaptureSession = self.QVideoSink = self

    def __call__(self, *made_of: object) -> _Media:
        return self

    def defaultVideoInput(self) -> _Media:  # noqa: N802 - Qt's name
        return self

    def isNull(self) -> bool:  # noqa: N802 - Qt's name
        return not self.is_there

    def setCamera(self, camera: object) -> None:  # noqa: N802 - Qt's name
        assert camera is self

    def setVideoSink(self, sink: object) -> None:  # noqa: N802 - Qt's name
        assert sink is self

    def start(self) -> None:
        self.did.append("start")


@pytest.mark.parametrize(
    ("status", "did", "failures"),
    [(Qt.PermissionStatus.Granted, ["start"], 0), (Qt.PermissionStatus.Denied, [], 1)],
)
def test_the_camera_starts_when_the_system_lets_it(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, status: Qt.PermissionStatus, did: list[str], failures: int
) -> None:
    media, failed = _Media(), list[bool]()
    monkeypatch.setattr(camera, "import_module", lambda name: {"PySide6.QtMultimedia": media}[name])
    monkeypatch.setattr(QPermission, "status", lambda _: status)
    looking = camera.Camera(media)
    looking.failed.connect(lambda: failed.append(True))
    looking.start()
    app.processEvents()
    assert (media.did, len(failed)) == (did, failures)


def test_the_viewfinder_is_a_mirror(aqt: AsyncQt, app: QApplication) -> None:
    finder = Viewfinder()
    finder.resize(200, 200)
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    finder._image = picture.copy()
    for x in range(50):
        for y in range(100):
            finder._image.setPixelColor(x, y, Qt.GlobalColor.red)
    shown = finder.grab().toImage()
    assert shown.pixelColor(150, 100) == QColor(Qt.GlobalColor.red)
    assert shown.pixelColor(50, 100) == QColor(Qt.GlobalColor.white)
    finder.deleteLater()


def _file_mime(tmp_path: Path, data: bytes) -> QMimeData:
    path = tmp_path / "code.png"
    path.write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


async def test_a_picture_dropped_on_the_window_opens_the_payment(opened: Opened, tmp_path: Path) -> None:
    mime = _file_mime(tmp_path, png())
    shell = opened.window.shell
    entering = QDragEnterEvent(
        shell.rect().center(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    shell.dragEnterEvent(entering)
    assert entering.isAccepted()
    shell.dropEvent(_drop(mime))
    await opened.aqt.until(lambda: isinstance(opened.window.page, PayPage))
    page = opened.window.page
    assert isinstance(page, PayPage)
    await opened.aqt.until(lambda: page.who.recipient == address_of("Camille Renard"))


def _drop(mime: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )


async def test_the_field_leaves_what_is_dropped_to_the_window(opened: Opened) -> None:
    page = await opened.go(PageId.PAY, account=opened.elsa.address)
    assert isinstance(page, PayPage)
    assert not page.who.field.acceptDrops()
    assert opened.window.shell.acceptDrops()


async def test_something_else_dropped_is_refused_in_words(opened: Opened, tmp_path: Path) -> None:
    mime = _file_mime(tmp_path, b"no picture")  # an event does not own it
    opened.window.shell.dropEvent(_drop(mime))
    await opened.aqt.until(lambda: opened.aqt.reported)
    (error,) = opened.aqt.take_reported()
    assert isinstance(error, UserError)
    assert error.code is ScanProblem.NO_PICTURE


async def test_nothing_can_be_dropped_while_locked(opened: Opened, tmp_path: Path) -> None:
    opened.stage.session.lock.lock_now()
    await opened.reload()
    shell = opened.window.shell
    mime = _file_mime(tmp_path, png())
    entering = QDragEnterEvent(
        shell.rect().center(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    shell.dragEnterEvent(entering)
    assert not entering.isAccepted()


async def test_what_was_dropped_outlives_its_event(app: QApplication) -> None:
    mime = QMimeData()
    mime.setImageData(image())
    reading = dropped(mime)
    mime.clear()
    assert await reading() == (LINK,)


async def test_a_contact_takes_address_and_name_of_a_code(opened: Opened) -> None:
    page = await opened.go(PageId.CONTACTS)
    assert isinstance(page, ContactsPage)
    page.form.start_new(None, "")
    page.form.scan.read.emit(f"g1://{address_of('Zoé')}/Zoé")
    assert page.form.address.text() == address_of("Zoé")
    assert page.form.name.text() == "Zoé"
    page.form.show_known(grouped(opened.live.contacts)[0])
    assert page.form.scan.isHidden()
