"""Drafts and documents of payments, byte for byte as they were recorded: who mends a draft changes no money."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sakia_ng.adapters.duniter_v1 import documents
from sakia_ng.adapters.duniter_v1.holdings import Holding, Piece, piece_id, state_of
from sakia_ng.adapters.duniter_v1.payments import choose, draft_collection, draft_payment, draft_several
from sakia_ng.adapters.duniter_v1.standing import Purse
from sakia_ng.adapters.duniter_v1.texts import Source, SourceKey
from sakia_ng.domain.account import AccountState
from sakia_ng.domain.actions import Collect, Everything, InCents, Pay, PaySeveral, Share
from sakia_ng.domain.addresses import Address
from sakia_ng.domain.agreement import Backing, Ground
from sakia_ng.domain.chain import BlockHash, BlockNumber, BlockRef
from sakia_ng.domain.draft import Draft
from sakia_ng.domain.money import Cents

RECORDED: Mapping[str, list[list[object]]] = json.loads(
    (Path(__file__).resolve().parents[2] / "fixtures" / "v1_payments.json").read_text(encoding="utf-8")
)
ALICE = Address("7yXGFXh1v5mVRNuShuJ6FMJvppgGUkMh9PTuzmi1rCUV")
BOB = Address("9YK7koqe5jcmT2WL9A34dXq1cdfWjjCS6orhWHysHgKM")
CAROL = Address("HJLLf8ExXzVx5oaGe5eNHCwVEcrRpafWfTqPu1wsgJxq")
AT = BlockRef(BlockNumber(900), BlockHash("0x" + "ab" * 32), datetime(2026, 1, 1, tzinfo=UTC))
LEAST = Cents(100)
LENT = Source(SourceKey("T", "CD" * 32, 3), 2_500, 0, f"SIG({ALICE}) || (SIG({BOB}) && CSV(604800))")
LIKE_IT = Source(SourceKey("T", "CD" * 32, 4), 700, 0, LENT.condition)


def plain(*pieces: int) -> tuple[Source, ...]:
    return tuple(
        Source(SourceKey("D", ALICE, place), cents, 0, f"SIG({ALICE})") for place, cents in enumerate(pieces, start=40)
    )


def held_by(address: Address, sources: tuple[Source, ...] = (), *pieces: Source) -> tuple[Holding, AccountState]:
    held = Holding(address, sources, tuple(Piece(piece, AT.time - timedelta(days=1), BOB) for piece in pieces))
    return held, state_of(held, AT, Backing(Ground.COMPARED, AT.number, 3, 3))


def purse_of(sources: tuple[Source, ...]) -> Purse:
    return Purse(sources, 7, LEAST, frozenset())


def paid(pay: Pay, sources: tuple[Source, ...], asked: int | None) -> list[tuple[Draft, str]]:
    """Draft a payment, and write the first of what is to be signed."""
    (_, sender), (_, recipient) = held_by(pay.sender, sources), held_by(pay.recipient, plain(900))
    states = sender, sender if pay.recipient == pay.sender else recipient
    draft = draft_payment(pay, states, None if asked is None else Cents(asked), purse_of(sources))
    return written((*draft.before, draft), sources, pay.comment)


def written(drafts: tuple[Draft, ...], sources: tuple[Source, ...], comment: str = "") -> list[tuple[Draft, str]]:
    def text(draft: Draft) -> str:
        spending = choose(draft, purse_of(sources), {piece_id(one): one for one in (LENT, LIKE_IT)})
        said = comment if draft is drafts[-1] else ""
        return documents.write(draft.action.signer, spending, said, AT, "g1-test")

    first, *others = drafts
    return [(first, text(first)), *((draft, "") for draft in others)]  # others spend what the first makes


def several() -> list[tuple[Draft, str]]:
    sources = plain(1_000, 300, 5_000)
    pay = PaySeveral(ALICE, (Share(BOB, Cents(1_200)), Share(CAROL, Cents(150))), "for the vegetables")
    states = {address: held_by(address, plain(900))[1] for address in (BOB, CAROL)}
    draft = draft_several(pay, {**states, ALICE: held_by(ALICE, sources)[1]}, purse_of(sources))
    return written((*draft.before, draft), sources, pay.comment)


def collected() -> list[tuple[Draft, str]]:
    sources = plain(1_000, 300)
    holding, sender = held_by(ALICE, sources, LENT, LIKE_IT)
    collect = Collect(ALICE, (piece_id(LENT), piece_id(LIKE_IT)))
    return written((draft_collection(collect, holding, purse_of(sources), sender),), sources)


CASES = {
    "a part": lambda: paid(Pay(ALICE, BOB, InCents(Cents(1_250)), "eggs"), plain(1_000, 300, 5_000), 1_250),
    "all": lambda: paid(Pay(ALICE, BOB, Everything(keep_account=False)), plain(1_000, 300), None),
    "all but the least": lambda: paid(Pay(ALICE, BOB, Everything(keep_account=True)), plain(1_000, 300), None),
    "to oneself": lambda: paid(Pay(ALICE, ALICE, InCents(Cents(400))), plain(1_000, 300), 400),
    "refundable": lambda: paid(Pay(ALICE, BOB, InCents(Cents(400)), refundable=True), plain(1_000, 300), 400),
    "gathered first": lambda: paid(Pay(ALICE, BOB, InCents(Cents(5_900))), plain(*[100] * 60), 5_900),
    "to several": several,
    "brought in": collected,
}


@pytest.mark.parametrize("name", CASES)
def test_a_payment_is_drafted_and_written_as_it_was_recorded(name: str) -> None:
    assert [figures(draft, text) for draft, text in CASES[name]()] == RECORDED[name]


def figures(draft: Draft, text: str) -> list[object]:
    return [
        type(draft.action).__name__,
        draft.amount_cents,
        draft.claimed_cents,
        draft.fee_cents,
        draft.refund_cents,
        draft.held_cents,
        draft.total_after_cents,
        draft.recipient.address if draft.recipient else None,
        draft.closes_account,
        list(draft.cautions),
        len(draft.before),
        draft.is_numbered,
        text,
    ]
