"""Palette, scales and icons."""
