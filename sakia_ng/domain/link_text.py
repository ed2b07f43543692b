"""Text of a link as pasted or scanned: cleaned, bounded, cut into parts, percent-decoded strictly (RFC 3986).

Nothing here knows what a link means; see ``payment_request``.
"""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, UserError

MAX_CHARACTERS = 4096
"""Longest text read: a QR code holds less."""

MAX_PARAMETERS = 32

_INVISIBLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_EVERY_INVISIBLE = re.compile(f"[{_INVISIBLE}]")
# Plain strip and split: a pattern such as ``\s+$`` takes quadratic time on a hostile run of blanks.
_BLANK_RANGES = (range(0x21), range(0x2000, 0x2010), range(0x2028, 0x2030), range(0x205F, 0x2070))
_BLANKS = "".join(chr(code) for codes in _BLANK_RANGES for code in codes)
_BLANKS += "\u0085\u00a0\u00ad\u061c\u1680\u180e\u3000\ufeff"
_LINE_BREAK = re.compile("[\r\n\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_PAIRS = ("<>", '""', "''", "«»", "“”")


class LinkProblem(Code):
    """Why a text cannot be cut into the parts of a link."""

    EMPTY = "link.empty"
    TOO_LONG = "link.too_long"
    ENCODING = "link.encoding"
    DUPLICATE = "link.duplicate"
    TOO_MANY_PARAMETERS = "link.too_many_parameters"


def cleaned(text: str) -> str:
    """Return a pasted text without what surrounds it: blanks, invisible characters, one pair of quotes, line breaks.

    Raises:
        UserError: nothing is left, the text is too long, or it holds half characters (lone surrogates).
    """
    if len(text) > MAX_CHARACTERS:
        raise UserError(LinkProblem.TOO_LONG, maximum=MAX_CHARACTERS)
    if _SURROGATE.search(text):
        raise UserError(LinkProblem.ENCODING)
    line = text.strip(_BLANKS)
    if len(line) > 2 and line[0] + line[-1] in _PAIRS:
        line = line[1:-1].strip(_BLANKS)
    if not line:
        raise UserError(LinkProblem.EMPTY)
    return "".join(part.strip(_BLANKS) for part in _LINE_BREAK.split(line))


def without_invisible(text: str) -> str:
    """Remove characters that take no place, where none can be meant."""
    return _EVERY_INVISIBLE.sub("", text)


def percent_decoded(text: str) -> str:
    """Decode ``%41`` and the like, as UTF-8.

    Raises:
        UserError: a percent sign without two hexadecimal digits, or bytes that are not UTF-8.
    """
    if _BAD_ESCAPE.search(text):
        raise UserError(LinkProblem.ENCODING)
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        raise UserError(LinkProblem.ENCODING) from None


def split_path(path: str) -> list[str]:
    """Return the decoded segments of a path, empty ones left out."""
    return [percent_decoded(segment) for segment in without_invisible(path).split("/") if segment]


def split_query(text: str) -> tuple[str, dict[str, str]]:
    """Cut ``path?name=value&...`` in two; a plus is a space, as forms and all known clients write it.

    Returns:
        The path, not decoded, and the decoded values by lower-case name.

    Raises:
        UserError: a parameter stands twice, there are too many, or an escape is wrong.
    """
    path, _, query = text.partition("?")
    parameters: dict[str, str] = {}
    pairs = [pair for pair in query.split("&") if pair]
    if len(pairs) > MAX_PARAMETERS:
        raise UserError(LinkProblem.TOO_MANY_PARAMETERS, maximum=MAX_PARAMETERS)
    for pair in pairs:
        name, _, value = pair.partition("=")
        name = percent_decoded(name).casefold()
        if name in parameters:
            raise UserError(LinkProblem.DUPLICATE, parameter=UntrustedText(name))
        parameters[name] = percent_decoded(value.replace("+", " "))
    return path, parameters
