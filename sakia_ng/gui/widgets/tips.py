"""Tips that show what strangers wrote as they wrote it."""

from __future__ import annotations

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a tip for words that may come from outside: Qt would follow the markup of those that look like some."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
