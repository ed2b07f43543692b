"""The one parser for anything a user may paste or scan to pay somebody, and the writer of links.

Read: a bare address or v1 key (``:checksum`` optional); ``g1://``, ``june:``, ``web+june:`` and ``duniter:`` links; the
links of Cesium's application and payment API. Parameters, in any order and case: ``amount`` (currency units, dot or
comma, at most two decimals), ``udAmount`` (UD, at most three), ``comment``, ``name``, ``all``, ``restPub``, ``t`` (Unix
seconds). Others are ignored. A link decides nothing: it fills a form that the user reviews.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from urllib.parse import quote

import base58

from sakia_ng.domain.actions import Everything, InCents, InMilliDividends
from sakia_ng.domain.addresses import Address, looks_like_v1, parse_address
from sakia_ng.domain.amounts import AmountProblem, format_cents, parse_cents
from sakia_ng.domain.currency import G1, Currency
from sakia_ng.domain.link_text import cleaned, split_query, without_invisible
from sakia_ng.domain.money import MAX_CENTS, Cents
from sakia_ng.domain.numbers import PLAIN, parse_number
from sakia_ng.domain.payment_links import Origin, Target, cesium_target, split_scheme, target_of
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import Code, UserError

LIFETIME_OF_DATED_LINKS = timedelta(seconds=120)
"""A link with a time, as payment terminals make, is stale after this (Ğecko, Ğ1nkgo)."""

MAX_CHOICES = 20
_MILLI_DECIMALS = 3
_KEY_LENGTHS = range(20, 70)
_ONE_AMOUNT = re.compile(r"-?[0-9]*[.,]?[0-9]*")
_BETWEEN_AMOUNTS = re.compile(r"[|;\s]+")
_SEVERAL_AMOUNTS = (Origin.CESIUM_PAYMENT, Origin.DUNITER_URI)
_OF_THE_G1 = (Origin.G1_URI, Origin.JUNE_URI)
_FLAGS = {"": True, "true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


class RequestProblem(Code):
    """Why a text is not a request for a payment."""

    NOT_RECOGNISED = "payment_request.not_recognised"
    SECRET = "payment_request.secret"  # noqa: S105  # the name of a problem, not a password
    OTHER_CURRENCY = "payment_request.other_currency"
    AMOUNT = "payment_request.amount"
    TOO_MANY_AMOUNTS = "payment_request.too_many_amounts"
    CONFLICT = "payment_request.conflict"
    PARAMETER = "payment_request.parameter"
    EXPIRED = "payment_request.expired"


class RequestWarning(Code):
    """What the user should be told about a request that is understood."""

    V1_WITHOUT_CHECKSUM = "payment_request.v1_without_checksum"
    EVERYTHING = "payment_request.everything"
    REST_TO_ANOTHER = "payment_request.rest_to_another"
    ASKS_TO_CERTIFY = "payment_request.asks_to_certify"
    DEMONSTRATION = "payment_request.demonstration"
    NOBODY_TOLD = "payment_request.nobody_told"


AmountSpec = InCents | InMilliDividends | Everything
"""What a link can ask for. ``Everything`` keeps the account: a link never closes one."""


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """What a pasted or scanned text asks for.

    Attributes:
        address: who is to be paid, in the currency's form; None when only a name is given, to look up.
        origin: what kind of text it was.
        amount: how much; None when the payer decides or chooses.
        choices: amounts to choose from, in the order of the link, when it gives several.
        comment: the comment proposed.
        name: the name the link gives the recipient. Not verified by anyone.
        rest_to: account to which the link asks to send all that remains (Cesium's ``restPub``).
        issued_at: when a dated link was made, in UTC.
        warnings: what the user should be told.
    """

    address: Address | None
    origin: Origin
    amount: AmountSpec | None = None
    choices: tuple[Cents, ...] = ()
    comment: UntrustedText | None = None
    name: UntrustedText | None = None
    rest_to: Address | None = None
    issued_at: datetime | None = None
    warnings: tuple[RequestWarning, ...] = ()


def parse_pasted(text: str, currency: Currency, now: datetime | None = None) -> PaymentRequest:
    """Read anything a user pasted, scanned or opened.

    Args:
        text: what came, of any length and content.
        currency: the currency in use.
        now: the time, in UTC, against which dated links are checked; None to leave that to the caller.

    Raises:
        UserError: and nothing else, whatever the text. Families: ``RequestProblem``, ``PathProblem``, ``LinkProblem``,
            ``AddressProblem`` (with ``offered`` for another network), ``NumberProblem``, ``AmountProblem``.
    """
    scheme, rest = split_scheme(cleaned(text))
    if scheme in ("http", "https") or (not scheme and "#/" in rest.partition("?")[0]):
        path, parameters = split_query(rest.partition("#")[2])
        return _request(cesium_target(path), parameters, currency, now)
    path, parameters = split_query(rest)
    target = target_of(scheme, path) if scheme else _bare_target(path)
    return _request(target, parameters, currency, now)


def write_link(
    address: Address, currency: Currency, amount: InCents | InMilliDividends | None = None, comment: str = ""
) -> str:
    """Write the link that other clients read, for a QR code or a message.

    ``g1://ADDRESS``, or ``duniter://CURRENCY/v1/payment/ADDRESS`` where that would ask for the money of the Ğ1.

    Args:
        address: who is to be paid.
        currency: in which currency.
        amount: how much; amounts in UD are written as ``udAmount``, which clients of Duniter v2 may ignore.
        comment: the comment proposed, or empty.
    """
    parameters = []
    if isinstance(amount, InCents):
        parameters.append(f"amount={format_cents(amount.cents, PLAIN)}")
    elif amount is not None:
        whole, thousandths = divmod(amount.milli_dividends, 1000)
        parameters.append(f"udAmount={whole}.{thousandths:03}")
    if comment:
        parameters.append(f"comment={quote(comment, safe='')}")
    start = "g1://" if currency.has_g1_links else f"duniter://{quote(currency.name, safe='')}/v1/payment/"
    return f"{start}{address}" + ("?" + "&".join(parameters) if parameters else "")


def _bare_target(path: str) -> Target:
    key = without_invisible(path)
    # Any real key has a digit and a capital; a name or words of a recovery phrase go no further than here.
    is_plausible = len(key) in _KEY_LENGTHS and any(map(str.isdigit, key)) and any(map(str.isupper, key))
    if not is_plausible or re.search(r"[\s/]|^[^:]{0,31}:", key):
        raise UserError(RequestProblem.NOT_RECOGNISED)
    if _is_secret_key(key):
        raise UserError(RequestProblem.SECRET)
    return Target(Origin.V1_KEY if looks_like_v1(key) else Origin.ADDRESS, key)


def _is_secret_key(text: str) -> bool:
    """Tell whether a text is a v1 secret key (WIF or EWIF), which must go nowhere."""
    try:
        data = base58.b58decode(text)
    except ValueError:
        return False
    checksum = hashlib.sha256(hashlib.sha256(data[:-2]).digest()).digest()[:2]
    return (len(data), data[0]) in ((35, 1), (39, 2)) and data[-2:] == checksum


def _request(target: Target, parameters: dict[str, str], currency: Currency, now: datetime | None) -> PaymentRequest:
    named = target.currency_name
    if target.origin in _OF_THE_G1 and not currency.has_g1_links:
        named = G1.name
    if named not in ("", currency.name.lower()):
        raise UserError(RequestProblem.OTHER_CURRENCY, named=UntrustedText(named))
    rest_to = parse_address(parameters["restpub"], currency) if parameters.get("restpub") else None
    choices = _choices(parameters, target.origin)
    name, comment = target.name or parameters.get("name", ""), parameters.get("comment", "")
    return PaymentRequest(
        address=parse_address(target.key_text, currency) if target.key_text else None,
        origin=target.origin,
        amount=_amount(parameters, choices, has_rest=rest_to is not None),
        choices=choices if len(choices) > 1 else (),
        comment=UntrustedText(comment) if comment else None,
        name=UntrustedText(name) if name else None,
        rest_to=rest_to,
        issued_at=_issued_at(parameters.get("t", ""), now),
        warnings=_warnings(target, parameters),
    )


def _choices(parameters: dict[str, str], origin: Origin) -> tuple[Cents, ...]:
    text = parameters.get("amount", "").strip()
    parts = _BETWEEN_AMOUNTS.split(text) if origin in _SEVERAL_AMOUNTS else [text]
    amounts = [part for part in parts if part]
    if len(amounts) > MAX_CHOICES:
        raise UserError(RequestProblem.TOO_MANY_AMOUNTS, maximum=MAX_CHOICES)
    return tuple(parse_cents(_plain(amount), PLAIN) for amount in amounts)


def _amount(parameters: dict[str, str], choices: tuple[Cents, ...], *, has_rest: bool) -> AmountSpec | None:
    in_dividends = parameters.get("udamount", "").strip()
    everything = _flag(parameters, "all") and not has_rest
    if bool(choices) + bool(in_dividends) + everything > 1:
        raise UserError(RequestProblem.CONFLICT)
    if everything:
        return Everything(keep_account=True)
    if in_dividends:
        return InMilliDividends(_milli_dividends(in_dividends))
    return InCents(choices[0]) if len(choices) == 1 else None


def _milli_dividends(text: str) -> int:
    milli = int(Fraction(parse_number(_plain(text), PLAIN, _MILLI_DECIMALS)) * 1000)
    if not milli:
        raise UserError(AmountProblem.ZERO)
    if milli > MAX_CENTS:
        raise UserError(AmountProblem.TOO_LARGE, maximum=MAX_CENTS)
    return milli


def _plain(text: str) -> str:
    """Let through digits with at most one separator: links are written by programs, which group nothing."""
    if not _ONE_AMOUNT.fullmatch(text):
        raise UserError(RequestProblem.AMOUNT)
    return text


def _flag(parameters: dict[str, str], name: str) -> bool:
    text = parameters.get(name, "false").strip().lower()
    if text not in _FLAGS:
        raise UserError(RequestProblem.PARAMETER, parameter=name)
    return _FLAGS[text]


def _issued_at(text: str, now: datetime | None) -> datetime | None:
    if not text:
        return None
    if not re.fullmatch("[0-9]{1,10}", text):
        raise UserError(RequestProblem.PARAMETER, parameter="t")
    issued_at = datetime.fromtimestamp(int(text), UTC)
    if now is not None and now - issued_at > LIFETIME_OF_DATED_LINKS:
        raise UserError(RequestProblem.EXPIRED, issued_at=issued_at)
    return issued_at


def _warnings(target: Target, parameters: dict[str, str]) -> tuple[RequestWarning, ...]:
    key = target.key_text
    holds = {
        RequestWarning.V1_WITHOUT_CHECKSUM: bool(key) and looks_like_v1(key) and ":" not in key,
        RequestWarning.EVERYTHING: _flag(parameters, "all"),
        RequestWarning.REST_TO_ANOTHER: bool(parameters.get("restpub")),
        RequestWarning.ASKS_TO_CERTIFY: parameters.get("action", "").lower() == "certify",
        RequestWarning.DEMONSTRATION: _flag(parameters, "demo"),
        RequestWarning.NOBODY_TOLD: bool(parameters.get("redirect_url")),
    }
    return tuple(warning for warning, is_true in holds.items() if is_true)
