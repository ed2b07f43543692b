"""Rules that nobody meets on a chain in a short life: a hundred certifications, too few of them, a new status."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sakia_ng.adapters.duniter_v2.trust_rules import TrustRules
from sakia_ng.domain.account import IdentityStatus
from sakia_ng.domain.addresses import public_key_of
from sakia_ng.domain.currency import G1
from sakia_ng.domain.identity import Identity
from sakia_ng.domain.money import Cents
from sakia_ng.errors import Refusal
from sakia_ng.ports.trust_codes import TrustRule
from tests.adapters.sqlite.samples import ALICE, BOB, block
from tests.fakes.amounts import absent_account
from tests.fakes.web_of_trust import PARAMETERS

AT = block(1_000)
RULES = TrustRules(PARAMETERS, AT, G1.block_time_s, Cents(100))
MEMBER = Identity(1, ALICE, IdentityStatus.MEMBER, AT, received=6, issued=3)
OTHER = Identity(2, BOB, IdentityStatus.MEMBER, AT, received=6)
G1_KEY = public_key_of(BOB)
NEWCOMER = replace(absent_account(BOB, AT), exists=True, free_cents=Cents(5_000))


def test_the_hundredth_certification_is_the_last() -> None:
    RULES.check_certification(replace(MEMBER, issued=99), OTHER, 2)
    RULES.check_invitation(replace(MEMBER, issued=99), NEWCOMER)
    full = replace(MEMBER, issued=100)
    with pytest.raises(Refusal) as certifies:
        RULES.check_certification(full, OTHER, 2)
    with pytest.raises(Refusal) as invites:
        RULES.check_invitation(full, NEWCOMER)
    assert (certifies.value.code, certifies.value.params) == (TrustRule.ISSUED_TOO_MANY, {"max_issued": 100})
    assert (invites.value.code, invites.value.params) == (TrustRule.TOO_MANY_TO_INVITE, {"max_issued": 100})


def test_a_member_with_too_few_certifications_does_not_invite() -> None:
    with pytest.raises(Refusal) as caught:
        RULES.check_invitation(replace(MEMBER, received=4), NEWCOMER)
    assert caught.value.code is TrustRule.NOT_ENOUGH_CERTS_TO_INVITE
    assert caught.value.params == {"received": 4, "needed": 5}


def test_a_status_of_a_newer_runtime_locks_all_that_depends_on_it() -> None:
    strange = replace(MEMBER, status=IdentityStatus.UNKNOWN)
    account = replace(NEWCOMER, address=ALICE)
    checks: tuple[Callable[[], None], ...] = (
        lambda: RULES.check_invitation(strange, NEWCOMER),
        lambda: RULES.check_confirmation(strange, "Name", None),
        lambda: RULES.check_certification(strange, OTHER, 2),
        lambda: RULES.check_certification(MEMBER, replace(OTHER, status=IdentityStatus.UNKNOWN), 2),
        lambda: RULES.check_own_evaluation(strange, account),
        lambda: RULES.check_evaluation_for(strange, OTHER, account),
        lambda: RULES.check_evaluation_for(MEMBER, strange, account),
        lambda: RULES.check_revocation(strange, ALICE),
        lambda: RULES.check_key_change(strange, NEWCOMER, G1_KEY),
        lambda: RULES.check_link(strange, NEWCOMER),
    )
    for check in checks:
        with pytest.raises(Refusal) as caught:
            check()
        assert caught.value.code is TrustRule.STATUS_UNKNOWN
