"""The page of an account, and the card of its figures."""
