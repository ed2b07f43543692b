from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from sakia_ng.adapters.sqlite.store import SqliteStore
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.chain import BlockNumber
from sakia_ng.domain.identity import Certification, FormerOwner, Identity, Quota
from sakia_ng.domain.money import Cents
from sakia_ng.ports.trust_store import CertificationRecord, QueuedCertification, WebCopy
from tests.adapters.sqlite.samples import ALICE, BOB, CAROL, NOON, block

WHOLE = Identity(
    index=7,
    owner=ALICE,
    status=IdentityStatus.MEMBER,
    at=block(1_000),
    scheduled_on=BlockNumber(9_000),
    next_invitation_on=BlockNumber(2_000),
    former_owner=FormerOwner(BOB, BlockNumber(500)),
    received=6,
    issued=3,
    next_certification_on=BlockNumber(1_500),
    membership_expires_on=BlockNumber(8_000),
    evaluated_for=CAROL,
    quota=Quota(Cents(900), BlockNumber(600)),
    is_leaving=True,
)
BARE = Identity(index=8, owner=BOB, status=IdentityStatus.UNKNOWN, at=block(1_000))


def certification(issuer: int, receiver: int, expires_on: int) -> Certification:
    return Certification(issuer, receiver, BlockNumber(expires_on))


async def test_identities_are_kept_whole_and_only_the_newest(store: SqliteStore) -> None:
    await store.trust.put_identities([WHOLE, BARE])
    assert await store.trust.identities() == {7: WHOLE, 8: BARE}
    assert await store.trust.identities([8, 9]) == {8: BARE}
    newer = replace(BARE, at=block(1_001), received=1, is_leaving=True)
    await store.trust.put_identities([newer, replace(WHOLE, at=block(999), received=0)])
    assert await store.trust.identities() == {7: WHOLE, 8: newer}
    assert await store.trust.identities_of([ALICE, CAROL]) == {ALICE: WHOLE}
    back = replace(newer, at=block(1_002), is_leaving=False)
    await store.trust.put_identities([back])
    assert await store.trust.identities([8]) == {8: back}
    moved = replace(BARE, index=9, at=block(1_002))
    await store.trust.put_identities([moved])
    assert await store.trust.identities_of([BOB]) == {BOB: moved}


async def test_identities_that_are_gone_are_forgotten_unless_a_later_block_had_them(store: SqliteStore) -> None:
    await store.trust.put_identities([WHOLE, BARE])
    await store.trust.forget_identities([7], block(999))
    assert set(await store.trust.identities()) == {7, 8}
    await store.trust.forget_identities([7, 9], block(1_000))
    assert await store.trust.identities() == {8: BARE}


async def test_the_copy_of_the_web_is_replaced_and_brought_forward(store: SqliteStore) -> None:
    assert await store.trust.web() is None
    assert await store.trust.web_block() is None
    first = WebCopy(block(10), frozenset({1, 2}), (certification(1, 2, 90), certification(2, 3, 80)))
    await store.trust.put_web(first)
    assert await store.trust.web() == first
    changed = {2: [certification(1, 2, 95), certification(3, 2, 70)]}
    await store.trust.put_web_changes(block(11), {2: False, 3: True, 1: True}, changed)
    web = await store.trust.web()
    assert web is not None
    assert (web.at, web.members) == (block(11), frozenset({1, 3}))
    assert await store.trust.web_block() == block(11)
    assert await store.trust.received(2) == (certification(3, 2, 70), certification(1, 2, 95))
    assert await store.trust.issued(1) == (certification(1, 2, 95),)
    assert await store.trust.around([1, 3]) == (
        certification(3, 2, 70),
        certification(2, 3, 80),
        certification(1, 2, 95),
    )
    assert await store.trust.around([9]) == ()
    assert await store.trust.received_counts([1, 2, 3]) == {2: 2, 3: 1}
    await store.trust.put_received({3: []})
    assert await store.trust.received(3) == ()
    await store.trust.put_web(first)
    assert await store.trust.web() == first


async def test_the_queue_keeps_its_order_by_certifier(store: SqliteStore) -> None:
    first = QueuedCertification(ALICE, BOB, 0, NOON, "au marché")
    second = QueuedCertification(ALICE, CAROL, 1, NOON + timedelta(hours=1))
    other = QueuedCertification(BOB, CAROL, 0, NOON)
    await store.trust.put_queue(ALICE, [first, second])
    await store.trust.put_queue(BOB, [other])
    assert set(await store.trust.queue()) == {first, second, other}
    await store.trust.put_queue(ALICE, [second, first])
    mine = [one for one in await store.trust.queue() if one.certifier == ALICE]
    assert mine == [replace(second, position=0), replace(first, position=1)]
    await store.trust.put_queue(ALICE, [])
    assert await store.trust.queue() == (other,)


@pytest.mark.parametrize("answer", ["oui", "", "\ud800 é 🥕"])
async def test_answers_are_kept_newest_first(store: SqliteStore, answer: str) -> None:
    record = CertificationRecord(ALICE, BOB, "Bob", NOON, "0.3.0", (("knows well", answer), ("met", "no")))
    later = replace(record, receiver=CAROL, at=NOON + timedelta(days=1), answers=())
    await store.trust.add_record(record)
    await store.trust.add_record(later)
    kept = await store.trust.records()
    assert kept[0] == later
    assert await store.trust.records(CAROL) == (later,)
    assert kept[1].answers[1] == ("met", "no")
