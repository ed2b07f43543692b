"""What the squid knows: its tables, their columns and how they point at each other.

Names and types are those of duniter-squid (PostGraphile style) in mid-2026; every GraphQL type, filter, order and
connection of the schema is drawn from this description by the same rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ADDED_TRANSFER_COLUMNS = (
    "toIdentityIndex:Int toIdentityName:String toIdentityStatus:String "
    "fromIdentityIndex:Int fromIdentityName:String fromIdentityStatus:String commentRemark:String"
)
"""Columns of ``TransferWithUd`` that appeared in the autumn of 2026."""

_COMPUTED = ("totalBalance",)


@dataclass(frozen=True, slots=True)
class Column:
    """A column.

    Attributes:
        name: in camel case, as GraphQL shows it.
        kind: GraphQL scalar, or a scalar in brackets for a list.
        required: never null.
        filterable: whether filters know it (byte columns are known to ``condition`` alone).
        computed: by a function of the database: neither ``condition`` nor ``orderBy`` know it.
    """

    name: str
    kind: str
    required: bool
    filterable: bool = True
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """A way from a row to rows of another table.

    Attributes:
        name: of the field.
        target: entity it leads to.
        column: the column that holds the other's id: of this table for ``one``, of the target for the other two.
    """

    name: str
    target: str
    column: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A table.

    Attributes:
        name: of the GraphQL type.
        plural: root field.
        columns: by name; ``id`` comes first and is the primary key.
        one: rows this one points at.
        back: the row (one at most) that points at this one.
        many: rows that point at this one.
    """

    name: str
    plural: str
    columns: dict[str, Column]
    one: tuple[Relation, ...] = ()
    back: tuple[Relation, ...] = ()
    many: tuple[Relation, ...] = ()

    @property
    def connection(self) -> str:
        """Plural in Pascal case, from which names of types are made."""
        return self.plural[0].upper() + self.plural[1:]


def constant_case(name: str) -> str:
    """Return ``blockNumber`` as ``BLOCK_NUMBER``, the way orders are named."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper()


def columns_of(text: str, hidden: str = "") -> dict[str, Column]:
    """Read ``name:Type!`` words as columns; those listed in ``hidden`` cannot be filtered."""
    pairs = [word.split(":") for word in text.split()]
    return {
        name: Column(name, kind.rstrip("!"), kind.endswith("!"), name not in hidden.split(), name in _COMPUTED)
        for name, kind in pairs
    }


def _relations(text: str) -> tuple[Relation, ...]:
    parts = [re.split("[=.]", word) for word in text.split()]
    return tuple(Relation(name, target, column) for name, target, column in parts)


def _entity(
    name: str, plural: str, columns: str, *, one: str = "", back: str = "", many: str = "", hidden: str = ""
) -> Entity:
    relations = (_relations(text) for text in (one, back, many))
    return Entity(name, plural, columns_of(columns, hidden), *relations)


_ALL = (
    _entity(
        "Account",
        "accounts",
        ("id:String! createdOn:Int! isActive:Boolean! balance:BigInt! linkedIdentityId:String totalBalance:BigFloat"),
        one="linkedIdentity=Identity.linkedIdentityId",
        back="identity=Identity.accountId",
        many=(
            "wasIdentity=ChangeOwnerKey.previousId changeOwnerKeysByNextId=ChangeOwnerKey.nextId "
            "identitiesByAccountRemovedId=Identity.accountRemovedId commentsIssued=TxComment.authorId "
            "transfersIssued=Transfer.fromId transfersReceived=Transfer.toId"
        ),
    ),
    _entity(
        "Block",
        "blocks",
        (
            "id:String! height:Int! hash:String! parentHash:String! stateRoot:String! extrinsicsicRoot:String! "
            "specName:String! specVersion:Int! implName:String! implVersion:Int! timestamp:Datetime! "
            "validator:String extrinsicsCount:Int! callsCount:Int! eventsCount:Int!"
        ),
        many="events=Event.blockId calls=Call.blockId extrinsics=Extrinsic.blockId",
        hidden="hash parentHash stateRoot extrinsicsicRoot validator",
    ),
    _entity(
        "Call",
        "calls",
        (
            "id:String! address:[Int]! success:Boolean! error:JSON pallet:String! name:String! args:JSON "
            "argsStr:[String] blockId:String extrinsicId:String parentId:String"
        ),
        one="block=Block.blockId extrinsic=Extrinsic.extrinsicId parent=Call.parentId",
        many="events=Event.callId childCalls=Call.parentId extrinsics=Extrinsic.callId",
    ),
    _entity(
        "Cert",
        "certs",
        (
            "id:String! isActive:Boolean! createdOn:Int! updatedOn:Int! expireOn:Int! issuerId:String "
            "receiverId:String createdInId:String updatedInId:String"
        ),
        one=(
            "issuer=Identity.issuerId receiver=Identity.receiverId createdIn=Event.createdInId "
            "updatedIn=Event.updatedInId"
        ),
        many="certHistory=CertEvent.certId",
    ),
    _entity(
        "CertEvent",
        "certEvents",
        "id:String! blockNumber:Int! eventType:String! certId:String eventId:String",
        one="cert=Cert.certId event=Event.eventId",
    ),
    _entity(
        "ChangeOwnerKey",
        "changeOwnerKeys",
        "id:String! blockNumber:Int! identityId:String previousId:String nextId:String",
        one="identity=Identity.identityId previous=Account.previousId next=Account.nextId",
    ),
    _entity(
        "Event",
        "events",
        (
            "id:String! index:Int! phase:String! pallet:String! name:String! args:JSON argsStr:[String] "
            "blockId:String extrinsicId:String callId:String"
        ),
        one="block=Block.blockId extrinsic=Extrinsic.extrinsicId call=Call.callId",
        many=(
            "certEvents=CertEvent.eventId certsByCreatedInId=Cert.createdInId certsByUpdatedInId=Cert.updatedInId "
            "membershipEvents=MembershipEvent.eventId smithEvents=SmithEvent.eventId "
            "identitiesByCreatedInId=Identity.createdInId txComments=TxComment.eventId transfers=Transfer.eventId "
            "universalDividends=UniversalDividend.eventId udReevals=UdReeval.eventId"
        ),
    ),
    _entity(
        "Extrinsic",
        "extrinsics",
        (
            "id:String! index:Int! version:Int! signature:JSON tip:BigInt fee:BigInt success:Boolean error:JSON "
            "hash:String! blockId:String callId:String"
        ),
        one="block=Block.blockId call=Call.callId",
        many="events=Event.extrinsicId calls=Call.extrinsicId",
        hidden="hash",
    ),
    _entity(
        "Identity",
        "identities",
        (
            "id:String! index:Int! name:String! status:String! createdOn:Int! lastChangeOn:Int! isMember:Boolean! "
            "expireOn:Int! firstEligibleUd:Int accountId:String accountRemovedId:String createdInId:String"
        ),
        one="account=Account.accountId accountRemoved=Account.accountRemovedId createdIn=Event.createdInId",
        back="smith=Smith.identityId",
        many=(
            "certIssued=Cert.issuerId certReceived=Cert.receiverId membershipHistory=MembershipEvent.identityId "
            "ownerKeyChange=ChangeOwnerKey.identityId udHistoryRecords=UdHistory.identityId "
            "accountsByLinkedIdentityId=Account.linkedIdentityId"
        ),
    ),
    _entity(
        "ItemsCounter",
        "itemsCounters",
        "id:String! type:String! level:String! total:Int!",
    ),
    _entity(
        "MembershipEvent",
        "membershipEvents",
        "id:String! eventType:String! blockNumber:Int! identityId:String eventId:String",
        one="identity=Identity.identityId event=Event.eventId",
    ),
    _entity(
        "Migration",
        "migrations",
        "id:Int! timestamp:BigInt! name:String!",
    ),
    _entity(
        "PopulationHistory",
        "populationHistories",
        "id:String! smithCount:Int! memberCount:Int! activeAccountCount:Int! blockNumber:Int!",
    ),
    _entity(
        "Smith",
        "smiths",
        ("id:String! index:Int! smithStatus:String lastChanged:Int forged:Int! lastForged:Int identityId:String"),
        one="identity=Identity.identityId",
        many=(
            "smithCertIssued=SmithCert.issuerId smithCertReceived=SmithCert.receiverId smithHistory=SmithEvent.smithId"
        ),
    ),
    _entity(
        "SmithCert",
        "smithCerts",
        "id:String! createdOn:Int! issuerId:String receiverId:String",
        one="issuer=Smith.issuerId receiver=Smith.receiverId",
    ),
    _entity(
        "SmithEvent",
        "smithEvents",
        "id:String! eventType:String! blockNumber:Int! smithId:String eventId:String",
        one="smith=Smith.smithId event=Event.eventId",
    ),
    _entity(
        "Transfer",
        "transfers",
        (
            "id:String! blockNumber:Int! timestamp:Datetime! amount:BigInt! fromId:String toId:String "
            "eventId:String commentId:String"
        ),
        one="from=Account.fromId to=Account.toId event=Event.eventId comment=TxComment.commentId",
    ),
    _entity(
        "TxComment",
        "txComments",
        (
            "id:String! blockNumber:Int! remarkBytes:String! remark:String! hash:String! type:String! "
            "authorId:String eventId:String"
        ),
        one="author=Account.authorId event=Event.eventId",
        many="transfersByCommentId=Transfer.commentId",
        hidden="remarkBytes",
    ),
    _entity(
        "UdHistory",
        "udHistories",
        "id:String! amount:BigInt! blockNumber:Int! timestamp:Datetime! identityId:String",
        one="identity=Identity.identityId",
    ),
    _entity(
        "UdReeval",
        "udReevals",
        (
            "id:String! blockNumber:Int! timestamp:Datetime! newUdAmount:BigInt! monetaryMass:BigInt! "
            "membersCount:Int! udIndex:Int! eventId:String"
        ),
        one="event=Event.eventId",
    ),
    _entity(
        "UniversalDividend",
        "universalDividends",
        (
            "id:String! blockNumber:Int! timestamp:Datetime! amount:BigInt! monetaryMass:BigInt! "
            "membersCount:Int! index:Int! eventId:String"
        ),
        one="event=Event.eventId",
    ),
    _entity(
        "Validator",
        "validators",
        "id:String! index:Int!",
    ),
)

ENTITIES: dict[str, Entity] = {entity.name: entity for entity in _ALL}
"""Every table, by the name of its GraphQL type."""

TRANSFER_WITH_UD = columns_of(
    "id:String blockNumber:Int timestamp:Datetime fromId:String toId:String amount:BigInt "
    "eventId:String commentId:String isUd:Boolean udAmount:BigInt udIdentityId:String"
)
"""Columns of the merged history of an account (a function of the database, not a table)."""
