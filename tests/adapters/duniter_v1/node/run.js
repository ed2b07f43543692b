// Runs a real Duniter 1.x node (npm package `duniter`) with a private currency, on loopback only.
// usage: node run.js APPDIR DATADIR PORT CTLPORT
// Settings come from the environment, each beside its default below. Members have scrypt keys (N 4096, r 16, p 1) of
// the salt "<uid>-salt" and the password "<uid>-password". Data that hold a chain go on with it.
'use strict';
const path = require('path'), http = require('http'), fs = require('fs');
const [appDir, dataDir, portS, ctlS] = process.argv.slice(2);
const PORT = parseInt(portS), CTL = parseInt(ctlS);
const env = (k, d) => process.env[k] === undefined || process.env[k] === '' ? d : process.env[k];
const num = (k, d) => Number(env(k, d));
const D = path.join(appDir, 'node_modules', 'duniter');
const req = (p) => require(path.join(D, p));

// The node reads process.argv itself in some places (home folder): give it its own command line.
process.argv = [process.argv[0], path.join(D, 'bin/duniter'), 'direct_start',
  '--home', dataDir, '--mdb', 'node', '--bma', '--bma-without-crawler', '--noupnp',
  '--ipv4', '127.0.0.1', '--port', String(PORT), '--remote4', '127.0.0.1', '--remotep', String(PORT),
  '--store-txs', '--loglevel', env('LOGLEVEL', 'warning')].concat(env('MEMORY', '') === '1' ? ['--memory'] : []);

const { CommonConstants } = req('app/lib/common-libs/constants');
CommonConstants.BLOCK_GENESIS_VERSION = num('BLOCK_VERSION', 12);   // stock value: 10; this node knows 10, 11, 12
const { hashf } = req('app/lib/common');
const { rawer } = req('app/lib/common-libs/index');
const keyring = req('app/lib/common-libs/crypto/keyring');
const { Scrypt } = req('app/modules/keypair/lib/scrypt');
const { IdentityDTO } = req('app/lib/dto/IdentityDTO');
const { CertificationDTO } = req('app/lib/dto/CertificationDTO');
const { MembershipDTO } = req('app/lib/dto/MembershipDTO');
const { BlockDTO } = req('app/lib/dto/BlockDTO');
const { BlockGenerator } = req('app/modules/prover/lib/blockGenerator');
const { ProverDependency } = req('app/modules/prover/index');
const { BmaDependency } = req('app/modules/bma/index');
if (env('BMA_LIMIT', '') !== '1') BmaDependency.duniter.methods.noLimit();

const INTERVAL = num('INTERVAL', 5);           // seconds between automatic blocks; 0: only on demand
const HISTORY = num('HISTORY', 10);            // UDs already created when the node is ready
const UIDS = env('MEMBERS', 'alice,bob,carol,dave,eve').split(',');
const DT = num('DT', 60);
const PARAMS = {                               // the currency's parameters
  c: num('C', 0.0488), dt: DT, ud0: num('UD0', 1000), dtReeval: num('DTREEVAL', DT * 10),
  sigPeriod: num('SIGPERIOD', 0), sigStock: num('SIGSTOCK', 100), sigWindow: num('SIGWINDOW', 5259600),
  sigValidity: num('SIGVALIDITY', 63115200), sigQty: num('SIGQTY', 3), idtyWindow: num('IDTYWINDOW', 5259600),
  msWindow: num('MSWINDOW', 600), xpercent: num('XPERCENT', 0.8), msValidity: num('MSVALIDITY', 31557600),
  stepMax: num('STEPMAX', 5), medianTimeBlocks: num('MEDIANTIMEBLOCKS', 1), avgGenTime: num('AVGGENTIME', 300),
  dtDiffEval: num('DTDIFFEVAL', 1000000), percentRot: num('PERCENTROT', 0.67)
};
const members = [];                            // {uid, salt, password, pub, sec}
const log = (...a) => console.log(new Date().toISOString(), ...a);
const now = () => Math.floor(Date.now() / 1000);

async function loadMembers() {
  for (const uid of UIDS) {
    const salt = uid + '-salt', password = uid + '-password';
    members.push(Object.assign({ uid, salt, password }, await Scrypt(salt, password)));
  }
}

// --- blocks -------------------------------------------------------------------------------------
function prove(block, pair, difficulty, time) {  // proof-of-work, in this process (difficulty stays ~0)
  const zeros = Math.floor(difficulty / 16), mark = CommonConstants.PROOF_OF_WORK.UPPER_BOUND[difficulty % 16];
  const good = new RegExp('^0{' + zeros + '}[0-' + mark + ']');
  const key = new keyring.Key(pair.pub, pair.sec);
  block.issuer = pair.pub;
  block.time = time;
  if (block.number === 0) { block.medianTime = time; block.powMin = difficulty; }
  block.inner_hash = hashf(rawer.getBlockInnerPart(block));
  for (let nonce = 10000000001; ; nonce++) {
    block.nonce = nonce;
    const raw = 'InnerHash: ' + block.inner_hash + '\nNonce: ' + nonce + '\n';
    const sig = key.signSync(raw);
    const pow = hashf(raw + sig + '\n');
    if (good.test(pow)) {
      block.hash = pow; block.signature = sig;
      return BlockDTO.fromJSONObject(block);
    }
  }
}

let chain = Promise.resolve(), turn = 0;
async function nextIssuer(server) {            // in turns; who was excluded or revoked signs no block that others take
  for (let i = 0; i < members.length; i++) {
    const one = members[turn++ % members.length];
    if (await server.dal.isMember(one.pub)) return one;
  }
  throw Error('no member is left to sign a block');
}

function mine(server, time) {                  // one block; calls are queued
  const p = chain.then(async () => {
    const cur = await server.dal.getCurrentBlockOrNull();
    const issuer = cur ? await nextIssuer(server) : members[0];
    const gen = new BlockGenerator(server);
    gen.selfPubkey = issuer.pub;
    const block = await gen.nextBlock(null);
    const diff = cur ? await server.getBcContext().getIssuerPersonalizedDifficulty(issuer.pub) : 0;
    const maxAcc = Math.ceil(Math.ceil(PARAMS.avgGenTime * 1.189) * PARAMS.medianTimeBlocks);
    const t = cur ? Math.max(block.medianTime, Math.min(block.medianTime + maxAcc, time || now() + shift)) : time;
    await server.writeBlock(prove(block, issuer, diff, t), true, true);
    const done = await server.BlockchainService.blockResolution();
    if (!done) throw Error('block was not committed');
    return server.dal.getCurrentBlockOrNull();
  });
  chain = p.catch(() => null);
  return p;
}

async function genesis(server) {
  const currency = server.conf.currency, SP = CommonConstants.SPECIAL_BLOCK, ids = {};
  const sign = (m, raw) => new keyring.Key(m.pub, m.sec).signSync(raw);
  for (const m of members) {
    const raw = IdentityDTO.fromJSONObject({ buid: SP, uid: m.uid, issuer: m.pub, currency }).getRawUnSigned();
    ids[m.uid] = sign(m, raw);
    await server.writeRawIdentity(raw + ids[m.uid] + '\n');
  }
  for (const a of members) for (const b of members) if (a !== b) {
    const o = { version: 10, currency, issuer: a.pub, idty_issuer: b.pub, idty_uid: b.uid, idty_buid: SP,
      idty_sig: ids[b.uid], buid: SP, sig: '' };
    o.sig = sign(a, CertificationDTO.fromJSONObject(o).getRawUnSigned());
    await server.writeRawCertification(CertificationDTO.fromJSONObject(o).getRawSigned());
  }
  for (const m of members) {
    const o = { version: 10, currency, issuer: m.pub, block: SP, membership: 'IN', userid: m.uid, certts: SP, signature: '' };
    o.signature = sign(m, MembershipDTO.fromJSONObject(o).getRaw());
    await server.writeRawMembership(MembershipDTO.fromJSONObject(o).getRawSigned());
  }
  const t0 = now() - HISTORY * DT - 5;
  server.conf.udTime0 = server.conf.udReevalTime0 = t0 + DT;
  await mine(server, t0);
  for (let i = 1; i <= HISTORY; i++) await mine(server, t0 + i * DT);
  await mine(server, now());
}

let timer = null, shift = 0;                   // shift: how far the chain's clock was moved ahead
function auto(server, seconds) {
  if (timer) clearInterval(timer);
  timer = seconds > 0 ? setInterval(() => mine(server).catch(e => log('no block:', e.stack || e)), seconds * 1000) : null;
}

function control(server) {                     // POST /mine?count=1&step=0, POST /auto?interval=5, GET /members
  http.createServer(async (q, r) => {
    const u = require('url').parse(q.url, true), n = (k, d) => u.query[k] === undefined ? d : Number(u.query[k]);
    const send = (code, o) => { r.writeHead(code, { 'Content-Type': 'application/json' }); r.end(JSON.stringify(o) + '\n'); };
    try {
      if (u.pathname === '/members') return send(200, members);
      if (q.method !== 'POST') return send(404, { error: 'unknown' });
      if (u.pathname === '/mine') {
        let b; const step = n('step', 0);
        for (let i = 0; i < n('count', 1); i++) {
          shift += step;
          b = await mine(server);
        }
        return send(200, { number: b.number, hash: b.hash, medianTime: b.medianTime, time: b.time });
      }
      if (u.pathname === '/auto') { auto(server, n('interval', 0)); return send(200, { interval: n('interval', 0) }); }
      send(404, { error: 'unknown' });
    } catch (e) { send(500, { error: e.stack || JSON.stringify(e) }); }
  }).listen(CTL, '127.0.0.1');
}

const own = { duniter: {
  config: { onLoading: async (conf) => {
    Object.assign(conf, PARAMS, { currency: env('CURRENCY', 'g1-test'), msPeriod: PARAMS.msWindow, sigReplay: PARAMS.msWindow,
      pair: { pub: members[0].pub, sec: members[0].sec }, isolate: true, upnp: false, rootoffset: 0, powNoSecurity: true,
      ws2p: { upnp: false, privateAccess: false, publicAccess: false, sync: false } });
    conf.cpu = conf.cpu || 0.1; conf.nbCores = 1; conf.prefix = 1;
  }, beforeSave: async () => { } },
  service: { neutral: (server) => ({
    startService: async () => {
      ProverDependency.duniter.methods.hookServer(server);    // for /wot/requirements
      const cur = await server.dal.getCurrentBlockOrNull();
      if (!cur) { await genesis(server); } else { shift = Math.max(0, cur.time - now()); await mine(server); }
      control(server);
      auto(server, INTERVAL);
      const b = await server.dal.getCurrentBlockOrNull();
      log('READY block', b.number, 'members', b.membersCount, 'BMA', PORT, 'control', CTL, 'rss MB', Math.round(process.memoryUsage().rss / 1e6));
    },
    stopService: async () => auto(server, 0)
  }) }
} };

(async () => {
  await loadMembers();
  const stack = req('index').Statics.minimalStack();
  stack.registerDependency(own, 'test-currency');
  stack.registerDependency(req('app/modules/keypair/index').KeypairDependency, 'duniter-keypair');
  stack.registerDependency(BmaDependency, 'duniter-bma');
  stack.registerDependency(req('app/modules/peersignal'), 'duniter-psignal');
  stack.registerDependency(req('app/modules/daemon'), 'duniter-daemon');
  process.on('SIGTERM', () => process.emit('SIGINT'));
  process.on('unhandledRejection', (e) => log('unhandled', e && (e.stack || JSON.stringify(e))));
  await stack.executeStack(process.argv);
})().catch(e => { console.error(e && (e.stack || e)); process.exit(1); });
