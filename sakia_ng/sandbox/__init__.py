"""An embedded Duniter v2 currency that listens on loopback."""
