"""The people of the sandbox: who they are, whom they trust, and what they paid each other for two years."""
