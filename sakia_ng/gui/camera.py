"""The camera, where the optional extra ``camera`` is installed (QtMultimedia, in PySide6-Addons)."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sakia_ng.errors import UserError
from sakia_ng.gui import aio
from sakia_ng.gui.scanning import read_images
from sakia_ng.services.scan import ScanProblem

_LEAST_HEIGHT = 240


def has_camera_support() -> bool:
    """Tell whether the extra is installed; it is not loaded for that."""
    return find_spec("PySide6.QtMultimedia") is not None


class Camera(QObject):
    """The system's default camera.

    Attributes:
        seen: carries each ``QImage``.
        failed: the camera stopped by itself, or the system does not let the program look.

    Raises:
        UserError: ``NO_CAMERA`` or ``NO_CAMERA_LIBRARY``.
    """

    seen = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        try:
            media = import_module("PySide6.QtMultimedia")
        except ImportError:
            raise UserError(ScanProblem.NO_CAMERA_LIBRARY) from None
        device = media.QMediaDevices.defaultVideoInput()
        if device.isNull():
            raise UserError(ScanProblem.NO_CAMERA)
        self._camera = media.QCamera(device, self)
        self._session = media.QMediaCaptureSession(self)
        self._sink = media.QVideoSink(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_sink_frame_changed)
        self._camera.errorOccurred.connect(self.failed)

    def start(self) -> None:
        """Begin to look, once the system lets it: some ask the user first, and a refusal is told by ``failed``."""
        application = QCoreApplication.instance()
        if application is not None:
            application.requestPermission(QCameraPermission(), self, self._on_permission_answered)

    def stop(self) -> None:
        """Look no more; the camera's light goes out."""
        self._camera.stop()

    def _on_permission_answered(self, permission: QPermission) -> None:
        if permission.status() is Qt.PermissionStatus.Granted:
            self._camera.start()
        else:
            self.failed.emit()

    def _on_sink_frame_changed(self, frame: object) -> None:
        image = getattr(frame, "toImage")()  # noqa: B009 - a QVideoFrame, whose module may be absent
        if not image.isNull():
            self.seen.emit(image)


class Viewfinder(QWidget):
    """What the camera sees, mirrored as in a mirror; one picture at a time is searched for codes.

    Attributes:
        found: carries the texts of the codes, as soon as there is one.
    """

    found = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._is_reading = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(self.tr("What the camera sees"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A usual camera's shape."""
        return QSize(426, 240)

    def show_image(self, image: QImage) -> None:
        """Show a picture, and search it unless the one before is still searched."""
        self._image = image
        self.update()
        if not self._is_reading:
            self._is_reading = True
            aio.spawn(self._search(image), owner=self, name="search a picture for a code")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw it as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRect(0, 0, size.width(), size.height())
            area.moveCenter(self.rect().center())
            painter.drawImage(area, self._image.flipped(Qt.Orientation.Horizontal))
        painter.end()

    async def _search(self, image: QImage) -> None:
        try:
            texts = await read_images([image])
        finally:
            self._is_reading = False
        if texts:
            self.found.emit(texts)
