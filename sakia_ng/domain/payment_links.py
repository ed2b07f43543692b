"""Who a link names: the path part of every form of link that clients of Ğ1 have used.

Forms (see ``payment_request`` for their parameters): ``g1://``, ``june:`` and ``web+june:`` (Ğ1lien), ``duniter:``, the
pages of Cesium's application and of its payment API. Sources: the code of Cesium 1.7, Ğecko and Ğ1nkgo.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from sakia_ng.domain.link_text import split_path
from sakia_ng.errors import Code, UserError

_SCHEME = re.compile(r"(g1|june|web\+june|duniter|https?):(.*)", re.IGNORECASE | re.DOTALL)
_KEY_KINDS = ("wallet", "pubkey", "key")
_PORT = re.compile(r":[0-9]{1,5}$")
_SHORTEST_KEY = 32


class PathProblem(Code):
    """Why a link names nobody that can be paid."""

    UNSUPPORTED = "payment_request.unsupported"


class Origin(StrEnum):
    """What kind of text a request was read from."""

    ADDRESS = "address"
    V1_KEY = "v1_key"
    G1_URI = "g1_uri"
    JUNE_URI = "june_uri"
    DUNITER_URI = "duniter_uri"
    CESIUM_TRANSFER = "cesium_transfer"
    CESIUM_IDENTITY = "cesium_identity"
    CESIUM_PAYMENT = "cesium_payment"


@dataclass(frozen=True, slots=True)
class Target:
    """Who is meant, as written.

    Attributes:
        origin: which form of link.
        key_text: an address or v1 key, or empty.
        name: a name to look up or to show, or empty.
        currency_name: the currency the link is for, or empty when it does not say.
    """

    origin: Origin
    key_text: str = ""
    name: str = ""
    currency_name: str = ""


def split_scheme(line: str) -> tuple[str, str]:
    """Cut a known scheme off; it is returned in lower case, or empty when there is none."""
    match = _SCHEME.fullmatch(line)
    return (match[1].lower(), match[2]) if match else ("", line)


def target_of(scheme: str, path: str) -> Target:
    """Read the path of a link (what precedes its parameters).

    Args:
        scheme: ``g1``, ``june``, ``web+june`` or ``duniter``.
        path: the rest up to the question mark, not decoded.

    Raises:
        UserError: ``UNSUPPORTED`` for a link that names nobody.
    """
    segments = split_path(path)
    if scheme == "duniter":
        return _duniter_target(segments)
    return _resource(segments, Origin.G1_URI if scheme == "g1" else Origin.JUNE_URI)


def cesium_target(path: str) -> Target:
    """Read the part of a Cesium link after its ``#``, without parameters. Errors: as ``target_of``."""
    segments = split_path(path.lstrip("!"))
    match [segment.lower() for segment in segments[:3]]:
        case ["app", "wot", "lookup"] if len(segments) == 4:
            return Target(Origin.CESIUM_IDENTITY, name=segments[3])
        case ["app", "transfer", _] if len(segments) <= 4:
            return Target(Origin.CESIUM_TRANSFER, segments[2], "".join(segments[3:]))
        case ["app", "wot", _] if len(segments) <= 4:
            return Target(Origin.CESIUM_IDENTITY, segments[2], "".join(segments[3:]))
        case ["v1", "payment", _] if len(segments) == 3:
            return Target(Origin.CESIUM_PAYMENT, segments[2])
    raise UserError(PathProblem.UNSUPPORTED)


def _resource(segments: list[str], origin: Origin) -> Target:
    if segments and segments[0].lower() in _KEY_KINDS:
        segments = segments[1:]
    match segments:
        case [name] if name.startswith("@") and len(name) > 1:
            return Target(origin, name=name[1:])
        case [key] if len(key) >= _SHORTEST_KEY:
            return Target(origin, key)
        case [key, name] if len(key) >= _SHORTEST_KEY:
            return Target(origin, key, name)
    raise UserError(PathProblem.UNSUPPORTED)


def _duniter_target(segments: list[str]) -> Target:
    first = segments[0] if segments else ""
    if "@" in first[1:]:
        return _user_part(first.rpartition("@")[0])
    if [segment.lower() for segment in segments[1:3]] == ["v1", "payment"] and len(segments) == 4:
        return Target(Origin.DUNITER_URI, segments[3], currency_name=first.lower())
    return _resource(segments[1:] if _is_host(first) else segments, Origin.DUNITER_URI)


def _user_part(text: str) -> Target:
    """Read ``[uid:]KEY[:checksum]``."""
    parts = text.split(":")
    name = parts.pop(0) if len(parts) > 1 and len(parts[0]) < _SHORTEST_KEY else ""
    return Target(Origin.DUNITER_URI, ":".join(parts), name)


def _is_host(segment: str) -> bool:
    if len(segment) >= _SHORTEST_KEY and "." not in segment:
        return False
    return "." in segment or segment.lower() == "localhost" or bool(_PORT.search(segment))
