"""What a person sees in a window, and what a person presses."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def seen(window: QWidget) -> str:
    """Return the words that are visible now, one text a line."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    texts = [widget.text() for widget in widgets if isinstance(widget, QLabel | QAbstractButton)]
    return "\n".join(text.replace("\u200b", "") for text in texts if text)


def press(window: QWidget, words: str) -> None:
    """Press the button that says this."""
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
    found = [button for button in buttons if button.text().replace("&", "") == words]
    assert found, f"no button says {words!r} among {[button.text() for button in buttons]}"
    found[0].click()
