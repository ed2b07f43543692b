"""Keys: the encrypted vault file, mnemonics, derivations and v1 credentials."""
