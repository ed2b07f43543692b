"""The ``Recovery`` port on the word lists and the v1 rules of this folder."""

from __future__ import annotations

import asyncio

from sakia_ng.adapters.vault import mnemonics
from sakia_ng.adapters.vault.key_files import kind_of, seed_from_key_file
from sakia_ng.adapters.vault.v1_credentials import seed_from_credentials
from sakia_ng.adapters.vault.wordlists import LANGUAGES, word_list
from sakia_ng.ports.keystore import MnemonicSecret, SeedSecret
from sakia_ng.ports.recovery import KeyFileKind, Language, RestoredPhrase


class BipRecovery:
    """Phrases in the BIP39 languages, v1 credentials and key files; see ``sakia_ng.ports.recovery.Recovery``."""

    async def prepare(self) -> None:
        """See ``Recovery.prepare``."""
        await asyncio.to_thread(lambda: [word_list(language.code) for language in LANGUAGES])

    def languages(self) -> tuple[Language, ...]:
        """See ``Recovery.languages``."""
        return LANGUAGES

    def generate(self, language: str = "english", word_count: int = 12) -> MnemonicSecret:
        """See ``Recovery.generate``."""
        return mnemonics.generate(language, word_count)

    def words(self, secret: MnemonicSecret, language: str | None = None) -> tuple[str, ...]:
        """See ``Recovery.words``."""
        return mnemonics.words_of(secret, language)

    def restore(self, phrase: str) -> tuple[RestoredPhrase, ...]:
        """See ``Recovery.restore``."""
        return mnemonics.restore(phrase)

    def complete(self, prefix: str, language: str | None = None, limit: int = 8) -> tuple[str, ...]:
        """See ``Recovery.complete``."""
        return mnemonics.complete(prefix, language, limit)

    async def from_credentials(self, identifier: str, password: str) -> SeedSecret:
        """See ``Recovery.from_credentials``."""
        return await asyncio.to_thread(seed_from_credentials, identifier, password)

    def key_file_kind(self, text: str) -> KeyFileKind:
        """See ``Recovery.key_file_kind``."""
        return kind_of(text)

    async def from_key_file(self, text: str, password: str = "") -> SeedSecret:
        """See ``Recovery.from_key_file``."""
        return await asyncio.to_thread(seed_from_key_file, text, password)
