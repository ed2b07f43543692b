"""The page of the network: which servers there are and how they do."""
