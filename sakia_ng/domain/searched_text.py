"""Which texts may be sent to a server to find somebody. Whatever else is pasted there by mistake may be a secret."""

from __future__ import annotations

import re

from sakia_ng.domain.addresses import AddressProblem, parse_address
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity_name import LONGEST_NAME
from sakia_ng.errors import UserError

_PART_OF_A_NAME = re.compile(f"[A-Za-z0-9_-]{{1,{LONGEST_NAME}}}")
_LIKE_A_KEY = re.compile("[A-Za-z0-9]{43}")
"""As long as a key in base58: secret keys and seeds, in base58 or in hexadecimal digits, are at least that long."""


def may_be_sent(text: str, currency: Currency) -> bool:
    """Tell whether a text can be asked of servers: an address of any network, or part of a name or of an address.

    Recovery words, credentials, secret keys, seeds and key files cannot, mistyped ones either. A single word of them
    can: nothing tells it from a name.
    """
    if _is_address(text, currency):
        return True
    return _PART_OF_A_NAME.fullmatch(text) is not None and _LIKE_A_KEY.search(text) is None


def _is_address(text: str, currency: Currency) -> bool:
    try:
        parse_address(text, currency)
    except UserError as error:
        return error.code is AddressProblem.OTHER_NETWORK
    return True
