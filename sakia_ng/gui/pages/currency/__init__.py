"""The page of the currency: figures, charts and rules."""
