"""The chain that starts from a population says what the population says."""

import pytest

from sakia_ng.sandbox.chain import Chain
from sakia_ng.sandbox.population.calendar import FIRST_UD_MS, at, block_of
from sakia_ng.sandbox.population.cast import TREASURY
from sakia_ng.sandbox.population.people import expiry_ms
from sakia_ng.sandbox.population.records import Status
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.trust import VALIDITY_MS, active_at
from sakia_ng.sandbox.population.world import MIN_MEMBERS, Population, grow
from sakia_ng.sandbox.runtime.storage import (
    ACCOUNT,
    CERT_META,
    CERTS_BY_RECEIVER,
    COUNTER_FOR_MEMBERSHIP,
    CURRENT_UD,
    CURRENT_UD_INDEX,
    IDENTITIES,
    IDENTITY_INDEX_OF,
    MEMBERSHIP,
    MONETARY_MASS,
    NEXT_REEVAL,
    NEXT_UD,
    PAST_REEVALS,
    TOTAL_ISSUANCE,
)
from sakia_ng.sandbox.state import StateView

DATES = {
    "morning": at(2026, 11, 23, 8),
    "a minute after a dividend": at(2026, 11, 23, 11, 1),
    "the second of a dividend": at(2026, 11, 23, 11),
    "just re-evaluated": at(2026, 9, 20, 11, 0, 30),
    "before the first re-evaluation": at(2026, 3, 14, 12),
    "years later": at(2028, 6, 1, 20),
}


@pytest.fixture(scope="module", params=list(DATES))
def population(request: pytest.FixtureRequest) -> Population:
    return grow(7, MIN_MEMBERS, DATES[request.param])


@pytest.fixture(scope="module")
def chain(population: Population) -> Chain:
    return Chain(genesis_spec(population))


@pytest.fixture(scope="module")
def state(chain: Chain) -> StateView:
    return chain.storage_at(chain.best.hash)


def test_the_head_is_where_the_history_ends(population: Population, chain: Chain) -> None:
    assert (chain.best.number, chain.best.timestamp_ms) == (population.head, population.now_ms)
    assert chain.best.number == block_of(chain.best.timestamp_ms)


def test_money_agrees_for_every_account(population: Population, state: StateView) -> None:
    books = population.books
    for account in population.accounts():
        info = ACCOUNT.get(state, account.key)
        assert (info.data.free, info.nonce) == (books.free[account.key], books.nonces[account.key]), account.label
    assert TOTAL_ISSUANCE.get(state) == sum(books.free.values())
    assert ACCOUNT.get(state, TREASURY.key).data.free == books.free[TREASURY.key] > 100


def test_dividends_agree(population: Population, state: StateView) -> None:
    books = population.books
    assert MONETARY_MASS.get(state) == books.mass
    assert CURRENT_UD.get(state) == books.current_ud
    assert CURRENT_UD_INDEX.get(state) == books.next_ud_index
    assert PAST_REEVALS.get(state) == books.reevaluations
    assert NEXT_REEVAL.get(state) == books.next_reeval_ms
    assert NEXT_UD.get(state) == FIRST_UD_MS + (books.next_ud_index - 1) * 86_400_000 > population.now_ms


def test_identities_agree(population: Population, state: StateView) -> None:
    for person in population.people:
        assert IDENTITY_INDEX_OF.get(state, person.account.key) == person.index
        value = IDENTITIES.get(state, person.index)
        assert value is not None
        assert (value.status, value.owner_key) == (str(person.status), person.account.key)
        assert value.data.first_eligible_ud == person.first_eligible_ud
        membership = MEMBERSHIP.get(state, person.index)
        if person.status is Status.MEMBER:
            assert membership is not None
            assert membership.expire_on == block_of(expiry_ms(person)) > population.head
        else:
            assert membership is None
            assert value.next_scheduled > population.head
    assert COUNTER_FOR_MEMBERSHIP.get(state) == MIN_MEMBERS


def test_certifications_agree(population: Population, state: StateView) -> None:
    active = active_at(list(population.certifications), population.now_ms)
    for person in population.people:
        expected = sorted(
            (c.issuer, block_of(c.updated_ms + VALIDITY_MS)) for c in active if c.receiver == person.index
        )
        assert CERTS_BY_RECEIVER.get(state, person.index) == expected
        meta = CERT_META.get(state, person.index)
        assert meta.received_count == len(expected)
        assert meta.issued_count == sum(cert.issuer == person.index for cert in active)
    you = CERT_META.get(state, 1)
    assert you.next_issuable_on <= population.head, "the demonstration can certify at once"


def test_the_next_dividend_is_the_same_for_both(population: Population) -> None:
    chain = Chain(genesis_spec(population))
    index = population.books.next_ud_index
    chain.produce_block(FIRST_UD_MS + (index - 1) * 86_400_000)
    (created,) = (event for event in chain.best.events if event.name == "NewUdCreated")
    assert created.fields["index"] == index
    assert created.fields["members_count"] == MIN_MEMBERS
    amount = created.fields["amount"]
    assert isinstance(amount, int)
    assert created.fields["monetary_mass"] == population.books.mass + MIN_MEMBERS * amount
