"""The ledger of Duniter v2: Substrate JSON-RPC nodes and the squid indexer."""
