"""What another program does in the web of trust of the node: documents by duniterpy, sent as they are."""

from __future__ import annotations

import base64
import json
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

from sakia_ng.adapters.nacl_shim import duniterpy_documents
from tests.adapters.duniter_v1.people import V1Person
from tests.adapters.duniter_v1.v1_node import V1Node

CURRENCY = "g1-test"
MEMBERS = ("alice", "bob", "carol", "dave", "eve")


class OtherClient:
    """Publishes documents of anybody on one node.

    Args:
        node: the node.
    """

    def __init__(self, node: V1Node) -> None:
        self.node = node
        self._documents: Any = duniterpy_documents()

    def declare(self, person: V1Person) -> Any:  # noqa: ANN401 - a class without types
        """Publish an identity under the person's name; return the signed document."""
        document = self._documents.Identity(person.address, person.name, self._newest(), currency=CURRENCY)
        self._post("wot/add", "identity", self._signed(document, person))
        return document

    def certify(self, issuer: V1Person, identity: Any) -> None:  # noqa: ANN401 - as above
        """Publish a certification."""
        document = self._documents.Certification(issuer.address, identity, self._newest(), currency=CURRENCY)
        self._post("wot/certify", "cert", self._signed(document, issuer))

    def identity_of(self, person: V1Person) -> Any:  # noqa: ANN401 - as above
        """Return the identity that somebody declared elsewhere."""
        told = self.node.get(f"wot/requirements/{person.address}")["identities"][0]
        number, _, hashed = told["meta"]["timestamp"].partition("-")
        stamp = self._documents.BlockID(int(number), hashed)
        document = self._documents.Identity(person.address, told["uid"], stamp, currency=CURRENCY)
        document.signature = told["sig"]
        return document

    def ask(self, person: V1Person, identity_stamp: str) -> None:
        """Publish a request to become or to stay a member."""
        number, _, hashed = identity_stamp.partition("-")
        stamp = self._documents.BlockID(int(number), hashed)
        document = self._documents.Membership(person.address, self._newest(), person.name, stamp, currency=CURRENCY)
        self._post("blockchain/membership", "membership", self._signed(document, person))

    def revoke(self, person: V1Person, identity: Any) -> None:  # noqa: ANN401 - as above
        """Publish a revocation."""
        document = self._documents.Revocation(identity, currency=CURRENCY)
        self._post("wot/revoke", "revocation", self._signed(document, person))

    def join(self, person: V1Person, certifiers: tuple[str, ...] = ("alice", "bob", "carol")) -> Any:  # noqa: ANN401
        """Publish all that makes a member in the next block."""
        identity = self.declare(person)
        for name in certifiers:
            self.certify(V1Person(name), identity)
        self.ask(person, str(identity.block_id))
        return identity

    def keep_members(self, names: tuple[str, ...] = MEMBERS) -> None:
        """Renew the memberships of those who began the currency."""
        for name in names:
            person = V1Person(name)
            told = self.node.get(f"wot/requirements/{person.address}")
            stamp = told["identities"][0]["meta"]["timestamp"]
            self.ask(person, stamp)

    def _newest(self) -> Any:  # noqa: ANN401 - as above
        block = self.node.get("blockchain/current")
        return self._documents.BlockID(block["number"], block["hash"])

    def _signed(self, document: Any, person: V1Person) -> str:  # noqa: ANN401 - as above
        text: str = document.raw()
        document.signature = base64.b64encode(person.sign(text.encode()).data).decode()
        return f"{text}{document.signature}\n"

    def _post(self, path: str, name: str, text: str) -> None:
        form = urllib.parse.urlencode({name: text}).encode()
        try:
            with urllib.request.urlopen(f"{self.node.url}/{path}", form, timeout=60) as answer:
                answer.read()
        except urllib.error.HTTPError as refused:
            raise AssertionError(json.loads(refused.read())) from None
