"""A sandbox where one meets what is rare: ``python -m tests.services.strict_sandbox``, with the sandbox's own options.

Of its members whose keys are published, without the wallet's own, by their numbers: the first makes blocks, the second
did so until lately, the third has four certifications, the fourth has issued a hundred. In one period one evaluation
can be asked for.
"""

from __future__ import annotations

import sys
from dataclasses import replace

from sakia_ng.sandbox.cli import main
from sakia_ng.sandbox.genesis import GenesisIdentity, GenesisSmith, GenesisSpec
from sakia_ng.sandbox.population.spec import genesis_spec
from sakia_ng.sandbox.population.world import Population
from sakia_ng.sandbox.runtime import distance
from sakia_ng.sandbox.server import sandbox

_LONG = 10_000_000
_LATELY = 100
_HUNDRED = 100


def strict_spec(population: Population) -> GenesisSpec:
    """Return the usual beginning, with these four."""
    spec = genesis_spec(population)
    you, friend, *_ = population.people
    others = [one.index for one in spec.identities if one.status == "Member" and one.index != you.index]
    usable = {person.index for person in population.people if person.account.mnemonic} - {friend.index}
    maker, former, few, hub = [index for index in others if index in usable][:4]
    known = {one.index: one for one in spec.identities}
    certified = [index for index in others if hub in known[index].certs_received]
    more = [index for index in others if index not in (*certified, few, hub)][: _HUNDRED - len(certified)]

    def changed(one: GenesisIdentity) -> GenesisIdentity:
        certs = dict(one.certs_received)
        if one.index == few:
            certs = dict(sorted(certs.items())[:4])
        elif one.index in more:
            certs[hub] = population.head + _LONG
        return replace(one, certs_received=certs, next_issuable_on=0, next_creatable_identity_on=0)

    smiths = (
        GenesisSmith(maker, is_online=True),
        GenesisSmith(former, last_online=population.head - _LATELY),
    )
    return replace(spec, identities=tuple(map(changed, spec.identities)), smiths=smiths)


if __name__ == "__main__":
    sandbox.genesis_spec = strict_spec  # type: ignore[attr-defined]
    distance.MAX_REQUESTS = 1
    sys.exit(main(sys.argv[1:]))
