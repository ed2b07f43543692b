"""Addresses of servers, as typed or listed."""

from __future__ import annotations

from urllib.parse import urlsplit

from sakia_ng.domain.servers import host_of
from sakia_ng.errors import Code, UserError
from sakia_ng.ports.ledger_codes import IndexerProblem, NodeProblem

_LONGEST = 2_000


def node_url(text: str) -> str:
    """Return the address of a node: ``ws://`` or ``wss://``.

    Raises:
        UserError: it is none.
    """
    return _checked(text, ("ws", "wss"), NodeProblem.BAD_URL)


def indexer_url(text: str) -> str:
    """Return the address of an indexer: ``http://`` or ``https://``.

    Raises:
        UserError: it is none.
    """
    return _checked(text, ("http", "https"), IndexerProblem.BAD_URL)


def _checked(text: str, schemes: tuple[str, ...], code: Code) -> str:
    """Accept an address without user name, password or blanks inside."""
    address = text.strip()
    try:
        parts = urlsplit(address)
        is_good = parts.scheme in schemes and bool(host_of(address)) and parts.port != 0
    except ValueError:
        raise UserError(code) from None
    if not is_good or parts.username or parts.password or len(address) > _LONGEST or not address.isprintable():
        raise UserError(code)
    if " " in address or parts.fragment:
        raise UserError(code)
    return address
