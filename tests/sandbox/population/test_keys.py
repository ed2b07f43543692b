"""Keys derive as every Duniter v2 wallet derives them."""

import nacl.signing
import pytest
import sr25519

from sakia_ng.domain.addresses import encode_ss58
from sakia_ng.domain.keys import PublicKey, Scheme
from sakia_ng.sandbox.population.keys import derive, entropy_of, phrase_of

PHRASE = "bottom drive obey lake curtain smoke basket hold race lonely fit walk"
VECTORS = [
    ("", Scheme.ED25519, "345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef"),
    ("//0", Scheme.ED25519, "ffe0b81700cedadde9debaf7e61292d80581d4a37896055ba25f491b96b25ee6"),
    ("//1", Scheme.ED25519, "bf3a763d817cee09bf785b9cc6118f58dab5c03f3ace6d524899bcb28ac74f27"),
    ("", Scheme.SR25519, "46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a"),
    ("//0", Scheme.SR25519, "2afba9278e30ccf6a6ceb3a8b6e336b70068f045c666f2e7f4f9cc5f47db8972"),
    ("//1", Scheme.SR25519, "b606fc73f57f03cdb4c932d475ab426043e429cecc2ffff0d2672b0df8398c48"),
]


@pytest.mark.parametrize(("derivation", "scheme", "public"), VECTORS)
def test_the_known_phrase_gives_the_known_keys(derivation: str, scheme: Scheme, public: str) -> None:
    assert derive(entropy_of(PHRASE), derivation, scheme).public.hex() == public


def test_entropy_and_phrase_are_two_forms_of_one_thing() -> None:
    assert phrase_of(entropy_of(PHRASE)) == PHRASE
    with pytest.raises((ValueError, LookupError)):
        entropy_of(PHRASE.replace("walk", "bottom"))


def test_signatures_of_both_schemes_verify() -> None:
    ed = derive(entropy_of(PHRASE), "//0", Scheme.ED25519)
    nacl.signing.VerifyKey(ed.public).verify(b"message", ed.sign(b"message").data)
    sr = derive(entropy_of(PHRASE), "//0", Scheme.SR25519)
    assert sr25519.verify(sr.sign(b"message").data, b"message", sr.public)


def test_a_key_pair_does_not_show_its_secret() -> None:
    pair = derive(entropy_of(PHRASE), "", Scheme.ED25519)
    assert pair.secret.hex() not in repr(pair)
    assert repr(pair.secret) not in repr(pair)


def test_the_address_is_the_known_one() -> None:
    key = PublicKey(bytes.fromhex(VECTORS[0][2]))
    assert encode_ss58(key, 4450) == "g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz"
