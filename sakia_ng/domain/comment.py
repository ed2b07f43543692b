"""How long the public comment of a payment may be."""

from __future__ import annotations

MAX_COMMENT_BYTES = 512
"""Of Duniter v2, in bytes of UTF-8. The chain has no limit but the block; this is a paragraph, costs at most 6 cents,
and keeps the whole transaction under 1 kB."""

MAX_PLAIN_COMMENT = 255
"""Of Duniter 1.7, in characters, which are plain letters, digits and signs (its rule ``COMMENT``)."""
