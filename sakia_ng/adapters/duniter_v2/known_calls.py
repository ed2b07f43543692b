"""What the calls we sign look like: their arguments on every runtime, their numbers on the known ones.

Metadata come from servers and decide what is signed: a call whose number was swapped for another's would sign something
else. Numbers and arguments: protocol brief, sections 1, 2 and 5, and the published vectors of the Ğ1.
"""

from __future__ import annotations

from collections.abc import Mapping

SHAPES: Mapping[str, tuple[str, ...]] = {
    "System.remark_with_event": ("remark: bytes",),
    "Balances.transfer_keep_alive": ("dest: address", "value: compact u64"),
    "Balances.transfer_all": ("dest: address", "keep_alive: bool"),
    "UniversalDividend.claim_uds": (),
    "UniversalDividend.transfer_ud_keep_alive": ("dest: address", "value: compact u64"),
    "Utility.batch_all": ("calls: calls",),
}
"""Arguments of the calls that payments are made of, in the words of ``metadata_trim``. Others lock signing.
Other calls are held to their shapes when they are encoded, and lock nothing but themselves."""

_NUMBERS_1100: Mapping[str, tuple[int, int]] = {
    "System.remark_with_event": (0, 7),
    "Balances.transfer_keep_alive": (6, 3),
    "Balances.transfer_all": (6, 4),
    "UniversalDividend.claim_uds": (30, 0),
    "UniversalDividend.transfer_ud_keep_alive": (30, 2),
    "Utility.batch_all": (54, 2),
    "Account.unlink_identity": (1, 0),
    "Identity.create_identity": (41, 0),
    "Identity.confirm_identity": (41, 1),
    "Identity.change_owner_key": (41, 3),
    "Identity.revoke_identity": (41, 4),
    "Identity.link_account": (41, 8),
    "Identity.revoke_identity_legacy": (41, 9),
    "Certification.add_cert": (43, 0),
    "Certification.renew_cert": (43, 3),
    "Distance.request_distance_evaluation": (44, 0),
    "Distance.request_distance_evaluation_for": (44, 4),
}

NUMBERS: Mapping[tuple[str, int], Mapping[str, tuple[int, int]]] = {("g1", 1100): _NUMBERS_1100}
"""Pallet and call numbers by name and version of the runtime. Other numbers on a known version lock signing."""

METADATA: Mapping[tuple[str, int], frozenset[str]] = {
    ("g1", 1100): frozenset(("631656a7fa2a51f84a5f94362cc3c1d5cbb9fa7c8bbdc0abba0a86b26e350fde",))
}
"""BLAKE2b-256 of the metadata (V14) of the known versions: those need nobody's confirmation."""
