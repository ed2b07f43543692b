"""The sandbox's sockets: JSON-RPC of a Duniter node, GraphQL of its squid, and the knobs of tests."""
