// A wallet made with @polkadot/api: connects, reads, pays with both key schemes, certifies, meets refusals, and prints
// what it saw as one line of JSON. Arguments: folder of the package, address of the node, accounts as JSON.
const { createRequire } = require("module");
const [folder, url, text] = process.argv.slice(2);
const { ApiPromise, WsProvider, Keyring } = createRequire(folder + "/package.json")("@polkadot/api");

const accounts = JSON.parse(text);

function send(api, call, pair) {
  return new Promise((resolve, reject) => {
    const statuses = [];
    call
      .signAndSend(pair, (result) => {
        statuses.push(result.status.type);
        if (!result.status.isFinalized) return;
        const error = result.dispatchError;
        const module_ = error && error.isModule ? api.registry.findMetaError(error.asModule) : null;
        resolve({
          statuses,
          error: error ? (module_ ? `${module_.section}.${module_.name}` : error.toString()) : null,
          events: result.events.map(({ event }) => `${event.section}.${event.method}`),
        });
      })
      .catch(reject);
  });
}

async function main() {
  const api = await ApiPromise.create({ provider: new WsProvider(url), noInitWarn: true });
  const keyring = new Keyring({ ss58Format: api.registry.chainSS58 });
  const pairs = accounts.map((one) => keyring.addFromUri(one.mnemonic + one.derivation, {}, one.scheme));
  const free = async (address) => (await api.query.system.account(address)).data.free.toNumber();
  const seen = {
    addresses: pairs.map((pair) => pair.address),
    deposit: api.consts.balances.existentialDeposit.toNumber(),
    dividend: (await api.query.universalDividend.currentUd()).toNumber(),
    spec: api.runtimeVersion.specVersion.toNumber(),
    token: api.registry.chainTokens[0],
  };
  const [you, other] = pairs;
  const before = await free(other.address);
  seen.payment = await send(api, api.tx.balances.transferKeepAlive(other.address, 250), you);
  seen.received = (await free(other.address)) - before;
  seen.back = await send(api, api.tx.balances.transferKeepAlive(you.address, 150), other);
  seen.batch = await send(
    api,
    api.tx.utility.batchAll([
      api.tx.balances.transferKeepAlive(other.address, 100),
      api.tx.system.remarkWithEvent("with a word"),
    ]),
    you,
  );
  const index = (await api.query.identity.identityIndexOf(you.address)).unwrap().toNumber();
  const members = (await api.query.membership.membership.keys()).map((key) => key.args[0].toNumber());
  for (const member of members) {
    const certs = await api.query.certification.certsByReceiver(member);
    if (member !== index && !certs.some(([issuer]) => issuer.toNumber() === index)) {
      seen.certification = await send(api, api.tx.certification.addCert(member), you);
      break;
    }
  }
  seen.self = await send(api, api.tx.certification.addCert(index), you);
  seen.tooMuch = await send(api, api.tx.balances.transferKeepAlive(other.address, 10 ** 12), you);
  seen.tooSoon = await send(api, api.tx.identity.createIdentity(other.address), other);
  await api.disconnect();
  process.stdout.write(JSON.stringify(seen) + "\n");
}

main().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(String(error.stack || error) + "\n");
    process.exit(1);
  },
);
