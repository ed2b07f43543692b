"""A wallet made with py-substrate-interface, run by its own interpreter: prints what it saw as one line of JSON.

Arguments: address of the node, accounts as JSON.
"""

from __future__ import annotations

import json
import sys

from substrateinterface import Keypair, KeypairType, SubstrateInterface  # type: ignore[import-not-found]  # its own environment


def main() -> None:
    url, accounts = sys.argv[1], json.loads(sys.argv[2])
    chain = SubstrateInterface(url=url)
    you, other = (
        Keypair.create_from_seed(accounts[0]["seed"], ss58_format=4450, crypto_type=KeypairType.ED25519),
        Keypair.create_from_uri(accounts[1]["mnemonic"] + accounts[1]["derivation"], ss58_format=4450),
    )

    def free(pair: Keypair) -> int:
        return int(chain.query("System", "Account", [pair.ss58_address]).value["data"]["free"])

    def send(module: str, name: str, params: dict[str, object], pair: Keypair) -> dict[str, object]:
        call = chain.compose_call(call_module=module, call_function=name, call_params=params)
        extrinsic = chain.create_signed_extrinsic(call=call, keypair=pair, era={"period": 64})
        receipt = chain.submit_extrinsic(extrinsic, wait_for_finalization=True)
        return {"ok": receipt.is_success, "error": receipt.error_message and receipt.error_message["name"]}

    before = free(other)
    seen = {
        "addresses": [you.ss58_address, other.ss58_address],
        "deposit": chain.get_constant("Balances", "ExistentialDeposit").value,
        "dividend": chain.query("UniversalDividend", "CurrentUd").value,
        "spec": chain.runtime_version,
        "payment": send("Balances", "transfer_keep_alive", {"dest": other.ss58_address, "value": 250}, you),
        "received": free(other) - before,
        "back": send("Balances", "transfer_keep_alive", {"dest": you.ss58_address, "value": 150}, other),
    }
    index = chain.query("Identity", "IdentityIndexOf", [you.ss58_address]).value
    certified = {
        receiver.value: [issuer for issuer, _ in certs.value]
        for receiver, certs in chain.query_map("Certification", "CertsByReceiver")
    }
    members = sorted(key.value for key, _ in chain.query_map("Membership", "Membership"))
    known = next(member for member in members if index in certified[member])
    new = next(member for member in members if member != index and index not in certified[member])
    seen["known"] = send("Certification", "add_cert", {"receiver": known}, you)
    seen["certification"] = send("Certification", "add_cert", {"receiver": new}, you)
    seen["certifiers"] = [issuer for issuer, _ in chain.query("Certification", "CertsByReceiver", [new]).value]
    seen["index"] = index
    seen["again"] = send("Certification", "renew_cert", {"receiver": new}, you)
    seen["self"] = send("Certification", "add_cert", {"receiver": index}, you)
    seen["tooMuch"] = send("Balances", "transfer_keep_alive", {"dest": other.ss58_address, "value": free(you) + 1}, you)
    sys.stdout.write(json.dumps(seen) + "\n")


main()
