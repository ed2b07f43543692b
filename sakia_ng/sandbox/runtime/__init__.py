"""The rules of the sandbox's chain, one file a pallet. Nothing here is shared with the wallet's own rules."""
