"""Dialogs, opened without a nested event loop."""
