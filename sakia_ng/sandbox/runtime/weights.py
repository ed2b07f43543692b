"""What calls cost. Estimates of ours: storage accesses at the prices of the runtime's ``DbWeight`` constant.

Only their order of magnitude matters: they fill blocks, and blocks a quarter full make fees.
"""

from __future__ import annotations

from sakia_ng.sandbox.blocks import Call
from sakia_ng.sandbox.declaration.records import Weight

BASE_EXTRINSIC = Weight(108_157_000, 0)
BASE_BLOCK = Weight(431_614_000, 0)
MAX_NORMAL_EXTRINSIC = 1_299_891_843_000
MAX_NORMAL = 1_500_000_000_000
MAX_NORMAL_LENGTH = 3_932_160

_READ, _WRITE, _COMPUTE, _PROOF = 131_118_000, 957_435_000, 60_000_000, 3_593
_PER_REMARK_BYTE = 1_500
_ACCESSES = {  # (reads, writes)
    ("System", "remark"): (0, 0),
    ("System", "remark_with_event"): (0, 0),
    ("Timestamp", "set"): (4, 4),
    ("Account", "unlink_identity"): (1, 1),
    ("Balances", "transfer_all"): (2, 2),
    ("Balances", "burn"): (1, 1),
    ("UniversalDividend", "claim_uds"): (6, 3),
}
_DEFAULT_ACCESSES = (2, 2)


def call_weight(call: Call) -> Weight:
    """Return the weight of a call, the calls inside it included."""
    reads, writes = (0, 0) if call.pallet == "Utility" else _ACCESSES.get((call.pallet, call.name), _DEFAULT_ACCESSES)
    weight = Weight(_COMPUTE + reads * _READ + writes * _WRITE, reads * _PROOF)
    remark = call.args.get("remark")
    if isinstance(remark, bytes):
        weight = weight.plus(Weight(len(remark) * _PER_REMARK_BYTE, 0))
    for inner in inner_calls(call):
        weight = weight.plus(call_weight(inner))
    return weight


def inner_calls(call: Call) -> list[Call]:
    """Return the calls that a call carries."""
    found: list[Call] = []
    for value in call.args.values():
        if isinstance(value, Call):
            found.append(value)
        elif isinstance(value, list):
            found.extend(item for item in value if isinstance(item, Call))
    return found
