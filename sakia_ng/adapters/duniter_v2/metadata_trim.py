"""Keeps of a runtime's metadata only what this adapter uses.

Storage values and events keep their types, to be decoded by name. A call keeps its indexes and, for each argument, its
name and one word that says what it is, as in ``dest: address``; ``calls.py`` refuses to encode when they are not those
it was written for: two arguments of one type that change places would make it another call.
"""

from __future__ import annotations

from collections.abc import Sequence

from sakia_ng.adapters.duniter_v2.metadata_v14 import Metadata, Pallet, Shape
from sakia_ng.substrate.scale import WireError, WireProblem

STORAGE = (
    ("System", "Account"),
    ("System", "Events"),
    ("Timestamp", "Now"),
    ("Balances", "Holds"),
    ("Identity", "IdentityIndexOf"),
    ("Identity", "Identities"),
    ("Identity", "IdentitiesNames"),
    ("Membership", "CounterForMembership"),
    ("Membership", "Membership"),
    ("Certification", "CertsByReceiver"),
    ("Certification", "StorageIdtyCertMeta"),
    ("Distance", "PendingEvaluationRequest"),
    ("Distance", "CurrentPeriodIndex"),
    ("Distance", "EvaluationPool0"),
    ("Distance", "EvaluationPool1"),
    ("Distance", "EvaluationPool2"),
    ("Quota", "IdtyQuota"),
    ("UniversalDividend", "CurrentUd"),
    ("UniversalDividend", "CurrentUdIndex"),
    ("UniversalDividend", "MonetaryMass"),
    ("UniversalDividend", "NextUd"),
    ("UniversalDividend", "NextReeval"),
    ("UniversalDividend", "PastReevals"),
)
CALLS = (
    ("Timestamp", "set"),
    ("System", "remark_with_event"),
    ("Balances", "transfer_keep_alive"),
    ("Balances", "transfer_allow_death"),
    ("Balances", "transfer_all"),
    ("UniversalDividend", "claim_uds"),
    ("UniversalDividend", "transfer_ud_keep_alive"),
    ("Utility", "batch_all"),
    ("Account", "unlink_identity"),
    ("Identity", "create_identity"),
    ("Identity", "confirm_identity"),
    ("Identity", "change_owner_key"),
    ("Identity", "revoke_identity"),
    ("Identity", "link_account"),
    ("Identity", "revoke_identity_legacy"),
    ("Certification", "add_cert"),
    ("Certification", "renew_cert"),
    ("Distance", "request_distance_evaluation"),
    ("Distance", "request_distance_evaluation_for"),
)
CONSTANTS = (
    ("Balances", "ExistentialDeposit"),
    ("System", "BlockHashCount"),
    ("UniversalDividend", "UdCreationPeriod"),
    ("UniversalDividend", "UdReevalPeriod"),
    ("UniversalDividend", "SquareMoneyGrowthRate"),
    ("Identity", "ConfirmPeriod"),
    ("Identity", "ValidationPeriod"),
    ("Identity", "AutorevocationPeriod"),
    ("Identity", "DeletionPeriod"),
    ("Identity", "ChangeOwnerKeyPeriod"),
    ("Identity", "IdtyCreationPeriod"),
    ("Wot", "MinCertForMembership"),
    ("Wot", "MinCertForCreateIdtyRight"),
    ("Membership", "MembershipPeriod"),
    ("Membership", "MembershipRenewalPeriod"),
    ("Certification", "CertPeriod"),
    ("Certification", "ValidityPeriod"),
    ("Certification", "MaxByIssuer"),
    ("Distance", "EvaluationPrice"),
    ("Distance", "EvaluationPeriod"),
    ("Distance", "MaxRefereeDistance"),
    ("Distance", "MinAccessibleReferees"),
)

_UNKNOWN = "unknown"


def trim(metadata: Metadata) -> dict[str, object]:
    """Return the description to keep.

    Raises:
        WireError: types refer to types that are not there.
    """
    pallets = {pallet.name: pallet for pallet in metadata.pallets}
    items = {
        f"{pallet}.{item}": (found.prefix, found.storage[item])
        for pallet, item in STORAGE
        if (found := pallets.get(pallet)) and item in found.storage
    }
    return {
        "extrinsic_version": metadata.extrinsic_version,
        "extensions": [[n, _size_word(metadata, a), _size_word(metadata, b)] for n, a, b in metadata.extensions],
        "storage": {name: [prefix, list(item.hashers), item.value] for name, (prefix, item) in items.items()},
        "calls": _calls(metadata, pallets),
        "constants": _constants(pallets),
        "errors": {str(pallet.index): [pallet.name, _error_names(metadata, pallet)] for pallet in metadata.pallets},
        "types": _reachable(metadata, [item.value for _, item in items.values()]),
    }


def _constants(pallets: dict[str, Pallet]) -> dict[str, str]:
    return {
        f"{pallet}.{name}": found.constants[name].hex()
        for pallet, name in CONSTANTS
        if (found := pallets.get(pallet)) and name in found.constants
    }


def _calls(metadata: Metadata, pallets: dict[str, Pallet]) -> dict[str, list[object]]:
    """Describe the calls we sign; one that something else could be taken for is left out, which locks it."""
    calls: dict[str, list[object]] = {}
    for pallet_name, call_name in CALLS:
        pallet = pallets.get(pallet_name)
        found = _cases(metadata, pallet.calls if pallet else None)
        cases = {name: (index, fields) for name, index, fields in found}
        if pallet and call_name in cases and _is_alone(pallet, metadata.pallets) and _is_only(call_name, found):
            index, fields = cases[call_name]
            words = [f"{name}: {_word(metadata, number, pallets)}" for name, number in fields]
            calls[f"{pallet_name}.{call_name}"] = [pallet.index, index, words]
    return calls


def _is_alone(pallet: Pallet, pallets: Sequence[Pallet]) -> bool:
    """Whether no other pallet has its name or its number."""
    return sum(other.name == pallet.name or other.index == pallet.index for other in pallets) == 1


def _is_only(call: str, cases: Sequence[tuple[str, int, list[tuple[str, int]]]]) -> bool:
    """Whether no other call of the pallet has its name or its number."""
    numbers = {index for name, index, _ in cases if name == call}
    return sum(name == call or index in numbers for name, index, _ in cases) == 1


def _error_names(metadata: Metadata, pallet: Pallet) -> dict[str, str]:
    return {str(index): name for name, index, _ in _cases(metadata, pallet.errors)}


def _cases(metadata: Metadata, number: int | None) -> list[tuple[str, int, list[tuple[str, int]]]]:
    match metadata.types.get(-1 if number is None else number):
        case ["variant", list(cases)]:
            return [(name, index, [(f[0], f[1]) for f in fields]) for name, index, fields in cases]
        case _:
            return []


def _word(metadata: Metadata, number: int, pallets: dict[str, Pallet]) -> str:
    """Say in one word what an argument is, or ``unknown``."""
    word = _UNKNOWN
    match metadata.types.get(number):
        case ["primitive", str(name)]:
            word = name
        case ["compact", int(inner)]:
            word = f"compact {_compact_word(metadata, inner)}"
        case ["composite", _] if _is_account(metadata, number):
            word = "account"
        case ["composite", [["", int(inner)]]] if _is_bytes(metadata, inner):
            word = "bytes"
        case ["variant", list()] if _is_address(metadata, number):
            word = "address"
        case ["variant", list()] if _is_signature(metadata, number):
            word = "signature"
        case ["sequence", int(inner)]:
            word = _list_word(metadata, inner, pallets)
    return word


def _compact_word(metadata: Metadata, inner: int) -> str:
    match metadata.types.get(inner):
        case ["primitive", str(name)]:
            return name
        case _:
            return _UNKNOWN


def _list_word(metadata: Metadata, inner: int, pallets: dict[str, Pallet]) -> str:
    if metadata.types.get(inner) == ["primitive", "u8"]:
        return "bytes"
    return "calls" if _is_outer_call(metadata, inner, pallets) else _UNKNOWN


def _is_address(metadata: Metadata, number: int) -> bool:
    """Recognise ``MultiAddress`` by its case ``Id`` of number 0 holding an account."""
    return any(
        (name, index, len(fields)) == ("Id", 0, 1) and _is_account(metadata, fields[0][1])
        for name, index, fields in _cases(metadata, number)
    )


def _is_bytes(metadata: Metadata, number: int) -> bool:
    match metadata.types.get(number):
        case ["sequence", int(inner)]:
            return metadata.types.get(inner) == ["primitive", "u8"]
        case _:
            return False


def _is_signature(metadata: Metadata, number: int) -> bool:
    """Recognise ``MultiSignature`` by its first two cases, of 64 bytes each."""
    cases = {(name, index): fields for name, index, fields in _cases(metadata, number)}
    wanted = [cases.get(("Ed25519", 0)), cases.get(("Sr25519", 1))]
    return all(fields is not None and [_array_length(metadata, f[1]) for f in fields] == [64] for fields in wanted)


def _array_length(metadata: Metadata, number: int) -> int | None:
    """Return how many bytes a fixed array has, also one wrapped in a type of its own; None for anything else."""
    shape = metadata.types.get(number)
    match shape:
        case ["composite", [["", int(inner)]]]:
            shape = metadata.types.get(inner)
    match shape:
        case ["array", int(length), int(inner)] if metadata.types.get(inner) == ["primitive", "u8"]:
            return length
        case _:
            return None


def _is_account(metadata: Metadata, number: int) -> bool:
    match metadata.types.get(number):
        case ["composite", [["", int(inner)]]]:
            return _is_key(metadata, inner)
        case _:
            return False


def _is_key(metadata: Metadata, number: int) -> bool:
    match metadata.types.get(number):
        case ["array", 32, int(inner)]:
            return metadata.types.get(inner) == ["primitive", "u8"]
        case _:
            return False


def _is_outer_call(metadata: Metadata, number: int, pallets: dict[str, Pallet]) -> bool:
    """Recognise the runtime's call: one case a pallet, with the pallet's index and its calls."""
    cases = {name: (index, fields) for name, index, fields in _cases(metadata, number)}
    wanted = [pallets[name] for name in ("System", "Balances", "UniversalDividend") if name in pallets]
    return bool(cases) and all(
        pallet.name in cases and cases[pallet.name] == (pallet.index, [("", pallet.calls)]) for pallet in wanted
    )


def _size_word(metadata: Metadata, number: int) -> str:
    """Say whether an extension puts anything on the wire."""
    return "empty" if metadata.types.get(number) in (["tuple", []], ["composite", []]) else "something"


def _reachable(metadata: Metadata, roots: list[int]) -> dict[str, Shape]:
    found: dict[str, Shape] = {}
    waiting = list(roots)
    while waiting:
        number = waiting.pop()
        if str(number) in found:
            continue
        shape = metadata.types.get(number)
        if shape is None:
            raise WireError(WireProblem.MALFORMED, type=number)
        found[str(number)] = shape
        waiting += _references(shape)
    return found


def _references(shape: Shape) -> list[int]:
    match shape:
        case ["compact" | "sequence", int(inner)] | ["array", _, int(inner)]:
            return [inner]
        case ["tuple", list(members)]:
            return members
        case ["composite", list(fields)]:
            return [number for _, number in fields]
        case ["variant", list(cases)]:
            return [number for _, _, fields in cases for _, number in fields]
        case _:
            return []
