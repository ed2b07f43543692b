"""The link that macOS asks to open, as it was written.

Qt hands links over as ``QUrl``, which turns what follows ``//`` into small letters and takes a colon in it for a port:
an address passes its check no more. Qt tells the program while it answers the event of the system (``getUrl`` in its
cocoa plugin), so the text is read from that event. Sources: Apple's pages of ``NSAppleEventManager`` and
``NSAppleEventDescriptor``.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    Value = ctypes._SimpleCData[Any]  # noqa: SLF001 - the only name of what they have in common

GET_URL = int.from_bytes(b"GURL", "big")
"""Class of the event by which a link is opened."""

DIRECT_OBJECT = int.from_bytes(b"----", "big")
"""Keyword of what an event is about."""


class ObjectiveC:
    """Calls to the frameworks of macOS. Objects are plain addresses; nothing is asked of an object that is None.

    Args:
        library: path of the runtime.
    """

    def __init__(self, library: str = "/usr/lib/libobjc.A.dylib") -> None:
        self._library = ctypes.CDLL(library)
        self._class_named = self._function("objc_getClass", ctypes.c_void_p, ctypes.c_char_p)
        self._selector = self._function("sel_registerName", ctypes.c_void_p, ctypes.c_char_p)

    def class_named(self, name: bytes) -> int | None:
        """Return a class, None when no framework that is loaded has it."""
        found: int | None = self._class_named(name)
        return found

    def send(self, target: int | None, name: bytes, *given: Value) -> int | None:
        """Send a message to an object or a class, and return the object that comes back."""
        answer: int | None = self._send(ctypes.c_void_p, target, name, *given)
        return answer

    def number(self, target: int | None, name: bytes) -> int | None:
        """Return the number, of 32 bits, that an object answers."""
        answer: int | None = self._send(ctypes.c_uint32, target, name)
        return answer

    def text(self, target: int | None, name: bytes) -> bytes | None:
        """Return the text that an object answers."""
        answer: bytes | None = self._send(ctypes.c_char_p, target, name)
        return answer

    def _send(self, kind: type[Value], target: int | None, name: bytes, *given: Value) -> Any:  # noqa: ANN401 - of kind
        if not target:
            return None
        function = self._function("objc_msgSend", kind, ctypes.c_void_p, ctypes.c_void_p, *map(type, given))
        return function(target, self._selector(name), *given)

    def _function(self, name: str, kind: type[Value], *kinds: type[Value]) -> Callable[..., Any]:
        return ctypes.CFUNCTYPE(kind, *kinds)((name, self._library))


def link_of(event: QFileOpenEvent, system: ObjectiveC | None = None) -> str:
    """Return the link that an event asks to open, empty when it is about a file.

    Args:
        event: Qt's word of it.
        system: macOS or a stand-in; by default what is there.
    """
    if event.file().startswith("/"):
        return ""
    if system is None and sys.platform == "darwin":
        system = ObjectiveC()
    written = _link_in_progress(system) if system else ""
    if written and (written == event.file() or QUrl(written) == event.url()):
        return written
    return event.file() or event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _link_in_progress(system: ObjectiveC) -> str:
    manager = system.send(system.class_named(b"NSAppleEventManager"), b"sharedAppleEventManager")
    event = system.send(manager, b"currentAppleEvent")
    if system.number(event, b"eventClass") != GET_URL:
        return ""
    content = system.send(event, b"paramDescriptorForKeyword:", ctypes.c_uint32(DIRECT_OBJECT))
    text = system.text(system.send(content, b"stringValue"), b"UTF8String")
    return text.decode("utf-8", "replace") if text else ""
