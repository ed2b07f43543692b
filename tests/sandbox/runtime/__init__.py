"""The sandbox's chain and its declaration."""
