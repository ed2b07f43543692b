"""What every keystore does, tested on the real one and on the fake."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
import sr25519
from nacl.signing import VerifyKey

from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.errors import BugError, UserError
from sakia_ng.ports.keystore import (
    Keystore,
    MnemonicSecret,
    Revealed,
    SecretId,
    SecretKind,
    SeedSecret,
    VaultProblem,
    VaultState,
)
from sakia_ng.ports.recovery import DerivationProblem
from tests.adapters.vault.support import (
    ENGLISH,
    FRENCH,
    OTHER_PASSWORD,
    PASSWORD,
    PUBLIC_KEYS,
    V1_PUBLIC_KEY,
    V1_SEED,
)

PHRASE = MnemonicSecret(bytes.fromhex("1a486a5fbe53639984cb64b070755f7b"), "english")
V1 = SeedSecret(V1_SEED, SecretKind.V1_CREDENTIALS)
NO_KEY = PublicKey(bytes(32))


class KeystoreContract:
    """Subclasses give a fixture ``keystore``: a new one, with no vault yet."""

    async def test_a_vault_is_created_locked_and_unlocked(self, keystore: Keystore) -> None:
        assert _state(keystore) is VaultState.ABSENT
        await keystore.create(PASSWORD)
        assert _state(keystore) is VaultState.UNLOCKED
        keystore.lock()
        assert _state(keystore) is VaultState.LOCKED
        await keystore.unlock(PASSWORD)
        assert _state(keystore) is VaultState.UNLOCKED
        await keystore.unlock(PASSWORD)
        assert _state(keystore) is VaultState.UNLOCKED

    async def test_lock_may_be_called_at_any_time(self, keystore: Keystore) -> None:
        keystore.lock()
        assert _state(keystore) is VaultState.ABSENT
        await keystore.create(PASSWORD)
        keystore.lock()
        keystore.lock()
        assert _state(keystore) is VaultState.LOCKED

    @pytest.mark.parametrize(
        ("password", "problem"),
        [("", VaultProblem.EMPTY_PASSWORD), ("half \ud83d", VaultProblem.PASSWORD_NOT_TEXT)],
    )
    async def test_a_password_that_cannot_be_one(
        self, keystore: Keystore, password: str, problem: VaultProblem
    ) -> None:
        await _refused(problem, keystore.create(password))
        assert _state(keystore) is VaultState.ABSENT
        await keystore.create(PASSWORD)
        await _refused(problem, keystore.change_password(PASSWORD, password))
        await _refused(problem, keystore.change_password(password, OTHER_PASSWORD))
        keystore.lock()
        await _refused(problem, keystore.unlock(password))
        await keystore.unlock(PASSWORD)

    async def test_a_second_vault_is_refused(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        await _refused(VaultProblem.EXISTS, keystore.create(OTHER_PASSWORD))
        keystore.lock()
        await _refused(VaultProblem.EXISTS, keystore.create(OTHER_PASSWORD))
        await keystore.unlock(PASSWORD)

    async def test_no_vault_to_unlock_nor_to_restore(self, keystore: Keystore) -> None:
        await _refused(VaultProblem.ABSENT, keystore.unlock(PASSWORD))
        await _refused(VaultProblem.NO_BACKUP, keystore.restore_backup(PASSWORD))

    async def test_a_sound_vault_is_not_replaced_by_its_backup(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(PHRASE)
        await _refused(VaultProblem.EXISTS, keystore.restore_backup(PASSWORD))
        await _refused(VaultProblem.EXISTS, keystore.restore_backup(OTHER_PASSWORD))
        assert [ref.secret_id for ref in keystore.secrets()] == [secret_id]

    async def test_a_wrong_password_opens_nothing(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        keystore.lock()
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.unlock(PASSWORD.upper()))
        assert _state(keystore) is VaultState.LOCKED

    async def test_the_same_letters_in_another_encoding_are_the_same_password(self, keystore: Keystore) -> None:
        await keystore.create("cafe\u0301 \ufb01n")
        keystore.lock()
        await keystore.unlock("caf\u00e9 fin")
        assert _state(keystore) is VaultState.UNLOCKED

    async def test_what_is_kept_is_found_again(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        first = await keystore.add_secret(PHRASE)
        second = await keystore.add_secret(V1)
        await keystore.add_key(first, "//0", Scheme.ED25519)
        await keystore.add_key(second, "", Scheme.ED25519)
        before = (keystore.secrets(), keystore.keys())
        keystore.lock()
        assert (keystore.secrets(), keystore.keys()) == ((), ())
        await keystore.unlock(PASSWORD)
        assert (keystore.secrets(), keystore.keys()) == before
        assert [(ref.secret_id, ref.kind, ref.language) for ref in before[0]] == [
            (first, SecretKind.MNEMONIC, "english"),
            (second, SecretKind.V1_CREDENTIALS, ""),
        ]
        assert [key.public_key for key in before[1]] == [PUBLIC_KEYS["//0", Scheme.ED25519], V1_PUBLIC_KEY]

    async def test_a_secret_is_kept_once(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        first = await keystore.add_secret(PHRASE)
        assert await keystore.add_secret(MnemonicSecret(PHRASE.entropy, "french")) == first
        other = await keystore.add_secret(V1)
        assert await keystore.add_secret(SeedSecret(V1_SEED)) == other != first
        assert len(keystore.secrets()) == 2

    async def test_an_entropy_and_a_seed_of_the_same_bytes_are_two_secrets(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        phrase = await keystore.add_secret(MnemonicSecret(V1_SEED))
        assert await keystore.add_secret(V1) != phrase
        assert len(keystore.secrets()) == 2

    @pytest.mark.parametrize(
        "secret",
        [
            MnemonicSecret(bytes(15)),
            MnemonicSecret(bytes(16), "klingon"),
            SeedSecret(bytes(31)),
            SeedSecret(bytes(32), SecretKind.MNEMONIC),
        ],
    )
    async def test_an_impossible_secret_is_a_mistake_of_ours(
        self, keystore: Keystore, secret: MnemonicSecret | SeedSecret
    ) -> None:
        await keystore.create(PASSWORD)
        with pytest.raises(BugError) as caught:
            await keystore.add_secret(secret)
        assert caught.value.code is VaultProblem.BAD_SECRET
        assert keystore.secrets() == ()

    @pytest.mark.parametrize(("path", "scheme"), PUBLIC_KEYS)
    async def test_keys_are_those_of_the_vectors(self, keystore: Keystore, path: str, scheme: Scheme) -> None:
        assert await keystore.derive(PHRASE, (path,), scheme) == (PUBLIC_KEYS[path, scheme],)
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(PHRASE)
        key = await keystore.add_key(secret_id, path, scheme)
        assert key.public_key == PUBLIC_KEYS[path, scheme]
        assert await keystore.add_key(secret_id, path, scheme) == key
        assert keystore.keys() == (key,)

    async def test_a_key_needs_its_secret_and_a_path_that_can_be_read(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        await _refused(VaultProblem.UNKNOWN_SECRET, keystore.add_key(SecretId("nothing"), "", Scheme.ED25519))
        secret_id = await keystore.add_secret(PHRASE)
        await _refused(DerivationProblem.SOFT_UNSUPPORTED, keystore.add_key(secret_id, "/0", Scheme.ED25519))
        await _refused(DerivationProblem.SYNTAX, keystore.add_key(secret_id, "0", Scheme.ED25519))
        assert keystore.keys() == ()

    async def test_the_same_key_from_another_secret_is_not_kept_twice(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        phrase = await keystore.add_secret(PHRASE)
        seed = await keystore.add_secret(SeedSecret(bytes.fromhex(MINI_SECRET_HEX)))
        key = await keystore.add_key(phrase, "", Scheme.ED25519)
        assert seed != phrase
        assert await keystore.add_key(seed, "", Scheme.ED25519) == key
        assert keystore.keys() == (key,)

    async def test_signatures_of_both_schemes_hold(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(PHRASE)
        edwards = (await keystore.add_key(secret_id, "//0", Scheme.ED25519)).public_key
        ristretto = (await keystore.add_key(secret_id, "//0", Scheme.SR25519)).public_key
        signature = await keystore.sign(edwards, b"payload")
        assert signature.scheme is Scheme.ED25519
        assert VerifyKey(edwards).verify(b"payload", signature.data) == b"payload"
        signature = await keystore.sign(ristretto, b"payload")
        assert signature.scheme is Scheme.SR25519
        assert sr25519.verify(signature.data, b"payload", ristretto)
        assert not sr25519.verify(signature.data, b"another", ristretto)

    async def test_the_vector_of_a_signature(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        key = await keystore.add_key(await keystore.add_secret(PHRASE), "", Scheme.ED25519)
        genesis = "feb770bbb0344dabc8366b0d1f889a8e4e6ca09b914006655fe795920deb6d56"
        signature = await keystore.sign(key.public_key, bytes.fromhex(f"7265766f{genesis}3a000000"))
        assert signature.data.hex() == (
            "8b52b3931c60af112223d68a57d298075e026d1f0d94bf02eb987a0cf2c3af96"
            "0afbaa22630b3947a75327709562643bdee2837498dc0c5ec79fa171907b9b02"
        )

    async def test_only_kept_keys_of_an_open_vault_sign(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        key = await keystore.add_key(await keystore.add_secret(PHRASE), "", Scheme.ED25519)
        assert keystore.can_sign(key.public_key)
        assert not keystore.can_sign(NO_KEY)
        await _refused(VaultProblem.UNKNOWN_KEY, keystore.sign(NO_KEY, b""))
        keystore.lock()
        assert not keystore.can_sign(key.public_key)

    async def test_a_removed_key_no_longer_signs_and_its_secret_stays(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(PHRASE)
        key = await keystore.add_key(secret_id, "", Scheme.ED25519)
        kept = await keystore.add_key(secret_id, "//0", Scheme.ED25519)
        await keystore.remove_key(key.public_key)
        await _refused(VaultProblem.UNKNOWN_KEY, keystore.remove_key(key.public_key))
        keystore.lock()
        await keystore.unlock(PASSWORD)
        assert keystore.keys() == (kept,)
        assert len(keystore.secrets()) == 1

    async def test_a_removed_secret_takes_its_keys_along(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        removed, kept = await keystore.add_secret(PHRASE), await keystore.add_secret(V1)
        await keystore.add_key(removed, "", Scheme.ED25519)
        key = await keystore.add_key(kept, "", Scheme.ED25519)
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.remove_secret(removed, OTHER_PASSWORD))
        await _refused(VaultProblem.UNKNOWN_SECRET, keystore.remove_secret(SecretId("nothing"), PASSWORD))
        assert len(keystore.keys()) == 2
        await keystore.remove_secret(removed, PASSWORD)
        keystore.lock()
        await keystore.unlock(PASSWORD)
        assert keystore.keys() == (key,)
        assert [ref.secret_id for ref in keystore.secrets()] == [kept]
        assert (await keystore.sign(key.public_key, b"still")).scheme is Scheme.ED25519

    async def test_secrets_are_shown_again_for_the_password_only(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        english = await keystore.add_secret(PHRASE)
        credentials = await keystore.add_secret(V1)
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.reveal(english, OTHER_PASSWORD))
        await _refused(VaultProblem.UNKNOWN_SECRET, keystore.reveal(SecretId("nothing"), PASSWORD))
        assert await keystore.reveal(english, PASSWORD) == Revealed(
            SecretKind.MNEMONIC, tuple(ENGLISH.split()), "english"
        )
        assert await keystore.reveal(credentials, PASSWORD) == Revealed(
            SecretKind.V1_CREDENTIALS, (), seed_hex=V1_SEED.hex()
        )

    async def test_a_phrase_is_shown_in_the_language_it_was_given_in(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(MnemonicSecret(PHRASE.entropy, "french"))
        assert (await keystore.reveal(secret_id, PASSWORD)).words == tuple(FRENCH.split())

    async def test_the_password_is_changed(self, keystore: Keystore) -> None:
        await keystore.create(PASSWORD)
        secret_id = await keystore.add_secret(PHRASE)
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.change_password(OTHER_PASSWORD, "new"))
        await keystore.change_password(PASSWORD, OTHER_PASSWORD)
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.reveal(secret_id, PASSWORD))
        await keystore.add_key(secret_id, "", Scheme.ED25519)
        keystore.lock()
        await _refused(VaultProblem.WRONG_PASSWORD, keystore.unlock(PASSWORD))
        await keystore.unlock(OTHER_PASSWORD)
        assert len(keystore.keys()) == 1

    @pytest.mark.parametrize(
        "request_to",
        [
            lambda store: store.change_password(PASSWORD, OTHER_PASSWORD),
            lambda store: store.add_secret(V1),
            lambda store: store.remove_secret(SecretId("x"), PASSWORD),
            lambda store: store.add_key(SecretId("x"), "", Scheme.ED25519),
            lambda store: store.remove_key(NO_KEY),
            lambda store: store.sign(NO_KEY, b""),
            lambda store: store.reveal(SecretId("x"), PASSWORD),
        ],
    )
    async def test_a_locked_vault_does_nothing(
        self, keystore: Keystore, request_to: Callable[[Keystore], Awaitable[object]]
    ) -> None:
        await _refused(VaultProblem.LOCKED, request_to(keystore))
        await keystore.create(PASSWORD)
        keystore.lock()
        await _refused(VaultProblem.LOCKED, request_to(keystore))
        await keystore.unlock(PASSWORD)
        assert keystore.secrets() == ()


MINI_SECRET_HEX = "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e"


def _state(keystore: Keystore) -> VaultState:
    """Ask afresh: a type checker takes two readings of a property for one."""
    return keystore.state


async def _refused(problem: VaultProblem | DerivationProblem, request: Awaitable[object]) -> None:
    with pytest.raises(UserError) as caught:
        await request
    assert caught.value.code is problem
