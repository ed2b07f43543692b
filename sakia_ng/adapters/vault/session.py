"""An open vault in memory, which can be closed at any moment from another thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sakia_ng.adapters.vault.content import Content, encode
from sakia_ng.adapters.vault.format import KeyWrap, seal
from sakia_ng.errors import UserError
from sakia_ng.ports.keystore import VaultProblem


class Session:
    """The data key and the secrets between ``unlock`` and ``lock``.

    Args:
        wrap: how the data key is locked in the file.
        data_key: 32 bytes; the session overwrites them when it closes.
        content: what the vault holds.
    """

    __slots__ = ("_closed", "_data_key", "_gate", "content", "wrap")

    def __init__(self, wrap: KeyWrap, data_key: bytearray, content: Content) -> None:
        self.wrap = wrap
        self.content = content
        self._data_key = data_key
        self._closed = False
        self._gate = threading.Lock()

    def close(self) -> None:
        """Overwrite every secret. Waits at most for a file to be renamed."""
        with self._gate:
            self._closed = True
            self._data_key[:] = bytes(len(self._data_key))
            self.content.wipe()
            self.content = Content()

    @contextmanager
    def opened(self) -> Iterator[Content]:
        """Hold the session open for a short while, to read or to commit.

        Raises:
            UserError: LOCKED.
        """
        with self._gate:
            if self._closed:
                raise UserError(VaultProblem.LOCKED)
            yield self.content

    def sealed(self, content: Content) -> bytes:
        """Return the file that would hold ``content``.

        Raises:
            UserError: LOCKED or FULL.
        """
        with self.opened():
            return seal(self.wrap, bytes(self._data_key), encode(content))

    def copied_key(self) -> bytes:
        """Return a copy of the data key, for the system's secret store alone.

        Raises:
            UserError: LOCKED.
        """
        with self.opened():
            return bytes(self._data_key)

    def replace_key(self, wrap: KeyWrap, data_key: bytearray) -> None:
        """Take a new data key. Call within ``opened``."""
        self._data_key[:] = data_key
        self.wrap = wrap
