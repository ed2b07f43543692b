"""Facts of ../shared/protocol/test_vectors.json that the tests of the domain rest on, and of Duniter's own tests."""

from __future__ import annotations

from dataclasses import dataclass

from sakia_ng.domain.keys import PublicKey


@dataclass(frozen=True, slots=True)
class KeyVector:
    """One key in all its texts."""

    path: str
    key: PublicKey
    g1: str
    prefix_42: str
    v1: str


def _vector(path: str, public_hex: str, g1: str, prefix_42: str, v1: str) -> KeyVector:
    return KeyVector(path, PublicKey(bytes.fromhex(public_hex)), g1, prefix_42, v1)


ED25519 = (
    _vector(
        "",
        "345071da55e5dccefaaa440339415ef9f2663338a38f7da0df21be5ab4e055ef",
        "g1LAN1C5rktuWS2giuZ7z1CydYKV2HQeH2rj8A6qY3CemwTVz",
        "5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL",
        "4XDM51AWupjKLWkVPxxJxrqN8DEhmPuY3S1FEepvHvxN",
    ),
    _vector(
        "//0",
        "ffe0b81700cedadde9debaf7e61292d80581d4a37896055ba25f491b96b25ee6",
        "g1QmGamxAFGmM8wFVTEb8SDVL1LoHqHv2t8hm4uDHY8JAduSP",
        "5HrCphkqYygSXWt9rHebqaqbfEYekhzjyjQNjZiPxpb3XsKY",
        "JDqhvn59jnNQwNb118kVKJuJpTKNEvnwDc9Y1yEYHciZ",
    ),
    _vector(
        "//1",
        "bf3a763d817cee09bf785b9cc6118f58dab5c03f3ace6d524899bcb28ac74f27",
        "g1PJW8UwRrJq1ikcKxZyNkNDk3mXjr5qmr9sGUGnKZz9MSaQU",
        "5GPSNQk7A1k77LEzMd2r9ja1hfH6mVvUwkZt8wHRzgSELkPA",
        "DsUaJnSMR89SJA4S7hjzpBJozSDxp6JS2Hhfunk4Tjyp",
    ),
)

A = ED25519[0]
"""The account called A in the vectors."""

V1_LOGIN_KEY = PublicKey(bytes.fromhex("22a91d9afa1dd13e96cecfa38d3f3655ca2726818ba5aa84e6b7dee1a036fc0f"))
V1_LOGIN_TEXT = "3LJRrLQCio4GL7Xd48ydnYuuaeWAgqX4qXYFbXDTJpAa"
V1_LOGIN_CHECKSUM = "2Ew"
V1_LOGIN_G1 = "g1KmDUxtiQDZtbJo8WTDAeKbV641tix5cMLF4ooi6JmMqbySB"

TREASURY_G1 = "g1MTFviH3S1dab4vMuF8oRhk57WE1VkFHifMo68ueKi5JBWnT"
