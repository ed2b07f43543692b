"""Wire formats of Substrate chains alone: pure, shared by the Duniter v2 adapter and the sandbox."""
