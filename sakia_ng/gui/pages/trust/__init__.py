"""The page of the web of trust: its tabs, each a part of its own, and what they share."""
