"""Which of the codes found in a picture is meant. What they hold is hostile until whoever wants it has read it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sakia_ng.domain.currency import Currency
from sakia_ng.domain.payment_request import parse_pasted
from sakia_ng.errors import Code, UserError


class ScanProblem(Code):
    """Why a picture or the clipboard gives nobody to pay.

    ``NO_CAMERA_PART``: the optional extra is not installed. ``NO_CAMERA_LIBRARY``: it is, but the system lacks
    something that it needs.
    """

    NO_PICTURE = "scan.no_picture"
    NO_CODE = "scan.no_code"
    SEVERAL = "scan.several"
    CLIPBOARD_EMPTY = "scan.clipboard_empty"
    NO_CAMERA = "scan.no_camera"
    NO_CAMERA_PART = "scan.no_camera_part"
    NO_CAMERA_LIBRARY = "scan.no_camera_library"
    CAMERA_FAILED = "scan.camera_failed"


def choose(texts: Sequence[str], currency: Currency, now: datetime) -> str:
    """Return the one text that asks for a payment.

    Args:
        texts: what the codes hold.
        currency: the currency in use.
        now: the time, in UTC.

    Raises:
        UserError: there is no code, or several that could be meant; or what is wrong with the only one.
    """
    return choose_readable(texts, lambda text: parse_pasted(text, currency, now))


def choose_readable(texts: Sequence[str], read: Callable[[str], object]) -> str:
    """Return the one text that can be read.

    Args:
        texts: what the codes hold.
        read: reads one, and raises ``UserError`` for what it does not take.

    Raises:
        UserError: as ``choose``.
    """
    different = list(dict.fromkeys(texts))
    if not different:
        raise UserError(ScanProblem.NO_CODE)
    if len(different) == 1:
        read(different[0])
        return different[0]
    good = [text for text in different if _is_readable(text, read)]
    if len(good) != 1:
        raise UserError(ScanProblem.SEVERAL)
    return good[0]


def _is_readable(text: str, read: Callable[[str], object]) -> bool:
    try:
        read(text)
    except UserError:
        return False
    return True
