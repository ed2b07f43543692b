"""One indexer of the currency (duniter-squid), believed only once block 0 was checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sakia_ng.adapters.duniter_v2 import squid_costs, squid_identities
from sakia_ng.adapters.duniter_v2 import squid_queries as queries
from sakia_ng.adapters.duniter_v2 import squid_rows as rows
from sakia_ng.adapters.duniter_v2.graphql import IndexerLimits, post
from sakia_ng.adapters.duniter_v2.squid_costs import sent, with_costs
from sakia_ng.adapters.servers.concurrency import both, in_turns, together
from sakia_ng.adapters.servers.http_client import HttpClient
from sakia_ng.adapters.servers.json_values import items, mapping, text
from sakia_ng.adapters.servers.people_ranking import ranked
from sakia_ng.domain.addresses import Address, looks_like_v1, public_key_of, to_address
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.currency import Currency
from sakia_ng.domain.identity import IdentityPast
from sakia_ng.domain.money import Cents
from sakia_ng.domain.movement import Movement, MovementKind, Person
from sakia_ng.domain.operation import Inclusion, OperationHash
from sakia_ng.domain.text import UntrustedText
from sakia_ng.errors import EnvironmentProblem, UserError
from sakia_ng.ports.ledger import CreatedDividend, DividendValue, HistoryPage
from sakia_ng.ports.ledger_codes import IndexerProblem

MAX_PAGE = 500
_AT_ONCE = 50  # accounts in one ``in``: some indexers take no more
_DIVIDENDS_A_PAGE, _MAX_DIVIDEND_PAGES = 1_000, 30
_LONGEST_SEARCH = 100
_LONGEST_CURSOR = 1_000
_NO_INDEX = -1
_MANY = 1 << 31
_GARBAGE = IndexerProblem.GARBAGE


@dataclass(frozen=True, slots=True)
class ExtrinsicRecord:
    """What the indexer noted of an extrinsic: whether it succeeded, the error as the indexer writes it, the fee."""

    success: bool
    error: object
    fee_cents: Cents | None


class Squid:
    """Asks one indexer. Every method raises ``EnvironmentProblem``; no answer is used before the genesis was checked.

    Args:
        http: the client.
        url: where it is.
        currency: whose history it must keep.
        limits: bounds.
    """

    def __init__(self, http: HttpClient, url: str, currency: Currency, limits: IndexerLimits) -> None:
        self._http = http
        self.url = url
        self._currency = currency
        self._limits = limits
        self._is_checked = False
        self._gives_names = True
        self._tells_costs = True

    async def check(self) -> None:
        """Compare the indexer's block 0 with the currency's, once until something fails."""
        if self._is_checked:
            return
        found = _nodes((await self._post(queries.GENESIS, {})).get("blocks"))
        genesis = _hex(mapping(found[0], _GARBAGE).get("hash")) if found else ""
        if genesis != self._currency.genesis_hash:
            raise EnvironmentProblem(IndexerProblem.WRONG_CHAIN)
        self._is_checked = True

    async def height(self) -> BlockNumber:
        """Return how far the indexer has read."""
        return _height((await self._ask(queries.TIP, {})).get("tip"))

    async def history(self, owner: Address, cursor: str | None, limit: int) -> HistoryPage:
        """Return one page of an account's history, newest first, with names, comments and what payments cost."""
        data = await self._history_data({"id": owner, "n": max(1, min(limit, MAX_PAGE)), "after": cursor})
        indexed_to = _height(data.get("tip"))
        accounts = _nodes(data.get("accounts"))
        if not accounts:
            return HistoryPage((), None, indexed_to, total=0)
        page = mapping(mapping(accounts[0], _GARBAGE).get("transferWithUd"), _GARBAGE)
        found = [row for row in _nodes(page)[:MAX_PAGE] if isinstance(row, dict)]
        pairs = await in_turns(
            pair
            for pair in rows.sound(found, lambda row: (rows.movement(row, owner, self._currency), row.get("commentId")))
            if pair[0].block <= indexed_to  # nothing is believed of blocks that it says it has not read
        )
        (comments, names), costs = await both(self._details(pairs), self._costs(movement for movement, _ in pairs))
        movements = _complete(pairs, comments, names)
        return HistoryPage(
            movements=tuple(await in_turns(with_costs(movements, costs, owner))),
            cursor=_next_cursor(page, cursor),
            indexed_to=indexed_to,
            total=_total(page.get("totalCount")),
        )

    async def dividend_values(self) -> tuple[DividendValue, ...]:
        """Return the moments at which the UD changed, oldest first."""
        values: list[DividendValue] = []
        cursor: str | None = None
        for _ in range(_MAX_DIVIDEND_PAGES):
            data = await self._ask(queries.DIVIDENDS, {"n": _DIVIDENDS_A_PAGE, "after": cursor})
            page = mapping(data.get("universalDividends"), _GARBAGE)
            values += rows.sound(
                _nodes(page),
                lambda row: DividendValue(rows.moment(row.get("timestamp")), rows.cents(row.get("amount"))),
            )
            cursor = _next_cursor(page, cursor)
            if cursor is None:
                break
        return tuple(_changes(sorted(values, key=lambda value: value.time)))

    async def created_dividends(self, indexes: Sequence[int]) -> tuple[CreatedDividend, ...]:
        """Return some of the UDs created, oldest first, each once."""
        wanted = frozenset(indexes[:_AT_ONCE])
        data = await self._ask(queries.CREATED_DIVIDENDS, {"indexes": sorted(wanted)})
        read = rows.sound(_nodes(data.get("universalDividends"))[:_AT_ONCE], rows.created_dividend)
        found = {one.index: one for one in read if one.index in wanted}
        return tuple(found[index] for index in sorted(found))

    async def people(self, wanted: str, limit: int) -> tuple[Person, ...]:
        """Search names, addresses, v1 keys and identity numbers. Exact first, then beginnings, members first."""
        wanted = wanted.strip()[:_LONGEST_SEARCH]
        if not wanted or limit <= 0:
            return ()
        address = self._as_address(wanted)
        index = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else _NO_INDEX
        count = min(limit, _AT_ONCE)
        data = await self._ask(queries.SEARCH, {"text": wanted, "index": index, "address": address, "n": count})
        found = [*self._persons(data, "exact"), *self._persons(data, "start"), *self._persons(data, "inside")]
        found += rows.sound(_nodes(data.get("accounts")), lambda row: rows.account(row, self._currency))
        return ranked(found, wanted, address, index)[:limit]

    async def names(self, addresses: Iterable[Address]) -> dict[Address, Person]:
        """Return the owners of identities with a name among accounts."""
        wanted = list(dict.fromkeys(addresses))
        parts = [wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE)]
        answers = await together(self._ask(queries.IDENTITIES, {"ids": part}) for part in parts)
        asked = frozenset(wanted)
        return {
            person.address: person
            for data in answers
            for person in self._persons(data, "identities")
            if person.name is not None and person.address in asked
        }

    async def past(self, index: int) -> IdentityPast | None:
        """Return the accounts of an identity; None when there is no such identity."""
        data = await self._ask(squid_identities.QUERY, {"index": index})
        return squid_identities.past(data.get("identities"), self._currency)

    async def extrinsic(self, inclusion: Inclusion) -> ExtrinsicRecord | None:
        """Return what is noted of an included operation; None when the indexer does not know it in that block.

        Looked for by hash, in the indexer's way of writing bytes, then by its place.
        """
        by_hash = {"hash": "\\x" + inclusion.hash[2:]}
        place = {"height": inclusion.block.number, "index": inclusion.index}
        try:
            found = await self._extrinsic(queries.EXTRINSIC_BY_HASH, by_hash, inclusion)
        except EnvironmentProblem as problem:
            if problem.code is not IndexerProblem.REFUSED:
                raise
            found = None
        return found or await self._extrinsic(queries.EXTRINSIC_BY_PLACE, place, inclusion)

    async def extrinsic_of(self, payment: Movement) -> OperationHash | None:
        """Return the hash of the extrinsic that made a payment, None when it tells none in the payment's block."""
        if payment.block < 0:  # before the migration there were none
            return None
        found = _nodes((await self._ask(queries.EXTRINSIC_OF_TRANSFER, {"id": payment.id})).get("transfers"))
        return next(rows.sound(found, lambda row: rows.extrinsic_of(row, payment)), None)

    async def _extrinsic(
        self, query: str, variables: Mapping[str, object], inclusion: Inclusion
    ) -> ExtrinsicRecord | None:
        found = _nodes((await self._ask(query, variables)).get("extrinsics"))
        return next(rows.sound(found, lambda row: _record(row, inclusion)), None)

    def _persons(self, data: Mapping[str, object], field: str) -> list[Person]:
        return list(rows.sound(_nodes(data.get(field)), lambda row: rows.person(row, self._currency)))

    def _as_address(self, wanted: str) -> str:
        """Return the address that a v1 key or an address stands for; other texts as they are."""
        try:
            is_key = looks_like_v1(wanted) and len(wanted) >= 43
            return to_address(public_key_of(Address(wanted)), self._currency) if is_key else wanted
        except UserError:
            return wanted

    async def _history_data(self, variables: Mapping[str, object]) -> Mapping[str, object]:
        """Ask with names, and without once the indexer refused that."""
        if self._gives_names:
            try:
                return await self._ask(queries.HISTORY_WITH_NAMES, variables)
            except EnvironmentProblem as problem:
                if problem.code is not IndexerProblem.REFUSED:
                    raise
            data = await self._ask(queries.HISTORY, variables)
            self._gives_names = False
            return data
        return await self._ask(queries.HISTORY, variables)

    async def _details(
        self, pairs: Sequence[tuple[Movement, object]]
    ) -> tuple[dict[str, UntrustedText], dict[Address, Person]]:
        keys = sorted({key for _, key in pairs if isinstance(key, str)})
        comments: dict[str, UntrustedText] = {}
        if keys:
            data = await self._ask(queries.COMMENTS, {"ids": keys})
            comments = dict(await in_turns(rows.sound(_nodes(data.get("txComments")), rows.comment)))
        if self._gives_names:
            return comments, {}
        return comments, await self.names(m.counterpart for m, _ in pairs if m.counterpart is not None)

    async def _costs(self, movements: Iterable[Movement]) -> list[object]:
        """Ask what payments cost; an indexer that refuses the question is not asked again."""
        ids = sent(movements)
        if not ids or not self._tells_costs:
            return []
        try:
            return _nodes((await self._ask(squid_costs.QUERY, {"ids": ids})).get("transfers"))
        except EnvironmentProblem as problem:
            if problem.code is not IndexerProblem.REFUSED:
                raise
        self._tells_costs = False
        return []

    async def _ask(self, query: str, variables: Mapping[str, object]) -> Mapping[str, object]:
        await self.check()
        return await self._post(query, variables)

    async def _post(self, query: str, variables: Mapping[str, object]) -> Mapping[str, object]:
        try:
            return await post(self._http.session, self.url, query, variables, self._limits)
        except EnvironmentProblem as problem:
            self._is_checked = self._is_checked and problem.code is IndexerProblem.REFUSED
            raise


def _nodes(connection: object) -> list[object]:
    """Return the rows of an answer, never more than the longest page asked for."""
    return items(mapping(connection, _GARBAGE).get("nodes"), _GARBAGE)[:_DIVIDENDS_A_PAGE]


def _height(connection: object) -> BlockNumber:
    found = _nodes(connection)
    height = mapping(found[0], _GARBAGE).get("height") if found else None
    if not isinstance(height, int) or isinstance(height, bool) or not 0 <= height < 2**32:
        raise EnvironmentProblem(_GARBAGE)
    return BlockNumber(height)


def _hex(value: object) -> str:
    """Return bytes as we write them: some fields come as PostgreSQL writes them."""
    return text(value, _GARBAGE).lower().replace("\\x", "0x", 1)


def _next_cursor(page: Mapping[str, object], current: str | None) -> str | None:
    """Return where to read on; a cursor that does not move, or leads to the start, would be read for ever."""
    info = mapping(page.get("pageInfo"), _GARBAGE)
    if info.get("hasNextPage") is not True:
        return None
    cursor = text(info.get("endCursor"), _GARBAGE)
    if cursor in ("", current) or len(cursor) > _LONGEST_CURSOR or not cursor.isascii():
        raise EnvironmentProblem(_GARBAGE)
    return cursor


def _total(count: object) -> int | None:
    """Return how many rows a list has; a count that is none tells nothing."""
    return count if isinstance(count, int) and not isinstance(count, bool) and 0 <= count < _MANY else None


def _complete(
    pairs: Sequence[tuple[Movement, object]],
    comments: Mapping[str, UntrustedText],
    names: Mapping[Address, Person],
) -> Iterable[Movement]:
    seen: set[str] = set()
    for movement, key in pairs:
        if movement.id in seen:
            continue
        seen.add(movement.id)
        known = names.get(movement.counterpart) if movement.counterpart is not None else None
        is_transfer = movement.kind is MovementKind.TRANSFER
        comment = comments.get(key) if is_transfer and isinstance(key, str) else None
        name = movement.counterpart_name or (known.name if known else None)
        if comment is None and name is movement.counterpart_name:
            yield movement
        else:
            yield replace(movement, comment=comment, counterpart_name=name)


def _changes(values: Iterable[DividendValue]) -> Iterable[DividendValue]:
    last: Cents | None = None
    for value in values:
        if value.amount_cents != last:
            yield value
        last = value.amount_cents


def _record(row: rows.Row, inclusion: Inclusion) -> ExtrinsicRecord:
    block = mapping(row.get("block"), _GARBAGE)
    same_place = block.get("height") == inclusion.block.number and _hex(block.get("hash")) == inclusion.block.hash
    success = row.get("success")
    if _hex(row.get("hash")) != inclusion.hash or not same_place or not isinstance(success, bool):
        raise rows.BadRow
    fee = row.get("fee")
    return ExtrinsicRecord(success, row.get("error"), None if fee is None else rows.cents(fee))
