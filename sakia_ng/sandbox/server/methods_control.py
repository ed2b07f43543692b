"""JSON-RPC: the knobs of the sandbox, for tests and demonstrations. No real node has them.

Those of the currency, whichever node of it is asked:

- ``sandbox_newBlock([count])``: make blocks now; answers the best hash.
- ``sandbox_setBlockTime(seconds)``: interval of the timer, 0 to stop it; answers the previous one.
- ``sandbox_advance({"blocks": n} | {"to": date})``: go n blocks of six seconds forward, or to a date (ISO 8601, or
  milliseconds since 1970), at most nineteen years; a long way is made of the blocks in which something falls due, in
  their order; answers {number, timestamp}.
- ``sandbox_setOracle(bool, [bool])``: let the distances that wait be evaluated, or not; by an oracle that finds nobody
  within reach, if the second one is true; answers the first.
- ``sandbox_upgrade()``: replace the runtime in a block of its own: another version, other numbers of calls; answers
  the version.
- ``sandbox_finalize([height])``: make blocks final, all of them by default; answers the final height.
- ``sandbox_holdFinality(bool)``: stop or resume finality: while it is held nothing becomes final by itself, on a long
  way neither; answers whether it is held.
- ``sandbox_retract(count)``: take back the last blocks, none of them final; answers the best height. A block whose
  parent's state is gone cannot be taken back either: 256 at most, and none that a long way was made of.
- ``sandbox_reorganise(count)``: replace the last blocks, which can be taken back, by others and one more; answers the
  best hash.
- ``sandbox_status()``: height, final height, date, interval, genesis, whether the node is on a fork.

Those of the node that is asked, and of its squid:

- ``sandbox_fault({...})``: see ``faults``; answers the number of faults in place.
- ``sandbox_clearFaults()``: answers how many there were.
- ``sandbox_hangUp([seconds])``: cut all connections but this one, and hang up on whoever comes for some time, none by
  default, an hour at most; answers how many were cut.
- ``sandbox_fork(count)``: leave the chain of the other nodes for one of its own, whose last blocks, which can be taken
  back, are others; answers the best hash. From then on the knobs of the currency act on that chain alone.
- ``sandbox_rejoin()``: come back to the chain of the others; answers whether the node had left it.
- ``sandbox_setSquid({"newer": bool, "stale": bool})``: let the squid speak the schema of autumn or of mid-2026, and
  stand still at what it knows now or follow the chain; answers both.
- ``sandbox_setLag(blocks)``: let the node show itself that many blocks behind its chain; answers it.
- ``sandbox_lie({"account": address, "free": cents})``: let the node tell another balance of an account, in everything
  but proofs; ``sandbox_lie({})`` to be honest again; answers the number of lies.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sakia_ng.domain.addresses import decode_ss58
from sakia_ng.domain.keys import PublicKey
from sakia_ng.errors import UserError
from sakia_ng.sandbox.population.calendar import iso
from sakia_ng.sandbox.runtime.storage import ACCOUNT
from sakia_ng.sandbox.server.connection import Connection
from sakia_ng.sandbox.server.jsonrpc import INVALID_PARAMS, Json, Params, RpcError, to_hex
from sakia_ng.sandbox.server.node import Method, Node

MAX_INTERVAL_S = 3600.0
MAX_LAG = 200
MAX_LIES = 1_000


class ControlMethods:
    """Methods that begin with ``sandbox_``.

    Args:
        node: what they act on.
    """

    def __init__(self, node: Node) -> None:
        self._node = node

    def table(self) -> dict[str, Method]:
        """Return the methods by name."""
        return {
            "sandbox_newBlock": self._new_block,
            "sandbox_setBlockTime": self._set_block_time,
            "sandbox_advance": self._advance,
            "sandbox_finalize": self._finalize,
            "sandbox_holdFinality": self._hold_finality,
            "sandbox_retract": self._retract,
            "sandbox_reorganise": self._reorganise,
            "sandbox_fault": self._fault,
            "sandbox_clearFaults": lambda *_: self._node.faults.clear(),
            "sandbox_hangUp": self._hang_up,
            "sandbox_fork": self._fork,
            "sandbox_rejoin": lambda *_: self._node.rejoin(),
            "sandbox_setSquid": self._set_squid,
            "sandbox_setOracle": self._set_oracle,
            "sandbox_upgrade": lambda *_: self._upgrade(),
            "sandbox_setLag": self._set_lag,
            "sandbox_lie": self._lie,
            "sandbox_status": lambda *_: self._status(),
        }

    async def _new_block(self, params: Params, _connection: Connection) -> Json:
        await self._blocks(params.number(0, "count", default=1))
        return to_hex(self._node.chain.best.hash)

    def _set_block_time(self, params: Params, _connection: Connection) -> Json:
        seconds = _seconds(params.get(0, "seconds"))
        before = self._node.producer.interval_s
        self._node.producer.set_interval(seconds)
        return before

    async def _advance(self, params: Params, _connection: Connection) -> Json:
        wanted = params.raw if isinstance(params.raw, dict) else params.get(0)
        if not isinstance(wanted, dict):
            raise _refused('{"blocks": n} or {"to": date}')
        if "to" in wanted:
            try:
                await self._node.producer.advance_to(_moment(wanted["to"]))
            except ValueError as problem:
                raise _refused(str(problem)) from None
        else:
            await self._blocks(Params(wanted).number(0, "blocks"))
        return {"number": self._node.chain.best.number, "timestamp": iso(self._node.chain.best.timestamp_ms)}

    async def _blocks(self, count: int) -> None:
        try:
            await self._node.producer.advance_blocks(count)
        except ValueError as problem:
            raise _refused(str(problem)) from None

    def _finalize(self, params: Params, _connection: Connection) -> Json:
        self._node.producer.finalize(params.number(0, "height", default=self._node.chain.best.number))
        return self._node.chain.finalized.number

    def _hold_finality(self, params: Params, _connection: Connection) -> Json:
        self._node.producer.finality_held = params.get(0, "held") is not False
        return self._node.producer.finality_held

    def _retract(self, params: Params, _connection: Connection) -> Json:
        self._node.chain.retract(self._revocable(params))
        return self._node.chain.best.number

    def _reorganise(self, params: Params, _connection: Connection) -> Json:
        self._node.producer.reorganise(self._revocable(params))
        return to_hex(self._node.chain.best.hash)

    def _revocable(self, params: Params) -> int:
        """Return a number of blocks that can be taken back."""
        count, most = params.number(0, "count", default=1), self._node.chain.revocable
        if count > most:
            raise _refused(f"{most} blocks can be undone: those before are final, or their states are gone")
        return count

    def _fault(self, params: Params, _connection: Connection) -> Json:
        self._node.faults.add(params.raw if isinstance(params.raw, dict) else params.get(0))
        return self._node.faults.count

    def _hang_up(self, params: Params, connection: Connection) -> Json:
        return self._node.hang_up(_seconds(params.get(0, "seconds") or 0), connection)

    def _fork(self, params: Params, _connection: Connection) -> Json:
        try:
            self._node.fork(self._revocable(params))
        except ValueError as problem:
            raise _refused(str(problem)) from None
        return to_hex(self._node.chain.best.hash)

    def _set_squid(self, params: Params, _connection: Connection) -> Json:
        wanted = params.raw if isinstance(params.raw, dict) else params.get(0)
        newer = not isinstance(wanted, dict) or wanted.get("newer") is not False
        stale = isinstance(wanted, dict) and wanted.get("stale") is True
        self._node.set_squid(newer=newer, stale=stale)
        return {"newer": newer, "stale": stale}

    def _set_lag(self, params: Params, _connection: Connection) -> Json:
        lag = params.number(0, "blocks")
        if lag > MAX_LAG:
            raise _refused(f"at most {MAX_LAG} blocks, whose state is still known")
        self._node.lag = lag
        return lag

    def _lie(self, params: Params, _connection: Connection) -> Json:
        wanted = params.raw if isinstance(params.raw, dict) else params.get(0)
        if not wanted:
            self._node.lies.clear()
        elif isinstance(wanted, dict):
            if len(self._node.lies) >= MAX_LIES:
                raise _refused(f"at most {MAX_LIES} lies")
            key, free = _account(wanted.get("account")), Params(wanted).number(0, "free")
            info = ACCOUNT.get(self._node.state(None), key)
            self._node.lies[ACCOUNT.key(key)] = ACCOUNT.encode(info._replace(data=info.data._replace(free=free)))
        return len(self._node.lies)

    def _set_oracle(self, params: Params, _connection: Connection) -> Json:
        self._node.chain.oracle_works = params.get(0, "works") is not False
        self._node.chain.oracle_errs = params.get(1, "errs") is True
        return self._node.chain.oracle_works

    def _upgrade(self) -> Json:
        try:
            self._node.producer.upgrade()
        except ValueError as problem:
            raise _refused(str(problem)) from None
        version = self._node.chain.runtime_version["specVersion"]
        assert isinstance(version, int)
        return version

    def _status(self) -> Json:
        chain, producer = self._node.chain, self._node.producer
        return {
            "number": chain.best.number,
            "finalized": chain.finalized.number,
            "timestamp": iso(chain.best.timestamp_ms),
            "blockTime": producer.interval_s,
            "finalityHeld": producer.finality_held,
            "genesis": to_hex(chain.genesis_hash),
            "forked": self._node.is_forked,
        }


def _refused(why: str) -> RpcError:
    return RpcError(INVALID_PARAMS, "Invalid params", why)


def _seconds(value: Json) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= MAX_INTERVAL_S:
        raise _refused("seconds from 0 to an hour")
    return value


def _account(address: Json) -> PublicKey:
    try:
        return decode_ss58(str(address))[1]
    except UserError:
        raise _refused("not an SS58 address") from None


def _moment(value: Json) -> int:
    """Return a date as milliseconds. Raises ``ValueError``."""
    if isinstance(value, int):
        return value
    moment = datetime.fromisoformat(str(value))
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
