"""Sakia-NG: a desktop wallet for Ğ1 and other Duniter free currencies."""

__version__ = "0.1.0"
