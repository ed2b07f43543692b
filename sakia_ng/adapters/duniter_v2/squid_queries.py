"""Queries to duniter-squid, PostGraphile style. Everything a user typed travels in variables."""

from __future__ import annotations

GENESIS = "query Genesis { blocks(filter: {height: {equalTo: 0}}) { nodes { hash } } }"

TIP = "query Tip { tip: blocks(first: 1, orderBy: [HEIGHT_DESC]) { nodes { height } } }"

_HISTORY = """
query History($id: String!, $n: Int!, $after: Cursor) {
  tip: blocks(first: 1, orderBy: [HEIGHT_DESC]) { nodes { height } }
  accounts(filter: {id: {equalTo: $id}}) { nodes {
    transferWithUd(first: $n, after: $after, orderBy: TIMESTAMP_DESC) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id blockNumber timestamp amount fromId toId commentId isUd udAmount %s }
    } } }
}"""

HISTORY_WITH_NAMES = _HISTORY % "fromIdentityName fromIdentityStatus toIdentityName toIdentityStatus"
"""For squids since the autumn of 2026, which name both sides of a transfer."""

HISTORY = _HISTORY % ""
"""For older ones."""

COMMENTS = """
query Comments($ids: [String!]!) {
  txComments(filter: {id: {in: $ids}}) { nodes { id type remark remarkBytes } }
}"""

_PERSON = "index id name status isMember accountId"

IDENTITIES = (
    "query Identities($ids: [String!]!) { identities(filter: {accountId: {in: $ids}}) { nodes { " + _PERSON + " } } }"
)

SEARCH = f"""
query Search($text: String!, $index: Int!, $address: String!, $n: Int!) {{
  exact: identities(first: $n, filter: {{or: [
    {{name: {{equalToInsensitive: $text}}}}, {{index: {{equalTo: $index}}}}, {{accountId: {{equalTo: $address}}}}
  ]}}) {{ nodes {{ {_PERSON} }} }}
  start: identities(first: $n, orderBy: [NAME_ASC], filter: {{name: {{startsWithInsensitive: $text}}}}) {{
    nodes {{ {_PERSON} }} }}
  inside: identities(first: $n, orderBy: [NAME_ASC], filter: {{name: {{includesInsensitive: $text}}}}) {{
    nodes {{ {_PERSON} }} }}
  accounts(first: $n, orderBy: [ID_ASC], filter: {{or: [
    {{id: {{equalTo: $address}}}}, {{id: {{includesInsensitive: $text}}}}
  ]}}) {{ nodes {{ id identity {{ {_PERSON} }} }} }}
}}"""

DIVIDENDS = """
query Dividends($n: Int!, $after: Cursor) {
  universalDividends(first: $n, after: $after, orderBy: [INDEX_ASC]) {
    pageInfo { hasNextPage endCursor }
    nodes { timestamp amount }
  }
}"""

CREATED_DIVIDENDS = """
query CreatedDividends($indexes: [Int!]!) {
  universalDividends(first: 50, orderBy: [INDEX_ASC], filter: {index: {in: $indexes}}) {
    nodes { index timestamp amount monetaryMass membersCount }
  }
}"""

_EXTRINSIC = "nodes { hash success error fee block { height hash } }"

EXTRINSIC_BY_HASH = "query Extrinsic($hash: String!) { extrinsics(condition: {hash: $hash}) { " + _EXTRINSIC + " } }"

EXTRINSIC_OF_TRANSFER = """
query ExtrinsicOfTransfer($id: String!) {
  transfers(filter: {id: {equalTo: $id}}) { nodes { id blockNumber event { extrinsic { hash block { height } } } } }
}"""

EXTRINSIC_BY_PLACE = (
    "query Extrinsic($height: Int!, $index: Int!) { extrinsics(filter: {index: {equalTo: $index}, "
    "block: {height: {equalTo: $height}}}) { " + _EXTRINSIC + " } }"
)
