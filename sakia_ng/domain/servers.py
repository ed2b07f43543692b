"""Servers of a currency: where they are, who runs them, how we know of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

_SHARED_SUFFIXES = frozenset(
    (
        *("co.uk", "org.uk", "com.au", "co.nz", "com.br", "co.jp", "co.za", "eu.org"),
        *("duckdns.org", "ddns.net", "dyndns.org", "no-ip.org", "hopto.org", "zapto.org", "freeboxos.fr", "free.fr"),
        *("nohost.me", "noho.st", "ynh.fr", "github.io", "gitlab.io", "herokuapp.com", "fly.dev", "ngrok.io"),
        *("ngrok.app", "trycloudflare.com"),
    )
)
"""Suffixes under which strangers to each other take names: the label before them belongs to the operator too."""

_ONE_CUSTOMER_V4, _ONE_CUSTOMER_V6 = 24, 48
"""Leading bits that the addresses of one operator are taken to have in common."""

_OPEN_IPV6 = IPv6Network("2000::/3")
_TRANSLATED = IPv6Network("64:ff9b::/96")  # RFC 6052
_LOCAL_SUFFIXES = ("localhost", "local", "internal", "lan", "home", "home.arpa", "intranet", "corp", "test", "invalid")


class Origin(StrEnum):
    """How we know of a server.

    ``BUILT_IN``: shipped with this program; ``LIST``: on the list that the network publishes; ``USER``: typed by the
    user; ``HEARD``: told by a node (``duniter_peerings``): shown, and neither asked nor counted before the user takes
    it over.
    """

    BUILT_IN = "built_in"
    LIST = "list"
    USER = "user"
    HEARD = "heard"


class ServerKind(StrEnum):
    """What a server does: ``NODE`` keeps the chain, ``INDEXER`` (squid) remembers histories and names."""

    NODE = "node"
    INDEXER = "indexer"


@dataclass(frozen=True, slots=True)
class Server:
    """One server.

    Attributes:
        url: its address, checked.
        operator: who runs it: opinions are counted by operator, not by server.
        origin: how we know of it.
    """

    url: str
    operator: str
    origin: Origin

    @classmethod
    def at(cls, url: str, origin: Origin, operator: str = "") -> Server:
        """Describe a server; its operator is its registrable domain unless told."""
        return cls(url, operator or operator_of(url), origin)


def operator_of(url: str) -> str:
    """Return the registrable domain of an address; of a number, the network that one customer usually gets.

    Port, path, case, other ways to write a name or a number, and names under a name make no other operator.
    """
    host = host_of(url)
    if (number := _number(host)) is not None:
        return _network(number)
    labels = host.split(".")
    if len(labels) < 2:
        return host
    kept = 3 if ".".join(labels[-2:]) in _SHARED_SUFFIXES else 2
    return ".".join(labels[-kept:])


def host_of(url: str) -> str:
    """Return the host of an address in lower case, as name servers write it, without a final dot; empty without one."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    with suppress(UnicodeError):  # what cannot be written so cannot be found either, and stands for itself
        host = host.encode("idna").decode("ascii")
    return host.rstrip(".")


def is_public(url: str) -> bool:
    """Tell whether an address leads out into the open network, as far as its text says.

    What strangers tell us to connect to must: else they could have us knock at doors of the user's own network.
    """
    host = host_of(url)
    if _number(host) is not None:
        return _number(host) not in _TRANSLATED and is_open_number(host)
    if "." not in host or host.replace(".", "").isdigit() or host.rpartition(".")[2].startswith("0x"):
        return False
    return not any(host == suffix or host.endswith(f".{suffix}") for suffix in _LOCAL_SUFFIXES)


def is_open_number(text: str) -> bool:
    """Tell whether a numeric address, as name servers give it, leads out into the open network; else is false too."""
    number = _number(text)
    if isinstance(number, IPv6Address) and number in _TRANSLATED:  # what networks without IPv4 make of an IPv4 address
        number = IPv4Address(int(number) & 0xFFFFFFFF)
    if isinstance(number, IPv6Address):  # other forms that carry an IPv4 address in them are left out
        return number in _OPEN_IPV6 and number.is_global and number.sixtofour is None and number.teredo is None
    return number is not None and number.is_global and not number.is_multicast


def is_proxy(text: str) -> bool:
    """Tell whether a text is the address of a SOCKS5 proxy: ``socks5://HOST:PORT``, without name or password."""
    try:
        parts = urlsplit(text)
        named = bool(parts.hostname) and parts.port is not None and parts.port > 0
    except ValueError:
        return False
    plain = not (parts.username or parts.password or parts.path.strip("/") or parts.query or parts.fragment)
    return parts.scheme == "socks5" and named and plain and text.isprintable() and " " not in text


def _network(number: IPv4Address | IPv6Address) -> str:
    if isinstance(number, IPv6Address) and number.ipv4_mapped is not None:
        number = number.ipv4_mapped
    if not number.is_global:  # a machine of the user's own network
        return str(number)
    bits = _ONE_CUSTOMER_V4 if isinstance(number, IPv4Address) else _ONE_CUSTOMER_V6
    return str(ip_network((number, bits), strict=False))


def _number(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host.partition("%")[0])
    except ValueError:
        return None
