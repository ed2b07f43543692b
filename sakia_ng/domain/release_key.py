"""The key that signs releases, and where they are announced: the one place where both stand.

There is none yet: the project has published no release. Its first one comes with a key, made by
``minisign -G``; the second line of ``minisign.pub`` goes below and the secret key to whoever publishes (the secret
``MINISIGN_KEY`` of the release workflow). Until then nothing is called genuine and no new version is looked for.
"""

from __future__ import annotations

RELEASE_KEY = ""
"""The public key as minisign writes it: 56 characters that begin with ``RW``; empty while there is none."""

ANNOUNCEMENT_URL = ""
"""``https://`` address of the signed announcement; its signature is at the same address with ``.minisig`` after it."""
